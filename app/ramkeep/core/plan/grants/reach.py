"""What one holder, or one policy, can do with every service, put together by how much it is."""

from collections.abc import Sequence
from dataclasses import dataclass

from ramkeep.core.plan.access.policies import Identity, NamedPolicy, Policies
from ramkeep.core.plan.catalog.catalog import Catalog
from ramkeep.core.plan.grants.overview import Power, overview
from ramkeep.core.plan.policy.corners import Corners
from ramkeep.core.plan.policy.document import Document
from ramkeep.core.plan.policy.principals import NO_ACCOUNT

_NOBODY = f"acs:ram::{NO_ACCOUNT}:user/somebody"


@dataclass(frozen=True, slots=True)
class Services:
    """Services with the same power over them.

    Attributes:
        limited: only on some resources, or under conditions.
        codes: RAM codes, in the order asked for.
    """

    power: Power
    limited: bool
    codes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Powers:
    """The most first, whole ones before limited ones; services with none are left out.

    Attributes:
        asked: how many services were asked about.
    """

    groups: tuple[Services, ...]
    asked: int

    @property
    def is_everything(self) -> bool:
        """Is it every action of every service, always?"""
        return any(each.power is Power.ADMIN and len(each.codes) == self.asked for each in self.groups)


def powers(identity: Identity, catalog: Catalog, services: Sequence[str], corners: Corners | None = None) -> Powers:
    """What an identity can do with these services."""
    table = overview([identity], catalog, services, corners)
    found: dict[tuple[Power, bool], list[str]] = {}
    for service, cell in zip(table.services, table.rows[identity.arn], strict=True):
        if cell.power is not Power.NONE:
            found.setdefault((cell.power, cell.limited), []).append(service)
    order = sorted(found, key=lambda each: (-each[0], each[1]))
    return Powers(tuple(Services(*each, tuple(found[each])) for each in order), len(table.services))


def identity_of(document: Document, name: str) -> Identity:
    """Somebody who holds this policy at account scope, and nothing else."""
    return Identity(_NOBODY, Policies((NamedPolicy(name, document),)))
