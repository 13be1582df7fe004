"""The problems that are shown, as rows for Qt."""

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QObject, Qt

from ramkeep.ui.plan.problems import words
from ramkeep.ui.plan.problems.entries import Entry
from ramkeep.ui.plan.tree.row_words import severity_name
from ramkeep.ui.widgets.model_index import TOP, Index
from ramkeep.ui.widgets.tooltip import plain
from ramkeep.ui.worded import worded

_ROLE = Qt.ItemDataRole


class Column(IntEnum):
    """What stands side by side."""

    SEVERITY = 0
    PROBLEM = 1
    WHERE = 2
    MEND = 3


class TableModel(QAbstractTableModel):
    """Rows in the order given.

    Attributes:
        is_narrow: there is no room for the word of a severity, only for its sign.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.is_narrow = False
        self.entries: list[Entry] = []

    def show(self, entries: list[Entry]) -> None:
        """Show these from now on."""
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    def entry(self, index: Index) -> Entry | None:
        """The problem of a row."""
        return self.entries[index.row()] if 0 <= index.row() < len(self.entries) else None

    def rowCount(self, parent: Index = TOP) -> int:
        return 0 if parent.isValid() else len(self.entries)

    def columnCount(self, parent: Index = TOP) -> int:
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == _ROLE.DisplayRole:
            return "" if self.is_narrow and section == Column.SEVERITY else words.columns()[section]
        if role == _ROLE.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        entry = self.entry(index)
        if entry is None:
            return None
        if role == _ROLE.DisplayRole:
            return text_of(entry, Column(index.column()))
        if role == _ROLE.ToolTipRole:
            return plain(text_of(entry, Column(index.column())))
        if role == _ROLE.AccessibleTextRole and index.column() == Column.SEVERITY:
            return words.announced(severity_name(entry.problem.severity), entry.problem.message, entry.where)
        return None


def text_of(entry: Entry, column: Column) -> str:
    """What stands in a cell."""
    match column:
        case Column.SEVERITY:
            return severity_name(entry.problem.severity)
        case Column.PROBLEM:
            return worded(entry.problem.message)
        case Column.WHERE:
            return entry.where
    if entry.ignored is not None:
        return words.ignored_word()
    return words.by_hand() if entry.problem.fix is None else worded(entry.problem.fix.label)
