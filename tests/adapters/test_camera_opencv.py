"""The capture code on real video files and pictures, and what it says when there is no camera."""

import sys
import threading
from io import BytesIO
from itertools import islice
from pathlib import Path

import cv2
import numpy as np
import pytest
import segno

from ramkeep.adapters.camera_opencv import OpenCvCamera
from ramkeep.adapters.qr_zxing import ZxingQrReader
from ramkeep.services.ports import CameraDevice, CameraRefused, CameraStream

TEXT = "otpauth://totp/Aliyun:mei?secret=JBSWY3DPEHPK3PXPJBSWY3DP&issuer=Aliyun"


def qr_pixels(scale: int = 5) -> np.ndarray:
    buffer = BytesIO()
    segno.make(TEXT, micro=False).save(buffer, kind="png", scale=scale)
    return cv2.imdecode(np.frombuffer(buffer.getvalue(), np.uint8), cv2.IMREAD_COLOR)


@pytest.fixture
def video(tmp_path: Path) -> Path:
    """Ten pictures of an empty desk, then ten over which a code moves."""
    path = tmp_path / "desk.avi"
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter_fourcc(*"MJPG"), 30, (640, 480))
    code = qr_pixels(4)
    height, width, _ = code.shape
    for number in range(20):
        picture = np.full((480, 640, 3), 90, np.uint8)
        if number >= 10:
            left = 20 + 15 * number
            picture[100 : 100 + height, left : left + width] = code
        writer.write(picture)
    writer.release()
    return path


def opened(path: Path) -> CameraStream:
    camera = OpenCvCamera(path)
    assert camera.available() is None
    (device,) = camera.devices()
    assert device.name == path.name
    return camera.open(device)


def test_a_code_in_a_moving_video_is_read_from_its_frames(video: Path) -> None:
    stream, reader = opened(video), ZxingQrReader()
    texts = [code.text for frame in islice(stream.frames(), 20) for code in reader.read_frame(frame.gray)]
    assert len(texts) >= 8
    assert set(texts) == {TEXT}


def test_a_video_starts_again_after_its_end(video: Path) -> None:
    frames = [(frame.width, frame.height, len(frame.data)) for frame in islice(opened(video).frames(), 25)]
    assert frames == [(640, 480, 640 * 480 * 3)] * 25


def test_closing_from_another_thread_ends_the_frames(video: Path) -> None:
    stream = opened(video)
    frames = stream.frames()
    next(frames)
    closing = threading.Timer(0.05, stream.close)
    closing.start()
    assert sum(1 for _ in frames) < 100
    closing.join()


def test_a_folder_of_pictures_is_shown_in_the_order_of_names(tmp_path: Path) -> None:
    for name, shade in (("b.png", 200), ("a.png", 100)):
        cv2.imwrite(str(tmp_path / name), np.full((30, 40), shade, np.uint8))
    (tmp_path / "notes.txt").write_text("not a picture")
    shades = [frame.gray.data[0] for frame in islice(opened(tmp_path).frames(), 3)]
    assert shades == [100, 200, 100]


def test_a_single_picture_stands_still(tmp_path: Path) -> None:
    path = tmp_path / "code.png"
    cv2.imwrite(str(path), qr_pixels())
    frames = islice(opened(path).frames(), 2)
    assert [code.text for frame in frames for code in ZxingQrReader().read_frame(frame.gray)] == [TEXT] * 2


def test_files_that_show_nothing_are_refused(tmp_path: Path) -> None:
    empty, nonsense = tmp_path / "empty", tmp_path / "nonsense.avi"
    empty.mkdir()
    nonsense.write_bytes(b"RIFF nothing")
    for path in (empty, nonsense, tmp_path / "absent.avi"):
        with pytest.raises(CameraRefused):
            opened(path)


def test_a_broken_picture_is_refused_by_name(tmp_path: Path) -> None:
    (tmp_path / "broken.png").write_bytes(b"\x89PNG\r\n\x1a\n nothing")
    with pytest.raises(CameraRefused, match=r"broken\.png"):
        next(opened(tmp_path).frames())


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="device files are Linux's")
def test_a_camera_that_was_unplugged_is_told() -> None:
    with pytest.raises(CameraRefused, match="Desk camera is gone"):
        OpenCvCamera().open(CameraDevice("/dev/video-gone", "Desk camera"))


def test_a_device_that_is_no_camera_does_not_open(tmp_path: Path) -> None:
    file = tmp_path / "video9"
    file.write_bytes(b"no camera")
    with pytest.raises(CameraRefused, match="does not open"):
        OpenCvCamera().open(CameraDevice(str(file), "Desk camera"))
