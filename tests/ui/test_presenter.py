"""What is shown follows the state of the vault; locked or closed, nothing is left behind."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from ramkeep.core.codes.account import Account
from ramkeep.core.plan.model.plan import Kind
from ramkeep.core.plan.model.templates import starter
from ramkeep.services.vault_session import VaultState
from ramkeep.ui.actions import INTENTS
from ramkeep.ui.keys_window import KeysWindow
from ramkeep.ui.plan.model import Chosen
from ramkeep.ui.plan.tree.view import TreeView
from ramkeep.ui.presenter import Presenter
from ramkeep.ui.rooms import PLACES
from ramkeep.ui.sidebar import Place
from ramkeep.ui.theme.theme import Theme
from tests.fakes.desk import PASSWORD, Desk, desk
from tests.ui.presenting import press, show, unlock

CONTROL = Qt.KeyboardModifier.ControlModifier
URI = "otpauth://totp/Grafana:admin?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Grafana"


@pytest.fixture
def at() -> Desk:
    return desk()


@pytest.fixture
def presenter(qtbot: QtBot, theme: Theme, at: Desk) -> Iterator[Presenter]:
    made = show(qtbot, at, theme)
    yield made
    made.finish()


def test_without_a_vault_it_makes_one_and_goes_on(qtbot: QtBot, theme: Theme) -> None:
    at = desk(with_vault=False)
    presenter = show(qtbot, at, theme)
    first = presenter.first_run
    assert first is not None
    qtbot.keyClicks(first.password.new_password.first, PASSWORD)
    qtbot.keyClicks(first.password.new_password.second, PASSWORD)
    with qtbot.waitSignal(first.created):
        qtbot.keyClick(first.password.new_password.second, Qt.Key.Key_Return)
    first.account.ways["type"].click()
    first.places.finish_button.click()
    assert presenter.first_run is None
    assert presenter.rooms is not None
    assert presenter.rooms.current == "show_enroll"
    assert presenter.rooms.enroll.view.way == "type"
    presenter.finish()


def test_a_vault_made_a_moment_ago_locks_as_any_other(qtbot: QtBot, theme: Theme) -> None:
    at = desk(with_vault=False)
    presenter = show(qtbot, at, theme)
    assert presenter.first_run is not None
    with qtbot.waitSignal(presenter.first_run.created):
        presenter.first_run.password.new_password.accepted.emit(PASSWORD)
    at.events.lock_screen()
    assert presenter.lock_page is not None
    assert presenter.first_run is None
    presenter.finish()


def test_the_password_leads_to_the_codes(qtbot: QtBot, presenter: Presenter) -> None:
    rooms = unlock(qtbot, presenter)
    assert presenter.lock_page is None
    assert rooms.current == "show_codes"
    assert len(rooms.codes.list.accounts) == 3
    assert rooms.status.vault.text() == "Vault unlocked"


def test_locking_leaves_nothing_behind(qtbot: QtBot, presenter: Presenter, at: Desk) -> None:
    rooms = unlock(qtbot, presenter)
    presenter._desk.copied.copy("123456")
    rooms.offer_text(URI)
    qtbot.waitUntil(lambda: bool(presenter._desk.enrollment.candidates))
    with qtbot.waitSignal(rooms.destroyed):
        press(presenter, Qt.Key.Key_L, CONTROL)
    assert presenter.rooms is None
    assert presenter.lock_page is not None
    qtbot.waitUntil(lambda: at.parts.vault.state is VaultState.LOCKED)
    assert at.clipboard.text == ""
    assert len(presenter._desk.board) == 0
    assert presenter._desk.enrollment.candidates == ()
    assert QApplication.focusWidget() is presenter.lock_page.field


def test_locking_closes_open_dialogs(qtbot: QtBot, presenter: Presenter) -> None:
    rooms = unlock(qtbot, presenter)
    rooms.codes.list.setFocus()
    press(presenter, Qt.Key.Key_F2)
    presenter.show_keys()
    assert any(isinstance(widget, QDialog) and widget.isVisible() for widget in QApplication.topLevelWidgets())
    presenter.lock()
    assert not any(isinstance(widget, QDialog) and widget.isVisible() for widget in QApplication.topLevelWidgets())


def test_it_locks_when_idle_and_with_the_screen(qtbot: QtBot, presenter: Presenter, at: Desk) -> None:
    unlock(qtbot, presenter)
    at.clock.advance(301)
    qtbot.waitUntil(lambda: presenter.lock_page is not None)
    unlock(qtbot, presenter)
    at.events.lock_screen()
    assert presenter.lock_page is not None


@pytest.mark.parametrize("preferred", [True, False])
def test_minimized_it_locks_where_that_is_preferred(qtbot: QtBot, theme: Theme, preferred: bool) -> None:
    presenter = show(qtbot, desk(settings={"lock_minimized": preferred}), theme)
    unlock(qtbot, presenter)
    presenter.window.showMinimized()
    assert (presenter.lock_page is not None) is preferred
    presenter.finish()


def test_a_change_that_failed_while_it_locked_is_told(
    qtbot: QtBot, presenter: Presenter, at: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    rooms, locked = unlock(qtbot, presenter), threading.Event()

    def fail_when_locked(_data: bytes) -> None:
        locked.wait(5)
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(at.file, "replace", fail_when_locked)
    rooms.codes.list.setFocus()
    press(presenter, Qt.Key.Key_D, CONTROL)
    presenter.lock()
    locked.set()
    lock_page = presenter.lock_page
    assert lock_page is not None
    qtbot.waitUntil(lambda: "Something went wrong" in lock_page.message.text())


@pytest.mark.parametrize("place", PLACES[::-1], ids=lambda place: place.intent)
def test_keys_lead_from_room_to_room(qtbot: QtBot, presenter: Presenter, place: Place) -> None:
    rooms = unlock(qtbot, presenter)
    rooms.go("show_enroll" if place.intent == "show_codes" else "show_codes")
    press(presenter, Qt.Key(ord(INTENTS[place.intent].keys[0][-1])), CONTROL)
    assert rooms.current == place.intent
    assert rooms.stack.isAncestorOf(QApplication.focusWidget())
    assert PLACES[rooms.sidebar.list.currentIndex().row()] == place


def test_the_planner_begins_where_a_person_goes_on(qtbot: QtBot, presenter: Presenter) -> None:
    rooms = unlock(qtbot, presenter)
    press(presenter, Qt.Key.Key_3, CONTROL)
    assert rooms.plan.start.tiles[0].hasFocus()
    press(presenter, Qt.Key.Key_Return)
    assert rooms.plan.model is not None
    assert rooms.plan.views.currentWidget().isAncestorOf(QApplication.focusWidget())
    model = rooms.plan.model
    qtbot.waitUntil(lambda: model.is_up_to_date, timeout=15000)


def test_f6_goes_from_pane_to_pane(qtbot: QtBot, presenter: Presenter) -> None:
    rooms = unlock(qtbot, presenter)
    press(presenter, Qt.Key.Key_F6)
    assert rooms.sidebar.isAncestorOf(QApplication.focusWidget())
    press(presenter, Qt.Key.Key_F6)
    assert rooms.stack.isAncestorOf(QApplication.focusWidget())


def test_f6_goes_through_the_parts_of_the_planner(qtbot: QtBot, presenter: Presenter) -> None:
    rooms = unlock(qtbot, presenter)
    rooms.go("show_plan")
    rooms.plan.plans.make(starter())
    model = rooms.plan.model
    assert model is not None
    model.choose(Chosen(Kind.USER, "admin-1"))
    qtbot.waitUntil(lambda: model.is_up_to_date, timeout=15000)
    tree = rooms.plan.views.currentWidget()
    assert isinstance(tree, TreeView)
    tree.structure.tree.setFocus()
    parts = (tree.center, tree.inspector, rooms.plan.below, rooms.sidebar, rooms.plan.header, tree.structure)
    for part in parts:
        press(presenter, Qt.Key.Key_F6)
        assert part.isAncestorOf(QApplication.focusWidget())


def test_the_sidebar_is_narrow_in_a_narrow_window_and_on_wish(qtbot: QtBot, presenter: Presenter) -> None:
    rooms = unlock(qtbot, presenter)
    assert not rooms.sidebar.narrow
    press(presenter, Qt.Key.Key_B, CONTROL)
    assert rooms.sidebar.narrow
    press(presenter, Qt.Key.Key_B, CONTROL)
    presenter.window.resize(800, 600)
    qtbot.waitUntil(lambda: rooms.sidebar.narrow)
    presenter.window.resize(1000, 600)
    qtbot.waitUntil(lambda: not rooms.sidebar.narrow)


def test_the_search_is_reached_from_every_room(qtbot: QtBot, presenter: Presenter) -> None:
    rooms = unlock(qtbot, presenter)
    rooms.go("show_settings")
    press(presenter, Qt.Key.Key_F, CONTROL)
    assert rooms.current == "show_codes"
    assert QApplication.focusWidget() is rooms.codes.header.search


def test_the_keys_are_shown_and_a_question_mark_can_be_typed(qtbot: QtBot, presenter: Presenter) -> None:
    assert presenter.lock_page is not None
    qtbot.keyClick(presenter.lock_page.field, Qt.Key.Key_Question, Qt.KeyboardModifier.ShiftModifier)
    assert presenter.window.findChild(KeysWindow) is None
    assert presenter.lock_page.field.text() == "?"
    press(presenter, Qt.Key.Key_Slash, CONTROL)
    assert presenter.window.findChild(KeysWindow) is not None


def test_what_is_pasted_or_dropped_is_looked_at(qtbot: QtBot, presenter: Presenter) -> None:
    rooms = unlock(qtbot, presenter)
    QGuiApplication.clipboard().setText(URI)
    rooms.codes.list.setFocus()
    press(presenter, Qt.Key.Key_V, CONTROL)
    assert rooms.current == "show_enroll"
    qtbot.waitUntil(lambda: rooms.enroll.is_checking)


def test_a_link_can_be_dropped_anywhere(qtbot: QtBot, presenter: Presenter) -> None:
    rooms = unlock(qtbot, presenter)
    mime = QMimeData()
    mime.setText(URI)
    drop(presenter, mime)
    qtbot.waitUntil(lambda: rooms.current == "show_enroll" and rooms.enroll.is_checking)


def test_nothing_is_dropped_onto_a_locked_vault(qtbot: QtBot, presenter: Presenter) -> None:
    mime = QMimeData()
    mime.setText(URI)
    assert not drop(presenter, mime)


def drop(presenter: Presenter, mime: QMimeData) -> bool:
    """Drop it in the middle; tells whether it was let in."""
    buttons, modifiers = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    action = Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPoint(300, 300), action, mime, buttons, modifiers)
    enter.ignore()
    QApplication.sendEvent(presenter.window, enter)
    if enter.isAccepted():
        QApplication.sendEvent(presenter.window, QDropEvent(QPointF(300, 300), action, mime, buttons, modifiers))
    return enter.isAccepted()


def test_text_that_is_no_enrollment_is_left_alone(qtbot: QtBot, presenter: Presenter) -> None:
    rooms = unlock(qtbot, presenter)
    QGuiApplication.clipboard().setText("buy milk")
    rooms.codes.list.setFocus()
    press(presenter, Qt.Key.Key_V, CONTROL)
    assert rooms.current == "show_codes"
    assert rooms.toast.isVisible()


def test_a_link_waits_for_the_password(qtbot: QtBot, presenter: Presenter) -> None:
    presenter.receive(URI)
    assert presenter.lock_page is not None
    assert "the account you want to add" in presenter.lock_page.explanation.text()
    rooms = unlock(qtbot, presenter)
    assert rooms.current == "show_enroll"
    qtbot.waitUntil(lambda: rooms.enroll.is_checking)
    presenter.lock()
    assert presenter.lock_page is not None
    assert "to show your codes" in presenter.lock_page.explanation.text()


def test_a_theme_acts_at_once_and_is_kept(qtbot: QtBot, presenter: Presenter, at: Desk, theme: Theme) -> None:
    rooms = unlock(qtbot, presenter)
    rooms.go("show_settings")
    qtbot.keyClick(rooms.settings.choices["theme"], Qt.Key.Key_End)
    assert theme.tokens.dark
    qtbot.waitUntil(lambda: at.settings.get("theme") == "dark")


def test_a_language_acts_at_once_and_the_room_stays(qtbot: QtBot, presenter: Presenter, at: Desk) -> None:
    rooms = unlock(qtbot, presenter)
    rooms.go("show_settings")
    qtbot.keyClick(rooms.settings.choices["language"], Qt.Key.Key_End)
    assert presenter.rooms is not None
    assert presenter.rooms is not rooms
    assert presenter.rooms.current == "show_settings"
    assert presenter.rooms.sidebar.list.model().index(len(PLACES) - 1, 0).data() == "设置"
    qtbot.waitUntil(lambda: at.settings.get("language") == "zh_CN")


def test_a_choice_does_not_undo_what_the_camera_page_kept(qtbot: QtBot, presenter: Presenter, at: Desk) -> None:
    rooms = unlock(qtbot, presenter)
    rooms.go("show_settings")
    at.settings.put({"camera": "video1"})
    rooms.settings.switches["hide_codes"].click()
    qtbot.waitUntil(lambda: at.settings.get("hide_codes") is True)
    assert at.settings.get("camera") == "video1"
    assert presenter._desk.board.hide_codes


def test_an_older_copy_of_the_vault_is_told(qtbot: QtBot, theme: Theme) -> None:
    at = desk()
    older = at.file.data
    at.parts.vault.unlock(PASSWORD)
    at.parts.vault.apply(lambda contents: contents.without([contents.accounts[0].id]))
    at.parts.vault.lock()
    at.file.data = older
    presenter = show(qtbot, at, theme)
    rooms = unlock(qtbot, presenter)
    assert rooms.notices.isVisible()
    assert rooms.notices.notices[0].text.text().startswith("This is an older copy of the vault")
    rooms.notices.notices[0].button.click()
    assert rooms.notices.isHidden()
    presenter.finish()


def test_closing_clears_the_clipboard_and_locks(qtbot: QtBot, presenter: Presenter, at: Desk) -> None:
    unlock(qtbot, presenter)
    presenter._desk.copied.copy("123456")
    presenter.window.resize(900, 600)
    presenter.window.close()
    assert at.clipboard.text == ""
    assert at.parts.vault.state is VaultState.LOCKED
    assert not at.events.listening
    kept = at.settings.get("window")
    assert isinstance(kept, dict)
    assert (kept["width"], kept["height"]) == (900, 600)


def test_the_clipboard_is_counted_down_and_cleared(qtbot: QtBot, presenter: Presenter, at: Desk) -> None:
    rooms = unlock(qtbot, presenter)
    presenter._desk.copied.copy("123456")
    qtbot.waitUntil(lambda: rooms.status.clipboard.text() == "clipboard clears in 30 s")
    at.clock.advance(30)
    qtbot.waitUntil(lambda: at.clipboard.text == "")


def test_no_account_outlives_the_lock(qtbot: QtBot, theme: Theme) -> None:
    presenter = show(qtbot, desk(names=[("Known to this test alone", "mei")]), theme)
    page = weakref.ref(unlock(qtbot, presenter).codes)
    presenter.lock()
    qtbot.waitUntil(lambda: page() is None)
    qtbot.waitUntil(lambda: not any(map(is_known_here_alone, gc.get_objects())))
    presenter.finish()


def is_known_here_alone(thing: object) -> bool:
    return isinstance(thing, Account) and thing.credential.issuer == "Known to this test alone"


def test_a_desktop_that_locks_while_the_password_is_checked_finds_the_vault_locked(
    qtbot: QtBot, presenter: Presenter, at: Desk
) -> None:
    assert presenter.lock_page is not None
    page = presenter.lock_page
    qtbot.keyClicks(page.field, PASSWORD)
    qtbot.keyClick(page.field, Qt.Key.Key_Return)
    assert page.is_busy
    at.events.lock_screen()
    qtbot.waitUntil(lambda: presenter.lock_page is not None and presenter.lock_page is not page)
    qtbot.waitUntil(lambda: at.parts.vault.state is VaultState.LOCKED)
    assert presenter.rooms is None
    unlock(qtbot, presenter)


def test_a_save_that_fails_at_the_end_keeps_the_window_open(qtbot: QtBot, presenter: Presenter, at: Desk) -> None:
    rooms = unlock(qtbot, presenter)
    at.file.refuses = OSError("disk full")
    before = at.file.data
    rooms.offer_text(URI)
    qtbot.waitUntil(lambda: rooms.enroll.is_checking and rooms.enroll.check.add_button.isEnabled())
    rooms.enroll.check.add_button.click()
    presenter.window.close()
    qtbot.waitUntil(lambda: rooms.enroll.check.trouble.isVisible())
    assert presenter.window.isVisible()
    assert at.file.data == before
    at.file.refuses = None
    presenter.window.close()
    qtbot.waitUntil(lambda: not presenter.window.isVisible())


def test_a_save_that_succeeds_at_the_end_closes_the_window(qtbot: QtBot, presenter: Presenter, at: Desk) -> None:
    rooms = unlock(qtbot, presenter)
    rooms.offer_text(URI)
    qtbot.waitUntil(lambda: rooms.enroll.is_checking and rooms.enroll.check.add_button.isEnabled())
    before = at.file.data
    rooms.enroll.check.add_button.click()
    presenter.window.close()
    qtbot.waitUntil(lambda: not presenter.window.isVisible())
    assert at.file.data != before
