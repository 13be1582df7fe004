"""Screen lock and sleep of a Linux desktop, told over D-Bus.

Sources: org.freedesktop.login1(5) for `Lock` and `PrepareForSleep`; the Idle Inhibition Service Draft
of freedesktop.org and GNOME's own screen saver interface for `ActiveChanged`.
"""

import os
import select
import socket
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

if TYPE_CHECKING:
    from jeepney import Message
    from jeepney.io.blocking import DBusConnection

ANSWER_SECONDS = 5.0

_LOGIN = "org.freedesktop.login1"
_SAVERS = ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver")
_SIGNALS = ((f"{_LOGIN}.Manager", "PrepareForSleep"), *((saver, "ActiveChanged") for saver in _SAVERS))


class LogindSessionEvents:
    """`ports.SessionEvents` by logind and the desktop's screen saver; silent where there are none.

    A thread waits for the buses; `on_lock` runs on the thread that called `listen`, which needs a Qt
    event loop. The addresses are in D-Bus's own notation; by default they are the usual buses.
    """

    def __init__(self, system_bus: str = "SYSTEM", session_bus: str = "SESSION") -> None:
        self._addresses = (system_bus, session_bus)
        self._relay: _Relay | None = None
        self._listener: _Listener | None = None

    def listen(self, on_lock: Callable[[], None]) -> None:
        """Call `on_lock` from now on, on the caller's thread. A second call replaces the first."""
        self.stop()
        self._relay = _Relay(on_lock)
        self._listener = _Listener(*self._addresses, self._relay.locked.emit)
        self._listener.start()

    def stop(self) -> None:
        """Call no more; returns when the thread has ended."""
        if self._listener is not None:
            self._listener.stop()
            self._listener = None
        if self._relay is not None:
            self._relay.locked.disconnect()
            self._relay = None

    @property
    def buses(self) -> int:
        """How many buses are listened to now."""
        return self._listener.buses if self._listener else 0


class _Relay(QObject):
    """Carries the event to the thread it was made on."""

    locked = Signal()

    def __init__(self, on_lock: Callable[[], None]) -> None:
        super().__init__()
        self._on_lock = on_lock
        self.locked.connect(self._on_locked, Qt.ConnectionType.QueuedConnection)

    def _on_locked(self) -> None:
        self._on_lock()


class _Listener(threading.Thread):
    """Waits for the signals of both buses until stopped."""

    def __init__(self, system_bus: str, session_bus: str, locked: Callable[[], None]) -> None:
        super().__init__(name="session events", daemon=True)
        self._system_bus = system_bus
        self._session_bus = session_bus
        self._locked = locked
        self._sleeper, self._waker = socket.socketpair()
        self.buses = 0

    def stop(self) -> None:
        self._waker.send(b"x")
        self.join(ANSWER_SECONDS)
        self._waker.close()

    def run(self) -> None:
        opened = (_subscribed(self._system_bus, _watch_login), _subscribed(self._session_bus, _watch_savers))
        connections = [connection for connection in opened if connection is not None]
        self.buses = len(connections)
        try:
            self._wait(connections)
        finally:
            for connection in connections:
                connection.close()
            self._sleeper.close()

    def _wait(self, connections: "list[DBusConnection]") -> None:
        while True:
            ready, _, _ = select.select([self._sleeper, *(connection.sock for connection in connections)], [], [])
            if self._sleeper in ready:
                return
            for connection in [connection for connection in connections if connection.sock in ready]:
                if not self._take(connection):
                    connections.remove(connection)
                    connection.close()
                    self.buses -= 1

    def _take(self, connection: "DBusConnection") -> bool:
        """Read what has come; False when the bus is gone."""
        try:
            while True:
                if means_lock(connection.receive(timeout=0)):
                    self._locked()
        except TimeoutError:
            return True
        except (OSError, EOFError, ValueError):
            return False


def means_lock(message: "Message") -> bool:
    """Does this signal say that the screen is locked or the computer goes to sleep?"""
    from jeepney import HeaderFields, MessageType

    if message.header.message_type is not MessageType.signal:
        return False
    fields = message.header.fields
    told = (fields.get(HeaderFields.interface), fields.get(HeaderFields.member))
    return told == (f"{_LOGIN}.Session", "Lock") or (told in _SIGNALS and message.body == (True,))


def _subscribed(address: str, watch: "Callable[[DBusConnection], None]") -> "DBusConnection | None":
    """A connection to the bus that gets what `watch` asks for; None where there is no such bus."""
    try:
        from jeepney.io.blocking import open_dbus_connection

        connection = open_dbus_connection(address)
    except (ImportError, OSError, KeyError, ValueError, RuntimeError):
        return None
    try:
        watch(connection)
    except (OSError, ValueError):
        connection.close()
        return None
    return connection


def _watch_login(connection: "DBusConnection") -> None:
    from jeepney import MatchRule

    path = _own_session(connection)
    sleep = MatchRule(type="signal", sender=_LOGIN, interface=f"{_LOGIN}.Manager", member="PrepareForSleep")
    lock = MatchRule(type="signal", sender=_LOGIN, interface=f"{_LOGIN}.Session", member="Lock", path=path)
    _match(connection, sleep, lock)


def _watch_savers(connection: "DBusConnection") -> None:
    from jeepney import MatchRule

    _match(connection, *(MatchRule(type="signal", interface=name, member="ActiveChanged") for name in _SAVERS))


def _match(connection: "DBusConnection", *rules: object) -> None:
    from jeepney import message_bus

    for rule in rules:
        connection.send_and_get_reply(message_bus.AddMatch(rule), timeout=ANSWER_SECONDS)


def _own_session(connection: "DBusConnection") -> str | None:
    """The path of the session this process belongs to; None when logind does not say.

    A program started by the user's service manager is in no session; `XDG_SESSION_ID` may still name
    one. Where nothing does, the lock of any session counts.
    """
    from jeepney import DBusAddress, MessageType, new_method_call

    manager = DBusAddress("/org/freedesktop/login1", bus_name=_LOGIN, interface=f"{_LOGIN}.Manager")
    calls = [new_method_call(manager, "GetSessionByPID", "u", (os.getpid(),))]
    if name := os.environ.get("XDG_SESSION_ID"):
        calls.append(new_method_call(manager, "GetSession", "s", (name,)))
    for call in calls:
        reply = connection.send_and_get_reply(call, timeout=ANSWER_SECONDS)
        if reply.header.message_type is MessageType.method_return:
            return str(reply.body[0])
    return None
