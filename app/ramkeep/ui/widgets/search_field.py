"""A line for words to search by."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit

from ramkeep.ui.theme.theme import Theme, set_look
from ramkeep.ui.theme.tokens import CONTROL_HEIGHT, SPACE_8, SPACE_12
from ramkeep.ui.widgets import words
from ramkeep.ui.widgets.escape import asks_who_takes_escape
from ramkeep.ui.widgets.parts import IconButton, IconLabel

SEARCH_WIDTH, SEARCH_LEAST = 260, 160
ICON, CROSS = 18, 16
CLEAR = CONTROL_HEIGHT - SPACE_8


class SearchField(QLineEdit):
    """A line for words. Esc empties it, and passes on when it is empty.

    Signals:
        left_downward: the person goes to the list.
    """

    left_downward = Signal()

    def __init__(self, theme: Theme, name: str, hint: str, most: int) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setMaxLength(most)
        self.setMinimumWidth(SEARCH_LEAST)
        self.setMaximumWidth(SEARCH_WIDTH)
        self._sign = IconLabel(theme, "magnifying-glass", ICON)
        self._sign.setParent(self)
        self.clear_button = IconButton(theme, "x", words.clear_search())
        self.clear_button.setParent(self)
        set_look(self.clear_button, "inside")
        self.clear_button.setIconSize(QSize(CROSS, CROSS))
        self.clear_button.setFixedSize(CLEAR, CLEAR)
        self.clear_button.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clear_button.clicked.connect(self._on_clear)
        self.textChanged.connect(self._on_text)
        self._on_text("")

    def _on_text(self, text: str) -> None:
        # While the line is empty, its hint has the place of the cross.
        self.clear_button.setVisible(bool(text))
        self.setTextMargins(ICON + SPACE_8, 0, CLEAR - SPACE_8 if text else 0, 0)

    def _on_clear(self) -> None:
        self.clear()
        self.setFocus()

    def sizeHint(self) -> QSize:
        return QSize(SEARCH_WIDTH, super().sizeHint().height())

    def event(self, event: QEvent) -> bool:
        # Esc belongs to the window, except while there is something to clear.
        if self.text() and asks_who_takes_escape(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            self.left_downward.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._sign.move(SPACE_12, (self.height() - ICON) // 2)
        edge = (self.height() - CLEAR) // 2
        self.clear_button.move(self.width() - CLEAR - edge, edge)
