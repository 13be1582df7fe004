"""The theme follows the choice, or the system."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from ramkeep.ui.theme.theme import Theme, set_look
from ramkeep.ui.theme.tokens import DARK, LIGHT
from ramkeep.ui.widgets.parts import label


@pytest.mark.parametrize(("choice", "dark"), [("light", False), ("dark", True)])
def test_a_choice_holds_at_once(qtbot: QtBot, theme: Theme, choice: str, dark: bool) -> None:
    theme.choose("light" if dark else "dark")
    with qtbot.waitSignal(theme.changed):
        theme.choose(choice)
    assert theme.tokens is (DARK if dark else LIGHT)
    assert QApplication.palette().window().color() == QColor(theme.tokens.window)
    scheme = Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light
    assert QGuiApplication.styleHints().colorScheme() in (scheme, Qt.ColorScheme.Unknown)


@pytest.mark.parametrize("choice", ["system", None, "mauve"])
def test_the_system_decides_where_nobody_does(theme: Theme, monkeypatch: pytest.MonkeyPatch, choice: object) -> None:
    theme.choose("dark")
    theme.choose(choice)
    assert theme.tokens is LIGHT
    monkeypatch.setattr(type(QApplication.style()), "standardPalette", lambda _: QPalette(QColor("black")))
    theme._follow()
    assert theme.tokens is DARK


def test_a_look_changes_on_the_screen(qtbot: QtBot, theme: Theme) -> None:
    made = label("Weak", "muted")
    qtbot.addWidget(made)
    made.show()
    before = made.palette().color(QPalette.ColorRole.WindowText)
    set_look(made, "danger")
    assert made.palette().color(QPalette.ColorRole.WindowText) == QColor(theme.tokens.danger) != before


def test_a_label_is_never_read_as_html(qtbot: QtBot, theme: Theme) -> None:
    made: QLabel = label("<b>bold</b>")
    qtbot.addWidget(made)
    assert made.textFormat() == Qt.TextFormat.PlainText
