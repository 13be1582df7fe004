"""What somebody can do, service by service, each with its actions."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QModelIndex, QObject, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from ramkeep.core.plan.access.matrix import Reach
from ramkeep.core.plan.catalog.action import Access, Action
from ramkeep.ui.panes import lead
from ramkeep.ui.plan.ask import answer_words, words
from ramkeep.ui.plan.ask.asker import Doing
from ramkeep.ui.plan.editor.access_chip import CHIP, draw_access
from ramkeep.ui.plan.tree.row_painting import paint_ground
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import SPACE_8
from ramkeep.ui.widgets.model_index import TOP, Index, TreeModel
from ramkeep.ui.widgets.search_field import SearchField
from ramkeep.ui.widgets.tooltip import plain

_ROW = 32
_COLUMNS = 2
_LONGEST = 200
_OF_SERVICE = 0
ACTION = Qt.ItemDataRole.UserRole + 1


class WhatModel(TreeModel):
    """Services, and under each its actions. An index keeps the place of its service plus one; of a service, nothing."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.services: tuple[Doing, ...] = ()

    def show_services(self, services: Sequence[Doing]) -> None:
        """Show these."""
        self.beginResetModel()
        self.services = tuple(services)
        self.endResetModel()

    def action(self, index: Index) -> tuple[Action, Reach] | None:
        """The action of a row; None of a service."""
        service = index.internalId()
        return None if service == _OF_SERVICE else self.services[service - 1].actions[index.row()]

    def index(self, row: int, column: int, parent: Index = TOP) -> QModelIndex:
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else _OF_SERVICE)

    def above(self, child: Index) -> QModelIndex:
        service = child.internalId() if child.isValid() else _OF_SERVICE
        return QModelIndex() if service == _OF_SERVICE else self.createIndex(service - 1, 0, _OF_SERVICE)

    def rowCount(self, parent: Index = TOP) -> int:
        if not parent.isValid():
            return len(self.services)
        is_service = parent.internalId() == _OF_SERVICE and parent.column() == 0
        return len(self.services[parent.row()].actions) if is_service else 0

    def columnCount(self, parent: Index = TOP) -> int:
        return _COLUMNS

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        found = self.action(index)
        if role == ACTION:
            return found[0] if found and index.column() == 0 else None
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        if found is None:
            text = _service_text(self.services[index.row()], index.column())
        else:
            text = found[0].name if index.column() == 0 else answer_words.reach(found[1])
        return text if role == Qt.ItemDataRole.DisplayRole else plain(text)


def _service_text(of: Doing, column: int) -> str:
    if column == 0:
        return of.service if of.title == of.service else f"{of.title} ({of.service})"
    counts = Counter(action.level.access for action, _ in of.actions)
    told = [words.level_count(level, counts[level]) for level in Access if counts[level]]
    return " · ".join((words.of_known(len(of.actions), of.known), *told))


class _Delegate(QStyledItemDelegate):
    """Puts the access level before an action."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(super().sizeHint(option, index).width(), _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        action = index.data(ACTION)
        if isinstance(action, Action):
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            middle = option.rect.center().y() + 1
            draw_access(painter, action.level.access, option.rect.left() + SPACE_8, middle, self._theme.tokens)
            painter.restore()
            option.rect = option.rect.adjusted(CHIP + SPACE_8, 0, 0, 0)
        option.state &= ~QStyle.StateFlag.State_HasFocus
        super().paint(painter, option, index)


class _Tree(QTreeView):
    """Marks the row with the focus over its whole width."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setMouseTracking(True)

    def drawRow(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        current = self.currentIndex()
        is_current = self.hasFocus() and index.row() == current.row() and index.parent() == current.parent()
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        paint_ground(painter, self._theme, option.rect, selected=False, hovered=hovered, focused=is_current)
        super().drawRow(painter, option, index)


class WhatTree(QWidget):
    """The tree, with a line over it that filters.

    Signals:
        picked: the name of an action that is to be explained.
    """

    picked = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._services: tuple[Doing, ...] = ()
        self.filter = SearchField(theme, *words.filter_actions(), _LONGEST)
        self.tree = _Tree(theme)
        self.what = WhatModel(self)
        self.tree.setModel(self.what)
        self.tree.setItemDelegate(_Delegate(theme, self.tree))
        self.tree.setAccessibleName(words.what_tree())
        self.tree.setHeaderHidden(True)
        self.tree.setUniformRowHeights(True)
        self.tree.setFrameShape(QFrame.Shape.NoFrame)
        self.tree.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.tree.header().setStretchLastSection(False)
        self.tree.header().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_8)
        column.addWidget(self.filter)
        column.addWidget(self.tree, 1)
        lead(self, self.tree)
        self.filter.textChanged.connect(self._show)
        self.filter.left_downward.connect(self.tree.setFocus)
        self.tree.activated.connect(self._pick)
        theme.changed.connect(self.tree.viewport().update)

    def show_services(self, services: Sequence[Doing]) -> None:
        """Show these."""
        self._services = tuple(services)
        self._show()

    def _show(self) -> None:
        wanted = self.filter.text().strip().casefold()
        place = self.tree.verticalScrollBar().value()
        opened = {
            each.service for row, each in enumerate(self.what.services) if self.tree.isExpanded(self.what.index(row, 0))
        }
        self.what.show_services(_filtered(self._services, wanted) if wanted else self._services)
        for row, each in enumerate(self.what.services):
            if each.service in opened or (wanted and len(self.what.services) == 1):
                self.tree.expand(self.what.index(row, 0))
        self.tree.setCurrentIndex(self.what.index(0, 0))
        self.tree.verticalScrollBar().setValue(place)

    def _pick(self, index: Index) -> None:
        found = self.what.action(index)
        if found is not None:
            self.picked.emit(found[0].name)


def _filtered(services: Sequence[Doing], wanted: str) -> list[Doing]:
    """Services whose names have the text, and of the others the actions that do."""
    found = []
    for each in services:
        if wanted in each.service.casefold() or wanted in each.title.casefold():
            found.append(each)
            continue
        actions = tuple(pair for pair in each.actions if wanted in pair[0].name.casefold())
        if actions:
            found.append(replace(each, actions=actions))
    return found
