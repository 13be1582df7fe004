"""Cameras through OpenCV, and files that stand in for one."""

import errno
import os
import sys
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path

from ramkeep.adapters.camera_names import CameraList
from ramkeep.adapters.camera_stand_in import StandInStream, color_frame, stand_in_device
from ramkeep.adapters.opencv import Pixels, opencv
from ramkeep.core.said import said
from ramkeep.services.ports import CameraDevice, CameraRefused, CameraStream, ColorFrame, Unavailable

_WIDTH, _HEIGHT = 1280, 720
_FAILED_READS = 3  # in a row; each may take the seconds that `opencv` sets
_TRIED_INDEXES = 4


class OpenCvCamera:
    """`ports.Camera`; with `stand_in`, a video file, a picture or a folder of pictures is the only camera."""

    def __init__(self, stand_in: Path | None = None, listed: CameraList | None = None) -> None:
        """Open nothing yet.

        Args:
            listed: knows the cameras of a Linux machine; the machine's own without it.
        """
        self._stand_in = stand_in
        self._listed = listed or CameraList()

    def available(self) -> Unavailable | None:
        """None when there is a camera. Where the system does not list them, there may be."""
        if self._stand_in is not None or self.devices():
            return None
        return Unavailable(said("No camera was found."), said("Plug one in, or use another way."))

    def devices(self) -> Sequence[CameraDevice]:
        """Cameras now plugged in; where the system does not name them, the first few by number."""
        if self._stand_in is not None:
            return (stand_in_device(self._stand_in),)
        if sys.platform.startswith("linux"):
            return self._listed.now()
        numbers = range(1, _TRIED_INDEXES + 1)
        return tuple(CameraDevice(str(number - 1), said("Camera {number}", number=number)) for number in numbers)

    def open(self, device: CameraDevice) -> CameraStream:
        """Start a camera and wait for its first picture.

        Raises:
            CameraRefused: busy, forbidden or gone.
        """
        if self._stand_in is not None:
            return StandInStream(self._stand_in)
        _refuse_unreachable(device)
        return _Capture(device)


class _Capture:
    """A running camera."""

    def __init__(self, device: CameraDevice) -> None:
        cv2 = opencv()
        self._name = device.name
        self._closed = threading.Event()
        self._in_use = threading.Lock()
        self._capture = cv2.VideoCapture(int(device.id) if device.id.isdecimal() else os.path.realpath(device.id))
        if not self._capture.isOpened():
            raise _busy(device)
        # Uncompressed, most cameras of the USB give this size only a few times a second.
        self._capture.set(cv2.CAP_PROP_FOURCC, cv2.VideoWriter_fourcc(*"MJPG"))
        self._capture.set(cv2.CAP_PROP_FRAME_WIDTH, _WIDTH)
        self._capture.set(cv2.CAP_PROP_FRAME_HEIGHT, _HEIGHT)
        self._capture.set(cv2.CAP_PROP_BUFFERSIZE, 1)
        if not self._capture.read()[0]:
            self.close()
            raise _busy(device)

    def frames(self) -> Iterator[ColorFrame]:
        """Pictures until `close`.

        Raises:
            CameraRefused: the camera gives none any more.
        """
        try:
            while (pixels := self._next()) is not None:
                yield color_frame(pixels)
        finally:
            self.close()

    def close(self) -> None:
        """Stop. The camera's light goes off at once, or when the picture being taken is there."""
        self._closed.set()
        if self._in_use.acquire(blocking=False):
            try:
                self._capture.release()
            finally:
                self._in_use.release()

    def _next(self) -> Pixels | None:
        pixels = self._read()
        if self._closed.is_set():
            self.close()  # it could not let go of the camera while a picture was being taken
            return None
        if pixels is None:
            raise CameraRefused(
                said("{camera} gives no more pictures.", camera=self._name), said("Plug it in again, then try again.")
            )
        return pixels

    def _read(self) -> Pixels | None:
        with self._in_use:
            for _ in range(_FAILED_READS):
                if self._closed.is_set():
                    return None
                there, pixels = self._capture.read()
                if there and pixels is not None and pixels.size:
                    picture: Pixels = pixels
                    return picture
        return None


def _busy(device: CameraDevice) -> CameraRefused:
    return CameraRefused(
        said("{camera} does not open.", camera=device.name), said("Close other programs that use it, then try again.")
    )


def _refuse_unreachable(device: CameraDevice) -> None:
    """Tell what OpenCV does not: why a device file cannot be opened."""
    if not os.path.isabs(device.id):
        return
    try:
        os.close(os.open(device.id, os.O_RDWR | os.O_NONBLOCK))
    except PermissionError as error:
        raise CameraRefused(
            said("You may not use {camera}.", camera=device.name),
            said("Have an administrator add you to the group video, then log in again."),
        ) from error
    except OSError as error:
        if error.errno == errno.EBUSY:
            raise _busy(device) from error
        raise CameraRefused(
            said("{camera} is gone.", camera=device.name), said("Plug it in again, then try again.")
        ) from error
