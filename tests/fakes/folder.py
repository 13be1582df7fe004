"""Folders that live as long as the test."""

from collections.abc import Sequence
from pathlib import PurePosixPath

from ramkeep.services.plan_ports import FolderRefused, LooseFile


class MemoryFolder:
    """Keeps folders by their place."""

    def __init__(self) -> None:
        self.kept: dict[str, dict[str, LooseFile]] = {}

    def read(self, place: str) -> tuple[LooseFile, ...]:
        """Every file of a folder, by name."""
        if place not in self.kept:
            raise FileNotFoundError(2, "No such file or directory", place)
        return tuple(self.kept[place][name] for name in sorted(self.kept[place]))

    def write(self, place: str, files: Sequence[LooseFile]) -> None:
        """Put the files into a folder."""
        for file in files:
            parts = PurePosixPath(file.name)
            if parts.is_absolute() or ".." in parts.parts or not parts.name:
                raise FolderRefused(f"The name {file.name!r} leads out of the folder. Nothing was written.")
        self.kept.setdefault(place, {}).update({file.name: file for file in files})
