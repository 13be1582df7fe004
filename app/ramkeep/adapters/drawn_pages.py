"""Pages of PDF files, and HEIC pictures: what OpenCV does not decode is drawn in a process of its own.

PDFium and libheif are large programs in C++ that read strangers' files, so they run in a child that holds nothing but
the file, with little memory and time, and is killed when it takes longer. What it answers is checked like any other
input. Both libraries may be missing; that costs these files alone.
"""

from collections.abc import Callable
from dataclasses import dataclass

from ramkeep.adapters import own_child, page_child
from ramkeep.adapters.opencv import MAX_PIXELS, Pixels
from ramkeep.adapters.picture_format import DAMAGED
from ramkeep.core.said import said
from ramkeep.services.ports import PictureRefused

CHILD = "--draw-page"
"""The only argument of a frozen program that is asked to be the child; see `ramkeep.adapters.page_child`."""

UNDRAWN = said("The file cannot be drawn. Save it as PNG or JPEG, or show it and use Screen.")
DAMAGED_PDF = said("The PDF is damaged or cut off.")
LOCKED = said("The PDF is locked with a password. Save it without one, or show it and use Screen.")
MISSING = said("The reader for such files is not installed. Save it as PNG or JPEG, or show it and use Screen.")

_SECONDS = 10.0
_LINES = 128  # bytes
_MOST_PAGES = 10_000_000
_DOTS, _PIXELS = 300, 12_000_000  # an inch, as printers have them; the second is a page of A3 at most
_FINE_DOTS = 600
_WORDS = {page_child.DAMAGED: DAMAGED_PDF, page_child.LOCKED: LOCKED, page_child.MISSING: MISSING}


@dataclass(frozen=True, slots=True)
class Drawn:
    """A page, of so many. `pixels` are None when it cannot be drawn alone."""

    count: int
    pixels: Pixels | None


@dataclass(frozen=True, slots=True)
class PageArtist:
    """Draws with PDFium and libheif, as far as they are installed. `command` starts the child."""

    command: tuple[str, ...] = own_child.command("page_child", CHILD)
    seconds: float = _SECONDS

    def draw(
        self, kind: str, data: bytes, page: int, cancelled: Callable[[], bool] = lambda: False, *, finely: bool = False
    ) -> Drawn:
        """Draw a page of a `pdf`, or a `heic` picture.

        Args:
            finely: with as many pixels as there may be, in color.

        Raises:
            PictureRefused: it is damaged or locked, takes too long or is not wanted any more, or the reader is missing.
        """
        dots, most, channels = (_FINE_DOTS, MAX_PIXELS, 3) if finely else (_DOTS, _PIXELS, 1)
        if kind == "heic":
            most = MAX_PIXELS
        asked = f"{kind} {page} {dots} {most} {channels}\n".encode()
        answer = own_child.ask(self.command, (asked, data), self.seconds, cancelled, most=_LINES + 4 * most)
        pages, size = [*answer[:_LINES].split(b"\n", 2), b"", b""][:2]
        if (word := pages.decode(errors="replace")) in _WORDS:
            raise PictureRefused(DAMAGED if kind == "heic" and word == page_child.DAMAGED else _WORDS[word])
        # A copy of so much would keep the window waiting.
        return _understood(pages, size, memoryview(answer)[len(pages) + len(size) + 2 :], most)


def _understood(pages: bytes, size: bytes, pixels: memoryview, most: int) -> Drawn:
    import numpy as np

    try:
        count = int(pages)
        width, height, channels = map(int, size.split() or (0, 0, 1))
    except ValueError as garbled:
        raise PictureRefused(UNDRAWN) from garbled
    if not 1 <= count <= _MOST_PAGES or channels not in (1, 3, 4) or width < 0 or height < 0 or width * height > most:
        raise PictureRefused(UNDRAWN)
    # It ended before the page was whole.
    if not width * height or len(pixels) != width * height * channels:
        return Drawn(count, None)
    shape = (height, width) if channels == 1 else (height, width, channels)
    return Drawn(count, np.frombuffer(pixels, np.uint8).reshape(shape))
