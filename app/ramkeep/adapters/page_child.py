"""The child process of `drawn_pages`: a PDF file or HEIC picture comes in by standard input, pixels go out.

What it is asked is one line, `KIND PAGE DOTS PIXELS CHANNELS`, and the bytes of the file: PAGE counts from 0, DOTS an
inch are drawn of a PDF, as long as they are no more than PIXELS, and CHANNELS is 1 (gray) or 3 (blue, green, red). What
it answers is a line as well, either `PAGES WIDTH HEIGHT CHANNELS` with the pixels behind it, or one word: why there are
none. A page that cannot be drawn has no width.
"""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from math import sqrt
from typing import Any, BinaryIO

from ramkeep.adapters.confined import confine

DAMAGED, LOCKED, MISSING = "damaged", "locked", "missing"

_SECONDS = 10
_POINTS = 72  # an inch of a PDF (ISO 32000-1, 8.3.2.3)
_LONGEST = 32_000  # pixels a side
_CHANNELS = {"L": 1, "BGR": 3, "BGRA": 4}


class NotDrawn(Exception):
    """There are no pixels; its text is one of the words above."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be drawn, as above."""

    page: int
    dots: int
    pixels: int
    channels: int


Artist = Callable[[bytes, Wanted], bytes]


def main() -> None:
    """Answer what standard input asks, confined once the library is loaded."""
    sys.stdout.buffer.write(answer(sys.stdin.buffer, lambda: confine(_SECONDS, threads=True)))


def answer(question: BinaryIO, confined: Callable[[], object]) -> bytes:
    """The line and the pixels; `confined` is called before the file is looked at."""
    kind, *numbers = question.readline(64).decode().split()
    wanted = Wanted(*map(int, numbers))
    try:
        artist = {"pdf": _pdf_artist, "heic": _heic_artist}[kind]()
    except ImportError:
        return f"{MISSING}\n".encode()
    confined()
    try:
        return artist(question.read(), wanted)
    except NotDrawn as reason:
        return f"{reason}\n".encode()


def _pdf_artist() -> Artist:
    import pypdfium2
    from pypdfium2 import raw

    def draw(data: bytes, wanted: Wanted) -> bytes:
        try:
            document = pypdfium2.PdfDocument(data)
        except pypdfium2.PdfiumError as error:
            raise NotDrawn(LOCKED if error.err_code == raw.FPDF_ERR_PASSWORD else DAMAGED) from error
        try:
            page = document[wanted.page]
            width, height = page.get_size()
            scale = _scale(width, height, wanted)
            bitmap = page.render(scale=scale, grayscale=wanted.channels == 1)
        except (pypdfium2.PdfiumError, ValueError, MemoryError):
            return f"{len(document)} 0 0 1\n".encode()
        return _drawn(len(document), bitmap.width, bitmap.height, bitmap.n_channels, bitmap.buffer, bitmap.stride)

    return draw


def _heic_artist() -> Artist:
    import pi_heif

    def draw(data: bytes, wanted: Wanted) -> bytes:
        try:
            image = pi_heif.open_heif(data, bgr_mode=True)
            width, height = image.size
            if width * height > wanted.pixels:
                raise NotDrawn(DAMAGED)
            return _drawn(1, width, height, _CHANNELS[image.mode], image.data, image.stride)
        except (ValueError, EOFError, SyntaxError, RuntimeError, OSError, KeyError, MemoryError) as error:
            raise NotDrawn(DAMAGED) from error

    return draw


def _scale(width: float, height: float, wanted: Wanted) -> float:
    """Pixels a point."""
    if not (width > 0 and height > 0):
        raise ValueError("a page without a size")
    # PDFium rounds both sides up.
    most = 0.99 * wanted.pixels
    return min(wanted.dots / _POINTS, sqrt(most / (width * height)), _LONGEST / max(width, height))


def _drawn(count: int, width: int, height: int, channels: int, pixels: Any, stride: int) -> bytes:
    line, whole = width * channels, bytes(pixels)
    if stride != line:
        whole = b"".join(whole[at : at + line] for at in range(0, height * stride, stride))
    return f"{count} {width} {height} {channels}\n".encode() + whole[: line * height]
