"""The program's window over a desk in memory, opened and worked with."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ramkeep.ui.presenter import Presenter
from ramkeep.ui.rooms import Rooms
from ramkeep.ui.tasks import Tasks
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.window import MainWindow
from tests.fakes.desk import PASSWORD, Desk


def show(qtbot: QtBot, at: Desk, theme: Theme) -> Presenter:
    window = MainWindow()
    qtbot.addWidget(window)
    made = Presenter(at.parts, window, Tasks(window), theme)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return made


def unlock(qtbot: QtBot, presenter: Presenter) -> Rooms:
    assert presenter.lock_page is not None
    qtbot.keyClicks(presenter.lock_page.field, PASSWORD)
    qtbot.keyClick(presenter.lock_page.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: presenter.rooms is not None)
    assert presenter.rooms is not None
    return presenter.rooms


def press(presenter: Presenter, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the focus is, as the desktop would."""
    handle = presenter.window.windowHandle()
    assert handle is not None
    QTest.keyClick(handle, key, modifiers)
