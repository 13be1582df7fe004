"""The password is changed by who knows the one until now."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ramkeep.ui.settings.change_password import ChangePassword
from ramkeep.ui.tasks import Tasks
from ramkeep.ui.theme.theme import Theme
from tests.fakes.desk import PASSWORD, Desk, open_desk

NEW = "quiet lantern mossy gable"


@pytest.fixture
def at() -> Desk:
    return open_desk()


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def dialog(parent: QWidget, theme: Theme, tasks: Tasks, at: Desk) -> ChangePassword:
    made = ChangePassword(parent, at.parts, tasks, theme)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    made.open()
    return made


def fill(qtbot: QtBot, dialog: ChangePassword, old: str) -> None:
    qtbot.keyClicks(dialog.old, old)
    qtbot.keyClick(dialog.old, Qt.Key.Key_Return)
    qtbot.keyClicks(dialog.new_password.first, NEW)
    qtbot.keyClicks(dialog.new_password.second, NEW)


def test_the_new_password_opens_the_vault(qtbot: QtBot, dialog: ChangePassword, at: Desk) -> None:
    fill(qtbot, dialog, PASSWORD)
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog.new_password.second, Qt.Key.Key_Return)
    at.parts.vault.unlock(NEW)
    assert dialog.old.text() == dialog.new_password.first.text() == ""


def test_a_wrong_old_password_is_told_where_it_was_typed(qtbot: QtBot, dialog: ChangePassword, at: Desk) -> None:
    fill(qtbot, dialog, "wrong")
    qtbot.mouseClick(dialog.change_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(dialog.old_message.text()))
    assert dialog.old_message.text() == "The password until now is not right."
    assert QApplication.focusWidget() is dialog.old
    at.parts.vault.verify_password(PASSWORD)


def test_it_cannot_be_left_while_it_works(qtbot: QtBot, dialog: ChangePassword) -> None:
    fill(qtbot, dialog, PASSWORD)
    with qtbot.waitSignal(dialog.accepted):
        dialog.change_button.click()
        qtbot.waitUntil(lambda: dialog.busy_line.busy)
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        assert dialog.isVisible()


def test_esc_changes_nothing(qtbot: QtBot, dialog: ChangePassword, at: Desk) -> None:
    fill(qtbot, dialog, PASSWORD)
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    at.parts.vault.verify_password(PASSWORD)
    assert dialog.old.text() == ""
