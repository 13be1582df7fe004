"""How many identities may write to RAM."""

from collections.abc import Iterator, Sequence
from functools import partial
from typing import Final

from ramkeep.core.plan.checks.case import Case
from ramkeep.core.plan.checks.check import Check
from ramkeep.core.plan.checks.powers import Powers, Row, powers_of
from ramkeep.core.plan.checks.problem import Finding, Place, Severity
from ramkeep.core.plan.checks.telling import caution, named_grants, one_named
from ramkeep.core.plan.grants.holders import Grant
from ramkeep.core.said import NOTHING, counted, listed, said, together

MOST_WRITERS: Final = 3

_MOST_NAMED: Final = 8

# What ram:Create*, ram:Update* and ram:Delete* let one do to who may do what; each with an object that nobody names, so
# that rights over oneself or over a few chosen objects do not count.
_WRITING: Final = (
    *((f"ram:{verb}User", "user/zq7new") for verb in ("Create", "Update", "Delete")),
    *((f"ram:{verb}Group", "group/zq7new") for verb in ("Create", "Update", "Delete")),
    *((f"ram:{verb}Role", "role/zq7new") for verb in ("Create", "Update", "Delete")),
    *((f"ram:{action}", "policy/zq7new") for action in ("CreatePolicy", "CreatePolicyVersion", "DeletePolicy")),
    *((f"ram:{action}", "user/zq7new") for action in ("CreateAccessKey", "CreateLoginProfile", "UpdateLoginProfile")),
)
_ACTIONS: Final = tuple(action for action, _ in _WRITING)


def _find_writers(case: Case) -> Iterator[Finding]:
    powers = powers_of(case)
    rows = [row for row in powers.rows.values() if powers.may_at_all(row, _ACTIONS)]
    granted = case.recall.each(_granting, rows, partial(_granting, powers))
    found = [(row, granting) for row, granting in zip(rows, granted, strict=True) if granting]
    if len(found) <= MOST_WRITERS:
        return
    yield from case.recall.once(_told, lambda: (_told(powers, found),), *(row for row, _ in found))


def _told(powers: Powers, found: Sequence[tuple[Row, tuple[Grant, ...]]]) -> Finding:
    people = (
        said("{holder} through {policies}", holder=one_named(row.ref), policies=named_grants(granting))
        for row, granting in found
    )
    full = sum(powers.full(row) for row, _ in found)
    words = together(
        said(
            "There are {count} users and roles that may write to RAM: {holders}.",
            count=len(found),
            holders=listed(people, _MOST_NAMED),
        ),
        counted(full, "Of them 1 is a full administrator.", "Of them {count} are full administrators.")
        if full
        else NOTHING,
        caution(grant for _, granting in found for grant in granting),
    )
    return Finding(Place(None, None, ("users",)), words)


def writes_to_ram(powers: Powers, row: Row) -> bool:
    """May the holder write to RAM, whether a policy says so alone or under conditions?"""
    return powers.may_at_all(row, _ACTIONS) and bool(_granting(powers, row))


def _granting(powers: Powers, row: Row) -> tuple[Grant, ...]:
    """The policies by which the holder may write; none when it may not."""
    for action, relative in _WRITING:
        area = powers.ram(relative)
        if powers.may(row, action, area):
            return powers.grants(row, action, area)
    return ()


CHECKS: Final = (
    Check(
        "too-many-ram-writers",
        Severity.WARNING,
        "More than three identities may write to RAM",
        "Each of them can change who may do what. Keep it to three at most, and give the others what they really need.",
        'Alibaba Cloud, risk item "Avoid granting RAM important permissions to too many RAM identities"',
        _find_writers,
        advice=(12, 14),
    ),
)
