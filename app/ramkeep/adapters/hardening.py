"""Keeps the memory of this process from other programs of the same user, as far as the system lets it."""

import ctypes
import sys
from contextlib import suppress

_PR_SET_DUMPABLE = 4


def harden() -> None:
    """Forbid core dumps and, on Linux, attaching of debuggers. Does nothing where that is unknown.

    See prctl(2) PR_SET_DUMPABLE and setrlimit(2) RLIMIT_CORE.
    """
    _forbid_core_files()
    if sys.platform == "linux":
        _forbid_dumps()


def _forbid_core_files() -> None:
    if sys.platform != "win32":
        import resource

        with suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _forbid_dumps() -> None:
    with suppress(OSError, AttributeError):
        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
