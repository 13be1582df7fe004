"""The dimmed picture of one monitor, on that monitor, with the rectangle that is drawn in it."""

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QWidget

from ramkeep.ui.enroll import region_words
from ramkeep.ui.enroll.region import Pane, Scale, first, is_enough, moved, resized
from ramkeep.ui.theme import fonts
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import (
    PICTURE_ACCENT,
    PICTURE_HALO,
    PICTURE_LIGHT,
    RADIUS_CONTROL,
    SPACE_8,
    SPACE_12,
    SPACE_48,
)
from ramkeep.ui.widgets.announce import announce

STEP = 8
"""Points that an arrow key moves by; one pixel with Ctrl."""
_FINE = Qt.KeyboardModifier.ControlModifier
_LINE, _HALO = 2, 6
_ARROWS = {
    Qt.Key.Key_Left: QPoint(-1, 0),
    Qt.Key.Key_Right: QPoint(1, 0),
    Qt.Key.Key_Up: QPoint(0, -1),
    Qt.Key.Key_Down: QPoint(0, 1),
}


class RegionWindow(QWidget):
    """Covers a monitor. Its region counts in pixels of the monitor, not in points of the desktop.

    Signals:
        begun: a region is drawn here; there is none anywhere else.
        taken: it is to be read.
        turned: on to the next window, or back to the one before (1 or -1).
        canceled: nothing is to be read.
    """

    begun = Signal()
    taken = Signal()
    turned = Signal(int)
    canceled = Signal()

    def __init__(self, theme: Theme, pane: Pane) -> None:
        super().__init__(None, Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint)
        self.pane = pane
        self._theme = theme
        self._picture = _picture(pane)
        self._region = QRect()
        self._start: QPointF | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setWindowTitle(region_words.title())
        self.setAccessibleName(region_words.title())
        self.setAccessibleDescription(region_words.keys())

    @property
    def region(self) -> QRect:
        """What is chosen, in pixels of this monitor; empty at first."""
        return QRect(self._region)

    @region.setter
    def region(self, region: QRect) -> None:
        for each in (self._region, region):
            self.update(self._painted_by(each))
        self._region = QRect(region)
        # The hint is elsewhere, or gone, when a region comes to lie under it.
        self.update(self._hint_room(self.rect().top()))
        self.update(self._hint_room(self.rect().bottom()))

    @property
    def scale(self) -> Scale:
        """From points of this window to pixels and back."""
        return Scale(self._room, self.rect())

    @property
    def _room(self) -> QSize:
        return self._picture.size()

    def _painted_by(self, region: QRect) -> QRect:
        if region.isEmpty():
            return QRect()
        shown = self.scale.shown(region)
        return shown.united(self._size_room(region, shown)).adjusted(-_HALO, -_HALO, _HALO, _HALO).toAlignedRect()

    def _by_key(self, arrow: QPoint, modifiers: Qt.KeyboardModifier) -> None:
        if self._region.isEmpty():
            self._begin_by_key()
            return
        change = resized if modifiers & Qt.KeyboardModifier.ShiftModifier else moved
        step = 1 if modifiers & _FINE else max(1, round(STEP * self.scale.pixels_a_point))
        self.region = change(self._region, arrow * step, self._room)
        self._tell_size()

    def _begin_by_key(self) -> None:
        self.begun.emit()
        self.region = first(self._room)
        self._tell_size()

    def _tell_size(self) -> None:
        announce(self, region_words.size(self._region.width(), self._region.height()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.canceled.emit()
        elif key in _ARROWS:
            self._by_key(_ARROWS[key], event.modifiers())
        elif key not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif is_enough(self._region):
            self.taken.emit()
        else:
            self._begin_by_key()

    def focusNextPrevChild(self, following: bool) -> bool:
        """Tab leads from monitor to monitor."""
        self.turned.emit(1 if following else -1)
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.begun.emit()
            self.region = QRect()
            self._start = event.position()
        elif event.button() == Qt.MouseButton.RightButton:
            # The keyboard may belong to another window: there must be a way out by the mouse alone.
            self.canceled.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._start is not None:
            self.region = self.scale.between(self._start, event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._start is None:
            return
        self.region, self._start = self.scale.between(self._start, event.position()), None
        if is_enough(self._region):
            self.taken.emit()
        else:
            self.region = QRect()

    def closeEvent(self, event: QCloseEvent) -> None:
        # Never refused: a program that is ended would go on.
        self.canceled.emit()
        super().closeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setClipRect(event.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = self.scale
        painter.fillRect(event.rect(), QColor(self._theme.tokens.sunken))
        painter.drawPixmap(scale.place, self._picture, QRectF(self._picture.rect()))
        painter.fillRect(scale.place, QColor(PICTURE_HALO))
        if not self._region.isEmpty():
            self._paint_region(painter, scale.shown(self._region))
        if self._start is None:
            self._paint_hint(painter)

    def _paint_region(self, painter: QPainter, shown: QRectF) -> None:
        painter.drawPixmap(shown, self._picture, QRectF(self._region))
        half = _LINE / 2
        for color, width in ((PICTURE_LIGHT, 2 * _LINE), (PICTURE_ACCENT, _LINE)):
            pen = QPen(QColor(color), width)
            pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
            painter.setPen(pen)
            painter.drawRect(shown.adjusted(-half, -half, half, half))
        text = region_words.size(self._region.width(), self._region.height())
        self._paint_label(painter, self._size_room(self._region, shown), text)

    def _size_room(self, region: QRect, shown: QRectF) -> QRectF:
        """Under the region, over it, or in it: where there is room."""
        room = _label_room(region_words.size(region.width(), region.height()), fonts.font(fonts.Type.SMALL))
        room.moveTopRight(shown.bottomRight() + QPointF(0, SPACE_8))
        if room.bottom() > self.height():
            room.moveBottomRight(shown.topRight() - QPointF(0, SPACE_8))
        if room.top() < 0:
            room.moveBottomRight(shown.bottomRight() - QPointF(SPACE_8, SPACE_8))
        room.moveLeft(max(room.left(), SPACE_8))
        return room

    def _hint_room(self, edge: int) -> QRect:
        """The room of the title and the keys, at the upper or lower edge."""
        title = _label_room(region_words.title(), fonts.font(fonts.Type.HEADING))
        keys = _label_room(region_words.keys(), fonts.font(fonts.Type.SMALL))
        room = QRectF(0, 0, max(title.width(), keys.width()) + 2 * SPACE_12, title.height() + keys.height() + SPACE_12)
        room.moveCenter(QPointF(self.rect().center()))
        if edge <= self.rect().top():
            room.moveTop(SPACE_48)
        else:
            room.moveBottom(edge - SPACE_48)
        return room.toAlignedRect()

    def _paint_hint(self, painter: QPainter) -> None:
        room = self._hint_room(self.rect().top())
        if room.intersects(self._painted_by(self._region)):
            room = self._hint_room(self.rect().bottom())
        if room.intersects(self._painted_by(self._region)):
            return
        tokens = self._theme.tokens
        self._paint_ground(painter, QRectF(room))
        inner = room.adjusted(SPACE_12, SPACE_8, -SPACE_12, -SPACE_8)
        painter.setPen(QColor(tokens.text))
        painter.setFont(fonts.font(fonts.Type.HEADING))
        painter.drawText(inner, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, region_words.title())
        painter.setPen(QColor(tokens.text_muted))
        painter.setFont(fonts.font(fonts.Type.SMALL))
        painter.drawText(inner, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, region_words.keys())

    def _paint_label(self, painter: QPainter, room: QRectF, text: str) -> None:
        self._paint_ground(painter, room)
        painter.setPen(QColor(self._theme.tokens.text))
        painter.setFont(fonts.font(fonts.Type.SMALL))
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_ground(self, painter: QPainter, room: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.tokens.surface))
        painter.drawRoundedRect(room, RADIUS_CONTROL, RADIUS_CONTROL)
        painter.setBrush(Qt.BrushStyle.NoBrush)


def _picture(pane: Pane) -> QPixmap:
    frame = pane.frame
    whole = QImage(frame.data, frame.width, frame.height, frame.stride, QImage.Format.Format_Grayscale8)
    return QPixmap.fromImage(whole.copy(pane.part))


def _label_room(text: str, letters: QFont) -> QRectF:
    measured = QFontMetricsF(letters)
    return QRectF(0, 0, measured.horizontalAdvance(text) + 2 * SPACE_8, measured.height() + SPACE_8)
