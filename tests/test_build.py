"""The composition root: where things lie, and that the parts fit their doors."""

import subprocess
import sys
from pathlib import Path

import pytest

from ramkeep import build
from ramkeep.services.vault_session import VaultState


def test_the_usual_places(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("RAMKEEP_VAULT", raising=False)
    assert build.vault_path(None).name == "vault.ramkeep"
    assert build.vault_path(None).parent.name == "ramkeep"
    assert build.settings_path().name == "settings.json"


def test_the_environment_and_the_command_line_choose(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("RAMKEEP_VAULT", str(tmp_path / "a"))
    assert build.vault_path(None) == tmp_path / "a"
    assert build.vault_path(str(tmp_path / "b")) == tmp_path / "b"
    monkeypatch.chdir(tmp_path)
    assert build.vault_path("c") == tmp_path / "c"


def test_the_window_gets_its_parts_before_qt_runs(tmp_path: Path) -> None:
    parts = build.window_parts(tmp_path / "vault", tmp_path / "settings.json", tmp_path)
    assert parts.vault.state is VaultState.ABSENT
    assert list(tmp_path.iterdir()) == []


def test_the_terminal_loads_no_qt(tmp_path: Path) -> None:
    program = (
        "import sys; from ramkeep import build; from pathlib import Path\n"
        f"build.terminal_parts(Path({str(tmp_path)!r}) / 'v', Path({str(tmp_path)!r}) / 's'); build.tour_parts()\n"
        f"build.start(['list', '--vault', {str(tmp_path / 'none')!r}])\n"
        "print(sorted({name.split('.')[0] for name in sys.modules} & {'PySide6', 'numpy', 'cv2', 'zxingcpp', 'pyotp'}))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60)
    assert done.stdout.strip() == "[]", done.stderr
