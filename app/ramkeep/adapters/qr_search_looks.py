"""The many ways in which a search looks at a picture: every size, light, threshold and angle, and piece by piece."""

from collections.abc import Callable, Iterator
from functools import partial

from ramkeep.adapters.opencv import Pixels, opencv
from ramkeep.adapters.qr_looks import Look, Picture, turned_by

LookAt = Callable[[], Look | None]

_SIZES = (1.0, 2.0, 0.5, 3.0, 1 / 3)
_MOST = 13_000_000  # pixels of a look that is made; the largest photographs of phones are looked at as they are
_MOST_CHANGED = 6_000_000  # pixels of one that is changed beyond its size, in a fraction of a second
_ANGLES = (30, 45, 15, 60, 75)
_PIECES = (2, 4)  # of a side
_LONGEST = 20_000  # pixels a side of a look that is made
_LEAST_PIECE = 300  # pixels a side; smaller pieces show no more than the whole


def sized(picture: Picture) -> list[Look]:
    """The picture in every size that is not too large, as it is first."""
    return [_by(factor, picture) for factor in _SIZES if factor <= 1 or _is_bearable(picture.gray, factor)]


def _is_bearable(gray: Pixels, factor: float) -> bool:
    return gray.size * factor**2 <= _MOST and max(gray.shape) * factor <= _LONGEST


def looks(picture: Picture) -> Iterator[LookAt]:
    """Each of these makes a look; those that most often show what a quick reading did not see come first."""
    all_sizes = sized(picture)
    changeable = [look for look in all_sizes if look.pixels.size <= _MOST_CHANGED]
    yield from (_making(look, same, one_threshold=one) for one in (False, True) for look in all_sizes)
    yield from (_turning(look, change, angle) for change in _TURNED for angle in _ANGLES for look in changeable[:2])
    yield from (_making(look, change) for change in (*_CHANGES, *_THRESHOLDS) for look in changeable)
    yield from _pieces(picture)


def few_looks(picture: Picture) -> Iterator[LookAt]:
    """The likeliest of them, for a picture that was looked at before in another color."""
    changeable = [look for look in sized(picture) if look.pixels.size <= _MOST_CHANGED][:3]
    yield from (_making(look, change) for change in (same, leveled, softer) for look in changeable)


def _making(look: Look, change: Callable[[Pixels], Pixels], *, one_threshold: bool = False) -> LookAt:
    return lambda: look.remade(change(look.pixels), one_threshold=one_threshold)


def _turning(look: Look, change: Callable[[Pixels], Pixels], degrees: float) -> LookAt:
    # A thin one takes the square of its length when it is turned.
    is_bearable = max(look.pixels.shape) ** 2 <= _MOST
    return lambda: turned_by(look.remade(change(look.pixels)), degrees) if is_bearable else None


def _pieces(picture: Picture) -> Iterator[LookAt]:
    """Parts of the picture that overlap by half, twice as large."""
    height, width = picture.gray.shape
    for count in _PIECES:
        across, down = 2 * width // (count + 1), 2 * height // (count + 1)
        if max(across, down) < _LEAST_PIECE or 4 * across * down > _MOST or 2 * max(across, down) > _LONGEST:
            continue
        for row in range(count):
            for column in range(count):
                piece = _piece(picture, column * across // 2, row * down // 2, across, down)
                yield partial(_enlarged, piece, 2)
                yield partial(_enlarged_leveled, piece)


def _piece(picture: Picture, left: int, top: int, width: int, height: int) -> Look:
    return Look(picture.gray[top : top + height, left : left + width], (1, 0, left, 0, 1, top))


def _by(factor: float, picture: Picture) -> Look:
    if factor == 1:
        return Look(picture.gray)
    if factor > 1:
        return _enlarged(Look(picture.gray), factor)
    return picture.fitted(max(1, round(max(picture.gray.shape) * factor)))


def _enlarged(look: Look, factor: float) -> Look:
    cv2 = opencv()
    pixels = cv2.resize(look.pixels, None, fx=factor, fy=factor, interpolation=cv2.INTER_CUBIC)
    return look.remade(pixels, (1 / factor, 0, 0, 0, 1 / factor, 0))


def _enlarged_leveled(look: Look) -> Look:
    return _enlarged(look.remade(leveled(look.pixels)), 2)


def same(gray: Pixels) -> Pixels:
    """As it is."""
    return gray


def leveled(gray: Pixels) -> Pixels:
    """Against the shade and the contrast of its surroundings, so that neither shadow nor haze is left."""
    import numpy as np

    cv2 = opencv()
    reach = (max(15, max(gray.shape) // 12) | 1,) * 2
    exact = gray.astype(np.float32)
    middle = cv2.blur(exact, reach)
    spread = np.sqrt(np.maximum(cv2.blur(exact * exact, reach) - middle * middle, 9))
    level: Pixels = np.clip((exact - middle) / spread * 60 + 128, 0, 255).astype(np.uint8)
    return level


def softer(gray: Pixels) -> Pixels:
    """Noise averaged away."""
    soft: Pixels = opencv().GaussianBlur(gray, (5, 5), 0)
    return soft


def _softest(gray: Pixels) -> Pixels:
    soft: Pixels = opencv().GaussianBlur(gray, (9, 9), 0)
    return soft


def _leveled_softer(gray: Pixels) -> Pixels:
    return softer(leveled(gray))


def _without_specks(gray: Pixels) -> Pixels:
    clean: Pixels = opencv().medianBlur(gray, 5)
    return clean


def _with_edges_kept(gray: Pixels) -> Pixels:
    clean: Pixels = opencv().bilateralFilter(gray, 7, 50, 4)
    return clean


def _strongly_evened(gray: Pixels) -> Pixels:
    evened: Pixels = opencv().createCLAHE(6.0, (16, 16)).apply(gray)
    return evened


def _sharpened(reach: float) -> Callable[[Pixels], Pixels]:
    def sharpen(gray: Pixels) -> Pixels:
        cv2 = opencv()
        sharp: Pixels = cv2.addWeighted(gray, 3, cv2.GaussianBlur(gray, (0, 0), reach), -2, 0)
        return sharp

    return sharpen


def _curved(gamma: float) -> Callable[[Pixels], Pixels]:
    def curve(gray: Pixels) -> Pixels:
        import numpy as np

        curved: Pixels = opencv().LUT(gray, (np.linspace(0, 1, 256) ** gamma * 255).astype(np.uint8))
        return curved

    return curve


def _told_apart(block: int) -> Callable[[Pixels], Pixels]:
    def tell_apart(gray: Pixels) -> Pixels:
        cv2 = opencv()
        soft = cv2.GaussianBlur(gray, (5, 5), 0)
        apart: Pixels = cv2.adaptiveThreshold(soft, 255, cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY, block, 2)
        return apart

    return tell_apart


_TURNED = (same, softer, leveled)
_CHANGES = (
    leveled,
    softer,
    _leveled_softer,
    _without_specks,
    _strongly_evened,
    _sharpened(3),
    _curved(0.4),
    _curved(2.5),
    _softest,
    _with_edges_kept,
    _sharpened(1.5),
    _sharpened(5),
    _curved(0.65),
    _curved(1.6),
)
_THRESHOLDS = tuple(map(_told_apart, (31, 101, 15, 51, 201)))
