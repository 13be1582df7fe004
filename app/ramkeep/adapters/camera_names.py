"""The cameras of a Linux machine with the names that their makers gave them.

Source: the kernel's "Video for Linux API", querying capabilities, and its device naming.
"""

import os
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

from ramkeep.core.said import said
from ramkeep.services.ports import CameraDevice

_CLASS = Path("/sys/class/video4linux")
_DEVICES = Path("/dev")
_MAX_NAME = 100

_QUERY_CAPABILITIES = 0x80685600  # VIDIOC_QUERYCAP
_CAPABILITIES = struct.Struct("80x 4x 4x I 12x")  # v4l2_capability, of which only device_caps matters here
_CAPTURES = 0x1 | 0x1000  # pictures in one plane, or in several


def gives_pictures(device: Path) -> bool:
    """Is it a camera, and not the encoder of a graphics chip? True where that cannot be asked."""
    import fcntl

    answer = bytearray(_CAPABILITIES.size)
    try:
        handle = os.open(device, os.O_RDWR | os.O_NONBLOCK)
    except OSError:
        return True
    try:
        fcntl.ioctl(handle, _QUERY_CAPABILITIES, answer)
    except OSError:
        return False
    finally:
        os.close(handle)
    (capabilities,) = _CAPABILITIES.unpack(answer)
    return bool(capabilities & _CAPTURES)


def cameras(
    folder: Path = _CLASS, devices: Path = _DEVICES, is_camera: Callable[[Path], bool] = gives_pictures
) -> tuple[CameraDevice, ...]:
    """Every camera, by number. A camera has several nodes; its first one gives the pictures.

    The id is the path that stays the same when cameras are plugged in another order, where there is one.
    """
    lasting = _lasting_paths(devices)
    found = sorted(_nodes(folder), key=lambda node: node[0])
    paths = ((devices / f"video{number}", name) for number, name in found)
    return tuple(CameraDevice(str(lasting.get(path.name, path)), name) for path, name in paths if is_camera(path))


class CameraList:
    """The cameras, which may be asked for every second: they are looked at only when one was plugged in or out.

    To ask a camera what it is wakes it up.
    """

    def __init__(
        self, folder: Path = _CLASS, devices: Path = _DEVICES, is_camera: Callable[[Path], bool] = gives_pictures
    ) -> None:
        self._folder, self._devices, self._is_camera = folder, devices, is_camera
        self._looking = threading.Lock()
        self._signs: frozenset[tuple[object, ...]] | None = None
        self._found: tuple[CameraDevice, ...] = ()

    def now(self) -> tuple[CameraDevice, ...]:
        """Every camera that is plugged in, by number. May be called from any thread."""
        with self._looking:
            signs = frozenset(_signs(self._folder, self._devices))
            if signs != self._signs:
                self._found = cameras(self._folder, self._devices, self._is_camera)
                self._signs = signs
            return self._found


def _signs(folder: Path, devices: Path) -> Iterator[tuple[object, ...]]:
    """What is another when a camera comes, goes, or may be used from now on."""
    with suppress(OSError):
        for node in folder.glob("video*"):
            # A node is there before what is told about it.
            told = _read(node / "index"), _read(node / "name")
            yield node.name, node.lstat().st_ino, *told, *_state(devices / node.name)
    with suppress(OSError):
        for link in (devices / "v4l/by-id").iterdir():
            yield link.name, os.readlink(link)


def _state(device: Path) -> tuple[int, ...]:
    try:
        state = device.stat()
    except OSError:
        return ()
    return state.st_ino, state.st_ctime_ns


def _lasting_paths(devices: Path) -> dict[str, Path]:
    with suppress(OSError):
        return {link.resolve().name: link for link in (devices / "v4l/by-id").iterdir()}
    return {}


def _nodes(folder: Path) -> Iterator[tuple[int, str]]:
    for node in folder.glob("video*") if folder.is_dir() else ():
        number = node.name.removeprefix("video")
        if number.isdecimal() and _read(node / "index") in ("", "0"):
            yield int(number), _named(_read(node / "name"), int(number))


def _named(name: str, number: int) -> str:
    """Many drivers write the name twice, with a colon between."""
    first, _, second = name.partition(": ")
    return (first if first == second else name)[:_MAX_NAME] or said("Camera {number}", number=number + 1)


def _read(path: Path) -> str:
    try:
        return path.read_bytes()[:1000].decode(errors="replace").strip()
    except OSError:
        return ""
