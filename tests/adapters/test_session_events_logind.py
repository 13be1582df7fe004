"""Lock and sleep, told by services that speak for logind and the screen saver on a private bus."""

import os
import threading
from collections.abc import Iterator

import pytest
from jeepney import DBusAddress, HeaderFields, Message, MessageType, message_bus, new_method_return, new_signal
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from pytestqt.qtbot import QtBot

from ramkeep.adapters.session_events_logind import LogindSessionEvents

LOGIN = "org.freedesktop.login1"
MANAGER = "/org/freedesktop/login1"
OURS = "/org/freedesktop/login1/session/_31"


class FakeDesktop:
    """Owns logind's name on a bus, answers for sessions, and sends the signals of a desktop."""

    def __init__(self, address: str) -> None:
        self._address = address
        self._answering = open_dbus_connection(address)
        self._answering.send_and_get_reply(message_bus.RequestName(LOGIN))
        self.asked: list[object] = []
        threading.Thread(target=self._answer, daemon=True).start()

    def send(
        self, path: str, interface: str, member: str, signature: str | None = None, body: tuple[object, ...] = ()
    ) -> None:
        self._answering.send(new_signal(DBusAddress(path, interface=interface), member, signature, body))

    def lock(self, path: str = OURS) -> None:
        self.send(path, f"{LOGIN}.Session", "Lock")

    def sleep(self, starts: bool) -> None:
        self.send(MANAGER, f"{LOGIN}.Manager", "PrepareForSleep", "b", (starts,))

    def screen_saver(self, interface: str, active: bool) -> None:
        self.send("/ScreenSaver", interface, "ActiveChanged", "b", (active,))

    def _answer(self) -> None:
        while (call := _next(self._answering)) is not None:
            if call.header.message_type is MessageType.method_call:
                self.asked.append((call.header.fields[HeaderFields.member], *call.body))
                self._answering.send(new_method_return(call, "o", (OURS,)))


def _next(connection: DBusConnection) -> Message | None:
    try:
        return connection.receive()
    except OSError:
        return None


@pytest.fixture
def desktop(bus: str) -> FakeDesktop:
    return FakeDesktop(bus)


@pytest.fixture
def calls() -> list[threading.Thread]:
    return []


@pytest.fixture
def events(
    bus: str, desktop: FakeDesktop, calls: list[threading.Thread], qtbot: QtBot
) -> Iterator[LogindSessionEvents]:
    events = LogindSessionEvents(system_bus=bus, session_bus=bus)
    events.listen(lambda: calls.append(threading.current_thread()))
    qtbot.waitUntil(lambda: events.buses == 2)
    yield events
    events.stop()


def test_the_lock_of_our_session_is_told_on_our_thread(
    events: LogindSessionEvents, desktop: FakeDesktop, calls: list[threading.Thread], qtbot: QtBot
) -> None:
    desktop.lock()
    qtbot.waitUntil(lambda: len(calls) == 1)
    assert calls == [threading.main_thread()]
    assert desktop.asked == [("GetSessionByPID", os.getpid())]


def test_the_lock_of_another_session_is_not_ours(
    events: LogindSessionEvents, desktop: FakeDesktop, calls: list[threading.Thread], qtbot: QtBot
) -> None:
    desktop.lock("/org/freedesktop/login1/session/_32")
    desktop.lock()
    qtbot.waitUntil(lambda: len(calls) >= 1)
    qtbot.wait(50)
    assert len(calls) == 1


def test_going_to_sleep_counts_and_waking_up_does_not(
    events: LogindSessionEvents, desktop: FakeDesktop, calls: list[threading.Thread], qtbot: QtBot
) -> None:
    desktop.sleep(False)
    desktop.sleep(True)
    qtbot.waitUntil(lambda: len(calls) >= 1)
    qtbot.wait(50)
    assert len(calls) == 1


@pytest.mark.parametrize("interface", ["org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver"])
def test_the_screen_saver_counts_when_it_starts(
    interface: str, events: LogindSessionEvents, desktop: FakeDesktop, calls: list[threading.Thread], qtbot: QtBot
) -> None:
    desktop.screen_saver(interface, False)
    desktop.screen_saver(interface, True)
    qtbot.waitUntil(lambda: len(calls) >= 1)
    qtbot.wait(50)
    assert len(calls) == 1


def test_after_stop_nothing_is_told_and_no_thread_is_left(
    events: LogindSessionEvents, desktop: FakeDesktop, calls: list[threading.Thread], qtbot: QtBot
) -> None:
    events.stop()
    desktop.lock()
    qtbot.wait(50)
    assert calls == []
    assert "session events" not in {thread.name for thread in threading.enumerate()}
    events.stop()


def test_one_bus_is_enough(bus: str, calls: list[threading.Thread], qtbot: QtBot) -> None:
    desktop = FakeDesktop(bus)
    events = LogindSessionEvents(system_bus=bus, session_bus="unix:path=/nonexistent/bus")
    events.listen(lambda: calls.append(threading.current_thread()))
    qtbot.waitUntil(lambda: events.buses == 1)
    desktop.lock()
    qtbot.waitUntil(lambda: len(calls) == 1)
    events.stop()


def test_a_bus_that_goes_away_is_let_go(bus: str, calls: list[threading.Thread], qtbot: QtBot) -> None:
    from tests.adapters.conftest import BusOfOneTest

    with BusOfOneTest() as other:
        events = LogindSessionEvents(system_bus=bus, session_bus=other.address)
        events.listen(lambda: calls.append(threading.current_thread()))
        qtbot.waitUntil(lambda: events.buses == 2)
    qtbot.waitUntil(lambda: events.buses == 1)
    FakeDesktop(bus).lock()
    qtbot.waitUntil(lambda: len(calls) == 1)
    events.stop()


@pytest.mark.parametrize("address", ["unix:path=/nonexistent/bus", "tcp:host=127.0.0.1,port=1", "nonsense", ""])
def test_without_buses_it_is_silent(address: str, qtbot: QtBot) -> None:
    events = LogindSessionEvents(system_bus=address, session_bus=address)
    events.listen(lambda: None)
    qtbot.wait(20)
    assert events.buses == 0
    events.stop()


def test_without_logind_the_lock_of_any_session_counts(bus: str, calls: list[threading.Thread], qtbot: QtBot) -> None:
    events = LogindSessionEvents(system_bus=bus, session_bus="nonsense")
    events.listen(lambda: calls.append(threading.current_thread()))
    qtbot.waitUntil(lambda: events.buses == 1)
    FakeDesktop(bus).lock("/org/freedesktop/login1/session/_77")
    qtbot.waitUntil(lambda: len(calls) == 1)
    events.stop()


def test_a_lock_by_another_interface_is_not_ours(
    events: LogindSessionEvents, desktop: FakeDesktop, calls: list[threading.Thread], qtbot: QtBot
) -> None:
    desktop.send(OURS, "org.example.Session", "Lock")
    desktop.screen_saver("org.example.ScreenSaver", active=True)
    desktop.lock()
    qtbot.waitUntil(lambda: bool(calls))
    assert len(calls) == 1
