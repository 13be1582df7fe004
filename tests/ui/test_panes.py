"""F6 goes around the panes, and comes back to where one was."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ramkeep.ui.panes import focus_first, focus_next_pane, lead


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """Three panes: two buttons; a label alone; a disabled field, a hidden one and two that can be used."""
    made = QWidget()
    row = QHBoxLayout(made)
    for widgets in (
        [QPushButton("a"), QPushButton("b")],
        [QLabel("nothing to focus")],
        [QLineEdit("off"), QLineEdit("hidden"), QLineEdit("c"), QLineEdit("d")],
    ):
        pane = QWidget()
        column = QVBoxLayout(pane)
        for widget in widgets:
            column.addWidget(widget)
        row.addWidget(pane)
    fields = made.findChildren(QLineEdit)
    fields[0].setEnabled(False)
    qtbot.addWidget(made)
    made.show()
    fields[1].hide()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def panes(window: QWidget) -> list[QWidget]:
    return [window.layout().itemAt(place).widget() for place in range(3)]


def focused() -> str:
    widget = QApplication.focusWidget()
    return widget.text() if isinstance(widget, QPushButton | QLineEdit) else ""


def test_panes_without_anything_to_focus_are_passed_over(window: QWidget) -> None:
    window.findChildren(QPushButton)[0].setFocus()
    for name in ("c", "a", "c"):
        focus_next_pane(panes(window))
        assert focused() == name


def test_a_pane_gives_the_focus_back_to_who_had_it(window: QWidget) -> None:
    window.findChildren(QPushButton)[1].setFocus()
    focus_next_pane(panes(window))
    focus_next_pane(panes(window))
    assert focused() == "b"


def test_a_pane_that_has_the_focus_keeps_it(window: QWidget) -> None:
    window.findChildren(QPushButton)[1].setFocus()
    assert focus_first(panes(window)[0])
    assert focused() == "b"


def test_a_pane_may_name_who_is_first(window: QWidget) -> None:
    panes(window)[2].setFocusProxy(window.findChildren(QLineEdit)[3])
    focus_first(panes(window)[2])
    assert focused() == "d"


def test_nothing_to_focus_is_told(window: QWidget) -> None:
    assert not focus_first(panes(window)[1])


def test_what_stands_before_the_place_that_a_pane_leads_to_is_reached_by_tab(window: QWidget, qtbot: QtBot) -> None:
    first, _, last = panes(window)
    a, b = first.findChildren(QPushButton)
    lead(first, a)
    lead(first, b)
    first.setFocus()
    assert focused() == "b"
    seen = []
    for _ in range(4):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        seen.append(focused())
    assert seen == ["c", "d", "a", "b"]
    last.findChildren(QLineEdit)[2].setFocus()
    a.setFocus()
    assert focused() == "a"


def test_a_pane_that_was_never_in_focus_begins_where_it_leads(window: QWidget) -> None:
    _, _, last = panes(window)
    lead(last, last.findChildren(QLineEdit)[3])
    assert focus_first(last)
    assert focused() == "d"
