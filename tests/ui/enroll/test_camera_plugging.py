"""Cameras that are plugged in and out while the page is shown, and their light."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ramkeep.ui.enroll.camera_panel import CameraPanel
from ramkeep.ui.enroll.pictures import file_source
from tests.fakes.plugged_camera import PluggedCameras, PluggedDevice
from tests.fakes.qr_pictures import address, encoded, scene
from tests.ui.enroll.conftest import MakeRoom, Room

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the folders and pipes are Linux's")

EMPTY = [scene((), 320, 180)]
PAUSE = 20


@pytest.fixture
def machine(tmp_path: Path) -> Iterator[PluggedCameras]:
    made = PluggedCameras(tmp_path)
    yield made
    made.unplug_all()


@pytest.fixture
def room(make_room: MakeRoom, machine: PluggedCameras) -> Room:
    made = make_room(machine.port)
    for watch in (made.page.view.camera.watch, made.page.view.watch):
        watch.pause = PAUSE
    return made


def panel(room: Room) -> CameraPanel:
    return room.page.view.camera


def names(room: Room) -> list[str]:
    menu = panel(room).device_menu
    return [menu.itemText(row) for row in range(menu.count())]


def told(room: Room) -> str:
    return panel(room).view.accessibleDescription()


def turned_on(qtbot: QtBot, room: Room, device: PluggedDevice) -> None:
    room.page.choose_way("camera")
    qtbot.waitUntil(lambda: device.is_on and not told(room))


def test_a_camera_that_is_plugged_in_can_be_chosen(qtbot: QtBot, room: Room, machine: PluggedCameras) -> None:
    first = machine.plug(0, "Front camera", EMPTY)
    turned_on(qtbot, room, first)
    assert not panel(room).device_menu.isEnabled()
    second = machine.plug(2, "Desk camera", EMPTY)
    qtbot.waitUntil(lambda: names(room) == ["Front camera", "Desk camera"])
    assert panel(room).device_menu.currentText() == "Front camera"
    assert first.is_on
    panel(room).device_menu.setFocus()
    QTest.keyClick(panel(room).device_menu, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: second.is_on and not first.is_on)


def test_a_camera_that_is_pulled_out_in_use_is_told_and_goes_on_when_it_is_back(
    qtbot: QtBot, room: Room, machine: PluggedCameras
) -> None:
    turned_on(qtbot, room, machine.plug(0, "Front camera", EMPTY))
    machine.unplug(0)
    qtbot.waitUntil(lambda: told(room) == "Front camera was unplugged. Plug it in again.")
    assert panel(room).again_button.isVisible()
    assert not panel(room).device_menu.isEnabled()
    # Another number, as the kernel gives it; the same name.
    again = machine.plug(1, "Front camera", EMPTY)
    qtbot.waitUntil(lambda: again.is_on and not told(room))
    assert panel(room).device_menu.currentText() == "Front camera"
    assert not panel(room).again_button.isVisible()


def test_another_camera_can_be_chosen_while_the_first_is_gone(
    qtbot: QtBot, room: Room, machine: PluggedCameras
) -> None:
    other = machine.plug(1, "Desk camera", EMPTY)
    turned_on(qtbot, room, machine.plug(0, "Front camera", EMPTY))
    machine.unplug(0)
    qtbot.waitUntil(lambda: told(room) == "Front camera was unplugged. Plug it in again, or choose another camera.")
    # No other camera is turned on by itself, and none is shown as chosen that is not.
    menu = panel(room).device_menu
    assert not other.is_on
    assert (names(room), menu.currentIndex(), menu.placeholderText()) == (["Desk camera"], -1, "Front camera")
    menu.setFocus()
    QTest.keyClick(menu, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: other.is_on and not told(room))
    back = machine.plug(0, "Front camera", EMPTY)
    qtbot.waitUntil(lambda: names(room) == ["Front camera", "Desk camera"])
    assert menu.currentText() == "Desk camera"
    assert other.is_on
    assert not back.is_on


def test_the_first_camera_of_all_is_turned_on(qtbot: QtBot, room: Room, machine: PluggedCameras) -> None:
    room.page.choose_way("camera")
    qtbot.waitUntil(lambda: told(room).startswith("No camera was found."))
    device = machine.plug(0, "Front camera", EMPTY)
    qtbot.waitUntil(lambda: device.is_on and not told(room))


def test_the_tile_follows_too(qtbot: QtBot, room: Room, machine: PluggedCameras) -> None:
    tile = room.page.view.ways.tiles["camera"]
    qtbot.waitUntil(lambda: not tile.isEnabled())
    machine.plug(0, "Front camera", EMPTY)
    qtbot.waitUntil(tile.isEnabled)
    machine.unplug(0)
    qtbot.waitUntil(lambda: not tile.isEnabled())


def test_a_find_is_not_disturbed(qtbot: QtBot, room: Room, machine: PluggedCameras) -> None:
    turned_on(qtbot, room, machine.plug(0, "Front camera", [scene([address("GitLab")], 640, 480)]))
    qtbot.waitUntil(lambda: panel(room).view.frozen)
    machine.unplug(0)
    qtbot.waitUntil(room.is_checking)
    assert told(room) == ""


@pytest.mark.parametrize("gone", ["leave", "hide", "clear", "screen", "escape", "find"])
def test_the_light_goes_off_when_the_page_is_left(
    qtbot: QtBot, room: Room, machine: PluggedCameras, tmp_path: Path, gone: str
) -> None:
    device = machine.plug(0, "Front camera", EMPTY)
    turned_on(qtbot, room, device)
    if gone == "screen":
        room.page.choose_way("screen")
    elif gone == "escape":
        qtbot.keyClick(room.page, Qt.Key.Key_Escape)
    elif gone == "find":
        picture = tmp_path / "code.png"
        picture.write_bytes(encoded(scene([address()])))
        room.page.intake.take_pictures([file_source(picture)])
    else:
        getattr(room.page, gone)()
    qtbot.waitUntil(lambda: not device.is_on)
    # Nor does anything that comes and goes turn it on again.
    machine.plug(1, "Desk camera", EMPTY)
    qtbot.wait(5 * PAUSE)
    assert not device.is_on
    assert not panel(room).feed.is_running
