"""What the matrix shows: everybody's power over every column, worked out from a plan."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from ramkeep.core.plan.grants.holders import Holder, Holders
from ramkeep.core.plan.grants.overview import GAINED, LOST, PowerTable
from ramkeep.core.plan.model.plan import Plan
from ramkeep.core.plan.model.values import PrincipalRef
from ramkeep.services.plan_desk import PlanDesk

Pair = tuple[PrincipalRef, PrincipalRef]

_MOST_PLANS = 3


@dataclass(frozen=True, slots=True, eq=False)
class Wanted:
    """What is to be shown.

    Attributes:
        service: the one whose actions are the columns; empty for services as columns.
        other: the plan to compare with.
        pair: the two rows to compare.
    """

    plan: Plan
    service: str = ""
    other: Plan | None = None
    pair: Pair | None = None

    def is_same(self, other: "Wanted | None") -> bool:
        """Would it look the same? Plans are compared as objects, which takes no time."""
        return (
            other is not None
            and (self.plan is other.plan and self.other is other.other)
            and (self.service, self.pair) == (other.service, other.pair)
        )


@dataclass(frozen=True, slots=True, eq=False)
class Picture:
    """What is shown.

    Attributes:
        columns: RAM codes, or full names of actions.
        rows: a byte a column, see `PowerTable`.
        changes: since the other plan, a byte a column; empty without one.
        gone: who is in the other plan only.
        difference: what the second of the pair has more and less than the first; empty without a pair.
    """

    wanted: Wanted
    holders: Holders
    columns: tuple[str, ...]
    rows: Mapping[PrincipalRef, bytes]
    changes: Mapping[PrincipalRef, bytes]
    gone: tuple[PrincipalRef, ...]
    difference: bytes


class Drafter:
    """Works out one picture after another and keeps what the next may need. Never called twice at once.

    Args:
        holders_of: everyone in a plan.
    """

    def __init__(self, desk: PlanDesk, holders_of: Callable[[Plan], Holders]) -> None:
        self._desk = desk
        self._holders_of = holders_of
        self._services: PowerTable | None = None
        self._actions: tuple[str, PowerTable] | None = None
        self._people: list[tuple[Plan, Holders, dict[PrincipalRef, Holder]]] = []

    def draw(self, wanted: Wanted) -> Picture:
        """A picture; what did not change since the one before costs next to nothing."""
        table = self._table(wanted.service)
        holders, people = self._everybody(wanted.plan)
        by_arn = table.rows(holder.identity for holder in people.values())
        rows = {ref: by_arn[holder.identity.arn] for ref, holder in people.items()}
        changes: dict[PrincipalRef, bytes] = {}
        gone: tuple[PrincipalRef, ...] = ()
        if wanted.other is not None:
            _, before = self._everybody(wanted.other)
            changes = _changes(table, before, people)
            gone = tuple(ref for ref in before if ref not in people)
        return Picture(wanted, holders, table.columns, rows, changes, gone, _difference(table, people, wanted.pair))

    def _table(self, service: str) -> PowerTable:
        catalog = self._desk.catalog
        if not service:
            if self._services is None:
                self._services = PowerTable.of_services(catalog, [each.code for each in catalog.services])
            return self._services
        if self._actions is None or self._actions[0] != service:
            self._actions = (service, PowerTable.of_actions(catalog, service))
        return self._actions[1]

    def _everybody(self, plan: Plan) -> tuple[Holders, dict[PrincipalRef, Holder]]:
        for place, (known, holders, people) in enumerate(self._people):
            if known is plan:
                self._people.append(self._people.pop(place))
                return holders, people
        holders = self._holders_of(plan)
        found = {ref: holders.find(ref) for ref in holders.refs()}
        people = {ref: holder for ref, holder in found.items() if holder is not None}
        self._people = [*self._people[1 - _MOST_PLANS :], (plan, holders, people)]
        return holders, people


def _changes(
    table: PowerTable, before: Mapping[PrincipalRef, Holder], after: Mapping[PrincipalRef, Holder]
) -> dict[PrincipalRef, bytes]:
    pairs = [(before[ref].identity if ref in before else None, after[ref].identity) for ref in after]
    return dict(zip(after, table.changes(pairs), strict=True))


def _difference(table: PowerTable, people: Mapping[PrincipalRef, Holder], pair: Pair | None) -> bytes:
    if pair is None or not all(ref in people for ref in pair):
        return b""
    first, second = (people[ref].identity for ref in pair)
    return table.changes([(first, second)])[0]


def turned(changes: bytes) -> bytes:
    """The same from the other side: what was gained is lost."""
    return changes.translate(_TURNED)


_TURNED = bytes.maketrans(bytes((GAINED, LOST)), bytes((LOST, GAINED)))
