"""Full administrators in every disguise: one policy that grants everything, or several that do so together."""

from collections import defaultdict
from collections.abc import Iterator
from functools import partial
from typing import Final

from ramkeep.core.plan.checks.case import Case, Text
from ramkeep.core.plan.checks.check import Check, path_of
from ramkeep.core.plan.checks.powers import Powers, Row, in_each_policy, powers_of
from ramkeep.core.plan.checks.problem import Finding, Severity
from ramkeep.core.plan.checks.telling import caution, named, named_grants, place_of, through
from ramkeep.core.plan.grants.holders import Grant
from ramkeep.core.said import counted, listed, said, together

# A longer list of what is refused is counted instead.
_MOST_NAMED: Final = 3


def _find_full_policies(powers: Powers, text: Text) -> Iterator[Finding]:
    alone = powers.of_document(text.document)
    if not powers.full(alone):
        return
    statements = powers.of_statements(text.document)
    at = next((at for at, each in enumerate(statements) if powers.full(each)), None)
    path, granted = ("Statement",) if at is None else path_of(at), _granted(powers, alone)
    if at is None:
        claim = said("The {count} statements together grant {granted}", count=len(statements), granted=granted)
    else:
        claim = said("This statement alone grants {granted}", granted=granted)
    yield Finding(text.place(path), _told(powers, alone, claim))


def _granted(powers: Powers, row: Row) -> str:
    """What an administrator may do, counted over the catalog."""
    breadth = powers.everything(row)
    if not breadth.refused:
        return said("every action on every resource")
    if len(breadth.refused) <= _MOST_NAMED:
        return said("every action on every resource but {actions}", actions=listed(breadth.refused))
    return said(
        "{granted} of {known} known actions on every resource, and a way to grant oneself the others",
        granted=breadth.known - len(breadth.refused),
        known=breadth.known,
    )


def _told(powers: Powers, row: Row, claim: str) -> str:
    """The sentence for it, with the circumstances in which it is so."""
    if powers.full_always(row):
        return said("{claim}.", claim=claim)
    return said(
        "{claim}, where conditions allow it and neither a Deny nor a NotResource is in the way.",
        claim=claim,
    )


def _find_full_together(case: Case) -> Iterator[Finding]:
    powers = powers_of(case)
    found: defaultdict[tuple[str, ...], list[tuple[Row, tuple[Grant, ...]]]] = defaultdict(list)
    for row, needed in zip(
        powers.administrators, case.recall.each(_needed, powers.administrators, partial(_needed, powers)), strict=True
    ):
        if needed:
            found[tuple(map(through, needed))].append((row, needed))
    for each in found.values():
        rows, needed = [row for row, _ in each], each[0][1]
        claim = counted(
            len(rows),
            "{who} is a full administrator through {policies} together, though none of these says so alone",
            "{who} are full administrators through {policies} together, though none of these says so alone",
            who=named([row.ref for row in rows], starting=True),
            policies=named_grants(needed),
        )
        yield Finding(place_of(rows[0].ref), together(_told(powers, rows[0], claim), caution(needed)))


def _holds_full_policy(powers: Powers, row: Row) -> bool:
    return any(
        powers.full(powers.of_document(grant.document))
        for grant in row.holder.grants
        if not grant.attachment.resource_group
    )


def _needed(powers: Powers, row: Row) -> tuple[Grant, ...]:
    """The fewest policies, as far as leaving out one after another tells, that still make an administrator.

    None when one of them does so alone.
    """
    if _holds_full_policy(powers, row):
        return ()
    granting = {
        id(grant.document): grant
        for grant in row.holder.grants
        if not grant.attachment.resource_group and powers.grants_anything(row, grant.document)
    }
    for key, grant in list(granting.items()):
        without = powers.without(row, grant.document)
        if powers.full(without):
            row = without
            del granting[key]
    return tuple(granting.values())


CHECKS: Final = (
    Check(
        "full-administrator-policy",
        Severity.DANGER,
        "A custom policy grants everything",
        "Whoever gets this policy can do anything in the account. Grant what the work needs; for administrators use "
        "the system policy AdministratorAccess, which every reviewer knows.",
        "CIS Alibaba Cloud Foundation Benchmark 2.0, 1.15",
        in_each_policy(_find_full_policies),
        cis=("1.15",),
        advice=(7,),
    ),
    Check(
        "administrator-by-several-policies",
        Severity.DANGER,
        "Several policies together make a full administrator",
        "None of the policies looks like full power, so nobody will count this identity among the administrators. Take "
        "away what is not needed, or make it an administrator openly.",
        "CIS Alibaba Cloud Foundation Benchmark 2.0, 1.15, over all policies of one identity",
        _find_full_together,
        cis=("1.15",),
        advice=(7, 14),
    ),
)
