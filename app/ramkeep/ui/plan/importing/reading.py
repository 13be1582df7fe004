"""Reads files of an account on another thread, as long as somebody waits for it."""

from collections.abc import Iterator, Sequence
from threading import Event

from ramkeep.core.plan.exchange.importing import read_files
from ramkeep.core.plan.exchange.incoming import Incoming, IncomingFile
from ramkeep.services.plan_ports import Folder


class Abandoned(Exception):
    """Nobody waits for it any longer. Never shown."""


class Reading:
    """One import on its way.

    Attributes:
        files: how many were read until now.
    """

    def __init__(self, folder: Folder, places: Sequence[str]) -> None:
        self._folder, self._places = folder, tuple(places)
        self._abandoned = Event()
        self.files = 0
        self.is_read = False

    def abandon(self) -> None:
        """Stop at the next file."""
        self._abandoned.set()

    @property
    def is_abandoned(self) -> bool:
        """Does nobody wait any longer?"""
        return self._abandoned.is_set()

    def run(self) -> Incoming:
        """Read everything.

        Raises:
            ImportRefused: the files say nothing that could be brought in.
            FolderRefused, OSError: as the folder says.
            Abandoned: nobody waits for it.
        """
        incoming = read_files(self._each())
        if self.is_abandoned:
            raise Abandoned
        return incoming

    def _each(self) -> Iterator[IncomingFile]:
        for place in self._places:
            for file in self._folder.read(place):
                if self.is_abandoned:
                    raise Abandoned
                self.files += 1
                yield IncomingFile(file.name, file.data)
        self.is_read = True
