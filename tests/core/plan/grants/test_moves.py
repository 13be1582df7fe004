"""What a change means for people."""

from ramkeep import resources
from ramkeep.core.plan.catalog.catalog import Catalog
from ramkeep.core.plan.grants.holders import Holders
from ramkeep.core.plan.grants.moves import Moved, moved
from ramkeep.core.plan.grants.overview import Cell, Power, PowerTable
from ramkeep.core.plan.model.plan import Plan
from ramkeep.core.plan.model.values import Item
from tests.core.plan.grants.company import allow, attached, company, custom, holders, system

CATALOG = Catalog.read((resources.folder() / "data/catalog.txt").read_bytes())
TABLE = PowerTable.of_services(CATALOG, ("oss", "ecs", "ram"))


def shift(*more: Item) -> dict[str, Moved]:
    return {each.ref.name: each for each in moved(holders(), holders(*more), TABLE)}


def test_the_same_plan_moves_nobody() -> None:
    assert moved(holders(), holders(), TABLE) == ()


def test_a_gain_tells_the_power_before_and_after() -> None:
    told = shift(custom("put", allow("oss:PutObject")), attached("user/alice", "put"))
    assert list(told) == ["alice"]
    (move,) = told["alice"].moves
    assert move.service == "oss"
    assert (move.before, move.after) == (Cell(Power.READ, limited=True), Cell(Power.WRITE))
    assert move.gained
    assert not move.lost
    assert told["alice"].is_wider


def test_who_gains_most_comes_first_and_who_only_loses_last() -> None:
    after = company(
        custom("list", allow("oss:ListBuckets")), attached("user/alice", "list"),
        attached("user/carol", "AdministratorAccess", system=True),
    )  # fmt: skip
    kept = {key: each for key, each in after.attachments.items() if key.principal.name != "bob"}
    told = moved(holders(), Holders(_with(after, kept), system()), TABLE)
    assert [each.ref.name for each in told] == ["carol", "alice", "bob"]
    assert told[0].greatest.power is Power.ADMIN
    assert not told[2].is_wider


def test_from_nothing_everything_is_gained() -> None:
    told = moved(Holders(Plan(), system()), holders(), TABLE)
    assert {each.ref.name for each in told} == {"alice", "bob", "deploy"}
    assert all(move.gained for each in told for move in each.moves)


def _with(plan: Plan, attachments: dict[object, object]) -> Plan:
    from ramkeep.core.plan.model.plan import Kind

    return plan.with_items(Kind.ATTACHMENT, attachments)  # type: ignore[arg-type]  # of attachments
