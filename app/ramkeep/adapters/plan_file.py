"""A plan as a text file that is only ever replaced whole."""

import hashlib
import os
from pathlib import Path

from ramkeep.adapters.whole_file import replace_whole
from ramkeep.core.plan.model.file_json import MAX_BYTES, decoded
from ramkeep.services.plan_ports import PlanChangedOnDisk


class PlanFile:
    """A plan beside its owner's other files, under version control perhaps: no second file is left beside it.

    Whatever moment the computer stops at, the old or the new plan is there, whole. A symbolic link is followed, and a
    file keeps its permissions; a new one is for its owner alone, as people's addresses are in it.
    """

    def __init__(self, path: Path) -> None:
        self._shown = path
        self._path = Path(os.path.realpath(path))
        self._digest: bytes | None = None

    @property
    def place(self) -> str:
        """The path, for a person."""
        return str(self._shown)

    def read(self) -> str:
        """The text.

        Raises:
            PlanTextError: the file is over 64 MiB, or no text in UTF-8.
            OSError: as the system says.
        """
        data = self._bytes()
        text = decoded(data)
        self._digest = _digest(data)
        return text

    def replace(self, text: str) -> None:
        """Put `text` in the file's place.

        Raises:
            PlanChangedOnDisk: the file is not the one last read or written here.
            OSError: as the system says; the old file is still there.
        """
        self._refuse_changed()
        data = text.encode()
        replace_whole(self._path, data)
        self._digest = _digest(data)

    def _bytes(self) -> bytes:
        with self._path.open("rb") as file:
            return file.read(MAX_BYTES + 1)

    def _refuse_changed(self) -> None:
        try:
            there = _digest(self._bytes())
        except FileNotFoundError:
            return
        if there != self._digest:
            raise PlanChangedOnDisk


def _digest(data: bytes) -> bytes:
    return hashlib.sha256(data).digest()
