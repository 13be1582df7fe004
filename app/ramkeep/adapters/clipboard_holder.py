"""The process that owns the clipboard after a command of the terminal has ended.

Run as `python -m ramkeep.adapters.clipboard_holder SECONDS`. The text comes on standard input as one
line of JSON, so that it is in no list of processes; further lines are the wishes `clear` and `holds`.
Answers go to standard output, one line each.
"""

import json
import os
import sys
import threading

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from ramkeep.adapters.clipboard_qt import QtClipboard

READY = "ready"
NO_DESKTOP = "no desktop"
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
        if not QGuiApplication.clipboard().ownsClipboard():
            QGuiApplication.quit()

    def _finish(self) -> None:
        if self._clipboard.holds(self._text):
            self._clipboard.clear()
        QGuiApplication.quit()


def main() -> int:
    """Hold what standard input says for as many seconds as the first argument says."""
    if "WAYLAND_DISPLAY" in os.environ and "DISPLAY" in os.environ:
        # Wayland lets only a focused window set the clipboard; XWayland passes ours on.
        os.environ["QT_QPA_PLATFORM"] = "xcb"
    text = json.loads(sys.stdin.buffer.readline(MAX_LINE))
    application = QGuiApplication(["ramkeep"])
    if application.platformName() in _BLIND:
        _answer(NO_DESKTOP)
        return 1
    holder = Holder(text, float(sys.argv[1]))
    threading.Thread(target=_listen, args=(holder,), daemon=True).start()
    _answer(READY)
    return application.exec()


def _listen(holder: Holder) -> None:
    """Pass the wishes on until the command that asked has ended."""
    while line := sys.stdin.buffer.readline(MAX_LINE):
        holder.asked.emit(line.decode("ascii", "replace").strip())


def _answer(line: str) -> None:
    # The asker may have ended; then nobody waits for the answer.
    try:
        print(line, flush=True)
    except OSError:
        pass


if __name__ == "__main__":
    sys.exit(main())
