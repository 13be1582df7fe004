"""The capture code: a video file opened as if it were a camera's device, and what is said when there is none."""

import os
import sys
import threading
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import pytest

from ramkeep.adapters.camera_names import CameraList
from ramkeep.adapters.camera_opencv import OpenCvCamera
from ramkeep.adapters.qr_zxing import ZxingQrReader
from ramkeep.services.ports import CameraDevice, CameraRefused, CameraStream
from tests.fakes.qr_pictures import address, moving, video

TEXT = address()
on_linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="device files are Linux's")


def opened(path: Path) -> CameraStream:
    return OpenCvCamera().open(CameraDevice(str(path), "Desk camera"))


@pytest.fixture(scope="module")
def device(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What gives pictures when OpenCV opens it: 35, of which all but the first five show a code."""
    return video(tmp_path_factory.mktemp("device") / "video9.avi", moving([TEXT]))


def test_a_code_is_read_from_the_frames(device: Path) -> None:
    stream, reader = opened(device), ZxingQrReader()
    frames = islice(stream.frames(), 20)
    texts = [code.text for frame in frames for code in reader.read_frame(frame.gray)]
    assert len(texts) >= 10
    assert set(texts) == {TEXT}
    stream.close()


def test_a_frame_is_shown_and_read_in_the_same_size(device: Path) -> None:
    stream = opened(device)
    frame = next(stream.frames())
    assert (frame.width, frame.height, frame.stride, len(frame.data)) == (1280, 720, 3840, 1280 * 720 * 3)
    assert (frame.gray.width, frame.gray.height, len(frame.gray.data)) == (1280, 720, 1280 * 720)
    stream.close()


def test_a_camera_that_goes_away_is_told(device: Path) -> None:
    stream = opened(device)
    with pytest.raises(CameraRefused, match="Desk camera gives no more pictures"):
        list(stream.frames())


def test_closing_ends_the_frames_and_may_be_done_twice(device: Path) -> None:
    stream = opened(device)
    frames = stream.frames()
    next(frames)
    stream.close()
    stream.close()
    assert list(frames) == []
    assert list(stream.frames()) == []


def test_closing_from_another_thread_ends_the_frames(device: Path) -> None:
    for _ in range(5):
        stream = opened(device)
        taken = threading.Semaphore(0)

        def close_after_three(stream: CameraStream = stream, taken: threading.Semaphore = taken) -> None:
            for _ in range(3):
                taken.acquire()
            stream.close()

        closing = threading.Thread(target=close_after_three)
        closing.start()
        count = 0
        for count, _ in enumerate(stream.frames(), 1):
            taken.release()
            if count == 3:
                closing.join()
        assert count == 3


@on_linux
def test_a_camera_that_was_unplugged_is_told() -> None:
    with pytest.raises(CameraRefused, match="Desk camera is gone"):
        opened(Path("/dev/video-gone"))


@on_linux
def test_a_device_that_gives_no_picture_does_not_open(tmp_path: Path) -> None:
    file = tmp_path / "video9"
    file.write_bytes(b"no camera")
    with pytest.raises(CameraRefused, match="does not open") as refused:
        opened(file)
    assert "other programs" in refused.value.fix


@pytest.fixture
def forbidden(tmp_path: Path) -> Iterator[Path]:
    """A device that this process may not open, also when it runs as root."""
    file = tmp_path / "video9"
    file.touch(mode=0o000)
    if os.geteuid():
        yield file
        return
    os.seteuid(65534)
    try:
        yield file
    finally:
        os.seteuid(0)


@on_linux
def test_a_camera_that_may_not_be_used_says_who_may(forbidden: Path) -> None:
    with pytest.raises(CameraRefused, match="You may not use Desk camera") as refused:
        opened(forbidden)
    assert "group video" in refused.value.fix


@on_linux
def test_a_machine_without_cameras_says_so(tmp_path: Path) -> None:
    unavailable = OpenCvCamera(listed=CameraList(tmp_path, tmp_path)).available()
    assert unavailable is not None
    assert "No camera" in unavailable.reason


def test_elsewhere_cameras_are_numbered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    camera = OpenCvCamera()
    assert camera.available() is None
    assert camera.devices()[0] == CameraDevice("0", "Camera 1")
