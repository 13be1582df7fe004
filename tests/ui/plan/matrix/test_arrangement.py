"""Which rows and columns are shown, and in what order."""

from dataclasses import replace

from ramkeep.core.plan.grants.holders import Holders
from ramkeep.core.plan.model.plan import Plan
from ramkeep.core.plan.model.values import Item, User
from ramkeep.services.plan_desk import PlanDesk
from ramkeep.ui.plan.matrix.arrangement import ColumnOrder, Naming, Order, View, arranged
from ramkeep.ui.plan.matrix.picture import Drafter, Picture, Wanted, turned
from ramkeep.ui.plan.matrix.table_model import MatrixModel
from tests.core.plan.grants.company import allow, attached, company, custom, system

BY_NAME = View(order=Order.NAME)


def picture(desk: PlanDesk, plan: Plan, service: str = "") -> Picture:
    return Drafter(desk, lambda each: Holders(each, system())).draw(Wanted(plan, service))


def people(*names: str) -> Plan:
    """Each has one policy called as they are."""
    policies = {
        "reader": custom("reader", allow("ecs:Describe*")),
        "admin": custom("admin", allow("*")),
        "writer": custom("writer", allow(["ecs:*", "oss:*"], "acs:*:*:*:one")),
        "idle": custom("idle", allow("no:thing")),
    }
    items: list[Item] = []
    for name in names:
        items += [User(name), policies[name], attached(f"user/{name}", name)]
    return company(*items)


def names(shown: object) -> list[str]:
    return [row.ref.name for row in shown.rows]  # type: ignore[attr-defined]


def test_more_of_a_greater_power_comes_first(plan_desk: PlanDesk) -> None:
    drawn = picture(plan_desk, people("idle", "reader", "writer", "admin"))
    shown = arranged(drawn, View(), plan_desk.catalog)
    assert names(shown)[:3] == ["admin", "bob", "writer"]
    assert set(names(shown)[-2:]) == {"carol", "idle"}
    assert names(arranged(drawn, BY_NAME, plan_desk.catalog))[:3] == ["admin", "alice", "bob"]


def test_what_stands_out_beside_an_administrator_comes_first(plan_desk: PlanDesk) -> None:
    drawn = picture(plan_desk, people("reader", "writer", "admin"))
    shown = arranged(drawn, View(), plan_desk.catalog)
    assert len(shown.columns) > 200
    assert {column.code for column in shown.columns[:2]} == {"ecs", "oss"}
    ordered = arranged(drawn, View(naming=Naming.CODE, column_order=ColumnOrder.NAME), plan_desk.catalog)
    labels = [column.label for column in ordered.columns]
    assert labels == sorted(labels, key=str.casefold)


def test_every_column_can_be_told_from_the_others(plan_desk: PlanDesk) -> None:
    shown = arranged(picture(plan_desk, company()), View(everything=True), plan_desk.catalog)
    assert len({column.label for column in shown.columns}) == len(shown.columns)


def test_actions_keep_their_order_and_are_found_by_words(plan_desk: PlanDesk) -> None:
    drawn = picture(plan_desk, company(), "ecs")
    shown = arranged(drawn, View(), plan_desk.catalog)
    assert tuple(column.code for column in shown.columns) == drawn.columns
    some = arranged(drawn, replace(View(), services="delete INSTANCE"), plan_desk.catalog)
    assert "DeleteInstance" in [column.label for column in some.columns]
    assert all("delete" in column.label.casefold() for column in some.columns)


def test_a_loss_seen_from_the_other_side_is_a_gain() -> None:
    assert turned(bytes((0, 1, 2, 3))) == bytes((0, 2, 1, 3))


def test_hostile_names_are_harmless_on_the_screen_and_in_a_spreadsheet(plan_desk: PlanDesk) -> None:
    plan = Plan(users={name: User(name) for name in ('=cmd("x")', "a\u202eb")})
    model = MatrixModel()
    model.show(arranged(picture(plan_desk, plan), replace(BY_NAME, everything=True), plan_desk.catalog))
    assert model.arrangement.rows[1].name == "a[U+202E]b"
    lines = model.csv(range(2), range(1)).splitlines()
    assert lines[1].startswith('"\'=cmd(""x"")"')
