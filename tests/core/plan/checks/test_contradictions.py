import pytest
from hypothesis import given
from hypothesis import strategies as st

from ramkeep.core.plan.checks.contradictions import CHECKS
from ramkeep.core.plan.policy.conditions import holds
from ramkeep.core.plan.policy.context import Context
from ramkeep.core.plan.policy.corners import Corners, Ruling
from ramkeep.core.plan.policy.document import Condition, Document, Effect, Statement
from ramkeep.core.plan.policy.operators import OPERATORS, Family
from tests.core.plan.checks.texts import allow, case, findings, one

NAME = "conditions-exclude-one-another"
TIME, IP, TAG = "acs:CurrentTime", "acs:SourceIp", "acs:ResourceTag/team"


@pytest.mark.parametrize(
    "condition",
    [
        {"DateGreaterThan": {TIME: "2026-02-01T00:00:00Z"}, "DateLessThan": {TIME: "2026-01-01T00:00:00Z"}},
        {"DateGreaterThan": {TIME: "2026-01-01T00:00:00Z"}, "DateLessThanEquals": {TIME: "2026-01-01T08:00:00+08:00"}},
        {
            "DateEquals": {TIME: "2026-03-01T00:00:00Z"},
            "DateLessThan": {TIME: ["2026-01-01T00:00:00Z", "2026-02-01T00:00:00Z"]},
        },
        {"StringEquals": {TAG: ["a", "b"]}, "StringLike": {TAG: "c*"}},
        {"StringEquals": {TAG: "a"}, "StringNotEquals": {TAG: ["a", "b"]}},
        {"StringLike": {TAG: ["a*b", "ab"]}, "StringNotLike": {TAG: "a*"}},
        {"StringEqualsIgnoreCase": {TAG: "A"}, "StringLike": {TAG: "b*"}},
        {"IpAddress": {IP: "203.0.113.0/24"}, "NotIpAddress": {IP: ["203.0.112.0/20"]}},
        {"NumericEquals": {"oss:MaxKeys": "5"}, "NumericNotEquals": {"oss:MaxKeys": ["5", "6"]}},
        {"StringEquals": {"acs:resourcetag/team": "a"}, "StringLike": {TAG: "b"}},
        {"Bool": {"acs:SecureTransport": "true", "acs:secureTransport": "false"}},
    ],
)
def test_conditions_that_cannot_be_met_together(condition: object) -> None:
    found = one(NAME, allow("ecs:*", "*", condition))
    assert found.path[:3] == ("Statement", 0, "Condition")
    assert "never applies" in found.message


@pytest.mark.parametrize(
    "condition",
    [
        {"DateGreaterThan": {TIME: "2026-01-01T00:00:00Z"}, "DateLessThan": {TIME: "2026-02-01T00:00:00Z"}},
        {"DateGreaterThanEquals": {TIME: "2026-01-01T00:00:00Z"}, "DateLessThanEquals": {TIME: "2026-01-01T00:00:00Z"}},
        {"DateGreaterThan": {TIME: "2026-02-01T00:00:00"}, "DateLessThan": {TIME: "2026-01-31T23:00:00Z"}},
        {
            "DateGreaterThan": {TIME: ["2026-02-01T00:00:00Z", "2025-01-01T00:00:00Z"]},
            "DateLessThan": {TIME: "2026-01-01T00:00:00Z"},
        },
        {"StringEquals": {TAG: ["a", "b"]}, "StringLike": {TAG: ["b*"]}},
        {"StringEquals": {TAG: ["a", "c"]}, "StringNotEquals": {TAG: "a"}},
        {"StringNotEquals": {TAG: "a"}, "StringNotLike": {TAG: "*"}},
        {"IpAddress": {IP: "203.0.113.0/24"}, "NotIpAddress": {IP: "203.0.113.7"}},
        {"StringEquals": {"ram:ServiceNames": "a"}, "StringLike": {"ram:ServiceNames": "b"}},
        {"StringEquals": {TAG: "a", "acs:ResourceTag/other": "b"}},
        {"ForAnyValue:StringEquals": {TAG: "a"}, "StringLike": {TAG: "b"}},
        {
            "StringLike": {"acs:PrincipalARN": "acs:ram::1:role/A"},
            "StringEquals": {"acs:PrincipalARN": "acs:ram::1:role/a"},
        },
    ],
)
def test_conditions_that_can_be_met_together(condition: object) -> None:
    assert not findings(NAME, allow("ecs:*", "*", condition))


VALUES = {
    Family.STRING: ["a", "A", "ab", "a*", "*b", "?", "*", "b"],
    Family.NUMERIC: ["1", "1.0", "2", "3"],
    Family.DATE: ["2026-01-01T00:00:00Z", "2026-01-01T08:00:00+08:00", "2026-01-02", "2026-01-03T00:00:00Z"],
    Family.IP: ["203.0.113.0/24", "203.0.113.7", "198.51.100.0/24", "0.0.0.0/0", "::/0", "::ffff:203.0.113.7"],
}
PLAIN = {
    family: [value for value in values if "*" not in value and "/" not in value] for family, values in VALUES.items()
}
KEYS = {family: f"acs:{family.name}" for family in Family}


@st.composite
def conditions(draw: st.DrawFn) -> tuple[Family, list[Condition]]:
    family = draw(st.sampled_from([each for each in Family if each is not Family.BOOL]))
    names = [name for name, operator in OPERATORS.items() if operator.family is family]
    found = []
    for name in draw(st.lists(st.sampled_from(names), min_size=2, max_size=3, unique=True)):
        values = draw(st.lists(st.sampled_from(VALUES[family]), min_size=1, max_size=3, unique=True))
        found.append(Condition(name, KEYS[family], tuple(values)))
    return family, found


@given(
    conditions(),
    st.sets(st.sampled_from(["absent_key_meets_negation", "zoneless_dates_are_utc", "variables_are_literal"])),
)
def test_no_value_meets_what_is_said_to_exclude_one_another(
    given_: tuple[Family, list[Condition]], flipped: set[str]
) -> None:
    family, parts = given_
    document = Document((Statement(Effect.ALLOW, ("*",), resources=("*",), conditions=tuple(parts)),))
    if list(CHECKS[0].find(document, case())):
        ruling = Ruling(Corners().flipped(frozenset(flipped)))
        more = ["abab", "0", "2026-01-01", "2025-01-01T00:00:00Z", "198.51.100.1", "2001:db8::1", "Ab", ""]
        for value in (*PLAIN[family], *more):
            context = Context({KEYS[family]: value})
            assert not all(holds(part, context, ruling) for part in parts), value
