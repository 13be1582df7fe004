"""What stands in for a camera: a video file, a picture, or a folder of pictures, shown over and over."""

import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

from ramkeep.adapters.opencv import opencv
from ramkeep.adapters.picture_opencv import MAX_BYTES, decode
from ramkeep.core.said import said
from ramkeep.services.ports import CameraDevice, CameraRefused, ColorFrame, GrayFrame, PictureRefused

_USUAL_RATE = 30.0
_RATES = (1.0, 120.0)
_PICTURES = (".png", ".jpg", ".jpeg", ".webp", ".bmp", ".gif", ".tif", ".tiff", ".avif")


def stand_in_device(path: Path) -> CameraDevice:
    """The stand-in as a camera to choose."""
    return CameraDevice(str(path), path.name)


class StandInStream:
    """`ports.CameraStream` over files, at the pace of the video or of a usual camera."""

    def __init__(self, path: Path) -> None:
        """Open the files.

        Raises:
            CameraRefused: there is nothing to show.
        """
        self._path = path
        self._closed = threading.Event()
        self._pictures = _pictures(path)
        self._rate = _USUAL_RATE if self._pictures else _rate_of(path)

    def frames(self) -> Iterator[ColorFrame]:
        """Pictures, from the first one again after the last, until `close`.

        Raises:
            CameraRefused: a file does not read any more.
        """
        due = time.monotonic()
        while not self._closed.is_set():
            for pixels in self._once():
                yield color_frame(pixels)
                # A slow reader makes the video slow; it is not made up for afterwards.
                due = max(due + 1 / self._rate, time.monotonic() - 1 / self._rate)
                if self._closed.wait(max(0.0, due - time.monotonic())):
                    return

    def close(self) -> None:
        """Stop."""
        self._closed.set()

    def _once(self) -> Iterator[Any]:
        if self._pictures:
            yield from map(_read_picture, self._pictures)
            return
        video = _opened(self._path)
        shown = False
        try:
            while (read := video.read())[0]:
                shown = True
                yield read[1]
        finally:
            video.release()
        if not shown:
            raise CameraRefused(
                said("{file} holds no pictures.", file=self._path.name), said("Choose another video file.")
            )


def color_frame(pixels: Any) -> ColorFrame:
    """The frame of an OpenCV picture of three channels (blue, green, red)."""
    cv2 = opencv()
    gray = cv2.cvtColor(pixels, cv2.COLOR_BGR2GRAY)
    height, width = gray.shape
    flat = GrayFrame(width, height, width, memoryview(gray.reshape(-1)))
    return ColorFrame(width, height, width * 3, memoryview(pixels.reshape(-1)), flat)


def _pictures(path: Path) -> tuple[Path, ...]:
    """The pictures of a folder in the order of their names, or the one picture; none for a video."""
    if path.is_dir():
        found: tuple[Path, ...] = ()
        with suppress(OSError):
            found = tuple(sorted(file for file in path.iterdir() if file.suffix.lower() in _PICTURES))
        if not found:
            raise CameraRefused(
                said("The folder {folder} holds no pictures.", folder=path.name), said("Choose another folder.")
            )
        return found
    return (path,) if path.suffix.lower() in _PICTURES else ()


def _rate_of(path: Path) -> float:
    if not path.is_file():
        raise CameraRefused(said("{file} is not there.", file=path.name), said("Choose another file."))
    video = _opened(path)
    rate: float = video.get(opencv().CAP_PROP_FPS)
    video.release()
    return rate if _RATES[0] <= rate <= _RATES[1] else _USUAL_RATE


def _opened(path: Path) -> Any:
    """By the decoders for files alone: with others, a name with a percent sign would be a row of pictures."""
    cv2 = opencv()
    for decoder in (cv2.CAP_FFMPEG, cv2.CAP_OPENCV_MJPEG):
        video = cv2.VideoCapture(str(path.absolute()), decoder)
        if video.isOpened():
            return video
    raise CameraRefused(said("{file} is no video that can be shown.", file=path.name), said("Choose another file."))


def _read_picture(path: Path) -> Any:
    cv2 = opencv()
    try:
        with path.open("rb") as file:
            pixels = decode(file.read(MAX_BYTES + 1))
    except (OSError, PictureRefused) as refusal:
        raise CameraRefused(
            said("{file} does not read as a picture.", file=path.name), said("Choose other files.")
        ) from refusal
    return cv2.cvtColor(pixels, cv2.COLOR_GRAY2BGR) if pixels.ndim == 2 else pixels
