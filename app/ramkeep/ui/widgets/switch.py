"""A switch: on or off, in force at once."""

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox

from ramkeep.ui.theme.icons import draw
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import FOCUS_WIDTH, SPACE_4

_TRACK = QSize(44, 24)
EDGE = FOCUS_WIDTH * 2
"""Pixels around the track, for the ring of the focus."""
_KNOB = _TRACK.height() - 2 * SPACE_4
_TICK = 12


class Switch(QCheckBox):
    """A check box to everything but the eye; the knob's place and a tick tell it without color."""

    def __init__(self, theme: Theme, name: str, *, checked: bool = False) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(name)
        self.setChecked(checked)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedSize(self.sizeHint())
        theme.changed.connect(self.update)

    def _draw_track(self, painter: QPainter, track: QRectF) -> None:
        tokens = self._theme.tokens
        on = self.isChecked()
        painter.setPen(QPen(QColor(tokens.accent if on else tokens.border_strong), 1))
        painter.setBrush(QColor(tokens.accent if on else tokens.surface))
        painter.drawRoundedRect(track.adjusted(0.5, 0.5, -0.5, -0.5), track.height() / 2, track.height() / 2)

    def _draw_knob(self, painter: QPainter, track: QRectF) -> None:
        tokens = self._theme.tokens
        on = self.isChecked()
        right_to_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = track.right() - SPACE_4 - _KNOB if on != right_to_left else track.left() + SPACE_4
        knob = QRectF(left, track.top() + SPACE_4, _KNOB, _KNOB)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.on_accent if on else tokens.border_strong))
        painter.drawEllipse(knob)
        if on:
            tick = QRectF(0, 0, _TICK, _TICK)
            tick.moveCenter(knob.center())
            draw(painter, "check", tokens.accent, tick)

    def _draw_focus(self, painter: QPainter, track: QRectF) -> None:
        around = track.adjusted(-3, -3, 3, 3)
        painter.setPen(QPen(QColor(self._theme.tokens.accent), FOCUS_WIDTH))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(around, around.height() / 2, around.height() / 2)

    def sizeHint(self) -> QSize:
        return _TRACK + QSize(2 * EDGE, 2 * EDGE)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track = QRectF(QPointF(EDGE, (self.height() - _TRACK.height()) / 2), _TRACK.toSizeF())
        self._draw_track(painter, track)
        self._draw_knob(painter, track)
        if self.hasFocus():
            self._draw_focus(painter, track)
