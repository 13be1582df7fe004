"""The names beside the rows and the slanted names over the columns."""

import math
from collections.abc import Iterator

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QHeaderView, QToolTip, QWidget

from ramkeep.ui.plan.matrix.cell_drawing import cell_size
from ramkeep.ui.plan.matrix.table_model import MatrixModel
from ramkeep.ui.theme import fonts
from ramkeep.ui.theme.fonts import Type
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import RADIUS_ROW, SPACE_4, SPACE_8, SPACE_12

NAMES_WIDTH, LEAST_NAMES_WIDTH = 184, 136
LEAST_HEAD_HEIGHT = 72
_ROOMY_WIDTH = 440
# How high the names over the columns are, where the whole is at least so high.
_HEAD_HEIGHTS = ((400, 144), (192, 108), (0, LEAST_HEAD_HEIGHT))
SLANT = math.radians(55)
_LINE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_LEFT = int(_LINE | Qt.AlignmentFlag.AlignLeft)
_PICK = 18


class _Header(QHeaderView):
    """What both have in common: sections of one size, and what is lit in them.

    Attributes:
        lit: the section under the mouse; -1 for none.
        current: that of the current cell.
    """

    def __init__(self, theme: Theme, orientation: Qt.Orientation, parent: QWidget) -> None:
        super().__init__(orientation, parent)
        self._theme = theme
        self.lit = self.current = -1
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(cell_size())
        self.setDefaultSectionSize(cell_size())
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)

    def light(self, section: int, current: int) -> None:
        """Light these."""
        if (section, current) != (self.lit, self.current):
            self.lit, self.current = section, current
            self.viewport().update()

    def _shown(self, first: int, last: int) -> Iterator[tuple[int, int]]:
        """The sections between two places, each with its own place."""
        size, start = self.defaultSectionSize(), self.offset()
        for section in range(max((first + start) // size, 0), min((last + start) // size + 1, self.count())):
            yield section, section * size - start

    def _matrix(self) -> MatrixModel:
        model = self.model()
        assert isinstance(model, MatrixModel)
        return model


class NamesHeader(_Header):
    """Frozen beside the rows.

    Signals:
        pressed: a row, and whether it is to be picked for a comparison.
    """

    pressed = Signal(int, bool)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, Qt.Orientation.Vertical, parent)
        self._metrics = QFontMetrics(fonts.font(Type.BODY))
        self._is_narrow = False

    def fit(self, room: int) -> None:
        """Take a share of so many pixels of width."""
        self._is_narrow = room < _ROOMY_WIDTH * fonts.scale()

    def sizeHint(self) -> QSize:
        width = LEAST_NAMES_WIDTH if self._is_narrow else NAMES_WIDTH
        return QSize(round(width * fonts.scale()), super().sizeHint().height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        row = self.logicalIndexAt(event.position().toPoint())
        if row >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self.pressed.emit(row, bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.light(self.logicalIndexAt(event.position().toPoint()), self.current)

    def leaveEvent(self, event: QEvent) -> None:
        self.light(-1, self.current)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._theme.tokens
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(fonts.font(Type.BODY))
        width, size = self.viewport().width(), self.defaultSectionSize()
        rows = self._matrix().arrangement.rows
        for section, top in self._shown(event.rect().top(), event.rect().bottom()):
            row = rows[section]
            box = QRect(0, top, width, size)
            if section in (self.lit, self.current):
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(tokens.selected if section == self.current else tokens.hover))
                painter.drawRoundedRect(QRectF(box).adjusted(SPACE_4, 1, RADIUS_ROW, -1), RADIUS_ROW, RADIUS_ROW)
            room = box.adjusted(SPACE_12, 0, -SPACE_8, 0)
            if row.pick:
                room = self._pick(painter, room, row.pick)
            painter.setPen(QColor(tokens.text))
            painter.drawText(
                room, _LEFT, self._metrics.elidedText(row.name, Qt.TextElideMode.ElideMiddle, room.width())
            )

    def _pick(self, painter: QPainter, room: QRect, pick: int) -> QRect:
        tokens = self._theme.tokens
        box = QRectF(room.left(), room.center().y() - _PICK / 2 + 1, _PICK, _PICK)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.accent))
        painter.drawEllipse(box)
        painter.setPen(QColor(tokens.on_accent))
        painter.setFont(fonts.font(Type.TINY))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(pick))
        painter.setFont(fonts.font(Type.BODY))
        return room.adjusted(_PICK + SPACE_8, 0, 0, 0)


class ServicesHeader(_Header):
    """Slanted, so that long names stay readable over narrow columns; each is drawn once and then copied.

    Signals:
        pressed: a column.
    """

    pressed = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, Qt.Orientation.Horizontal, parent)
        self._labels: dict[tuple[str, str, float], QPixmap] = {}
        self._metrics = QFontMetrics(fonts.font(Type.SMALL))
        self._head = LEAST_HEAD_HEIGHT

    @property
    def overhang(self) -> int:
        """How far the names reach over to the right of their columns."""
        return round((self.sizeHint().height() - SPACE_8) / math.tan(SLANT))

    def fit(self, room: int) -> None:
        """Take a share of so many pixels of height."""
        head = next(height for least, height in _HEAD_HEIGHTS if room >= least * fonts.scale())
        if head != self._head:
            self._head = head
            self._labels.clear()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), round(self._head * fonts.scale()))

    def section_at(self, place: QPoint) -> int:
        """The column whose slanted name is here; -1 for none."""
        slanted = (self.height() - SPACE_8 - place.y()) / math.tan(SLANT)
        return self.logicalIndexAt(QPoint(round(place.x() - max(slanted, 0)), 0))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        section = self.section_at(event.position().toPoint())
        if section >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self.pressed.emit(section)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        section = self.section_at(event.position().toPoint())
        opens = section >= 0 and bool(self._matrix().arrangement.columns[section].actions)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if opens else Qt.CursorShape.ArrowCursor)
        self.light(section, self.current)

    def leaveEvent(self, event: QEvent) -> None:
        self.light(-1, self.current)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            section = self.section_at(event.pos())
            tip = self._matrix().headerData(section, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
            QToolTip.showText(event.globalPos(), tip if section >= 0 else "", self)
            return True
        return super().viewportEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens, ratio = self._theme.tokens, self.devicePixelRatioF()
        painter = QPainter(self.viewport())
        columns, size = self._matrix().arrangement.columns, self.defaultSectionSize()
        area = event.rect()
        for section, left in self._shown(area.left() - self.overhang, area.right()):
            is_lit = section in (self.lit, self.current)
            if is_lit:
                self._band(painter, left, size, tokens.selected if section == self.current else tokens.hover)
            label = self._label(columns[section].label, tokens.text if is_lit else tokens.text_muted, ratio)
            painter.drawPixmap(left, 0, label)
        painter.fillRect(0, self.height() - 1, self.viewport().width(), 1, QColor(tokens.border))

    def _band(self, painter: QPainter, left: int, size: int, color: str) -> None:
        """The ground of a slanted name."""
        bottom, lean = self.height(), self.height() / math.tan(SLANT)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(color))
        corners = [(left, bottom), (left + size, bottom), (left + size + lean, 0), (left + lean, 0)]
        painter.drawPolygon([QPointF(*corner) for corner in corners])

    def _label(self, text: str, color: str, ratio: float) -> QPixmap:
        known = self._labels.get((text, color, ratio))
        if known is None:
            if len(self._labels) > 4 * self.count() + 100:
                self._labels.clear()
            known = self._labels[text, color, ratio] = self._draw(text, color, ratio)
        return known

    def _draw(self, text: str, color: str, ratio: float) -> QPixmap:
        size, height = self.defaultSectionSize(), self.sizeHint().height()
        made = QPixmap(QSize(size + self.overhang + SPACE_8, height) * ratio)
        made.setDevicePixelRatio(ratio)
        made.fill(Qt.GlobalColor.transparent)
        length = int((height - SPACE_12 - SPACE_8) / math.sin(SLANT))
        painter = QPainter(made)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(fonts.font(Type.SMALL))
        painter.setPen(QPen(QColor(color)))
        painter.translate(size / 2 + SPACE_4, height - SPACE_8)
        painter.rotate(-math.degrees(SLANT))
        painter.drawText(0, 0, self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, length))
        painter.end()
        return made
