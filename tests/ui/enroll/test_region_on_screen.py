"""The whole of it on a real X server: codes on the monitor, its picture, and a rectangle that is drawn on it."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator

import pytest

from tests.adapters.conftest import x_server
from tests.fakes.qr_pictures import OTHER_SECRET, address, png

TEXTS = [address("One"), address("Two", secret=OTHER_SECRET)]

# Points on the monitor; both codes fit on it at 200 %, where it has half as many.
DRAW_AND_READ = """
import sys
from PySide6.QtCore import QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from ramkeep.adapters.qr_zxing import ZxingQrReader
from ramkeep.adapters.screen_qt import QtScreen
from ramkeep.ui.enroll.region_picker import RegionPicker
from ramkeep.ui.theme.theme import Theme

application = QApplication([])
density = application.devicePixelRatio()
labels = []
for number, path in enumerate(sys.argv[1:]):
    label, picture = QLabel(), QPixmap(path)
    picture.setDevicePixelRatio(density)
    label.setWindowFlag(Qt.WindowType.FramelessWindowHint)
    label.setPixmap(picture)
    label.setGeometry(10 + 300 * number, 20, 280, 280)
    label.show()
    labels.append(label)

def draw(frames):
    assert picker.show(frames) is None
    (window,) = picker.windows
    QTest.qWaitForWindowExposed(window)
    assert window.size() * density == QSize(frames[0].width, frames[0].height), window.size()
    QTest.mousePress(window, Qt.MouseButton.LeftButton, pos=QPoint(10, 20))
    QTest.mouseMove(window, QPoint(290, 300))
    QTest.mouseRelease(window, Qt.MouseButton.LeftButton, pos=QPoint(290, 300))

def read(frame):
    print(density, frame.width, frame.height, *[code.text for code in ZxingQrReader().read_picture(frame)])
    application.quit()

picker = RegionPicker(Theme(application, "light"))
picker.picked.connect(read)
QTimer.singleShot(500, lambda: QtScreen().grab(draw))
application.exec()
"""


@pytest.fixture(scope="module")
def dense_display() -> Iterator[str]:
    if shutil.which("Xvfb") is None:
        pytest.skip("Xvfb is not installed")
    with x_server("1280x960x24") as name:
        yield name


@pytest.mark.parametrize("density", [1, 2])
def test_the_drawn_code_alone_is_read_in_the_pixels_of_the_monitor(
    tmp_path_factory: pytest.TempPathFactory, dense_display: str, density: int
) -> None:
    folder = tmp_path_factory.mktemp("codes")
    paths = [folder / f"{number}.png" for number in range(len(TEXTS))]
    for path, text in zip(paths, TEXTS, strict=True):
        path.write_bytes(png(text, scale=5 * density))
    environment = {
        **os.environ,
        "DISPLAY": dense_display,
        "QT_QPA_PLATFORM": "xcb",
        "QT_SCALE_FACTOR": str(density),
    }
    command = [sys.executable, "-c", DRAW_AND_READ, *map(str, paths)]
    shown = subprocess.run(command, capture_output=True, env=environment, timeout=60, check=True, text=True)
    assert shown.stdout.split() == [f"{density}.0", str(280 * density), str(280 * density), TEXTS[0]]


CHOOSE_ON_THE_SECOND = """
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from ramkeep.adapters.screen_qt import QtScreen
from ramkeep.ui.enroll.region_picker import RegionPicker
from ramkeep.ui.theme.theme import Theme

application = QApplication([])
picker = RegionPicker(Theme(application, "light"))
picker.picked.connect(lambda part: print("picked", part.width, part.height))
QtScreen().grab(picker.show)
first, second = picker.windows
for window in picker.windows:
    QTest.qWaitForWindowExposed(window)
    print(window.screen() is application.screens()[picker.windows.index(window)], *window.size().toTuple())
QTest.keyClick(first, Qt.Key.Key_Down)
print(first.region.isEmpty(), second.region.isEmpty())
turned = []
first.turned.connect(turned.append)
QTest.keyClick(first, Qt.Key.Key_Tab)
QTest.keyClick(first, Qt.Key.Key_Backtab)
print(turned)
QTest.keyClick(second, Qt.Key.Key_Down)
print(first.region.isEmpty(), second.region.isEmpty())
QTest.keyClick(second, Qt.Key.Key_Return)
picker.close()
"""


def test_each_monitor_has_its_window_and_all_have_one_rectangle() -> None:
    if shutil.which("Xvfb") is None:
        pytest.skip("Xvfb is not installed")
    with x_server("640x480x24", "800x600x24") as display:
        environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        command = [sys.executable, "-c", CHOOSE_ON_THE_SECOND]
        shown = subprocess.run(command, capture_output=True, env=environment, timeout=60, check=True, text=True)
    assert shown.stdout.splitlines() == [
        "True 640 480",
        "True 800 600",
        "False True",
        "[1, -1]",
        "True False",
        "picked 200 200",
    ]
