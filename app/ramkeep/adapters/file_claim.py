"""A claim on a file that other processes respect: an advisory lock with the holder's name in it."""

import os
import sys
from contextlib import suppress
from pathlib import Path

from ramkeep.core.said import said
from ramkeep.services.ports import VaultBusy

_MAX_RECORD = 200
# Windows keeps others from reading locked bytes, so the one that is locked lies far behind the record.
_LOCKED_BYTE = 2**30


class FileClaim:
    """The right to write, held from `take` to `release`, at the latest to the end of the process."""

    def __init__(self, path: Path, program: str) -> None:
        self._path = path
        self._program = program
        self._descriptor: int | None = None

    def take(self) -> bool:
        """Claim. False where the file system knows no locks: then nobody else can be told.

        Raises:
            VaultBusy: another process, or another object of this one, has the claim.
            OSError: the lock file cannot be made.
        """
        if self._descriptor is not None:
            return True
        descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o600)
        try:
            locked = self._try(descriptor)
        except BaseException:
            os.close(descriptor)
            raise
        self._descriptor = descriptor
        if locked:
            self._record(f"{self._program} (process {os.getpid()})")
        return locked

    def release(self) -> None:
        """Give up; harmless when not held. The lock file stays, as removing it would race with a new claim."""
        if self._descriptor is None:
            return
        self._record("")
        with suppress(OSError):
            _unlock(self._descriptor)
        os.close(self._descriptor)
        self._descriptor = None

    def _try(self, descriptor: int) -> bool:
        try:
            _lock(descriptor)
        except (BlockingIOError, PermissionError):
            raise VaultBusy(_holder(descriptor)) from None
        except OSError:
            return False
        return True

    def _record(self, holder: str) -> None:
        """Note who holds the claim. Only a courtesy to others, so a failure is passed over."""
        if self._descriptor is None:
            return
        with suppress(OSError):
            os.ftruncate(self._descriptor, 0)
            os.lseek(self._descriptor, 0, os.SEEK_SET)
            os.write(self._descriptor, holder.encode("utf-8", "replace"))


def _holder(descriptor: int) -> str:
    os.lseek(descriptor, 0, os.SEEK_SET)
    record = os.read(descriptor, _MAX_RECORD).decode("utf-8", "replace")
    return "".join(letter for letter in record if letter.isprintable()) or said("another program")


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        os.lseek(descriptor, _LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

    def _unlock(descriptor: int) -> None:
        os.lseek(descriptor, _LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_UNLCK, 1)
else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _unlock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_UN)
