"""The lock screen and its door open the vault, or say why not."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from ramkeep.services.vault_session import VaultState
from ramkeep.ui.lock.door import Door
from ramkeep.ui.lock.page import LockPage
from ramkeep.ui.tasks import Tasks
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.widgets.notice import Notice
from tests.fakes.desk import PASSWORD, Desk, desk


@pytest.fixture
def at() -> Desk:
    return desk()


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> LockPage:
    made = LockPage(theme)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    made.setFocus()
    return made


@pytest.fixture
def door(page: LockPage, tasks: Tasks, at: Desk) -> Door:
    return Door(page, at.parts.vault, at.parts.clock, tasks)


def try_password(qtbot: QtBot, page: LockPage, password: str) -> None:
    qtbot.keyClicks(page.field, password)
    qtbot.keyClick(page.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not page.busy_line.busy)


def notice(page: LockPage) -> Notice:
    assert page.notice is not None
    return page.notice


def test_the_field_has_the_focus_and_a_name(page: LockPage) -> None:
    assert QApplication.focusWidget() is page.field
    assert page.field.accessibleName() == "Password"
    assert any(label.buddy() is page.field for label in page.findChildren(QLabel))


def test_enter_opens_the_vault(qtbot: QtBot, page: LockPage, door: Door, at: Desk) -> None:
    qtbot.keyClicks(page.field, PASSWORD)
    with qtbot.waitSignal(door.opened):
        qtbot.keyClick(page.field, Qt.Key.Key_Return)
    assert at.parts.vault.state is VaultState.OPEN
    assert page.field.text() == ""


def test_the_button_opens_the_vault(qtbot: QtBot, page: LockPage, door: Door) -> None:
    qtbot.keyClicks(page.field, PASSWORD)
    with qtbot.waitSignal(door.opened):
        qtbot.mouseClick(page.unlock_button, Qt.MouseButton.LeftButton)


def test_nothing_can_be_done_while_the_key_is_computed(qtbot: QtBot, page: LockPage, door: Door) -> None:
    qtbot.keyClicks(page.field, PASSWORD)
    qtbot.keyClick(page.field, Qt.Key.Key_Return)
    assert page.busy_line.busy
    assert not page.field.isEnabled()
    assert not page.unlock_button.isEnabled()
    qtbot.waitSignal(door.opened).wait()


def test_a_wrong_password_is_told_and_selected(qtbot: QtBot, page: LockPage, door: Door) -> None:
    try_password(qtbot, page, "wrong")
    assert page.message.text() == "That password did not open the vault. Try again in 1 s."
    assert QApplication.focusWidget() is page.field
    assert page.field.selectedText() == "wrong"
    assert not page.unlock_button.isEnabled()


def test_the_next_try_has_to_wait(qtbot: QtBot, page: LockPage, door: Door, at: Desk) -> None:
    try_password(qtbot, page, "wrong")
    qtbot.keyClicks(page.field, PASSWORD)
    qtbot.keyClick(page.field, Qt.Key.Key_Return)
    assert not page.busy_line.busy
    at.clock.advance(1)
    qtbot.waitUntil(page.unlock_button.isEnabled)
    assert page.message.text() == "That password did not open the vault. Try again."
    with qtbot.waitSignal(door.opened):
        qtbot.keyClick(page.field, Qt.Key.Key_Return)


def test_the_waiting_is_counted_down(qtbot: QtBot, page: LockPage, door: Door, at: Desk) -> None:
    for _ in range(2):
        try_password(qtbot, page, "wrong")
        at.clock.advance(1)
    qtbot.waitUntil(lambda: page.message.text().endswith("in 1 s."))


def test_an_empty_password_is_not_tried(qtbot: QtBot, page: LockPage, door: Door) -> None:
    qtbot.keyClick(page.field, Qt.Key.Key_Return)
    assert not page.busy_line.busy
    assert page.message.text() == "Enter the password first."


def test_damage_is_told_with_the_way_back(qtbot: QtBot, page: LockPage, door: Door, at: Desk) -> None:
    data = bytearray(at.file.data or b"")
    data[-1] ^= 1
    at.file.data = bytes(data)
    try_password(qtbot, page, PASSWORD)
    assert page.message.text().startswith("The password is right, but the accounts in the file are damaged.")
    assert page.message.text().endswith(f"{at.file.place}.bak")


def test_a_missing_file_is_told(qtbot: QtBot, page: LockPage, door: Door, at: Desk) -> None:
    at.file.data = None
    try_password(qtbot, page, PASSWORD)
    assert "is gone" in page.message.text()


def test_a_busy_vault_can_be_read(qtbot: QtBot, page: LockPage, door: Door, at: Desk) -> None:
    at.file.holder = "a terminal command of Ramkeep"
    try_password(qtbot, page, PASSWORD)
    assert "a terminal command of Ramkeep" in notice(page).text.text()
    assert QApplication.focusWidget() is notice(page).button
    with qtbot.waitSignal(door.opened):
        qtbot.mouseClick(notice(page).button, Qt.MouseButton.LeftButton)
    assert at.parts.vault.state is VaultState.OPEN_READ_ONLY


def test_typing_takes_an_old_complaint_away(qtbot: QtBot, page: LockPage, door: Door, at: Desk) -> None:
    at.file.data, whole = None, at.file.data
    try_password(qtbot, page, "x")
    at.file.data = whole
    qtbot.keyClicks(page.field, "y")
    assert page.message.isHidden()


def test_a_waiting_account_is_mentioned(page: LockPage) -> None:
    page.mention_account(True)
    assert "the account you want to add" in page.explanation.text()
    page.mention_account(False)
    assert "to show your codes" in page.explanation.text()


def test_a_password_typed_before_the_rest_is_loaded_is_tried_then(
    qtbot: QtBot, page: LockPage, tasks: Tasks, at: Desk
) -> None:
    qtbot.keyClicks(page.field, PASSWORD)
    qtbot.keyClick(page.field, Qt.Key.Key_Return)
    assert page.pending == (PASSWORD, False)
    assert page.busy_line.busy
    late = Door(page, at.parts.vault, at.parts.clock, tasks)
    qtbot.waitSignal(late.opened).wait()
    assert page.pending is None
    assert page.field.text() == ""
