"""The matrix with nobody in it, in low windows, in both themes, and when somebody goes."""

from pytestqt.qtbot import QtBot

from ramkeep.core.plan.model.edits import Add, Remove
from ramkeep.core.plan.model.plan import Kind, Plan
from ramkeep.core.plan.model.values import PrincipalKind, User
from ramkeep.services.plan_session import PlanSession
from ramkeep.ui.panes import focus_next_pane
from ramkeep.ui.plan.matrix.view import MatrixView
from ramkeep.ui.plan.model import PlanModel
from ramkeep.ui.theme.theme import Theme
from tests.core.plan.grants.company import allow, attached, custom
from tests.ui.plan.matrix.seeing import LEFT, click, codes, names, settle, why

READ_BOOKS = attached("user/carol", "read-books")


def test_where_there_is_nobody_it_says_so(matrix: MatrixView, model: PlanModel, theme: Theme, qtbot: QtBot) -> None:
    matrix.show_plan(PlanModel(model.desk, PlanSession(Plan()), model.tasks, matrix))
    settle(qtbot, matrix)
    assert matrix.table.nothing.heading.text() == "No users yet"
    assert matrix.table.nothing.isVisible()
    qtbot.mouseClick(matrix.tools.kinds.button(2), LEFT)
    assert matrix.table.nothing.heading.text() == "No roles yet"
    matrix.show_plan(None)
    assert not names(matrix)


def test_where_nobody_has_anything_all_services_are_offered(matrix: MatrixView, model: PlanModel, qtbot: QtBot) -> None:
    bare = PlanModel(model.desk, PlanSession(Plan(users={"eve": User("eve")})), model.tasks, matrix)
    matrix.show_plan(bare)
    settle(qtbot, matrix)
    assert matrix.table.nothing.heading.text() == "Nobody can do anything yet"
    qtbot.mouseClick(matrix.table.nothing.button, LEFT)
    assert names(matrix) == ["eve"]
    assert len(codes(matrix)) > 200
    qtbot.waitUntil(lambda: bare.is_up_to_date)


def test_it_is_painted_in_both_themes(matrix: MatrixView, model: PlanModel, theme: Theme, qtbot: QtBot) -> None:
    model.session.name_branch("before")
    assert model.do([Add(READ_BOOKS), Add(custom("all", allow("*")))], "Change")
    matrix.tools.compare_wanted.emit("branch", "before")
    settle(qtbot, matrix)
    light = matrix.grab().toImage()
    theme.choose("dark")
    dark = matrix.grab().toImage()
    where = matrix.grid.viewport().mapTo(matrix, matrix.grid.viewport().rect().center())
    assert light.pixelColor(where).name() == "#ffffff"
    assert dark.pixelColor(where).name() == theme.tokens.surface.lower()


def test_f6_goes_around(matrix: MatrixView, qtbot: QtBot) -> None:
    click(qtbot, matrix, "alice", "oss")
    why(qtbot, matrix, "alice", "oss")
    focus_next_pane(matrix.panes)
    assert matrix.why.isAncestorOf(matrix.focusWidget())
    focus_next_pane(matrix.panes)
    assert matrix.tools.isAncestorOf(matrix.focusWidget())


def test_in_a_low_window_the_line_for_names_stays_over_them(matrix: MatrixView, qtbot: QtBot) -> None:
    for height in (240, 700, 300):
        matrix.resize(720, height)
        qtbot.waitUntil(lambda height=height: matrix.height() == height)
        grid = matrix.grid
        bottom = matrix.table.search.geometry().bottom() - grid.y()
        assert bottom < grid.services.height()
        assert grid.viewport().height() > 0


def test_a_user_that_goes_is_picked_no_more(matrix: MatrixView, model: PlanModel, qtbot: QtBot) -> None:
    assert model.do(Add(User("dora")), "Add dora")
    settle(qtbot, matrix)
    matrix.grid.pick_wanted.emit(names(matrix).index("dora"))
    assert "dora is picked" in matrix.compare_strip.text.whole
    assert model.do(Remove(Kind.USER, "dora"), "Remove dora")
    settle(qtbot, matrix)
    assert not matrix.compare_strip.isVisible()
    assert PrincipalKind.USER in {row.ref.kind for row in matrix.grid.matrix.arrangement.rows}
