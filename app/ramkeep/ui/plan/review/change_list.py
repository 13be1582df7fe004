"""The list of what changes, with signs and grounds."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ramkeep.ui.plan.review import words
from ramkeep.ui.plan.review.change_rows import ChangeRow
from ramkeep.ui.theme import fonts
from ramkeep.ui.theme.fonts import Type
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import FOCUS_WIDTH, RADIUS_ROW, SPACE_4, SPACE_8, SPACE_16, SPACE_24
from ramkeep.ui.widgets.model_index import TOP, Index
from ramkeep.ui.widgets.tooltip import plain

_HEIGHTS = (40, 32, 28)
_SIGNS = {"+": "+", "-": "−", "~": "~"}
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
_MIDDLE = int(Qt.AlignmentFlag.AlignCenter)


class ChangeModel(QAbstractListModel):
    """Rows in the order given."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: tuple[ChangeRow, ...] = ()

    def show(self, rows: tuple[ChangeRow, ...]) -> None:
        """Show these from now on."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = TOP) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not 0 <= index.row() < len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain(row.text)
        return row.told if role == Qt.ItemDataRole.AccessibleTextRole else None


class _Painter(QStyledItemDelegate):
    """Signs in a column of their own, so that the texts stand under each other."""

    def __init__(self, theme: Theme, model: ChangeModel, view: QListView) -> None:
        super().__init__(view)
        self._theme, self._model = theme, model
        self._fonts = (fonts.font(Type.CHIP), fonts.font(Type.BODY_STRONG), fonts.font(Type.SMALL))
        self._metrics = [QFontMetrics(font) for font in self._fonts]
        self._chip, self._chip_metrics = fonts.font(Type.CHIP), QFontMetrics(fonts.font(Type.CHIP))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, round(_HEIGHTS[self._model.rows[index.row()].level] * fonts.scale()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, tokens = self._model.rows[index.row()], self._theme.tokens
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRect(option.rect)
        tone = row.tone if row.tone in ("success", "danger") and row.sign else ""
        if tone:
            self._ground(painter, room, getattr(tokens, f"{tone}_bg"))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.accent), FOCUS_WIDTH))
            painter.drawRoundedRect(QRectF(room).adjusted(1, 1, -1, -1), RADIUS_ROW, RADIUS_ROW)
        room.adjust(SPACE_8 + (SPACE_16 if row.level == 2 else 0), 0, -SPACE_8, 0)
        painter.setFont(self._fonts[row.level])
        if row.level:
            painter.setPen(QColor(getattr(tokens, tone or "text_muted")))
            painter.drawText(QRect(room.x(), room.y(), SPACE_16, room.height()), _MIDDLE, _SIGNS.get(row.sign, ""))
            room.setLeft(room.left() + SPACE_24)
        self._text(painter, room, row)
        painter.restore()

    def _ground(self, painter: QPainter, room: QRect, color: str) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(color))
        painter.drawRoundedRect(QRectF(room).adjusted(0, 1, 0, -1), RADIUS_ROW, RADIUS_ROW)

    def _text(self, painter: QPainter, room: QRect, row: ChangeRow) -> None:
        tokens, metrics = self._theme.tokens, self._metrics[row.level]
        chip = self._chip_metrics.horizontalAdvance(row.chip) + 2 * SPACE_8 if row.chip else 0
        mode = Qt.TextElideMode.ElideMiddle if row.level == 1 else Qt.TextElideMode.ElideRight
        text = metrics.elidedText(row.text, mode, max(room.width() - chip - SPACE_8, 0))
        painter.setPen(QColor(tokens.text if row.level else tokens.text_muted))
        painter.drawText(room, _LEFT, text)
        if chip:
            height = self._chip_metrics.height() + SPACE_4
            left = room.x() + metrics.horizontalAdvance(text) + SPACE_8
            box = QRectF(left, room.center().y() - height / 2 + 1, chip, height)
            wide = row.tone == "warn"
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.warn_bg if wide else tokens.sunken))
            painter.drawRoundedRect(box, RADIUS_ROW, RADIUS_ROW)
            painter.setPen(QColor(tokens.warn if wide else tokens.text_muted))
            painter.setFont(self._chip)
            painter.drawText(box, _MIDDLE, row.chip)


class ChangeList(QListView):
    """Read by arrow keys; nothing in it can be changed."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.changes = ChangeModel(self)
        self.setModel(self.changes)
        self.setItemDelegate(_Painter(theme, self.changes, self))
        self.setAccessibleName(words.change_list())
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        theme.changed.connect(self.viewport().update)
