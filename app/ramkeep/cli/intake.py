"""From the words after `ramkeep add` to candidates: addresses, pictures and texts."""

import os
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from ramkeep.cli.console import Console
from ramkeep.cli.exits import Exit, Stopped
from ramkeep.core.codes.errors import EnrollmentRefused
from ramkeep.services.enrollment import Enrollment, Reading
from ramkeep.services.ports import FoundCode, NoPicture, Pages, PictureLoader, PictureRefused, QrReader

MAX_BYTES = 64 * 1024 * 1024

_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:/")
STDIN = "-"
_NOTHING = "No QR code was found in the picture. With --look-harder it is searched longer."
_NOTHING_AT_ALL = "No QR code was found in the picture by any means."


class SourceRefused(EnrollmentRefused):
    """A file or picture has nothing that can be read."""


@dataclass(slots=True)
class Intake:
    """Feeds an `Enrollment` and tells what could not be used.

    Attributes:
        harder: search each picture by every means.
        refused: how many sources had something that was refused.
    """

    enrollment: Enrollment
    pictures: PictureLoader
    qr: QrReader
    console: Console
    harder: bool = False
    refused: int = field(default=0, init=False)

    def take(self, sources: list[str]) -> None:
        """Read every source, in order.

        Raises:
            Stopped: `-` is there twice.
        """
        if sources.count(STDIN) > 1:
            raise Stopped(Exit.USAGE, "Standard input can be read only once.")
        for number, source in enumerate(sources, 1):
            self._report(*self._read(number, source))

    def _read(self, number: int, source: str) -> tuple[str, Reading]:
        if source == STDIN:
            return "Standard input", self._bytes("Standard input", self.console.input.read(MAX_BYTES + 1))
        if _ADDRESS.match(source) and not os.path.exists(source):
            self.console.note(
                "Other users of this computer could see that address in the list of processes; next time, pass it to "
                "ramkeep add - on standard input."
            )
            return f"Argument {number}", self.enrollment.read_text(source)
        return self._file(number, source)

    def _file(self, number: int, path: str) -> tuple[str, Reading]:
        # A word that names no file may be a secret: it is not repeated.
        name = path if os.path.exists(path) else f"Argument {number}"
        try:
            with open(path, "rb") as file:
                return name, self._bytes(name, file.read(MAX_BYTES + 1))
        except FileNotFoundError:
            return name, _refused("This is neither a file that exists nor an address.")
        except (OSError, ValueError) as error:
            return name, _refused(f"The file cannot be read: {getattr(error, 'strerror', 'a wrong name')}.")

    def _bytes(self, name: str, data: bytes) -> Reading:
        try:
            pages = self.pictures.load_pages(data, finely=self.harder)
            texts = dict.fromkeys(code.text for code in self._codes(name, pages))
        except NoPicture as refusal:
            text = _text_in(data)
            return _refused(refusal.reason) if text is None else self.enrollment.read_text(text)
        except PictureRefused as refusal:
            return _refused(refusal.reason)
        unread = Reading(refusals=tuple(map(SourceRefused, pages.remarks)))
        if not texts:
            return unread + _refused(_NOTHING_AT_ALL if self.harder else _NOTHING)
        return unread + self.enrollment.read_texts(texts)

    def _codes(self, name: str, pages: Pages) -> Iterator[FoundCode]:
        for number, page in enumerate(pages.drawn, 1):
            if not self.harder:
                yield from self.qr.read_picture(page.gray)
                continue
            place = f"{name}, page {number} of {pages.count}" if pages.count > 1 else name
            self.console.note(f"{place}: looking harder, for up to half a minute.")
            yield from self.qr.search_picture(page.gray, colors=page.colors, every=True)

    def _report(self, name: str, reading: Reading) -> None:
        for sentence, times in Counter(reading.refused).items():
            self.console.note(f"{name}: {sentence}" + (f" ({times} times)" if times > 1 else ""))
        self.refused += bool(reading.refused)


def _refused(reason: str) -> Reading:
    return Reading(refusals=(SourceRefused(reason),))


def _text_in(data: bytes) -> str | None:
    """The text that the bytes are; None when they are none."""
    if b"\0" in data:
        return None
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return None
