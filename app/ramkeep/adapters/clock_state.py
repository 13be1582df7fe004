"""What the kernel knows of its clock.

Linux keeps the estimate of the clock's error that a time service gives it, and lets it grow without one. systemd takes
an error under 16 seconds for a clock that is kept right. Source: adjtimex(2); systemd, `ntp_synced`.
"""

import ctypes
import sys
import time
from collections.abc import Callable
from typing import Final

_MOST_ERROR: Final = 16_000_000
"""Microseconds."""

_ERROR_STATE: Final = 5
"""TIME_ERROR: the clock is not kept right."""


class _Timex(ctypes.Structure):
    """The start of `struct timex`, with more room behind it than the rest needs."""

    _fields_ = (
        ("modes", ctypes.c_uint),
        ("offset", ctypes.c_long),
        ("freq", ctypes.c_long),
        ("maxerror", ctypes.c_long),
        ("rest", ctypes.c_byte * 512),
    )


def kernel_clock() -> tuple[int, int] | None:
    """The state of the kernel's clock and its greatest error in microseconds.

    Returns:
        None on other systems than Linux, and where asking is forbidden.
    """
    if not sys.platform.startswith("linux"):
        return None
    timex = _Timex()
    try:
        state: int = ctypes.CDLL(None).adjtimex(ctypes.byref(timex))
    except (OSError, AttributeError):
        return None
    return (state, timex.maxerror) if state >= 0 else None


class KernelClockState:
    """`ports.ClockState` of this computer."""

    def __init__(self, ask: Callable[[], tuple[int, int] | None] = kernel_clock) -> None:
        self._ask = ask

    def synchronized(self) -> bool | None:
        """By the kernel's word; None where it gives none."""
        told = self._ask()
        if told is None:
            return None
        state, error = told
        return state != _ERROR_STATE and error < _MOST_ERROR

    def uptime(self) -> float | None:
        """By CLOCK_BOOTTIME, which goes on while the computer sleeps; None where there is none."""
        clock = getattr(time, "CLOCK_BOOTTIME", None)
        try:
            return None if clock is None else time.clock_gettime(clock)
        except OSError:
            return None
