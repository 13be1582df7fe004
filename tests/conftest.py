"""What holds for every test: a home of its own, no display, bounded properties, no thread left behind."""

import os
import shutil
import sys
import tempfile
import threading
import weakref
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

JOIN_SECONDS = 2.0

# The suite runs in minutes and finds the same on every machine that says CI; the campaign (`make fuzz`) digs.
settings.register_profile("suite", max_examples=60, deadline=None, derandomize="CI" in os.environ, print_blob=True)
settings.register_profile(
    "campaign", max_examples=5000, deadline=None, suppress_health_check=[HealthCheck.too_slow], print_blob=True
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "suite"))


def pytest_configure() -> None:
    """Before anything is imported: no test sees the home, the session bus or the screen of the person who runs it."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    home = Path(tempfile.mkdtemp(prefix="ramkeep-tests-"))
    os.environ["RAMKEEP_TESTS_HOME"] = str(home)
    for name, folder in _homes(home).items():
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        os.environ[name] = str(folder)
    os.environ.pop("DBUS_SESSION_BUS_ADDRESS", None)


def pytest_unconfigure() -> None:
    """Take the home away again, and empty the clipboard, which offscreen outlives Python and then ends in a crash."""
    gui = sys.modules.get("PySide6.QtGui")
    if gui is not None and gui.QGuiApplication.instance() is not None:
        gui.QGuiApplication.clipboard().clear()
    shutil.rmtree(os.environ.pop("RAMKEEP_TESTS_HOME", ""), ignore_errors=True)


def _homes(home: Path) -> dict[str, Path]:
    places = {"HOME": home, "USERPROFILE": home, "APPDATA": home / "roaming", "LOCALAPPDATA": home / "local"}
    for name in ("CONFIG_HOME", "DATA_HOME", "CACHE_HOME", "STATE_HOME", "RUNTIME_DIR"):
        places[f"XDG_{name}"] = home / name.lower()
    return places


@pytest.fixture(autouse=True)
def _no_thread_left_running(_started_qthreads: "weakref.WeakSet[object]") -> Iterator[None]:
    """Fail a test after which a thread still runs that could keep the program from ending."""
    before = set(threading.enumerate())
    yield
    left = [thread for thread in threading.enumerate() if thread not in before and not thread.daemon]
    for thread in left:
        thread.join(JOIN_SECONDS)
    names = [thread.name for thread in left if thread.is_alive()]
    names += [repr(thread) for thread in list(_started_qthreads) if not _ends(thread)]
    _started_qthreads.clear()
    if names:
        pytest.fail(f"threads left running: {', '.join(names)}")


@pytest.fixture(scope="session")
def _started_qthreads() -> "Iterator[weakref.WeakSet[object]]":
    """The QThreads that were started; Qt itself keeps no list of them."""
    started: weakref.WeakSet[object] = weakref.WeakSet()
    core = sys.modules.get("PySide6.QtCore")
    if core is None:
        yield started
        return
    start = core.QThread.start

    def start_and_note(thread: object, *arguments: object) -> None:
        started.add(thread)
        start(thread, *arguments)

    core.QThread.start = start_and_note
    yield started
    core.QThread.start = start


def _ends(thread: object) -> bool:
    """Does it end soon, or is it gone already?"""
    try:
        return thread.isFinished() or thread.wait(int(JOIN_SECONDS * 1000))  # type: ignore[attr-defined]
    except RuntimeError:
        return True
