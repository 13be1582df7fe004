"""What everybody can do with every service, in one table."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from ramkeep.core.plan.access.matrix import Matrix, Reach
from ramkeep.core.plan.access.policies import Identity, NamedPolicy
from ramkeep.core.plan.catalog.action import Access
from ramkeep.core.plan.catalog.catalog import Catalog
from ramkeep.core.plan.policy.corners import Corners

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Bits = NDArray[np.uint8]
    Places = NDArray[np.intp]


class Power(IntEnum):
    """The most that someone can do with a service. `ADMIN` is every action on every resource, always."""

    NONE = 0
    LIST = 1
    READ = 2
    WRITE = 3
    ADMIN = 4


_POWERS = {Access.LIST: Power.LIST, Access.READ: Power.READ, Access.WRITE: Power.WRITE}

# Texts and rows that nobody holds any more and that are kept all the same, as undo brings them back.
_MOST_IDLE = 1000


@dataclass(frozen=True, slots=True)
class Cell:
    """One holder and one service.

    Attributes:
        limited: what is granted at this power is granted only on some resources, or under conditions.
    """

    power: Power
    limited: bool = False


def _byte(power: int, *, limited: bool = False) -> int:
    """A number for a cell; more power is a greater number, and a limited one is below the same without limits."""
    return max(2 * power - limited, 0)


# What a byte of a row stands for.
CELLS = tuple(Cell(Power((byte + 1) // 2), limited=bool(byte % 2)) for byte in range(2 * Power.ADMIN + 1))

# Bits of a byte of `PowerTable.changes`.
GAINED, LOST = 1, 2


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
    table = PowerTable.of_services(catalog, services, corners)
    if not identities:
        return Overview((), {})
    rows = table.rows(identities)
    return Overview(table.columns, {arn: tuple(CELLS[byte] for byte in row) for arn, row in rows.items()})


@dataclass(frozen=True, slots=True)
class _Block:
    """The actions of a column that need the same power."""

    column: str
    power: Power
    actions: tuple[str, ...]


_Key = tuple[object, ...]


class PowerTable:
    """Callers by columns, kept from one plan to the next.

    A row is a byte for each column: `CELLS[byte]` is what it stands for, and a greater byte is a greater power. Callers
    that hold the same texts share a row, and whoever holds what was asked about before costs nothing.

    Attributes:
        columns: RAM codes of services, or full names of actions.
    """

    def __init__(self, blocks: Sequence[_Block], corners: Corners | None, *, with_admin: bool) -> None:
        self.columns = tuple(dict.fromkeys(block.column for block in blocks))
        self._blocks = tuple(blocks)
        self._corners = corners
        self._with_admin = with_admin
        self._actions = tuple(name for block in blocks for name in block.actions)
        self._matrix: Matrix | None = None
        self._texts: set[int] = set()
        # The caller is kept with its row, as the number of a text stays its own only while the text is there.
        self._known: dict[_Key, tuple[Identity, bytes]] = {}

    @classmethod
    def of_services(cls, catalog: Catalog, services: Sequence[str], corners: Corners | None = None) -> "PowerTable":
        """A column for every service that the catalog knows actions of."""
        return cls(_blocks(catalog, tuple(services)), corners, with_admin=True)

    @classmethod
    def of_actions(cls, catalog: Catalog, service: str, corners: Corners | None = None) -> "PowerTable":
        """A column for every action of a service, those that list first; its power is the one that the action needs."""
        found = [
            _Block(action.name, power, (action.name,))
            for access, power in _POWERS.items()
            for action in catalog.actions(service)
            if action.level.access is access
        ]
        return cls(found, corners, with_admin=False)

    def rows(self, identities: Iterable[Identity]) -> dict[str, bytes]:
        """By ARN."""
        found, used = {}, {}
        for identity in identities:
            key = _key(identity)
            known = self._known.get(key)
            if known is None:
                known = self._known[key] = (identity, self._row(identity))
            used[key] = known
            found[identity.arn] = known[1]
        if len(self._known) > 2 * len(used) + _MOST_IDLE:
            self._known = used
        return found

    def changes(self, pairs: Iterable[tuple[Identity | None, Identity | None]]) -> list[bytes]:
        """For each pair of callers, before and after, a byte a column: `GAINED` and `LOST` where actions are.

        None is nobody, who can do nothing. What differs only in which resources or conditions limit it is no change.
        """
        found: dict[tuple[_Key | None, _Key | None], bytes] = {}
        answers = []
        for before, after in pairs:
            key = (_key_of(before), _key_of(after))
            if key not in found:
                found[key] = bytes(len(self.columns)) if key[0] == key[1] else self._change(before, after)
            answers.append(found[key])
        return answers

    def _change(self, before: Identity | None, after: Identity | None) -> bytes:
        import numpy as np

        if not self._actions:
            return b""
        was, is_now = self._reach(before), self._reach(after)
        starts = self._column_starts
        gained = np.logical_or.reduceat(is_now > was, starts)
        lost = np.logical_or.reduceat(is_now < was, starts)
        return bytes((gained * GAINED + lost * LOST).astype(np.uint8))

    def _row(self, identity: Identity) -> bytes:
        import numpy as np

        if not self._actions:
            return b""
        reach = self._reach(identity)
        highest = np.maximum.reduceat(reach, self._block_starts)
        each = (self._powers - (highest != Reach.ALL)) * (highest != Reach.NONE)
        row = np.maximum.reduceat(each, self._first_blocks)
        if self._with_admin:
            row[np.minimum.reduceat(reach, self._column_starts) == Reach.ALL] = _byte(Power.ADMIN)
        return bytes(row)

    def _reach(self, identity: Identity | None) -> "Bits":
        import numpy as np

        if identity is None:
            return np.zeros(len(self._actions), np.uint8)
        if self._matrix is None or len(self._texts) > _MOST_IDLE:
            self._matrix = Matrix((), self._actions, self._corners)
            self._texts.clear()
        self._texts.update(id(policy.document) for policy in _held(identity))
        self._matrix.update([identity])
        reach = self._matrix.row(identity.arn)
        self._matrix.remove(identity.arn)
        return reach

    @cached_property
    def _powers(self) -> "Bits":
        import numpy as np

        return np.array([_byte(block.power) for block in self._blocks], np.uint8)

    @cached_property
    def _block_starts(self) -> "Places":
        """The place of the first action of every block."""
        import numpy as np

        return np.cumsum([0, *(len(block.actions) for block in self._blocks[:-1])])

    @cached_property
    def _first_blocks(self) -> "Places":
        """The place of the first block of every column."""
        import numpy as np

        places: dict[str, int] = {}
        for place, block in enumerate(self._blocks):
            places.setdefault(block.column, place)
        return np.array(list(places.values()), np.intp)

    @cached_property
    def _column_starts(self) -> "Places":
        """The place of the first action of every column."""
        return self._block_starts[self._first_blocks]


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


def _key(identity: Identity) -> _Key:
    """The same for callers whose reach is the same, as they hold the very same texts."""
    policies = identity.policies
    return (
        identity.caller,
        identity.arn.endswith(":root"),
        identity.management_account,
        _numbers(policies.account),
        tuple(sorted((scope, tuple(sorted(_numbers(held)))) for scope, held in policies.resource_group.items())),
        tuple(map(_numbers, policies.control)),
        (identity.arn, _numbers(policies.session)) if policies.session else (),
    )


def _key_of(identity: Identity | None) -> _Key | None:
    return None if identity is None else _key(identity)


def _numbers(policies: Iterable[NamedPolicy]) -> frozenset[int]:
    return frozenset(id(policy.document) for policy in policies)


def _held(identity: Identity) -> Iterable[NamedPolicy]:
    policies = identity.policies
    yield from policies.account
    for held in (*policies.resource_group.values(), *policies.control, policies.session):
        yield from held
