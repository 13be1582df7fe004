"""The screen of a real X server, and pictures of all sorts made gray."""

import os
import subprocess
import sys
from io import BytesIO

import pytest
import segno
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from ramkeep.adapters.qr_zxing import ZxingQrReader
from ramkeep.adapters.screen_qt import QtScreen, gray_frame
from ramkeep.services.ports import PictureRefused

TEXT = "otpauth://totp/Aliyun:mei?secret=JBSWY3DPEHPK3PXPJBSWY3DP&issuer=Aliyun"

SHOW_AND_READ = """
import sys
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QApplication, QLabel
from ramkeep.adapters.qr_zxing import ZxingQrReader
from ramkeep.adapters.screen_qt import QtScreen

application = QApplication([])
picture, labels = QPixmap.fromImage(QImage.fromData(sys.stdin.buffer.read())), []
for monitor in application.screens():
    label = QLabel()
    label.setScreen(monitor)
    label.setWindowFlag(Qt.WindowType.FramelessWindowHint)
    label.setPixmap(picture)
    label.move(100, 60)
    label.show()
    labels.append(label)

def read(frames):
    print([(frame.width, [code.text for code in ZxingQrReader().read_picture(frame)]) for frame in frames])
    application.quit()

assert QtScreen().available() is None
QTimer.singleShot(500, lambda: QtScreen().grab(read))
application.exec()
"""


def png(dark: str = "black", light: str | None = "white") -> bytes:
    buffer = BytesIO()
    segno.make(TEXT, micro=False).save(buffer, kind="png", scale=5, dark=dark, light=light)
    return buffer.getvalue()


def read_by_a_program_on(display: str) -> str:
    environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    command = [sys.executable, "-c", SHOW_AND_READ]
    shown = subprocess.run(command, input=png(), capture_output=True, env=environment, timeout=60, check=True)
    return shown.stdout.decode().strip()


def test_a_code_on_the_screen_is_read(display: str) -> None:
    assert read_by_a_program_on(display) == str([(640, [TEXT])])


def test_every_monitor_is_read(two_monitors: str) -> None:
    assert read_by_a_program_on(two_monitors) == str([(640, [TEXT]), (800, [TEXT])])


def test_transparent_parts_become_white(qapp: QApplication) -> None:
    frame = gray_frame(QImage.fromData(png(light=None)))
    assert [code.text for code in ZxingQrReader().read_frame(frame)] == [TEXT]


def test_the_bytes_outlive_the_image(qapp: QApplication) -> None:
    image = QImage(7, 3, QImage.Format.Format_RGB32)
    image.fill(QColor(255, 255, 255))
    frame = gray_frame(image)
    del image
    assert (frame.width, frame.height, frame.data[frame.stride * 2 + 6]) == (7, 3, 255)


def test_a_picture_of_a_dense_screen_keeps_its_pixels(qapp: QApplication) -> None:
    image = QImage.fromData(png(light=None))
    usual = gray_frame(image)
    image.setDevicePixelRatio(2)
    assert bytes(gray_frame(image).data) == bytes(usual.data)


def test_a_huge_picture_is_refused(qapp: QApplication) -> None:
    with pytest.raises(PictureRefused, match="too large"):
        gray_frame(QImage(8000, 5001, QImage.Format.Format_Mono))


def test_an_empty_picture_is_refused(qapp: QApplication) -> None:
    with pytest.raises(PictureRefused):
        gray_frame(QImage())


def test_where_nothing_can_be_read_that_is_said(qapp: QApplication) -> None:
    unavailable = QtScreen().available()
    assert unavailable is not None
    assert "paste" in unavailable.fix
