"""The child process of `drawn_pages`: a PDF file or HEIC picture comes in by standard input, pixels go out.

What it is asked is one line, `KIND PAGE DOTS PIXELS CHANNELS`, and the bytes of the file: PAGE counts from 0, DOTS an
inch are drawn of a PDF, as long as they are no more than PIXELS, and CHANNELS is 1 (gray) or 3 (blue, green, red). What
it answers is a line as well: how many pages there are, or one word, why there are none. Where the page can be drawn,
`WIDTH HEIGHT CHANNELS` follows, and the pixels.
"""

import sys
from collections.abc import Callable, Iterator
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


Artist = Callable[[bytes, Wanted], Iterator[bytes]]


def main() -> None:
    """Answer what standard input asks, confined once the library is loaded."""
    for piece in answer(sys.stdin.buffer, lambda kind: confine(_SECONDS, threads=kind == "heic")):
        sys.stdout.buffer.write(piece)
        sys.stdout.buffer.flush()


def answer(question: BinaryIO, confined: Callable[[str], object]) -> Iterator[bytes]:
    """The lines and the pixels; `confined` is called with the kind before the file is looked at."""
    kind, *numbers = question.readline(64).decode().split()
    wanted = Wanted(*map(int, numbers))
    try:
        artist = {"pdf": _pdf_artist, "heic": _heic_artist}[kind]()
    except ImportError:
        yield f"{MISSING}\n".encode()
        return
    confined(kind)
    try:
        yield from artist(question.read(), wanted)
    except NotDrawn as reason:
        yield f"{reason}\n".encode()


def _pdf_artist() -> Artist:
    import pypdfium2
    from pypdfium2 import raw

    def draw(data: bytes, wanted: Wanted) -> Iterator[bytes]:
        try:
            document = pypdfium2.PdfDocument(data)
        except pypdfium2.PdfiumError as error:
            raise NotDrawn(LOCKED if error.err_code == raw.FPDF_ERR_PASSWORD else DAMAGED) from error
        # Told before anything is drawn, which may take longer than there is time for.
        yield f"{len(document)}\n".encode()
        try:
            page = document[wanted.page]
            width, height = page.get_size()
            scale = _scale(width, height, wanted)
            bitmap = page.render(scale=scale, grayscale=wanted.channels == 1)
        except (pypdfium2.PdfiumError, ValueError, MemoryError):
            return
        yield _drawn(bitmap.width, bitmap.height, bitmap.n_channels, bitmap.buffer, bitmap.stride)

    return draw


def _heic_artist() -> Artist:
    import pi_heif

    def draw(data: bytes, wanted: Wanted) -> Iterator[bytes]:
        try:
            image = pi_heif.open_heif(data, bgr_mode=True)
            width, height = image.size
            if width * height > wanted.pixels:
                raise NotDrawn(DAMAGED)
            yield b"1\n" + _drawn(width, height, _CHANNELS[image.mode], image.data, image.stride)
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


def _drawn(width: int, height: int, channels: int, pixels: Any, stride: int) -> bytes:
    line, whole = width * channels, bytes(pixels)
    if stride != line:
        whole = b"".join(whole[at : at + line] for at in range(0, height * stride, stride))
    return f"{width} {height} {channels}\n".encode() + whole[: line * height]
