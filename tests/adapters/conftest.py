"""Real displays and buses of the test's own."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Self

import pytest


@contextmanager
def x_server(*screens: str) -> Iterator[str]:
    """An X server with these screens (such as 640x480x24), each a monitor of its own; gives its name."""
    read_end, write_end = os.pipe()
    sizes = [word for number, size in enumerate(screens) for word in ("-screen", str(number), size)]
    command = ["Xvfb", "-displayfd", str(write_end), *sizes, "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[write_end], stderr=subprocess.DEVNULL)
    os.close(write_end)
    with os.fdopen(read_end) as numbers:
        number = numbers.readline().strip()
    assert number, "Xvfb did not start"
    try:
        yield f":{number}"
    finally:
        server.terminate()
        server.wait()


@pytest.fixture(scope="session")
def display() -> Iterator[str]:
    """The name of an X display that belongs to this test run."""
    if shutil.which("Xvfb") is None:
        pytest.skip("Xvfb is not installed")
    with x_server("640x480x24") as name:
        yield name


@pytest.fixture
def two_monitors() -> Iterator[str]:
    """The name of an X display with two monitors."""
    if shutil.which("Xvfb") is None:
        pytest.skip("Xvfb is not installed")
    with x_server("640x480x24", "800x600x24") as name:
        yield name


class BusOfOneTest:
    """A D-Bus daemon for the length of a `with` block."""

    def __enter__(self) -> Self:
        command = ["dbus-daemon", "--session", "--nofork", "--print-address=1"]
        self._daemon = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        assert self._daemon.stdout is not None
        self.address = self._daemon.stdout.readline().strip()
        return self

    def __exit__(self, *reason: object) -> None:
        self._daemon.terminate()
        self._daemon.communicate()


@pytest.fixture
def bus() -> Iterator[str]:
    """The address of a D-Bus daemon that belongs to this test."""
    if shutil.which("dbus-daemon") is None:
        pytest.skip("dbus-daemon is not installed")
    with BusOfOneTest() as started:
        yield started.address
