"""A toast goes by itself, waits for those who are at it, and does what it offers once."""

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.widgets import toast as module
from ramkeep.ui.widgets.toast import Toast


@pytest.fixture
def room(qtbot: QtBot, theme: Theme) -> QWidget:
    made = QWidget()
    made.resize(600, 400)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def toast(room: QWidget, monkeypatch: pytest.MonkeyPatch) -> Toast:
    monkeypatch.setattr(module, "SHOWN_MILLISECONDS", 60)
    return Toast(room)


def test_it_goes_by_itself(qtbot: QtBot, toast: Toast) -> None:
    toast.show_message("Deleted GitHub")
    assert toast.isVisible()
    qtbot.waitUntil(toast.isHidden)


def test_it_stands_at_the_bottom_in_the_middle_also_after_resizing(qtbot: QtBot, toast: Toast) -> None:
    toast.show_message("Deleted GitHub", "Undo")
    for width in (600, 480):
        toast.parentWidget().resize(width, 300)
        qtbot.waitUntil(lambda width=width: abs(toast.geometry().center().x() - width // 2) <= 1)
        assert toast.geometry().bottom() < 300


def test_its_button_does_what_it_says_once(qtbot: QtBot, toast: Toast) -> None:
    done: list[str] = []
    toast.show_message("Deleted GitHub", "Undo", lambda: done.append("undo"))
    action = toast.findChild(QPushButton)
    qtbot.mouseClick(action, Qt.MouseButton.LeftButton)
    assert done == ["undo"]
    assert toast.isHidden()
    action.click()
    assert done == ["undo"]


def test_it_waits_while_the_pointer_is_on_it(qtbot: QtBot, toast: Toast) -> None:
    toast.show_message("Deleted GitHub", "Undo")
    where = QPointF(5, 5)
    QApplication.sendEvent(toast, QEnterEvent(where, where, where))
    qtbot.wait(150)
    assert toast.isVisible()
    QApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))
    qtbot.waitUntil(toast.isHidden)


def test_it_waits_while_its_button_has_the_focus(qtbot: QtBot, toast: Toast) -> None:
    toast.parentWidget().activateWindow()
    toast.show_message("Deleted GitHub", "Undo")
    QApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))  # wherever the pointer of this machine is
    toast.findChild(QPushButton).setFocus()
    qtbot.wait(150)
    assert toast.isVisible()
    toast.findChild(QPushButton).clearFocus()
    qtbot.waitUntil(toast.isHidden)


def test_a_new_message_takes_the_place_of_the_old_one(qtbot: QtBot, toast: Toast) -> None:
    done: list[str] = []
    toast.show_message("Deleted GitHub", "Undo", lambda: done.append("old"))
    toast.show_message("Restored GitHub")
    action = toast.findChild(QPushButton)
    assert action.isHidden()
    action.click()
    assert done == []
