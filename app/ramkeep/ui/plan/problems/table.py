"""The list of problems: one line each, as fluid with thousands of them as with ten."""

from PySide6.QtCore import QEvent, QItemSelection, QModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
)

from ramkeep.ui.plan.about.words import severity_sign
from ramkeep.ui.plan.problems import words
from ramkeep.ui.plan.problems.entries import Entry
from ramkeep.ui.plan.problems.table_model import Column, TableModel, text_of
from ramkeep.ui.plan.tree.row_painting import ROW_HEIGHT, paint_ground
from ramkeep.ui.theme import fonts
from ramkeep.ui.theme.fonts import Type
from ramkeep.ui.theme.icons import draw
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import SPACE_8
from ramkeep.ui.widgets.model_index import Index

_ICON = 18
_SEVERITY_WIDTH, _WHERE_WIDTH, _MEND_WIDTH = 100, 144, 168
# Below these widths a column gives way to the sentence.
_WITH_MEND, _WITH_WHERE, _WITH_WORD = 640, 460, 320
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
# Of more chosen problems the rest is let go when the list is another one.
_MOST_KEPT = 20


class Painter(QStyledItemDelegate):
    """A cell: the first has the sign of its severity."""

    def __init__(self, theme: Theme, model: TableModel, view: QTreeView) -> None:
        super().__init__(view)
        self._theme, self._model = theme, model
        self._font = fonts.font(Type.SMALL)
        self._metrics = QFontMetrics(self._font)
        self._height = round(ROW_HEIGHT * fonts.scale())

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self._height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry = self._model.entry(index)
        if entry is None:
            return
        column, tokens = Column(index.column()), self._theme.tokens
        room = QRect(option.rect).adjusted(SPACE_8, 0, -SPACE_8, 0)
        color = tokens.text if column is Column.PROBLEM and entry.ignored is None else tokens.text_muted
        painter.save()
        if column is Column.SEVERITY:
            sign, name = severity_sign(entry.problem.severity)
            color = getattr(tokens, name) if entry.ignored is None else tokens.text_muted
            box = QRectF(room.x(), room.center().y() - _ICON / 2 + 1, _ICON, _ICON)
            draw(painter, sign, color, box)
            room.setLeft(room.left() + _ICON + SPACE_8)
        painter.setFont(self._font)
        painter.setPen(QColor(color))
        mode = Qt.TextElideMode.ElideMiddle if column is Column.WHERE else Qt.TextElideMode.ElideRight
        text = self._metrics.elidedText(text_of(entry, column), mode, max(room.width(), 0))
        painter.drawText(room, _LEFT, text)
        painter.restore()


class Table(QTreeView):
    """Keeps what is chosen and where it is scrolled while problems come and go.

    Signals:
        went: Enter or a double click on a problem.
        current_changed: another problem is looked at, or none.
    """

    went = Signal()
    current_changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.rows = TableModel(self)
        self._looked_at: Entry | None = None
        self._is_showing = False
        self._hovered = -1
        self.setModel(self.rows)
        self.setItemDelegate(Painter(theme, self.rows, self))
        self.setAccessibleName(words.table_name())
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setItemsExpandable(False)
        self.setIndentation(0)
        self.setMouseTracking(True)
        self.setAllColumnsShowFocus(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.doubleClicked.connect(lambda _index: self.went.emit())
        self._lay_out_head()
        theme.changed.connect(self.viewport().update)

    @property
    def entry(self) -> Entry | None:
        """The problem that is looked at."""
        return self.rows.entry(self.currentIndex())

    @property
    def chosen(self) -> list[Entry]:
        """All that are chosen, in their order."""
        places = sorted({index.row() for index in self.selectionModel().selectedRows()})
        return [self.rows.entries[place] for place in places]

    def show_entries(self, entries: list[Entry]) -> None:
        """Show these; what was chosen stays so where it is still there, else its neighbor is looked at."""
        kept, looked_at = self.chosen[:_MOST_KEPT], self._looked_at
        at, scrolled = self.currentIndex().row(), self.verticalScrollBar().value()
        self._is_showing = True
        self.rows.show(entries)
        place = -1 if looked_at is None else _place(entries, looked_at, min(at, len(entries) - 1))
        if place >= 0:
            self._choose(place, [other for entry in kept if (other := _place(entries, entry, -1)) >= 0])
        self.verticalScrollBar().setValue(scrolled)
        self._is_showing = False
        self._tell()

    def step(self, by: int) -> bool:
        """Look at the next problem, or the one before, around and around; False when there is none."""
        count = len(self.rows.entries)
        if count:
            at = self.currentIndex().row()
            place = (at + by) % count if at >= 0 else (0 if by > 0 else count - 1)
            self.setCurrentIndex(self.rows.index(place, 0))
        return bool(count)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if not self._is_showing:
            self._tell()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        if not self._is_showing:
            self.current_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.went.emit()
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.indexAt(event.position().toPoint()).row())

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = self.viewport().width()
        head = self.header()
        head.setSectionHidden(Column.MEND, width < _WITH_MEND)
        head.setSectionHidden(Column.WHERE, width < _WITH_WHERE)
        self.rows.is_narrow = width < _WITH_WORD
        narrow = SPACE_8 + _ICON + SPACE_8
        head.resizeSection(Column.SEVERITY, narrow if self.rows.is_narrow else self._scaled(_SEVERITY_WIDTH))

    def drawRow(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        selected = self.selectionModel().isRowSelected(index.row(), QModelIndex())
        focused = self.hasFocus() and index.row() == self.currentIndex().row()
        hovered = index.row() == self._hovered
        ground = QRect(option.rect)
        ground.setWidth(self.viewport().width())
        paint_ground(painter, self._theme, ground, selected=selected, hovered=hovered, focused=focused)
        plain = QStyleOptionViewItem(option)
        plain.state &= ~(QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus)
        super().drawRow(painter, plain, index)

    def _lay_out_head(self) -> None:
        head = self.header()
        head.setSectionsMovable(False)
        head.setSectionsClickable(False)
        head.setStretchLastSection(False)
        head.setHighlightSections(False)
        head.setMinimumSectionSize(0)
        widths = {Column.SEVERITY: _SEVERITY_WIDTH, Column.WHERE: _WHERE_WIDTH, Column.MEND: _MEND_WIDTH}
        for column, width in widths.items():
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            head.resizeSection(column, self._scaled(width))
        head.setSectionResizeMode(Column.PROBLEM, QHeaderView.ResizeMode.Stretch)

    def _scaled(self, width: int) -> int:
        return round(width * fonts.scale())

    def _choose(self, place: int, others: list[int]) -> None:
        self.setCurrentIndex(self.rows.index(place, 0))
        selection = self.selectionModel()
        flags = selection.SelectionFlag
        for other in others:
            selection.select(self.rows.index(other, 0), flags.Select | flags.Rows)

    def _tell(self) -> None:
        self._looked_at = self.entry
        self.current_changed.emit()

    def _hover(self, row: int) -> None:
        if row != self._hovered:
            self._hovered = row
            self.viewport().update()


def _place(entries: list[Entry], sought: Entry, otherwise: int) -> int:
    return next((place for place, entry in enumerate(entries) if entry.is_like(sought)), otherwise)
