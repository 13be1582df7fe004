"""An orderly end when the system or a terminal asks the program to stop."""

import os
import signal
import sys
from types import FrameType

from PySide6.QtCore import QCoreApplication, QSocketNotifier


def quit_when_asked_to_stop(application: QCoreApplication) -> None:
    """Let SIGTERM, SIGINT and SIGHUP quit the event loop, so that the clipboard is cleared and the vault locked.

    Python runs its handlers only between two of its own instructions, which a sleeping event loop
    does not reach; a pipe wakes it.
    """
    if sys.platform == "win32":
        return
    waiting, waking = os.pipe()
    os.set_blocking(waking, False)
    notifier = QSocketNotifier(waiting, QSocketNotifier.Type.Read, application)
    notifier.activated.connect(lambda: application.quit())
    signal.set_wakeup_fd(waking, warn_on_full_buffer=False)
    for name in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        signal.signal(name, _nothing)


def _nothing(number: int, frame: FrameType | None) -> None:
    """The pipe does it."""
