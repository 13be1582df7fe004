"""The main job in the window: from a QR code before its camera, or in a picture, to a rotating code.

Everything is real but the camera, for which a video file stands in: the vault file, the key derivation, the
decoder, the clock and the clipboard of the process.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from tests.e2e.window import ADDRESS, SECRET, Window, drop
from tests.fakes.qr_pictures import moving, png, video


def test_from_a_camera_to_the_clipboard(
    qtbot: QtBot, open_window: Callable[[Path | None], Window], tmp_path: Path
) -> None:
    window = open_window(video(tmp_path / "camera.avi", moving([ADDRESS])))
    window.make_vault("camera")
    camera = window.rooms.enroll.view.camera
    qtbot.waitUntil(lambda: camera.view.frozen, timeout=15_000)
    assert len(camera.view.outlines) == 1
    empty = window.vault.read_bytes()
    window.confirm()
    stored = window.vault.read_bytes()
    assert stored != empty
    assert SECRET.encode() not in stored
    assert b"alice" not in stored
    assert camera.feed.wait()

    window.lock_and_unlock()
    window.agrees(window.shown_code)

    codes = window.rooms.codes.list
    codes.setFocus()
    codes.setCurrentIndex(codes.model().index(0, 0))

    def copied() -> str:
        qtbot.keyClick(codes, Qt.Key.Key_Return)
        return QGuiApplication.clipboard().text()

    window.agrees(copied)
    clipboard = QGuiApplication.clipboard()
    assert bytes(clipboard.mimeData().data("x-kde-passwordManagerHint").data()) == b"secret"


def test_from_a_picture_that_is_dropped_onto_the_window(
    qtbot: QtBot, open_window: Callable[[Path | None], Window], tmp_path: Path
) -> None:
    picture = tmp_path / "enrollment.png"
    picture.write_bytes(png(ADDRESS))
    window = open_window(None)
    window.make_vault("type")
    drop(window.rooms.enroll, picture)
    window.confirm(keep_file=True)
    assert picture.exists()
    window.lock_and_unlock()
    window.agrees(window.shown_code)
