"""What the monitors show under Wayland, where only the desktop itself may read them and asks the person."""

import json
import os
import subprocess
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QObject, Qt, Signal

from ramkeep.adapters import own_child
from ramkeep.adapters.portal_call import ABSENT, CHILD
from ramkeep.core.said import said
from ramkeep.services.ports import GrayFrame, PictureLoader, PictureRefused, ScreenRefused, Unavailable

ANSWER_SECONDS = 60.0

_GRACE_SECONDS = 15.0
_MAX_BYTES = 64 << 20
_REFUSED = said("The desktop did not give a picture of the screen. Allow it, or take a screenshot and paste it.")
_NO_PORTAL = said("The desktop has no portal for screenshots. Take a screenshot and paste it.")


class PortalScreen:
    """`ports.Screen` by the desktop's screenshot portal.

    The desktop leaves a file with the picture; it is read and deleted. A thread waits for the person's
    answer; `done` is called on the thread that called `grab`, which needs a Qt event loop.
    """

    def __init__(
        self, pictures: PictureLoader, session_bus: str = "SESSION", answer_seconds: float = ANSWER_SECONDS
    ) -> None:
        self._pictures = pictures
        self._bus = session_bus
        self._answer_seconds = answer_seconds

    def available(self) -> Unavailable | None:
        """None where there is a session bus; whether it has a portal shows only when it is asked."""
        if self._bus != "SESSION" or os.environ.get("DBUS_SESSION_BUS_ADDRESS") or _runtime_bus().exists():
            return None
        return Unavailable(said("The screen cannot be read here."), said("Take a screenshot and paste it."))

    def grab(self, done: Callable[[Sequence[GrayFrame] | ScreenRefused], None]) -> None:
        """Ask the desktop, and call `done` when it has answered."""
        relay = _Relay(done)
        threading.Thread(target=lambda: relay.finished.emit(self._outcome()), name="screenshot", daemon=True).start()

    def _outcome(self) -> Sequence[GrayFrame] | ScreenRefused:
        try:
            return [self._take(_ask(self._bus, self._answer_seconds))]
        except ScreenRefused as refusal:
            return refusal
        except PictureRefused as refusal:
            return ScreenRefused(refusal.reason)
        except Exception:  # a thread that dies would leave the window waiting
            return ScreenRefused(_REFUSED)

    def _take(self, path: Path) -> GrayFrame:
        """Read the picture and delete its file, as it may show more than the code. What is no picture stays."""
        if not path.is_file():
            raise ScreenRefused(_REFUSED)
        with path.open("rb") as file:
            frame = self._pictures.load(file.read(_MAX_BYTES + 1))
        with suppress(OSError):
            path.unlink()
        return frame


class _Relay(QObject):
    """Carries the outcome to the thread it was made on, and lives until then."""

    finished = Signal(object)
    _waiting: ClassVar["set[_Relay]"] = set()

    def __init__(self, done: Callable[[Sequence[GrayFrame] | ScreenRefused], None]) -> None:
        super().__init__()
        self._done = done
        self._waiting.add(self)
        self.finished.connect(self._on_finished, Qt.ConnectionType.QueuedConnection)

    def _on_finished(self, outcome: Sequence[GrayFrame] | ScreenRefused) -> None:
        self._waiting.discard(self)
        self._done(outcome)


def _runtime_bus() -> Path:
    return Path(os.environ.get("XDG_RUNTIME_DIR", "/nonexistent")) / "bus"


def _ask(bus: str, seconds: float) -> Path:
    """Where the desktop put the picture.

    Raises:
        ScreenRefused: no portal, a refusal, or no answer in time.
    """
    try:
        finished = subprocess.run(
            own_child.command("portal_call", CHILD),
            input=json.dumps([bus, seconds]),
            capture_output=True,
            text=True,
            timeout=2 * seconds + _GRACE_SECONDS,
            check=True,
        )
        answer = json.loads(finished.stdout)
    except (OSError, ValueError, subprocess.SubprocessError) as error:
        raise ScreenRefused(_REFUSED) from error
    if "path" not in answer:
        raise ScreenRefused(_NO_PORTAL if answer.get("refused") == ABSENT else _REFUSED)
    return Path(answer["path"])
