"""The command that starts a part of the program as another process."""

import subprocess
import sys
from pathlib import Path

import pytest

from ramkeep.adapters import own_child


def test_it_runs_an_adapter_and_no_module_of_the_current_folder(tmp_path: Path) -> None:
    (tmp_path / "json.py").write_text("print('a stranger')\nraise SystemExit(9)\n")
    command = own_child.command("portal_call", "--unused")
    ran = subprocess.run(command, input='["", 1]', capture_output=True, text=True, cwd=tmp_path, timeout=60, check=True)
    assert "stranger" not in ran.stdout


def test_a_frozen_program_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert own_child.command("portal_call", "--ask-portal") == (sys.executable, "--ask-portal")
