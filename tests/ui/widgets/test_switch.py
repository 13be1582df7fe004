"""A switch is a check box that is painted otherwise."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QImage
from pytestqt.qtbot import QtBot

from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.widgets.switch import Switch


@pytest.fixture
def switch(qtbot: QtBot, theme: Theme) -> Switch:
    made = Switch(theme, "Hide codes")
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize("x", [1, 25, 50])
def test_a_click_anywhere_on_it_turns_it_over(qtbot: QtBot, switch: Switch, x: int) -> None:
    qtbot.mouseClick(switch, Qt.MouseButton.LeftButton, pos=QPoint(x, 16))
    assert switch.isChecked()


def test_space_turns_it_over(qtbot: QtBot, switch: Switch) -> None:
    switch.setFocus()
    qtbot.keyClick(switch, Qt.Key.Key_Space)
    assert switch.isChecked()


def test_it_says_what_it_is_and_how_it_stands(switch: Switch) -> None:
    interface = QAccessible.queryAccessibleInterface(switch)
    assert interface.role() == QAccessible.Role.CheckBox
    assert interface.text(QAccessible.Text.Name) == "Hide codes"
    switch.setChecked(True)
    assert interface.state().checked


def test_on_off_and_focus_look_different_in_both_themes(switch: Switch, theme: Theme) -> None:
    seen = []
    for choice in ("light", "dark"):
        theme.choose(choice)
        for on in (False, True):
            switch.setChecked(on)
            switch.clearFocus()
            seen.append(picture(switch))
        switch.activateWindow()
        switch.setFocus()
        seen.append(picture(switch))
    assert len({bytes(image.constBits()) for image in seen}) == len(seen)


def picture(switch: Switch) -> QImage:
    return switch.grab().toImage()
