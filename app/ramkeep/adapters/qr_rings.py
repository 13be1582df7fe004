"""Codes found by the rings in their corners, where a decoder does not see them at all.

A finder pattern holds a light ring around a dark square. The ring stays whole where the code has no
border on a dark page, or where dirt, a crease or a logo breaks the outer edge that decoders look for.
Three rings of about one size at right angles make a suspect (ISO/IEC 18004, 6.3.3).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from heapq import nsmallest
from itertools import permutations
from math import ceil, dist, floor, log, sqrt
from typing import Any

from ramkeep.adapters.opencv import Pixels, opencv
from ramkeep.adapters.qr_bent import Suspect
from ramkeep.adapters.qr_looks import Look, Picture
from ramkeep.services.ports import Point

_SIDE = 1600  # pixels of the picture that is searched
_MOST_RINGS = 24
_FEW_PIXELS = 500_000  # four times what the largest code needs at two pixels a module
_SPECKLES = 0.2  # of the neighbors in a row; such outlines take a third of a second, and close no ring
_MOST_THREES = 6
_HOLE = (0.2, 0.55)  # of the ring's area; 9 of 25 modules if it is drawn well
_RING = ((1.0, 1.0), (6.0, 1.0), (6.0, 6.0), (1.0, 6.0))  # its corners, in modules from the pattern's corner


@dataclass(frozen=True, slots=True)
class _Ring:
    middle: Point
    corners: tuple[Point, ...]

    @property
    def side(self) -> float:
        """Five modules, in pixels."""
        return sum(dist(self.corners[i], self.corners[i - 1]) for i in range(4)) / 4


_Three = tuple[_Ring, _Ring, _Ring]


def suspected(picture: Picture) -> list[Suspect]:
    """Places where a code may be, each with the two sizes it may have."""
    look = picture.fitted(_SIDE)
    threes = [three for light in _told_apart(look.pixels) for three in permutations(_rings(light), 3)]
    likeliest = nsmallest(_MOST_THREES, (three for three in threes if _oddness(three) < 1), key=_oddness)
    return [suspect for three in likeliest for suspect in _sized(look, three)]


def _told_apart(gray: Pixels) -> Iterator[Pixels]:
    """The light parts, then the dark parts: by one threshold and by one for each place."""
    cv2 = opencv()
    soft = cv2.GaussianBlur(gray, (3, 3), 0)
    _, whole = cv2.threshold(soft, 0, 255, cv2.THRESH_OTSU)
    block = max(15, min(gray.shape) // 12) | 1
    local = cv2.adaptiveThreshold(soft, 255, cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY, block, 0)
    for light in (whole, local):
        if not _is_speckled(light):
            yield light
            yield 255 - light


def _is_speckled(light: Pixels) -> bool:
    """Noise alone: so often do dark and light follow each other, all over a picture too large to be one small code."""
    differ = light[:, 1:] != light[:, :-1]
    return light.size > _FEW_PIXELS and float(differ.mean()) > _SPECKLES


def _rings(light: Pixels) -> list[_Ring]:
    cv2 = opencv()
    outlines, tree = cv2.findContours(light, cv2.RETR_CCOMP, cv2.CHAIN_APPROX_SIMPLE)
    rings = []
    for outline, (_, _, hole, _) in zip(outlines, tree[0] if tree is not None else (), strict=True):
        if hole >= 0:
            ring = _ring(outline, outlines[hole])
            if ring is not None:
                rings.append(ring)
    return sorted(rings, key=lambda ring: -ring.side)[:_MOST_RINGS]


def _ring(outline: Any, hole: Any) -> _Ring | None:
    cv2 = opencv()
    area, inside = cv2.contourArea(outline), cv2.contourArea(hole)
    if area < 50 or not _HOLE[0] < inside / area < _HOLE[1]:
        return None
    corners = cv2.boxPoints(cv2.minAreaRect(outline)).tolist()
    quad = cv2.approxPolyDP(outline, 0.08 * cv2.arcLength(outline, closed=True), closed=True)
    if len(quad) == 4:
        corners = quad.reshape(4, 2).tolist()
    ring = _Ring(_middle(outline), tuple((x, y) for x, y in corners))
    fills = 0.7 * ring.side**2 < area < 1.4 * ring.side**2
    return ring if fills and dist(ring.middle, _middle(hole)) < 0.15 * ring.side else None


def _middle(outline: Any) -> Point:
    moments = opencv().moments(outline)
    return moments["m10"] / moments["m00"], moments["m01"] / moments["m00"]


def _oddness(rings: _Three) -> float:
    """0 for the top left, top right and bottom left of a code seen from the front; 1 for no code at all."""
    corner, right, below = rings
    (x, y), (u, v) = _arrow(corner, right), _arrow(corner, below)
    across, down = sqrt(x * x + y * y), sqrt(u * u + v * v)
    small, middling, large = sorted(ring.side for ring in rings)
    if min(across, down) < 2 * middling or x * v - y * u <= 0:
        return 1.0
    askew = 1 - (x * v - y * u) / (across * down)
    return 3 * askew + abs(log(across / down)) + 2 * log(large / small)


def _arrow(start: _Ring, end: _Ring) -> Point:
    return end.middle[0] - start.middle[0], end.middle[1] - start.middle[1]


def _sized(look: Look, rings: _Three) -> Iterator[Suspect]:
    corner, right, below = rings
    legs = dist(corner.middle, right.middle) + dist(corner.middle, below.middle)
    module = (corner.side + right.side + below.side) / 15
    nearest = (legs / 2 / module + 7 - 17) / 4
    for version in (floor(nearest), ceil(nearest)):
        if 1 <= version <= 40:
            yield Suspect(_corners(look, rings, 17 + 4 * version), version)


def _corners(look: Look, rings: _Three, size: int) -> tuple[Point, Point, Point, Point]:
    """The corners of a code of `size` modules whose rings lie like these."""
    import numpy as np

    cv2 = opencv()
    far = size - 7
    modules = [(x + dx, y + dy) for dx, dy in ((0, 0), (far, 0), (0, far)) for x, y in _RING]
    places = [place for ring in rings for place in _in_order(ring, rings)]
    there, _ = cv2.findHomography(np.array(modules, np.float32), np.array(places, np.float32))
    square = np.array([[(0, 0), (size, 0), (size, size), (0, size)]], np.float32)
    a, b, c, d = (look.in_frame(x, y) for x, y in cv2.perspectiveTransform(square, there)[0].tolist())
    return a, b, c, d


def _in_order(ring: _Ring, rings: _Three) -> list[Point]:
    """The ring's corners as they stand in the code: top left, top right, bottom right, bottom left."""
    right, down = _arrow(rings[0], rings[1]), _arrow(rings[0], rings[2])

    def along(place: Point, axis: Point) -> float:
        return (place[0] * axis[0] + place[1] * axis[1]) / (axis[0] ** 2 + axis[1] ** 2)

    from_above = sorted(ring.corners, key=lambda place: along(place, down))
    upper = sorted(from_above[:2], key=lambda place: along(place, right))
    lower = sorted(from_above[2:], key=lambda place: -along(place, right))
    return upper + lower
