"""The command that starts a part of the program as another process."""

import os
import select
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from ramkeep.adapters import own_child


def test_it_runs_an_adapter_and_no_module_of_the_current_folder(tmp_path: Path) -> None:
    (tmp_path / "json.py").write_text("print('a stranger')\nraise SystemExit(9)\n")
    command = own_child.command("portal_call", "--unused")
    ran = subprocess.run(command, input='["", 1]', capture_output=True, text=True, cwd=tmp_path, timeout=60, check=True)
    assert "stranger" not in ran.stdout


# The child ends; what it forked goes on without end.
FORKING = "import os, threading; os.fork() and os._exit(0); {before} ; {then}; threading.Event().wait()"


def asked(program: str, seconds: float, cancelled: bool = False) -> bytes:
    return own_child.ask((sys.executable, "-c", program), [b"a question"], seconds, lambda: cancelled, most=1 << 20)


def test_what_was_said_before_the_time_was_up_counts() -> None:
    waiting = "import threading; print('so far', flush=True); threading.Event().wait()"
    assert asked(waiting, seconds=3) == b"so far\n"


@pytest.mark.skipif(sys.platform != "linux", reason="a process that is nobody's child is watched by Linux's pidfd")
def test_whatever_the_child_started_ends_with_it() -> None:
    grandchild = int(asked(FORKING.format(before="pass", then="print(os.getpid(), flush=True)"), seconds=3))
    with suppress(ProcessLookupError):
        ends = os.pidfd_open(grandchild)
        assert select.select([ends], [], [], 10)[0] == [ends]
        os.close(ends)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no sessions that a process could leave")
def test_a_child_that_hides_from_its_end_keeps_nobody_waiting(tmp_path: Path) -> None:
    told = tmp_path / "pid"
    asked(FORKING.format(before="os.setsid()", then=f"open({str(told)!r}, 'w').write(str(os.getpid()))"), seconds=3)
    # It is there still, and was not waited for; this ends it.
    os.kill(int(told.read_text()), signal.SIGKILL)


def test_a_frozen_program_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert own_child.command("portal_call", "--ask-portal") == (sys.executable, "--ask-portal")
