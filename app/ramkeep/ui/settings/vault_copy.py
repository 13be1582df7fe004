"""A copy of the vault file, where its owner wants it."""

import os
from pathlib import Path

from PySide6.QtCore import QDateTime, QFileDevice, QIODevice, QObject, QSaveFile, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from ramkeep.services.parts import Parts
from ramkeep.ui.settings import words
from ramkeep.ui.tasks import Tasks

_SUFFIX = "ramkeep"


class VaultCopy(QObject):
    """Asks where, then copies the bytes as they lie on the disk, encrypted.

    Signals:
        told: how it ended.
    """

    told = Signal(str)

    def __init__(self, page: QWidget, parts: Parts, tasks: Tasks) -> None:
        super().__init__(page)
        self._page, self._place, self._clock, self._tasks = page, parts.vault.place, parts.clock, tasks

    def ask(self) -> QFileDialog:
        """Open the file dialog; it is given back for those who want to look at it."""
        dialog = QFileDialog(self._page, words.copy_title(), str(Path.home()), words.vault_files())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(_SUFFIX)
        day = QDateTime.fromSecsSinceEpoch(int(self._clock.now())).toString("yyyy-MM-dd")
        dialog.selectFile(f"vault-{day}.{_SUFFIX}")
        dialog.fileSelected.connect(self.save)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def save(self, target: str) -> None:
        """Copy the vault to `target`."""
        if os.path.realpath(target) == os.path.realpath(self._place):
            self.told.emit(words.copy_onto_vault())
            return
        place = self._place
        # In turn with saves, so that the copy is never of a file that is just being replaced.
        self._tasks.run(
            lambda: _copy(place, target),
            lambda _: self.told.emit(words.copy_saved(Path(target).name)),
            lambda failure: self.told.emit(words.copy_refused(failure)),
            vault=True,
        )


def _copy(source: str, target: str) -> None:
    """Write the bytes of `source` to `target`, whole or not at all, for this user's eyes only.

    Raises:
        OSError: it cannot be read or written.
    """
    data = Path(source).read_bytes()
    file = QSaveFile(target)
    if file.open(QIODevice.OpenModeFlag.WriteOnly):
        file.setPermissions(QFileDevice.Permission.ReadOwner | QFileDevice.Permission.WriteOwner)
        if file.write(data) == len(data) and file.commit():
            return
    raise OSError(file.errorString())
