from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ramkeep.adapters.screen_qt import gray_frame
from ramkeep.services.ports import GrayFrame, ScreenRefused, Unavailable
from ramkeep.ui.enroll.region_window import RegionWindow
from tests.fakes.qr_pictures import OTHER_SECRET, address, encoded, scene
from tests.ui.enroll.conftest import Room


def monitor(*texts: str) -> GrayFrame:
    return gray_frame(QImage.fromData(encoded(scene(texts))))


def test_codes_of_all_monitors_lead_to_their_card(qtbot: QtBot, room: Room) -> None:
    room.screen.shows = [monitor(address("One")), monitor(), monitor(address("Two", secret=OTHER_SECRET))]
    qtbot.mouseClick(room.page.view.ways.tiles["screen"], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(room.page.view.monitors.scan_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(room.is_checking)
    assert [row.credential.issuer for row in room.page.check.model.rows] == ["One", "Two"]


def test_the_window_is_out_of_the_way_while_the_screen_is_read_and_comes_back(qtbot: QtBot, room: Room) -> None:
    seen: list[bool] = []
    room.screen.on_grab = lambda: seen.append(room.page.isVisible())
    room.page.scan_screen()
    assert not room.page.isVisible()
    qtbot.waitUntil(room.page.isVisible)
    assert seen == [False]


def test_the_window_comes_back_when_the_desktop_refuses(qtbot: QtBot, room: Room) -> None:
    room.screen.shows = ScreenRefused("You did not allow it.")
    room.page.scan_screen()
    qtbot.waitUntil(room.page.isVisible)
    assert room.page.view.monitors.notice.text.text() == "You did not allow it."
    assert room.page.view.monitors.scan_button.isEnabled()


def test_the_window_comes_back_when_the_desktop_never_answers(qtbot: QtBot, room: Room) -> None:
    room.screen.shows = None
    room.page._aside._silent.setInterval(50)
    room.page.scan_screen()
    qtbot.waitUntil(room.page.isVisible)
    assert room.page.view.monitors.notice.isVisible()
    # An answer after all changes nothing.
    room.screen.answer([monitor(address())])
    assert not room.page.is_checking


def test_a_screen_without_codes_says_so(qtbot: QtBot, room: Room) -> None:
    room.screen.shows = [monitor()]
    room.page.scan_screen()
    qtbot.waitUntil(room.page.view.monitors.notice.isVisible)
    assert room.page.view.monitors.notice.text.text().startswith("No QR code is on the screen.")


def test_a_screen_with_another_code_names_it(qtbot: QtBot, room: Room) -> None:
    room.screen.shows = [monitor("https://example.com")]
    room.page.scan_screen()
    qtbot.waitUntil(room.page.view.monitors.notice.isVisible)
    assert "web address" in room.page.view.monitors.notice.text.text()


def test_a_screen_that_cannot_be_read_is_told_without_hiding_the_window(qtbot: QtBot, room: Room) -> None:
    room.screen.hindrance = Unavailable("The screen cannot be read here.", "Use a file.")
    room.page.scan_screen()
    assert room.page.isVisible()
    assert room.page.view.monitors.notice.text.text() == "The screen cannot be read here. Use a file."


def test_no_monitor_at_all_is_no_reason_to_wait(qtbot: QtBot, room: Room) -> None:
    room.screen.shows = []
    room.page.scan_screen()
    qtbot.waitUntil(room.page.view.monitors.notice.isVisible)
    assert room.page.view.monitors.scan_button.isEnabled()


def test_locking_brings_the_window_back_at_once(qtbot: QtBot, room: Room) -> None:
    room.page.scan_screen()
    assert not room.page.isVisible()
    room.page.clear()
    assert room.page.isVisible()
    qtbot.wait(250)
    assert not room.page.view.monitors.notice.isVisible()


def choosing(qtbot: QtBot, room: Room, *monitors: GrayFrame) -> RegionWindow:
    """The window on the first monitor, in which a part is to be chosen."""
    room.screen.shows = monitors
    room.page.choose_way("screen")
    qtbot.mouseClick(room.page.view.monitors.part_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(room.page._aside.picker.windows))
    return room.page._aside.picker.windows[0]


def test_a_code_in_the_chosen_part_leads_to_its_card(qtbot: QtBot, room: Room) -> None:
    window = choosing(qtbot, room, monitor(address("One"), address("Two", secret=OTHER_SECRET)))
    assert not room.page.isVisible()
    window.region = QRect(50, 110, 290, 290)
    QTest.keyClick(window, Qt.Key.Key_Return)
    assert room.page.isVisible()
    assert not window.isVisible()
    qtbot.waitUntil(room.is_checking)
    assert [row.credential.issuer for row in room.page.check.model.rows] == ["One"]


def test_a_part_without_a_code_says_so(qtbot: QtBot, room: Room) -> None:
    window = choosing(qtbot, room, monitor(address("One")))
    window.region = QRect(800, 400, 200, 200)
    QTest.keyClick(window, Qt.Key.Key_Return)
    qtbot.waitUntil(room.page.view.monitors.notice.isVisible)
    assert room.page.view.monitors.notice.text.text().startswith("No QR code is in this part.")


def test_choosing_no_part_brings_the_window_back_as_it_was(qtbot: QtBot, room: Room) -> None:
    window = choosing(qtbot, room, monitor(address("One")))
    QTest.keyClick(window, Qt.Key.Key_Escape)
    panel = room.page.view.monitors
    assert room.page.isVisible()
    assert not room.page._aside.picker.windows
    assert panel.part_button.isEnabled()
    assert not panel.notice.isVisible()
    qtbot.wait(50)
    assert not room.page.is_checking


def test_a_refusal_is_told_before_a_part_is_chosen(qtbot: QtBot, room: Room) -> None:
    room.screen.shows = ScreenRefused("You did not allow it.")
    room.page.scan_screen(part=True)
    qtbot.waitUntil(room.page.isVisible)
    assert room.page.view.monitors.notice.text.text() == "You did not allow it."


def test_there_is_all_the_time_to_choose_a_part(qtbot: QtBot, room: Room) -> None:
    room.page._aside._silent.setInterval(20)
    window = choosing(qtbot, room, monitor(address("One")))
    qtbot.wait(60)
    assert window.isVisible()


def test_locking_takes_the_pictures_of_the_screen_away(qtbot: QtBot, room: Room) -> None:
    window = choosing(qtbot, room, monitor(address("One")))
    room.page.clear()
    assert not window.isVisible()
    assert room.page.isVisible()
