"""What the monitors show under Wayland, where only the desktop itself may read them and asks the person.

Source: XDG Desktop Portal documentation, "Screenshot" and "Request".
"""

import os
import secrets
import threading
from collections import deque
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar
from urllib.parse import unquote_to_bytes

from PySide6.QtCore import QObject, Qt, Signal

from ramkeep.services.ports import GrayFrame, PictureLoader, PictureRefused, ScreenRefused, Unavailable

if TYPE_CHECKING:
    from jeepney import MatchRule, Message
    from jeepney.io.blocking import DBusConnection

ANSWER_SECONDS = 60.0

_NAME = "org.freedesktop.portal.Desktop"
_PATH = "/org/freedesktop/portal/desktop"
_SCREENSHOT = "org.freedesktop.portal.Screenshot"
_REQUEST = "org.freedesktop.portal.Request"
_MAX_BYTES = 64 << 20
_REFUSED = "The desktop did not give a picture of the screen. Allow it, or take a screenshot and paste it."
_NO_PORTAL = "The desktop has no portal for screenshots. Take a screenshot and paste it."


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
        return Unavailable("The screen cannot be read here.", "Take a screenshot and paste it.")

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
        """Read the picture; whatever happens, its file goes: it may show more than the code."""
        if not path.is_file():
            raise ScreenRefused(_REFUSED)
        try:
            with path.open("rb") as file:
                data = file.read(_MAX_BYTES + 1)
        finally:
            with suppress(OSError):
                path.unlink()
        return self._pictures.load(data)


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
        from jeepney.io.blocking import open_dbus_connection

        connection = open_dbus_connection(bus)
    except (ImportError, OSError, KeyError, ValueError, RuntimeError) as error:
        raise ScreenRefused(_NO_PORTAL) from error
    try:
        return _path_in(_response(connection, seconds))
    except (TimeoutError, OSError, EOFError, ValueError) as error:
        raise ScreenRefused(_REFUSED) from error
    finally:
        connection.close()


def _response(connection: "DBusConnection", seconds: float) -> "Message":
    """Call the portal and wait for its signal; the match stands first, so that a quick answer is not missed."""
    from jeepney import MatchRule, message_bus

    token = f"ramkeep{secrets.token_hex(8)}"
    sender = connection.unique_name.removeprefix(":").replace(".", "_")
    path = f"{_PATH}/request/{sender}/{token}"
    rule = MatchRule(type="signal", interface=_REQUEST, member="Response", path=path)
    connection.send_and_get_reply(message_bus.AddMatch(rule), timeout=seconds)
    return _answer(connection, rule, path, seconds)


def _answer(connection: "DBusConnection", rule: "MatchRule", path: str, seconds: float) -> "Message":
    from jeepney import DBusAddress, MessageType, new_method_call

    portal = DBusAddress(_PATH, bus_name=_NAME, interface=_SCREENSHOT)
    options = {"handle_token": ("s", path.rpartition("/")[2]), "interactive": ("b", True)}
    with connection.filter(rule, queue=deque()) as answers:
        reply = connection.send_and_get_reply(
            new_method_call(portal, "Screenshot", "sa{sv}", ("", options)), timeout=seconds
        )
        if reply.header.message_type is not MessageType.method_return:
            raise ScreenRefused(_NO_PORTAL)
        try:
            return connection.recv_until_filtered(answers, timeout=seconds)
        except TimeoutError:
            # Take the question off the person's screen; a picture that came now would stay in a folder.
            connection.send(new_method_call(DBusAddress(path, bus_name=_NAME, interface=_REQUEST), "Close"))
            raise


def _path_in(response: "Message") -> Path:
    body: Any = response.body
    if len(body) != 2 or body[0] != 0 or not isinstance(body[1], dict):
        raise ScreenRefused(_REFUSED)
    kind, uri = body[1].get("uri", ("", ""))
    if kind != "s" or not uri.startswith("file:///"):
        raise ScreenRefused(_REFUSED)
    return Path(os.fsdecode(unquote_to_bytes(uri.removeprefix("file://"))))
