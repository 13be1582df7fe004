"""Shows the lines of an answer as a tree. Long lines are wrapped."""

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QResizeEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QFrame, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from ramkeep.ui.plan.ask import words
from ramkeep.ui.plan.ask.lines import Line
from ramkeep.ui.plan.tree.row_painting import paint_ground
from ramkeep.ui.theme.fonts import Type, font
from ramkeep.ui.theme.icons import draw
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import SPACE_4, SPACE_8
from ramkeep.ui.widgets.model_index import Index

LINE = Qt.ItemDataRole.UserRole + 1
_ICON = 18
_LEAST = 32
_INDENT = 20
_WRAP = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap)


class LineDelegate(QStyledItemDelegate):
    """An icon and a text over as many rows as it needs."""

    def __init__(self, theme: Theme, view: QTreeView) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view
        self._fonts = {True: font(Type.BODY_STRONG), False: font(Type.BODY)}
        self._metrics = {is_heading: QFontMetrics(each) for is_heading, each in self._fonts.items()}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line: Line = index.data(LINE)
        depth, above = 1, index.parent()
        while above.isValid():
            depth, above = depth + 1, above.parent()
        room = max(self._view.viewport().width() - depth * _INDENT - _ICON - 3 * SPACE_8, 80)
        height = self._metrics[line.is_heading].boundingRect(QRect(0, 0, room, 10_000), _WRAP, line.text).height()
        return QSize(0, max(height + SPACE_8 + SPACE_4, _LEAST))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: Line = index.data(LINE)
        tokens = self._theme.tokens
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = option.rect.adjusted(SPACE_8, 0, -SPACE_8, 0)
        if line.sign:
            top = area.top() + (min(area.height(), _LEAST) - _ICON) / 2
            color = tokens.text_muted if line.tone == "text" else getattr(tokens, line.tone)
            draw(painter, line.sign, color, QRectF(area.left(), top, _ICON, _ICON))
            area.setLeft(area.left() + _ICON + SPACE_8)
        text_font = QFont(self._fonts[line.is_heading])
        if line.target is not None and option.state & QStyle.StateFlag.State_MouseOver:
            text_font.setUnderline(True)
        painter.setFont(text_font)
        painter.setPen(QColor(tokens.accent if line.target is not None else tokens.text))
        painter.drawText(area, _WRAP, line.text)
        painter.restore()


class AnswerTree(QTreeView):
    """All lines are open.

    Signals:
        opened: the `Target` of a line that was pressed.
    """

    opened = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.lines: tuple[Line, ...] = ()
        self._items = QStandardItemModel(self)
        self.setModel(self._items)
        self.setItemDelegate(LineDelegate(theme, self))
        self.setAccessibleName(words.explanation())
        self.setHeaderHidden(True)
        self.setIndentation(_INDENT)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._open)
        self.activated.connect(self._open)
        theme.changed.connect(self.viewport().update)

    def show_lines(self, lines: Iterable[Line]) -> None:
        """Show these, at the same place when they are much the same as before."""
        self.lines = tuple(lines)
        place = self.verticalScrollBar().value()
        path = self._path(self.currentIndex())
        self._items.clear()
        for line in self.lines:
            self._items.appendRow(_item(line))
        self.expandAll()
        index = QModelIndex()
        for row in path:
            index = self._items.index(row, 0, index)
        self.setCurrentIndex(index if index.isValid() else self._items.index(0, 0))
        self.verticalScrollBar().setValue(place)

    def drawRow(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        is_current = self.hasFocus() and index == self.currentIndex()
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver) and index.data(LINE).target is not None
        paint_ground(painter, self._theme, option.rect, selected=False, hovered=hovered, focused=is_current)
        super().drawRow(painter, option, index)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _open(self, index: Index) -> None:
        line: Line = index.data(LINE)
        if line.target is not None:
            self.opened.emit(line.target)

    @staticmethod
    def _path(index: Index) -> list[int]:
        rows: list[int] = []
        while index.isValid():
            rows.insert(0, index.row())
            index = index.parent()
        return rows


def _item(line: Line) -> QStandardItem:
    item = QStandardItem(line.text)
    item.setData(line, LINE)
    for child in line.children:
        item.appendRow(_item(child))
    return item
