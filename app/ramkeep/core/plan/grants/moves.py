"""What a change of a plan means for each person, service by service: further than before, or less far."""

from collections.abc import Iterable
from dataclasses import dataclass

from ramkeep.core.plan.access.policies import Identity
from ramkeep.core.plan.grants.holders import Holders
from ramkeep.core.plan.grants.overview import CELLS, GAINED, LOST, Cell, PowerTable
from ramkeep.core.plan.model.values import PrincipalRef

_NOTHING = Cell(CELLS[0].power)


@dataclass(frozen=True, slots=True)
class Move:
    """One service, with which someone can do something more, something less, or both.

    Attributes:
        before: the most that could be done.
        after: the most that can be done; the same where only the actions are others.
    """

    service: str
    before: Cell
    after: Cell
    gained: bool
    lost: bool


@dataclass(frozen=True, slots=True)
class Moved:
    """A user or role for whom something changes.

    Attributes:
        moves: in the order of the table's columns.
    """

    ref: PrincipalRef
    moves: tuple[Move, ...]

    @property
    def is_wider(self) -> bool:
        """Is anything gained?"""
        return any(move.gained for move in self.moves)

    @property
    def greatest(self) -> Cell:
        """The most that is gained anywhere; nothing where nothing is."""
        gained = (move.after for move in self.moves if move.gained)
        return max(gained, key=lambda cell: (cell.power, not cell.limited), default=_NOTHING)


def moved(before: Holders, after: Holders, table: PowerTable) -> tuple[Moved, ...]:
    """Everyone for whom something changes: those who gain most first, then by kind and name.

    Args:
        before: everyone in the plan as it was; who is in one plan only has nothing in the other.
        table: of the services that are asked about.
    """
    refs = sorted({**before.all, **after.all}, key=lambda ref: (ref.kind != "user", ref.name))
    was, is_now = _rows(before, table), _rows(after, table)
    pairs = [(_identity(before, ref), _identity(after, ref)) for ref in refs]
    nothing = bytes(len(table.columns))
    found = []
    for ref, bits in zip(refs, table.changes(pairs), strict=True):
        if any(bits):
            rows = was.get(before.arn(ref), nothing), is_now.get(after.arn(ref), nothing)
            found.append(Moved(ref, tuple(_moves(table.columns, bits, *rows))))
    return tuple(sorted(found, key=_reach))


def _reach(person: Moved) -> tuple[int, bool, int]:
    gained = sum(move.gained for move in person.moves)
    return -person.greatest.power, person.greatest.limited, -gained


def _moves(columns: tuple[str, ...], bits: bytes, was: bytes, is_now: bytes) -> Iterable[Move]:
    for at, bit in enumerate(bits):
        if bit:
            gained, lost = bool(bit & GAINED), bool(bit & LOST)
            yield Move(columns[at], CELLS[was[at]], CELLS[is_now[at]], gained, lost)


def _rows(holders: Holders, table: PowerTable) -> dict[str, bytes]:
    return table.rows(holder.identity for holder in holders.all.values())


def _identity(holders: Holders, ref: PrincipalRef) -> Identity | None:
    holder = holders.all.get(ref)
    return None if holder is None else holder.identity
