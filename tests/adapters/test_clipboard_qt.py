"""The clipboard as other programs see it: the text, the marks of a secret, and nothing in the primary selection."""

import os
import subprocess
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

from ramkeep.adapters.clipboard_qt import QtClipboard, marks_for

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication

OWNER = """
import sys, threading
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from ramkeep.adapters.clipboard_qt import QtClipboard
application = QGuiApplication(["test"])
clipboard = QtClipboard()
clipboard.put_secret(sys.stdin.readline().strip())
QTimer.singleShot(0, lambda: print(clipboard.holds("482913"), flush=True))
timer = QTimer(interval=20)
wishes = []
def serve():
    if not wishes:
        return
    wish = wishes.pop(0)
    if wish == "clear":
        clipboard.clear()
    elif wish == "holds":
        print(clipboard.holds("482913"), flush=True)
    else:
        application.quit()
timer.timeout.connect(serve)
timer.start()
def listen():
    for line in open(0, closefd=False):
        wishes.append(line.strip())
    wishes.append("quit")
threading.Thread(target=listen, daemon=True).start()
application.exec()
"""


@pytest.fixture
def owner(display: str) -> Iterator[subprocess.Popen[str]]:
    """A program that offers 482913 on the X clipboard and takes wishes."""
    environment = os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    environment.pop("WAYLAND_DISPLAY", None)
    process = subprocess.Popen(
        [sys.executable, "-c", OWNER],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
    )
    assert tell(process, "482913") == "True"
    yield process
    process.communicate()


def tell(process: subprocess.Popen[str], wish: str, answers: bool = True) -> str:
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(wish + "\n")
    process.stdin.flush()
    return process.stdout.readline().strip() if answers else ""


def xclip(display: str, *arguments: str, data: bytes | None = None) -> bytes:
    command = ["xclip", "-display", display, *arguments]
    if data is not None:
        subprocess.run(command, input=data, check=True, timeout=20, stdout=subprocess.DEVNULL)
        return b""
    return subprocess.run(command, capture_output=True, timeout=20).stdout


def test_other_programs_read_the_text_and_the_mark(display: str, owner: subprocess.Popen[str]) -> None:
    targets = xclip(display, "-selection", "clipboard", "-o", "-t", "TARGETS").decode().split()
    assert "UTF8_STRING" in targets
    assert xclip(display, "-selection", "clipboard", "-o") == b"482913"
    assert xclip(display, "-selection", "clipboard", "-o", "-t", "x-kde-passwordManagerHint") == b"secret"


def test_the_primary_selection_stays_as_it_is(display: str, owner: subprocess.Popen[str]) -> None:
    assert b"482913" not in xclip(display, "-selection", "primary", "-o")


def test_clearing_leaves_nothing(display: str, owner: subprocess.Popen[str]) -> None:
    tell(owner, "clear", answers=False)
    assert tell(owner, "holds") == "False"
    assert xclip(display, "-selection", "clipboard", "-o") == b""


def test_it_knows_when_another_program_replaced_the_text(display: str, owner: subprocess.Popen[str]) -> None:
    xclip(display, "-selection", "clipboard", "-i", data=b"something else")
    assert tell(owner, "holds") == "False"


def test_inside_the_program(qapp: "QGuiApplication") -> None:
    clipboard = QtClipboard()
    clipboard.put_secret("482913")
    assert clipboard.holds("482913")
    assert not clipboard.holds("48291")
    clipboard.clear()
    assert not clipboard.holds("482913")


def test_windows_is_told_by_its_own_formats(qapp: "QGuiApplication") -> None:
    QtClipboard("win32").put_secret("482913")
    from PySide6.QtGui import QGuiApplication

    content = QGuiApplication.clipboard().mimeData()
    history = 'application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"'
    assert bytes(content.data(history).data()) == b"\0\0\0\0"
    assert content.hasFormat('application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"')


@pytest.mark.parametrize("platform", ["linux", "freebsd13", "darwin", "win32"])
def test_every_platform_has_marks(platform: str) -> None:
    assert marks_for(platform)
