"""A picture in which no code was found is searched longer when somebody asks for it."""

from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ramkeep.adapters.picture_opencv import gray_frame_of
from ramkeep.ui.enroll import harder_words, refusal_words, words
from ramkeep.ui.enroll.harder_offer import HarderOffer
from ramkeep.ui.enroll.pictures import file_source
from ramkeep.ui.enroll.screen_panel import ScreenPanel
from tests.fakes.pdf_files import pdf
from tests.fakes.qr_pictures import OTHER_SECRET, address, encoded, faint, pixels, png
from tests.ui.enroll.conftest import Room

LEFT = Qt.MouseButton.LeftButton


def offered(qtbot: QtBot, room: Room, path: Path, data: bytes) -> None:
    """The picture is read in vain."""
    path.write_bytes(data)
    image = room.page.view.image
    room.page.intake.take_pictures([file_source(path)])
    qtbot.waitUntil(image.harder.isVisible, timeout=20_000)
    assert refusal_words.nothing_found() in image.sentences[-1]
    assert image.harder.button.text() == harder_words.offer(1)


def test_a_code_that_a_look_misses_is_found_by_looking_harder(qtbot: QtBot, room: Room, tmp_path: Path) -> None:
    offered(qtbot, room, tmp_path / "faint.png", encoded(faint(address("Aliyun", "mei"))))
    percents: list[int] = []
    room.page.intake.searched.connect(percents.append)
    qtbot.mouseClick(room.page.view.image.harder.button, LEFT)
    qtbot.waitUntil(room.is_checking, timeout=40_000)
    assert room.page.check.card.issuer_field.text() == "Aliyun"
    assert percents == sorted(set(percents))
    assert percents[-1] == 100
    assert not room.page.view.image.harder.button.isVisible()


def test_a_search_can_be_canceled_and_is_offered_again(qtbot: QtBot, room: Room, tmp_path: Path) -> None:
    noise = np.random.default_rng(3).integers(0, 255, (900, 1200), np.uint8)
    offered(qtbot, room, tmp_path / "noise.png", encoded(noise))
    image = room.page.view.image
    with qtbot.waitSignal(room.page.intake.searched):
        qtbot.mouseClick(image.harder.button, LEFT)
    qtbot.waitUntil(image.progress.isVisible)
    assert image.progress.text.text() == harder_words.searching(0, 1)
    with qtbot.waitSignal(room.page.intake.taken, timeout=10_000):
        qtbot.mouseClick(image.progress.cancel_button, LEFT)
    assert not image.progress.isVisible()
    assert image.harder.button.isVisible()
    assert not room.is_checking()
    room.page.clear()
    assert room.page.intake.unread == []


def test_what_no_means_finds_is_told_and_not_offered_again(qtbot: QtBot, room: Room, tmp_path: Path) -> None:
    offered(qtbot, room, tmp_path / "blank.png", encoded(np.full((60, 60), 200, np.uint8)))
    image = room.page.view.image
    with qtbot.waitSignal(room.page.intake.taken, timeout=40_000):
        qtbot.mouseClick(image.harder.button, LEFT)
    assert harder_words.nothing() in image.sentences[-1]
    assert not image.harder.button.isVisible()


def test_every_code_is_found_when_that_is_ticked(qtbot: QtBot, room: Room, tmp_path: Path) -> None:
    both = np.hstack([faint(address("Aliyun", "mei")), faint(address("GitLab", "lin", OTHER_SECRET))])
    offered(qtbot, room, tmp_path / "two.png", encoded(both))
    room.page.view.image.harder.every.setChecked(True)
    qtbot.mouseClick(room.page.view.image.harder.button, LEFT)
    qtbot.waitUntil(room.is_checking, timeout=80_000)
    assert [row.credential.issuer for row in room.page.check.model.rows] == ["Aliyun", "GitLab"]


def test_a_picture_with_a_foreign_code_alone_is_searched_for_more(qtbot: QtBot, room: Room, tmp_path: Path) -> None:
    both = faint(address("Aliyun", "mei"))
    menu = pixels("https://example.com/menu", 5)[:, :, 0]
    both[: len(menu), : len(menu)] = menu
    path = tmp_path / "two.png"
    path.write_bytes(encoded(both))
    image = room.page.view.image
    room.page.intake.take_pictures([file_source(path)])
    qtbot.waitUntil(image.harder.isVisible, timeout=20_000)
    assert "web address" in image.sentences[-1]
    qtbot.mouseClick(image.harder.button, LEFT)
    qtbot.waitUntil(room.is_checking, timeout=80_000)
    assert room.page.check.card.issuer_field.text() == "Aliyun"


def test_a_foreign_code_alone_is_told_when_no_means_finds_more(qtbot: QtBot, room: Room, tmp_path: Path) -> None:
    path = tmp_path / "menu.png"
    path.write_bytes(png("https://example.com/menu", 1))
    image, intake = room.page.view.image, room.page.intake
    intake.take_pictures([file_source(path)])
    qtbot.waitUntil(image.harder.isVisible, timeout=20_000)
    with qtbot.waitSignal(intake.taken, timeout=80_000):
        qtbot.mouseClick(image.harder.button, LEFT)
    assert image.sentences[-1].endswith(harder_words.nothing_else())
    assert intake.unread == []
    # The next one is searched as it is said.
    offered(qtbot, room, tmp_path / "blank.png", encoded(np.full((60, 60), 200, np.uint8)))
    assert [source.every for source in intake.unread] == [False]


def test_a_search_past_a_foreign_code_that_is_canceled_is_offered_again(
    qtbot: QtBot, room: Room, tmp_path: Path
) -> None:
    desk = np.random.default_rng(3).integers(0, 255, (900, 1200), np.uint8)
    menu = pixels("https://example.com/menu", 5)[:, :, 0]
    desk[: len(menu), : len(menu)] = menu
    path = tmp_path / "menu.png"
    path.write_bytes(encoded(desk))
    image, intake = room.page.view.image, room.page.intake
    intake.take_pictures([file_source(path)])
    qtbot.waitUntil(image.harder.isVisible, timeout=20_000)
    with qtbot.waitSignal(intake.searched, timeout=20_000):
        qtbot.mouseClick(image.harder.button, LEFT)
    with qtbot.waitSignal(intake.taken, timeout=20_000):
        qtbot.mouseClick(image.progress.cancel_button, LEFT)
    assert harder_words.nothing_else() not in image.sentences[-1]
    assert image.harder.isVisible()
    assert [source.every for source in intake.unread] == [True]


def test_the_offer_is_away_while_more_is_read(qtbot: QtBot, room: Room, tmp_path: Path) -> None:
    offered(qtbot, room, tmp_path / "blank.png", encoded(np.full((60, 60), 200, np.uint8)))
    harder, seen = room.page.view.image.harder, list[bool]()
    room.page.intake.progressed.connect(lambda: seen.append(harder.isVisible()))
    with qtbot.waitSignal(room.page.intake.taken, timeout=20_000):
        room.page.intake.take_pictures([file_source(tmp_path / "blank.png")])
    assert seen == [False]
    assert harder.isVisible()
    assert harder.button.text() == harder_words.offer(2)


def test_the_pages_of_a_document_are_searched_one_after_another(qtbot: QtBot, room: Room, tmp_path: Path) -> None:
    offered(qtbot, room, tmp_path / "blank.pdf", pdf([None, None], (40, 40)))
    percents: list[int] = []
    room.page.intake.searched.connect(percents.append)
    with qtbot.waitSignal(room.page.intake.taken, timeout=80_000):
        qtbot.mouseClick(room.page.view.image.harder.button, LEFT)
    assert percents == sorted(percents)
    assert percents.count(50) == 2  # the end of the first, and the beginning of the second
    assert percents[-1] == 100
    assert harder_words.nothing() in room.page.view.image.sentences[-1]


def test_the_window_answers_while_a_picture_is_searched(qtbot: QtBot, room: Room, tmp_path: Path) -> None:
    noise = np.random.default_rng(3).integers(0, 255, (1500, 2000), np.uint8)
    offered(qtbot, room, tmp_path / "noise.png", encoded(noise))
    progress, ended, ticks = room.page.view.image.progress, list[object](), list[int]()
    room.page.intake.taken.connect(lambda *told: ended.append(told))
    timer = QTimer(interval=5)
    timer.timeout.connect(lambda: ticks.append(progress.bar.value()))
    with qtbot.waitSignal(room.page.intake.searched):
        qtbot.mouseClick(room.page.view.image.harder.button, LEFT)
    timer.start()
    qtbot.waitUntil(lambda: len(ticks) >= 50, timeout=20_000)
    timer.stop()
    # All of that while it was searched.
    assert ended == []
    qtbot.mouseClick(progress.cancel_button, LEFT)


def test_the_focus_goes_to_the_way_to_stop(qtbot: QtBot, room: Room, tmp_path: Path) -> None:
    noise = np.random.default_rng(3).integers(0, 255, (900, 1200), np.uint8)
    offered(qtbot, room, tmp_path / "noise.png", encoded(noise))
    image = room.page.view.image
    image.harder.button.setFocus()
    qtbot.keyClick(image.harder.button, Qt.Key.Key_Space)
    assert room.page.focusWidget() is image.progress.cancel_button
    with qtbot.waitSignal(room.page.intake.taken, timeout=10_000):
        qtbot.keyClick(image.progress.cancel_button, Qt.Key.Key_Space)


def test_in_a_narrow_page_the_help_stands_under_the_button(qtbot: QtBot) -> None:
    offer = HarderOffer()
    qtbot.addWidget(offer)
    offer.offer(1)
    offer.show()
    heights = []
    for width in (900, 380):
        offer.resize(width, offer.sizeHint().height())
        QApplication.processEvents()
        heights.append(offer.heightForWidth(width))
    wide, narrow = heights
    # One line more, not a column of words.
    assert wide < narrow < 2.5 * wide


def test_locking_lets_go_of_what_is_searched(qtbot: QtBot, room: Room, tmp_path: Path) -> None:
    noise = np.random.default_rng(3).integers(0, 255, (900, 1200), np.uint8)
    offered(qtbot, room, tmp_path / "noise.png", encoded(noise))
    with qtbot.waitSignal(room.page.intake.searched):
        qtbot.mouseClick(room.page.view.image.harder.button, LEFT)
    with qtbot.waitSignal(room.page.intake.taken, timeout=10_000):
        room.page.clear()
    assert room.page.intake.unread == []
    assert room.page.view.image.sentences == ()
    assert not room.page.view.image.harder.isVisible()


def on_screen(qtbot: QtBot, room: Room, *pictures: Any) -> ScreenPanel:
    """The monitors show these, and nothing is read on them."""
    room.screen.shows = [gray_frame_of(picture) for picture in pictures]
    room.page.scan_screen()
    monitors = room.page.view.monitors
    qtbot.waitUntil(monitors.harder.isVisible, timeout=20_000)
    assert monitors.notice.text.text() == words.screen_nothing()
    return monitors


def test_the_screen_is_searched_harder_too(qtbot: QtBot, room: Room) -> None:
    monitors = on_screen(qtbot, room, np.full((300, 300), 90, np.uint8), faint(address("Aliyun", "mei")))
    percents: list[int] = []
    room.page.intake.monitors_searched.connect(percents.append)
    qtbot.mouseClick(monitors.harder.button, LEFT)
    assert not monitors.scan_button.isEnabled()
    qtbot.waitUntil(room.is_checking, timeout=40_000)
    assert room.page.check.card.issuer_field.text() == "Aliyun"
    assert percents[-1] == 100
    assert not monitors.progress.isVisible()
    assert room.page.intake.unread_monitors == []


def test_a_search_of_the_screen_can_be_canceled_and_is_offered_again(qtbot: QtBot, room: Room) -> None:
    monitors = on_screen(qtbot, room, np.random.default_rng(3).integers(0, 255, (900, 1200), np.uint8))
    qtbot.mouseClick(monitors.harder.button, LEFT)
    qtbot.waitUntil(monitors.progress.isVisible)
    with qtbot.waitSignal(room.page.intake.scanned, timeout=10_000):
        qtbot.mouseClick(monitors.progress.cancel_button, LEFT)
    assert monitors.scan_button.isEnabled()
    assert monitors.harder.isVisible()
    assert monitors.notice.text.text() == words.screen_nothing()


def test_a_screen_on_which_no_means_finds_a_code_is_told(qtbot: QtBot, room: Room) -> None:
    monitors = on_screen(qtbot, room, np.full((60, 60), 200, np.uint8))
    with qtbot.waitSignal(room.page.intake.scanned, timeout=40_000):
        qtbot.mouseClick(monitors.harder.button, LEFT)
    assert monitors.notice.text.text() == harder_words.nothing_on_screen()
    assert not monitors.harder.isVisible()


def test_a_screen_with_a_foreign_code_alone_is_searched_for_more(qtbot: QtBot, room: Room) -> None:
    both = faint(address("Aliyun", "mei"))
    menu = pixels("https://example.com/menu", 5)[:, :, 0]
    both[: len(menu), : len(menu)] = menu
    room.screen.shows = [gray_frame_of(both)]
    room.page.scan_screen()
    monitors = room.page.view.monitors
    qtbot.waitUntil(monitors.harder.isVisible, timeout=20_000)
    assert "web address" in monitors.notice.text.text()
    qtbot.mouseClick(monitors.harder.button, LEFT)
    qtbot.waitUntil(room.is_checking, timeout=80_000)
    assert room.page.check.card.issuer_field.text() == "Aliyun"
