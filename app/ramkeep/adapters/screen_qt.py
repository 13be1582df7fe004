"""What the monitors show, where Qt may read them: X11, Windows and macOS."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter, QScreen

from ramkeep.adapters.opencv import opencv
from ramkeep.core.said import said
from ramkeep.services.ports import GrayFrame, PictureRefused, ScreenRefused, Unavailable

MAX_PIXELS = 40_000_000
_READABLE = ("xcb", "windows", "cocoa")


class QtScreen:
    """`ports.Screen` by `QScreen.grabWindow`. Its methods are for the UI thread."""

    def available(self) -> Unavailable | None:
        """None where the platform lets programs read the screen."""
        if QGuiApplication.platformName() in _READABLE:
            return None
        return Unavailable(said("The screen cannot be read here."), said("Take a screenshot and paste it."))

    def grab(self, done: Callable[[Sequence[GrayFrame] | ScreenRefused], None]) -> None:
        """Read every monitor, each in its own pixels, and call `done` before returning."""
        try:
            done([gray_frame(_read(screen)) for screen in QGuiApplication.screens()])
        except PictureRefused as refusal:
            done(ScreenRefused(refusal.reason))


def gray_frame(image: QImage) -> GrayFrame:
    """The gray picture of an image, transparent parts white. Its bytes are a copy.

    Raises:
        PictureRefused: empty, or over 40 million pixels.
    """
    if image.isNull():
        raise PictureRefused(said("The picture is empty."))
    if image.width() * image.height() > MAX_PIXELS:
        raise PictureRefused(
            said("The picture is too large: {width} × {height} pixels.", width=image.width(), height=image.height())
        )
    import numpy as np

    opaque = _opaque(image).convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(opaque.constBits(), np.uint8).reshape(opaque.height(), opaque.width(), 4)
    # Ten times as fast as Qt, for whose answer the window would have to wait.
    cv2 = opencv()
    gray = cv2.cvtColor(pixels, cv2.COLOR_BGRA2GRAY)
    return GrayFrame(opaque.width(), opaque.height(), opaque.width(), gray.reshape(-1).data)


def _read(screen: QScreen) -> QImage:
    return screen.grabWindow(0).toImage()


def _opaque(image: QImage) -> QImage:
    if not image.hasAlphaChannel():
        return image
    white = QImage(image.size(), QImage.Format.Format_RGB32)
    white.setDevicePixelRatio(image.devicePixelRatio())
    white.fill(Qt.GlobalColor.white)
    painter = QPainter(white)
    painter.drawImage(0, 0, image)
    painter.end()
    return white
