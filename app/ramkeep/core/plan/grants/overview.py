"""What everybody can do with every service, in one table."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache
from typing import TYPE_CHECKING

from ramkeep.core.plan.access.matrix import Matrix, Reach
from ramkeep.core.plan.access.policies import Identity
from ramkeep.core.plan.catalog.action import Access
from ramkeep.core.plan.catalog.catalog import Catalog
from ramkeep.core.plan.policy.corners import Corners

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Bits = NDArray[np.uint8]


class Power(IntEnum):
    """The most that someone can do with a service. `ADMIN` is every action on every resource, always."""

    NONE = 0
    LIST = 1
    READ = 2
    WRITE = 3
    ADMIN = 4


_POWERS = {Access.LIST: Power.LIST, Access.READ: Power.READ, Access.WRITE: Power.WRITE}


@dataclass(frozen=True, slots=True)
class Cell:
    """One holder and one service.

    Attributes:
        limited: what is granted at this power is granted only on some resources, or under conditions.
    """

    power: Power
    limited: bool = False


@dataclass(frozen=True, slots=True)
class Overview:
    """Holders by services.

    Attributes:
        services: RAM codes, the columns.
        rows: by ARN.
    """

    services: tuple[str, ...]
    rows: Mapping[str, tuple[Cell, ...]]


def overview(
    identities: Sequence[Identity], catalog: Catalog, services: Sequence[str], corners: Corners | None = None
) -> Overview:
    """The table for these services, as far as the catalog knows actions of theirs."""
    import numpy as np

    blocks = _blocks(catalog, tuple(services))
    if not blocks or not identities:
        return Overview((), {each.arn: () for each in identities})
    matrix = Matrix(identities, [name for block in blocks for name in block.actions], corners)
    starts = np.cumsum([0, *(len(block.actions) for block in blocks[:-1])])
    rows = {}
    # A row at a time: the whole table of many people would be hundreds of megabytes.
    for arn in matrix.arns:
        row = matrix.row(arn)
        rows[arn] = _row(blocks, np.maximum.reduceat(row, starts), np.minimum.reduceat(row, starts))
    return Overview(tuple(dict.fromkeys(block.service for block in blocks)), rows)


@dataclass(frozen=True, slots=True)
class _Block:
    """The actions of a service that need the same power."""

    service: str
    power: Power
    actions: tuple[str, ...]


@lru_cache(maxsize=4)
def _blocks(catalog: Catalog, services: tuple[str, ...]) -> tuple[_Block, ...]:
    """Kept, as looking up every action of a catalog takes longer than the table of a few holders."""
    found = []
    for service in services:
        actions = catalog.actions(service)
        for access, power in _POWERS.items():
            names = tuple(action.name for action in actions if action.level.access is access)
            if names:
                found.append(_Block(service, power, names))
    return tuple(found)


def _row(blocks: tuple[_Block, ...], most: "Bits", least: "Bits") -> tuple[Cell, ...]:
    cells: dict[str, Cell] = {}
    everything: dict[str, bool] = {}
    for block, highest, lowest in zip(blocks, most.tolist(), least.tolist(), strict=True):
        everything[block.service] = everything.get(block.service, True) and lowest == Reach.ALL
        cells.setdefault(block.service, Cell(Power.NONE))
        if highest != Reach.NONE:
            cells[block.service] = Cell(block.power, highest != Reach.ALL)
    return tuple(Cell(Power.ADMIN) if everything[service] else cell for service, cell in cells.items())
