"""A push button that gives way: its text is cut in the middle when there is no room for it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from ramkeep.ui.widgets.tooltip import plain

_LEAST = 48


class ElidedButton(QPushButton):
    """Read to the end by a screen reader, and whole in its tooltip."""

    def __init__(self, text: str, look: str) -> None:
        super().__init__(_safe(text))
        self.whole = text
        self.setProperty("look", look)
        self.setAutoDefault(False)
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As if nothing were cut."""
        return QSize(self._around() + self.fontMetrics().horizontalAdvance(self.whole), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(min(_LEAST, hint.width()), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - self._around()
        fitting = self.fontMetrics().elidedText(self.whole, Qt.TextElideMode.ElideMiddle, room)
        if _safe(fitting) != self.text():
            self.setText(_safe(fitting))
            self.setToolTip(plain(self.whole) if fitting != self.whole else "")

    def _around(self) -> int:
        """What the look puts beside the text, and a pixel for roundings."""
        self.ensurePolished()
        drawn = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self.text()).width()
        return super().sizeHint().width() - drawn + 1


def _safe(text: str) -> str:
    """The sign that marks a letter for the keyboard, as itself."""
    return text.replace("&", "&&")
