"""What the planner needs of the outside, as protocols; adapters provide it."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol

from ramkeep.core.said import said


class PlanChangedOnDisk(Exception):
    """The file was changed by something else since it was read, or made meanwhile; writing would undo that.

    `reason` says so.
    """

    def __init__(self) -> None:
        self.reason = said("The plan was changed by another program since it was read. Nothing was saved.")
        super().__init__(self.reason)


class PlanText(Protocol):
    """Where a plan lies, as one text."""

    @property
    def place(self) -> str:
        """The path, for a person."""

    def read(self) -> str:
        """The whole text.

        Raises:
            PlanTextError: the file is over 64 MiB, or no text in UTF-8.
            OSError: as the system says.
        """

    def replace(self, text: str) -> None:
        """Put `text` in the file's place so that a crash leaves the old or the new one.

        Raises:
            OSError: as the system says; the old file is still there.
            PlanChangedOnDisk: the file is not the one last read or written here.
        """


@dataclass(frozen=True, slots=True)
class LooseFile:
    """A file that goes in or out beside a plan.

    Attributes:
        name: its path within the folder, with slashes.
        executable: it is a program.
    """

    name: str
    data: bytes = field(repr=False)
    executable: bool = False


class FolderRefused(Exception):
    """A folder holds too much, or cannot take the files. `reason` says which and what to do."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Folder(Protocol):
    """Folders of files that plans are made from, and that are made from plans."""

    def read(self, place: str) -> tuple[LooseFile, ...]:
        """Every file of a folder and its subfolders, by name; of a file that file. Hidden files are passed over.

        Raises:
            FolderRefused: more than 20,000 files, or over 64 MiB together.
            OSError: as the system says.
        """

    def write(self, place: str, files: Sequence[LooseFile]) -> None:
        """Put the files into a folder, which is made where there is none; each is replaced whole.

        Raises:
            FolderRefused: a name leads out of the folder.
            OSError: as the system says; files before the one it names are there.
        """


class Facts(Protocol):
    """What Ramkeep knows of Alibaba Cloud, as files: what comes with it first, then newer ones of this person."""

    def catalogs(self) -> tuple[bytes, ...]:
        """Catalogs of services and actions."""

    def system_policies(self) -> tuple[bytes, ...]:
        """Tables of system policies."""


class PlanCopies(Protocol):
    """Copies of plans that were not saved yet, so that a crash loses nothing. Each is known by its plan's path."""

    def places(self) -> tuple[str, ...]:
        """The paths of plans that there is a copy of; a plan without a file has the empty path."""

    def get(self, place: str) -> str | None:
        """The copy; None when there is none, or it cannot be read."""

    def put(self, place: str, text: str) -> None:
        """Keep a copy in the place of the one before.

        Raises:
            OSError: as the system says; the old copy is still there.
        """

    def drop(self, place: str) -> None:
        """The plan was saved: forget its copy."""
