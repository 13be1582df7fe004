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
label = QLabel()
label.setWindowFlag(Qt.WindowType.FramelessWindowHint)
label.setPixmap(QPixmap.fromImage(QImage.fromData(sys.stdin.buffer.read())))
label.move(100, 60)
label.show()

def read(frames):
    print([code.text for frame in frames for code in ZxingQrReader().read_picture(frame)])
    application.quit()

assert QtScreen().available() is None
QTimer.singleShot(500, lambda: QtScreen().grab(read))
application.exec()
"""


def png(dark: str = "black", light: str | None = "white") -> bytes:
    buffer = BytesIO()
    segno.make(TEXT, micro=False).save(buffer, kind="png", scale=5, dark=dark, light=light)
    return buffer.getvalue()


def test_a_code_on_the_screen_is_read(display: str) -> None:
    environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    command = [sys.executable, "-c", SHOW_AND_READ]
    shown = subprocess.run(command, input=png(), capture_output=True, env=environment, timeout=60, check=True)
    assert shown.stdout.decode().strip() == str([TEXT])


def test_transparent_parts_become_white(qapp: QApplication) -> None:
    frame = gray_frame(QImage.fromData(png(light=None)))
    assert [code.text for code in ZxingQrReader().read_frame(frame)] == [TEXT]


def test_the_bytes_outlive_the_image(qapp: QApplication) -> None:
    image = QImage(7, 3, QImage.Format.Format_RGB32)
    image.fill(QColor(255, 255, 255))
    frame = gray_frame(image)
    del image
    assert (frame.width, frame.height, frame.data[frame.stride * 2 + 6]) == (7, 3, 255)


def test_an_empty_picture_is_refused(qapp: QApplication) -> None:
    with pytest.raises(PictureRefused):
        gray_frame(QImage())


def test_where_nothing_can_be_read_that_is_said(qapp: QApplication) -> None:
    unavailable = QtScreen().available()
    assert unavailable is not None
    assert "paste" in unavailable.fix
