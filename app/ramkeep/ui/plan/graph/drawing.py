"""Paints nodes and edges. Letters and icons are measured once a theme."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen

from ramkeep.core.plan.grants.network import Node, Sort, Tie
from ramkeep.core.plan.model.values import PolicyRef, PolicyType
from ramkeep.ui.plan.graph import words
from ramkeep.ui.theme.fonts import Type, font
from ramkeep.ui.theme.icons import draw
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import FOCUS_WIDTH, RADIUS_CONTROL, SPACE_4, SPACE_8, Tokens

ICON, SIGN, CARET = 18, 16, 14
_ICONS = {Sort.USER: "user", Sort.GROUP: "users-three", Sort.ROLE: "identification-badge", Sort.SERVICE: "cube"}
_LINE = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine)
_STYLES = {Tie.LIMITED: [6.0, 4.0], Tie.ASSUMES: [1.5, 3.0]}
_FAINT, _NODE_FAINT = 0.35, 0.4
_BEHIND = 3.0


@dataclass(frozen=True, slots=True)
class Look:
    """How a node is shown."""

    lit: bool = False
    faint: bool = False
    chosen: bool = False
    hovered: bool = False
    focused: bool = False


def icon_of(node: Node) -> str:
    """The sign of a node."""
    key = node.keys[0]
    if node.is_bundle:
        return "users" if node.sort is Sort.USER else "stack"
    if isinstance(key, PolicyRef):
        return "shield-check" if key.type is PolicyType.SYSTEM else "file-text"
    return _ICONS[node.sort]


def edge_pen(tie: Tie, tokens: Tokens, *, lit: bool = False, faint: bool = False) -> QPen:
    """The line of an edge."""
    refuses = tie is Tie.REFUSES
    color = QColor(tokens.danger if refuses else tokens.accent if lit else tokens.border_strong)
    pen = QPen(_mixed(color, QColor(tokens.window), _FAINT) if faint else color, 2.0 if lit else 1.0)
    pen.setCosmetic(True)
    if tie in _STYLES:
        pen.setDashPattern(_STYLES[tie])
    return pen


def _mixed(color: QColor, ground: QColor, share: float) -> QColor:
    """What a see-through line looks like on the ground; where such lines cross they would add up."""
    rest = 1 - share
    return QColor.fromRgbF(
        share * color.redF() + rest * ground.redF(),
        share * color.greenF() + rest * ground.greenF(),
        share * color.blueF() + rest * ground.blueF(),
    )


class NodePainter:
    """Paints cards."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._font = font(Type.SMALL)
        self._metrics = QFontMetricsF(self._font)

    def paint(self, painter: QPainter, node: Node, area: QRectF, look: Look) -> None:
        """One card."""
        tokens = self._theme.tokens
        ground = tokens.selected if look.chosen else tokens.hover if look.hovered else tokens.surface
        edge = tokens.accent if look.chosen or look.lit else tokens.border
        width = FOCUS_WIDTH if look.chosen else 1
        if node.is_bundle:
            self._card(painter, area.translated(_BEHIND, _BEHIND), tokens.surface, tokens.border, 1)
        self._card(painter, area, ground, edge, width)
        if look.focused:
            around = area.adjusted(-3, -3, 3, 3)
            painter.setPen(QPen(QColor(tokens.accent), FOCUS_WIDTH))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(around, RADIUS_CONTROL + 3, RADIUS_CONTROL + 3)
        # The ground stays whole, so that no line shines through.
        painter.setOpacity(_NODE_FAINT if look.faint else 1.0)
        self._inside(painter, node, area.adjusted(SPACE_8, 0, -SPACE_8, 0))
        painter.setOpacity(1.0)

    def _inside(self, painter: QPainter, node: Node, room: QRectF) -> None:
        tokens = self._theme.tokens
        draw(painter, icon_of(node), tokens.text_muted, _square(room.left(), room, ICON))
        room.setLeft(room.left() + ICON + SPACE_8)
        if node.is_bundle:
            draw(painter, "caret-right", tokens.text_muted, _square(room.right() - CARET, room, CARET))
            room.setRight(room.right() - CARET - SPACE_4)
        if node.refuses:
            draw(painter, "prohibit", tokens.danger, _square(room.right() - SIGN, room, SIGN))
            room.setRight(room.right() - SIGN - SPACE_4)
        painter.setFont(self._font)
        painter.setPen(QColor(tokens.text))
        mode = Qt.TextElideMode.ElideRight if node.is_bundle else Qt.TextElideMode.ElideMiddle
        text = self._metrics.elidedText(words.node_name(node), mode, room.width())
        painter.drawText(room, _LINE, text)

    @staticmethod
    def _card(painter: QPainter, area: QRectF, ground: str, edge: str, width: float) -> None:
        painter.setPen(QPen(QColor(edge), width))
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_CONTROL, RADIUS_CONTROL)


def edge_path(source: QPointF, target: QPointF, passing: tuple[float, float, float] | None) -> QPainterPath:
    """A curve from the right of a card to the left of another.

    Args:
        passing: the height at which a column is passed, and its left and right edges.
    """
    path = QPainterPath(source)
    if passing is not None:
        height, left, right = passing
        _curve(path, source, QPointF(left, height))
        source = QPointF(right, height)
        path.lineTo(source)
    _curve(path, source, target)
    return path


def _curve(path: QPainterPath, start: QPointF, end: QPointF) -> None:
    middle = (start.x() + end.x()) / 2
    path.cubicTo(QPointF(middle, start.y()), QPointF(middle, end.y()), end)


def _square(left: float, room: QRectF, size: float) -> QRectF:
    return QRectF(left, room.center().y() - size / 2, size, size)
