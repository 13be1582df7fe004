import pytest

from ramkeep.core.plan.policy.operators import OPERATORS, Comparison, Family, Operator, Quantifier, find_operator


def test_the_operators_are_those_of_the_documentation() -> None:
    assert len(OPERATORS) == 21
    assert OPERATORS["NumericNotEquals"] == Operator(Family.NUMERIC, Comparison.EQUALS, negated=True)
    assert OPERATORS["DateLessThanEquals"] == Operator(Family.DATE, Comparison.LESS_OR_EQUAL)
    assert {name for name, each in OPERATORS.items() if each.negated} == {name for name in OPERATORS if "Not" in name}


def test_set_operators() -> None:
    assert find_operator("ForAllValues:StringEquals") == (Quantifier.FOR_ALL, OPERATORS["StringEquals"])
    assert find_operator("ForAnyValue:IpAddress") == (Quantifier.FOR_ANY, OPERATORS["IpAddress"])
    assert find_operator("Bool") == (Quantifier.NONE, OPERATORS["Bool"])


@pytest.mark.parametrize("name", ["Null", "StringEqualsIfExists", "stringequals", ":Bool", "ForNone:Bool", "", "For:"])
def test_what_is_no_operator(name: str) -> None:
    assert find_operator(name) is None
