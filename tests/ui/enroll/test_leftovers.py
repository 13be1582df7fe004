from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ramkeep.adapters import picture_opencv
from ramkeep.adapters.file_remover import DiskFileRemover
from ramkeep.ui.enroll.leftovers import Leftovers
from tests.fakes.pdf_files import pdf
from tests.fakes.qr_pictures import OTHER_SECRET, address, encoded, pixels, png, scene
from tests.ui.enroll.conftest import MakeRoom, Room

FIRST = address("GitLab", "mei", OTHER_SECRET)
SECOND = address("GitHub", "mei", "GEZDGNBVGY3TQOJR")


@pytest.fixture
def room(make_room: MakeRoom) -> Room:
    return make_room(remover=DiskFileRemover())


def add(qtbot: QtBot, room: Room, *paths: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    assert room.page.offer_mime(mime)
    qtbot.waitUntil(room.is_checking)
    press(qtbot, room.page.check.add_button)


def press(qtbot: QtBot, button: QPushButton) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def asking(room: Room) -> Callable[[], bool]:
    return room.page.leftovers.isVisible


def picture(folder: Path, name: str, text: str = FIRST) -> Path:
    path = folder / name
    path.write_bytes(png(text))
    return path


def lines(leftovers: Leftovers) -> str:
    return leftovers.lines.text()


def test_a_document_with_pages_that_were_not_read_is_not_offered(
    qtbot: QtBot, room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(picture_opencv, "MAX_PAGES", 1)
    page = pixels(FIRST)[:, :, 0]
    for name, pages in (("long.pdf", [page, page]), ("short.pdf", [page])):
        (tmp_path / name).write_bytes(pdf(pages))
    with qtbot.waitSignal(room.page.stored):
        add(qtbot, room, tmp_path / "long.pdf")
    assert not asking(room)()
    add(qtbot, room, tmp_path / "short.pdf")
    qtbot.waitUntil(asking(room))
    assert "short.pdf" in room.page.leftovers.title.text()


def test_a_file_is_deleted_after_its_account_was_saved(qtbot: QtBot, room: Room, tmp_path: Path) -> None:
    path = picture(tmp_path, "mei.png")
    with qtbot.waitSignal(room.page.changed):
        add(qtbot, room, path)
    qtbot.waitUntil(asking(room))
    assert ("GitLab", "mei") in room.names
    assert path.exists()
    assert room.page.leftovers.title.text() == "mei.png still shows the secret to anyone who can open it."
    assert "trash" in room.page.leftovers.help.text()
    assert "not overwritten" in room.page.leftovers.help.text()
    with qtbot.waitSignal(room.page.stored) as stored:
        press(qtbot, room.page.leftovers.delete_button)
    assert stored.args == [1]
    assert not path.exists()
    assert not room.page.leftovers.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_keeping_is_the_first_answer_and_leaves_the_file(qtbot: QtBot, room: Room, tmp_path: Path, key: Qt.Key) -> None:
    path = picture(tmp_path, "mei.png")
    add(qtbot, room, path)
    qtbot.waitUntil(room.page.leftovers.keep_button.hasFocus)
    with qtbot.waitSignal(room.page.stored):
        qtbot.keyClick(room.page.leftovers.keep_button, key)
    assert path.exists()


def test_several_files_are_asked_about_together(qtbot: QtBot, room: Room, tmp_path: Path) -> None:
    paths = [picture(tmp_path, "one.png"), picture(tmp_path, "two.png", SECOND), tmp_path / "links.txt"]
    paths[2].write_text(f"{FIRST}\r\n# mine\r\n\r\n{SECOND}\r\n")
    add(qtbot, room, *paths)
    qtbot.waitUntil(asking(room))
    assert room.page.leftovers.title.text() == "3 files still show secrets to anyone who can open them:"
    assert lines(room.page.leftovers) == "one.png\ntwo.png\nlinks.txt"
    with qtbot.waitSignal(room.page.stored):
        press(qtbot, room.page.leftovers.delete_button)
    assert not any(path.exists() for path in paths)


def test_what_cannot_be_deleted_is_told_before_it_goes_on(qtbot: QtBot, room: Room, tmp_path: Path) -> None:
    changed, good = picture(tmp_path, "changed.png"), picture(tmp_path, "good.png", SECOND)
    link = tmp_path / "link.png"
    link.symlink_to(good)
    add(qtbot, room, changed, good, link)
    qtbot.waitUntil(asking(room))
    changed.write_bytes(b"something else")
    press(qtbot, room.page.leftovers.delete_button)
    qtbot.waitUntil(room.page.leftovers.delete_button.isHidden)
    assert room.page.leftovers.title.text() == "2 files were not deleted"
    first, second = lines(room.page.leftovers).splitlines()
    assert first == "changed.png: It was changed since it was read, so it was not deleted."
    assert second.startswith("link.png: It is a link.")
    assert changed.exists()
    assert not good.exists()
    with qtbot.waitSignal(room.page.stored):
        press(qtbot, room.page.leftovers.keep_button)


def test_a_file_of_which_not_all_was_added_is_not_offered(qtbot: QtBot, room: Room, tmp_path: Path) -> None:
    path = tmp_path / "two.png"
    path.write_bytes(encoded(scene([FIRST, SECOND])))
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    room.page.offer_mime(mime)
    qtbot.waitUntil(room.is_checking)
    model = room.page.check.model
    model.setData(model.index(0), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    with qtbot.waitSignal(room.page.stored):
        press(qtbot, room.page.check.add_button)
    assert not room.page.leftovers.isVisible()
    assert path.exists()


def test_a_vault_that_was_not_saved_asks_nothing(qtbot: QtBot, room: Room, tmp_path: Path) -> None:
    room.desk.file.refuses = OSError(28, "No space left on device")
    add(qtbot, room, picture(tmp_path, "mei.png"))
    qtbot.waitUntil(room.page.check.trouble.isVisible)
    assert not room.page.leftovers.isVisible()
    assert (tmp_path / "mei.png").exists()


def test_what_was_pasted_asks_nothing(qtbot: QtBot, room: Room) -> None:
    room.page.offer_text(FIRST)
    qtbot.waitUntil(room.is_checking)
    with qtbot.waitSignal(room.page.stored):
        press(qtbot, room.page.check.add_button)
    assert not room.page.leftovers.isVisible()


def test_locking_takes_the_question_away(qtbot: QtBot, room: Room, tmp_path: Path) -> None:
    path = picture(tmp_path, "mei.png")
    add(qtbot, room, path)
    qtbot.waitUntil(asking(room))
    room.page.clear()
    assert not room.page.leftovers.isVisible()
    assert "mei" not in room.page.leftovers.title.text()
    assert path.exists()
