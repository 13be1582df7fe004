"""Cells as they are painted: a letter on a tinted ground, hatched with limits, with a sign where something changed.

Every sort of cell is drawn once and then only copied: there are no more than a few dozen.
"""

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPixmap

from ramkeep.core.plan.grants.overview import CELLS, GAINED, LOST, Cell, Power
from ramkeep.ui.plan.matrix import words
from ramkeep.ui.theme import fonts
from ramkeep.ui.theme.fonts import Type
from ramkeep.ui.theme.tokens import RADIUS_ROW, Tokens

CELL = 32
_TILE = 26
_SIGN = 13
_HATCH = 5.0
_HATCH_STRENGTH = 0.22


def cell_size() -> int:
    """Width and height of a cell."""
    return round(CELL * fonts.scale())


def colors(power: Power, tokens: Tokens) -> tuple[str, str]:
    """Letter and ground."""
    name = {Power.LIST: "list", Power.READ: "read", Power.WRITE: "write", Power.ADMIN: "admin"}[power]
    return getattr(tokens, f"power_{name}"), getattr(tokens, f"power_{name}_bg")


def paint_tile(painter: QPainter, box: QRectF, cell: Cell, tokens: Tokens) -> None:
    """The tile of a cell that is not empty."""
    letter, ground = colors(cell.power, tokens)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(box, RADIUS_ROW, RADIUS_ROW)
    if cell.limited:
        _hatch(painter, box, letter)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_edge(letter, ground, cell))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_ROW - 0.5, RADIUS_ROW - 0.5)
    painter.setPen(QColor(letter))
    painter.setFont(fonts.font(Type.CHIP))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, f"{words.letter(cell.power)}{'~' * cell.limited}")


def _edge(letter: str, ground: str, cell: Cell) -> QPen:
    color = QColor(ground if cell.power is Power.ADMIN else letter)
    color.setAlphaF(0.55)
    pen = QPen(color, 1)
    if cell.limited:
        pen.setDashPattern([3, 2])
    return pen


def _hatch(painter: QPainter, box: QRectF, color: str) -> None:
    shade = QColor(color)
    shade.setAlphaF(_HATCH_STRENGTH)
    painter.save()
    painter.setClipRect(box.adjusted(2, 2, -2, -2))
    painter.setPen(QPen(shade, 1.2))
    at = box.left() - box.height()
    while at < box.right():
        painter.drawLine(QLineF(at, box.bottom(), at + box.height(), box.top()))
        at += _HATCH
    painter.restore()


class Stamps:
    """Keeps what was drawn, for one theme and one screen."""

    def __init__(self) -> None:
        self._tokens: Tokens | None = None
        self._ratio = 0.0
        self._made: dict[tuple[int, int], QPixmap] = {}

    def use(self, tokens: Tokens, ratio: float) -> None:
        """Draw with these colors, for a screen with so many dots a pixel."""
        if (tokens, ratio) != (self._tokens, self._ratio):
            self._tokens, self._ratio = tokens, ratio
            self._made.clear()

    def get(self, byte: int, change: int) -> QPixmap:
        """The picture of a cell, as large as a cell with nothing around its tile."""
        made = self._made.get((byte, change))
        if made is None:
            made = self._made[byte, change] = self._draw(CELLS[byte], change)
        return made

    def _draw(self, cell: Cell, change: int) -> QPixmap:
        assert self._tokens is not None
        size = cell_size()
        pixmap = QPixmap(QSize(size, size) * self._ratio)
        pixmap.setDevicePixelRatio(self._ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if cell.power is Power.NONE and not change:
            self._dot(painter, size)
        elif cell.power is not Power.NONE:
            tile = _TILE * fonts.scale()
            edge = (size - tile) / 2
            paint_tile(painter, QRectF(edge, edge, tile, tile), cell, self._tokens)
        if change:
            self._sign(painter, size, change, in_middle=cell.power is Power.NONE)
        painter.end()
        return pixmap

    def _dot(self, painter: QPainter, size: int) -> None:
        assert self._tokens is not None
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(QColor(self._tokens.border)))
        painter.drawEllipse(QRectF(size / 2 - 1.5, size / 2 - 1.5, 3, 3))

    def _sign(self, painter: QPainter, size: int, change: int, *, in_middle: bool) -> None:
        assert self._tokens is not None
        tokens, side = self._tokens, _SIGN * fonts.scale()
        color = {GAINED: tokens.success, LOST: tokens.danger}.get(change, tokens.warn)
        box = QRectF(size - side - 0.5, 0.5, side, side)
        if in_middle:
            box.moveCenter(QPointF(size / 2, size / 2))
        painter.setPen(QPen(QColor(tokens.surface), 1))
        painter.setBrush(QColor(color))
        painter.drawEllipse(box)
        painter.setPen(QPen(QColor(tokens.surface), 1.6))
        middle, arm = box.center(), side * 0.24
        low = middle.y() + (arm if change == GAINED | LOST else 0)
        painter.drawLine(QLineF(middle.x() - arm, low, middle.x() + arm, low))
        if change & GAINED:
            top = middle.y() - (arm * 0.4 if change & LOST else 0)
            painter.drawLine(QLineF(middle.x() - arm, top, middle.x() + arm, top))
            painter.drawLine(QLineF(middle.x(), top - arm, middle.x(), top + arm))
