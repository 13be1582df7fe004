"""The frame shows one page at a time and tells what happens to the window."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.window import MainWindow
from tests.ui.subprocesses import output_of

# What `run` does before the first picture, and the names that are then loaded.
FIRST_PICTURE = """
import os, sys
from PySide6.QtCore import QTimer
from ramkeep.adapters.settings_json import JsonSettings
from pathlib import Path
from ramkeep.ui import application
def load():
    QTimer.singleShot(0, lambda: None)
    from PySide6 import QtCore
    print("Qt" in vars(QtCore), *sorted(sys.modules), flush=True)
    os._exit(0)
application.run(sys.argv[1], JsonSettings(Path(sys.argv[1] + ".json")), load)
"""


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> MainWindow:
    made = MainWindow()
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_page_takes_the_place_of_the_one_before(qtbot: QtBot, window: MainWindow) -> None:
    first, second = QLabel("first"), QLineEdit()
    window.show_page(first)
    with qtbot.waitSignal(first.destroyed):
        window.show_page(second)
    assert window.page is second
    assert second.isVisible()


def test_it_tells_when_it_is_seen(qtbot: QtBot, window: MainWindow) -> None:
    told: list[bool] = []
    window.seen.connect(told.append)
    with qtbot.waitSignal(window.minimized):
        window.showMinimized()
    window.come_to_front()
    window.hide()
    assert told[0] is False
    assert True in told
    assert told[-1] is False


def test_it_tells_before_it_closes(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.closing):
        window.close()


@pytest.mark.parametrize("takes", [True, False])
def test_things_are_dropped_only_when_there_is_a_use_for_them(qtbot: QtBot, window: MainWindow, takes: bool) -> None:
    mime, buttons, modifiers = QMimeData(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    mime.setText("otpauth://totp/a?secret=JBSWY3DPEHPK3PXP")
    window.takes_drops = takes
    told: list[str] = []
    window.dropped.connect(lambda dropped: told.append(dropped.text()))
    enter = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, mime, buttons, modifiers)
    enter.ignore()
    QApplication.sendEvent(window, enter)
    QApplication.sendEvent(window, QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, mime, buttons, modifiers))
    assert enter.isAccepted() is takes
    assert bool(told) is takes


def test_the_first_picture_is_told_once(qtbot: QtBot, theme: Theme) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    told: list[int] = []
    window.call_after_first_picture(lambda: told.append(1))
    qtbot.wait(20)
    assert told == []
    window.show()
    qtbot.waitUntil(lambda: told == [1])
    window.resize(900, 600)
    qtbot.wait(20)
    assert told == [1]


def test_the_first_picture_waits_for_nothing_that_it_does_not_show(tmp_path: Path) -> None:
    """Neither services nor adapters, nor Qt's hundred enumerations, which cost as much as the lock screen itself."""
    vault = tmp_path / "vault.ramkeep"
    vault.touch()
    enumerations, *names = output_of(FIRST_PICTURE, str(vault)).split()
    loaded = {name for name in names if name.startswith("ramkeep.")}
    assert "ramkeep.ui.lock.page" in loaded
    assert enumerations == "False"
    assert not {name for name in loaded if name.startswith(("ramkeep.services.", "ramkeep.core."))}
    assert {name for name in loaded if name.startswith("ramkeep.adapters.")} <= {"ramkeep.adapters.settings_json"}
    assert "PySide6.QtNetwork" not in names


def test_the_rooms_load_nothing_heavy() -> None:
    heavy = ("numpy", "cv2", "zxingcpp", "pyzbar", "deqr", "zxcvbn", "cryptography", "jeepney")
    program = f"import sys, ramkeep.ui.presenter, ramkeep.ui.enroll.page; print({{*{heavy}}} & {{*sys.modules}})"
    assert output_of(program) == "set()\n"
