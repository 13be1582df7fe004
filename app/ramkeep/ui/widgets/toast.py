"""A short message at the bottom of a page, with at most one thing to do about it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ramkeep.ui.theme.tokens import SPACE_8, SPACE_12, SPACE_16, SPACE_24
from ramkeep.ui.widgets.announce import announce
from ramkeep.ui.widgets.parts import button, label

SHOWN_MILLISECONDS = 4000


class Toast(QFrame):
    """Lies over `parent`, goes by itself after four seconds, and waits while the pointer or the focus is on it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._room = parent
        self.setProperty("look", "toast")
        self._on_action: Callable[[], object] | None = None
        self._text = label("")
        self._action = button("", "toast")
        self._action.clicked.connect(self._act)
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_MILLISECONDS)
        self._timer.timeout.connect(self.dismiss)
        self._action.installEventFilter(self)
        parent.installEventFilter(self)
        self._row = QHBoxLayout(self)
        self._row.setSpacing(SPACE_12)
        self._row.addWidget(self._text)
        self._row.addWidget(self._action)
        self.hide()

    def show_message(self, text: str, action_text: str = "", on_action: Callable[[], object] | None = None) -> None:
        """Show `text` in place of what was shown, and a button that calls `on_action` once."""
        self._on_action = on_action
        self._text.setText(text)
        self._action.setText(action_text)
        self._action.setVisible(bool(action_text))
        self._row.setContentsMargins(SPACE_16, SPACE_8, SPACE_8 if action_text else SPACE_16, SPACE_8)
        self.show()
        self._place()
        self.raise_()
        self._timer.start()
        announce(self, text)

    def dismiss(self) -> None:
        """Take it away; what it offered is not done."""
        self._timer.stop()
        self._on_action = None
        self.hide()

    def _act(self) -> None:
        wish = self._on_action
        self.dismiss()
        if wish is not None:
            wish()

    def _place(self) -> None:
        self._row.activate()
        room = self._room.rect()
        size = self.sizeHint().boundedTo(room.size())
        self.setGeometry(
            (room.width() - size.width()) // 2, room.height() - size.height() - SPACE_24, size.width(), size.height()
        )

    def _wait(self) -> None:
        self._timer.stop()

    def _go_on(self) -> None:
        busy = self.underMouse() or self._action.hasFocus()
        if self.isVisible() and not busy:
            self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._action:
            if event.type() == QEvent.Type.FocusIn:
                self._wait()
            elif event.type() == QEvent.Type.FocusOut:
                QTimer.singleShot(0, self, self._go_on)
        elif event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._wait()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)
        self._go_on()
