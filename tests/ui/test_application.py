"""The program as a whole: two real starts, an orderly end, and a picture of the codes."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from ramkeep.core.vault.errors import WrongPassword
from ramkeep.services.vault_session import VaultState
from ramkeep.ui.application import photograph
from ramkeep.ui.theme.theme import Theme
from tests.fakes.desk import PASSWORD, desk

URI = "otpauth://totp/Grafana:admin?secret=JBSWY3DPEHPK3PXP&issuer=Grafana"
SECONDS = 20.0


def start(vault: Path, *arguments: str) -> "subprocess.Popen[bytes]":
    command = [sys.executable, "-m", "ramkeep", "--vault", str(vault), *arguments]
    return subprocess.Popen(command, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, stderr=subprocess.PIPE)


def wait_for_socket(qtbot: QtBot) -> None:
    folder = Path(os.environ["XDG_RUNTIME_DIR"])
    qtbot.waitUntil(lambda: any(folder.glob("ramkeep-*")), timeout=int(SECONDS * 1000))


@pytest.mark.skipif(sys.platform == "win32", reason="looks at Unix sockets and signals")
def test_a_second_start_hands_over_and_the_first_ends_in_order(qtbot: QtBot, tmp_path: Path) -> None:
    vault = tmp_path / "vault.ramkeep"
    first = start(vault)
    try:
        wait_for_socket(qtbot)
        began = time.monotonic()
        assert start(vault, URI).wait(SECONDS) == 0
        assert time.monotonic() - began < SECONDS / 2
        assert first.poll() is None
        first.send_signal(signal.SIGTERM)
        assert first.wait(SECONDS) == 0
    finally:
        first.kill()
        first.communicate()
    assert not list(Path(os.environ["XDG_RUNTIME_DIR"]).glob("ramkeep-*"))


def test_a_picture_shows_the_codes_and_leaves_the_vault_locked(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    at = desk()
    photograph(at.parts, PASSWORD, tmp_path / "codes.png", (900, 600))
    picture = QImage(str(tmp_path / "codes.png"))
    assert (picture.width(), picture.height()) == (900, 600)
    colors = {picture.pixelColor(x, y).name() for x in range(220, 880, 3) for y in range(80, 300, 3)}
    assert len(colors) > 20
    assert at.parts.vault.state is VaultState.LOCKED


def test_no_picture_without_the_password(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    with pytest.raises(WrongPassword):
        photograph(desk().parts, "wrong", tmp_path / "codes.png")
    assert not (tmp_path / "codes.png").exists()


def test_a_picture_that_cannot_be_written_is_told(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    with pytest.raises(OSError, match="could not be written"):
        photograph(desk().parts, PASSWORD, tmp_path / "nowhere" / "codes.png")
