"""One look at a picture, decoded by zxing-cpp: what it says, and where codes are that were found but not read."""

from collections.abc import Iterable
from math import dist
from typing import Any

from ramkeep.adapters.qr_bent import Suspect
from ramkeep.adapters.qr_looks import Look
from ramkeep.services.ports import FoundCode, Point

Corners = tuple[Point, Point, Point, Point]


def decoded(look: Look, *, failures: bool = False) -> tuple[tuple[FoundCode, ...], list[Suspect]]:
    """The codes in a look, and the suspects: found, but too many errors to read. Those only where `failures` is set."""
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


def covered(corners: Corners, found: Iterable[FoundCode]) -> bool:
    """Is one of these at the same place? Then it is the same code, seen in another look."""
    return any(same_place(corners, code.corners) for code in found)


def reaches_over(suspect: Suspect, found: Iterable[FoundCode]) -> bool:
    """Does it reach over a code that was read? Then its corners were guessed from those of several codes."""
    return any(_apart(suspect.corners, code.corners) < 0.8 for code in found)


def same_place(one: Corners, other: Corners) -> bool:
    """Do two codes lie on one another, more or less?"""
    return _apart(one, other) < 0.5


def middle(corners: Corners) -> Point:
    """The middle of a code."""
    return sum(x for x, _ in corners) / 4, sum(y for _, y in corners) / 4


def radius(corners: Corners) -> float:
    """Half the longer diagonal."""
    return max(dist(corners[0], corners[2]), dist(corners[1], corners[3])) / 2


def _apart(one: Corners, other: Corners) -> float:
    """From middle to middle, in radii of the larger one."""
    return dist(middle(one), middle(other)) / max(radius(one), radius(other), 1)


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
