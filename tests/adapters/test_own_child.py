"""The command that starts a part of the program as another process."""

import os
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from ramkeep.adapters import own_child


def test_it_runs_an_adapter_and_no_module_of_the_current_folder(tmp_path: Path) -> None:
    (tmp_path / "json.py").write_text("print('a stranger')\nraise SystemExit(9)\n")
    command = own_child.command("portal_call", "--unused")
    ran = subprocess.run(command, input='["", 1]', capture_output=True, text=True, cwd=tmp_path, timeout=60, check=True)
    assert "stranger" not in ran.stdout


def asked(program: str, seconds: float, cancelled: bool = False) -> bytes:
    return own_child.ask((sys.executable, "-c", program), [b"a question"], seconds, lambda: cancelled, most=1 << 20)


def test_what_was_said_before_the_time_was_up_counts() -> None:
    waiting = "import threading; print('so far', flush=True); threading.Event().wait()"
    assert asked(waiting, seconds=3) == b"so far\n"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no groups of processes")
def test_whatever_the_child_started_ends_with_it() -> None:
    forking = (
        "import os, threading; os.fork() and os._exit(0); print(os.getpid(), flush=True); threading.Event().wait()"
    )
    grandchild = int(asked(forking, seconds=3))
    # Nobody but the system waits for it, which may take a moment.
    for _ in range(200):
        try:
            os.kill(grandchild, 0)
        except ProcessLookupError:
            return
        if Path(f"/proc/{grandchild}/stat").exists() and " Z " in Path(f"/proc/{grandchild}/stat").read_text():
            return
        threading.Event().wait(0.01)
    pytest.fail("it lives on")


def test_a_child_that_hides_from_its_end_keeps_nobody_waiting() -> None:
    hiding = "import os, time; os.fork() and os._exit(0); os.setsid(); print('hidden', flush=True); time.sleep(6)"
    start = time.monotonic()
    asked(hiding, seconds=0.5)
    assert time.monotonic() - start < 5


def test_a_frozen_program_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert own_child.command("portal_call", "--ask-portal") == (sys.executable, "--ask-portal")
