"""The accounts that were found, with what a person changed about them before adding."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QAbstractListModel, QObject, Qt

from ramkeep.core.codes.credential import Credential
from ramkeep.core.codes.names import called
from ramkeep.core.codes.review import Remark, RemarkCode
from ramkeep.services.enrollment import Candidate
from ramkeep.ui.enroll import check_words
from ramkeep.ui.widgets.model_index import TOP, Index
from ramkeep.ui.widgets.tooltip import plain


@dataclass(frozen=True, slots=True)
class FoundRow:
    """One account that may be added.

    Attributes:
        original: as it was found.
        credential: as it would be added.
        remarks: None until they are known.
    """

    original: Credential
    credential: Credential
    remarks: tuple[Remark, ...] | None = None
    ticked: bool = True

    @property
    def is_known(self) -> bool:
        """Is the same credential in the vault already?"""
        return any(remark.code is RemarkCode.SAME_CREDENTIAL for remark in self.remarks or ())

    @property
    def name(self) -> str:
        """What to call it."""
        credential = self.credential
        return called(credential.issuer, credential.account) if _is_named(credential) else check_words.no_name()


class FoundModel(QAbstractListModel):
    """Rows in the order they were found."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[FoundRow] = []

    @property
    def rows(self) -> tuple[FoundRow, ...]:
        """All of them."""
        return tuple(self._rows)

    def row(self, number: int) -> FoundRow:
        """One of them."""
        return self._rows[number]

    @property
    def ticked(self) -> tuple[Credential, ...]:
        """What is chosen to be added."""
        return tuple(row.credential for row in self._rows if row.ticked)

    @property
    def is_reviewed(self) -> bool:
        """Are all remarks known?"""
        return all(row.remarks is not None for row in self._rows)

    def show_found(self, found: Sequence[Credential]) -> None:
        """Take what was found so far; rows that were here keep their changes."""
        kept = {row.original.identity: row for row in self._rows}
        self.beginResetModel()
        self._rows = [kept.get(credential.identity) or FoundRow(credential, credential) for credential in found]
        self.endResetModel()

    def take_remarks(self, candidates: Sequence[Candidate]) -> None:
        """Take the remarks; what turns out to be in the vault already loses its tick, once."""
        remarks = {candidate.credential: candidate.remarks for candidate in candidates}
        for number, row in enumerate(self._rows):
            if row.credential not in remarks:
                continue
            reviewed = replace(row, remarks=remarks[row.credential])
            untick = row.remarks is None and reviewed.is_known
            self._put(number, replace(reviewed, ticked=row.ticked and not untick))

    def change(self, number: int, credential: Credential) -> None:
        """Take other names or a PIN for one row."""
        self._put(number, replace(self._rows[number], credential=credential))

    def tick(self, number: int, ticked: bool) -> None:
        """Choose one to be added, or not."""
        self._put(number, replace(self._rows[number], ticked=ticked))

    def tick_all(self, ticked: bool) -> None:
        """Choose all, or none."""
        for number in range(len(self._rows)):
            self.tick(number, ticked)

    def _put(self, number: int, row: FoundRow) -> None:
        if row != self._rows[number]:
            self._rows[number] = row
            index = self.index(number)
            self.dataChanged.emit(index, index)

    def rowCount(self, parent: Index = TOP) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain(row.name)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return check_words.found_row(row.name, ticked=row.ticked, known=row.is_known)
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if row.ticked else Qt.CheckState.Unchecked
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.tick(index.row(), Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable


def _is_named(credential: Credential) -> bool:
    return bool(credential.issuer or credential.account)
