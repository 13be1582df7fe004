from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from ramkeep.adapters.camera_stand_in import color_frame
from ramkeep.adapters.qr_zxing import ZxingQrReader
from ramkeep.services.ports import CameraRefused, FoundCode, GrayFrame
from ramkeep.ui.enroll.camera_feed import CameraEnded, CameraFeed, Sighting
from ramkeep.ui.enroll.camera_lens import Lens, Shown
from tests.fakes.camera import TWO_CAMERAS, FakeCamera
from tests.fakes.qr_pictures import address, scene

FRONT, DESK = TWO_CAMERAS


@pytest.fixture
def camera() -> FakeCamera:
    return FakeCamera()


@pytest.fixture
def feed(qapp: object, camera: FakeCamera) -> Iterator[CameraFeed]:
    made = CameraFeed(camera, ZxingQrReader())
    yield made
    made.stop()
    assert made.wait()


def test_a_text_is_confirmed_by_its_second_picture(qtbot: QtBot, feed: CameraFeed, camera: FakeCamera) -> None:
    text = address()
    sightings: list[Sighting] = []
    feed.sighted.connect(sightings.append)
    feed.start(FRONT)
    qtbot.waitUntil(lambda: len(camera.streams) == 1)
    for count in (1, 2, 3):
        camera.streams[0].show(color_frame(scene([text])))
        qtbot.waitUntil(lambda wanted=count: len(sightings) == wanted)
    assert [[code.text for code in sighting.codes] for sighting in sightings] == [[text]] * 3
    assert [sighting.confirmed for sighting in sightings] == [(), (text,), ()]
    assert sightings[0].picture.size.toTuple() == (1280, 720)


def test_pictures_come_through_the_lens_of_the_moment(qtbot: QtBot, feed: CameraFeed, camera: FakeCamera) -> None:
    shown: list[Shown] = []
    feed.pictured.connect(shown.append)
    feed.start(FRONT)
    qtbot.waitUntil(lambda: len(camera.streams) == 1)
    camera.streams[0].show(color_frame(scene(())))
    qtbot.waitUntil(lambda: len(shown) == 1)
    feed.lens = Lens(QSize(640, 640), mirrored=True)
    camera.streams[0].show(color_frame(scene(())))
    qtbot.waitUntil(lambda: len(shown) == 2)
    assert [(each.image.size().toTuple(), each.size.toTuple(), each.mirrored) for each in shown] == [
        ((1280, 720), (1280, 720), False),
        ((640, 360), (1280, 720), True),
    ]


def test_stopping_ends_the_threads_and_closes_the_stream(qtbot: QtBot, feed: CameraFeed, camera: FakeCamera) -> None:
    with qtbot.waitSignal(feed.pictured):
        feed.start(FRONT)
        qtbot.waitUntil(lambda: len(camera.streams) == 1)
        camera.streams[0].show(color_frame(scene(())))
    feed.stop()
    assert feed.wait()
    assert camera.streams[0].closed.is_set()
    assert not feed.is_running


def test_a_camera_that_opens_after_it_was_given_up_is_closed(
    qtbot: QtBot, feed: CameraFeed, camera: FakeCamera
) -> None:
    camera.may_open.clear()
    feed.start(FRONT)
    feed.stop()
    camera.may_open.set()
    assert feed.wait()
    assert all(stream.closed.is_set() for stream in camera.streams)


def test_another_camera_takes_the_place_of_the_first(qtbot: QtBot, feed: CameraFeed, camera: FakeCamera) -> None:
    feed.start(FRONT)
    qtbot.waitUntil(lambda: len(camera.streams) == 1)
    feed.start(DESK)
    qtbot.waitUntil(lambda: len(camera.streams) == 2)
    assert camera.opened == [FRONT, DESK]
    assert camera.streams[0].closed.is_set()
    with qtbot.waitSignal(feed.pictured):
        camera.streams[1].show(color_frame(scene(())))


def test_nothing_of_a_stopped_camera_is_told(qtbot: QtBot, feed: CameraFeed, camera: FakeCamera) -> None:
    told: list[object] = []
    feed.start(FRONT)
    qtbot.waitUntil(lambda: len(camera.streams) == 1)
    camera.streams[0].show(color_frame(scene([address()])))
    feed.pictured.connect(told.append)
    feed.sighted.connect(told.append)
    feed.stop()
    assert feed.wait()
    qtbot.wait(30)
    assert told == []


@pytest.mark.parametrize("why", [CameraRefused("Busy.", "Close it."), RuntimeError("broken")])
def test_why_a_feed_ended_is_told(qtbot: QtBot, feed: CameraFeed, camera: FakeCamera, why: Exception) -> None:
    with qtbot.waitSignal(feed.failed) as failed:
        feed.start(FRONT)
        qtbot.waitUntil(lambda: len(camera.streams) == 1)
        camera.streams[0].show(why)
    assert failed.args == [why]
    assert not feed.is_running


def test_an_end_without_a_word_is_told_too(qtbot: QtBot, feed: CameraFeed, camera: FakeCamera) -> None:
    with qtbot.waitSignal(feed.failed) as failed:
        feed.start(FRONT)
        qtbot.waitUntil(lambda: len(camera.streams) == 1)
        camera.streams[0].show(None)
    assert failed.args is not None
    assert isinstance(failed.args[0], CameraEnded)


def test_a_reader_that_breaks_ends_the_feed(qtbot: QtBot, qapp: object, camera: FakeCamera) -> None:
    class BrokenReader(ZxingQrReader):
        def read_frame(self, frame: GrayFrame) -> tuple[FoundCode, ...]:
            raise ValueError("broken")

    feed = CameraFeed(camera, BrokenReader())
    with qtbot.waitSignal(feed.failed):
        feed.start(FRONT)
        qtbot.waitUntil(lambda: len(camera.streams) == 1)
        camera.streams[0].show(color_frame(scene(())))
    assert feed.wait()
    assert camera.streams[0].closed.is_set()


def test_pictures_go_on_while_the_reader_is_busy(qtbot: QtBot, qapp: object, camera: FakeCamera) -> None:
    import threading

    may_end = threading.Event()

    class SlowReader(ZxingQrReader):
        def read_frame(self, frame: GrayFrame) -> tuple[FoundCode, ...]:
            may_end.wait(5)
            return ()

    feed = CameraFeed(camera, SlowReader())
    feed.start(FRONT)
    qtbot.waitUntil(lambda: len(camera.streams) == 1)
    for _ in range(5):
        with qtbot.waitSignal(feed.pictured):
            camera.streams[0].show(color_frame(scene(())))
    may_end.set()
    feed.stop()
    assert feed.wait()
