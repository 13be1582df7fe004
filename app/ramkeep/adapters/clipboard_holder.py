"""The process that owns the clipboard after a command of the terminal has ended.

Its last argument says for how many seconds. The text comes on standard input as one line of JSON, so that
no list of processes shows it; further lines are the wishes `clear` and `holds`. Answers go to standard
output, one line each.
"""

import json
import os
import sys
import threading
from contextlib import suppress
from io import FileIO

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from ramkeep.adapters.clipboard_qt import QtClipboard
from ramkeep.adapters.hardening import harden

READY = "ready"
NO_DESKTOP = "no desktop"
NEEDS_FOCUS = "needs focus"
MAX_LINE = 64 * 1024

# Platforms of Qt whose clipboard is the process's own.
_BLIND = frozenset({"offscreen", "minimal", "vnc", "linuxfb", "eglfs"})


class Holder(QObject):
    """Offers a text, and ends the program when the time is over or the text was replaced."""

    asked = Signal(str)

    def __init__(self, text: str, seconds: float) -> None:
        super().__init__()
        self._text = text
        self._clipboard = QtClipboard()
        self._clipboard.put_secret(text)
        self.asked.connect(self._on_asked, Qt.ConnectionType.QueuedConnection)
        QGuiApplication.clipboard().dataChanged.connect(self._on_changed)
        QTimer.singleShot(round(seconds * 1000), self, self._finish)

    def _on_asked(self, wish: str) -> None:
        if wish == "clear":
            self._finish()
        elif wish == "holds":
            _answer("yes" if self._clipboard.holds(self._text) else "no")

    def _on_changed(self) -> None:
        # A clipboard manager may take the ownership and offer the same text: that is to be cleared too.
        if not self._clipboard.holds(self._text):
            QGuiApplication.quit()

    def _finish(self) -> None:
        if self._clipboard.holds(self._text):
            self._clipboard.clear()
        QGuiApplication.quit()


def main() -> int:
    """Hold what standard input says for as many seconds as the last argument says."""
    harden()
    if os.environ.get("WAYLAND_DISPLAY") and os.environ.get("DISPLAY"):
        # Wayland lets only a focused window set the clipboard; XWayland passes ours on.
        os.environ["QT_QPA_PLATFORM"] = "xcb"
    # Unbuffered: a thread that waits in a buffered reader breaks the interpreter's end.
    wishes = FileIO(0, closefd=False)
    text = json.loads(wishes.readline(MAX_LINE))
    application = QGuiApplication(["ramkeep"])
    if refusal := refusal_on(application.platformName()):
        _answer(refusal)
        return 1
    holder = Holder(text, float(sys.argv[-1]))
    QTimer.singleShot(0, holder, lambda: _begin(wishes, holder))
    return application.exec()


def refusal_on(platform: str) -> str:
    """Why a process without a window cannot set the clipboard on a platform of Qt; empty when it can."""
    if platform.startswith("wayland"):
        return NEEDS_FOCUS
    return NO_DESKTOP if platform in _BLIND else ""


def _begin(wishes: FileIO, holder: Holder) -> None:
    """The event loop runs, so other programs can read the text now."""
    _answer(READY)
    threading.Thread(target=_listen, args=(wishes, holder), daemon=True).start()


def _listen(wishes: FileIO, holder: Holder) -> None:
    """Pass wishes on, for as long as the command that makes them runs."""
    while line := wishes.readline(MAX_LINE):
        holder.asked.emit(line.decode("ascii", "replace").strip())


def _answer(line: str) -> None:
    # Whoever asked may have ended; then nobody waits for the answer.
    with suppress(OSError):
        print(line, flush=True)
