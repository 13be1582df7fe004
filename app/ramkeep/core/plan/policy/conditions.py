"""Whether a condition holds in a context.

Source: Alibaba Cloud, "Conditional operators" (9 December 2025) and "Policy elements", evaluation logic. Absent keys
under positive operators were measured; where nothing is known, the `Ruling` is asked.
"""

import re
from collections.abc import Callable
from datetime import timedelta
from functools import lru_cache

from ramkeep.core.plan.policy.context import Context
from ramkeep.core.plan.policy.corners import Ruling
from ramkeep.core.plan.policy.document import Condition
from ramkeep.core.plan.policy.globs import covers
from ramkeep.core.plan.policy.operators import Comparison, Family, Operator, Quantifier, find_operator
from ramkeep.core.plan.policy.principals import is_role
from ramkeep.core.plan.policy.typed_values import address, moment, network, number, truth, within

VARIABLE = re.compile(r"\$\{[^}]*\}")

# The documentation itself writes these keys in two ways.
_PRINCIPAL_KEY = "acs:principalarn"
_SPELLED_BOTH_WAYS = frozenset({"acs:sourceip", _PRINCIPAL_KEY})
_CHINA = timedelta(hours=8)


def holds(condition: Condition, context: Context, ruling: Ruling) -> bool:
    """Whether the condition is met. An operator that RAM does not have is never met."""
    found = find_operator(condition.operator)
    if found is None:
        return False
    quantifier, operator = found
    given = values_in(condition.key, context, ruling)
    if not given:
        return _holds_without_key(quantifier, operator, ruling)
    met = [_meets(value, condition, operator, ruling) is not operator.negated for value in given]
    if quantifier is Quantifier.FOR_ALL:
        return all(met)
    if quantifier is Quantifier.FOR_ANY or len(met) == 1:
        return any(met)
    return _holds_for_several(met, operator, ruling)


def values_in(key: str, context: Context, ruling: Ruling) -> tuple[str, ...]:
    """What the request gives for a condition key; empty when it is absent."""
    exact, folded = context.exact(key), context.folded(key)
    if exact == folded or key.lower() in _SPELLED_BOTH_WAYS:
        return folded
    return folded if ruling.on("key_case_is_ignored") else exact


def _holds_without_key(quantifier: Quantifier, operator: Operator, ruling: Ruling) -> bool:
    if quantifier is Quantifier.FOR_ALL:
        return ruling.on("absent_key_meets_for_all")
    if quantifier is Quantifier.FOR_ANY or not operator.negated:
        return False
    return ruling.on("absent_key_meets_negation")


def _holds_for_several(met: list[bool], operator: Operator, ruling: Ruling) -> bool:
    if any(met) == all(met):
        return any(met)
    one_is_enough = ruling.on("one_request_value_is_enough")
    # One value that matches is enough to fail a negated operator.
    return all(met) if operator.negated is one_is_enough else any(met)


def _meets(value: str, condition: Condition, operator: Operator, ruling: Ruling) -> bool:
    """Whether the value matches one of those wanted, before any negation."""
    if any(_matches(value, each, operator, ruling) for each in condition.values):
        return True
    if condition.key.lower() != _PRINCIPAL_KEY or not is_role(value):
        return False
    folded = any(_matches(value.lower(), each.lower(), operator, ruling) for each in condition.values)
    return folded and ruling.on("role_case_is_ignored")


def _matches(value: str, wanted: str, operator: Operator, ruling: Ruling) -> bool:
    match operator.family:
        case Family.STRING:
            return _matches_string(value, wanted, operator.comparison, ruling)
        case Family.NUMERIC:
            left, right = number(value), number(wanted)
            return left is not None and right is not None and _ORDER[operator.comparison](left, right)
        case Family.DATE:
            return _matches_date(value, wanted, operator.comparison, ruling)
        case Family.BOOL:
            return truth(value) is not None and truth(value) is truth(wanted)
    return _lies_within(value, wanted)


def _matches_string(value: str, wanted: str, comparison: Comparison, ruling: Ruling) -> bool:
    literal = _STRINGS[comparison](value, wanted)
    if "${" not in wanted or (pattern := VARIABLE.sub("*", wanted)) == wanted:
        return literal
    as_variable = _STRINGS[Comparison.LIKE](value, pattern)
    return literal if literal is as_variable or ruling.on("variables_are_literal") else as_variable


def _matches_date(value: str, wanted: str, comparison: Comparison, ruling: Ruling) -> bool:
    left, right = moment(value), moment(wanted)
    if left is None or right is None:
        return False
    if left.zoned and right.zoned:
        shift = timedelta()
    else:
        shift = timedelta() if ruling.on("zoneless_dates_are_utc") else -_CHINA
    ours = left.since if left.zoned else left.since + shift
    theirs = right.since if right.zoned else right.since + shift
    return _ORDER[comparison](ours, theirs)


@lru_cache(maxsize=1 << 14)
def _lies_within(value: str, wanted: str) -> bool:
    place, block = address(value), network(wanted)
    return place is not None and block is not None and within(place, block)


_STRINGS: dict[Comparison, Callable[[str, str], bool]] = {
    Comparison.EQUALS: lambda value, wanted: value == wanted,
    Comparison.EQUALS_IGNORE_CASE: lambda value, wanted: value.lower() == wanted.lower(),
    Comparison.LIKE: lambda value, wanted: covers(wanted, value),
}
_ORDER: dict[Comparison, Callable[..., bool]] = {
    Comparison.EQUALS: lambda left, right: left == right,
    Comparison.LESS: lambda left, right: left < right,
    Comparison.LESS_OR_EQUAL: lambda left, right: left <= right,
    Comparison.GREATER: lambda left, right: left > right,
    Comparison.GREATER_OR_EQUAL: lambda left, right: left >= right,
}
