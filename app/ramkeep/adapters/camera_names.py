"""The cameras of a Linux machine with the names that their makers gave them."""

import os
from collections.abc import Iterator
from pathlib import Path

from ramkeep.services.ports import CameraDevice

_CLASS = Path("/sys/class/video4linux")
_DEVICES = Path("/dev")
_MAX_NAME = 100


def cameras(folder: Path = _CLASS, devices: Path = _DEVICES) -> tuple[CameraDevice, ...]:
    """Every camera, by number. One camera has several nodes; its first one gives the pictures (V4L2 documentation)."""
    found = sorted(_nodes(folder), key=lambda node: node[0])
    return tuple(CameraDevice(str(devices / f"video{number}"), name) for number, name in found)


def _nodes(folder: Path) -> Iterator[tuple[int, str]]:
    for node in folder.glob("video*") if folder.is_dir() else ():
        number = node.name.removeprefix("video")
        if number.isdecimal() and _read(node / "index") in ("", "0"):
            yield int(number), _named(_read(node / "name"), int(number))


def _named(name: str, number: int) -> str:
    """Many drivers write the name twice, with a colon between."""
    first, _, second = name.partition(": ")
    return (first if first == second else name)[:_MAX_NAME] or f"Camera {number + 1}"


def _read(path: Path) -> str:
    try:
        return os.fsdecode(path.read_bytes()[:1000]).strip()
    except OSError:
        return ""
