"""A push button that gives way: its text is cut, in the middle unless told otherwise, when there is no room for it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from ramkeep.ui.widgets.tooltip import plain

_LEAST = 48


class ElidedButton(QPushButton):
    """Read to the end by a screen reader, and whole in its tooltip."""

    def __init__(self, text: str, look: str, mode: Qt.TextElideMode = Qt.TextElideMode.ElideMiddle) -> None:
        super().__init__(_safe(text))
        self.whole, self._mode = text, mode
        self.setProperty("look", look)
        self.setAutoDefault(False)
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_text(self, text: str) -> None:
        """Show another text."""
        self.whole = text
        self.setAccessibleName(text)
        self._elide()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As if nothing were cut."""
        return QSize(self._around() + self._width_of(self.whole), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(min(_LEAST, hint.width()), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        room = self.width() - self._around()
        cut = self.fontMetrics().elidedText(self.whole, self._mode, room)
        fitting = self.whole if self._width_of(self.whole) <= room else cut
        if _safe(fitting) != self.text():
            self.setText(_safe(fitting))
            self.setToolTip(plain(self.whole) if fitting != self.whole else "")

    def _around(self) -> int:
        """What the look puts beside the text."""
        self.ensurePolished()
        return super().sizeHint().width() - self._width_of(self.text())

    def _width_of(self, text: str) -> int:
        return self.fontMetrics().size(Qt.TextFlag.TextSingleLine, text.replace("&&", "&")).width()


def _safe(text: str) -> str:
    """The sign that marks a letter for the keyboard, as itself."""
    return text.replace("&", "&&")
