"""The table itself: cells painted in one go, names frozen beside them and over them."""

from collections.abc import Iterable
from typing import cast

from PySide6.QtCore import (
    QElapsedTimer,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QApplication, QTableView

from ramkeep.core.plan.model.values import PrincipalRef
from ramkeep.ui.actions import bind
from ramkeep.ui.plan.matrix import words
from ramkeep.ui.plan.matrix.arrangement import Arrangement
from ramkeep.ui.plan.matrix.cell_drawing import Stamps, cell_size
from ramkeep.ui.plan.matrix.headers import NamesHeader, ServicesHeader
from ramkeep.ui.plan.matrix.table_model import MatrixModel
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import FOCUS_WIDTH, RADIUS_ROW
from ramkeep.ui.widgets.model_index import Index

_CTRL = Qt.KeyboardModifier.ControlModifier
_SELECT = QItemSelectionModel.SelectionFlag.ClearAndSelect


class Grid(QTableView):
    """Keys, selection and what is read out are those of every table; only the painting is its own.

    Signals:
        explain_wanted: the current cell.
        zoom_wanted: into the service of this column.
        pick_wanted: this row, for a comparison.
        row_chosen: another row is the current one, by the person.
        cell_chosen: another cell is the current one.
        copied: a text is for the clipboard.
        fitted: names and heads have taken their share of another size.
    """

    explain_wanted = Signal()
    zoom_wanted = Signal(int)
    pick_wanted = Signal(int)
    row_chosen = Signal(int)
    cell_chosen = Signal()
    copied = Signal(str)
    fitted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._stamps = Stamps()
        self._lit = (-1, -1)
        self._is_showing = False
        self._typed, self._typing = "", QElapsedTimer()
        self.matrix = MatrixModel(self)
        self.names, self.services = NamesHeader(theme, self), ServicesHeader(theme, self)
        self.setVerticalHeader(self.names)
        self.setHorizontalHeader(self.services)
        self.setModel(self.matrix)
        self.setAccessibleName(words.name())
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        self.horizontalScrollBar().setSingleStep(cell_size())
        self.verticalScrollBar().setSingleStep(cell_size())
        self.names.pressed.connect(self._on_name_pressed)
        self.services.pressed.connect(self._on_column_pressed)
        theme.changed.connect(self.viewport().update)
        bind(self, "explain_cell", self._on_enter)
        bind(self, "open_service", lambda: self._on_column_pressed(self.currentIndex().column()))
        bind(self, "pick_row", self._on_space)

    def show_arrangement(self, arrangement: Arrangement) -> None:
        """Show this; the current cell and what is in view stay where they are, as far as they still exist."""
        here = self.matrix.at(self.currentIndex())
        across, down = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        self._is_showing = True
        self.matrix.show(arrangement)
        if here is not None and not self.currentIndex().isValid():
            row, column = self.matrix.row_of(here[0].ref), self.matrix.column_of(here[1].code)
            self._put(max(row, 0), max(column, 0), select=row >= 0)
            self.horizontalScrollBar().setValue(across if column >= 0 else 0)
            self.verticalScrollBar().setValue(down)
        self._is_showing = False
        self._light()
        self.viewport().update()

    def go(self, ref: PrincipalRef, column: str = "") -> bool:
        """Go to the row of somebody without telling that it was chosen; False when it is not shown."""
        row = self.matrix.row_of(ref)
        if row < 0 or not self.matrix.columnCount():
            return False
        place = self.matrix.column_of(column) if column else self.currentIndex().column()
        self._is_showing = True
        self._put(row, max(place, 0), select=True)
        self._is_showing = False
        self.show_current()
        return True

    def go_to_column(self, code: str) -> None:
        """Go along the row to a column; nothing happens when it is not shown."""
        column = self.matrix.column_of(code)
        if column >= 0 and self.matrix.rowCount():
            self._is_showing = True
            self._put(max(self.currentIndex().row(), 0), column, select=True)
            self._is_showing = False
            self.show_current()

    def show_current(self) -> None:
        """Scroll so that the current cell is in view."""
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def _put(self, row: int, column: int, *, select: bool) -> None:
        index = self.matrix.index(row, column)
        flag = _SELECT if select else QItemSelectionModel.SelectionFlag.NoUpdate
        self.selectionModel().setCurrentIndex(index, flag)

    def keyboardSearch(self, search: str) -> None:
        """Letters go to the next row whose name begins with them; those typed soon after each other belong together."""
        is_new = not self._typing.isValid() or self._typing.elapsed() > QApplication.keyboardInputInterval()
        self._typed = search.casefold() if is_new else self._typed + search.casefold()
        self._typing.start()
        rows, wanted = self.matrix.arrangement.rows, self._typed
        start = max(self.currentIndex().row(), 0) + is_new
        for step in range(len(rows)):
            place = (start + step) % len(rows)
            if rows[place].ref.name.casefold().startswith(wanted):
                self._put(place, max(self.currentIndex().column(), 0), select=True)
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and event.modifiers() & _CTRL:
            if index.isValid():
                self.pick_wanted.emit(index.row())
            return
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        plain = event.button() == Qt.MouseButton.LeftButton and not event.modifiers()
        index = self.indexAt(event.position().toPoint())
        # A range was drawn out to be copied, and nothing is to be explained then.
        if plain and index.isValid() and len(self.selectedIndexes()) == 1:
            self.explain_wanted.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        self._set_lit(index.row(), index.column())

    def leaveEvent(self, event: QEvent) -> None:
        self._set_lit(-1, -1)
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.matrix.rowCount() and self.matrix.columnCount():
            self._is_showing = True
            self._put(0, 0, select=False)
            self._is_showing = False
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self._light()
        self.viewport().update()
        if current.isValid():
            if current.row() != previous.row() and not self._is_showing:
                self.row_chosen.emit(current.row())
            self.cell_chosen.emit()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.names.fit(self.width())
        self.services.fit(self.height())
        super().resizeEvent(event)
        self.updateGeometries()
        self.fitted.emit()

    def updateGeometries(self) -> None:
        super().updateGeometries()
        # The slanted name of the last column reaches over to the right of it.
        spare = self.services.length() + self.services.overhang - self.viewport().width()
        self.horizontalScrollBar().setRange(0, max(spare, 0))

    def paintEvent(self, event: QPaintEvent) -> None:
        self._stamps.use(self._theme.tokens, self.devicePixelRatioF())
        painter = QPainter(self.viewport())
        for area in cast("Iterable[QRect]", event.region()):
            self._paint(painter, area)
        self._paint_current(painter)

    def _paint(self, painter: QPainter, area: QRect) -> None:
        size, left, top = cell_size(), self.services.offset(), self.names.offset()
        shown = self.matrix.arrangement
        rows = range(max((area.top() + top) // size, 0), min((area.bottom() + top) // size + 1, len(shown.rows)))
        columns = range(
            max((area.left() + left) // size, 0), min((area.right() + left) // size + 1, len(shown.columns))
        )
        self._paint_grounds(painter, QRect(-left, -top, len(shown.columns) * size, len(shown.rows) * size))
        places = [(column * size - left, shown.columns[column].place) for column in columns]
        draw, stamp = painter.drawPixmap, self._stamps.get
        for place in rows:
            row, y = shown.rows[place], place * size - top
            cells, changes = row.cells, row.changes
            if changes:
                for x, at in places:
                    draw(x, y, stamp(cells[at], changes[at]))
            else:
                for x, at in places:
                    draw(x, y, stamp(cells[at], 0))

    def _paint_grounds(self, painter: QPainter, whole: QRect) -> None:
        """What lies under the cells: the row and the column under the mouse and of the current cell, the selection."""
        tokens, size = self._theme.tokens, cell_size()
        current = self.currentIndex()
        for row, column, color in (
            (current.row(), current.column(), tokens.selected),
            (*self._lit, tokens.hover),
        ):
            if row >= 0:
                painter.fillRect(
                    QRect(whole.left(), whole.top() + row * size + 1, whole.width(), size - 2), QColor(color)
                )
            if column >= 0:
                painter.fillRect(QRect(whole.left() + column * size, whole.top(), size, whole.height()), QColor(color))
        for part in self._selected():
            if part.width() * part.height() > 1:
                box = QRect(part.left() * size, part.top() * size, part.width() * size, part.height() * size)
                painter.fillRect(box.translated(whole.topLeft()), QColor(tokens.selected))

    def _paint_current(self, painter: QPainter) -> None:
        index, size = self.currentIndex(), cell_size()
        if not index.isValid() or not (self.hasFocus() or self.selectedIndexes()):
            return
        tokens = self._theme.tokens
        box = QRectF(self.columnViewportPosition(index.column()), self.rowViewportPosition(index.row()), size, size)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color = tokens.accent if self.hasFocus() else tokens.border_strong
        painter.setPen(QPen(QColor(color), FOCUS_WIDTH))
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), RADIUS_ROW, RADIUS_ROW)

    def _set_lit(self, row: int, column: int) -> None:
        if (row, column) != self._lit:
            before, self._lit = self._lit, (row, column)
            self._update_strips((before, self._lit))
            self._light()

    def _update_strips(self, cells: Iterable[tuple[int, int]]) -> None:
        size, view = cell_size(), self.viewport()
        for row, column in cells:
            if row >= 0:
                view.update(QRect(0, self.rowViewportPosition(row), view.width(), size))
            if column >= 0:
                view.update(QRect(self.columnViewportPosition(column), 0, size, view.height()))

    def _light(self) -> None:
        index = self.currentIndex()
        self.names.light(self._lit[0], index.row())
        self.services.light(self._lit[1], index.column())

    def _on_name_pressed(self, row: int, picks: bool) -> None:
        self.setFocus()
        if picks:
            self.pick_wanted.emit(row)
        else:
            self._put(row, max(self.currentIndex().column(), 0), select=True)

    def _on_space(self) -> None:
        if self.currentIndex().isValid():
            self.pick_wanted.emit(self.currentIndex().row())

    def _on_enter(self) -> None:
        if self.currentIndex().isValid():
            self.explain_wanted.emit()

    def _on_column_pressed(self, column: int) -> None:
        self.setFocus()
        if column >= 0:
            self.zoom_wanted.emit(column)

    def _selected(self) -> Iterable[QItemSelectionRange]:
        return cast("Iterable[QItemSelectionRange]", self.selectionModel().selection())

    def _copy(self) -> None:
        parts = list(self._selected())
        if parts:
            part = parts[0]
            rows, columns = range(part.top(), part.bottom() + 1), range(part.left(), part.right() + 1)
            self.copied.emit(self.matrix.csv(rows, columns))
