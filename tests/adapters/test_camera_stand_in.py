"""Real video files and pictures in place of a camera."""

import threading
import time
from itertools import islice
from pathlib import Path

import cv2
import numpy as np
import pytest

from ramkeep.adapters.camera_opencv import OpenCvCamera
from ramkeep.adapters.qr_zxing import ZxingQrReader
from ramkeep.services.ports import CameraRefused, CameraStream
from tests.fakes.qr_pictures import address, moving, pixels, video

TEXT = address()


def opened(path: Path) -> CameraStream:
    camera = OpenCvCamera(path)
    assert camera.available() is None
    (device,) = camera.devices()
    assert device.name == path.name
    return camera.open(device)


def shade(path: Path, value: int, size: tuple[int, int] = (30, 40)) -> None:
    cv2.imwrite(str(path), np.full(size, value, np.uint8))


@pytest.fixture(scope="module")
def clip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Five pictures of an empty desk, then thirty over which a code moves."""
    return video(tmp_path_factory.mktemp("clip") / "desk.avi", moving([TEXT]), rate=60)


def test_a_code_in_a_moving_video_is_read_from_its_frames(clip: Path) -> None:
    stream, reader = opened(clip), ZxingQrReader()
    found = [[code.text for code in reader.read_frame(frame.gray)] for frame in islice(stream.frames(), 35)]
    assert found[:5] == [[]] * 5
    assert found[5:] == [[TEXT]] * 30


def test_the_code_is_followed_across_the_picture(clip: Path) -> None:
    reader = ZxingQrReader()
    codes = [code for frame in islice(opened(clip).frames(), 35) for code in reader.read_frame(frame.gray)]
    lefts = [code.corners[0][0] for code in codes]
    assert lefts == sorted(lefts)
    assert lefts[-1] - lefts[0] == pytest.approx(3 * 29, abs=5)


def test_a_video_starts_again_after_its_end(clip: Path) -> None:
    shades = [frame.gray.data[0] for frame in islice(opened(clip).frames(), 80)]
    assert len(shades) == 80


def test_pictures_come_at_the_pace_of_the_video(clip: Path) -> None:
    start = time.monotonic()
    list(islice(opened(clip).frames(), 31))
    assert 30 / 60 <= time.monotonic() - start < 5


def test_closing_from_another_thread_ends_the_frames(tmp_path: Path) -> None:
    stream = opened(video(tmp_path / "slow.avi", moving([TEXT], frames=3), rate=1))
    frames = stream.frames()
    next(frames)
    start = time.monotonic()
    closing = threading.Timer(0.05, stream.close)
    closing.start()
    assert list(frames) == []
    assert time.monotonic() - start < 0.9
    closing.join()
    assert list(stream.frames()) == []


def test_a_name_with_a_percent_sign_is_a_name(tmp_path: Path) -> None:
    stream = opened(video(tmp_path / "100%d.avi", moving([TEXT], frames=3)))
    assert next(stream.frames()).width == 1280


def test_a_folder_of_pictures_is_shown_in_the_order_of_names(tmp_path: Path) -> None:
    shade(tmp_path / "b.png", 200)
    shade(tmp_path / "a.PNG", 100, (50, 60))
    (tmp_path / "notes.txt").write_text("not a picture")
    frames = [(frame.width, frame.gray.data[0]) for frame in islice(opened(tmp_path).frames(), 3)]
    assert frames == [(60, 100), (40, 200), (60, 100)]


def test_a_single_picture_stands_still_and_keeps_its_color(tmp_path: Path) -> None:
    path = tmp_path / "code.png"
    picture = pixels(TEXT)
    picture[:, :, 0] = 255  # what was black is blue
    cv2.imwrite(str(path), picture)
    frames = list(islice(opened(path).frames(), 2))
    assert [code.text for frame in frames for code in ZxingQrReader().read_frame(frame.gray)] == [TEXT] * 2
    assert bytes(frames[0].data[:3]) == b"\xff\xff\xff"
    assert b"\xff\0\0" in bytes(frames[0].data)


def test_a_picture_with_transparent_parts_is_shown_on_white(tmp_path: Path) -> None:
    cv2.imwrite(str(tmp_path / "clear.png"), np.zeros((30, 30, 4), np.uint8))
    assert bytes(next(opened(tmp_path).frames()).data[:3]) == b"\xff\xff\xff"


def test_files_that_show_nothing_are_refused(tmp_path: Path) -> None:
    empty, nonsense = tmp_path / "empty", tmp_path / "nonsense.avi"
    empty.mkdir()
    nonsense.write_bytes(b"RIFF nothing")
    for path in (empty, nonsense, tmp_path / "absent.avi"):
        with pytest.raises(CameraRefused, match=path.name):
            opened(path)


def test_a_video_cannot_send_the_program_elsewhere(tmp_path: Path) -> None:
    playlist = tmp_path / "list.m3u8"
    playlist.write_text("#EXTM3U\n#EXTINF:10,\nhttp://127.0.0.1:9/a.ts\n")
    with pytest.raises(CameraRefused):
        next(opened(playlist).frames())


def test_a_broken_picture_is_refused_by_name(tmp_path: Path) -> None:
    (tmp_path / "broken.png").write_bytes(b"\x89PNG\r\n\x1a\n nothing")
    with pytest.raises(CameraRefused, match=r"broken\.png"):
        next(opened(tmp_path).frames())
