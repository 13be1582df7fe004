"""The clips of `qr_camera.py`: a code comes into the view of a camera that shakes, hunts for focus, or sees little.

Each frame carries its number as a strip of light and dark fields in its corner, so that the frame a text was read in
is known whatever frames the camera's threads leave out.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from math import cos, pi, sin
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from _made_codes import (
    Dice,
    Floats,
    Pixels,
    address,
    as_pixels,
    blurred,
    drawn,
    export,
    seen,
    through_jpeg,
)

RATE = 30
EMPTY, VISIBLE = 12, 36  # frames
SIZES = ((1280, 720), (1920, 1080))

_FIELD, _BITS = 12, 8  # of the strip
_SHIFT = 64  # pixels


@dataclass(frozen=True, slots=True)
class View:
    """What one frame of a clip shows: the desk, and how the code lies on it.

    Attributes:
        time: from 0, where the code comes into view, to 1.
        unit: pixels, for each of 720 lines one.
        side: of the code, about, in pixels.
    """

    film: "Film"
    time: float
    unit: float
    pixels: Pixels
    middle: tuple[float, float]
    side: float


class Film:
    """Chance, and noise that is made once and then shifted about."""

    def __init__(self, dice: Dice, size: tuple[int, int]) -> None:
        self.dice, self._size = dice, size
        self._grain = dice.grain((size[1] + _SHIFT, size[0] + _SHIFT), 1)

    def grainy(self, pixels: Any, sigma: float) -> Pixels:
        """With the noise of a sensor."""
        width, height = self._size
        left, top = self.dice.whole(0, _SHIFT), self.dice.whole(0, _SHIFT)
        grain = self._grain[top : top + height, left : left + width]
        noisy = cv2.addWeighted(np.asarray(pixels, np.float32), 1, grain, sigma, 0)
        return cv2.convertScaleAbs(np.maximum(noisy, 0)).astype(np.uint8, copy=False)


@dataclass(frozen=True, slots=True)
class Clip:
    """A Motion JPEG video, and what its code says."""

    path: Path
    text: str = field(repr=False)


Weather = Callable[[View], Pixels]


def easy(view: View) -> Pixels:
    """Well lit and held almost still."""
    return view.film.grainy(blurred(view.pixels, 0.6 * view.unit), 2)


def moving(view: View) -> Pixels:
    """Carried about: smeared by up to 14 of 720 lines, least where the hand turns back."""
    length = 14 * view.unit * abs(sin(2.5 * pi * view.time + 1))
    return view.film.grainy(_smeared(view.pixels, length, 2 * view.time + 0.4), 2)


def focusing(view: View) -> Pixels:
    """Out of focus, and sharper from frame to frame."""
    sigma = (0.6 + 5 * max(0.0, 1 - 1.4 * view.time)) * view.unit
    return view.film.grainy(blurred(view.pixels, sigma), 2)


def dark(view: View) -> Pixels:
    """An eighth of the light, and the noise that a camera adds when it makes the most of it."""
    dim = 12 + 0.12 * blurred(view.pixels, 0.8 * view.unit).astype(np.float32)
    return view.film.grainy(cv2.GaussianBlur(view.film.grainy(dim, 7), (0, 0), 0.7), 3)


def glaring(view: View) -> Pixels:
    """A lamp's reflection, as large as a third of the code, goes over it and off it."""
    width, height = view.pixels.shape[1] // 4, view.pixels.shape[0] // 4
    rows, columns = (4 * each for each in np.indices((height, width), np.float32))
    x = view.middle[0] + (view.time - 0.2) * view.side
    y = view.middle[1] + 0.25 * view.side * sin(5 * view.time)
    away = ((columns - x) / (0.16 * view.side)) ** 2 + ((rows - y) / (0.22 * view.side)) ** 2
    lamp = cv2.resize(330 * np.exp(-away / 2), view.pixels.shape[::-1], interpolation=cv2.INTER_LINEAR)
    return view.film.grainy(blurred(view.pixels, 0.6 * view.unit) + lamp, 2)


WEATHERS: dict[str, Weather] = {
    "easy": easy,
    "motion blur": moving,
    "focus": focusing,
    "low light": dark,
    "glare": glaring,
}


def filmed(path: Path, weather: Weather, size: tuple[int, int], dice: Dice, *, large: bool) -> Clip:
    """Write one clip, of one account or, with `large`, of an export of ten."""
    text = export(dice, 10) if large else address(dice)
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), RATE, size)
    for number, view in enumerate(_views(dice, text, size, large=large)):
        # A camera squeezes more than the writer does.
        taken = cv2.imdecode(np.frombuffer(through_jpeg(weather(view), 80), np.uint8), cv2.IMREAD_COLOR)
        assert taken is not None
        writer.write(_numbered(np.asarray(taken, np.uint8), number))
    writer.release()
    return Clip(path, text)


def number_of(gray: Pixels) -> int:
    """The number of a frame."""
    fields = gray[: 2 * _FIELD, : _BITS * _FIELD].reshape(2, _FIELD, _BITS, _FIELD).mean(axis=(0, 1, 3))
    return sum(1 << place for place in range(_BITS) if fields[place] > 128)


def _numbered(pixels: Pixels, number: int) -> Pixels:
    for place in range(_BITS):
        light = 235 if number >> place & 1 else 20
        pixels[: 2 * _FIELD, place * _FIELD : (place + 1) * _FIELD] = light
    return pixels


def _views(dice: Dice, text: str, size: tuple[int, int], *, large: bool) -> Iterator[View]:
    """The desk alone, then with the code."""
    width, height = size
    unit = height / 720
    desk, film = _desk(dice, size), Film(dice, size)
    paper = as_pixels(25 + 0.82 * drawn(text, 12))
    fills = dice.between(0.75, 0.88) if large else dice.between(0.45, 0.6)
    way = seen(dice, size, fills, 12, 0.02, (paper.shape[1], paper.shape[0]))
    phase = dice.between(0, 2 * pi)
    for number in range(EMPTY + VISIBLE):
        time = (number - EMPTY) / VISIBLE
        drift = (6 * unit * sin(7 * time + phase), 4 * unit * cos(9 * time + phase))
        pixels, middle = _with(desk, paper, way, drift) if time >= 0 else (desk, (width / 2, height / 2))
        yield View(film, max(time, 0.0), unit, pixels, middle, fills * height)


def _desk(dice: Dice, size: tuple[int, int]) -> Pixels:
    """Grain of wood, boxes and papers on it."""
    width, height = size
    coarse = as_pixels(120 + dice.grain((height // 48, width // 96), 22))
    desk = np.asarray(cv2.resize(coarse, size, interpolation=cv2.INTER_CUBIC), np.uint8)
    for _ in range(14):
        left, top = dice.whole(0, width), dice.whole(0, height)
        far = (left + dice.whole(20, width // 4), top + dice.whole(20, height // 4))
        cv2.rectangle(desk, (left, top), far, dice.whole(20, 235), dice.one_of((-1, -1, 3)))
    return desk


def _with(desk: Pixels, paper: Pixels, way: Floats, drift: tuple[float, float]) -> tuple[Pixels, tuple[float, float]]:
    """The desk with the paper on it, moved by `drift`; and where the paper's middle is."""
    there = np.array([(1, 0, drift[0]), (0, 1, drift[1]), (0, 0, 1)]) @ way
    # A sensor sees areas: twice as large, then shrunk.
    double = np.diag((2, 2, 1)) @ there
    size = (desk.shape[1], desk.shape[0])
    page = cv2.resize(desk, (2 * size[0], 2 * size[1]), interpolation=cv2.INTER_NEAREST)
    cv2.warpPerspective(paper, double, page.shape[::-1], page, cv2.INTER_LINEAR, cv2.BORDER_TRANSPARENT)
    x, y, w = there @ (paper.shape[1] / 2, paper.shape[0] / 2, 1)
    return np.asarray(cv2.resize(page, size, interpolation=cv2.INTER_AREA), np.uint8), (x / w, y / w)


def _smeared(pixels: Pixels, length: float, angle: float) -> Pixels:
    if length < 1:
        return blurred(pixels, 0.6)
    reach = int(length / 2) + 2
    kernel = np.zeros((2 * reach + 1, 2 * reach + 1), np.float32)
    half = (length / 2 * cos(angle), length / 2 * sin(angle))
    start, end = (tuple(round((reach + sign * each) * 16) for each in half) for sign in (-1, 1))
    cv2.line(kernel, start, end, 1.0, 1, cv2.LINE_AA, 4)
    return np.asarray(cv2.filter2D(pixels, -1, kernel / kernel.sum()), np.uint8)
