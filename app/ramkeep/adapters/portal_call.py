"""Asks the desktop's portal for a screenshot, in a process of its own.

A portal learns who asks from `/proc/PID/root`, which the system hides for a process that nobody may look
into, as Ramkeep's is. This one holds no secret and can be looked into.
Source: XDG Desktop Portal documentation, "Screenshot" and "Request".
"""

import json
import os
import secrets
import sys
from collections import deque
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote_to_bytes

if TYPE_CHECKING:
    from jeepney import MatchRule, Message
    from jeepney.io.blocking import DBusConnection

CHILD = "--ask-portal"
"""The only argument of a frozen program that is asked to be this process."""

ABSENT, REFUSED = "absent", "refused"

_NAME = "org.freedesktop.portal.Desktop"
_PATH = "/org/freedesktop/portal/desktop"
_SCREENSHOT = "org.freedesktop.portal.Screenshot"
_REQUEST = "org.freedesktop.portal.Request"


class PortalRefused(Exception):
    """No picture; `code` is ABSENT where there is no portal, else REFUSED."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def main() -> int:
    """Read the bus and the seconds to wait from standard input; write where the picture is, or why there is none."""
    bus, seconds = json.load(sys.stdin)
    try:
        answer = {"path": str(_ask(bus, seconds))}
    except PortalRefused as refusal:
        answer = {"refused": refusal.code}
    sys.stdout.write(json.dumps(answer))
    return 0


def _ask(bus: str, seconds: float) -> Path:
    """Where the desktop put the picture.

    Raises:
        PortalRefused: no portal, a refusal, or no answer in time.
    """
    try:
        from jeepney.io.blocking import open_dbus_connection

        connection = open_dbus_connection(bus)
    except (ImportError, OSError, KeyError, ValueError, RuntimeError) as error:
        raise PortalRefused(ABSENT) from error
    try:
        return _path_in(_response(connection, seconds))
    except (TimeoutError, OSError, EOFError, ValueError) as error:
        raise PortalRefused(REFUSED) from error
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
            raise PortalRefused(ABSENT)
        try:
            return connection.recv_until_filtered(answers, timeout=seconds)
        except TimeoutError:
            # Take the question off the person's screen; a picture that came now would stay in a folder.
            connection.send(new_method_call(DBusAddress(path, bus_name=_NAME, interface=_REQUEST), "Close"))
            raise


def _path_in(response: "Message") -> Path:
    body: Any = response.body
    if len(body) != 2 or body[0] != 0 or not isinstance(body[1], dict):
        raise PortalRefused(REFUSED)
    kind, uri = body[1].get("uri", ("", ""))
    if kind != "s" or not uri.startswith("file:///"):
        raise PortalRefused(REFUSED)
    return Path(os.fsdecode(unquote_to_bytes(uri.removeprefix("file://"))))
