"""A field for a password: shown as dots, revealed on request, never copied from."""

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QLineEdit

from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import CONTROL_HEIGHT, SPACE_4
from ramkeep.ui.widgets import password_words as words
from ramkeep.ui.widgets.caps_lock import caps_lock_after
from ramkeep.ui.widgets.parts import IconButton

MAX_LENGTH = 1024
_EYE = CONTROL_HEIGHT - SPACE_4

# Qt.InputMethodHint: ImhSensitiveData, ImhNoAutoUppercase and ImhNoPredictiveText; ImhHiddenText. By their
# numbers, see ui.widgets.parts.
_HINTS = 0x2 | 0x4 | 0x40
_HIDDEN_TEXT = 0x1

_FORBIDDEN = (
    QKeySequence.StandardKey.Copy,
    QKeySequence.StandardKey.Cut,
    QKeySequence.StandardKey.Undo,
    QKeySequence.StandardKey.Redo,
)


class PasswordField(QLineEdit):
    """A line that keeps what is typed to itself.

    Signals:
        caps_lock_changed: Caps Lock was seen to be on, or off again.
    """

    caps_lock_changed = Signal(bool)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._caps_lock = False
        self.setAccessibleName(name)
        self.setMaxLength(MAX_LENGTH)
        self.setDragEnabled(False)
        self.setAcceptDrops(False)
        self.setTextMargins(0, 0, _EYE, 0)
        self.reveal_button = IconButton(theme, "eye", words.show_password())
        self.reveal_button.setParent(self)
        self.reveal_button.setProperty("look", "inside")
        self.reveal_button.setFixedSize(QSize(_EYE, _EYE))
        self.reveal_button.clicked.connect(lambda: self.set_revealed(self.echoMode() == self.EchoMode.Password))
        self.selectionChanged.connect(self._on_selection_changed)
        self.set_revealed(False)

    def set_revealed(self, revealed: bool) -> None:
        """Show the letters, or dots."""
        self.setEchoMode(self.EchoMode.Normal if revealed else self.EchoMode.Password)
        # After setEchoMode, which sets hints of its own.
        self.setProperty("inputMethodHints", _HINTS if revealed else _HINTS | _HIDDEN_TEXT)
        if revealed:
            self.deselect()
            self.reveal_button.show_icon("eye-slash", words.hide_password())
        else:
            self.reveal_button.show_icon("eye", words.show_password())

    def wipe(self) -> None:
        """Forget what was typed, and how; show dots again."""
        # setText drops the undo history, clear() adds to it.
        self.setText("")
        self.set_revealed(False)

    def _on_selection_changed(self) -> None:
        # X11 offers selected letters to every program; dots are not offered.
        if self.echoMode() == self.EchoMode.Normal and self.hasSelectedText():
            self.deselect()

    def _note_caps_lock(self, event: QKeyEvent) -> None:
        on = caps_lock_after(event)
        if on is not None and on != self._caps_lock:
            self._caps_lock = on
            self.caps_lock_changed.emit(on)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and _is_forbidden(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._note_caps_lock(event)
        if _is_forbidden(event):
            event.accept()
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        from PySide6.QtWidgets import QMenu

        menu = QMenu(self)
        paste = menu.addAction(words.paste(), self.paste)
        paste.setEnabled(bool(QGuiApplication.clipboard().text()))
        menu.exec(event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        gap = (self.height() - _EYE) // 2
        self.reveal_button.move(self.width() - _EYE - gap, gap)


def _is_forbidden(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and any(event.matches(key) for key in _FORBIDDEN)
