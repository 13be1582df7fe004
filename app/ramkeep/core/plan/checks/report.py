"""What a report on a plan tells a manager: the people, what each can do, what is wrong, and how full the limits are.

These are facts in a fixed order; the sentences are made by whoever writes the report.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from ramkeep.core.plan.catalog.catalog import Catalog
from ramkeep.core.plan.checks.case import Case
from ramkeep.core.plan.checks.dangers import Able, Danger, dangers
from ramkeep.core.plan.checks.ignoring import Parted
from ramkeep.core.plan.grants.holders import Holder
from ramkeep.core.plan.grants.overview import CELLS, Cell, Power, PowerTable
from ramkeep.core.plan.grants.system_policies import SystemPolicies
from ramkeep.core.plan.model.meters import Meter
from ramkeep.core.plan.model.plan import Plan
from ramkeep.core.plan.model.values import PrincipalKind, PrincipalRef

# More columns do not fit on paper; those that most people can do something with are kept. With many people there are
# fewer of them, as nobody reads tens of thousands of cells, and laying them out takes minutes.
MOST_SERVICES: Final = 36
LEAST_SERVICES: Final = 12
MOST_CELLS: Final = 12_000


@dataclass(frozen=True, slots=True)
class Row:
    """What a user or role can do.

    Attributes:
        is_full: may do everything; then `cells` need not be read.
        groups: of a user, by name.
        cells: one for each of the report's services.
        uncertain: policies whose text is not known for sure, by name.
    """

    ref: PrincipalRef
    is_full: bool
    groups: tuple[str, ...]
    cells: tuple[Cell, ...]
    uncertain: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Service:
    """A column."""

    code: str
    title: str


@dataclass(frozen=True, slots=True)
class Report:
    """Everything a report tells.

    Attributes:
        services: those that anyone short of an administrator can do something with, in the order of the catalog.
        services_left_out: how many more of them there are.
        rows: users by name, then roles.
        problems: open and ignored ones.
    """

    plan: Plan
    services: tuple[Service, ...]
    services_left_out: int
    rows: tuple[Row, ...]
    dangers: Mapping[Danger, tuple[Able, ...]]
    problems: Parted
    meters: tuple[Meter, ...]


def report(plan: Plan, catalog: Catalog, system: SystemPolicies, problems: Parted, at: datetime) -> Report:
    """The facts of a plan; the same plan, problems and moment give the same report."""
    case = Case(plan, catalog, system, at)
    found = dangers(case)
    table = PowerTable.of_services(catalog, [service.code for service in catalog.services])
    full = {able.ref for able in found[Danger.EVERYTHING]}
    holders = [holder for holder in case.holders.all.values() if holder.ref is not None]
    bytes_of = table.rows(holder.identity for holder in holders)
    used = Counter(
        column
        for holder in holders
        if holder.ref not in full
        for column, byte in enumerate(bytes_of[holder.identity.arn])
        if CELLS[byte].power is not Power.NONE
    )
    most = min(MOST_SERVICES, max(LEAST_SERVICES, MOST_CELLS // max(len(holders), 1)))
    chosen = sorted(sorted(used, key=lambda column: (-used[column], column))[:most])
    return Report(
        plan,
        tuple(_service(catalog, table.columns[column]) for column in chosen),
        len(used) - len(chosen),
        tuple(_row(holder, case, bytes_of[holder.identity.arn], chosen, full) for holder in holders),
        found,
        problems,
        case.meters,
    )


def _row(holder: Holder, case: Case, row: bytes, chosen: Sequence[int], full: set[PrincipalRef]) -> Row:
    ref = holder.ref
    assert ref is not None
    groups = case.holders.groups_of.get(ref.name, ()) if ref.kind is PrincipalKind.USER else ()
    uncertain = dict.fromkeys(grant.policy.name for grant in holder.uncertain)
    return Row(ref, ref in full, tuple(groups), tuple(CELLS[row[column]] for column in chosen), tuple(uncertain))


def _service(catalog: Catalog, code: str) -> Service:
    found = catalog.service(code)
    return Service(code, code if found is None else found.title)
