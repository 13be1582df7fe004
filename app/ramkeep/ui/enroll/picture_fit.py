"""Where a camera's picture lies in its view, and where the pixels of the picture land."""

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPolygonF, QTransform

from ramkeep.services.ports import FoundCode

GUIDE_SHARE = 0.7


def fitted(picture: QSize, view: QRectF) -> QRectF:
    """The largest rectangle of the picture's shape in the middle of `view`."""
    if picture.isEmpty():
        return view
    factor = min(view.width() / picture.width(), view.height() / picture.height())
    shown = QRectF(0, 0, picture.width() * factor, picture.height() * factor)
    shown.moveCenter(view.center())
    return shown


def to_view(picture: QSize, view: QRectF, *, mirrored: bool) -> QTransform:
    """Maps a pixel of the picture to a point of the view."""
    place = fitted(picture, view)
    factor = place.width() / max(picture.width(), 1)
    if mirrored:
        return QTransform(-factor, 0, 0, factor, place.right(), place.top())
    return QTransform(factor, 0, 0, factor, place.left(), place.top())


def outline(code: FoundCode, transform: QTransform) -> QPolygonF:
    """The corners of a code in the view."""
    return transform.map(QPolygonF([QPointF(x, y) for x, y in code.corners]))


def guide(view: QRectF) -> QRectF:
    """The square that a code is held in."""
    side = min(view.width(), view.height()) * GUIDE_SHARE
    square = QRectF(0, 0, side, side)
    square.moveCenter(view.center())
    return square
