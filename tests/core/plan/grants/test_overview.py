"""Everybody by every service."""

from ramkeep import resources
from ramkeep.core.plan.catalog.catalog import Catalog
from ramkeep.core.plan.grants.overview import CELLS, GAINED, LOST, Cell, Power, PowerTable, overview
from ramkeep.core.plan.model.values import PrincipalKind, PrincipalRef
from tests.core.plan.grants.company import allow, attached, custom, deny, holders

ALICE, BOB, CAROL = (PrincipalRef(PrincipalKind.USER, name) for name in ("alice", "bob", "carol"))
CATALOG = Catalog.read((resources.folder() / "data/catalog.txt").read_bytes())


def test_the_most_that_is_granted_counts() -> None:
    found = holders(
        custom("look", allow(["ecs:Describe*", "vpc:*"])),
        attached("user/carol", "look"),
    )
    identities = [each.identity for each in (*found.all.values(), found.root)]
    shown = overview(identities, CATALOG, ("ecs", "vpc", "oss"))
    rows = {arn.partition(":")[2].rpartition(":")[2]: row for arn, row in shown.rows.items()}
    assert shown.services == ("ecs", "vpc", "oss")
    assert rows["user/alice"] == (Cell(Power.NONE), Cell(Power.NONE), Cell(Power.READ, limited=True))
    assert rows["user/bob"] == (Cell(Power.WRITE, limited=True), Cell(Power.NONE), Cell(Power.NONE))
    assert rows["user/carol"][0] == Cell(Power.READ)
    assert rows["user/carol"][1] == Cell(Power.ADMIN)
    assert rows["role/deploy"][0] == Cell(Power.ADMIN)
    assert rows["root"] == (Cell(Power.ADMIN),) * 3


def test_nobody_and_nothing_make_an_empty_table() -> None:
    found = holders()
    identities = [each.identity for each in found.all.values()]
    assert overview(identities, CATALOG, ("no-such-service",)).services == ()
    assert overview([], CATALOG, ("ecs",)).rows == {}


def test_more_power_is_a_greater_byte() -> None:
    order = [Cell(Power.LIST, limited=True), Cell(Power.LIST), Cell(Power.READ, limited=True), Cell(Power.READ)]
    order += [Cell(Power.WRITE, limited=True), Cell(Power.WRITE)]
    assert [CELLS.index(cell) for cell in (Cell(Power.NONE), *order)] == list(range(7))
    assert CELLS[-1] == Cell(Power.ADMIN)


def test_a_table_that_is_kept_tells_what_a_new_one_tells() -> None:
    table = PowerTable.of_services(CATALOG, ("ecs", "oss", "sts"))
    for more in ([], [attached("user/carol", "run")], [attached("user/carol", "run", "films")]):
        found = holders(*more)
        identities = [holder.identity for holder in found.all.values()]
        fresh = overview(identities, CATALOG, ("ecs", "oss", "sts"))
        rows = table.rows(identities)
        assert {arn: tuple(CELLS[byte] for byte in row) for arn, row in rows.items()} == fresh.rows
    assert rows[found.arn(CAROL)][0] == CELLS.index(Cell(Power.WRITE, limited=True))


def test_who_holds_the_same_shares_a_row() -> None:
    found = holders(attached("user/carol", "run"), attached("user/alice", "run"))
    table = PowerTable.of_services(CATALOG, ("ecs",))
    rows = table.rows(found.all[ref].identity for ref in (ALICE, BOB, CAROL))
    assert rows[found.arn(CAROL)] != rows[found.arn(BOB)]
    again = table.rows([holders(attached("user/carol", "run")).all[CAROL].identity])
    assert again[found.arn(CAROL)] == rows[found.arn(CAROL)]


def test_many_edits_do_not_make_a_table_wrong() -> None:
    table = PowerTable.of_services(CATALOG, ("ecs", "oss"))
    for number in range(1100):
        service, verb = ("ecs", "Describe*") if number % 2 else ("oss", "*")
        policy = custom("often", allow(f"{service}:{verb}"))
        carol = holders(policy, attached("user/carol", "often")).all[CAROL].identity
        expected = (CELLS.index(Cell(Power.READ)), 0) if number % 2 else (0, CELLS.index(Cell(Power.ADMIN)))
        assert tuple(table.rows([carol])[carol.arn]) == expected


def test_the_actions_of_a_service_are_columns_too() -> None:
    found = holders(custom("see", allow("ecs:DescribeInstances")), attached("user/carol", "see"))
    table = PowerTable.of_actions(CATALOG, "ecs")
    assert len(table.columns) == len(CATALOG.actions("ecs"))
    rows = table.rows([found.all[CAROL].identity, found.all[BOB].identity])
    cells = {name: CELLS[byte] for name, byte in zip(table.columns, rows[found.arn(CAROL)], strict=True) if byte}
    assert cells == {"ecs:DescribeInstances": Cell(Power.READ)}
    cells = {name: CELLS[byte] for name, byte in zip(table.columns, rows[found.arn(BOB)], strict=True) if byte}
    assert cells == {"ecs:DeleteInstance": Cell(Power.WRITE, limited=True)}
    assert PowerTable.of_actions(CATALOG, "no-such-service").rows([found.root.identity]) == {
        found.root.identity.arn: b""
    }


def test_gains_and_losses_are_told_where_the_cell_stays_the_same() -> None:
    table = PowerTable.of_services(CATALOG, ("ecs", "oss"))
    before = holders().all[BOB].identity
    more = holders(custom("more", allow("ecs:RebootInstance")), attached("user/bob", "more")).all[BOB].identity
    other = holders(
        custom("other", allow(["ecs:RebootInstance", "oss:GetObject"]), deny("ecs:DeleteInstance")),
        attached("user/bob", "other"),
    )
    both = other.all[BOB].identity
    assert table.changes([(before, more), (more, before), (before, both), (before, before)]) == [
        bytes((GAINED, 0)),
        bytes((LOST, 0)),
        bytes((GAINED | LOST, GAINED)),
        bytes(2),
    ]
    assert table.changes([(None, before), (before, None), (None, None)]) == [
        bytes((GAINED, 0)),
        bytes((LOST, 0)),
        bytes(2),
    ]
