"""The tree itself: what is open and chosen in it stays so, whatever happens to the plan."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
)
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QTreeView

from ramkeep.ui.plan.model import Chosen
from ramkeep.ui.plan.tree import words
from ramkeep.ui.plan.tree.row_painting import RowPainter, paint_caret, paint_ground
from ramkeep.ui.plan.tree.rows import Path, Row, Section, section
from ramkeep.ui.plan.tree.structure_model import MIME, StructureModel
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import SPACE_16
from ramkeep.ui.widgets.model_index import Index

_OPEN_AT_FIRST = (Section.GROUPS, Section.WITHOUT_GROUP)
_OPEN_WHEN_SHORT = (Section.ROLES, Section.POLICIES, Section.CONTROL_POLICIES)
_SHORT = 12
# What begins like this is a credential for the vault, not a name.
_CREDENTIAL = ("otpauth", "{")
_Flag = QItemSelectionModel.SelectionFlag


class StructureTree(QTreeView):
    """Rows of a `StructureModel`.

    Signals:
        chosen: the person chose other rows; `Chosen` of each, the current one last.
        menu_wanted: where on the screen.
        names_pasted: a text with names of people.
    """

    chosen = Signal(object)
    menu_wanted = Signal(QPoint)
    names_pasted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.rows = StructureModel(self)
        self._open: set[Path] = set()
        self._kept: tuple[list[Path], Path, int] = ([], (), 0)
        self._is_following = False
        self._under_mouse = QPersistentModelIndex()
        self._drop_over = QPersistentModelIndex()
        self.setModel(self.rows)
        self.setItemDelegate(RowPainter(theme, self.rows, self))
        self._set_up()
        self.expanded.connect(self._on_expanded)
        self.collapsed.connect(self._on_collapsed)
        self.rows.modelAboutToBeReset.connect(self._keep)
        self.rows.modelReset.connect(self._restore)
        self.rows.rowsInserted.connect(self._on_inserted)
        self.selectionModel().selectionChanged.connect(self._on_selected)
        theme.changed.connect(self.viewport().update)

    @property
    def selected(self) -> list[Row]:
        """The selected rows, the current one last."""
        current = self.currentIndex()
        indexes = self.selectionModel().selectedRows()
        indexes.sort(key=lambda index: (index == current, index.parent().row(), index.row()))
        return [row for row in map(self.rows.row, indexes) if row is not None]

    @property
    def current_path(self) -> Path:
        """The rows from the section to the current one."""
        return self.rows.path(self.currentIndex())

    def begin(self) -> None:
        """Another plan is shown: open what is good to begin with."""
        self._open = {(section(which),) for which in _OPEN_AT_FIRST}
        counts = self.rows.outline.count
        self._open |= {(section(which),) for which in _OPEN_WHEN_SHORT if counts(section(which)) <= _SHORT}
        self._kept = ([], (), 0)
        self._restore()

    def follow(self, choice: Sequence[Chosen]) -> None:
        """Select what was chosen elsewhere, and bring the last of it into sight."""
        if set(choice) == set(self._objects(self.selected)):
            return
        paths = [self.rows.outline.path_to(each) for each in choice]
        indexes = [self.rows.index_of(path) for path in paths if path]
        indexes = [index for index in indexes if index.isValid()]
        self._is_following = True
        self.selectionModel().select(_ranges(indexes), _Flag.ClearAndSelect | _Flag.Rows)
        if indexes:
            self.selectionModel().setCurrentIndex(indexes[-1], _Flag.NoUpdate)
            self.scrollTo(indexes[-1])
        self._is_following = False
        self.viewport().update()

    def select_first(self) -> None:
        """Go to the first row that something can be done with."""
        first = self.rows.index(0, 0)
        inside = self.rows.index(0, 0, first) if first.isValid() and self.isExpanded(first) else first
        if inside.isValid():
            self.setCurrentIndex(inside)

    def _set_up(self) -> None:
        self.setAccessibleName(words.structure())
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setIndentation(SPACE_16)
        self.setAnimated(False)
        self.setMouseTracking(True)
        self.setExpandsOnDoubleClick(True)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)
        self.setDragDropOverwriteMode(True)  # things go onto rows, never between them
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.CopyAction)
        self.setAutoExpandDelay(600)

    def _objects(self, rows: Sequence[Row]) -> list[Chosen]:
        found = (self.rows.outline.chosen(row) for row in rows)
        return list(dict.fromkeys(each for each in found if each is not None))

    def _on_selected(self, _selected: QItemSelection, _deselected: QItemSelection) -> None:
        if not self._is_following:
            self.chosen.emit(self._objects(self.selected))

    def _on_expanded(self, index: QModelIndex) -> None:
        if not self.rows.outline.words:
            self._open.add(self.rows.path(index))

    def _on_collapsed(self, index: QModelIndex) -> None:
        if not self.rows.outline.words:
            self._open.discard(self.rows.path(index))

    def _on_inserted(self, parent: QModelIndex, first: int, last: int) -> None:
        """A section that was empty opens again as it was."""
        path = self.rows.path(parent)
        if path and path in self._open and not self.isExpanded(parent):
            self.expand(parent)
        for place in range(first, last + 1):
            index = self.rows.index(place, 0, parent)
            if self.rows.path(index) in self._open:
                self.expand(index)

    def _keep(self) -> None:
        """Before all rows are made anew."""
        self._is_following = True
        paths = [self.rows.path(index) for index in self.selectionModel().selectedRows()]
        scroll = self.verticalScrollBar().value() if not self.rows.outline.words else self._kept[2]
        self._kept = (paths, self.current_path, scroll)

    def _restore(self) -> None:
        self._is_following = True
        is_searched = bool(self.rows.outline.words)
        if is_searched:
            for place in range(self.rows.rowCount()):
                self.expand(self.rows.index(place, 0))
        else:
            for path in sorted(self._open, key=len):
                index = self.rows.index_of(path)
                if index.isValid():
                    self.expand(index)
        paths, current, scroll = self._kept
        selection = self.selectionModel()
        indexes = [index for path in paths if (index := self.rows.index_of(path)).isValid()]
        selection.select(_ranges(indexes), _Flag.Select | _Flag.Rows)
        index = self.rows.index_of(current)
        if index.isValid():
            selection.setCurrentIndex(index, _Flag.NoUpdate)
        self.executeDelayedItemsLayout()
        self.verticalScrollBar().setValue(0 if is_searched else scroll)
        self._is_following = False

    def drawRow(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        # All of a row is painted here: Qt would lay the selection of its style under the carets.
        rect = QRect(0, option.rect.y(), self.viewport().width(), option.rect.height())
        focused = index == self._drop_over or (self.hasFocus() and index == self.currentIndex())
        selected = self.selectionModel().isSelected(index)
        hovered = index == self._under_mouse
        paint_ground(painter, self._theme, rect, selected=selected, hovered=hovered, focused=focused)
        inside = self.visualRect(index)
        if self.rows.hasChildren(index):
            branch = QRect(0, rect.y(), inside.x(), rect.height())
            paint_caret(painter, self._theme, branch, is_open=self.isExpanded(index))
        option.rect = inside
        self.itemDelegate().paint(painter, option, index)

    def _hover(self, index: QModelIndex) -> None:
        before, self._under_mouse = self._under_mouse, QPersistentModelIndex(index)
        for each in (before, self._under_mouse):
            if each.isValid():
                row = self.visualRect(each)
                self.viewport().update(0, row.y(), self.viewport().width(), row.height())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.indexAt(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(QModelIndex())

    def event(self, event: QEvent) -> bool:
        # Pasting names is about the plan; everything else on the clipboard is left to the window.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _pastes_names(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _pastes_names(event):
            self.names_pasted.emit(QGuiApplication.clipboard().text())
            return
        # Enter opens and closes; letters search for a name that begins with them.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.rows.hasChildren(self.currentIndex()):
            self.setExpanded(self.currentIndex(), not self.isExpanded(self.currentIndex()))
            return
        super().keyPressEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)
        over = self.indexAt(event.position().toPoint())
        takes = event.mimeData().hasFormat(MIME) and self.rows.takes(self.rows.carried, over)
        self._show_drop(over if takes else QModelIndex())
        event.setAccepted(takes)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._show_drop(QModelIndex())

    def dropEvent(self, event: QDropEvent) -> None:
        super().dropEvent(event)
        self._show_drop(QModelIndex())

    def _show_drop(self, over: QModelIndex) -> None:
        """Mark the row that would take what is dragged."""
        if over != self._drop_over:
            self._drop_over = QPersistentModelIndex(over)
            self.viewport().update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            self.menu_wanted.emit(event.globalPos())
        else:
            under = self.visualRect(self.currentIndex()).bottomLeft()
            self.menu_wanted.emit(self.viewport().mapToGlobal(under))

    def sizeHint(self) -> QSize:
        return QSize(240, 400)


def _ranges(indexes: Sequence[QModelIndex]) -> QItemSelection:
    """Rows as a selection of few ranges; one by one, a thousand rows would take seconds."""
    selection = QItemSelection()
    under: dict[QModelIndex, list[QModelIndex]] = {}
    for index in indexes:
        under.setdefault(index.parent(), []).append(index)
    for rows in under.values():
        rows.sort(key=QModelIndex.row)
        first = rows[0]
        for one, after in zip(rows, [*rows[1:], None], strict=True):
            if after is None or after.row() != one.row() + 1:
                selection.append(QItemSelectionRange(first, one))
                first = after or one
    return selection


def _pastes_names(event: QKeyEvent) -> bool:
    """Is this the key to paste, with what may be names on the clipboard?"""
    if not event.matches(QKeySequence.StandardKey.Paste):
        return False
    text = QGuiApplication.clipboard().text().lstrip()
    return bool(text) and not text.startswith(_CREDENTIAL)
