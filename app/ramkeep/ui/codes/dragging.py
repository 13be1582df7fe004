"""Moving a card with the pointer, among favorites or among the others."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QApplication

from ramkeep.ui.codes.card_layout import OUTSIDE
from ramkeep.ui.theme.tokens import FOCUS_WIDTH, SPACE_32
from ramkeep.ui.widgets.escape import asks_who_takes_escape

if TYPE_CHECKING:
    from ramkeep.ui.codes.list_view import CodesList

_EDGE = SPACE_32
_SCROLL_MILLISECONDS = 16
_SCROLL_PIXELS = 8


class Dragging(QObject):
    """The card that is held, and the line where it would land.

    Attributes:
        row: the row that is moved; None when none is.
    """

    def __init__(self, cards: "CodesList") -> None:
        super().__init__(cards)
        self._cards = cards
        self.row: int | None = None
        self._pressed_row, self._pressed_at, self._now = 0, QPoint(), QPoint()
        self._group = range(0)
        self._scroller = QTimer(self, interval=_SCROLL_MILLISECONDS)
        self._scroller.timeout.connect(self._on_scroll)

    def press(self, row: int, point: QPoint) -> None:
        """The pointer went down here."""
        self._pressed_row, self._pressed_at = row, point

    def is_far(self, point: QPoint) -> bool:
        """Has it gone far enough for a drag?"""
        return (point - self._pressed_at).manhattanLength() >= QApplication.startDragDistance()

    def start(self, point: QPoint) -> None:
        """Take the card up."""
        self.row, accounts = self._pressed_row, self._cards.accounts
        favorites = sum(account.favorite for account in accounts)
        self._group = range(favorites) if accounts[self.row].favorite else range(favorites, len(accounts))
        self._cards.card.dragged = self.row
        self._cards.installEventFilter(self)
        self._cards.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        self.move(point)

    def move(self, point: QPoint) -> None:
        """Follow the pointer."""
        self._now = point
        near_edge = not _EDGE <= point.y() <= self._cards.viewport().height() - _EDGE
        if near_edge and not self._scroller.isActive():
            self._scroller.start()
        self._cards.viewport().update()

    def drop(self) -> None:
        """Put it down."""
        row, gap = self.row, self.gap
        self.stop()
        if row is None:
            return
        landing = gap - 1 if gap > row else gap
        rows = self._cards.accounts
        if landing != row:
            self._cards.moved.emit(rows[row].id, rows[landing].id)

    def stop(self) -> None:
        """Forget it."""
        self.row = None
        self._cards.removeEventFilter(self)
        self._scroller.stop()
        self._cards.card.dragged = None
        self._cards.viewport().unsetCursor()
        self._cards.viewport().update()

    @property
    def gap(self) -> int:
        """Before which row it would land, within the group of its kind."""
        if self.row is None:
            return 0
        y = self._now.y() + self._cards.verticalScrollBar().value()
        return min(max(self._cards.places.gap(y), self._group.start), self._group.stop)

    def paint(self) -> None:
        """Draw the line over the list."""
        if self.row is None:
            return
        cards, painter = self._cards, QPainter(self._cards.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        y = cards.row_rect(self.gap).top()
        painter.setPen(QPen(QColor(cards.accent), FOCUS_WIDTH, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(OUTSIDE * 2, max(y, 1), cards.card.width, max(y, 1))
        painter.end()

    def _on_scroll(self) -> None:
        bar, height = self._cards.verticalScrollBar(), self._cards.viewport().height()
        if self._now.y() < _EDGE:
            step = -_SCROLL_PIXELS
        elif self._now.y() > height - _EDGE:
            step = _SCROLL_PIXELS
        else:
            self._scroller.stop()
            return
        bar.setValue(bar.value() + step)
        self._cards.viewport().update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if asks_who_takes_escape(event):
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            self.stop()
            return True
        return False
