"""Patterns that were chosen, one chip under the other, each to be taken away."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from ramkeep.core.codes.names import shown
from ramkeep.core.plan.catalog.action import Access
from ramkeep.ui.plan.editor import words
from ramkeep.ui.plan.editor.access_chip import CHIP, draw_access
from ramkeep.ui.theme.fonts import Type, font
from ramkeep.ui.theme.icons import draw
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import FOCUS_WIDTH, RADIUS_CONTROL, SPACE_4, SPACE_8, SPACE_12
from ramkeep.ui.widgets.model_index import TOP, Index
from ramkeep.ui.widgets.tooltip import plain

ROW = 34
MOST_ROWS = 7
_CROSS = 14
_CHIP_ROLE = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Chip:
    """A pattern and what is said of it.

    Attributes:
        text: the pattern itself.
        note: beside it.
        access: of a single action.
    """

    text: str
    note: str = ""
    access: Access | None = None


class Chips(QAbstractListModel):
    """Chips as rows."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[Chip, ...] = ()

    def show_rows(self, rows: Sequence[Chip]) -> None:
        """Show these; where only notes differ the rows stay."""
        rows = tuple(rows)
        if [each.text for each in rows] == [each.text for each in self.rows]:
            self.rows = rows
            if rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, 0))
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = TOP) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return shown(row.text)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (shown(row.text), words.access(row.access) if row.access else "", row.note)))
        return row if role == _CHIP_ROLE else None


class PatternList(QListView):
    """Arrows walk it; Del, Backspace or a click on the cross takes a pattern away.

    Signals:
        removed: the row of a pattern.
    """

    removed = Signal(int)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self.setProperty("look", "chips")
        self.setAccessibleName(name)
        self.chips = Chips(self)
        self.setModel(self.chips)
        self.setItemDelegate(_ChipDelegate(theme, self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.is_fixed = False
        self._note_for: Callable[[str], Chip] = Chip
        self.show_patterns(())

    def show_patterns(self, patterns: Sequence[str], chip: Callable[[str], Chip] | None = None) -> None:
        """Show these; `chip` says what to say of each."""
        self._note_for = chip or self._note_for
        row = self.currentIndex().row()
        self.chips.show_rows([self._note_for(each) for each in patterns])
        count = len(patterns)
        self.setVisible(count > 0)
        self.setFixedHeight(min(count, MOST_ROWS) * ROW)
        if count and not self.currentIndex().isValid():
            self.setCurrentIndex(self.chips.index(min(max(row, 0), count - 1), 0))

    def show_notes(self) -> None:
        """Say again what is said of each."""
        self.show_patterns([each.text for each in self.chips.rows])

    def cross(self, index: QModelIndex) -> QRect:
        """Where the cross of a row is."""
        area = self.visualRect(index)
        return QRect(area.right() - ROW, area.top(), ROW, area.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace} and index.isValid() and not self.is_fixed:
            self.removed.emit(index.row())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and not self.is_fixed and self.cross(index).contains(event.position().toPoint()):
            self.removed.emit(index.row())

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = self.indexAt(event.pos())
            text = ""
            if index.isValid():
                row: Chip = index.data(_CHIP_ROLE)
                on_cross = self.cross(index).contains(event.pos()) and not self.is_fixed
                text = words.remove(row.text) if on_cross else "\n".join(filter(None, (shown(row.text), row.note)))
            QToolTip.showText(event.globalPos(), plain(text), self)
            return True
        return super().viewportEvent(event)


class _ChipDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: PatternList) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Chip = index.data(_CHIP_ROLE)
        tokens = self._theme.tokens
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(option.rect).adjusted(1, 2, -1, -2)
        focused = bool(option.state & QStyle.StateFlag.State_Selected) and self._view.hasFocus()
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.setPen(QPen(QColor(tokens.accent if focused else tokens.border), FOCUS_WIDTH if focused else 1))
        painter.setBrush(QColor(tokens.hover if hovered else tokens.window))
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_CONTROL, RADIUS_CONTROL)
        left, right = area.left() + SPACE_8, area.right() - SPACE_8
        if not self._view.is_fixed:
            cross = QRectF(right - _CROSS, area.center().y() - _CROSS / 2, _CROSS, _CROSS)
            draw(painter, "x", tokens.text_muted, cross)
            right = cross.left() - SPACE_8
        if row.access is not None:
            draw_access(painter, row.access, left, area.center().y(), tokens)
            left += CHIP + SPACE_8
        self._write(painter, row, QRectF(left, area.top(), right - left, area.height()))
        painter.restore()

    def _write(self, painter: QPainter, row: Chip, area: QRectF) -> None:
        tokens = self._theme.tokens
        painter.setFont(font(Type.SMALL))
        metrics = QFontMetrics(font(Type.SMALL))
        where = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        note_width = metrics.horizontalAdvance(row.note) + SPACE_12 if row.note else 0
        wanted = metrics.horizontalAdvance(shown(row.text))
        room = area.width() - (note_width if wanted + note_width <= area.width() else 0)
        painter.setPen(QPen(QColor(tokens.text)))
        text = metrics.elidedText(shown(row.text), Qt.TextElideMode.ElideMiddle, int(room))
        painter.drawText(area, where | Qt.AlignmentFlag.AlignLeft, text)
        left = area.width() - metrics.horizontalAdvance(text) - SPACE_12
        if row.note and left > 6 * SPACE_4:
            painter.setPen(QPen(QColor(tokens.text_muted)))
            note = metrics.elidedText(row.note, Qt.TextElideMode.ElideRight, int(left))
            painter.drawText(area, where | Qt.AlignmentFlag.AlignRight, note)
