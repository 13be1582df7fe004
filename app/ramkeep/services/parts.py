"""The services and doors a face is given. `ramkeep.build` fills them in; a face only uses them."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from ramkeep.services.code_clock import CodeClock
from ramkeep.services.plan_desk import PlanDesk
from ramkeep.services.ports import (
    Camera,
    Clipboard,
    Clock,
    ClockState,
    FileRemover,
    PictureLoader,
    QrReader,
    Screen,
    SessionEvents,
    Settings,
    StrengthMeter,
)
from ramkeep.services.vault_session import VaultSession


@dataclass(frozen=True, slots=True)
class Parts:
    """What the window is made from. Nothing in it needs a QApplication before it is first used."""

    clock: Clock
    clock_state: ClockState
    settings: Settings
    vault: VaultSession
    pictures: PictureLoader
    qr: QrReader
    camera: Camera
    screen: Screen
    clipboard: Clipboard
    session_events: SessionEvents
    strength: StrengthMeter
    plans: PlanDesk
    remover: FileRemover

    @property
    def code_clock(self) -> Clock:
        """The clock that codes are made by."""
        return CodeClock(self.clock, self.vault)


@dataclass(frozen=True, slots=True)
class TerminalParts:
    """What the commands of the terminal are made from.

    Attributes:
        clipboard: given seconds, a clipboard that holds a text for so long, also after this program has ended.
    """

    clock: Clock
    settings: Settings
    vault: VaultSession
    pictures: PictureLoader
    qr: QrReader
    strength: StrengthMeter
    clipboard: Callable[[float], Clipboard]

    @property
    def code_clock(self) -> Clock:
        """The clock that codes are made by."""
        return CodeClock(self.clock, self.vault)


@dataclass(frozen=True, slots=True)
class TourParts:
    """What only the tour needs.

    Attributes:
        parts_at: the terminal's parts for a vault and settings in another folder.
        draw_qr: a QR code that says this text, as the bytes of a PNG.
        oracle: the code of an `otpauth` address at a moment, computed by another program's library.
        photograph: saves a picture of the window that has this vault file open, as a PNG.
    """

    parts_at: Callable[[Path], TerminalParts]
    draw_qr: Callable[[str], bytes]
    oracle: Callable[[str, float], str]
    photograph: Callable[[Path, str, Path], None]
