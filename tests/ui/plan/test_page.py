"""The planner's page: beginning, saving, going back and forth."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QInputDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from ramkeep.core.plan.model.edits import Add
from ramkeep.core.plan.model.plan import Kind, plan_of
from ramkeep.core.plan.model.plan_text import read_plan, write_plan
from ramkeep.core.plan.model.settings import About
from ramkeep.core.plan.model.templates import starter
from ramkeep.core.plan.model.values import User
from ramkeep.ui.panes import focus_first
from ramkeep.ui.plan import words
from ramkeep.ui.plan.making import make_plan_page
from ramkeep.ui.plan.model import Chosen
from ramkeep.ui.plan.page import PlanPage
from ramkeep.ui.plan.plans import Plans
from ramkeep.ui.plan.problems.panel import ProblemsPanel
from ramkeep.ui.theme.theme import Theme
from tests.core.plan.grants.company import company
from tests.fakes.plan_copies import MemoryPlanCopies
from tests.fakes.plan_text import MemoryPlans

PLACE = "/plans/a.json"


@pytest.fixture
def page(plans: Plans, theme: Theme, qtbot: QtBot) -> PlanPage:
    made = make_plan_page(plans, theme)
    qtbot.addWidget(made)
    made.resize(1080, 700)
    made.show()
    return made


def rest(page: PlanPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: all(model.is_up_to_date for model in page.plans.models))


def tile(page: PlanPage, name: str) -> Callable[[], None]:
    return next(each for each in page.start.tiles if each.text() == name).click


def begin(page: PlanPage, qtbot: QtBot) -> None:
    tile(page, words.start_starter()[0])()
    rest(page, qtbot)


def test_without_a_plan_there_are_ways_to_begin(page: PlanPage) -> None:
    assert page.start.isVisible()
    assert not page.header.review.isVisible()
    assert [each.text() for each in page.start.tiles] == [
        words.start_starter()[0],
        words.start_empty()[0],
        words.start_open()[0],
        words.start_import()[0],
    ]
    assert all(each.accessibleDescription() for each in page.start.tiles)


def test_a_first_day_plan_begins_with_one_key(page: PlanPage, qtbot: QtBot) -> None:
    assert focus_first(page)
    assert page.start.tiles[0].hasFocus()
    qtbot.keyClick(page.start.tiles[0], Qt.Key.Key_Return)
    assert page.model is not None
    assert page.model.plan == starter()
    assert not page.start.isVisible()
    assert page.header.file.whole == words.changed(words.unnamed())
    rest(page, qtbot)


@pytest.mark.parametrize("place", range(4))
def test_tab_reaches_every_control_of_a_view(page: PlanPage, qtbot: QtBot, place: int) -> None:
    begin(page, qtbot)
    page.show_view(place)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    reached = set()
    for _ in range(80):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        reached.add(QApplication.focusWidget())
    missed = [
        each
        for each in page.findChildren(QWidget)
        if each.isVisible() and each.isEnabled() and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and each not in reached and not each.focusProxy() and each not in page.header.views.buttons()
    ]  # fmt: skip
    assert missed == []
    unnamed = [each for each in reached if not each.accessibleName() and not getattr(each, "text", str)()]
    assert unnamed == []


def test_problems_give_way_to_the_view_in_a_low_window(page: PlanPage, qtbot: QtBot) -> None:
    begin(page, qtbot)
    panel = page.below.currentWidget()
    assert isinstance(panel, ProblemsPanel)
    assert not panel.is_folded
    page.resize(720, 480)
    assert panel.is_folded
    qtbot.keyClick(page, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    page.resize(740, 480)
    assert not panel.is_folded
    page.resize(740, 700)
    assert not panel.is_folded
    page.resize(740, 480)
    page.resize(740, 700)
    assert not panel.is_folded
    assert panel.height() > 150


class Opened(QObject):
    """Windows that were shown while it listened."""

    def __init__(self) -> None:
        super().__init__()
        self.windows: list[QWidget] = []

    def eventFilter(self, shown: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(shown, QWidget) and shown.isWindow():
            self.windows.append(shown)
        return False


def test_no_part_of_the_page_is_a_window_of_its_own_for_a_moment(page: PlanPage, qtbot: QtBot) -> None:
    opened, application = Opened(), QApplication.instance()
    assert application is not None
    application.installEventFilter(opened)
    page.plans.make(company())
    model = page.model
    assert model is not None
    for kind in Kind:
        for key in list(model.plan.items(kind))[:2]:
            model.choose(Chosen(kind, key))
            QApplication.processEvents()
    for place in range(4):
        page.show_view(place)
        QApplication.processEvents()
    rest(page, qtbot)
    application.removeEventFilter(opened)
    assert opened.windows == []


def test_undo_and_redo_tell_what_they_would_do(page: PlanPage, qtbot: QtBot) -> None:
    begin(page, qtbot)
    assert page.model is not None
    assert not page.header.undo.isEnabled()
    page.model.do(Add(User("carol")), "Add carol")
    assert page.header.undo.toolTip() == "Undo: Add carol"
    qtbot.mouseClick(page.header.undo, Qt.MouseButton.LeftButton)
    assert "carol" not in page.model.plan.users
    assert page.header.redo.toolTip() == "Redo: Add carol"
    qtbot.keyClick(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert "carol" in page.model.plan.users
    qtbot.keyClick(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "carol" not in page.model.plan.users
    rest(page, qtbot)


def test_the_first_save_asks_where(
    page: PlanPage, files: MemoryPlans, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin(page, qtbot)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    page.save()
    assert files.files == {}
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (PLACE, ""))
    with qtbot.waitSignal(page.toast_requested) as told:
        qtbot.keyClick(page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert told.args[0] == words.saved(PLACE)
    assert read_plan(str(files.at(PLACE).text)) == starter()
    assert page.header.file.whole == "a.json"
    rest(page, qtbot)


def test_a_plan_is_opened_from_a_file_and_then_among_the_recent(
    page: PlanPage, files: MemoryPlans, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    files.at(PLACE).text = write_plan(starter())
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (PLACE, ""))
    with qtbot.waitSignal(page.plans.current_changed):
        tile(page, words.start_open()[0])()
    rest(page, qtbot)
    qtbot.waitUntil(lambda: page.plans.recent == (PLACE,))
    page.close_current()
    assert page.start.isVisible()
    assert "a.json" in [each.text() for each in page.start.tiles]
    with qtbot.waitSignal(page.plans.current_changed):
        tile(page, "a.json")()
    rest(page, qtbot)


def test_closing_asks_before_changes_are_lost(page: PlanPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    begin(page, qtbot)
    answers = [QMessageBox.StandardButton.Cancel, QMessageBox.StandardButton.Discard]
    monkeypatch.setattr(QMessageBox, "question", lambda *_: answers.pop(0))
    page.close_current()
    assert page.model is not None
    page.close_current()
    assert page.model is None


def test_a_plan_that_is_saved_before_it_closes_is_closed(
    page: PlanPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin(page, qtbot)
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Save)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    page.close_current()
    assert page.model is not None
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (PLACE, ""))
    page.close_current()
    qtbot.waitUntil(lambda: page.model is None)
    assert page.start.isVisible()


def test_what_a_crash_left_is_offered_first(plans: Plans, copies: MemoryPlanCopies, theme: Theme, qtbot: QtBot) -> None:
    copies.put("", write_plan(starter()))
    page = make_plan_page(plans, theme)
    qtbot.addWidget(page)
    page.show()
    assert page.start.tiles[0].text() == words.start_unsaved()[0]
    with qtbot.waitSignal(page.toast_requested):
        page.start.tiles[0].click()
    assert page.model is not None
    assert page.model.plan == starter()
    rest(page, qtbot)


def test_a_branch_can_be_gone_back_to(page: PlanPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    begin(page, qtbot)
    assert page.model is not None
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: (" before ", True))
    page.name_branch()
    page.model.do(Add(User("carol")), "Add carol")
    page.header.menu.aboutToShow.emit()
    branches = next(each for each in page.header.menu.actions() if each.text() == words.branches())
    menu = branches.menu()
    assert [each.text() for each in menu.actions()] == ["before"]
    menu.actions()[0].trigger()
    assert "carol" not in page.model.plan.users
    rest(page, qtbot)


def test_open_plans_are_told_apart_in_the_menu(page: PlanPage, qtbot: QtBot) -> None:
    begin(page, qtbot)
    page.plans.make(plan_of([], [About("R&D")]))
    page.header.menu.aboutToShow.emit()
    entries = next(each for each in page.header.menu.actions() if each.text() == words.open_plans()).menu().actions()
    assert [each.text() for each in entries] == ["Starter · Not saved yet", "R&&D · Not saved yet"]
    assert [each.isChecked() for each in entries] == [False, True]
    entries[0].trigger()
    assert page.model is page.plans.models[0]
    rest(page, qtbot)


def test_plans_outlive_the_page(plans: Plans, theme: Theme, qtbot: QtBot) -> None:
    first = make_plan_page(plans, theme)
    begin(first, qtbot)
    first.deleteLater()
    qtbot.waitUntil(lambda: not isValid(first))
    assert plans.current is not None
    plans.current.do(Add(User("carol")), "Add carol")
    plans.failed.emit("nobody hears this")
    other = make_plan_page(plans, theme)
    qtbot.addWidget(other)
    assert other.model is plans.current
    rest(other, qtbot)
