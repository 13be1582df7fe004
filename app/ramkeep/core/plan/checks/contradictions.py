"""Check of conditions that cannot be met together."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import timedelta
from decimal import Decimal
from typing import Any, Final

from ramkeep.core.plan.checks.case import Case
from ramkeep.core.plan.checks.check import ALL_TEXTS, TextCheck, TextFinding
from ramkeep.core.plan.checks.elements import ConditionPart, conditions_of
from ramkeep.core.plan.checks.pattern_relations import includes, network_includes, overlap
from ramkeep.core.plan.checks.problem import Severity
from ramkeep.core.plan.policy.document import Document
from ramkeep.core.plan.policy.operators import Comparison, Family, Quantifier
from ramkeep.core.plan.policy.typed_values import Network, moment, network, number, truth
from ramkeep.core.said import said

MOST_VALUES: Final = 200

# Keys of which a call carries one value; of other keys one value may meet one condition, and another the other.
_SINGLE: Final = ("acs:", "oss:")

_Bound = tuple[Any, bool]


def _contradictions(document: Document, _case: Case) -> Iterator[TextFinding]:
    for index, statement in enumerate(document.statements):
        by_key: defaultdict[str, list[ConditionPart]] = defaultdict(list)
        for part in conditions_of(index, statement):
            key = part.condition.key.lower()
            if part.quantifier is Quantifier.NONE and key.startswith(_SINGLE):
                by_key[key].append(part)
        for parts in by_key.values():
            if len(parts) > 1:
                yield from _among(parts)


def _among(parts: list[ConditionPart]) -> Iterator[TextFinding]:
    """One finding for a key, at the last of the conditions that exclude one another."""
    for at, later in enumerate(parts):
        earlier = next((each for each in parts[:at] if _exclude(each, later)), None)
        if earlier is not None:
            words = said(
                "No value of {key} meets both {one} and {other} here, so that the statement never applies.",
                key=later.condition.key,
                one=earlier.condition.operator,
                other=later.condition.operator,
            )
            yield TextFinding(later.path, words)
            return


def _exclude(one: ConditionPart, other: ConditionPart) -> bool:
    """Whether no single value can meet both."""
    family = one.operator.family
    if family is not other.operator.family or len(one.condition.values) + len(other.condition.values) > MOST_VALUES:
        return False
    if family is Family.STRING:
        return _strings_exclude(one, other)
    if family is Family.IP:
        return _networks_exclude(one, other)
    if family is Family.BOOL:
        return {truth(one.condition.values[0]), truth(other.condition.values[0])} == {True, False}
    return _ranges_exclude(one, other)


def _strings_exclude(one: ConditionPart, other: ConditionPart) -> bool:
    if one.operator.negated and other.operator.negated:
        return False
    if one.operator.negated or other.operator.negated:
        wanted, unwanted = (other, one) if one.operator.negated else (one, other)
        others = unwanted.condition.values
        return all(any(_within(a, wanted, b, unwanted) for b in others) for a in wanted.condition.values)
    return not any(_meet(a, one, b, other) for a in one.condition.values for b in other.condition.values)


def _within(wanted: str, by: ConditionPart, unwanted: str, against: ConditionPart) -> bool:
    """Whether every text that meets the one value meets the other."""
    narrow, wide = by.operator.comparison, against.operator.comparison
    if wide is Comparison.EQUALS_IGNORE_CASE:
        return narrow is not Comparison.LIKE and wanted.lower() == unwanted.lower()
    if narrow is Comparison.EQUALS_IGNORE_CASE:
        return False
    if wide is Comparison.LIKE:
        return includes(unwanted, wanted) if narrow is Comparison.LIKE else _covers_text(unwanted, wanted)
    return narrow is Comparison.EQUALS and wanted == unwanted


def _covers_text(pattern: str, text: str) -> bool:
    # A text with wildcards of its own is left alone.
    return "*" not in text and "?" not in text and includes(pattern, text)


def _meet(a: str, one: ConditionPart, b: str, other: ConditionPart) -> bool:
    """Whether some text meets both values."""
    kinds = {one.operator.comparison, other.operator.comparison}
    # The names of roles may be compared without heed to case.
    if Comparison.EQUALS_IGNORE_CASE in kinds or one.condition.key.lower() == "acs:principalarn":
        return overlap(a.lower(), b.lower())
    return overlap(a, b) if Comparison.LIKE in kinds else a == b


def _networks_exclude(one: ConditionPart, other: ConditionPart) -> bool:
    ours, theirs = _blocks(one), _blocks(other)
    # An IPv4 address may be written as one of IPv6, and then lies in blocks of both kinds.
    mixed = len({block.version for block in (*ours, *theirs)}) > 1
    if mixed or (one.operator.negated and other.operator.negated):
        return False
    if one.operator.negated or other.operator.negated:
        wanted, unwanted = (theirs, ours) if one.operator.negated else (ours, theirs)
        return all(any(network_includes(wide, block) for wide in unwanted) for block in wanted)
    return not any(network_includes(a, b) or network_includes(b, a) for a in ours for b in theirs)


def _blocks(part: ConditionPart) -> list[Network]:
    return [block for block in map(network, part.condition.values) if block is not None]


def _ranges_exclude(one: ConditionPart, other: ConditionPart) -> bool:
    """Dates and numbers: a lower bound at or above an upper one, or values that all lie outside a bound."""
    ours, theirs = _points(one), _points(other)
    if ours is None or theirs is None:
        return False
    return _below(one, ours, other, theirs) or _below(other, theirs, one, ours) or _apart(one, ours, other, theirs)


def _points(part: ConditionPart) -> list[Decimal | timedelta] | None:
    """The values in order; None when they cannot be compared for sure."""
    if part.operator.family is Family.NUMERIC:
        numbers = [number(value) for value in part.condition.values]
        return sorted(each for each in numbers if each is not None)
    moments = [moment(value) for value in part.condition.values]
    # Without a zone a date may be hours away from where it is taken to be.
    return sorted(each.since for each in moments if each) if all(each and each.zoned for each in moments) else None


def _below(low: ConditionPart, lows: list[Any], high: ConditionPart, highs: list[Any]) -> bool:
    """Whether all that the one asks for lies below what the other asks for; one of several values is enough."""
    upper, lower = _upper(low, lows), _lower(high, highs)
    if upper is None or lower is None:
        return False
    return bool(upper[0] < lower[0]) or (upper[0] == lower[0] and not (upper[1] and lower[1]))


def _upper(part: ConditionPart, values: list[Any]) -> _Bound | None:
    comparison = part.operator.comparison
    if part.operator.negated or comparison in {Comparison.GREATER, Comparison.GREATER_OR_EQUAL} or not values:
        return None
    return values[-1], comparison is not Comparison.LESS


def _lower(part: ConditionPart, values: list[Any]) -> _Bound | None:
    comparison = part.operator.comparison
    if part.operator.negated or comparison in {Comparison.LESS, Comparison.LESS_OR_EQUAL} or not values:
        return None
    return values[0], comparison is not Comparison.GREATER


def _apart(one: ConditionPart, ours: Iterable[Any], other: ConditionPart, theirs: Iterable[Any]) -> bool:
    """Whether one asks for values that the other excludes."""
    if {one.operator.comparison, other.operator.comparison} != {Comparison.EQUALS}:
        return False
    if one.operator.negated is other.operator.negated:
        return False
    wanted, unwanted = (theirs, ours) if one.operator.negated else (ours, theirs)
    return set(wanted) <= set(unwanted)


CHECKS: Final = (
    TextCheck(
        "conditions-exclude-one-another",
        Severity.ERROR,
        "Conditions that cannot be met together",
        "All conditions of a statement must hold. When no value meets two of them, the statement never applies.",
        "Alibaba Cloud, Permission policy elements: evaluation logic",
        _contradictions,
        ALL_TEXTS,
    ),
)
