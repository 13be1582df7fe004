"""Puts a file in place whole: whatever moment the computer stops at, the old or the new one is there."""

import os
import stat
import tempfile
from contextlib import suppress
from pathlib import Path


def replace_whole(path: Path, data: bytes, *, executable: bool = False) -> None:
    """Put `data` at `path`. A file that is there keeps its permissions; a new one is for its owner alone.

    Args:
        path: where; a symbolic link must have been followed by the caller.
        data: the whole content.
        executable: a new file may be run by its owner.

    Raises:
        OSError: as the system says; the old file is still there, and nothing is left beside it.
    """
    try:
        number, name = tempfile.mkstemp(prefix=f".{path.name[:40]}.", dir=path.parent)
    except OSError as error:
        # A person knows the file, not the one that was to be made beside it.
        raise OSError(error.errno, error.strerror, str(path)) from error
    try:
        with os.fdopen(number, "wb") as file:
            file.write(data)
            file.flush()
            _give_permissions(name, path, executable=executable)
            os.fsync(file.fileno())
        os.replace(name, path)
    except BaseException:
        with suppress(OSError):
            os.unlink(name)
        raise


def _give_permissions(name: str, path: Path, *, executable: bool) -> None:
    if executable:
        os.chmod(name, 0o700)
    with suppress(FileNotFoundError):
        os.chmod(name, stat.S_IMODE(path.stat().st_mode))
