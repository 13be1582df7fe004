"""The window follows the state of the vault, and leaves nothing behind when it is locked or closed."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot
from tests.fakes.desk import PASSWORD, Desk, desk

from ramkeep.services.vault_session import VaultState
from ramkeep.ui.keys_window import KeysWindow
from ramkeep.ui.rooms import Rooms
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.window import MainWindow

CONTROL = Qt.KeyboardModifier.ControlModifier
URI = "otpauth://totp/Grafana:admin?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Grafana"


@pytest.fixture
def at() -> Desk:
    return desk()


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, at: Desk) -> Iterator[MainWindow]:
    made = show(qtbot, at, theme)
    yield made
    made.finish()


def show(qtbot: QtBot, at: Desk, theme: Theme) -> MainWindow:
    made = MainWindow(at.parts, theme)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def unlock(qtbot: QtBot, window: MainWindow) -> Rooms:
    assert window.lock_page is not None
    qtbot.keyClicks(window.lock_page.field, PASSWORD)
    qtbot.keyClick(window.lock_page.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.rooms is not None)
    assert window.rooms is not None
    return window.rooms


def press(window: MainWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the focus is, as the desktop would."""
    handle = window.windowHandle()
    assert handle is not None
    QTest.keyClick(handle, key, modifiers)


def test_without_a_vault_it_makes_one_and_goes_on(qtbot: QtBot, theme: Theme) -> None:
    at = desk(with_vault=False)
    window = show(qtbot, at, theme)
    first = window.first_run
    assert first is not None
    qtbot.keyClicks(first.password.new_password.first, PASSWORD)
    qtbot.keyClicks(first.password.new_password.second, PASSWORD)
    with qtbot.waitSignal(first.created):
        qtbot.keyClick(first.password.new_password.second, Qt.Key.Key_Return)
    first.account.ways["type"].click()
    first.places.finish_button.click()
    assert window.first_run is None
    assert window.rooms is not None
    assert window.rooms.current == "show_enroll"
    assert window.rooms.enroll.view.way == "type"
    window.finish()


def test_a_vault_made_a_moment_ago_locks_as_any_other(qtbot: QtBot, theme: Theme) -> None:
    at = desk(with_vault=False)
    window = show(qtbot, at, theme)
    assert window.first_run is not None
    with qtbot.waitSignal(window.first_run.created):
        window.first_run.password.new_password.accepted.emit(PASSWORD)
    at.events.lock_screen()
    assert window.lock_page is not None
    assert window.first_run is None
    window.finish()


def test_the_password_leads_to_the_codes(qtbot: QtBot, window: MainWindow) -> None:
    rooms = unlock(qtbot, window)
    assert window.lock_page is None
    assert rooms.current == "show_codes"
    assert len(rooms.codes.list.accounts) == 3
    assert rooms.status.vault.text() == "Vault unlocked"


def test_locking_leaves_nothing_behind(qtbot: QtBot, window: MainWindow, at: Desk) -> None:
    rooms = unlock(qtbot, window)
    window._desk.copied.copy("123456")
    rooms.offer_text(URI)
    qtbot.waitUntil(lambda: bool(window._desk.enrollment.candidates))
    with qtbot.waitSignal(rooms.destroyed):
        press(window, Qt.Key.Key_L, CONTROL)
    assert window.rooms is None
    assert window.lock_page is not None
    qtbot.waitUntil(lambda: at.parts.vault.state is VaultState.LOCKED)
    assert at.clipboard.text == ""
    assert len(window._desk.board) == 0
    assert window._desk.enrollment.candidates == ()
    assert QApplication.focusWidget() is window.lock_page.field


def test_locking_closes_open_dialogs(qtbot: QtBot, window: MainWindow) -> None:
    rooms = unlock(qtbot, window)
    rooms.codes.list.setFocus()
    press(window, Qt.Key.Key_F2)
    window.show_keys()
    assert any(isinstance(widget, QDialog) and widget.isVisible() for widget in QApplication.topLevelWidgets())
    window.lock()
    assert not any(isinstance(widget, QDialog) and widget.isVisible() for widget in QApplication.topLevelWidgets())


def test_it_locks_when_idle_and_with_the_screen(qtbot: QtBot, window: MainWindow, at: Desk) -> None:
    unlock(qtbot, window)
    at.clock.advance(301)
    qtbot.waitUntil(lambda: window.lock_page is not None)
    unlock(qtbot, window)
    at.events.lock_screen()
    assert window.lock_page is not None


@pytest.mark.parametrize("preferred", [True, False])
def test_minimized_it_locks_where_that_is_preferred(qtbot: QtBot, theme: Theme, preferred: bool) -> None:
    window = show(qtbot, desk(settings={"lock_minimized": preferred}), theme)
    unlock(qtbot, window)
    window.showMinimized()
    assert (window.lock_page is not None) is preferred
    window.finish()


def test_a_change_that_failed_while_it_locked_is_told(qtbot: QtBot, window: MainWindow, at: Desk) -> None:
    rooms = unlock(qtbot, window)
    at.file.refuses = OSError(28, "No space left on device")
    rooms.codes.list.setFocus()
    press(window, Qt.Key.Key_D, CONTROL)
    window.lock()
    lock_page = window.lock_page
    assert lock_page is not None
    qtbot.waitUntil(lambda: "Something went wrong" in lock_page.message.text())


@pytest.mark.parametrize(
    ("key", "place"), [(Qt.Key.Key_2, "show_enroll"), (Qt.Key.Key_3, "show_settings"), (Qt.Key.Key_1, "show_codes")]
)
def test_keys_lead_from_room_to_room(qtbot: QtBot, window: MainWindow, key: Qt.Key, place: str) -> None:
    rooms = unlock(qtbot, window)
    press(window, key, CONTROL)
    assert rooms.current == place
    assert rooms.stack.isAncestorOf(QApplication.focusWidget())
    assert rooms.sidebar.list.currentIndex().row() == ["show_codes", "show_enroll", "show_settings"].index(place)


def test_f6_goes_from_pane_to_pane(qtbot: QtBot, window: MainWindow) -> None:
    rooms = unlock(qtbot, window)
    press(window, Qt.Key.Key_F6)
    assert rooms.sidebar.isAncestorOf(QApplication.focusWidget())
    press(window, Qt.Key.Key_F6)
    assert rooms.stack.isAncestorOf(QApplication.focusWidget())


def test_the_sidebar_is_narrow_in_a_narrow_window_and_on_wish(qtbot: QtBot, window: MainWindow) -> None:
    rooms = unlock(qtbot, window)
    assert not rooms.sidebar.narrow
    press(window, Qt.Key.Key_B, CONTROL)
    assert rooms.sidebar.narrow
    press(window, Qt.Key.Key_B, CONTROL)
    window.resize(800, 600)
    qtbot.waitUntil(lambda: rooms.sidebar.narrow)
    window.resize(1000, 600)
    qtbot.waitUntil(lambda: not rooms.sidebar.narrow)


def test_the_search_is_reached_from_every_room(qtbot: QtBot, window: MainWindow) -> None:
    rooms = unlock(qtbot, window)
    rooms.go("show_settings")
    press(window, Qt.Key.Key_F, CONTROL)
    assert rooms.current == "show_codes"
    assert QApplication.focusWidget() is rooms.codes.header.search


def test_the_keys_are_shown_and_a_question_mark_can_be_typed(qtbot: QtBot, window: MainWindow) -> None:
    assert window.lock_page is not None
    qtbot.keyClick(window.lock_page.field, Qt.Key.Key_Question, Qt.KeyboardModifier.ShiftModifier)
    assert window.findChild(KeysWindow) is None
    assert window.lock_page.field.text() == "?"
    press(window, Qt.Key.Key_Slash, CONTROL)
    assert window.findChild(KeysWindow) is not None


def test_what_is_pasted_or_dropped_is_looked_at(qtbot: QtBot, window: MainWindow) -> None:
    rooms = unlock(qtbot, window)
    QGuiApplication.clipboard().setText(URI)
    rooms.codes.list.setFocus()
    press(window, Qt.Key.Key_V, CONTROL)
    assert rooms.current == "show_enroll"
    qtbot.waitUntil(lambda: rooms.enroll.is_checking)


def test_a_link_can_be_dropped_anywhere(qtbot: QtBot, window: MainWindow) -> None:
    rooms = unlock(qtbot, window)
    mime = QMimeData()
    mime.setText(URI)
    drop(window, mime)
    qtbot.waitUntil(lambda: rooms.current == "show_enroll" and rooms.enroll.is_checking)


def test_nothing_is_dropped_onto_a_locked_vault(qtbot: QtBot, window: MainWindow) -> None:
    mime = QMimeData()
    mime.setText(URI)
    assert not drop(window, mime)


def drop(window: MainWindow, mime: QMimeData) -> bool:
    """Drop it in the middle; tells whether it was let in."""
    buttons, modifiers = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    action = Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPoint(300, 300), action, mime, buttons, modifiers)
    enter.ignore()
    QApplication.sendEvent(window, enter)
    if enter.isAccepted():
        QApplication.sendEvent(window, QDropEvent(QPointF(300, 300), action, mime, buttons, modifiers))
    return enter.isAccepted()


def test_text_that_is_no_enrollment_is_left_alone(qtbot: QtBot, window: MainWindow) -> None:
    rooms = unlock(qtbot, window)
    QGuiApplication.clipboard().setText("buy milk")
    rooms.codes.list.setFocus()
    press(window, Qt.Key.Key_V, CONTROL)
    assert rooms.current == "show_codes"
    assert rooms.toast.isVisible()


def test_a_link_waits_for_the_password(qtbot: QtBot, window: MainWindow) -> None:
    window.receive(URI)
    assert window.lock_page is not None
    assert "the account you want to add" in window.lock_page.explanation.text()
    rooms = unlock(qtbot, window)
    assert rooms.current == "show_enroll"
    qtbot.waitUntil(lambda: rooms.enroll.is_checking)
    window.lock()
    assert window.lock_page is not None
    assert "to show your codes" in window.lock_page.explanation.text()


def test_a_theme_acts_at_once_and_is_kept(qtbot: QtBot, window: MainWindow, at: Desk, theme: Theme) -> None:
    rooms = unlock(qtbot, window)
    rooms.go("show_settings")
    qtbot.keyClick(rooms.settings.choices["theme"], Qt.Key.Key_End)
    assert theme.tokens.dark
    qtbot.waitUntil(lambda: at.settings.get("theme") == "dark")


def test_a_language_acts_at_once_and_the_room_stays(qtbot: QtBot, window: MainWindow, at: Desk) -> None:
    rooms = unlock(qtbot, window)
    rooms.go("show_settings")
    qtbot.keyClick(rooms.settings.choices["language"], Qt.Key.Key_End)
    assert window.rooms is not None
    assert window.rooms is not rooms
    assert window.rooms.current == "show_settings"
    assert window.rooms.sidebar.list.model().index(2, 0).data() == "设置"
    qtbot.waitUntil(lambda: at.settings.get("language") == "zh_CN")


def test_a_choice_does_not_undo_what_the_camera_page_kept(qtbot: QtBot, window: MainWindow, at: Desk) -> None:
    rooms = unlock(qtbot, window)
    rooms.go("show_settings")
    at.settings.put({"camera": "video1"})
    rooms.settings.switches["hide_codes"].click()
    qtbot.waitUntil(lambda: at.settings.get("hide_codes") is True)
    assert at.settings.get("camera") == "video1"
    assert window._desk.board.hide_codes


def test_an_older_copy_of_the_vault_is_told(qtbot: QtBot, theme: Theme) -> None:
    at = desk()
    older = at.file.data
    at.parts.vault.unlock(PASSWORD)
    at.parts.vault.apply(lambda contents: contents.without([contents.accounts[0].id]))
    at.parts.vault.lock()
    at.file.data = older
    window = show(qtbot, at, theme)
    rooms = unlock(qtbot, window)
    assert rooms.notices.isVisible()
    assert rooms.notices.notices[0].text.text().startswith("This is an older copy of the vault")
    rooms.notices.notices[0].button.click()
    assert rooms.notices.isHidden()
    window.finish()


def test_closing_clears_the_clipboard_and_locks(qtbot: QtBot, window: MainWindow, at: Desk) -> None:
    unlock(qtbot, window)
    window._desk.copied.copy("123456")
    window.resize(900, 600)
    window.close()
    assert at.clipboard.text == ""
    assert at.parts.vault.state is VaultState.LOCKED
    assert not at.events.listening
    kept = at.settings.get("window")
    assert isinstance(kept, dict)
    assert (kept["width"], kept["height"]) == (900, 600)


def test_the_clipboard_is_counted_down_and_cleared(qtbot: QtBot, window: MainWindow, at: Desk) -> None:
    rooms = unlock(qtbot, window)
    window._desk.copied.copy("123456")
    qtbot.waitUntil(lambda: rooms.status.clipboard.text() == "clipboard clears in 30 s")
    at.clock.advance(30)
    qtbot.waitUntil(lambda: at.clipboard.text == "")
