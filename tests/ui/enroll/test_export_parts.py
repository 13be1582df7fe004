from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ramkeep.adapters.camera_opencv import OpenCvCamera
from ramkeep.adapters.camera_stand_in import color_frame
from ramkeep.core.codes import migration
from ramkeep.core.codes.base32 import secret_from_bytes
from ramkeep.core.codes.credential import Credential, Kind
from ramkeep.ui.enroll.migration_panel import MigrationPanel
from ramkeep.ui.enroll.pictures import Source
from tests.fakes.qr_pictures import png, scene, video
from tests.ui.enroll.conftest import MakeRoom, Room

ACCOUNTS = [
    Credential(Kind.TOTP, secret_from_bytes(bytes([200 + number] * 10)), f"Site {number}", "mei") for number in range(8)
]
PARTS = migration.write(ACCOUNTS, 2, batch_id=99)


def read(qtbot: QtBot, room: Room, *parts: int) -> None:
    with qtbot.waitSignal(room.page.intake.taken):
        room.page.intake.take_pictures([Source(f"{part}.png", _picture(part)) for part in parts])


def _picture(part: int) -> Callable[[], bytes]:
    return lambda: png(PARTS[part - 1], scale=4)


@pytest.fixture
def panel(room: Room) -> MigrationPanel:
    return room.page.view.export


def test_parts_in_any_order_are_collected_and_the_missing_ones_named(
    qtbot: QtBot, room: Room, panel: MigrationPanel
) -> None:
    assert not panel.isVisible()
    read(qtbot, room, 4, 1)
    assert panel.isVisible()
    assert panel.status == "2 of 4: parts 2 and 3 are missing"
    assert not room.page.is_checking
    read(qtbot, room, 2)
    assert panel.status == "3 of 4: part 3 is missing"
    read(qtbot, room, 3)
    qtbot.waitUntil(room.is_checking)
    assert [row.credential for row in room.page.check.model.rows] == ACCOUNTS
    assert room.page.check.add_button.text().startswith("Add 8 ")


def test_one_picture_more_of_the_same_part_changes_nothing(qtbot: QtBot, room: Room, panel: MigrationPanel) -> None:
    read(qtbot, room, 1)
    read(qtbot, room, 1)
    assert panel.status == "1 of 4: parts 2, 3, and 4 are missing"


def test_what_is_here_can_be_used_after_a_plain_question(qtbot: QtBot, room: Room, panel: MigrationPanel) -> None:
    read(qtbot, room, 1, 3)
    qtbot.mouseClick(panel.use_button, Qt.MouseButton.LeftButton)
    assert not room.page.is_checking
    assert panel.yes_button.isVisible()
    qtbot.mouseClick(panel.no_button, Qt.MouseButton.LeftButton)
    assert not panel.yes_button.isVisible()
    qtbot.mouseClick(panel.use_button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(panel.yes_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(room.is_checking)
    assert [row.credential for row in room.page.check.model.rows] == [*ACCOUNTS[:2], *ACCOUNTS[4:6]]


def test_the_camera_goes_on_until_the_last_part(qtbot: QtBot, room: Room, panel: MigrationPanel) -> None:
    room.page.choose_way("camera")
    qtbot.waitUntil(lambda: len(room.camera.streams) == 1)
    for part in (2, 4, 1):
        for _ in range(2):
            with qtbot.waitSignal(room.page.view.camera.feed.sighted):
                room.camera.streams[0].show(color_frame(scene([PARTS[part - 1]])))
    assert panel.status == "3 of 4: part 3 is missing"
    assert room.page.view.camera.feed.is_running
    assert not room.page.is_checking
    for _ in range(2):
        with qtbot.waitSignal(room.page.view.camera.feed.sighted):
            room.camera.streams[0].show(color_frame(scene([PARTS[2]])))
    qtbot.waitUntil(room.is_checking)
    assert len(room.page.check.model.rows) == 8


def test_a_video_of_a_phone_that_shows_part_after_part(qtbot: QtBot, make_room: MakeRoom, tmp_path: Path) -> None:
    scenes = [scene([PARTS[part - 1]]) for part in (3, 1, 4, 2) for _ in range(10)]
    room = make_room(OpenCvCamera(video(tmp_path / "phone.avi", scenes)))
    room.page.choose_way("camera")
    qtbot.waitUntil(room.is_checking, timeout=15_000)
    assert {row.credential for row in room.page.check.model.rows} == set(ACCOUNTS)


def test_a_single_code_waits_while_an_export_is_open(qtbot: QtBot, room: Room) -> None:
    read(qtbot, room, 1)
    room.page.offer_text("otpauth://totp/GitLab:mei?secret=KRSXG5CTMVRXEZLU&issuer=GitLab")
    assert not room.page.is_checking
    assert room.page.view.waiting.isVisible()
    qtbot.mouseClick(room.page.view.waiting.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(room.is_checking)
    assert room.page.check.card.issuer_field.text() == "GitLab"


def test_the_boxes_say_which_parts_are_here(qtbot: QtBot, room: Room, panel: MigrationPanel) -> None:
    read(qtbot, room, 2)
    assert panel.boxes.accessibleName() == "Part 1: missing, Part 2: read, Part 3: missing, Part 4: missing"
