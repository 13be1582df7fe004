"""Reads pictures one after another in the background: from files, the clipboard, or the screen."""

import hashlib
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QThread, QUrl, Signal
from PySide6.QtGui import QImage

from ramkeep.services.device_answer import DeviceAnswer, answer_in, read_answer
from ramkeep.services.enrollment import text_too_long
from ramkeep.services.ports import (
    FoundCode,
    GrayFrame,
    NoPicture,
    Page,
    Pages,
    PictureLoader,
    PlainPicture,
    QrReader,
)
from ramkeep.services.secret_files import SecretFile
from ramkeep.ui.enroll.picture_folder import FolderContents, contents_of
from ramkeep.ui.tasks import Tasks

MAX_FILES = 200
MAX_FILE_BYTES = 64 << 20
MAX_TEXT_BYTES = 256 * 1024
MAX_PIXELS = 40_000_000
_STRIP = 1 << 17  # pixels
_ENCODED = ("image/png", "image/jpeg", "image/webp", "image/bmp", "image/tiff", "image/gif", "application/pdf")


class TooManyPixels(Exception):
    """A picture that came without a file is too large."""


@dataclass(frozen=True, slots=True)
class Source:
    """A picture to be read.

    Attributes:
        name: how a person knows it, mostly a file name; empty when it has none.
        fetch: gives the bytes of an encoded picture, or a picture; runs in the background.
        place: the path of the file it is in; empty when there is none.
        every: a long search goes on when something was found in it.
    """

    name: str
    fetch: Callable[[], bytes | QImage | GrayFrame]
    place: str = ""
    every: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one picture brought.

    Attributes:
        texts: what its QR codes say, or the lines of a text file.
        failure: why it could not be read; None when it was.
        device: what an answer of CreateVirtualMFADevice brought, where it was one.
        file: the file as it was read, where it was one.
        folder: what lies in it, where it was a folder; its pictures follow.
        remarks: sentences about pages of it that were not read.
        is_whole: False when it was canceled, so that more may be in it.
    """

    source: Source
    texts: tuple[str, ...] = field(default=(), repr=False)
    failure: Exception | None = None
    device: DeviceAnswer | None = field(default=None, repr=False)
    file: SecretFile | None = None
    folder: FolderContents | None = None
    remarks: tuple[str, ...] = ()
    is_whole: bool = True


@dataclass(slots=True)
class _Turn:
    """The time until pictures are canceled."""

    canceled: threading.Event = field(default_factory=threading.Event)
    is_forgotten: bool = False


class PictureJob(QObject):
    """A queue of pictures on their way.

    Args:
        deep: search each by every means, which takes up to half a minute.

    Attributes:
        every: such a search goes on when something was found, in whatever picture.

    Signals:
        progressed: how many are done, of how many.
        paged: the number of the page under way, and how many the document has.
        searched: the percentage of the picture under way that is done, where each is searched by every means.
        read: one Outcome.
        finished: all were read, or the rest was canceled.
    """

    progressed = Signal(int, int)
    paged = Signal(int, int)
    searched = Signal(int)
    read = Signal(object)
    finished = Signal()

    def __init__(self, tasks: Tasks, loader: PictureLoader, reader: QrReader, *, deep: bool = False) -> None:
        super().__init__()
        self.every = False
        self._deep = deep
        self._tasks, self._loader, self._reader = tasks, loader, reader
        self._waiting: list[Source] = []
        self._done = 0
        self._turn = self._under_way = _Turn()
        self._active = False

    @property
    def is_active(self) -> bool:
        """Are pictures being read?"""
        return self._active

    def add(self, sources: Sequence[Source]) -> None:
        """Read these too."""
        self._waiting += sources
        if self._active or not self._waiting:
            return
        self._active, self._done = True, 0
        self._next()

    def cancel(self) -> None:
        """Leave out what is not read yet. What the picture under way has shown already is told."""
        self._waiting.clear()
        self._turn.canceled.set()
        self._turn = _Turn()

    def forget(self) -> None:
        """Cancel, and tell nothing any more."""
        self.cancel()
        self._under_way.is_forgotten = True

    def _next(self) -> None:
        if not self._waiting:
            self._active = False
            self.finished.emit()
            return
        source, turn = self._waiting.pop(0), self._turn
        self._under_way = turn
        self.progressed.emit(self._done, self._done + 1 + len(self._waiting))
        self._tasks.run(
            lambda: self._outcome_of(source, turn.canceled.is_set),
            lambda outcome: self._on_read(outcome, turn),
            lambda failure: self._on_read(Outcome(source, failure=failure), turn),
        )

    def _on_read(self, outcome: Outcome, turn: "_Turn") -> None:
        if outcome.folder is None:
            self._done += 1
        if not turn.is_forgotten and (outcome.texts or not turn.canceled.is_set()):
            if outcome.folder is not None:
                self._waiting[:0] = map(file_source, outcome.folder.pictures)
            self.read.emit(outcome)
        self._next()

    def _outcome_of(self, source: Source, canceled: Callable[[], bool]) -> Outcome:
        if source.place and (place := Path(source.place)).is_dir():
            return Outcome(source, folder=contents_of(place, MAX_FILES, canceled))
        found = source.fetch()
        file: SecretFile | None = None
        if isinstance(found, bytes):
            if source.place:
                file = SecretFile(source.place, hashlib.sha256(found).digest())
            if (answer := answer_in(found)) is not None:
                return Outcome(source, device=read_answer(answer, self._loader, self._reader, canceled), file=file)
            try:
                pages = self._loader.load_pages(found, canceled, finely=self._deep)
            except NoPicture:
                if (lines := _lines_of(found)) is not None:
                    return Outcome(source, lines, file=file)
                raise
        else:
            pages = self._single(found)
        every = self.every or source.every
        texts = dict.fromkeys(code.text for code in self._codes(pages, canceled, every=every))
        return Outcome(source, tuple(texts), file=file, remarks=tuple(pages.remarks), is_whole=not canceled())

    def _single(self, found: QImage | GrayFrame) -> Pages:
        if isinstance(found, GrayFrame):
            page = Page(found)
        else:
            page = self._loader.page_of(plain_picture(found), finely=self._deep)
        return Pages(1, iter([page]))

    def _codes(self, pages: Pages, canceled: Callable[[], bool], *, every: bool) -> Iterator[FoundCode]:
        for index, page in enumerate(pages.drawn):
            if canceled():
                return
            if self._deep:
                found = self._search(page, canceled, index / pages.count, 1 / pages.count, every=every)
                yield from found
                if found and not every:
                    return
                continue
            if pages.count > 1:
                self.paged.emit(index + 1, pages.count)
            yield from self._reader.read_picture(page.gray, canceled)

    def _search(
        self, page: Page, canceled: Callable[[], bool], begin: float, part: float, *, every: bool
    ) -> tuple[FoundCode, ...]:
        told = -1

        def progressed(share: float) -> None:
            nonlocal told
            percent = int(100 * (begin + part * share))
            # The search tells many times in a percent.
            if percent != told:
                told = percent
                self.searched.emit(percent)

        return self._reader.search_picture(page.gray, canceled, progressed, colors=page.colors, every=every)


def sources_in(mime: QMimeData) -> list[Source]:
    """The pictures of something dropped or pasted; only files of this computer, nothing is downloaded."""
    if mime.hasUrls():
        return [file_source(Path(url.toLocalFile())) for url in mime.urls()[:MAX_FILES] if _is_file(url)]
    encoded = next(filter(mime.hasFormat, _ENCODED), "")
    if encoded:
        data = bytes(mime.data(encoded).data())
        return [Source("", lambda: data)]
    if mime.hasImage():
        image = QImage(mime.imageData())
        return [] if image.isNull() else [Source("", lambda: image)]
    return []


def file_source(path: Path) -> Source:
    """The picture in a file, or the pictures in a folder."""
    return Source(path.name, lambda: _bytes_of(path), str(path.absolute()))


def text_source(name: str, text: str) -> Source:
    """A text that holds a picture."""
    return Source(name, lambda: text.encode("utf-8", "replace"))


def monitor_source(frame: GrayFrame) -> Source:
    """The picture of a monitor."""
    return Source("", lambda: frame)


def plain_picture(image: QImage) -> PlainPicture:
    """The pixels of an image.

    Raises:
        TooManyPixels: over 40 million.
    """
    width, height = image.width(), image.height()
    if width * height > MAX_PIXELS:
        raise TooManyPixels
    rows = max(1, _STRIP // max(1, width))
    return PlainPicture(width, tuple(_strip(image, top, min(rows, height - top)) for top in range(0, height, rows)))


def _strip(image: QImage, top: int, rows: int) -> bytes:
    # Qt holds Python's lock while it converts. Who takes it again at once leaves the window no turn.
    QThread.usleep(1)
    strip = image.copy(0, top, image.width(), rows).convertToFormat(QImage.Format.Format_ARGB32)
    # What `constBits` gives does not keep its image.
    return bytes(strip.constBits())


def _is_file(url: QUrl) -> bool:
    return url.isLocalFile() and not url.host()


def _bytes_of(path: Path) -> bytes:
    # A pipe or a device would block or never end.
    if not path.is_file():
        raise FileNotFoundError
    with path.open("rb") as file:
        return file.read(MAX_FILE_BYTES + 1)


def _lines_of(data: bytes) -> tuple[str, ...] | None:
    """The lines of a text file that holds enrollments; None when it is something else.

    Raises:
        TooLong: over 256 KiB.
    """
    if b"otpauth" not in data:
        return None
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return None
    if len(data) > MAX_TEXT_BYTES:
        raise text_too_long()
    return tuple(line for line in text.splitlines() if line.strip() and not line.lstrip().startswith("#"))
