"""A camera's picture on its way to the view: made as large as it is shown, and mirrored, before the window gets it."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QImage, QPainter

from ramkeep.services.ports import ColorFrame
from ramkeep.ui.enroll.picture_fit import fitted


@dataclass(frozen=True, slots=True)
class Lens:
    """How pictures are wanted.

    Attributes:
        room: pixels that they have to fit in; empty for pictures as large as they come.
    """

    room: QSize
    mirrored: bool


@dataclass(frozen=True, slots=True)
class Shown:
    """A picture that is ready.

    Attributes:
        size: of the camera's own picture, in whose pixels codes are found.
    """

    image: QImage
    size: QSize
    mirrored: bool


AS_IT_COMES = Lens(QSize(), mirrored=False)
NOTHING = Shown(QImage(), QSize(), mirrored=False)


def seen_through(lens: Lens, frame: ColorFrame) -> Shown:
    """A picture of its own, in the format that is painted fastest. For a thread of its own: it takes milliseconds."""
    borrowed = QImage(frame.data, frame.width, frame.height, frame.stride, QImage.Format.Format_BGR888)
    whole = borrowed.convertToFormat(QImage.Format.Format_RGB32)
    wanted = whole.size()
    if not lens.room.isEmpty():
        wanted = fitted(whole.size(), QRectF(0, 0, lens.room.width(), lens.room.height())).size().toSize()
    if wanted.isEmpty() or (wanted == whole.size() and not lens.mirrored):
        return Shown(whole, whole.size(), mirrored=False)
    image = QImage(wanted, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    if lens.mirrored:
        painter.translate(wanted.width(), 0)
        painter.scale(-1, 1)
    painter.drawImage(QRectF(0, 0, wanted.width(), wanted.height()), whole)
    painter.end()
    return Shown(image, whole.size(), mirrored=lens.mirrored)
