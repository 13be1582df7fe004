"""A second start hands what it was given to the first window of the same vault."""

import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from ramkeep.ui import single_instance as module
from ramkeep.ui.single_instance import MAX_BYTES, SingleInstance

URI = "otpauth://totp/%E8%BF%90%E7%BB%B4?secret=JBSWY3DPEHPK3PXP&issuer=Aliyun"
SECOND = """
import sys
from PySide6.QtCore import QCoreApplication
from ramkeep.ui.single_instance import SingleInstance
application = QCoreApplication([])
sys.exit(0 if SingleInstance(sys.argv[1]).hand_over(sys.stdin.read()) else 7)
"""

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="looks at Unix sockets")


@pytest.fixture
def place(tmp_path: Path) -> str:
    return str(tmp_path / "vault.ramkeep")


@pytest.fixture
def first(qtbot: QtBot, place: str) -> Iterator[SingleInstance]:
    made = SingleInstance(place)
    made.listen()
    yield made
    made.stop()


def second(place: str, uri: str) -> "subprocess.Popen[str]":
    """Another process that was given `uri`; over standard input here, so that no list of processes has it."""
    started = subprocess.Popen([sys.executable, "-c", SECOND, place], stdin=subprocess.PIPE, text=True)
    assert started.stdin is not None
    started.stdin.write(uri)
    started.stdin.close()
    return started


@pytest.mark.parametrize("uri", [URI, ""])
def test_what_the_second_was_given_comes_to_the_first(
    qtbot: QtBot, first: SingleInstance, place: str, uri: str
) -> None:
    with qtbot.waitSignal(first.called, timeout=20_000) as called:
        process = second(place, uri)
    assert called.args == [uri]
    assert process.wait(10) == 0


@pytest.mark.parametrize("uri", ["otpauth://totp/" + "x" * MAX_BYTES, "otpauth://totp/a\notpauth://totp/b"])
def test_what_is_too_long_or_no_line_is_not_handed_over(
    qtbot: QtBot, first: SingleInstance, place: str, uri: str
) -> None:
    with qtbot.waitSignal(first.called, timeout=20_000) as called:
        process = second(place, uri)
    assert called.args == [""]
    assert process.wait(10) == 0


def test_without_a_first_nothing_is_handed_over(qtbot: QtBot, place: str) -> None:
    assert not SingleInstance(place).hand_over(URI)


def test_another_vault_has_a_window_of_its_own(qtbot: QtBot, first: SingleInstance, tmp_path: Path) -> None:
    assert not SingleInstance(str(tmp_path / "other.ramkeep")).hand_over(URI)


def test_the_same_vault_by_another_path_is_the_same(qtbot: QtBot, first: SingleInstance, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path, target_is_directory=True)
    with qtbot.waitSignal(first.called, timeout=20_000):
        process = second(str(tmp_path / "link" / "vault.ramkeep"), "")
    assert process.wait(10) == 0


def test_only_this_user_can_reach_the_socket(first: SingleInstance) -> None:
    mode = os.stat(first.name).st_mode
    assert stat.S_ISSOCK(mode)
    assert not mode & (stat.S_IRWXG | stat.S_IRWXO)
    assert os.path.dirname(first.name) == os.environ["XDG_RUNTIME_DIR"]


def test_a_socket_that_a_crash_left_is_taken_over(qtbot: QtBot, place: str) -> None:
    crashed = (
        "import os, sys\nfrom PySide6.QtCore import QCoreApplication\n"
        "from ramkeep.ui.single_instance import SingleInstance\n"
        "application = QCoreApplication([])\nfirst = SingleInstance(sys.argv[1])\nfirst.listen()\nos._exit(1)\n"
    )
    subprocess.run([sys.executable, "-c", crashed, place], check=False)
    late = SingleInstance(place)
    assert os.path.exists(late.name)
    assert not late.hand_over(URI)
    late.listen()
    with qtbot.waitSignal(late.called, timeout=20_000):
        process = second(place, "")
    assert process.wait(10) == 0
    late.stop()


def test_nothing_is_given_to_another_user(
    qtbot: QtBot, first: SingleInstance, place: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    name, stranger = first.name, os.getuid() + 1
    monkeypatch.setattr(SingleInstance, "name", property(lambda _: name))
    monkeypatch.setattr(module.os, "getuid", lambda: stranger)
    with qtbot.assertNotEmitted(first.called, wait=50):
        assert not SingleInstance(place).hand_over(URI)


def test_who_says_no_line_is_hung_up_on(qtbot: QtBot, first: SingleInstance) -> None:
    chatterer = QLocalSocket()
    chatterer.connectToServer(first.name)
    with qtbot.assertNotEmitted(first.called), qtbot.waitSignal(chatterer.disconnected):
        chatterer.write(b"x" * (4 * MAX_BYTES))


def test_without_a_runtime_folder_a_private_one_is_made(
    place: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    monkeypatch.setattr(module.tempfile, "gettempdir", lambda: str(tmp_path))
    folder = Path(SingleInstance(place).name).parent
    assert folder.parent == tmp_path
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
