"""The matrix as a table of cells."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QObject, Qt

from ramkeep.core.plan.grants.overview import CELLS
from ramkeep.core.plan.model.values import PrincipalRef
from ramkeep.ui.plan.matrix import words
from ramkeep.ui.plan.matrix.arrangement import Arrangement, Column, Row
from ramkeep.ui.widgets.model_index import TOP, Index
from ramkeep.ui.widgets.tooltip import plain

_HORIZONTAL = Qt.Orientation.Horizontal
_DISPLAY, _TIP, _SPOKEN = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole


class MatrixModel(QAbstractTableModel):
    """An arrangement at a time; where rows and columns stay, only cells that differ are told."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.arrangement = Arrangement()

    def show(self, arrangement: Arrangement) -> None:
        """Show this from now on."""
        old, self_rows = self.arrangement, arrangement.rows
        if old.columns == arrangement.columns and [row.ref for row in old.rows] == [row.ref for row in self_rows]:
            self.arrangement = arrangement
            last = len(arrangement.columns) - 1
            for place, (before, after) in enumerate(zip(old.rows, self_rows, strict=True)):
                if before != after and last >= 0:
                    self.dataChanged.emit(self.index(place, 0), self.index(place, last))
                    self.headerDataChanged.emit(Qt.Orientation.Vertical, place, place)
            return
        self.beginResetModel()
        self.arrangement = arrangement
        self.endResetModel()

    def row_of(self, ref: PrincipalRef) -> int:
        """Where somebody stands; -1 when not shown."""
        return next((place for place, row in enumerate(self.arrangement.rows) if row.ref == ref), -1)

    def column_of(self, code: str) -> int:
        """Where a column stands; -1 when not shown."""
        return next((place for place, column in enumerate(self.arrangement.columns) if column.code == code), -1)

    def at(self, index: Index) -> tuple[Row, Column] | None:
        """What a cell is about."""
        if not index.isValid():
            return None
        return self.arrangement.rows[index.row()], self.arrangement.columns[index.column()]

    def csv(self, rows: range, columns: range) -> str:
        """A part of the table for a spreadsheet, in words."""
        shown = self.arrangement
        across = [shown.columns[place] for place in columns]
        body = [[row.ref.name, *(_in_words(row, each) for each in across)] for row in (shown.rows[at] for at in rows)]
        lines = [["", *(column.label for column in across)], *body]
        return "".join(",".join(map(_field, line)) + "\n" for line in lines)

    def rowCount(self, parent: Index = TOP) -> int:
        return 0 if parent.isValid() else len(self.arrangement.rows)

    def columnCount(self, parent: Index = TOP) -> int:
        return 0 if parent.isValid() else len(self.arrangement.columns)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        found = self.at(index)
        if found is None or role not in (_DISPLAY, _TIP, _SPOKEN):
            return None
        row, column = found
        cell, change = CELLS[row.cells[column.place]], row.changes[column.place] if row.changes else 0
        if role == _DISPLAY:
            return f"{words.letter(cell.power)}{'~' * cell.limited}{words.sign(change)}"
        text = words.whole_cell(row.name, column.title, cell, change)
        return plain(text) if role == _TIP else text

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if orientation == _HORIZONTAL:
            return self._over(self.arrangement.columns[section], role) if section < self.columnCount() else None
        if role not in (_DISPLAY, _TIP, _SPOKEN) or section >= self.rowCount():
            return None
        name = self.arrangement.rows[section].name
        return plain(name) if role == _TIP else name

    def _over(self, column: Column, role: int) -> Any:
        if role == _DISPLAY:
            return column.label
        if role == _TIP:
            return plain(words.show_actions_of(column.title, column.actions) if column.actions else column.title)
        return column.title if role == _SPOKEN else None


def _in_words(row: Row, column: Column) -> str:
    cell = CELLS[row.cells[column.place]]
    told = words.cell(cell) if cell.power else ""
    sign = words.sign(row.changes[column.place]) if row.changes else ""
    return f"{sign} {told}".strip()


def _field(text: str) -> str:
    """A field of CSV that no spreadsheet takes for a formula."""
    if text[:1] in ("=", "+", "-", "@", "\t", "\r"):
        text = f"'{text}"
    return '"{}"'.format(text.replace('"', '""')) if any(mark in text for mark in ',"\r\n') else text
