"""The doors to the outside: what the services ask for, in the words of the domain.

Each port has an adapter of the same name in `ramkeep.adapters` and a fake in `tests/fakes`.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from ramkeep.core.said import said

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class GrayFrame:
    """A picture of one byte a pixel, 0 black to 255 white, rows `stride` bytes apart."""

    width: int
    height: int
    stride: int
    data: memoryview


@dataclass(frozen=True, slots=True)
class FoundCode:
    """A QR code in a picture.

    Attributes:
        text: what it says.
        corners: top left, top right, bottom right, bottom left as the code itself stands, in
            pixels of the frame.
    """

    text: str = field(repr=False)
    corners: tuple[Point, Point, Point, Point]


@dataclass(frozen=True, slots=True)
class Unavailable:
    """Why a way in cannot be used here, and what would mend it. Shown to a person as it is."""

    reason: str
    fix: str = ""


class Clock(Protocol):
    """The only source of time."""

    def now(self) -> float:
        """Seconds since 1970, as the computer's clock shows."""

    def monotonic(self) -> float:
        """Seconds since an arbitrary moment; never goes back."""


class ClockState(Protocol):
    """What the system itself knows of its clock."""

    def synchronized(self) -> bool | None:
        """Whether something keeps the clock right, as far as the system knows; None when it does not tell."""

    def uptime(self) -> float | None:
        """Seconds since the system started, sleep included; None where that cannot be told."""


class QrReader(Protocol):
    """Finds QR codes."""

    def read_frame(self, frame: GrayFrame) -> tuple[FoundCode, ...]:
        """One quick look, for a camera: milliseconds."""

    def read_picture(self, frame: GrayFrame, cancelled: Callable[[], bool] = lambda: False) -> tuple[FoundCode, ...]:
        """Every code of a still picture; up to a second or so. Top to bottom."""

    def search_picture(
        self,
        frame: GrayFrame,
        cancelled: Callable[[], bool] = lambda: False,
        progressed: Callable[[float], None] = lambda _share: None,
        *,
        colors: Sequence[GrayFrame] = (),
        every: bool = False,
    ) -> tuple[FoundCode, ...]:
        """By every means there is, for a person who asks for it; up to half a minute, of which it tells the share.

        Args:
            colors: the same picture by its single colors (see `Page`).
            every: go on when something was found.
        """


class PictureRefused(Exception):
    """The bytes are no picture that can be read, or one too large. `reason` says which."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class NoPicture(PictureRefused):
    """The bytes do not begin as a picture or document does; they may be a text."""


@dataclass(frozen=True, slots=True)
class PlainPicture:
    """A picture as a clipboard holds it.

    Attributes:
        strips: its rows from top to bottom, some in each; four bytes a pixel, blue, green, red, and 255 for opaque.
    """

    width: int
    strips: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """A picture to be read.

    Attributes:
        colors: the same picture by each of its colors alone, where they were asked for and it has any.
    """

    gray: GrayFrame
    colors: tuple[GrayFrame, ...] = ()


@dataclass(frozen=True, slots=True)
class Pages:
    """What is in a file: the pages of a document, or a picture alone.

    Attributes:
        count: how many pages are read.
        drawn: each is drawn when it is asked for.
        remarks: sentences about pages that cannot be read; whole once all pages were asked for.
    """

    count: int
    drawn: Iterator[Page]
    remarks: list[str] = field(default_factory=list)


class PictureLoader(Protocol):
    """Makes gray pictures of a file's bytes."""

    def load(self, data: bytes) -> GrayFrame:
        """Decode a single picture; transparent parts become white.

        Raises:
            PictureRefused: no picture, damaged, or over 40 million pixels.
        """

    def page_of(self, picture: PlainPicture, *, finely: bool = False) -> Page:
        """The page that a picture is which needs no decoding."""

    def load_pages(self, data: bytes, cancelled: Callable[[], bool] = lambda: False, *, finely: bool = False) -> Pages:
        """Decode whatever has one or more pages.

        Args:
            finely: for a long search, with all the pixels and colors that can be had.

        Raises:
            PictureRefused: as above, or locked with a password.
        """


class FileRemover(Protocol):
    """Deletes files that showed a secret."""

    def delete(self, place: str, digest: bytes) -> str | None:
        """Delete a file whose bytes still have this SHA-256. Gives a sentence why it was left; None when it is gone."""


@dataclass(frozen=True, slots=True)
class CameraDevice:
    """A camera to choose: `id` for the program, `name` for a person."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class ColorFrame:
    """A camera picture as it is shown: three bytes a pixel in the order blue, green, red."""

    width: int
    height: int
    stride: int
    data: memoryview
    gray: GrayFrame


class CameraRefused(Exception):
    """The camera does not open or stopped giving pictures. `reason` says why, `fix` what helps."""

    def __init__(self, reason: str, fix: str = "") -> None:
        super().__init__(reason)
        self.reason = reason
        self.fix = fix


class CameraStream(Protocol):
    """An open camera. `close` may be called from another thread and turns its light off."""

    def frames(self) -> Iterator[ColorFrame]:
        """Pictures as they come, each valid until the next; ends when closed.

        Raises:
            CameraRefused: the camera went away.
        """

    def close(self) -> None:
        """Stop; `frames` ends soon after."""


class Camera(Protocol):
    """The cameras of this machine, or what stands in for one."""

    def available(self) -> Unavailable | None:
        """None when cameras can be opened here."""

    def devices(self) -> Sequence[CameraDevice]:
        """Cameras now plugged in, in a stable order."""

    def open(self, device: CameraDevice) -> CameraStream:
        """Start a camera. Blocks until it runs: call it off the UI thread.

        Raises:
            CameraRefused: busy, forbidden or gone.
        """


class ScreenRefused(Exception):
    """The screen could not be read; `reason` says why."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Screen(Protocol):
    """What the monitors show."""

    def available(self) -> Unavailable | None:
        """None when the screen can be read here."""

    def grab(self, done: Callable[[Sequence[GrayFrame] | ScreenRefused], None]) -> None:
        """Read every monitor and call `done` once, on the caller's thread, at once or later."""


class ClipboardRefused(Exception):
    """The clipboard cannot be reached. `reason` says why."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Clipboard(Protocol):
    """The clipboard of the desktop."""

    def put_secret(self, text: str) -> None:
        """Offer `text`, marked as secret for clipboard managers.

        Raises:
            ClipboardRefused: it cannot be reached from here.
        """

    def holds(self, text: str) -> bool:
        """Does the clipboard still hold exactly this?"""

    def clear(self) -> None:
        """Empty it."""


@dataclass(frozen=True, slots=True)
class Strength:
    """How well a password withstands guessing.

    Attributes:
        score: 0 found at once, to 4 found by nobody.
        guesses: about how many guesses a clever attacker needs.
        weakness: what makes it easy to guess: `common`, `word`, `name`, `keys`, `repeat`, `sequence` or
            `date`; empty when nothing stands out.
    """

    score: int
    guesses: float
    weakness: str = ""


class StrengthMeter(Protocol):
    """Estimates passwords."""

    def measure(self, password: str) -> Strength:
        """Estimate one. Milliseconds, but for the first call, which reads the word lists."""


class VaultBusy(Exception):
    """Another process has the vault open for writing. `holder` names it for a person."""

    def __init__(self, holder: str) -> None:
        super().__init__(f"The vault is open in {holder}.")
        self.holder = holder


class VaultChangedOnDisk(Exception):
    """The vault was changed by something else since it was read; writing would undo that. `reason` says so."""

    def __init__(self) -> None:
        self.reason = said("The vault file was changed by another program since it was read. Nothing was saved.")
        super().__init__(self.reason)


class VaultFile(Protocol):
    """Where the vault lies, as one file of bytes."""

    @property
    def place(self) -> str:
        """The path, for a person."""

    def exists(self) -> bool:
        """Is there a vault?"""

    def read(self) -> bytes:
        """The whole file; of a file over 64 MiB the first 64 MiB and one byte, which no vault has.

        Raises:
            OSError: as the system says.
        """

    def replace(self, data: bytes) -> None:
        """Put `data` in the file's place so that a crash leaves the old or the new one.

        Raises:
            OSError: as the system says; the old file is still there.
            VaultChangedOnDisk: the file is not the one last read or written here.
        """

    def lock(self) -> None:
        """Claim the right to write until `unlock`.

        Raises:
            VaultBusy: another process has it.
            OSError: nothing can be written there.
        """

    def unlock(self) -> None:
        """Give the right back; harmless when not held."""


class Settings(Protocol):
    """Choices that outlive a session and are no secrets. Values are plain JSON values."""

    def get(self, key: str) -> object:
        """The value kept under `key`; None when there is none."""

    def put(self, values: Mapping[str, object]) -> None:
        """Keep these values, at once."""


class SessionEvents(Protocol):
    """Tells when the desktop locks its screen or goes to sleep."""

    def listen(self, on_lock: Callable[[], None]) -> None:
        """Call `on_lock` from now on, on the caller's thread."""

    def stop(self) -> None:
        """Call no more."""
