"""The plan as a graph, on the screen."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ramkeep.core.plan.model.edits import Add
from ramkeep.core.plan.model.plan import Kind, Plan
from ramkeep.core.plan.model.values import Group, Membership, PolicyRef, PolicyType, User
from ramkeep.services.plan_desk import PlanDesk
from ramkeep.services.plan_session import PlanSession
from ramkeep.ui.plan.graph import words
from ramkeep.ui.plan.graph.view import GraphView
from ramkeep.ui.plan.model import Chosen, PlanModel
from ramkeep.ui.tasks import Tasks
from ramkeep.ui.theme.theme import Theme
from tests.core.plan.grants.company import attached, company

Show = Callable[[Plan], tuple[GraphView, PlanModel]]


@pytest.fixture
def show(theme: Theme, plan_desk: PlanDesk, tasks: Tasks, qtbot: QtBot) -> Show:
    def made(plan: Plan) -> tuple[GraphView, PlanModel]:
        model = PlanModel(plan_desk, PlanSession(plan), tasks)
        view = GraphView(theme)
        qtbot.addWidget(view)
        view.resize(840, 560)
        view.show()
        view.show_plan(model)
        qtbot.waitUntil(lambda: bool(model.findings) and view.pages.currentIndex() != 0)
        if plan.users:
            qtbot.waitUntil(lambda: view.canvas.nodes.rowCount() > 0)
        return view, model

    return made


@pytest.fixture
def view(show: Show) -> GraphView:
    return show(company())[0]


def place(view: GraphView, name: str) -> int:
    nodes = view.canvas.nodes
    return next(row for row in range(nodes.rowCount()) if nodes.index(row).data() == name)


def current(view: GraphView) -> str:
    return "" if view.canvas.current is None else str(view.canvas.currentIndex().data())


def lit(view: GraphView) -> set[str]:
    found = view.canvas._lit
    return set() if found is None else {str(view.canvas.nodes.index(each).data()) for each in found[0]}


def spot(view: GraphView, name: str) -> QPoint:
    return view.canvas.visualRect(view.canvas.nodes.index(place(view, name))).center()


def crowd(count: int) -> Plan:
    people = [item for n in range(count) for item in (User(f"dev{n:03}"), Membership("devs", f"dev{n:03}"))]
    return company(Group("devs"), *people, attached("group/devs", "run"))


def test_every_object_and_service_is_a_node(view: GraphView) -> None:
    names = {str(view.canvas.nodes.index(row).data()) for row in range(view.canvas.nodes.rowCount())}
    assert names == {
        *("alice", "bob", "carol", "readers", "deploy"),
        *("read-books", "read-films", "with-mfa", "assume", "run", "oss", "ecs", "sts"),
    }


def test_a_click_chooses_and_lights_the_paths(show: Show, qtbot: QtBot) -> None:
    view, model = show(company())
    qtbot.mouseClick(view.canvas.viewport(), Qt.MouseButton.LeftButton, pos=spot(view, "readers"))
    assert model.choice == (Chosen(Kind.GROUP, "readers"),)
    assert lit(view) == {"alice", "readers", "read-books", "read-films", "oss"}


def test_the_mouse_over_a_node_lights_its_paths(view: GraphView, qtbot: QtBot) -> None:
    QTest.mouseMove(view.canvas.viewport(), spot(view, "deploy"))
    qtbot.waitUntil(lambda: lit(view) == {"bob", "deploy", "run", "ecs"})
    assert view.canvas.current is None


def test_a_choice_made_elsewhere_is_shown(show: Show) -> None:
    view, model = show(company())
    model.choose(Chosen(Kind.POLICY, PolicyRef(PolicyType.CUSTOM, "read-films")))
    assert current(view) == "read-films"
    assert view.canvas.nodes.chosen == {place(view, "read-films")}


def test_arrows_walk_edges_and_columns(view: GraphView, qtbot: QtBot) -> None:
    view.canvas.setFocus()
    view.canvas.go(place(view, "alice"))
    films = {"read-books", "read-films"}
    for key, names in (
        (Qt.Key.Key_Right, {"readers"}),
        (Qt.Key.Key_Right, films),
        (Qt.Key.Key_Right, {"oss"}),
        (Qt.Key.Key_Right, {"oss"}),
        (Qt.Key.Key_Left, films),
        (Qt.Key.Key_Left, {"readers"}),
        (Qt.Key.Key_Left, {"alice"}),
        (Qt.Key.Key_Left, {"alice"}),
        (Qt.Key.Key_Down, {"bob"}),
        (Qt.Key.Key_Up, {"alice"}),
    ):
        qtbot.keyClick(view.canvas, key)
        assert current(view) in names
    qtbot.keyClick(view.canvas, Qt.Key.Key_End)
    assert current(view) == "carol"
    qtbot.keyClick(view.canvas, Qt.Key.Key_Escape)
    assert view.canvas.current is None


def test_enter_chooses_by_keyboard(show: Show, qtbot: QtBot) -> None:
    view, model = show(company())
    view.canvas.setFocus()
    qtbot.keyClick(view.canvas, Qt.Key.Key_Down)
    assert view.canvas.current is not None
    qtbot.keyClick(view.canvas, Qt.Key.Key_Return)
    assert [each.kind for each in model.choice] == [Kind.USER]


def test_search_dims_what_does_not_match_and_down_goes_to_what_does(view: GraphView, qtbot: QtBot) -> None:
    qtbot.keyClicks(view.search, "read")
    assert view.canvas.matching == {place(view, each) for each in ("readers", "read-books", "read-films")}
    assert view.found.text() == words.found(3)
    qtbot.keyClick(view.search, Qt.Key.Key_Down)
    assert current(view) == "readers"
    view.search.clear()
    assert view.canvas.matching is None


def test_services_are_found_by_their_titles(view: GraphView, qtbot: QtBot) -> None:
    qtbot.keyClicks(view.search, "elastic compute")
    assert view.canvas.matching == {place(view, "ecs")}


def test_many_people_are_bundled_and_unfold(show: Show, qtbot: QtBot) -> None:
    view, _ = show(crowd(40))
    assert view.bundle.isChecked()
    bundle = place(view, "40 people")
    view.canvas.setFocus()
    view.canvas.go(bundle)
    qtbot.keyClick(view.canvas, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: view.canvas.nodes.rowCount() > 40)
    assert current(view) == "dev000"


def test_the_switch_folds_what_was_unfolded(show: Show, qtbot: QtBot) -> None:
    view, _ = show(crowd(40))
    view.canvas.unfold_wanted.emit(place(view, "40 people"))
    qtbot.waitUntil(lambda: view.canvas.nodes.rowCount() > 40)
    qtbot.mouseClick(view.bundle, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: view.canvas.nodes.rowCount() < 40)
    assert view.bundle.isChecked()
    qtbot.mouseClick(view.bundle, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: view.canvas.nodes.rowCount() > 40)
    assert not view.bundle.isChecked()


def test_a_bundle_is_chosen_as_a_whole(show: Show, qtbot: QtBot) -> None:
    view, model = show(crowd(40))
    qtbot.mouseClick(view.canvas.viewport(), Qt.MouseButton.LeftButton, pos=spot(view, "40 people"))
    assert len(model.choice) == 40


def test_the_caret_of_a_bundle_unfolds_it(show: Show, qtbot: QtBot) -> None:
    view, _ = show(crowd(40))
    area = view.canvas.visualRect(view.canvas.nodes.index(place(view, "40 people")))
    at = QPoint(area.right() - 12, area.center().y())
    qtbot.mouseClick(view.canvas.viewport(), Qt.MouseButton.LeftButton, pos=at)
    qtbot.waitUntil(lambda: view.canvas.nodes.rowCount() > 40)


def test_the_switch_bundles_and_shows_one_by_one(show: Show, qtbot: QtBot) -> None:
    view, _ = show(crowd(5))
    assert not view.bundle.isChecked()
    qtbot.mouseClick(view.bundle, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "5 people" in {view.canvas.nodes.index(row).data() for row in range(8)})
    qtbot.mouseClick(view.bundle, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "dev000" in {view.canvas.nodes.index(row).data() for row in range(8)})


def test_an_edit_is_drawn_and_the_focus_stays(show: Show, qtbot: QtBot) -> None:
    view, model = show(company())
    view.canvas.go(place(view, "run"))
    model.do(Add(User("aaron")), "Add aaron")
    qtbot.waitUntil(lambda: "aaron" in {view.canvas.nodes.index(row).data() for row in range(6)})
    assert current(view) == "run"


def test_zoom_by_keys_wheel_and_buttons(view: GraphView, qtbot: QtBot) -> None:
    view.canvas.setFocus()
    qtbot.keyClicks(view.canvas, "+")
    assert view.canvas.zoom == pytest.approx(1.25)
    assert view.percent.text() == "125%"
    qtbot.keyClicks(view.canvas, "-")
    qtbot.mouseClick(view.smaller, Qt.MouseButton.LeftButton)
    assert view.canvas.zoom == pytest.approx(0.8)
    middle = QPointF(view.canvas.viewport().rect().center())
    event = QWheelEvent(
        middle,
        view.canvas.viewport().mapToGlobal(middle),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.canvas.viewport(), event)
    assert view.canvas.zoom == pytest.approx(1.0)


def test_everything_fits(show: Show, qtbot: QtBot) -> None:
    view, _ = show(crowd(24))
    assert view.canvas.verticalScrollBar().maximum() > 0
    qtbot.mouseClick(view.fit, Qt.MouseButton.LeftButton)
    assert view.canvas.verticalScrollBar().maximum() == 0
    assert view.canvas.horizontalScrollBar().maximum() == 0


def test_a_narrow_picture_stands_in_the_middle(show: Show, qtbot: QtBot) -> None:
    view, _ = show(crowd(24))
    qtbot.mouseClick(view.fit, Qt.MouseButton.LeftButton)
    nodes, room = range(view.canvas.nodes.rowCount()), view.canvas.viewport().width()
    areas = [view.canvas.visualRect(view.canvas.nodes.index(each)) for each in nodes]
    left, right = min(area.left() for area in areas), room - max(area.right() for area in areas)
    assert left > 50
    assert left == pytest.approx(right, abs=4)
    assert view.canvas.indexAt(spot(view, "devs")).data() == "devs"


def test_a_high_picture_begins_where_its_columns_meet(show: Show) -> None:
    teams = [item for n in range(99) for item in (Group(f"team{n}"), attached(f"group/team{n}", "run"))]
    people = [item for n in range(99) for item in (User(f"dev{n}"), Membership(f"team{n}", f"dev{n}"))]
    view, _ = show(company(*teams, *people))
    assert view.canvas.verticalScrollBar().maximum() > 2000
    assert view.canvas.viewport().rect().contains(spot(view, "run"))


def test_it_begins_with_what_was_chosen_before(theme: Theme, plan_desk: PlanDesk, tasks: Tasks, qtbot: QtBot) -> None:
    model = PlanModel(plan_desk, PlanSession(crowd(300)), tasks)
    model.choose(Chosen(Kind.USER, "bob"))
    view = GraphView(theme)
    qtbot.addWidget(view)
    view.resize(840, 560)
    view.show_plan(model)
    view.show()
    qtbot.waitUntil(lambda: view.canvas.nodes.rowCount() > 0 and model.is_up_to_date)
    assert current(view) == "bob"
    assert view.canvas.viewport().rect().contains(spot(view, "bob"))


def test_dragging_the_ground_pans(show: Show, qtbot: QtBot) -> None:
    view, _ = show(crowd(24))
    viewport = view.canvas.viewport()
    ground = QPoint(viewport.width() - 4, viewport.height() - 4)
    view.canvas.verticalScrollBar().setValue(0)
    assert not view.canvas.indexAt(ground).isValid()
    qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, pos=ground)
    QTest.mouseMove(viewport, ground - QPoint(0, 100))
    qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=ground - QPoint(0, 100))
    assert view.canvas.verticalScrollBar().value() == 100


def test_each_node_is_read_out(view: GraphView) -> None:
    interface = QAccessible.queryAccessibleInterface(view.canvas)
    assert interface.text(QAccessible.Text.Name) == words.name()
    assert "tree" in interface.text(QAccessible.Text.Description)
    read = {interface.child(at).text(QAccessible.Text.Name) for at in range(interface.childCount())}
    assert "Group, readers, 1 to the left, 2 to the right" in read


def test_an_empty_plan_says_so(show: Show) -> None:
    view, _ = show(Plan())
    assert view.pages.currentWidget() is view.nothing


def test_a_hostile_name_is_shown_harmless(show: Show) -> None:
    view, _ = show(company(User("a\u202eb<b>x</b>")))
    names = {str(view.canvas.nodes.index(row).data()) for row in range(view.canvas.nodes.rowCount())}
    assert "a[U+202E]b<b>x</b>" in names
    tip = view.canvas.nodes.index(place(view, "a[U+202E]b<b>x</b>")).data(Qt.ItemDataRole.ToolTipRole)
    assert "<b>" not in tip


def test_it_is_painted_in_both_themes(view: GraphView, theme: Theme, qtbot: QtBot) -> None:
    view.canvas.setFocus()
    view.canvas.go(place(view, "readers"))
    light = view.grab().toImage()
    theme.choose("dark")
    assert view.grab().toImage() != light


def test_nothing_is_drawn_while_nobody_looks(show: Show, qtbot: QtBot, tasks: Tasks) -> None:
    view, model = show(company())
    view.hide()
    pictures: list[object] = []
    view.finder.found.connect(lambda picture, _: pictures.append(picture))
    model.do(Add(User("zoe")), "Add zoe")
    qtbot.waitUntil(lambda: model.is_up_to_date)
    tasks.wait()
    QApplication.processEvents()
    assert not pictures
    view.show()
    qtbot.waitUntil(lambda: len(pictures) == 1)
    assert place(view, "zoe") >= 0
