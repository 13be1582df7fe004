"""Which pictures a folder holds."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from heapq import nsmallest
from pathlib import Path

ENDINGS = (".png", ".jpg", ".jpeg", ".webp", ".bmp", ".gif", ".tif", ".tiff", ".avif", ".heic", ".heif", ".pdf")


@dataclass(frozen=True, slots=True)
class FolderContents:
    """What lies in a folder; its subfolders are not entered and links are not followed.

    Attributes:
        pictures: by name.
        left_out: how many pictures there are beyond those.
        passed_over: how many other things there are.
    """

    pictures: tuple[Path, ...]
    left_out: int
    passed_over: int


def contents_of(folder: Path, most: int, canceled: Callable[[], bool] = lambda: False) -> FolderContents:
    """Look through a folder, at file names alone; of more than `most` pictures the first by name. Blocks.

    Raises:
        OSError: as the system says.
    """
    pictures: list[Path] = []
    others = 0
    with os.scandir(folder) as entries:
        for entry in entries:
            if canceled():
                break
            if entry.name.lower().endswith(ENDINGS) and entry.is_file(follow_symlinks=False):
                pictures.append(folder / entry.name)
            else:
                others += 1
    return FolderContents(tuple(nsmallest(most, pictures)), max(0, len(pictures) - most), others)
