"""The clipboard for a command that ends at once: another process holds the text a while longer."""

import json
import os
import subprocess
import sys
import threading
from collections.abc import Mapping
from contextlib import suppress

from ramkeep.adapters import own_child
from ramkeep.services.ports import ClipboardRefused

CHILD = "--hold-clipboard"
"""The first argument of a frozen program that is asked to be the holder."""

START_SECONDS = 20.0

_REASONS = {
    "no desktop": "There is no display here, so there is no clipboard to copy to.",
    "needs focus": "This desktop lets only the window in front set the clipboard (Wayland without XWayland). "
    "Copy in the window of Ramkeep, or pass the code to wl-copy.",
}
_UNREACHED = "The clipboard could not be reached: the display does not answer."


class DetachedClipboard:
    """`ports.Clipboard` that outlives this process by `seconds`.

    The text goes to the other process through a pipe, never as an argument. That process ends when
    the time is over, when another program replaces the text, or at `clear`.
    """

    def __init__(self, seconds: float, environment: Mapping[str, str] | None = None) -> None:
        self._seconds = seconds
        self._environment = dict(os.environ if environment is None else environment)
        self._process: subprocess.Popen[str] | None = None
        self._text = ""

    def put_secret(self, text: str) -> None:
        """Offer `text`; returns when other programs can read it.

        Raises:
            ClipboardRefused: no display, or a desktop that does not allow it.
        """
        if sys.platform.startswith("linux") and not self._has_display():
            raise ClipboardRefused(_REASONS["no desktop"])
        process = self._start()
        timer = threading.Timer(START_SECONDS, process.kill)
        timer.start()
        answer = _ask(process, json.dumps(text))
        timer.cancel()
        if answer != "ready":
            process.kill()
            process.wait()
            raise ClipboardRefused(_REASONS.get(answer, _UNREACHED))
        self._process, self._text = process, text

    def holds(self, text: str) -> bool:
        """Does the clipboard still hold exactly this, put there by this object?"""
        process = self._running()
        return process is not None and text == self._text and _ask(process, "holds") == "yes"

    def clear(self) -> None:
        """Empty the clipboard, unless it holds something else by now."""
        if process := self._running():
            _ask(process, "clear")
            process.wait()

    def _has_display(self) -> bool:
        return bool(self._environment.get("DISPLAY") or self._environment.get("WAYLAND_DISPLAY"))

    def _running(self) -> subprocess.Popen[str] | None:
        return self._process if self._process and self._process.poll() is None else None

    def _start(self) -> subprocess.Popen[str]:
        flags = 0
        if sys.platform == "win32":
            flags = subprocess.DETACHED_PROCESS | subprocess.CREATE_NEW_PROCESS_GROUP
        return subprocess.Popen(
            [*own_child.command("clipboard_holder", CHILD), str(self._seconds)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            cwd=os.path.abspath(os.sep),
            env=self._environment,
            start_new_session=True,
            creationflags=flags,
        )


def _ask(process: subprocess.Popen[str], line: str) -> str:
    """Write a line and read the answer; empty when the process has ended."""
    assert process.stdin is not None
    assert process.stdout is not None
    with suppress(OSError):
        process.stdin.write(line + "\n")
        process.stdin.flush()
        return process.stdout.readline().strip()
    return ""
