"""The vault as a file that is only ever replaced whole."""

import hashlib
import os
import re
import secrets
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from enum import StrEnum
from pathlib import Path

from ramkeep.adapters.file_claim import FileClaim
from ramkeep.services.ports import VaultChangedOnDisk

MAX_READ = 64 * 2**20 + 1


class Step(StrEnum):
    """The steps of `AtomicVaultFile.replace`, in order."""

    CHECK = "check"
    CREATE = "create"
    WRITE = "write"
    SYNC = "sync"
    KEEP = "keep"
    SWAP = "swap"
    SYNC_FOLDER = "sync folder"


class AtomicVaultFile:
    """A vault file with the previous one kept beside it, its name ending in `.bak`.

    Whatever moment the computer stops at, the old or the new vault is there, whole. What is made here is
    for its owner alone. A symbolic link is followed once, and stays.
    """

    def __init__(self, path: Path, program: str = "Ramkeep", before: Callable[[Step], None] | None = None) -> None:
        """`program` names this one to others that find the vault claimed; `before` is called ahead of each step."""
        self._shown = path
        self._path = Path(os.path.realpath(path))
        self._claim = FileClaim(self._beside(".lock"), program)
        self._before = before or _carry_on
        self._digest: bytes | None = None

    @property
    def place(self) -> str:
        """The path, for a person."""
        return str(self._shown)

    def exists(self) -> bool:
        """Is there a vault?"""
        try:
            self._path.stat()
        except (FileNotFoundError, NotADirectoryError):
            return False
        except OSError:
            # Something keeps it from being seen; reading will tell what.
            return True
        return True

    def read(self) -> bytes:
        """The whole file; of one over 64 MiB the first 64 MiB and a byte.

        Raises:
            OSError: as the system says.
        """
        with self._path.open("rb") as file:
            data = file.read(MAX_READ)
        self._digest = _digest(data)
        return data

    def replace(self, data: bytes) -> None:
        """Put `data` in the file's place. File systems without hard links or folder syncing are served too.

        Raises:
            OSError: as the system says; the old file is still there.
            VaultChangedOnDisk: the file is not the one last read or written here.
        """
        self._make_folder()
        self._before(Step.CHECK)
        self._refuse_changed()
        self._before(Step.CREATE)
        with self._temporary() as new:
            self._write(new, data)
            self._before(Step.KEEP)
            self._keep_previous()
            self._before(Step.SWAP)
            new.replace(self._path)
        self._digest = _digest(data)
        self._sync_folder()

    def lock(self) -> None:
        """Claim the right to write until `unlock`, and clear away what a crash may have left.

        Raises:
            VaultBusy: another process has it.
            OSError: nothing can be written there.
        """
        self._make_folder()
        if self._claim.take():
            self._remove_left_overs()

    def unlock(self) -> None:
        """Give the right back; harmless when not held."""
        self._claim.release()
        self._digest = None

    def _beside(self, ending: str) -> Path:
        return self._path.with_name(self._path.name + ending)

    def _make_folder(self) -> None:
        self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)

    def _refuse_changed(self) -> None:
        try:
            with self._path.open("rb") as file:
                there = _digest(file.read(MAX_READ))
        except FileNotFoundError:
            return
        if there != self._digest:
            raise VaultChangedOnDisk

    def _write(self, new: Path, data: bytes) -> None:
        with _made(new) as descriptor:
            self._before(Step.WRITE)
            _write_all(descriptor, data)
            self._before(Step.SYNC)
            _sync(descriptor)

    def _keep_previous(self) -> None:
        """Make the file of now the `.bak`, without a moment in which either is missing."""
        if not self._path.exists():
            return
        with self._temporary() as kept:
            try:
                os.link(self._path, kept)
                kept.chmod(0o600)
            except OSError:
                self._copy(kept)
            kept.replace(self._beside(".bak"))

    def _copy(self, kept: Path) -> None:
        with _made(kept) as descriptor:
            _write_all(descriptor, self._path.read_bytes())
            _sync(descriptor)

    @contextmanager
    def _temporary(self) -> Iterator[Path]:
        """A name in the same folder; what is still under it in the end is removed."""
        path = self._path.with_name(f".{self._path.name}.{secrets.token_hex(8)}.new")
        try:
            yield path
        finally:
            # Also after success: renaming onto another link of the same file leaves both.
            with suppress(OSError):
                path.unlink()

    def _sync_folder(self) -> None:
        """Have the rename on the medium. A failure is passed over: by now the new vault is in its place."""
        with suppress(OSError):
            self._before(Step.SYNC_FOLDER)
            descriptor = os.open(self._path.parent, os.O_RDONLY)
            try:
                os.fsync(descriptor)
            finally:
                os.close(descriptor)

    def _remove_left_overs(self) -> None:
        pattern = re.compile(rf"\.{re.escape(self._path.name)}\.[0-9a-f]{{16}}\.new")
        for path in self._path.parent.iterdir():
            if pattern.fullmatch(path.name):
                with suppress(OSError):
                    path.unlink()


def _carry_on(step: Step) -> None:
    """Nothing comes between the steps, unless somebody wants to see them."""


@contextmanager
def _made(path: Path) -> Iterator[int]:
    """A file that was not there before, for its owner alone."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    descriptor = os.open(path, flags, 0o600)
    try:
        yield descriptor
    finally:
        os.close(descriptor)


def _digest(data: bytes) -> bytes:
    return hashlib.sha256(data).digest()


def _write_all(descriptor: int, data: bytes) -> None:
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(descriptor, rest) :]


def _sync(descriptor: int) -> None:
    """Have the bytes on the medium, not in a cache of it."""
    if sys.platform == "darwin":
        import fcntl

        with suppress(OSError):
            fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
            return
    os.fsync(descriptor)
