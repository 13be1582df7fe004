"""A screenshot by a portal that speaks on a private bus."""

import os
import threading
from collections.abc import Callable, Sequence
from io import BytesIO
from pathlib import Path

import pytest
import segno
from jeepney import DBusAddress, HeaderFields, MessageType, message_bus, new_error, new_method_return, new_signal
from jeepney.io.blocking import open_dbus_connection
from pytestqt.qtbot import QtBot

from ramkeep.adapters.picture_opencv import OpenCvPictureLoader
from ramkeep.adapters.qr_zxing import ZxingQrReader
from ramkeep.adapters.screen_portal import PortalScreen
from ramkeep.services.ports import GrayFrame, ScreenRefused

TEXT = "otpauth://totp/Aliyun:mei?secret=JBSWY3DPEHPK3PXPJBSWY3DP&issuer=Aliyun"
PORTAL = "org.freedesktop.portal.Desktop"

Outcome = Sequence[GrayFrame] | ScreenRefused


class FakePortal:
    """Owns the portal's name and answers each screenshot as it was told to."""

    def __init__(self, address: str) -> None:
        self._bus = open_dbus_connection(address)
        self._bus.send_and_get_reply(message_bus.RequestName(PORTAL))
        self.asked: list[dict[str, object]] = []
        self.processes: list[int] = []
        self.code, self.results = 0, {}
        self.error = ""
        self.silent = False
        self.withdrawn = threading.Event()
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        while True:
            try:
                call = self._bus.receive()
            except OSError:
                return
            if call.header.message_type is MessageType.method_call:
                self._reply(call)

    def _reply(self, call: object) -> None:
        if call.header.fields[HeaderFields.member] == "Close":
            self.withdrawn.set()
            return
        if self.error:
            self._bus.send(new_error(call, self.error))
            return
        asking = message_bus.GetConnectionUnixProcessID(call.header.fields[HeaderFields.sender])
        self.processes.append(self._bus.send_and_get_reply(asking).body[0])
        options = {name: value for name, (_, value) in call.body[1].items()}
        self.asked.append(options)
        sender = call.header.fields[HeaderFields.sender].removeprefix(":").replace(".", "_")
        path = f"/org/freedesktop/portal/desktop/request/{sender}/{options['handle_token']}"
        request = DBusAddress(path, interface="org.freedesktop.portal.Request")
        # Some portals answer before they have named the request.
        if not self.silent:
            self._bus.send(new_signal(request, "Response", "ua{sv}", (self.code, self.results)))
        self._bus.send(new_method_return(call, "o", (path,)))


@pytest.fixture
def portal(bus: str) -> FakePortal:
    return FakePortal(bus)


@pytest.fixture
def grab(bus: str, portal: FakePortal, qtbot: QtBot) -> Callable[[], Outcome]:
    def grabbed() -> Outcome:
        outcomes: list[Outcome] = []
        PortalScreen(OpenCvPictureLoader(), session_bus=bus, answer_seconds=5).grab(outcomes.append)
        qtbot.waitUntil(lambda: bool(outcomes), timeout=10_000)
        return outcomes[0]

    return grabbed


def picture(path: Path) -> Path:
    buffer = BytesIO()
    segno.make(TEXT, micro=False).save(buffer, kind="png", scale=5)
    path.write_bytes(buffer.getvalue())
    return path


def test_the_picture_is_read_and_its_file_deleted(
    grab: Callable[[], Outcome], portal: FakePortal, tmp_path: Path
) -> None:
    file = picture(tmp_path / "Bildschirm foto ü.png")
    portal.results = {"uri": ("s", file.as_uri())}
    frames = grab()
    assert not isinstance(frames, ScreenRefused)
    assert [code.text for frame in frames for code in ZxingQrReader().read_picture(frame)] == [TEXT]
    assert not file.exists()
    assert portal.asked[0]["interactive"] is True


def test_a_process_that_may_be_looked_into_asks(grab: Callable[[], Outcome], portal: FakePortal) -> None:
    grab()
    assert portal.processes
    assert os.getpid() not in portal.processes


def test_a_refusal_by_the_person_is_told(grab: Callable[[], Outcome], portal: FakePortal) -> None:
    portal.code = 1
    outcome = grab()
    assert isinstance(outcome, ScreenRefused)
    assert "paste" in outcome.reason


def test_a_file_that_is_no_picture_is_refused_and_left_alone(
    grab: Callable[[], Outcome], portal: FakePortal, tmp_path: Path
) -> None:
    file = tmp_path / "shot.png"
    file.write_bytes(b"not a picture")
    portal.results = {"uri": ("s", file.as_uri())}
    assert isinstance(grab(), ScreenRefused)
    assert file.exists()


@pytest.mark.parametrize("results", [{}, {"uri": ("s", "https://example.com/a.png")}, {"uri": ("i", 7)}])
def test_an_answer_without_a_file_is_refused(
    grab: Callable[[], Outcome], portal: FakePortal, results: dict[str, object]
) -> None:
    portal.results = results
    assert isinstance(grab(), ScreenRefused)


def test_a_desktop_without_the_portal_is_told(grab: Callable[[], Outcome], portal: FakePortal) -> None:
    portal.error = "org.freedesktop.DBus.Error.UnknownMethod"
    outcome = grab()
    assert isinstance(outcome, ScreenRefused)
    assert "no portal" in outcome.reason


def test_a_question_that_nobody_answers_is_withdrawn(bus: str, portal: FakePortal, qtbot: QtBot) -> None:
    portal.silent = True
    outcomes: list[Outcome] = []
    PortalScreen(OpenCvPictureLoader(), session_bus=bus, answer_seconds=0.3).grab(outcomes.append)
    qtbot.waitUntil(lambda: bool(outcomes), timeout=10_000)
    assert isinstance(outcomes[0], ScreenRefused)
    assert portal.withdrawn.wait(5)


@pytest.mark.parametrize("kind", ["folder", "pipe", "absent"])
def test_what_is_no_file_is_neither_read_nor_waited_for(
    grab: Callable[[], Outcome], portal: FakePortal, tmp_path: Path, kind: str
) -> None:
    place = tmp_path / "shot.png"
    if kind == "folder":
        place.mkdir()
    elif kind == "pipe":
        os.mkfifo(place)
    portal.results = {"uri": ("s", place.as_uri())}
    assert isinstance(grab(), ScreenRefused)
    assert place.exists() is (kind != "absent")


def test_it_is_offered_where_there_is_a_session_bus(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    screen = PortalScreen(OpenCvPictureLoader())
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    assert screen.available() is not None
    (tmp_path / "bus").touch()
    assert screen.available() is None
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "absent"))
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent")
    assert screen.available() is None


def test_without_a_bus_it_is_refused(qtbot: QtBot) -> None:
    outcomes: list[Outcome] = []
    PortalScreen(OpenCvPictureLoader(), session_bus="unix:path=/nonexistent").grab(outcomes.append)
    qtbot.waitUntil(lambda: bool(outcomes))
    assert isinstance(outcomes[0], ScreenRefused)
