"""Folders of files on a disk."""

import os
from collections.abc import Iterator, Sequence
from pathlib import Path, PurePosixPath
from typing import Final

from ramkeep.adapters.whole_file import replace_whole
from ramkeep.core.said import said
from ramkeep.services.plan_ports import FolderRefused, LooseFile

MOST_FILES: Final = 20_000
MOST_BYTES: Final = 64 * 2**20


class DiskFolder:
    """`plan_ports.Folder` on the computer's own disk. Links in a folder are passed over: it has what it holds."""

    def read(self, place: str) -> tuple[LooseFile, ...]:
        root = Path(place)
        if not root.is_dir():
            if root.exists() and not root.is_file():
                raise FolderRefused(said("{place} is neither a file nor a folder.", place=place))
            return (LooseFile(root.name, _bytes(root, MOST_BYTES)),)
        found: list[LooseFile] = []
        rest = MOST_BYTES
        for path in _files(root):
            if len(found) == MOST_FILES:
                reason = said(
                    "{place} holds more than {most:,} files. Is it the right folder?", place=place, most=MOST_FILES
                )
                raise FolderRefused(reason)
            data = _bytes(path, rest)
            rest -= len(data)
            found.append(LooseFile(path.relative_to(root).as_posix(), data))
        return tuple(sorted(found, key=lambda each: each.name))

    def write(self, place: str, files: Sequence[LooseFile]) -> None:
        root = Path(place)
        for file in files:
            parts = PurePosixPath(file.name)
            if parts.is_absolute() or ".." in parts.parts or not parts.name:
                name = repr(file.name)
                raise FolderRefused(said("The name {name} leads out of the folder. Nothing was written.", name=name))
        root.mkdir(mode=0o700, parents=True, exist_ok=True)
        for file in files:
            path = root / file.name
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            replace_whole(Path(os.path.realpath(path)), file.data, executable=file.executable)


def _files(root: Path) -> Iterator[Path]:
    for folder, inner, names in os.walk(root):
        inner[:] = sorted(name for name in inner if not name.startswith("."))
        for name in sorted(names):
            path = Path(folder, name)
            if not name.startswith(".") and path.is_file() and not path.is_symlink():
                yield path


def _bytes(path: Path, most: int) -> bytes:
    with path.open("rb") as file:
        data = file.read(most + 1)
    if len(data) > most:
        reason = said("With {file} the files are over 64 MiB together, more than any account needs.", file=str(path))
        raise FolderRefused(reason)
    return data
