"""Small Boolean algebra: which unknowns must be true and which false, written as alternatives.

A value is a set of alternatives; each is a set of (unknown, wanted) pairs that together are enough. Alternatives that
another one makes needless are left out.
"""

from collections.abc import Hashable, Iterable
from typing import Any, TypeVar

from ramkeep.core.plan.access.errors import TooManyWays

MOST = 500

_MOST_BEFORE_REDUCING = 4000
_TOO_MANY = f"There are more than {MOST} ways; narrow the question by giving more of the context."

Unknown = TypeVar("Unknown", bound=Hashable)
Clause = frozenset[tuple[Unknown, bool]]
Clauses = frozenset[frozenset[tuple[Unknown, bool]]]

NEVER: frozenset[Any] = frozenset()
ALWAYS: frozenset[Any] = frozenset({frozenset()})


def literal(unknown: Unknown, wanted: bool = True) -> Clauses[Unknown]:
    """True when the unknown is as wanted."""
    return frozenset({frozenset({(unknown, wanted)})})


def any_of(values: Iterable[Clauses[Unknown]]) -> Clauses[Unknown]:
    """True when at least one of the values is.

    Raises:
        TooManyWays: more than `MOST` alternatives.
    """
    return _reduced({clause for value in values for clause in value})


def all_of(values: Iterable[Clauses[Unknown]]) -> Clauses[Unknown]:
    """True when every value is.

    Raises:
        TooManyWays: more than `MOST` alternatives.
    """
    product: Clauses[Unknown] = ALWAYS
    for value in sorted(values, key=len):
        joined = {left | right for left in product for right in value}
        product = _reduced({clause for clause in joined if not _contradicts_itself(clause)})
    return product


def opposite(value: Clauses[Unknown]) -> Clauses[Unknown]:
    """True when the value is not.

    Raises:
        TooManyWays: more than `MOST` alternatives.
    """
    return all_of([frozenset(frozenset({(unknown, not wanted)}) for unknown, wanted in clause) for clause in value])


def _contradicts_itself(clause: Clause[Unknown]) -> bool:
    return any((unknown, not wanted) in clause for unknown, wanted in clause)


def _reduced(clauses: set[Clause[Unknown]]) -> Clauses[Unknown]:
    """Without what is needless: alternatives that ask for more than another, and unknowns that do not matter."""
    while True:
        if len(clauses) > _MOST_BEFORE_REDUCING:
            raise TooManyWays(_TOO_MANY)
        least = {clause for clause in clauses if not any(other < clause for other in clauses)}
        shorter = {_without_needless(clause, least) for clause in least}
        if shorter == clauses:
            if len(shorter) > MOST:
                raise TooManyWays(_TOO_MANY)
            return frozenset(shorter)
        clauses = shorter


def _without_needless(clause: Clause[Unknown], others: set[Clause[Unknown]]) -> Clause[Unknown]:
    """Drop (x, wanted) when another alternative covers the case that x is the other way."""
    for unknown, wanted in clause:
        rest = clause - {(unknown, wanted)}
        if any((unknown, not wanted) in other and other - {(unknown, not wanted)} <= rest for other in others):
            return rest
    return clause
