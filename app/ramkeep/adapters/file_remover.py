"""Deletes files that a person wants gone, and no other ones."""

import hashlib
import os
import stat
from pathlib import Path

from ramkeep.core.said import said

MISSING = said("It is not there any more. Where it was moved to, it still shows the secret.")
LINK = said("It is a link. The file that it leads to was not touched.")
SHARED = said("It has a second name (a hard link), under which it would stay. Delete both yourself.")
CHANGED = said("It was changed since it was read, so it was not deleted.")

_FLAGS = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


class DiskFileRemover:
    """`ports.FileRemover` for files of this computer. Nothing is overwritten, nothing goes to the trash."""

    def delete(self, place: str, digest: bytes) -> str | None:
        """Delete the file when it still is the one that was read; else why it was left."""
        path = Path(place)
        try:
            seen = path.lstat()
            if (why := _hindrance(seen)) is not None:
                return why
            # Looked at once more, as it takes a while to read.
            if _digest(path, seen) != digest or not os.path.samestat(seen, path.lstat()):
                return CHANGED
            path.unlink()
        except FileNotFoundError:
            return MISSING
        except OSError as failure:
            return said("It could not be deleted: {reason}. Delete it yourself.", reason=failure.strerror or "")
        return None


def _hindrance(seen: os.stat_result) -> str | None:
    if stat.S_ISLNK(seen.st_mode):
        return LINK
    if not stat.S_ISREG(seen.st_mode):
        return CHANGED
    return SHARED if seen.st_nlink > 1 else None


def _digest(path: Path, seen: os.stat_result) -> bytes:
    """SHA-256 of the file; empty when another one has taken its place."""
    with open(os.open(path, _FLAGS), "rb") as file:
        if not os.path.samestat(seen, os.fstat(file.fileno())):
            return b""
        return hashlib.file_digest(file, "sha256").digest()
