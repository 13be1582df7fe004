"""QR codes read by zxing-cpp, in several looks at the same picture."""

from collections.abc import Callable, Iterable, Iterator
from itertools import count
from math import dist
from typing import Any, Protocol

from ramkeep.adapters.opencv import Pixels
from ramkeep.adapters.qr_bent import Suspect, clearness, flattened
from ramkeep.adapters.qr_last_resort import LastResort
from ramkeep.adapters.qr_looks import CAMERA, STILL, Look, Picture, pixels_of
from ramkeep.adapters.qr_rings import suspected
from ramkeep.adapters.qr_swarm import swarms
from ramkeep.services.ports import FoundCode, GrayFrame, Point

Corners = tuple[Point, Point, Point, Point]

_SMALLEST = 21  # modules a side has the smallest code, and so at least as many pixels
_LARGEST = 32_767  # pixels a side that OpenCV turns and bends
_RANKED, _TRIED = 24, 3  # suspects of one picture: half a second at most
_CLEAR_ENOUGH = 1.2  # see `clearness`; below it no code of the corpus was ever read


class FallbackReader(Protocol):
    """What reads a picture in which zxing-cpp finds nothing."""

    def read(self, picture: Picture, cancelled: Callable[[], bool]) -> tuple[FoundCode, ...]:
        """The codes of the picture."""


class ZxingQrReader:
    """`ports.QrReader`. One object for each thread that reads camera frames."""

    def __init__(self, last_resort: FallbackReader | None = None) -> None:
        self._last_resort = last_resort or LastResort()
        self._failures = count()

    def read_frame(self, frame: GrayFrame) -> tuple[FoundCode, ...]:
        """One quick look, and one more where nothing was found: another one in each frame."""
        if not _is_readable(frame):
            return ()
        gray = pixels_of(frame)
        return _read(Look(gray))[0] or _read(CAMERA[next(self._failures) % len(CAMERA)](Picture(gray)))[0]

    def read_picture(self, frame: GrayFrame, cancelled: Callable[[], bool] = lambda: False) -> tuple[FoundCode, ...]:
        """Every code that any way of looking shows, top to bottom; what is known so far when cancelled."""
        if not _is_readable(frame):
            return ()
        picture = Picture(pixels_of(frame))
        found, suspects = _looked(picture, cancelled)
        found += _bent(picture, [suspect for suspect in suspects if not _reaches_over(suspect, found)], cancelled)
        if not found and not cancelled() and not swarms(picture.gray):
            found += _bent(picture, suspected(picture), cancelled)
        if not found and not cancelled():
            found += self._last_resort.read(picture, cancelled)
        return tuple(sorted(found, key=lambda code: _middle(code.corners)[::-1]))


def _is_readable(frame: GrayFrame) -> bool:
    return min(frame.width, frame.height) >= _SMALLEST and max(frame.width, frame.height) <= _LARGEST


def _looked(picture: Picture, cancelled: Callable[[], bool]) -> tuple[list[FoundCode], list[Suspect]]:
    found: list[FoundCode] = []
    suspects: list[Suspect] = []
    for look_at in STILL:
        if cancelled():
            break
        look = look_at(picture)
        if look is not None and not swarms(look.pixels):
            codes, failed = _read(look, failures=True)
            found += [code for code in codes if not _covered(code.corners, found)]
            suspects += failed
    return found, suspects


def _bent(picture: Picture, suspects: Iterable[Suspect], cancelled: Callable[[], bool]) -> list[FoundCode]:
    found: list[FoundCode] = []
    for suspect in _likeliest(picture.gray, suspects):
        if not _covered(suspect.corners, found):
            found += _unbent(picture.gray, suspect, cancelled)
    return found


def _likeliest(gray: Pixels, suspects: Iterable[Suspect]) -> list[Suspect]:
    """At most two for a place, for most looks see the same ones."""
    ranked = [(clearness(gray, suspect), suspect) for suspect in _few_a_place(suspects, 6)[:_RANKED]]
    ranked.sort(key=lambda pair: -pair[0])
    return _few_a_place((suspect for how_clear, suspect in ranked if how_clear > _CLEAR_ENOUGH), 2)[:_TRIED]


def _few_a_place(suspects: Iterable[Suspect], few: int) -> list[Suspect]:
    kept: list[Suspect] = []
    for suspect in suspects:
        if sum(_same_place(suspect.corners, other.corners) for other in kept) < few:
            kept.append(suspect)
    return kept


def _unbent(gray: Pixels, suspect: Suspect, cancelled: Callable[[], bool]) -> Iterator[FoundCode]:
    for picture in flattened(gray, suspect, cancelled):
        for code in _read(Look(picture))[0]:
            if _radius(code.corners) > 0.3 * len(picture):  # all of it, not a small code inside
                yield FoundCode(code.text, suspect.corners)
                return


def _read(look: Look, *, failures: bool = False) -> tuple[tuple[FoundCode, ...], list[Suspect]]:
    """The codes in a look, and the suspects: found, but too many errors to read."""
    import zxingcpp

    binarizer = zxingcpp.Binarizer.GlobalHistogram if look.one_threshold else zxingcpp.Binarizer.LocalAverage
    barcodes: list[Any] = zxingcpp.read_barcodes(
        look.pixels,
        formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCodeModel2),
        text_mode=zxingcpp.TextMode.Plain,
        binarizer=binarizer,
        return_errors=failures,
    )
    codes = tuple(FoundCode(code.text, _corners(look, code)) for code in barcodes if code.valid and _is_text(code.text))
    return codes, [Suspect(_corners(look, code), int(code.extra["Version"])) for code in barcodes if _is_suspect(code)]


def _is_text(text: str) -> bool:
    """Is there any, and was every byte understood?"""
    return bool(text) and "\ufffd" not in text


def _is_suspect(barcode: Any) -> bool:
    import zxingcpp

    error = barcode.error
    return (
        error is not None
        and error.type == zxingcpp.ErrorType.Checksum
        and str(barcode.extra.get("Version")).isdecimal()  # a Micro QR code says M1 to M4
    )


def _corners(look: Look, barcode: Any) -> Corners:
    place = barcode.position
    top_left, top_right, bottom_right, bottom_left = (
        look.in_frame(corner.x, corner.y)
        for corner in (place.top_left, place.top_right, place.bottom_right, place.bottom_left)
    )
    return top_left, top_right, bottom_right, bottom_left


def _covered(corners: Corners, found: Iterable[FoundCode]) -> bool:
    """Is one of these at the same place? Then it is the same code, seen in another look."""
    return any(_same_place(corners, code.corners) for code in found)


def _reaches_over(suspect: Suspect, found: Iterable[FoundCode]) -> bool:
    """Does it reach over a code that was read? Then its corners were guessed from those of several codes."""
    return any(_apart(suspect.corners, code.corners) < 0.8 for code in found)


def _same_place(one: Corners, other: Corners) -> bool:
    return _apart(one, other) < 0.5


def _apart(one: Corners, other: Corners) -> float:
    """From middle to middle, in radii of the larger one."""
    return dist(_middle(one), _middle(other)) / max(_radius(one), _radius(other), 1)


def _middle(corners: Corners) -> Point:
    return sum(x for x, _ in corners) / 4, sum(y for _, y in corners) / 4


def _radius(corners: Corners) -> float:
    return max(dist(corners[0], corners[2]), dist(corners[1], corners[3])) / 2
