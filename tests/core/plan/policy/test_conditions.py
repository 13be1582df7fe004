import pytest

from ramkeep.core.plan.policy.conditions import holds
from ramkeep.core.plan.policy.context import Context
from ramkeep.core.plan.policy.corners import Corners, Ruling
from ramkeep.core.plan.policy.document import Condition


def tried(operator: str, given: str | list[str] | None, *values: str, **corners: bool) -> tuple[bool, set[str]]:
    ruling = Ruling(Corners(**corners))
    context = Context({} if given is None else {"x:k": given})
    return holds(Condition(operator, "x:k", values), context, ruling), ruling.asked


@pytest.mark.parametrize(
    ("operator", "given", "values", "expected"),
    [
        ("StringEquals", "dev", ("ops", "dev"), True),
        ("StringEquals", "Dev", ("dev",), False),
        ("StringEquals", "dev", ("d*",), False),
        ("StringNotEquals", "dev", ("ops", "dev"), False),
        ("StringNotEquals", "qa", ("ops", "dev"), True),
        ("StringEqualsIgnoreCase", "DEV", ("dev",), True),
        ("StringNotEqualsIgnoreCase", "DEV", ("dev",), False),
        ("StringLike", "", ("*",), True),
        ("StringLike", "d", ("d?",), False),
        ("StringNotLike", "dev", ("d*",), False),
        ("NumericEquals", "10.0", ("10",), True),
        ("NumericNotEquals", "9", ("10",), True),
        ("NumericLessThan", "9", ("10",), True),
        ("NumericLessThan", "10", ("10",), False),
        ("NumericLessThanEquals", "10", ("10",), True),
        ("NumericGreaterThan", "11", ("10",), True),
        ("NumericGreaterThanEquals", "9", ("10",), False),
        ("NumericEquals", "ten", ("10",), False),
        ("DateEquals", "2026-01-01T08:00:00+08:00", ("2026-01-01T00:00:00Z",), True),
        ("DateNotEquals", "2026-01-01T08:00:00+08:00", ("2026-01-01T00:00:00Z",), False),
        ("DateLessThan", "2019-08-12T08:59:59Z", ("2019-08-12T17:00:00+08:00",), True),
        ("DateGreaterThanEquals", "2026-01-01T00:00:00Z", ("2026-01-01T00:00:00Z",), True),
        ("Bool", "True", ("true",), True),
        ("Bool", "false", ("true",), False),
        ("Bool", "yes", ("yes",), False),
        ("IpAddress", "192.168.3.4", ("10.0.0.0/8", "192.168.0.0/16"), True),
        ("IpAddress", "2001:db8::7", ("2001:db8::/32",), True),
        ("IpAddress", "::ffff:10.1.1.1", ("10.0.0.0/8",), True),
        ("NotIpAddress", "198.51.100.7", ("203.0.113.1/32", "203.0.113.2"), True),
        ("NotIpAddress", "203.0.113.2", ("203.0.113.1/32", "203.0.113.2"), False),
        ("ForAllValues:StringEquals", ["a", "b"], ("a", "b", "c"), True),
        ("ForAllValues:StringEquals", ["a", "x"], ("a", "b"), False),
        ("ForAnyValue:StringEquals", ["a", "x"], ("a", "b"), True),
        ("ForAnyValue:StringNotEquals", ["a", "x"], ("a",), True),
        ("ForAllValues:StringNotEquals", ["a", "x"], ("a",), False),
        ("StringEquals", None, ("dev",), False),
        ("Bool", None, ("false",), False),
        ("ForAnyValue:StringNotEquals", None, ("a",), False),
        ("BoolIfExists", None, ("true",), False),
    ],
)
def test_documented_behavior_asks_no_open_question(
    operator: str, given: str | list[str] | None, values: tuple[str, ...], expected: bool
) -> None:
    assert tried(operator, given, *values) == (expected, set())


@pytest.mark.parametrize(
    ("operator", "given", "value", "corner", "usual"),
    [
        ("StringNotEquals", None, "dev", "absent_key_meets_negation", True),
        ("NotIpAddress", None, "10.0.0.0/8", "absent_key_meets_negation", True),
        ("ForAllValues:StringEquals", None, "a", "absent_key_meets_for_all", True),
        ("ForAllValues:StringNotEquals", None, "a", "absent_key_meets_for_all", True),
        ("StringEquals", ["a", "b"], "a", "one_request_value_is_enough", True),
        ("StringNotEquals", ["a", "b"], "a", "one_request_value_is_enough", False),
        ("StringEquals", "alice", "${acs:user}", "variables_are_literal", False),
        ("DateLessThan", "2026-01-01T00:00:00Z", "2026-01-01T01:00:00", "zoneless_dates_are_utc", True),
        ("DateEquals", "2026-01-01T00:00:00", "2026-01-01T08:00:00+08:00", "zoneless_dates_are_utc", True),
    ],
)
def test_an_open_question_is_asked_and_its_other_reading_differs(
    operator: str, given: str | list[str] | None, value: str, corner: str, usual: bool
) -> None:
    found, asked = tried(operator, given, value)
    assert (found, asked) == (usual, {corner})
    assert tried(operator, given, value, **{corner: not getattr(Corners(), corner)})[0] is not usual


def test_the_case_of_a_key_is_a_question_only_where_it_differs() -> None:
    condition, ruling = Condition("StringEquals", "X:K", ("a",)), Ruling(Corners())
    assert holds(condition, Context({"x:k": "a"}), ruling)
    assert ruling.asked == {"key_case_is_ignored"}
    assert not holds(condition, Context({"x:k": "a"}), Ruling(Corners(key_case_is_ignored=False)))
    ruling = Ruling(Corners())
    assert holds(Condition("IpAddress", "acs:SourceIP", ("::1",)), Context({"acs:SourceIp": "::1"}), ruling)
    assert not ruling.asked
