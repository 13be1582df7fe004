"""The vault locks itself when nobody is there."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from ramkeep.services.preferences import Preferences
from ramkeep.ui import watch as module
from ramkeep.ui.watch import Watch
from tests.fakes.desk import Desk, desk


@pytest.fixture
def at() -> Desk:
    return desk()


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def watch(at: Desk, window: QWidget, monkeypatch: pytest.MonkeyPatch) -> Iterator[Watch]:
    monkeypatch.setattr(module, "_SECOND", 10)
    made = Watch(at.parts, Preferences(lock_after=300))
    made.start(handle(window))
    yield made
    made.end()


def handle(window: QWidget) -> QWindow:
    found = window.windowHandle()
    assert found is not None
    return found


def test_it_wants_to_lock_after_the_idle_time(qtbot: QtBot, watch: Watch, at: Desk) -> None:
    at.clock.advance(299)
    with qtbot.assertNotEmitted(watch.lock_wanted, wait=40):
        qtbot.waitSignal(watch.ticked).wait()
    with qtbot.waitSignal(watch.lock_wanted):
        at.clock.advance(1)


@pytest.mark.parametrize("sign", ["key", "press", "move"])
def test_a_sign_of_life_starts_the_time_anew(qtbot: QtBot, watch: Watch, at: Desk, window: QWidget, sign: str) -> None:
    at.clock.advance(299)
    if sign == "key":
        QTest.keyClick(handle(window), Qt.Key.Key_A)
    elif sign == "press":
        QTest.mouseClick(handle(window), Qt.MouseButton.LeftButton)
    else:
        QTest.mouseMove(handle(window), QPoint(7, 7))
    qtbot.waitUntil(lambda: watch.autolock.left == 300)


def test_a_dialog_counts_as_the_window_does(qtbot: QtBot, watch: Watch, at: Desk, window: QWidget) -> None:
    dialog = QDialog(window)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWindow() is dialog.windowHandle())
    at.clock.advance(299)
    QTest.keyClick(handle(dialog), Qt.Key.Key_A)
    qtbot.waitUntil(lambda: watch.autolock.left == 300)


def test_painting_is_no_sign_of_life(watch: Watch, at: Desk, window: QWidget) -> None:
    at.clock.advance(200)
    QApplication.sendEvent(handle(window), QEvent(QEvent.Type.UpdateRequest))
    assert watch.autolock.left == 100


def test_never_is_never(qtbot: QtBot, watch: Watch, at: Desk) -> None:
    watch.adopt(Preferences(lock_after=0))
    at.clock.advance(1_000_000)
    with qtbot.assertNotEmitted(watch.lock_wanted, wait=60):
        pass


def test_the_screen_lock_locks_where_it_is_preferred(qtbot: QtBot, watch: Watch, at: Desk) -> None:
    with qtbot.waitSignal(watch.lock_wanted):
        at.events.lock_screen()
    watch.adopt(Preferences(lock_with_screen=False))
    with qtbot.assertNotEmitted(watch.lock_wanted):
        at.events.lock_screen()


def test_time_is_not_counted_while_the_vault_is_locked(qtbot: QtBot, watch: Watch, at: Desk) -> None:
    watch.rest()
    with qtbot.assertNotEmitted(watch.lock_wanted, wait=40):
        at.clock.advance(1_000)


def test_time_before_the_vault_was_opened_does_not_count(watch: Watch, at: Desk, window: QWidget) -> None:
    watch.rest()
    at.clock.advance(1_000)
    watch.start(handle(window))
    assert watch.autolock.left == 300


def test_the_end_lets_the_desktop_go(watch: Watch, at: Desk) -> None:
    assert at.events.listening
    watch.end()
    assert not at.events.listening
