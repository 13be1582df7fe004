from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ramkeep.adapters.camera_opencv import OpenCvCamera
from ramkeep.adapters.camera_stand_in import color_frame
from ramkeep.services.ports import CameraDevice, CameraRefused, Unavailable
from ramkeep.services.preferences import Preferences
from ramkeep.ui.enroll.camera_panel import CameraPanel
from tests.fakes.camera import TWO_CAMERAS, FakeStream
from tests.fakes.qr_pictures import OTHER_SECRET, address, moving, scene, video
from tests.ui.enroll.conftest import MakeRoom, Room


def turned_on(qtbot: QtBot, room: Room) -> FakeStream:
    """The stream of the camera, which was started by its tile."""
    before = len(room.camera.streams)
    qtbot.mouseClick(room.page.view.ways.tiles["camera"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(room.camera.streams) > before)
    return room.camera.streams[-1]


def show(qtbot: QtBot, room: Room, stream: FakeStream, *texts: str, times: int = 2) -> None:
    """Hold codes up for some pictures, each of which is looked at."""
    for _ in range(times):
        with qtbot.waitSignal(room.page.view.camera.feed.sighted):
            stream.show(color_frame(scene(texts)))


def is_off(room: Room) -> bool:
    """Is every camera off, and every thread of it gone?"""
    return room.page.view.camera.feed.wait() and all(stream.closed.is_set() for stream in room.camera.streams)


def test_a_code_in_a_moving_video_leads_to_its_card(qtbot: QtBot, make_room: MakeRoom, tmp_path: Path) -> None:
    path = video(tmp_path / "desk.avi", moving([address("GitLab", "mei", OTHER_SECRET)]))
    room = make_room(OpenCvCamera(path))
    qtbot.mouseClick(room.page.view.ways.tiles["camera"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(room.is_checking, timeout=10_000)
    assert room.page.check.card.issuer_field.text() == "GitLab"
    assert room.page.view.camera.feed.wait()
    assert room.page.view.camera.device_menu.currentText() == "desk.avi"


def test_one_look_is_not_enough(qtbot: QtBot, room: Room) -> None:
    stream = turned_on(qtbot, room)
    show(qtbot, room, stream, address(), times=1)
    assert room.enrollment.found == ()


def test_a_find_freezes_the_picture_with_its_outline_and_then_shows_the_card(qtbot: QtBot, room: Room) -> None:
    stream = turned_on(qtbot, room)
    show(qtbot, room, stream, address("GitLab", secret=OTHER_SECRET))
    view = room.page.view.camera.view
    qtbot.waitUntil(lambda: view.frozen)
    assert len(view.outlines) == 1
    assert not room.page.is_checking
    assert is_off(room)
    qtbot.waitUntil(room.is_checking)
    assert room.page.check.card.issuer_field.text() == "GitLab"


def test_all_codes_in_view_are_collected(qtbot: QtBot, room: Room) -> None:
    stream = turned_on(qtbot, room)
    show(qtbot, room, stream, address("One"), times=2)
    show(qtbot, room, stream, address("One"), address("Two", secret=OTHER_SECRET), times=2)
    qtbot.waitUntil(room.is_checking)
    assert [row.credential.issuer for row in room.page.check.model.rows] == ["One", "Two"]


def test_the_outline_lies_on_the_code_as_it_is_shown(qtbot: QtBot, room: Room) -> None:
    stream = turned_on(qtbot, room)
    show(qtbot, room, stream, "https://example.com")
    view = room.page.view.camera.view
    plain_left = 60 / 1280 * view.stage.width()
    (mirrored,) = view.outlines
    assert mirrored.boundingRect().right() == pytest.approx(view.stage.width() - plain_left - 10, abs=10)
    qtbot.keyClick(room.page.view.camera.mirror_box, Qt.Key.Key_Space)
    (plain,) = view.outlines
    assert plain.boundingRect().left() == pytest.approx(plain_left + 10, abs=10)
    qtbot.waitUntil(lambda: room.desk.settings.get("mirror_camera") is False)


def test_a_code_that_is_no_enrollment_is_named_and_not_opened(qtbot: QtBot, room: Room) -> None:
    stream = turned_on(qtbot, room)
    show(qtbot, room, stream, "https://example.com")
    notice = room.page.view.camera.notice
    assert notice.isVisible()
    assert notice.text.text() == "This code is a web address, no enrollment. It was not opened."
    assert room.page.view.camera.feed.is_running


def test_a_damaged_enrollment_is_told_while_the_camera_goes_on(qtbot: QtBot, room: Room) -> None:
    stream = turned_on(qtbot, room)
    show(qtbot, room, stream, "otpauth://totp/x?secret=JBSWY3DP1")
    assert "Character 9" in room.page.view.camera.notice.text.text()
    assert room.page.view.camera.feed.is_running


@pytest.mark.parametrize("gone", ["leave", "hide", "clear", "other_way", "escape"])
def test_the_light_is_off_when_the_page_is_not_looked_at(qtbot: QtBot, room: Room, gone: str) -> None:
    stream = turned_on(qtbot, room)
    show(qtbot, room, stream, times=1)
    if gone == "other_way":
        qtbot.mouseClick(room.page.view.ways.tiles["type"], Qt.MouseButton.LeftButton)
    elif gone == "escape":
        qtbot.keyClick(room.page, Qt.Key.Key_Escape)
    else:
        getattr(room.page, gone)()
    assert not room.page.view.camera.feed.is_running
    assert is_off(room)


def test_the_camera_is_on_again_when_the_window_comes_back(qtbot: QtBot, room: Room) -> None:
    turned_on(qtbot, room)
    room.page.hide()
    assert is_off(room)
    room.page.show()
    qtbot.waitUntil(lambda: len(room.camera.streams) == 2)


def test_after_leaving_the_page_the_camera_waits_to_be_asked(qtbot: QtBot, room: Room) -> None:
    turned_on(qtbot, room)
    room.page.leave()
    room.page.hide()
    room.page.show()
    qtbot.wait(50)
    assert is_off(room)
    assert room.page.view.way == ""


def test_a_camera_that_refuses_is_told_with_the_fix_and_can_be_tried_again(qtbot: QtBot, room: Room) -> None:
    room.camera.refuses = CameraRefused("The camera is busy.", "Close the other program.")
    qtbot.mouseClick(room.page.view.ways.tiles["camera"], Qt.MouseButton.LeftButton)
    panel = room.page.view.camera
    qtbot.waitUntil(panel.again_button.isVisible)
    assert panel.view.accessibleDescription() == "The camera is busy. Close the other program."
    room.camera.refuses = None
    qtbot.mouseClick(panel.again_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(room.camera.streams) == 1)
    assert not panel.again_button.isVisible()


def test_a_camera_that_is_pulled_out_is_told(qtbot: QtBot, room: Room) -> None:
    stream = turned_on(qtbot, room)
    stream.show(None)
    qtbot.waitUntil(room.page.view.camera.again_button.isVisible)
    assert "gives no more pictures" in room.page.view.camera.view.accessibleDescription()


def test_no_camera_disables_the_tile_with_reason_and_fix(qtbot: QtBot, room: Room) -> None:
    room.camera.hindrance = Unavailable("No camera was found.", "Plug one in.")
    room.page.hide()
    room.page.show()
    tile = room.page.view.ways.tiles["camera"]
    qtbot.waitUntil(lambda: not tile.isEnabled())
    assert tile.help == "No camera was found. Plug one in."
    assert tile.accessibleDescription() == tile.help


def test_another_camera_is_chosen_and_remembered(qtbot: QtBot, room: Room) -> None:
    turned_on(qtbot, room)
    menu = room.page.view.camera.device_menu
    assert [menu.itemText(row) for row in range(menu.count())] == ["Front camera", "Desk camera"]
    menu.setFocus()
    QTest.keyClick(menu, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: room.camera.opened == list(TWO_CAMERAS))
    assert room.camera.streams[0].closed.is_set()
    qtbot.waitUntil(lambda: room.desk.settings.get("camera") == "desk")


def test_the_preferred_camera_is_taken(qtbot: QtBot, room: Room) -> None:
    room.page.preferences_changed(Preferences(camera="desk", mirror_camera=False))
    turned_on(qtbot, room)
    assert [device.id for device in room.camera.opened] == ["desk"]
    assert not room.page.view.camera.view.mirrored
    assert not room.page.view.camera.mirror_box.isChecked()


def test_a_preferred_camera_that_is_gone_gives_way(qtbot: QtBot, room: Room) -> None:
    room.page.preferences_changed(Preferences(camera="sold"))
    turned_on(qtbot, room)
    assert [device.id for device in room.camera.opened] == ["front"]


def test_a_choice_that_cannot_be_remembered_is_told(qtbot: QtBot, room: Room) -> None:
    turned_on(qtbot, room)
    room.desk.settings.refuses = OSError("disk full")
    with qtbot.waitSignal(room.page.toast_requested) as told:
        room.page.view.camera.mirror_chosen.emit(False)
    assert told.args is not None
    assert "disk full" in told.args[0]


def test_no_camera_at_all_is_told_in_the_panel(qtbot: QtBot, room: Room) -> None:
    room.camera._devices = ()
    room.page.choose_way("camera")
    panel: CameraPanel = room.page.view.camera
    qtbot.waitUntil(panel.again_button.isVisible)
    room.camera._devices = (CameraDevice("new", "New camera"),)
    qtbot.mouseClick(panel.again_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(room.camera.streams) == 1)


def test_a_dark_picture_is_told_with_what_to_do_and_pushes_nothing_aside(
    qtbot: QtBot, make_room: MakeRoom, tmp_path: Path
) -> None:
    room = make_room(OpenCvCamera(video(tmp_path / "night.avi", [scene(()) // 8] * 30)))
    room.page.choose_way("camera")
    panel = room.page.view.camera
    qtbot.waitUntil(lambda: panel.feed.is_running and not panel.view.accessibleDescription())
    before = [(part.geometry(), part.isVisible()) for part in (panel.view, panel.notice, panel.device_menu)]
    stage = panel.view.stage
    qtbot.waitUntil(lambda: panel.view.advice.startswith("Too dark. Turn up the lamp"))
    assert panel.view.accessibleDescription() == panel.view.advice
    assert [(part.geometry(), part.isVisible()) for part in (panel.view, panel.notice, panel.device_menu)] == before
    assert panel.view.stage == stage
    room.page.leave()
    assert panel.view.advice == ""


def test_the_word_about_the_dark_goes_when_the_lamp_is_on(qtbot: QtBot, make_room: MakeRoom, tmp_path: Path) -> None:
    night, day = scene(()) // 8, scene(())
    room = make_room(OpenCvCamera(video(tmp_path / "lamp.avi", [night] * 45 + [day] * 45)))
    room.page.choose_way("camera")
    view = room.page.view.camera.view
    qtbot.waitUntil(lambda: bool(view.advice))
    qtbot.waitUntil(lambda: not view.advice)
    assert room.page.view.camera.feed.is_running
