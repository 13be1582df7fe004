"""Drawing a rectangle on the picture of a screen, by the mouse and by keys, on usual and on dense monitors."""

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ramkeep.adapters.qr_zxing import ZxingQrReader
from ramkeep.adapters.screen_qt import gray_frame
from ramkeep.services.ports import GrayFrame
from ramkeep.ui.enroll.region_picker import RegionPicker
from ramkeep.ui.enroll.region_window import STEP, RegionWindow
from ramkeep.ui.theme.theme import Theme
from tests.fakes.qr_pictures import OTHER_SECRET, address, encoded, scene

ONE, TWO = address("One"), address("Two", secret=OTHER_SECRET)
FINE = Qt.KeyboardModifier.ControlModifier
SIZING = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def picker(qapp: QApplication, theme: Theme) -> Iterator[RegionPicker]:
    made = RegionPicker(theme)
    yield made
    made.close()


def desk(density: int) -> GrayFrame:
    """Two codes side by side, in the shape of the monitor, which has so many pixels a point."""
    screen: QSize = QApplication.primaryScreen().size() * density
    picture = QImage.fromData(encoded(scene((ONE, TWO), screen.width() // density, screen.height() // density)))
    return gray_frame(picture.scaled(screen))


def shown(qtbot: QtBot, picker: RegionPicker, frame: GrayFrame) -> RegionWindow:
    picker.show([frame])
    (window,) = picker.windows
    qtbot.waitExposed(window)
    qtbot.waitUntil(lambda: window.size() == window.screen().size())
    return window


def draw(window: RegionWindow, start: QPoint, end: QPoint) -> None:
    QTest.mousePress(window, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(window, (start + end) / 2)
    QTest.mouseMove(window, end)
    QTest.mouseRelease(window, Qt.MouseButton.LeftButton, pos=end)


def texts(frame: GrayFrame) -> list[str]:
    return [code.text for code in ZxingQrReader().read_picture(frame)]


@pytest.mark.parametrize("density", [1, 2])
def test_only_what_is_drawn_is_taken(qtbot: QtBot, picker: RegionPicker, density: int) -> None:
    window = shown(qtbot, picker, desk(density))
    # The first code begins at 60, 120; points are the same on both monitors.
    with qtbot.waitSignal(picker.picked) as picked:
        draw(window, QPoint(50, 110), QPoint(50 + 290, 110 + 290))
    assert picked.args is not None
    part: GrayFrame = picked.args[0]
    assert (part.width, part.height) == (290 * density, 290 * density)
    assert texts(part) == [ONE]


@pytest.mark.parametrize("density", [1, 2])
def test_keys_alone_are_enough(qtbot: QtBot, picker: RegionPicker, density: int) -> None:
    window = shown(qtbot, picker, desk(density))
    assert window.region.isEmpty()
    QTest.keyClick(window, Qt.Key.Key_Right)
    begin = window.region
    assert not begin.isEmpty()
    QTest.keyClick(window, Qt.Key.Key_Left)
    QTest.keyClick(window, Qt.Key.Key_Down)
    QTest.keyClick(window, Qt.Key.Key_Down, FINE)
    assert window.region.topLeft() - begin.topLeft() == QPoint(-STEP * density, STEP * density + 1)
    QTest.keyClick(window, Qt.Key.Key_Right, SIZING)
    QTest.keyClick(window, Qt.Key.Key_Up, SIZING | FINE)
    assert window.region.size() - begin.size() == QSize(STEP * density, -1)
    with qtbot.waitSignal(picker.picked) as picked:
        QTest.keyClick(window, Qt.Key.Key_Return)
    assert picked.args is not None
    assert (picked.args[0].width, picked.args[0].height) == window.region.size().toTuple()


def test_enter_without_a_rectangle_begins_one(qtbot: QtBot, picker: RegionPicker) -> None:
    window = shown(qtbot, picker, desk(1))
    with qtbot.assertNotEmitted(picker.picked):
        QTest.keyClick(window, Qt.Key.Key_Enter)
    assert not window.region.isEmpty()


@pytest.mark.parametrize("how", ["key", "button", "close"])
def test_there_is_a_way_out(qtbot: QtBot, picker: RegionPicker, how: str) -> None:
    window = shown(qtbot, picker, desk(1))
    with qtbot.waitSignal(picker.canceled), qtbot.assertNotEmitted(picker.picked):
        if how == "key":
            QTest.keyClick(window, Qt.Key.Key_Escape)
        elif how == "button":
            QTest.mouseClick(window, Qt.MouseButton.RightButton)
        else:
            window.close()


def test_a_click_draws_nothing(qtbot: QtBot, picker: RegionPicker) -> None:
    window = shown(qtbot, picker, desk(1))
    with qtbot.assertNotEmitted(picker.picked):
        draw(window, QPoint(50, 50), QPoint(53, 200))
    assert window.region.isEmpty()


def test_a_rectangle_drawn_backwards_and_over_the_edge_ends_at_the_edge(qtbot: QtBot, picker: RegionPicker) -> None:
    window = shown(qtbot, picker, desk(1))
    with qtbot.waitSignal(picker.picked) as picked:
        draw(window, QPoint(100, 80), QPoint(-40, -40))
    assert picked.args is not None
    assert (picked.args[0].width, picked.args[0].height) == (100, 80)


@pytest.mark.parametrize("density", [1, 2])
def test_the_rectangle_is_bright_and_the_rest_is_dimmed(qtbot: QtBot, picker: RegionPicker, density: int) -> None:
    screen = QApplication.primaryScreen().size() * density
    white = QImage(screen, QImage.Format.Format_Grayscale8)
    white.fill(255)
    window = shown(qtbot, picker, gray_frame(white))
    window.region = QRect(100 * density, 300 * density, 200 * density, 100 * density)
    seen = window.grab().toImage()
    inside, outside = seen.pixelColor(200, 350), seen.pixelColor(50, 350)
    assert inside.lightness() == 255
    assert outside.lightness() < 160
    assert seen.pixelColor(103, 303) == inside
    assert seen.pixelColor(90, 290) == outside


def test_pictures_are_let_go_of(qtbot: QtBot, picker: RegionPicker) -> None:
    window = shown(qtbot, picker, desk(1))
    picker.close()
    qtbot.waitUntil(lambda: not shiboken6.isValid(window))
    assert picker.windows == []
