"""`ramkeep plan matrix` and `quota`."""

import csv
import io
from argparse import Namespace
from collections.abc import Sequence

from ramkeep.cli.exits import Exit
from ramkeep.cli.plan.desk import Desk, refuse_unknown_services
from ramkeep.cli.plan.table import table
from ramkeep.cli.plan.uncertain import tell_uncertain, uncertain_of
from ramkeep.core.plan.access.matrix import Matrix, Reach
from ramkeep.core.plan.grants.callers import caller_named
from ramkeep.core.plan.grants.holders import Holder, Holders
from ramkeep.core.plan.grants.overview import Cell, Power, overview
from ramkeep.core.plan.model.meters import Meter
from ramkeep.core.plan.model.meters import quota as meters_of

_SIGNS = {Power.NONE: ".", Power.LIST: "l", Power.READ: "r", Power.WRITE: "w", Power.ADMIN: "A"}
_LEGEND = "A everything, w write, r read, l list, . nothing; with ~ only on some resources or under conditions"
_REACH_SIGNS = {Reach.NONE: ".", Reach.SOME: "s", Reach.CONDITIONAL: "c", Reach.ALL: "A"}
_REACH_LEGEND = "A everywhere, c under conditions, s on some resources, . nowhere"
_MOST_COLUMNS = 40


def matrix(arguments: Namespace, desk: Desk) -> Exit:
    """Print everybody by every service, or by every action.

    Raises:
        QuestionRefused: nobody is called so.
        Stopped, OSError: as `Desk.open`, or a service is not in the catalog.
    """
    holders = Holders(desk.open(arguments.file).plan, desk.plans.system)
    people = [caller_named(holders, name) for name in arguments.who] or list(holders.all.values())
    services = _services(arguments, desk)
    columns, cells = (_by_action if arguments.actions else _by_service)(people, services, desk)
    desk.tell_notices()
    tell_uncertain(uncertain_of(people), desk)
    names = [f"{each.ref.kind}/{each.ref.name}" if each.ref else each.name for each in people]
    if arguments.json:
        desk.console.dump({name: dict(zip(columns, row, strict=True)) for name, row in zip(names, cells, strict=True)})
    elif arguments.csv:
        _print_csv(names, columns, cells, desk)
    else:
        _print(names, columns, cells, desk, by_action=arguments.actions)
    return Exit.OK


def quota(arguments: Namespace, desk: Desk) -> Exit:
    """Print a line for every limit.

    Raises:
        Stopped, OSError: as `Desk.open`.
    """
    meters = meters_of(desk.open(arguments.file).plan)
    if arguments.json:
        keys = ("item", "used", "limit", "where", "source")
        desk.console.dump([{key: getattr(meter, key) for key in keys} for meter in meters])
        return Exit.OK
    rows = [_meter(meter) for meter in meters]
    for line in table(rows, ("limit", "used", "of", "", "fullest", "source")):
        desk.console.say(line)
    return Exit.OK


def _meter(meter: Meter) -> list[str]:
    limit = "none" if meter.limit is None else str(meter.limit)
    return [meter.item, str(meter.used), limit, _mark(meter.used, meter.limit), meter.where, meter.source]


def _services(arguments: Namespace, desk: Desk) -> list[str]:
    catalog = desk.plans.catalog
    if not arguments.service:
        return [service.code for service in catalog.services if service.actions]
    refuse_unknown_services(arguments.service, catalog)
    return [code.lower() for code in arguments.service]


def _by_service(people: Sequence[Holder], services: Sequence[str], desk: Desk) -> tuple[list[str], list[list[str]]]:
    shown = overview([each.identity for each in people], desk.plans.catalog, services)
    rows = [[_sign(cell) for cell in shown.rows[each.identity.arn]] for each in people]
    return list(shown.services), rows


def _by_action(people: Sequence[Holder], services: Sequence[str], desk: Desk) -> tuple[list[str], list[list[str]]]:
    actions = [action.name for code in services for action in desk.plans.catalog.actions(code)]
    seen = Matrix([each.identity for each in people], actions)
    return actions, [[_REACH_SIGNS[Reach(int(at))] for at in seen.row(each.identity.arn)] for each in people]


def _sign(cell: Cell) -> str:
    return _SIGNS[cell.power] + ("~" if cell.limited else "")


def _print_csv(names: list[str], columns: list[str], cells: list[list[str]], desk: Desk) -> None:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(["who", *columns])
    writer.writerows([name, *row] for name, row in zip(names, cells, strict=True))
    desk.console.pour(text.getvalue())


def _print(names: list[str], columns: list[str], cells: list[list[str]], desk: Desk, *, by_action: bool) -> None:
    """Columns in which nobody has anything are left out; more than fit are told a line each."""
    used = [at for at in range(len(columns)) if any(row[at] != "." for row in cells)]
    if not used:
        desk.console.say("Nobody can do anything.")
    elif len(used) <= _MOST_COLUMNS and not by_action:
        for line in table(
            [[name, *(row[at] for at in used)] for name, row in zip(names, cells, strict=True)],
            ["who", *(columns[at] for at in used)],
        ):
            desk.console.say(line)
    else:
        _print_lists(names, columns, cells, desk)
    desk.console.note(_REACH_LEGEND if by_action else _LEGEND)


def _print_lists(names: list[str], columns: list[str], cells: list[list[str]], desk: Desk) -> None:
    """Of each person, what there is at each sign."""
    for name, row in zip(names, cells, strict=True):
        held: dict[str, list[str]] = {}
        for column, sign in zip(columns, row, strict=True):
            held.setdefault(sign, []).append(column)
        desk.console.say(name)
        for sign, what in held.items():
            everything = len(what) == len(columns)
            if sign != "." or everything:
                desk.console.say(f"  {sign:3}{'all ' + str(len(what)) if everything else ' '.join(what)}")


def _mark(used: int, limit: int | None) -> str:
    if limit is None or limit == 0:
        return ""
    return "over" if used > limit else f"{used * 100 // limit} %"
