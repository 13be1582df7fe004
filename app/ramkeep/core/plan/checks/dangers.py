"""Who can do the dangerous things: what a reviewer asks first."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from ramkeep.core.plan.access.matrix import Matrix, Reach
from ramkeep.core.plan.checks.case import Case
from ramkeep.core.plan.checks.escalation import climbers_of
from ramkeep.core.plan.checks.powers import powers_of
from ramkeep.core.plan.checks.ram_writers import writes_to_ram
from ramkeep.core.plan.model.values import PrincipalRef


class Danger(StrEnum):
    """Something that cannot be taken back, or that leads to everything else."""

    EVERYTHING = "everything"
    PERMISSIONS = "permissions"
    CLIMB = "climb"
    TRACES = "traces"
    ENCRYPTION_KEYS = "encryption keys"
    SERVERS = "servers"
    DATABASES = "databases"
    STORAGE = "storage"
    PUBLISH = "publish"
    FIREWALL = "firewall"


# One of the actions is enough. All are in the RAM authorization pages of their services.
ACTIONS: Final[Mapping[Danger, tuple[str, ...]]] = {
    Danger.TRACES: ("actiontrail:StopLogging", "actiontrail:DeleteTrail"),
    Danger.ENCRYPTION_KEYS: ("kms:ScheduleKeyDeletion",),
    Danger.SERVERS: ("ecs:DeleteInstance",),
    Danger.DATABASES: ("rds:DeleteDBInstance",),
    Danger.STORAGE: ("oss:DeleteBucket", "oss:DeleteObject"),
    Danger.PUBLISH: ("oss:PutBucketAcl",),
    Danger.FIREWALL: ("ecs:AuthorizeSecurityGroup",),
}


@dataclass(frozen=True, slots=True)
class Able:
    """A user or role that can do it.

    Attributes:
        limited: on some resources alone, or under conditions.
    """

    ref: PrincipalRef
    limited: bool = False


def dangers(case: Case) -> dict[Danger, tuple[Able, ...]]:
    """For every danger who is able to, users first; nobody is nobody, not a gap."""
    powers, climbers = powers_of(case), climbers_of(case)
    rows = powers.rows.values()
    found = {
        Danger.EVERYTHING: tuple(Able(row.ref) for row in rows if powers.full(row)),
        Danger.PERMISSIONS: tuple(Able(row.ref) for row in rows if writes_to_ram(powers, row)),
        Danger.CLIMB: tuple(Able(row.ref) for row in rows if row.ref in climbers),
    }
    actions = tuple(action for several in ACTIONS.values() for action in several)
    matrix = Matrix([row.holder.identity for row in rows], actions, case.corners)
    for danger, several in ACTIONS.items():
        columns = [matrix.column(action) for action in several]
        reaches = {row.ref: max(column[row.holder.identity.arn] for column in columns) for row in rows}
        found[danger] = tuple(
            Able(ref, reach is not Reach.ALL) for ref, reach in reaches.items() if reach is not Reach.NONE
        )
    return found
