"""Paints the rows of the tree: sign, name, what is quiet behind it, how many, and the letter of its worst problem."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from ramkeep.core.plan.checks.problem import Severity
from ramkeep.core.plan.model.plan import Kind
from ramkeep.core.plan.model.values import AttachmentKey, PolicyRef, PolicyType
from ramkeep.core.plan.policy.document import Effect
from ramkeep.ui.plan.tree import row_words
from ramkeep.ui.plan.tree.rows import KIND_ICONS, Outline, Row
from ramkeep.ui.plan.tree.structure_model import StructureModel
from ramkeep.ui.theme import fonts
from ramkeep.ui.theme.fonts import Type
from ramkeep.ui.theme.icons import draw
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import FOCUS_WIDTH, RADIUS_ROW, SPACE_8
from ramkeep.ui.widgets.model_index import Index

ROW_HEIGHT = 32
_ICON = 18
_BADGE = 18
_BADGE_CORNER = 5
_LEAST_DETAIL = 48
_LINE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_LEFT, _RIGHT = int(_LINE | Qt.AlignmentFlag.AlignLeft), int(_LINE | Qt.AlignmentFlag.AlignRight)
_MIDDLE = int(Qt.AlignmentFlag.AlignCenter)

_SYSTEM_POLICY = "shield-check"


def severity_colors(severity: Severity) -> tuple[str, str]:
    """The tokens of letter and ground."""
    return {
        Severity.ERROR: ("danger", "danger_bg"),
        Severity.DANGER: ("danger", "danger_bg"),
        Severity.WARNING: ("warn", "warn_bg"),
        Severity.HINT: ("accent", "selected"),
    }[severity]


def icon_of(outline: Outline, row: Row) -> str:
    """The sign of a row; empty for a section."""
    if row.is_section:
        return ""
    if row.statement >= 0:
        return "check" if outline.statements(row)[row.statement].effect == Effect.ALLOW else "prohibit"
    ref = row.key.policy if isinstance(row.key, AttachmentKey) else row.key
    if isinstance(ref, PolicyRef):
        return _SYSTEM_POLICY if ref.type == PolicyType.SYSTEM else KIND_ICONS[Kind.POLICY]
    return KIND_ICONS[Kind(row.kind)]


def paint_ground(painter: QPainter, theme: Theme, rect: QRect, *, selected: bool, hovered: bool, focused: bool) -> None:
    """The whole width of a row."""
    if not (selected or hovered or focused):
        return
    tokens = theme.tokens
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(tokens.accent), FOCUS_WIDTH) if focused else Qt.PenStyle.NoPen)
    ground = tokens.selected if selected else tokens.hover
    painter.setBrush(QColor(ground) if selected or hovered else Qt.BrushStyle.NoBrush)
    inside = QRectF(rect).adjusted(1, 1, -1, -1)
    painter.drawRoundedRect(inside, RADIUS_ROW, RADIUS_ROW)
    painter.restore()


class RowPainter(QStyledItemDelegate):
    """Measures its letters once a theme."""

    def __init__(self, theme: Theme, model: StructureModel, view: QTreeView) -> None:
        super().__init__(view)
        self._theme, self._model = theme, model
        self._body, self._strong = fonts.font(Type.BODY), fonts.font(Type.CHIP)
        self._small, self._tiny = fonts.font(Type.SMALL), fonts.font(Type.TINY)
        self._metrics = {id(font): QFontMetrics(font) for font in (self._body, self._strong, self._small, self._tiny)}
        self._height = round(ROW_HEIGHT * fonts.scale())

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self._height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = self._model.row(index)
        if row is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = option.rect.adjusted(0, 0, -SPACE_8, 0)
        outline = self._model.outline
        room = self._badge(painter, room, self._model.severity(row))
        if row.is_section:
            self._heading(painter, room, row)
        else:
            room = self._sign(painter, room, icon_of(outline, row))
            if row.kind == Kind.GROUP:
                room = self._count(painter, room, outline.count(row))
            self._names(painter, room, row)
        painter.restore()

    def _badge(self, painter: QPainter, room: QRect, severity: Severity | None) -> QRect:
        if severity is None:
            return room
        tokens = self._theme.tokens
        color, ground = severity_colors(severity)
        box = QRectF(room.right() - _BADGE + 1, room.center().y() - _BADGE / 2 + 1, _BADGE, _BADGE)
        painter.setPen(QPen(QColor(getattr(tokens, color)), 1))
        painter.setBrush(QColor(getattr(tokens, ground)))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), _BADGE_CORNER, _BADGE_CORNER)
        painter.setFont(self._tiny)
        painter.drawText(box, _MIDDLE, row_words.severity_letter(severity))
        return room.adjusted(0, 0, -_BADGE - SPACE_8, 0)

    def _heading(self, painter: QPainter, room: QRect, row: Row) -> None:
        room = self._count(painter, room, self._model.outline.count(row))
        painter.setFont(self._strong)
        painter.setPen(QColor(self._theme.tokens.text_muted))
        painter.drawText(room, _LEFT, self._elided(self._strong, row_words.name(self._model.outline, row), room))

    def _count(self, painter: QPainter, room: QRect, count: int) -> QRect:
        text = str(count)
        painter.setFont(self._tiny)
        painter.setPen(QColor(self._theme.tokens.text_muted))
        painter.drawText(room, _RIGHT, text)
        return room.adjusted(0, 0, -self._metrics[id(self._tiny)].horizontalAdvance(text) - SPACE_8, 0)

    def _sign(self, painter: QPainter, room: QRect, name: str) -> QRect:
        box = QRectF(room.x(), room.center().y() - _ICON / 2 + 1, _ICON, _ICON)
        draw(painter, name, self._theme.tokens.text_muted, box)
        return room.adjusted(_ICON + SPACE_8, 0, 0, 0)

    def _names(self, painter: QPainter, room: QRect, row: Row) -> None:
        tokens, outline = self._theme.tokens, self._model.outline
        name = row_words.name(outline, row)
        painter.setFont(self._body)
        painter.setPen(QColor(tokens.text))
        elided = self._elided(self._body, name, room)
        painter.drawText(room, _LEFT, elided)
        used = self._metrics[id(self._body)].horizontalAdvance(elided) + SPACE_8
        detail = row_words.detail(outline, row)
        rest = room.adjusted(used, 0, 0, 0)
        if detail and rest.width() >= _LEAST_DETAIL:
            painter.setFont(self._small)
            painter.setPen(QColor(tokens.text_muted))
            text = self._metrics[id(self._small)].elidedText(detail, Qt.TextElideMode.ElideRight, rest.width())
            painter.drawText(rest, _LEFT, text)

    def _elided(self, font: object, text: str, room: QRect) -> str:
        return self._metrics[id(font)].elidedText(text, Qt.TextElideMode.ElideMiddle, max(room.width(), 0))


def paint_caret(painter: QPainter, theme: Theme, rect: QRect, *, is_open: bool) -> None:
    """The sign that a row opens."""
    size = 12
    box = QRectF(rect.right() - SPACE_8 - size / 2 + 1, rect.center().y() - size / 2 + 1, size, size)
    draw(painter, "caret-down" if is_open else "caret-right", theme.tokens.text_muted, box)
