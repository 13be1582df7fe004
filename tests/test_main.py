"""`python -m ramkeep` as a person starts it: version, help, the window without a display, and no way in for debuggers."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from ramkeep import __version__
from ramkeep.__main__ import main
from ramkeep.cli.exits import Exit


def ramkeep(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run it; an environment variable that is empty is not there at all."""
    merged = {name: value for name, value in (os.environ | environment).items() if value}
    command = [sys.executable, "-m", "ramkeep", *words]
    return subprocess.run(
        command,
        env=merged,
        capture_output=True,
        text=True,
        stdin=subprocess.DEVNULL,
        start_new_session=True,
        timeout=60,
    )


def test_the_version() -> None:
    done = ramkeep("--version")
    assert (done.returncode, done.stdout) == (0, f"ramkeep {__version__}\n")


def test_the_installed_command_is_the_same() -> None:
    command = Path(sys.executable).with_name("ramkeep")
    if not command.exists():
        pytest.skip("the package is not installed beside this Python")
    done = subprocess.run([command, "--version"], capture_output=True, text=True, timeout=60)
    assert done.stdout == f"ramkeep {__version__}\n"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a display")
def test_without_a_display_the_commands_are_named() -> None:
    done = ramkeep(DISPLAY="", WAYLAND_DISPLAY="", QT_QPA_PLATFORM="")
    assert done.returncode == 1
    assert done.stdout == ""
    assert "ramkeep tour" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_mistake_is_told_without_a_traceback() -> None:
    done = ramkeep("lst")
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


def test_a_password_cannot_be_asked_for_without_a_terminal(tmp_path: Path) -> None:
    vault = tmp_path / "vault.ramkeep"
    vault.write_bytes(b"anything")
    done = ramkeep("list", RAMKEEP_VAULT=str(vault))
    assert done.returncode == 2
    assert "--password-fd" in done.stderr


def test_the_vault_of_the_command_line_wins(tmp_path: Path) -> None:
    for words, name in [(["--vault", str(tmp_path / "b")], "b"), ([], "a")]:
        done = ramkeep("list", *words, RAMKEEP_VAULT=str(tmp_path / "a"))
        assert done.returncode == 6
        assert str(tmp_path / name) in done.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="prctl is Linux's")
@pytest.mark.parametrize("words", [["list"], []], ids=["terminal", "window"])
def test_the_process_cannot_be_dumped(words: list[str]) -> None:
    program = f"import ctypes; from ramkeep import build; build.start({words!r}); print(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))"
    environment = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "QT_QPA_PLATFORM")}
    done = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True, timeout=60)
    assert done.stdout.strip() == "0"


def test_ctrl_c_while_a_command_is_loaded_is_one_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupted(_words: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(sys, "argv", ["ramkeep", "plan", "check", "plan.json"])
    monkeypatch.setattr("ramkeep.build.start", interrupted)
    assert main() == Exit.INTERRUPTED
    assert capsys.readouterr().err == "ramkeep: Interrupted.\n"
