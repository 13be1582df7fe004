"""The rows of the codes list; a card's moment is computed only when it is looked at."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QStringListModel, Qt

from ramkeep.core.codes.account import Account, AccountId
from ramkeep.services.codes_board import CodesBoard, CodeView
from ramkeep.services.ports import Clock
from ramkeep.ui.codes import words
from ramkeep.ui.widgets.model_index import Index


class CodesModel(QStringListModel):
    """The accounts that a search left, as rows.

    The base counts the rows without asking Python: a list view counts once for each row that it lays
    out, which would cost ten milliseconds a keystroke for 10,000 rows. Its texts stay blank.

    Attributes:
        rows: what is listed now.
    """

    def __init__(self, board: CodesBoard, clock: Clock) -> None:
        super().__init__()
        self._board, self._clock = board, clock
        self.rows: tuple[Account, ...] = ()

    def show(self, rows: Sequence[Account]) -> None:
        """List these accounts; the same ones in the same order keep their rows, and with them the selection."""
        same = [one.id for one in rows] == [one.id for one in self.rows]
        self.rows = tuple(rows)
        if not same:
            self.setStringList([""] * len(rows))
        elif rows:
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))

    def view(self, row: int) -> CodeView:
        """The card of a row at this moment."""
        return self._board.view(self.rows[row], self._clock.now())

    def row_of(self, account_id: AccountId | None) -> int | None:
        """Where an account is listed; None when it is not."""
        return next((row for row, account in enumerate(self.rows) if account.id == account_id), None)

    def tell_changed(self, row: int) -> None:
        """The code of a row is another one now."""
        index = self.index(row)
        self.dataChanged.emit(index, index)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return words.heading_of(self.rows[index.row()])
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return words.spoken(self.view(index.row()))
        return None

    def match(
        self, start: Index, role: int, value: Any, hits: int = 1, flags: Qt.MatchFlag = Qt.MatchFlag.MatchStartsWith
    ) -> list[QModelIndex]:
        """The type-ahead of a long list, without a call into Qt for every row."""
        if role != Qt.ItemDataRole.DisplayRole or hits != 1 or not self.rows:
            return super().match(start, role, value, hits, flags)
        wanted = str(value).casefold()
        for step in range(len(self.rows)):
            row = (start.row() + step) % len(self.rows)
            credential = self.rows[row].credential
            if (credential.issuer or credential.account).casefold().startswith(wanted):
                return [self.index(row)]
        return []
