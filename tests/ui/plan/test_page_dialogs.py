"""What the page of a plan opens over itself."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from ramkeep.core.plan.model.edits import Add
from ramkeep.core.plan.model.templates import starter
from ramkeep.core.plan.model.values import User
from ramkeep.services.plan_ports import LooseFile
from ramkeep.ui.plan import words
from ramkeep.ui.plan.account.settings_dialog import SettingsDialog
from ramkeep.ui.plan.importing.dialog import ImportDialog
from ramkeep.ui.plan.making import make_plan_page
from ramkeep.ui.plan.page import PlanPage
from ramkeep.ui.plan.plans import Plans
from ramkeep.ui.plan.problems.panel import ProblemsPanel
from ramkeep.ui.plan.review.dialog import ReviewDialog
from ramkeep.ui.theme.theme import Theme

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(plans: Plans, theme: Theme, qtbot: QtBot) -> PlanPage:
    made = make_plan_page(plans, theme)
    qtbot.addWidget(made)
    made.resize(1080, 700)
    made.show()
    return made


def rest(page: PlanPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: all(model.is_up_to_date for model in page.plans.models), timeout=15000)


def test_an_account_is_imported_from_the_first_page(
    page: PlanPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    users = json.dumps({"Users": {"User": [{"UserName": "alice", "UserId": "1"}]}})
    page.plans.desk.folder.write("/in", [LooseFile("ListUsers.json", users.encode())])
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "/in")
    qtbot.mouseClick(next(each for each in page.start.tiles if each.text() == words.start_import()[0]), LEFT)
    dialog = page.findChild(ImportDialog)
    qtbot.mouseClick(dialog.choose.folder, LEFT)
    qtbot.waitUntil(lambda: dialog.found.isVisible())
    qtbot.mouseClick(dialog.bring, LEFT)
    assert page.model is not None
    assert list(page.model.plan.users) == ["alice"]
    rest(page, qtbot)


def test_the_key_of_review_and_the_way_from_its_errors_to_the_problems(page: PlanPage, qtbot: QtBot) -> None:
    page.plans.make(starter("1234567890123456"))
    assert page.model is not None
    page.model.do(Add(User("a b"), as_found=True), "Add a name that RAM refuses")
    rest(page, qtbot)
    qtbot.keyClick(page, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    dialog = page.findChild(ReviewDialog)
    dialog.show_part(1)
    qtbot.waitUntil(lambda: not dialog.export.busy.busy and not dialog.changes.busy.busy, timeout=15000)
    qtbot.mouseClick(dialog.export.notice.button, LEFT)
    panel = page.below.currentWidget()
    assert isinstance(panel, ProblemsPanel)
    assert {entry.problem.severity for entry in panel.table.rows.entries} == {"error"}
    assert panel.table.entry is not None


def test_settings_are_in_the_menu(page: PlanPage, qtbot: QtBot) -> None:
    page.plans.make(starter())
    page.header.menu.aboutToShow.emit()
    next(each for each in page.header.menu.actions() if each.text() == words.account_settings()).trigger()
    dialog = page.findChild(SettingsDialog)
    assert dialog.isVisible()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    rest(page, qtbot)


def test_the_menu_tells_the_key_of_what_has_one(page: PlanPage) -> None:
    page.header.menu.aboutToShow.emit()
    (save,) = (each.text() for each in page.header.menu.actions() if each.text().startswith(f"{words.save()}\t"))
    assert save.endswith("\tCtrl+S")
