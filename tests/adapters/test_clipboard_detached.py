"""A clipboard that outlives the command: read with xclip on a real X display."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from ramkeep.adapters.clipboard_detached import DetachedClipboard
from ramkeep.core.codes import uri
from ramkeep.core.codes.account import Account, AccountId
from ramkeep.core.vault.contents import Contents
from ramkeep.services.ports import ClipboardRefused
from tests.fakes.vault_file import cheap_vault


def environment(display: str) -> dict[str, str]:
    return os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "WAYLAND_DISPLAY": ""}


def pasted(display: str) -> bytes:
    command = ["xclip", "-display", display, "-selection", "clipboard", "-o"]
    return subprocess.run(command, capture_output=True, timeout=20).stdout


@pytest.fixture
def clipboard(display: str) -> Iterator[DetachedClipboard]:
    clipboard = DetachedClipboard(60, environment(display))
    yield clipboard
    clipboard.clear()


def test_the_text_is_there_when_the_call_returns(display: str, clipboard: DetachedClipboard) -> None:
    clipboard.put_secret("482913 é")
    assert pasted(display).decode() == "482913 é"
    assert clipboard.holds("482913 é")
    assert not clipboard.holds("482913")


def test_it_outlives_the_program_that_copied_and_ends_by_itself(display: str) -> None:
    program = (
        "import sys; from ramkeep.adapters.clipboard_detached import DetachedClipboard\n"
        "DetachedClipboard(1.53125).put_secret(sys.stdin.read())"
    )
    command = [sys.executable, "-c", program]
    subprocess.run(command, input="755224", text=True, env=environment(display), check=True, timeout=60)
    assert pasted(display) == b"755224"
    until(lambda: not any(b"1.53125" in line for line in holders()))
    assert pasted(display) == b""


def test_clear_empties_the_clipboard(display: str, clipboard: DetachedClipboard) -> None:
    clipboard.put_secret("482913")
    clipboard.clear()
    assert pasted(display) == b""
    assert not clipboard.holds("482913")


def test_what_another_program_copies_is_left_alone(display: str, clipboard: DetachedClipboard) -> None:
    clipboard.put_secret("482913")
    command = ["xclip", "-display", display, "-selection", "clipboard", "-i"]
    subprocess.run(command, input=b"mine", check=True, timeout=20, stdout=subprocess.DEVNULL)
    until(lambda: not clipboard.holds("482913"))
    clipboard.clear()
    assert pasted(display) == b"mine"


def test_the_text_is_in_no_list_of_processes(display: str, clipboard: DetachedClipboard) -> None:
    clipboard.put_secret("482913")
    assert holders()
    assert not any(b"482913" in line for line in holders())


def test_without_a_display_it_is_refused_in_words() -> None:
    with pytest.raises(ClipboardRefused, match="no display"):
        DetachedClipboard(30, {}).put_secret("482913")


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [({"QT_QPA_PLATFORM": "offscreen"}, "no display"), ({"DISPLAY": ":987654"}, "does not answer")],
)
def test_a_display_that_is_none_is_refused(display: str, changes: dict[str, str], sentence: str) -> None:
    with pytest.raises(ClipboardRefused, match=sentence):
        DetachedClipboard(30, environment(display) | changes).put_secret("482913")


def test_under_wayland_it_goes_through_x(display: str) -> None:
    changes = {"WAYLAND_DISPLAY": "wayland-of-nobody", "QT_QPA_PLATFORM": "wayland"}
    clipboard = DetachedClipboard(60, environment(display) | changes)
    clipboard.put_secret("482913")
    assert pasted(display) == b"482913"
    clipboard.clear()


def holders() -> list[bytes]:
    """The command lines of all that hold a clipboard now."""
    lines = []
    for path in Path("/proc").glob("[0-9]*/cmdline"):
        with suppress(OSError):
            lines.append(path.read_bytes())
    return [line for line in lines if b"clipboard_holder" in line]


def until(true: Callable[[], bool], seconds: float = 20.0) -> None:
    """Ask again until it is true."""
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end


def test_the_command_copies(display: str, tmp_path: Path) -> None:
    vault = tmp_path / "vault.ramkeep"
    credential = uri.parse("otpauth://hotp/RFC:4226?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&counter=1")
    vault.write_bytes(cheap_vault(Contents((Account(AccountId("0" * 32), credential),)), "tarn"))
    words = ["code", "4226", "--next", "--copy", "--vault", str(vault), "--password-fd", "0"]
    command = [sys.executable, "-m", "ramkeep", *words]
    done = subprocess.run(
        command, input=b"tarn\n", capture_output=True, timeout=60, env=environment(display), check=False
    )
    assert (done.returncode, done.stdout) == (0, b""), done.stderr
    assert b"287082" not in done.stderr
    assert pasted(display) == b"287082"
