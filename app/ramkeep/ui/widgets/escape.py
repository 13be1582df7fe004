"""Keys that a part claims from the window while it has a use for them."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent


def asks_who_takes_escape(event: QEvent) -> bool:
    """Is this Qt asking whether a part wants Esc before the window's own shortcut does?"""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    return event.key() == Qt.Key.Key_Escape
