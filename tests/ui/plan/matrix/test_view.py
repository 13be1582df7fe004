"""The matrix on the screen: what it shows, and what keys and mouse do."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from ramkeep.core.plan.model.edits import Add, Remove
from ramkeep.core.plan.model.plan import Kind, Plan
from ramkeep.core.plan.model.values import User
from ramkeep.services.plan_desk import PlanDesk
from ramkeep.services.plan_session import PlanSession
from ramkeep.ui.plan.matrix.arrangement import ColumnOrder, Naming, Order
from ramkeep.ui.plan.matrix.view import MatrixView
from ramkeep.ui.plan.model import Chosen, PlanModel
from ramkeep.ui.tasks import Tasks
from ramkeep.ui.theme.theme import Theme
from tests.core.plan.grants.company import attached
from tests.ui.plan.matrix.seeing import CTRL, LEFT, cell, click, codes, names, press, settle, why

KEY = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
READ_BOOKS = attached("user/carol", "read-books")


def test_users_stand_beside_the_services_that_anybody_has(matrix: MatrixView) -> None:
    assert names(matrix) == ["carol", "bob", "alice"]
    assert set(codes(matrix)) == {"ecs", "vpc", "oss", "sts"}
    assert cell(matrix, "carol", "vpc") == "A"
    assert cell(matrix, "carol", "ecs") == "R"
    assert cell(matrix, "bob", "ecs") == "W~"
    assert cell(matrix, "alice", "oss") == "R~"
    assert cell(matrix, "alice", "vpc") == ""
    assert matrix.legend.counts.text() == "3 users · 4 services"


def test_every_cell_says_itself(matrix: MatrixView) -> None:
    model = matrix.grid.matrix
    spoken = {
        str(model.data(model.index(row, column), Qt.ItemDataRole.AccessibleTextRole))
        for row in range(model.rowCount())
        for column in range(model.columnCount())
    }
    assert "bob, Elastic Compute Service (ecs): write, with limits" in spoken
    assert "alice, Object Storage Service (oss): read, with limits" in spoken
    assert matrix.grid.accessibleName()


def test_groups_and_roles_have_rows_too(matrix: MatrixView, qtbot: QtBot) -> None:
    qtbot.mouseClick(matrix.tools.kinds.button(1), LEFT)
    assert names(matrix) == ["readers"]
    assert codes(matrix) == ["oss"]
    qtbot.mouseClick(matrix.tools.kinds.button(2), LEFT)
    assert names(matrix) == ["deploy"]
    assert cell(matrix, "deploy", "ecs") == "A"


def test_all_services_and_orders(matrix: MatrixView) -> None:
    matrix.tools.everything_wanted.emit(True)
    assert len(codes(matrix)) > 200
    assert cell(matrix, "alice", "ram") == ""
    matrix.tools.everything_wanted.emit(False)
    matrix.tools.naming_wanted.emit(Naming.CODE)
    matrix.tools.column_order_wanted.emit(ColumnOrder.NAME)
    assert codes(matrix) == ["ecs", "oss", "sts", "vpc"]
    matrix.tools.order_wanted.emit(Order.NAME)
    assert names(matrix) == ["alice", "bob", "carol"]


def test_the_menus_offer_what_is_there(matrix: MatrixView, model: PlanModel) -> None:
    model.session.name_branch("try")
    for tool in (matrix.tools.order, matrix.tools.columns, matrix.tools.compare):
        tool.menu().aboutToShow.emit()
    texts = [action.text() for action in matrix.tools.compare.menu().actions()]
    assert texts == ["Compare with nothing", "With the branch try"]
    matrix.tools.order.menu().actions()[1].trigger()
    assert names(matrix) == ["alice", "bob", "carol"]
    matrix.tools.columns.menu().actions()[1].trigger()
    assert len(codes(matrix)) > 200


def test_an_edit_shows_at_once_and_keeps_place(matrix: MatrixView, model: PlanModel, qtbot: QtBot) -> None:
    click(qtbot, matrix, "bob", "ecs")
    assert model.do(Add(attached("user/carol", "run")), "Attach run to carol")
    settle(qtbot, matrix)
    assert cell(matrix, "carol", "ecs") == "A"
    here = matrix.grid.matrix.at(matrix.grid.currentIndex())
    assert here is not None
    assert (here[0].ref.name, here[1].code) == ("bob", "ecs")
    model.session.undo()
    settle(qtbot, matrix)
    assert cell(matrix, "carol", "ecs") == "R"


def test_nothing_is_worked_out_while_nobody_looks(matrix: MatrixView, model: PlanModel, qtbot: QtBot) -> None:
    matrix.hide()
    assert model.do(Add(attached("user/carol", "run")), "Attach run to carol")
    qtbot.waitUntil(lambda: model.is_up_to_date)
    assert not matrix.finder.is_up_to_date
    matrix.show()
    settle(qtbot, matrix)
    assert cell(matrix, "carol", "ecs") == "A"


def test_names_and_services_are_filtered(matrix: MatrixView, qtbot: QtBot) -> None:
    matrix.focus_search()
    qtbot.keyClicks(matrix.table.search, "ALI")
    assert names(matrix) == ["alice"]
    qtbot.keyClicks(matrix.tools.search, "object storage")
    assert codes(matrix) == ["oss"]
    qtbot.keyClicks(matrix.tools.search, " nothing")
    assert matrix.table.nothing.isVisible()
    assert matrix.table.nothing.heading.text() == "Nothing matches"
    qtbot.mouseClick(matrix.table.nothing.button, LEFT)
    assert len(names(matrix)) == 3
    assert matrix.table.nothing.isHidden()


def test_keys_walk_and_letters_find_names(matrix: MatrixView, model: PlanModel, qtbot: QtBot) -> None:
    grid = matrix.grid
    qtbot.keyClick(grid, KEY.Key_Down)
    assert model.chosen == Chosen(Kind.USER, "bob")
    qtbot.keyClick(grid, KEY.Key_End)
    assert grid.currentIndex().column() == 3
    qtbot.keyClick(grid, KEY.Key_Home)
    assert grid.currentIndex().column() == 0
    qtbot.keyClick(grid, KEY.Key_PageDown)
    assert model.chosen == Chosen(Kind.USER, "alice")
    qtbot.keyClicks(grid, "ca")
    assert model.chosen == Chosen(Kind.USER, "carol")


def test_who_is_chosen_elsewhere_is_chosen_here(matrix: MatrixView, model: PlanModel) -> None:
    model.choose(Chosen(Kind.USER, "alice"))
    assert names(matrix)[matrix.grid.currentIndex().row()] == "alice"
    model.choose(Chosen(Kind.ROLE, "deploy"))
    assert names(matrix) == ["deploy"]
    assert matrix.tools.kinds.button(2).isChecked()


def test_whoever_looks_at_users_goes_on_looking_at_users(matrix: MatrixView, model: PlanModel, qtbot: QtBot) -> None:
    model.choose(Chosen(Kind.GROUP, "readers"))
    assert names(matrix) == ["readers"]
    qtbot.mouseClick(matrix.tools.kinds.button(0), LEFT)
    assert model.do(Add(READ_BOOKS), "Attach")
    settle(qtbot, matrix)
    assert names(matrix) == ["carol", "bob", "alice"]
    assert cell(matrix, "carol", "oss") == "R~"


def test_a_click_explains_a_cell_down_to_the_statement(matrix: MatrixView, qtbot: QtBot) -> None:
    click(qtbot, matrix, "alice", "oss")
    told = why(qtbot, matrix, "alice", "oss")
    assert matrix.why.isVisible()
    assert matrix.why.who.whole == "User alice"
    assert "Group readers" in told
    assert "read-books, statement 1" in told
    assert any("books/*" in line for line in told)
    assert "only in the resource group films" in told
    assert any(line.startswith("Read: 1 of") and line.endswith("with limits") for line in told)


def test_enter_explains_and_the_panel_follows_the_keys(matrix: MatrixView, qtbot: QtBot) -> None:
    matrix.grid.go_to_column("ecs")
    qtbot.keyClick(matrix.grid, KEY.Key_Return)
    assert "look, statement 1" in why(qtbot, matrix, "carol", "ecs")
    qtbot.keyClick(matrix.grid, KEY.Key_Down)
    told = why(qtbot, matrix, "bob", "ecs")
    assert any("only with MFA" in line for line in told)
    qtbot.keyClick(matrix.grid, KEY.Key_Escape)
    assert matrix.why.isHidden()
    assert matrix.grid.hasFocus()


def test_the_panel_goes_along_with_an_edit(matrix: MatrixView, model: PlanModel, qtbot: QtBot) -> None:
    click(qtbot, matrix, "bob", "ecs")
    why(qtbot, matrix, "bob", "ecs")
    assert model.do(Add(attached("user/bob", "run")), "Attach run to bob")
    qtbot.waitUntil(
        lambda: matrix.explainer.explained is not None and len(matrix.explainer.explained.reasons.allows) == 2
    )
    assert "run, statement 1" in why(qtbot, matrix, "bob", "ecs")


def test_buttons_of_the_panel_lead_into_the_tree(matrix: MatrixView, model: PlanModel, qtbot: QtBot) -> None:
    click(qtbot, matrix, "alice", "oss")
    why(qtbot, matrix, "alice", "oss")
    with qtbot.waitSignal(matrix.tree_wanted):
        press(matrix, "read-books, statement 1")
    assert model.chosen is not None
    assert (model.chosen.kind, model.chosen.path) == (Kind.POLICY, ("Statement", 0))
    press(matrix, "Group readers")
    assert model.chosen == Chosen(Kind.GROUP, "readers")


def test_a_system_policy_without_a_text_in_the_plan_is_chosen_as_attached(
    matrix: MatrixView, model: PlanModel, qtbot: QtBot
) -> None:
    given = attached("user/carol", "AdministratorAccess", system=True)
    assert model.do(Add(given), "Attach")
    settle(qtbot, matrix)
    click(qtbot, matrix, "carol", "oss")
    why(qtbot, matrix, "carol", "oss")
    press(matrix, "AdministratorAccess, statement 1")
    assert model.chosen == Chosen(Kind.ATTACHMENT, given.key)


def test_into_a_service_and_back(matrix: MatrixView, qtbot: QtBot) -> None:
    matrix.grid.go_to_column("ecs")
    qtbot.keyClick(matrix.grid, KEY.Key_Return, SHIFT)
    settle(qtbot, matrix)
    assert matrix.zoom_strip.isVisible()
    assert "Elastic Compute Service" in matrix.zoom_strip.text.whole
    assert len(codes(matrix)) > 300
    assert cell(matrix, "bob", "ecs:DeleteInstance") == "W~"
    assert cell(matrix, "carol", "ecs:DescribeInstances") == "R"
    assert cell(matrix, "carol", "ecs:DeleteInstance") == ""
    qtbot.keyClick(matrix.grid, KEY.Key_Escape)
    settle(qtbot, matrix)
    assert not matrix.zoom_strip.isVisible()
    here = matrix.grid.matrix.at(matrix.grid.currentIndex())
    assert here is not None
    assert here[1].code == "ecs"


def test_an_action_is_explained_too(matrix: MatrixView, qtbot: QtBot) -> None:
    matrix.zoom("ecs")
    settle(qtbot, matrix)
    click(qtbot, matrix, "bob", "ecs:DeleteInstance")
    told = why(qtbot, matrix, "bob", "ecs:DeleteInstance")
    assert "with-mfa, statement 1" in told
    assert "Show its actions" not in told


def test_two_rows_are_picked_and_compared(matrix: MatrixView, qtbot: QtBot) -> None:
    click(qtbot, matrix, "bob", "oss", ctrl=True)
    assert matrix.compare_strip.isVisible()
    assert "bob is picked" in matrix.compare_strip.text.whole
    assert matrix.compare_strip.only.isHidden()
    click(qtbot, matrix, "carol", "oss", ctrl=True)
    settle(qtbot, matrix)
    assert "carol (2) against bob (1): 3 services differ" in matrix.compare_strip.text.whole
    assert cell(matrix, "carol", "vpc") == "A+"
    assert cell(matrix, "bob", "vpc") == "−"
    assert cell(matrix, "carol", "ecs") == "R±"
    assert cell(matrix, "alice", "oss") == "R~"
    qtbot.mouseClick(matrix.compare_strip.only, LEFT)
    assert set(names(matrix)) == {"bob", "carol"}
    assert set(codes(matrix)) == {"ecs", "vpc", "sts"}
    qtbot.mouseClick(matrix.compare_strip.cross, LEFT)
    settle(qtbot, matrix)
    assert len(names(matrix)) == 3
    assert cell(matrix, "carol", "vpc") == "A"


def test_space_picks_and_escape_lets_go(matrix: MatrixView, qtbot: QtBot) -> None:
    qtbot.keyClick(matrix.grid, KEY.Key_Space)
    qtbot.keyClick(matrix.grid, KEY.Key_Down)
    qtbot.keyClick(matrix.grid, KEY.Key_Space)
    settle(qtbot, matrix)
    assert [row.pick for row in matrix.grid.matrix.arrangement.rows] == [1, 2, 0]
    qtbot.keyClick(matrix.grid, KEY.Key_Escape)
    assert not any(row.pick for row in matrix.grid.matrix.arrangement.rows)
    assert not matrix.compare_strip.isVisible()


def test_a_name_is_picked_with_the_mouse_too(matrix: MatrixView, model: PlanModel, qtbot: QtBot) -> None:
    header = matrix.grid.names
    place = header.viewport().rect().center()
    place.setY(header.sectionViewportPosition(1) + 5)
    qtbot.mouseClick(header.viewport(), LEFT, CTRL, place)
    assert [row.pick for row in matrix.grid.matrix.arrangement.rows] == [0, 1, 0]
    qtbot.mouseClick(header.viewport(), LEFT, pos=place)
    assert model.chosen == Chosen(Kind.USER, "bob")


def test_rows_that_changed_since_a_branch_are_marked(matrix: MatrixView, model: PlanModel, qtbot: QtBot) -> None:
    model.session.name_branch("before")
    assert model.do([Add(READ_BOOKS), Remove(Kind.ATTACHMENT, attached("user/bob", "with-mfa").key)], "Change")
    matrix.tools.compare_wanted.emit("branch", "before")
    settle(qtbot, matrix)
    assert cell(matrix, "carol", "oss") == "R~+"
    assert cell(matrix, "bob", "ecs") == "−"
    assert cell(matrix, "alice", "oss") == "R~"
    assert "Against the branch before: 2 rows" in matrix.compare_strip.text.whole
    qtbot.mouseClick(matrix.compare_strip.only, LEFT)
    assert set(names(matrix)) == {"carol", "bob"}
    assert set(codes(matrix)) == {"ecs", "oss"}
    model.session.undo()
    settle(qtbot, matrix)
    assert matrix.table.nothing.heading.text() == "Nothing differs"
    qtbot.mouseClick(matrix.table.nothing.button, LEFT)
    assert len(names(matrix)) == 3


def test_the_saved_file_is_compared_with(
    plan_desk: PlanDesk, plan: Plan, theme: Theme, tasks: Tasks, qtbot: QtBot
) -> None:
    session = PlanSession(plan, plan_desk.file_at("/plans/company.json"))
    model = PlanModel(plan_desk, session, tasks)
    view = MatrixView(theme)
    qtbot.addWidget(view)
    view.show_plan(model)
    view.show()
    assert model.do([Add(User("dora")), Add(attached("user/dora", "run"))], "Add dora")
    view.tools.compare_wanted.emit("saved", "")
    settle(qtbot, view)
    assert cell(view, "dora", "ecs") == "A+"
    assert "Against the saved file: 1 row " in view.compare_strip.text.whole
    qtbot.waitUntil(lambda: model.is_up_to_date)


def test_a_selection_is_copied_as_csv(matrix: MatrixView, qtbot: QtBot) -> None:
    matrix.tools.naming_wanted.emit(Naming.CODE)
    matrix.tools.column_order_wanted.emit(ColumnOrder.NAME)
    grid = matrix.grid
    qtbot.keyClick(grid, KEY.Key_Home, CTRL)
    qtbot.keyClick(grid, KEY.Key_Right, SHIFT)
    qtbot.keyClick(grid, KEY.Key_Down, SHIFT)
    qtbot.keyClick(grid, KEY.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == ',ecs,oss\ncarol,read,\nbob,"write, with limits",\n'


def test_the_mouse_lights_row_and_column(matrix: MatrixView, qtbot: QtBot) -> None:
    place = matrix.grid.visualRect(matrix.grid.matrix.index(1, 2)).center()
    qtbot.mouseMove(matrix.grid.viewport(), place)
    qtbot.waitUntil(lambda: (matrix.grid.names.lit, matrix.grid.services.lit) == (1, 2))


def test_a_click_on_the_slanted_name_goes_into_the_service(matrix: MatrixView, qtbot: QtBot) -> None:
    header = matrix.grid.services
    column = codes(matrix).index("ecs")
    place = header.viewport().rect().topLeft()
    place.setX(header.sectionViewportPosition(column) + 16 + header.overhang // 2)
    place.setY(header.height() // 2)
    qtbot.mouseClick(header.viewport(), LEFT, pos=place)
    settle(qtbot, matrix)
    assert matrix.finder.service == "ecs"
