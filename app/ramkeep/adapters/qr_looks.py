"""Ways to look at a picture, so that a code which one of them hides shows in another."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from ramkeep.adapters.opencv import Pixels, opencv
from ramkeep.services.ports import GrayFrame, Point

# x = a * u + b * v + c, y = d * u + e * v + f: from a place in the look to the place in the frame.
Way = tuple[float, float, float, float, float, float]

_SMALL = 1_500_000  # pixels; larger pictures are not enlarged


@dataclass(frozen=True, slots=True)
class Look:
    """A picture made from a frame, and the way back.

    Attributes:
        one_threshold: dark and light are told apart by one threshold for the whole picture; where it
            is false, by one for each place.
    """

    pixels: Pixels
    way: Way = (1, 0, 0, 0, 1, 0)
    one_threshold: bool = False

    def in_frame(self, x: float, y: float) -> Point:
        """Where a place of the look is in the frame."""
        a, b, c, d, e, f = self.way
        return a * x + b * y + c, d * x + e * y + f

    def remade(self, pixels: Pixels, way: Way = (1, 0, 0, 0, 1, 0), *, one_threshold: bool = False) -> "Look":
        """What was made from this look; `way` leads from there to here."""
        a, b, c, d, e, f = self.way
        u, v, w, x, y, z = way
        through = (a * u + b * x, a * v + b * y, a * w + b * z + c, d * u + e * x, d * v + e * y, d * w + e * z + f)
        return Look(pixels, through, one_threshold)


def pixels_of(frame: GrayFrame) -> Pixels:
    """The frame as an array; shares its memory.

    Raises:
        ValueError: the frame's data is shorter than its size says.
    """
    import numpy as np

    if len(frame.data) < frame.stride * (frame.height - 1) + frame.width or frame.stride < frame.width:
        raise ValueError("The data of the frame is shorter than its size says.")
    return np.ndarray((frame.height, frame.width), np.uint8, frame.data, strides=(frame.stride, 1))


class Picture:
    """A gray picture that remembers its smaller copies, for most looks begin with one."""

    def __init__(self, gray: Pixels) -> None:
        self.gray = gray
        self._smaller: dict[int, Look] = {}

    def fitted(self, side: int) -> Look:
        """At most `side` pixels wide and high."""
        if side not in self._smaller:
            pixels = self._shrunk(side)
            self._smaller[side] = Look(pixels, _scaled(self.gray, pixels))
        return self._smaller[side]

    def blown_up(self, side: int) -> Look:
        """At most `side` pixels wide and high, then twice as large."""
        pixels = _doubled(self.fitted(side).pixels)
        return Look(pixels, _scaled(self.gray, pixels))

    def _shrunk(self, side: int) -> Pixels:
        largest = max(self.gray.shape)
        if largest <= side:
            return self.gray
        larger = (copy for at_most, copy in self._smaller.items() if at_most >= side)
        source = min((copy.pixels for copy in larger), key=len, default=self.gray)
        size = tuple(max(1, round(length * side / largest)) for length in reversed(self.gray.shape))
        cv2 = opencv()
        shrunk: Pixels = cv2.resize(source, size, interpolation=cv2.INTER_AREA)
        return shrunk


def native(picture: Picture) -> Look:
    """The picture as it is."""
    return Look(picture.gray)


def native_one_threshold(picture: Picture) -> Look:
    """The picture as it is, with one threshold: better where it is flat and has thin borders."""
    return Look(picture.gray, one_threshold=True)


def evened(picture: Picture) -> Look:
    """Shadows and bright spots evened out."""
    small = picture.fitted(1600)
    return Look(_evened(small.pixels), small.way)


def enlarged(picture: Picture) -> Look | None:
    """Twice as large, for small codes in small pictures; none for large pictures."""
    return picture.blown_up(max(picture.gray.shape)) if picture.gray.size <= _SMALL else None


def enlarged_evened(picture: Picture) -> Look | None:
    """Twice as large, evened out, with one threshold; none for large pictures."""
    large = enlarged(picture)
    return large and Look(_evened(large.pixels), large.way, one_threshold=True)


def lighter(picture: Picture) -> Look:
    """What lies in the dark."""
    return _curved(picture, 0.4)


def darker(picture: Picture) -> Look:
    """What is washed out."""
    return _curved(picture, 2.5)


def smoothed(picture: Picture) -> Look:
    """Shrunk and enlarged again: grain and the pixels of a photographed screen melt away."""
    return picture.blown_up(500)


def sharpened(picture: Picture) -> Look:
    """Out of focus."""
    small = picture.fitted(1000)
    cv2 = opencv()
    soft = cv2.GaussianBlur(small.pixels, (0, 0), 2)
    return Look(cv2.addWeighted(small.pixels, 2.5, soft, -1.5, 0), small.way)


def sharpened_one_threshold(picture: Picture) -> Look:
    """A screen photographed so that its pixels and the camera's beat: thresholds for each place follow the beat."""
    return replace(sharpened(picture), one_threshold=True)


def turned(picture: Picture) -> Look:
    """By 15 degrees, for codes whose lines fall together with those of the pixels."""
    return turned_by(picture.fitted(1000), 15)


def turned_by(look: Look, degrees: float) -> Look:
    """The look turned against the clock, whole, white around it."""
    cv2 = opencv()
    height, width = look.pixels.shape
    there = cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 1)
    cos, sin = abs(there[0, 0]), abs(there[0, 1])
    size = int(width * cos + height * sin), int(height * cos + width * sin)
    there[:, 2] += (size[0] - width) / 2, (size[1] - height) / 2
    pixels = cv2.warpAffine(look.pixels, there, size, borderValue=255)
    (a, b, c), (d, e, f) = cv2.invertAffineTransform(there).tolist()
    return look.remade(pixels, (a, b, c, d, e, f))


def blurred(picture: Picture, side: int = 1000) -> Look:
    """Noise averaged away."""
    small = picture.fitted(side)
    return Look(opencv().GaussianBlur(small.pixels, (5, 5), 0), small.way)


def blurred_enlarged(picture: Picture) -> Look:
    """Twice as large, noise averaged away."""
    large = picture.blown_up(1000)
    return Look(opencv().GaussianBlur(large.pixels, (5, 5), 0), large.way)


def halved(picture: Picture) -> Look:
    """Half as large."""
    return picture.fitted(max(picture.gray.shape) // 2)


def outlined(picture: Picture) -> Look:
    """Enlarged, and light against its surroundings turned to white: codes without a border on a dark page."""
    cv2 = opencv()
    large = picture.blown_up(1000)
    pixels = cv2.adaptiveThreshold(large.pixels, 255, cv2.ADAPTIVE_THRESH_GAUSSIAN_C, cv2.THRESH_BINARY, 51, 5)
    return Look(pixels, large.way)


def inverted(look: Look) -> Look:
    """Dark for light."""
    return look.remade(255 - look.pixels)


STILL: tuple[Callable[[Picture], Look | None], ...] = (
    native,
    evened,
    enlarged,
    native_one_threshold,
    lighter,
    darker,
    smoothed,
    sharpened,
    sharpened_one_threshold,
    turned,
    enlarged_evened,
)
"""All of these are tried on a still picture, best first."""

CAMERA: tuple[Callable[[Picture], Look], ...] = (evened, blurred, sharpened, lighter, halved)
"""One of these, in turn, is tried on a camera frame in which nothing was found."""


def _doubled(gray: Pixels) -> Pixels:
    cv2 = opencv()
    doubled: Pixels = cv2.resize(gray, None, fx=2, fy=2, interpolation=cv2.INTER_CUBIC)
    return doubled


def _evened(gray: Pixels) -> Pixels:
    evened: Pixels = opencv().createCLAHE(2.0, (8, 8)).apply(gray)
    return evened


def _curved(picture: Picture, gamma: float) -> Look:
    import numpy as np

    small = picture.fitted(1000)
    curve = (np.linspace(0, 1, 256) ** gamma * 255).astype(np.uint8)
    return Look(opencv().LUT(small.pixels, curve), small.way)


def _scaled(frame: Pixels, look: Pixels) -> Way:
    return frame.shape[1] / look.shape[1], 0, 0, 0, frame.shape[0] / look.shape[0], 0
