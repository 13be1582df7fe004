"""A picture in which no code was found is searched longer when somebody asks for it."""

from pathlib import Path

import numpy as np
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ramkeep.ui.enroll import harder_words, refusal_words
from ramkeep.ui.enroll.pictures import file_source
from tests.fakes.qr_pictures import address, encoded, faint
from tests.ui.enroll.conftest import Room

LEFT = Qt.MouseButton.LeftButton


def offered(qtbot: QtBot, room: Room, path: Path, data: bytes) -> None:
    """The picture is read in vain."""
    path.write_bytes(data)
    image = room.page.view.image
    room.page.intake.take_pictures([file_source(path)])
    qtbot.waitUntil(image.harder_button.isVisible, timeout=20_000)
    assert refusal_words.nothing_found() in image.sentences[-1]
    assert image.harder_button.text() == harder_words.offer(1)


def test_a_code_that_a_look_misses_is_found_by_looking_harder(qtbot: QtBot, room: Room, tmp_path: Path) -> None:
    offered(qtbot, room, tmp_path / "faint.png", encoded(faint(address("Aliyun", "mei"))))
    percents: list[int] = []
    room.page.intake.searched.connect(percents.append)
    qtbot.mouseClick(room.page.view.image.harder_button, LEFT)
    qtbot.waitUntil(room.is_checking, timeout=40_000)
    assert room.page.check.card.issuer_field.text() == "Aliyun"
    assert percents == sorted(set(percents))
    assert percents[-1] == 100
    assert not room.page.view.image.harder_button.isVisible()


def test_a_search_can_be_canceled_and_is_offered_again(qtbot: QtBot, room: Room, tmp_path: Path) -> None:
    noise = np.random.default_rng(3).integers(0, 255, (900, 1200), np.uint8)
    offered(qtbot, room, tmp_path / "noise.png", encoded(noise))
    image = room.page.view.image
    with qtbot.waitSignal(room.page.intake.searched):
        qtbot.mouseClick(image.harder_button, LEFT)
    qtbot.waitUntil(image.progress.isVisible)
    assert image.progress.text.text() == harder_words.searching(0, 1)
    with qtbot.waitSignal(room.page.intake.taken, timeout=10_000):
        qtbot.mouseClick(image.progress.cancel_button, LEFT)
    assert not image.progress.isVisible()
    assert image.harder_button.isVisible()
    assert not room.is_checking()
    room.page.clear()
    assert room.page.intake.unread == []


def test_what_no_means_finds_is_told_and_not_offered_again(qtbot: QtBot, room: Room, tmp_path: Path) -> None:
    offered(qtbot, room, tmp_path / "blank.png", encoded(np.full((60, 60), 200, np.uint8)))
    image = room.page.view.image
    with qtbot.waitSignal(room.page.intake.taken, timeout=40_000):
        qtbot.mouseClick(image.harder_button, LEFT)
    assert harder_words.nothing() in image.sentences[-1]
    assert not image.harder_button.isVisible()
