"""Everybody who can, as a table."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QObject, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from ramkeep.core.codes.names import shown
from ramkeep.core.plan.grants.questions import Able
from ramkeep.core.plan.model.values import PrincipalKind
from ramkeep.ui.plan.ask import words
from ramkeep.ui.theme.icons import icon
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.widgets.model_index import TOP, Index
from ramkeep.ui.widgets.tooltip import plain

_ROW = 32


class WhoModel(QAbstractTableModel):
    """Rows are `Able`, those who can as it was asked first."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self.rows: tuple[Able, ...] = ()

    def show_rows(self, rows: Sequence[Able]) -> None:
        """Show these."""
        self.beginResetModel()
        self.rows = tuple(sorted(rows, key=lambda each: (not each.now, -each.reach)))
        self.endResetModel()

    def rowCount(self, parent: Index = TOP) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = TOP) -> int:
        return 0 if parent.isValid() else len(words.who_columns())

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return words.who_columns()[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain(self._text(row, index.column()))
        if role == Qt.ItemDataRole.DecorationRole:
            return self._icon(row, index.column())
        return None

    @staticmethod
    def _text(row: Able, column: int) -> str:
        return (shown(row.holder.name), words.how(row), ", ".join(map(shown, row.through)))[column]

    def _icon(self, row: Able, column: int) -> QIcon | None:
        tokens = self._theme.tokens
        if column == 0:
            is_role = row.holder.ref is not None and row.holder.ref.kind is PrincipalKind.ROLE
            return icon("identification-badge" if is_role else "user", tokens.text_muted)
        if column == 1:
            return icon("check-circle", tokens.success) if row.now else icon("question", tokens.warn)
        return None


class WhoTable(QTableView):
    """A click or Enter on a row explains it.

    Signals:
        picked: an `Able` that is to be explained.
    """

    picked = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.who = WhoModel(theme, self)
        self.setModel(self.who)
        self.setAccessibleName(words.who_table())
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.clicked.connect(self._pick)
        self.activated.connect(self._pick)
        theme.changed.connect(self.viewport().update)

    def show_rows(self, rows: Sequence[Able]) -> None:
        """Show these, and stay at the same place."""
        place, current = self.verticalScrollBar().value(), self.currentIndex().row()
        self.who.show_rows(rows)
        if self.who.rows:
            self.setCurrentIndex(self.who.index(min(max(current, 0), len(self.who.rows) - 1), 0))
        self.verticalScrollBar().setValue(place)

    def _pick(self, index: Index) -> None:
        self.picked.emit(self.who.rows[index.row()])
