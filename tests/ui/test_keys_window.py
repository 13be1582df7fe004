"""The list of keys shows every intent, and Esc closes it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from ramkeep.ui.actions import INTENTS
from ramkeep.ui.keys_window import KeysWindow
from ramkeep.ui.theme.theme import Theme


def test_every_intent_is_shown_with_all_its_keys(qtbot: QtBot, theme: Theme) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    window = KeysWindow(parent)
    window.open()
    texts = [label.text() for label in window.findChildren(QLabel)]
    for intent in INTENTS.values():
        assert intent.text in texts
        assert set(intent.shown_keys) <= set(texts)
    assert not any("Enter" in text for text in texts)
    with qtbot.waitSignal(window.finished):
        qtbot.keyClick(window, Qt.Key.Key_Escape)
