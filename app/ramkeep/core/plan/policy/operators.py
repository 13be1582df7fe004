"""The condition operators of RAM.

Source: Alibaba Cloud, "Conditional operators" (9 December 2025). The set operators come from Alibaba's own
PowerUserAccess text; no public page lists them.
"""

from dataclasses import dataclass
from enum import StrEnum


class Family(StrEnum):
    """The type that both sides of a comparison are read as."""

    STRING = "string"
    NUMERIC = "number"
    DATE = "date"
    BOOL = "Boolean"
    IP = "IP address"


class Comparison(StrEnum):
    """How the two sides are compared, before a negation."""

    EQUALS = "equals"
    EQUALS_IGNORE_CASE = "equals ignoring case"
    LIKE = "like"
    LESS = "less than"
    LESS_OR_EQUAL = "less than or equal"
    GREATER = "greater than"
    GREATER_OR_EQUAL = "greater than or equal"
    WITHIN = "within"


class Quantifier(StrEnum):
    """How a key with several values in the request is read."""

    NONE = ""
    FOR_ALL = "ForAllValues"
    FOR_ANY = "ForAnyValue"


@dataclass(frozen=True, slots=True)
class Operator:
    """A comparison of one type, perhaps negated."""

    family: Family
    comparison: Comparison
    negated: bool = False


def _with_opposite(family: Family, comparison: Comparison, name: str, opposite: str) -> dict[str, Operator]:
    return {name: Operator(family, comparison), opposite: Operator(family, comparison, negated=True)}


def _ordered(family: Family, prefix: str) -> dict[str, Operator]:
    return {
        **_with_opposite(family, Comparison.EQUALS, f"{prefix}Equals", f"{prefix}NotEquals"),
        f"{prefix}LessThan": Operator(family, Comparison.LESS),
        f"{prefix}LessThanEquals": Operator(family, Comparison.LESS_OR_EQUAL),
        f"{prefix}GreaterThan": Operator(family, Comparison.GREATER),
        f"{prefix}GreaterThanEquals": Operator(family, Comparison.GREATER_OR_EQUAL),
    }


OPERATORS: dict[str, Operator] = {
    **_with_opposite(Family.STRING, Comparison.EQUALS, "StringEquals", "StringNotEquals"),
    **_with_opposite(
        Family.STRING, Comparison.EQUALS_IGNORE_CASE, "StringEqualsIgnoreCase", "StringNotEqualsIgnoreCase"
    ),
    **_with_opposite(Family.STRING, Comparison.LIKE, "StringLike", "StringNotLike"),
    **_ordered(Family.NUMERIC, "Numeric"),
    **_ordered(Family.DATE, "Date"),
    "Bool": Operator(Family.BOOL, Comparison.EQUALS),
    **_with_opposite(Family.IP, Comparison.WITHIN, "IpAddress", "NotIpAddress"),
}


def find_operator(name: str) -> tuple[Quantifier, Operator] | None:
    """The quantifier and operator that a condition names; None when RAM has no such operator."""
    prefix, colon, base = name.rpartition(":")
    operator = OPERATORS.get(base)
    if operator is None or prefix not in set(Quantifier) or bool(colon) != bool(prefix):
        return None
    return Quantifier(prefix), operator
