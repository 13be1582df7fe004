import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ramkeep.core.plan.policy import Condition, Document, Effect, PolicyTextError, Principal, Statement, read
from ramkeep.core.plan.policy.problems import Gap, Kind
from ramkeep.core.plan.policy.reading import review
from ramkeep.core.said import Said

GOOD: dict[str, Any] = {"Effect": "Allow", "Action": "ecs:*", "Resource": "*"}


def policy(*statements: Any, **top: Any) -> str:
    return json.dumps({"Version": "1", "Statement": list(statements), **top})


def kinds(text: str) -> list[tuple[Kind, str]]:
    return [(problem.kind, problem.path) for problem in review(text).problems]


def changed(**elements: Any) -> str:
    statement = {name: value for name, value in {**GOOD, **elements}.items() if value is not ...}
    return policy(statement)


def test_a_whole_policy() -> None:
    text = policy({
        "Sid": "one", "Effect": "Deny", "NotAction": ["ram:*", "ims:*"], "NotResource": "acs:oss:*:*:b",
        "Condition": {"IpAddress": {"acs:SourceIp": ["10.0.0.0/8", "::1"]}, "Bool": {"acs:MFAPresent": "true"}},
    })  # fmt: skip
    assert read(text) == Document((
        Statement(
            Effect.DENY, ("ram:*", "ims:*"), True, ("acs:oss:*:*:b",), True, (),
            (Condition("IpAddress", "acs:SourceIp", ("10.0.0.0/8", "::1")), Condition("Bool", "acs:MFAPresent", ("true",))),
            "one",
        ),
    ))  # fmt: skip
    assert {note.gap for note in review(text).notes} == {Gap.SID, Gap.NOT_RESOURCE}


def test_a_trust_policy() -> None:
    statement = {
        "Effect": "Allow",
        "Action": "sts:AssumeRole",
        "Principal": {"RAM": ["acs:ram::1:root"], "Service": "ecs.aliyuncs.com"},
    }
    found = read(policy(statement)).statements[0]
    assert found.principals == (Principal("RAM", "acs:ram::1:root"), Principal("Service", "ecs.aliyuncs.com"))
    assert found.resources == ()


def test_one_value_and_a_list_of_one_are_the_same() -> None:
    assert read(changed(Action=["ecs:*"])) == read(changed())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[]", (Kind.WRONG_TYPE, "$")),
        ('{"Version": "1"}', (Kind.MISSING_ELEMENT, "$")),
        ('{"Version": "1", "Statement": []}', (Kind.EMPTY, "$.Statement")),
        (json.dumps({"Version": "1", "Statement": GOOD}), (Kind.WRONG_TYPE, "$.Statement")),
        (json.dumps({"Statement": [GOOD]}), (Kind.MISSING_ELEMENT, "$")),
        (policy(GOOD, Version="2012-10-17"), (Kind.INVALID_VERSION, "$.Version")),
        (policy(GOOD, Version=1), (Kind.WRONG_TYPE, "$.Version")),
        (policy(GOOD, Id="x"), (Kind.UNKNOWN_ELEMENT, "$.Id")),
        (policy("x"), (Kind.WRONG_TYPE, "$.Statement[0]")),
        (changed(Effect=...), (Kind.MISSING_ELEMENT, "$.Statement[0]")),
        (changed(Effect="allow"), (Kind.INVALID_EFFECT, "$.Statement[0].Effect")),
        (changed(Action=...), (Kind.MISSING_ELEMENT, "$.Statement[0]")),
        (changed(NotAction="ram:*"), (Kind.CONFLICTING_ELEMENTS, "$.Statement[0].NotAction")),
        (changed(NotResource="*"), (Kind.CONFLICTING_ELEMENTS, "$.Statement[0].NotResource")),
        (changed(Resource=...), (Kind.MISSING_ELEMENT, "$.Statement[0]")),
        (changed(Resource=[]), (Kind.EMPTY, "$.Statement[0].Resource")),
        (changed(NotPrincipal="*"), (Kind.UNKNOWN_ELEMENT, "$.Statement[0].NotPrincipal")),
        (changed(Condition=[]), (Kind.WRONG_TYPE, "$.Statement[0].Condition")),
        (changed(Sid=5), (Kind.WRONG_TYPE, "$.Statement[0].Sid")),
    ],
)
def test_what_ram_refuses(text: str, expected: tuple[Kind, str]) -> None:
    assert kinds(text) == [expected]
    with pytest.raises(PolicyTextError):
        read(text)


def test_every_problem_is_told_at_its_place_with_a_suggestion() -> None:
    text = '{"Version": "1", "Statement": [\n  {"effect": "Allow", "Action": "ecs", \n   "Resource": "*"}]}'
    with pytest.raises(PolicyTextError) as caught:
        read(text)
    told = [(each.kind, each.line, each.column, each.suggestion) for each in caught.value.problems]
    assert told == [
        (Kind.MISSING_ELEMENT, 2, 3, ""),
        (Kind.UNKNOWN_ELEMENT, 2, 4, "Effect"),
        (Kind.INVALID_ACTION, 2, 33, ""),
    ]
    assert "And 2 more" in str(caught.value)


def test_a_name_given_twice_is_refused() -> None:
    assert kinds(changed().replace('"Effect"', '"Action": "oss:*", "Effect"')) == [
        (Kind.DUPLICATE_KEY, "$.Statement[0].Action")
    ]


def test_places_of_values() -> None:
    reading = review('{"Version": "1",\n "Statement": [' + json.dumps(GOOD) + "]}")
    assert reading.place("$.Statement[0]") == (2, 16)
    assert reading.place("$.Statement[0].Resource") == (2, 67)
    assert reading.place("$.Statement[1]") is None
    assert review("{").place("$") is None


@given(
    st.recursive(
        st.sampled_from(["1", "Allow", "*", "ecs:*", None, 5, True]),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(
                st.sampled_from(
                    [
                        "Version",
                        "Statement",
                        "Effect",
                        "Action",
                        "Resource",
                        "Principal",
                        "Condition",
                        "Bool",
                        "acs:x",
                        "Sid",
                    ]
                ),
                inner,
                max_size=5,
            )
        ),
    )
)
def test_no_json_breaks_the_reader(value: Any) -> None:
    reading = review(json.dumps(value))
    assert (reading.document is None) is bool(reading.problems)
    assert all(isinstance(problem.reason, Said) for problem in reading.problems)
    assert all(isinstance(note.text, Said) for note in reading.notes)
