"""A patient search finds what a quick reading does not, and ends when it is told to."""

from collections.abc import Callable

import cv2
import numpy as np

from ramkeep.adapters.picture_opencv import gray_frame_of
from ramkeep.adapters.qr_looks import Picture
from ramkeep.adapters.qr_search import SECONDS, Search
from ramkeep.adapters.qr_zxing import ZxingQrReader
from ramkeep.services.ports import FoundCode
from tests.fakes.qr_pictures import address, faint, pixels

TEXT = address("Aliyun", "mei")


class Nobody:
    """A last resort that is not installed."""

    def read(self, picture: Picture, cancelled: Callable[[], bool]) -> tuple[FoundCode, ...]:
        return ()


def test_a_faint_code_is_found_that_a_quick_reading_misses() -> None:
    frame = gray_frame_of(faint(TEXT))
    reader = ZxingQrReader(Nobody())
    assert reader.read_picture(frame) == ()
    (found,) = reader.search_picture(frame)
    assert found.text == TEXT
    # Where it was drawn, its border of four modules of seven pixels left out.
    across, down = zip(*found.corners, strict=True)
    assert min(across) > 270
    assert min(down) > 170
    assert max(across) < 900 - 150


def test_progress_rises_to_its_end() -> None:
    told: list[float] = []
    Search([Picture(np.full((200, 200), 90, np.uint8))], [Nobody()], progressed=told.append).run()
    assert told == sorted(told)
    assert told[-1] == 1.0


def test_a_search_that_is_not_wanted_looks_no_further() -> None:
    code = cv2.cvtColor(pixels(TEXT), cv2.COLOR_BGR2GRAY)
    assert Search([Picture(code)], [Nobody()], cancelled=lambda: True).run() == []


def test_the_time_is_bounded_by_the_clock() -> None:
    hours = iter(float(step) for step in range(0, 100_000, int(SECONDS) // 3))
    noise = np.random.default_rng(1).integers(0, 255, (300, 300), np.uint8)
    asked: list[bool] = []
    search = Search([Picture(noise)], [Nobody()], lambda: asked.append(True) is None and False, now=lambda: next(hours))
    assert search.run() == []
    assert len(asked) < 5


def test_a_text_that_is_no_enrollment_is_believed_when_two_looks_show_it() -> None:
    code = cv2.cvtColor(pixels("https://example.com/menu"), cv2.COLOR_BGR2GRAY)
    assert [each.text for each in Search([Picture(code)], [Nobody()]).run()] == ["https://example.com/menu"]
