"""A button that gives way."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.widgets.elided_button import ElidedButton

LONG = "a-name-with-a-beginning-and-with-an-end"


def test_it_is_whole_where_there_is_room_and_cut_where_there_is_not(qtbot: QtBot, theme: Theme) -> None:
    button = ElidedButton(LONG, "chip")
    qtbot.addWidget(button)
    button.show()
    button.resize(button.sizeHint())
    assert button.text() == LONG
    assert button.toolTip() == ""
    button.resize(120, button.height())
    assert "…" in button.text()
    assert LONG in button.toolTip()
    assert button.accessibleName() == LONG
    button.resize(button.sizeHint())
    assert button.text() == LONG


def test_an_ampersand_is_shown_and_enter_presses(qtbot: QtBot, theme: Theme) -> None:
    button = ElidedButton("a&b", "open")
    qtbot.addWidget(button)
    button.show()
    assert button.text() == "a&&b"
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, Qt.Key.Key_Space)
