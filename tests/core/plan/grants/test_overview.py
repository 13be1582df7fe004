"""Everybody by every service."""

from ramkeep import resources
from ramkeep.core.plan.catalog.catalog import Catalog
from ramkeep.core.plan.grants.overview import Cell, Power, overview
from tests.core.plan.grants.company import allow, attached, custom, holders

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
