"""Codes on bottles, cloth and crumpled paper: the grid is bent until it fits, then drawn anew, flat.

A decoder that finds the three corner patterns samples the rest along straight lines, and fails where
the paper is not flat. Here a mesh of control points is moved, point by point, as long as the modules
get clearer: each of one shade, far from gray, and dark and light where ISO/IEC 18004 fixes it. What the
mesh then says is drawn as a clean code, so that the error correction of the decoder has the last word.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache

from ramkeep.adapters.opencv import Floats, Pixels, opencv
from ramkeep.services.ports import Point

_PIXELS = 8  # of the flattened picture, a module
_MARGIN = 4  # modules around the code
_PROBE = 5  # pixels of the middle of a module that are looked at, both ways
_LEVELS = ((3, (1.0, 0.5, 0.25)), (4, (0.5, 0.25, 0.12)), (6, (0.5, 0.25, 0.12)))  # points a side; steps in modules
_ROUNDS = 3
_HOPELESS = 1.9  # clearness; no code that stayed below it with the first mesh was read with a finer one
_LOOKS = 10_000_000  # at modules, a level: well under half a second


@dataclass(frozen=True, slots=True)
class Suspect:
    """A code that was found but not read: its corners (as in `FoundCode`) and its version, 1 to 40."""

    corners: tuple[Point, Point, Point, Point]
    version: int


def flattened(gray: Pixels, suspect: Suspect, cancelled: Callable[[], bool] = lambda: False) -> Iterator[Pixels]:
    """Clean pictures of the suspect, each from a finer mesh than the one before.

    Ends early when `cancelled`, or where bending does not help; the caller stops asking when one is read.
    """
    sheet = _sheet(gray, suspect)
    places = sheet.straight
    for points, steps in _LEVELS:
        places = _settled(sheet, places, _reach(sheet.size, points), steps, cancelled)
        if cancelled():
            return
        yield _drawn(sheet.shades(places))
        if sheet.clearness(places) < _HOPELESS:
            return


def clearness(gray: Pixels, suspect: Suspect) -> float:
    """How much the straight grid already looks like a code; to try the likeliest suspects first."""
    sheet = _sheet(gray, suspect)
    return sheet.clearness(sheet.straight)


def _sheet(gray: Pixels, suspect: Suspect) -> "_Sheet":
    """The suspect from the front."""
    fixed = _fixed_modules(suspect.version)
    return _Sheet(_contrast(_cut_out(gray, suspect.corners, len(fixed))), fixed)


class _Sheet:
    """The cut-out picture, and how well it is explained by modules at given places.

    Attributes:
        size: modules a side.
        straight: where the modules are in a flat code: two arrays of pixels, x and y.
    """

    def __init__(self, picture: Floats, fixed: Floats) -> None:
        import numpy as np

        cv2 = opencv()
        shade, square = (cv2.blur(each, (_PROBE, _PROBE)) for each in (picture, picture * picture))
        # Far from gray is good, of several shades is bad: the square of the mean less twice the variance.
        self._map = cv2.merge([shade, 3 * shade * shade - 2 * square])
        self._fixed = 1.5 * fixed / np.abs(fixed).sum()
        self.size = len(fixed)
        middles = (np.arange(self.size, dtype=np.float32) + 0.5 + _MARGIN) * _PIXELS - 0.5
        self.straight = np.stack(np.meshgrid(middles, middles))
        if (self._fixed * self.shades(self.straight)).sum() > 0:  # a light code on dark
            self._map[:, :, 0] *= -1

    def shades(self, places: Floats) -> Floats:
        """The shade of each module: below 0 dark, above 0 light."""
        shades: Floats = self._looked_up(places)[:, :, 0]
        return shades

    def clearness(self, places: Floats) -> float:
        """High for modules of one shade each, dark or light but not gray, that agree with the fixed ones."""
        found = self._looked_up(places)
        return float(found[:, :, 1].mean() - (self._fixed * found[:, :, 0]).sum())

    def _looked_up(self, places: Floats) -> Floats:
        cv2 = opencv()
        found: Floats = cv2.remap(self._map, places[0], places[1], cv2.INTER_LINEAR)
        return found


def _settled(
    sheet: _Sheet, places: Floats, reach: Floats, steps: tuple[float, ...], cancelled: Callable[[], bool]
) -> Floats:
    """Move one control point at a time as long as that makes the modules clearer."""
    best = sheet.clearness(places)
    moves = iter(range(_LOOKS // (2 * sheet.size**2)))
    for step in steps:
        for _ in range(_ROUNDS):
            before = best
            for point in reach:
                if next(moves, None) is None or cancelled():
                    return places
                places, best = _nudged(sheet, places, best, step * _PIXELS * point)
            if best == before:
                break
    return places


def _nudged(sheet: _Sheet, places: Floats, best: float, move: Floats) -> tuple[Floats, float]:
    for axis in (0, 1):
        for away in (move, -move):
            moved = places.copy()
            moved[axis] += away
            clearness = sheet.clearness(moved)
            if clearness > best + 1e-4:
                places, best = moved, clearness
                break
    return places, best


def _cut_out(gray: Pixels, corners: tuple[Point, Point, Point, Point], size: int) -> Pixels:
    """The code and its margin, seen from the front if it were flat."""
    import numpy as np

    cv2 = opencv()
    low, high = _MARGIN * _PIXELS, (_MARGIN + size) * _PIXELS
    target = np.array([(low, low), (high, low), (high, high), (low, high)], np.float32)
    back = cv2.getPerspectiveTransform(np.array(corners, np.float32), target)
    side = (size + 2 * _MARGIN) * _PIXELS
    front: Pixels = cv2.warpPerspective(
        gray, back, (side, side), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
    )
    return front


def _contrast(picture: Pixels) -> Floats:
    """Shades against their surroundings, in standard deviations, so that shadows and glare even out."""
    import numpy as np

    cv2 = opencv()
    soft = cv2.GaussianBlur(picture, (0, 0), 0.2 * _PIXELS).astype(np.float32)
    around = (9 * _PIXELS, 9 * _PIXELS)
    middle = cv2.blur(soft, around)
    spread = np.sqrt(np.maximum(cv2.blur(soft * soft, around) - middle * middle, 25))
    contrast: Floats = np.clip((soft - middle) / spread, -2, 2)
    return contrast


def _drawn(shades: Floats) -> Pixels:
    import numpy as np

    cv2 = opencv()
    modules = np.where(shades > 0, 255, 0).astype(np.uint8)
    framed = cv2.copyMakeBorder(modules, 4, 4, 4, 4, cv2.BORDER_CONSTANT, value=255)
    drawn: Pixels = cv2.resize(framed, None, fx=4, fy=4, interpolation=cv2.INTER_NEAREST)
    return drawn


@cache
def _reach(size: int, points: int) -> Floats:
    """How far each module goes along when a control point of a mesh moves, for all the points."""
    import numpy as np

    weights = _weights(size, points)
    reach: Floats = np.einsum("yi,xj->ijyx", weights, weights).reshape(-1, size, size)
    return reach


def _weights(size: int, points: int) -> Floats:
    """Catmull-Rom weights of `points` control points, from edge to edge, at the middles of `size` modules."""
    import numpy as np

    weights = np.zeros((size, points), np.float32)
    for module in range(size):
        at = (module + 0.5) / size * (points - 1)
        first = min(int(at), points - 2)
        for point, weight in zip(range(first - 1, first + 3), _catmull_rom(at - first), strict=True):
            inside = min(max(point, 0), points - 1)
            weights[module, inside] += weight if inside == point else 2 * weight
            if inside != point:  # beyond the edge the mesh goes on straight
                weights[module, 2 * inside - point] -= weight
    return weights


def _catmull_rom(t: float) -> tuple[float, float, float, float]:
    return (
        -0.5 * t + t**2 - 0.5 * t**3,
        1 - 2.5 * t**2 + 1.5 * t**3,
        0.5 * t + 2 * t**2 - 1.5 * t**3,
        -0.5 * t**2 + 0.5 * t**3,
    )


@cache
def _fixed_modules(version: int) -> Floats:
    """1 where a module is always dark, -1 where it is always light, 0 where it carries data (ISO/IEC 18004, 6.3)."""
    import numpy as np

    size = 17 + 4 * version
    ring = np.abs(np.arange(-4, 5))
    finder = np.where(np.isin(np.maximum(ring[:, None], ring[None, :]), (2, 4)), -1, 1)
    framed = np.zeros((size + 2, size + 2), np.float32)
    framed[:9, :9] = framed[:9, -9:] = framed[-9:, :9] = finder
    fixed = framed[1:-1, 1:-1]
    timing = np.where(np.arange(8, size - 8) % 2 == 0, 1, -1)
    fixed[6, 8:-8] = fixed[8:-8, 6] = timing
    alignment = np.where(np.maximum(ring[2:-2, None], ring[None, 2:-2]) == 1, -1, 1)
    for row, column in _alignment_centers(version):
        fixed[row - 2 : row + 3, column - 2 : column + 3] = alignment
    return fixed.copy()


def _alignment_centers(version: int) -> list[tuple[int, int]]:
    """Annex E of ISO/IEC 18004."""
    if version == 1:
        return []
    count, last = version // 7 + 2, 10 + 4 * version
    step = 26 if version == 32 else -(-(last - 6) // (2 * (count - 1))) * 2
    places = [6, *(last - step * index for index in reversed(range(count - 1)))]
    return [(y, x) for y in places for x in places if (y, x) not in ((6, 6), (6, last), (last, 6))]
