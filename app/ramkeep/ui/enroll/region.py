"""A rectangle in the picture of a screen: where it may lie, how keys move it, and what is cut out by it."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, QSizeF

from ramkeep.services.ports import GrayFrame
from ramkeep.ui.enroll.picture_fit import fitted

LEAST_SIDE = 16
"""Pixels; the smallest QR code has 21 modules a side, so less than this was a click."""
_SAME_SHAPE = 0.01
_FIRST_SHARE = 3


@dataclass(frozen=True, slots=True)
class Pane:
    """What one monitor shows of a picture.

    Attributes:
        screen: number of the monitor.
        frame: the picture, which may show other monitors too.
        part: the pixels of it that are this monitor's.
    """

    screen: int
    frame: GrayFrame
    part: QRect


def panes(frames: Sequence[GrayFrame], screens: Sequence[QRect]) -> list[Pane]:
    """Where each picture is shown. A desktop that gives one picture for all of its monitors has it taken apart.

    Args:
        frames: the pictures, one a monitor or one for all.
        screens: the monitors' places on the desktop, in points.
    """
    if len(frames) == 1 and len(screens) > 1:
        return _taken_apart(frames[0], screens) or [Pane(0, frames[0], _whole(frames[0]))]
    return [Pane(number, frame, _whole(frame)) for number, frame in enumerate(frames[: len(screens)])]


def crop(frame: GrayFrame, part: QRect) -> GrayFrame:
    """The pixels of a part, which lies in the frame. They are a copy."""
    left, right = part.left(), part.left() + part.width()
    rows = (frame.data[row * frame.stride :][left:right] for row in range(part.top(), part.top() + part.height()))
    return GrayFrame(part.width(), part.height(), part.width(), memoryview(b"".join(rows)))


class Scale:
    """Maps points of a window to pixels of the picture in it, and back; on a dense monitor a point is several."""

    def __init__(self, picture: QSize, window: QRect) -> None:
        self._room = picture
        self.place = fitted(picture, QRectF(window))
        self.pixels_a_point = picture.width() / self.place.width() if self.place.width() else 1.0

    def between(self, start: QPointF, end: QPointF) -> QRect:
        """Every pixel that a rectangle between two points touches, whichever way it was drawn."""
        first, last = self._pixel(start), self._pixel(end)
        left, right = sorted((first.x(), last.x()))
        top, bottom = sorted((first.y(), last.y()))
        return QRect(QPoint(math.floor(left), math.floor(top)), QPoint(math.ceil(right) - 1, math.ceil(bottom) - 1))

    def shown(self, region: QRect) -> QRectF:
        """Where pixels are seen."""
        corner = self.place.topLeft() + QPointF(region.topLeft()) / self.pixels_a_point
        return QRectF(corner, QSizeF(region.size()) / self.pixels_a_point)

    def _pixel(self, point: QPointF) -> QPointF:
        inside = (point - self.place.topLeft()) * self.pixels_a_point
        return QPointF(min(max(inside.x(), 0.0), self._room.width()), min(max(inside.y(), 0.0), self._room.height()))


def moved(region: QRect, by: QPoint, room: QSize) -> QRect:
    """The region pushed along, up to the edge."""
    left = min(max(region.left() + by.x(), 0), room.width() - region.width())
    top = min(max(region.top() + by.y(), 0), room.height() - region.height())
    return QRect(QPoint(left, top), region.size())


def resized(region: QRect, by: QPoint, room: QSize) -> QRect:
    """The region with its right and lower edge pushed along; never under the least side, nor over the edge."""
    width = min(max(region.width() + by.x(), LEAST_SIDE), room.width() - region.left())
    height = min(max(region.height() + by.y(), LEAST_SIDE), room.height() - region.top())
    return QRect(region.left(), region.top(), width, height)


def first(room: QSize) -> QRect:
    """Where a region begins that is made by keys: a square in the middle."""
    side = max(min(room.width(), room.height()) // _FIRST_SHARE, min(LEAST_SIDE, room.width(), room.height()))
    return QRect((room.width() - side) // 2, (room.height() - side) // 2, side, side)


def is_enough(region: QRect) -> bool:
    """Was it meant, and no slip of the hand?"""
    return min(region.width(), region.height()) >= LEAST_SIDE


def _whole(frame: GrayFrame) -> QRect:
    return QRect(0, 0, frame.width, frame.height)


def _taken_apart(frame: GrayFrame, screens: Sequence[QRect]) -> list[Pane]:
    """Nothing when the picture has another shape than all the monitors together."""
    desktop = QRect()
    for screen in screens:
        desktop = desktop.united(screen)
    if desktop.isEmpty():
        return []
    across, down = frame.width / desktop.width(), frame.height / desktop.height()
    if abs(across / down - 1) > _SAME_SHAPE:
        return []
    parts = (
        QRectF(
            (screen.left() - desktop.left()) * across,
            (screen.top() - desktop.top()) * down,
            screen.width() * across,
            screen.height() * down,
        ).toRect()
        for screen in screens
    )
    return [Pane(number, frame, part.intersected(_whole(frame))) for number, part in enumerate(parts)]
