"""The part of the page that says: drop it here."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ramkeep.ui.enroll import words
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import FOCUS_WIDTH, RADIUS_CARD, SPACE_8
from ramkeep.ui.widgets.parts import IconLabel, label

_DASHES = [5.0, 4.0]


class DropZone(QWidget):
    """A dashed edge; in the accent color while something is held over it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._hot = False
        theme.changed.connect(self.update)

    @property
    def hot(self) -> bool:
        """Is something held over it?"""
        return self._hot

    @hot.setter
    def hot(self, hot: bool) -> None:
        self._hot = hot
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(tokens.accent if self._hot else tokens.border_strong), FOCUS_WIDTH if self._hot else 1)
        pen.setDashPattern([length / pen.widthF() for length in _DASHES])
        painter.setPen(pen)
        painter.setBrush(QColor(tokens.selected if self._hot else tokens.surface))
        inset = pen.widthF() / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), RADIUS_CARD, RADIUS_CARD)


class DropOverlay(DropZone):
    """Lies over the whole page while something is held over it."""

    def __init__(self, theme: Theme, page: QWidget) -> None:
        super().__init__(theme)
        self.setParent(page)
        self.hot = True
        # What is dropped is for the page under it.
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        column = QVBoxLayout(self)
        column.setSpacing(SPACE_8)
        column.addStretch()
        column.addWidget(IconLabel(theme, "qr-code", 48, "accent"), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(label(words.drop_now(), "heading"), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()
        self.hide()
