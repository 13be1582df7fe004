from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.fakes.qr_pictures import OTHER_SECRET, address, encoded, png, scene
from tests.ui.enroll.conftest import Room


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "codes"
    (made / "deeper").mkdir(parents=True)
    (made / "one.png").write_bytes(png(address("One", secret=OTHER_SECRET)))
    (made / "two.png").write_bytes(png(address("Two", secret="GEZDGNBVGY3TQOJR")))
    (made / "deeper" / "three.png").write_bytes(png(address("Three", secret="GEZDGNBVGY3TQOJS")))
    (made / "notes.txt").write_text("nothing")
    return made


def drop(room: Room, *paths: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    assert room.page.offer_mime(mime)


def issuers(room: Room) -> list[str]:
    return [row.credential.issuer for row in room.page.check.model.rows]


def test_the_pictures_of_a_chosen_folder_are_read(
    qtbot: QtBot, room: Room, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args, **_named: str(folder))
    qtbot.mouseClick(room.page.view.image.folder_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(room.is_checking)
    assert issuers(room) == ["One", "Two"]
    assert room.page.view.image.sentences[0] == "codes: Pictures: 2. Passed over: 2."


def test_a_dialog_that_is_closed_changes_nothing(qtbot: QtBot, room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args, **_named: "")
    qtbot.mouseClick(room.page.view.image.folder_button, Qt.MouseButton.LeftButton)
    assert room.page.view.image.sentences == ()


def test_a_dropped_folder_is_read_in_its_place_among_files(qtbot: QtBot, room: Room, folder: Path) -> None:
    last = folder.with_name("last.png")
    last.write_bytes(png(address("Last", secret="GEZDGNBVGY3TQOJU")))
    progress: list[tuple[int, int]] = []
    room.page.intake.progressed.connect(lambda done, total: progress.append((done, total)))
    drop(room, folder, last)
    qtbot.waitUntil(room.is_checking)
    assert issuers(room) == ["One", "Two", "Last"]
    assert progress == [(0, 2), (0, 3), (1, 3), (2, 3)]


def test_a_folder_without_pictures_is_told(qtbot: QtBot, room: Room, folder: Path) -> None:
    for path in folder.glob("*.png"):
        path.unlink()
    drop(room, folder)
    qtbot.waitUntil(lambda: bool(room.page.view.image.sentences))
    assert room.page.view.image.sentences == ("codes: No pictures in this folder. Passed over: 2.",)
    assert not room.page.is_checking


def test_canceling_leaves_out_the_rest_of_a_folder(qtbot: QtBot, room: Room, tmp_path: Path) -> None:
    for number in range(30):
        (tmp_path / f"{number}.png").write_bytes(encoded(scene(())))
    intake = room.page.intake
    intake.progressed.connect(lambda done, _total: intake.cancel() if done == 1 else None)
    with qtbot.waitSignal(intake.taken):
        drop(room, tmp_path)
    assert len(room.page.view.image.sentences) == 2
