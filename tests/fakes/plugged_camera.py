"""A machine whose cameras are plugged in and out: the folders that Linux keeps, and devices that give pictures."""

import os
import select
import shutil
import threading
from collections.abc import Sequence
from contextlib import suppress
from itertools import cycle
from pathlib import Path
from typing import Any

import cv2

from ramkeep.adapters.camera_names import CameraList
from ramkeep.adapters.camera_opencv import OpenCvCamera

_PAUSE_SECONDS = 1 / 60


class PluggedDevice:
    """A pipe in place of a device file. Whoever opens it gets pictures, over and over, as uncompressed video."""

    def __init__(self, path: Path, scenes: Sequence[Any]) -> None:
        self._path = path
        height, width = scenes[0].shape[:2]
        self._head = f"YUV4MPEG2 W{width} H{height} F30:1 Ip A1:1 C420jpeg\n".encode()
        self._pictures = [b"FRAME\n" + cv2.cvtColor(each, cv2.COLOR_BGR2YUV_I420).tobytes() for each in scenes]
        self._gone = threading.Event()
        self._reading = threading.Event()
        os.mkfifo(path)
        self._thread = threading.Thread(target=self._give, daemon=True)
        self._thread.start()

    @property
    def is_on(self) -> bool:
        """Does somebody take its pictures? On a real camera, its light is on."""
        return self._reading.is_set()

    def unplug(self) -> None:
        """End its pictures and take it away."""
        self._gone.set()
        with suppress(OSError):
            # The thread may wait for somebody to open it.
            os.close(os.open(self._path, os.O_RDONLY | os.O_NONBLOCK))
        self._thread.join(5)
        self._path.unlink()

    def _give(self) -> None:
        while not self._gone.is_set():
            with suppress(BrokenPipeError), self._path.open("wb", buffering=0) as pipe:
                self._wait_for_reader(pipe.fileno())
                pipe.write(self._head)
                for picture in cycle(self._pictures):
                    if self._gone.wait(_PAUSE_SECONDS):
                        break
                    pipe.write(picture)
                    self._reading.set()
            self._reading.clear()

    def _wait_for_reader(self, pipe: int) -> None:
        """Pass over who opens it only to see whether that can be done, and closes it again at once."""
        poll = select.poll()
        poll.register(pipe, select.POLLERR)
        while not self._gone.wait(_PAUSE_SECONDS) and poll.poll(0):
            pass


class PluggedCameras:
    """A machine without cameras, at first."""

    def __init__(self, folder: Path) -> None:
        self._class, self._devices = folder / "class", folder / "dev"
        self._class.mkdir()
        self._devices.mkdir()
        self._plugged: dict[int, PluggedDevice] = {}
        self.port = OpenCvCamera(listed=CameraList(self._class, self._devices, lambda _path: True))

    def plug(self, number: int, name: str, scenes: Sequence[Any]) -> PluggedDevice:
        """Plug a camera in."""
        device = self._plugged[number] = PluggedDevice(self._devices / f"video{number}", scenes)
        node = self._class / f"video{number}"
        node.mkdir()
        (node / "name").write_text(name)
        return device

    def unplug(self, number: int) -> None:
        """Plug it out, in use or not."""
        shutil.rmtree(self._class / f"video{number}")
        self._plugged.pop(number).unplug()

    def unplug_all(self) -> None:
        """Leave nothing behind."""
        for number in list(self._plugged):
            self.unplug(number)
