"""The patient search, on pictures that a quick reading gives up on."""

import time
from collections.abc import Callable

import cv2
import numpy as np
import pytest

from ramkeep.adapters.picture_opencv import gray_frame_of
from ramkeep.adapters.qr_looks import Picture
from ramkeep.adapters.qr_search import SECONDS, Search
from ramkeep.adapters.qr_zxing import ZxingQrReader
from ramkeep.services.ports import FoundCode
from tests.adapters.test_qr_swarm import swarm
from tests.adapters.test_qr_zxing import TEXT, NoLastResort, bottle, code, noise, on, page
from tests.fakes.qr_pictures import faint

OTHER = TEXT.replace("mei", "lin")
PLACE = ((10, 10), (50, 10), (50, 50), (10, 50))


def grainy(text: str = TEXT, seed: int = 1) -> np.ndarray:
    """A code that lies askew, photographed with hardly any light."""
    flat = on(page(700, 560), (90, 60, code(text, scale=6)))
    askew = cv2.warpAffine(flat, cv2.getRotationMatrix2D((350, 280), 40, 1), (700, 560), borderValue=250)
    dark = 100 + askew / 255 * 80 + np.random.default_rng(seed).normal(0, 56, askew.shape)
    return np.clip(dark, 0, 255).astype(np.uint8)


def search(picture: np.ndarray, *more: np.ndarray, every: bool = False) -> list[str]:
    colors = [gray_frame_of(each) for each in more]
    reader = ZxingQrReader(NoLastResort())
    return [found.text for found in reader.search_picture(gray_frame_of(picture), colors=colors, every=every)]


class Says:
    """A decoder that says what a test lets it say."""

    def __init__(self, *texts: str) -> None:
        self.texts = texts

    def read(self, picture: Picture, cancelled: Callable[[], bool]) -> tuple[FoundCode, ...]:
        return tuple(FoundCode(text, PLACE) for text in self.texts)


def said(*resorts: Says, every: bool = False) -> list[str]:
    return [found.text for found in Search([Picture(page(60, 60))], resorts).run(every=every)]


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_code_that_a_quick_reading_misses_is_found_in_its_place(seed: int) -> None:
    frame, reader = gray_frame_of(grainy(seed=seed)), ZxingQrReader()
    assert reader.read_picture(frame) == ()
    (found,) = reader.search_picture(frame)
    assert found.text == TEXT
    assert np.allclose(np.mean(found.corners, axis=0), (216, 297), atol=10)


def test_a_faint_code_is_found_that_a_quick_reading_misses() -> None:
    frame, reader = gray_frame_of(faint(TEXT)), ZxingQrReader(NoLastResort())
    assert reader.read_picture(frame) == ()
    assert [found.text for found in reader.search_picture(frame)] == [TEXT]


def test_a_code_as_bright_as_its_ground_is_found_by_its_color() -> None:
    flat = on(page(500, 500), (60, 60, code(scale=5)))
    red = np.where(flat < 128, 200, 20).astype(np.uint8)
    even = np.full_like(flat, 110)
    assert search(even) == []
    assert search(even, even, even, red) == [TEXT]


def test_it_stops_at_the_first_code_unless_every_one_is_wanted() -> None:
    both = np.hstack([grainy(OTHER), on(page(700, 560), (150, 100, code()))])
    assert search(both) == [TEXT]
    assert search(both, every=True) == [TEXT, OTHER]


def test_a_text_that_is_no_enrollment_is_believed_when_two_looks_show_it() -> None:
    assert said(Says("a chance")) == []
    assert said(Says("a chance"), Says("another")) == []
    assert said(Says("https://example.com"), Says("https://example.com")) == ["https://example.com"]
    assert said(Says(TEXT)) == [TEXT]
    assert search(on(page(400, 400), (60, 60, code("https://example.com/menu")))) == ["https://example.com/menu"]


def test_what_a_quick_reading_finds_is_there_when_every_code_is_wanted() -> None:
    bent = gray_frame_of(bottle(on(page(340, 340), (24, 24, code("no enrollment " * 4, scale=7))), 0.6))
    reader = ZxingQrReader(NoLastResort())
    quick = reader.read_picture(bent)
    assert [found.text for found in quick] == ["no enrollment " * 4]
    assert [found.text for found in reader.search_picture(bent, every=True)] == ["no enrollment " * 4]


def test_a_place_holds_one_code() -> None:
    assert said(Says(TEXT), Says(OTHER), every=True) == [TEXT]


@pytest.mark.parametrize(
    "picture",
    [noise(700, 560), noise(700, 560, 6), page(900, 700, 0), page(30, 30), page(21, 3000)],
    ids=["noise", "coarse noise", "black", "tiny", "thin"],
)
def test_what_holds_no_code_holds_none_however_long_it_is_looked_at(picture: np.ndarray) -> None:
    assert search(picture, every=True) == []


def test_a_picture_too_small_for_any_code_ends_at_once() -> None:
    assert search(page(20, 20)) == []
    assert search(page(40_000, 3)) == []


def test_the_share_rises_to_the_end() -> None:
    shares: list[float] = []
    reader = ZxingQrReader(NoLastResort())
    reader.search_picture(gray_frame_of(noise(400, 300)), progressed=shares.append)
    assert shares == sorted(shares)
    assert (shares[0], shares[-1]) == (pytest.approx(0, abs=0.02), 1.0)
    assert len({int(10 * share) for share in shares}) == 11


@pytest.mark.parametrize("picture", [noise(1000, 800), noise(4000, 3000, 4)], ids=["small", "large"])
def test_it_ends_soon_after_it_is_cancelled(picture: np.ndarray) -> None:
    cancelled_at: list[float] = []

    def cancelled() -> bool:
        if not cancelled_at and time.monotonic() - began > 0.3:
            cancelled_at.append(time.monotonic())
        return bool(cancelled_at)

    began = time.monotonic()
    assert ZxingQrReader().search_picture(gray_frame_of(picture), cancelled) == ()
    assert time.monotonic() - cancelled_at[0] < 1.5


def test_it_ends_when_its_time_is_up_and_tells_the_share_of_it() -> None:
    clock = iter(np.arange(0, 10 * SECONDS, SECONDS / 8))
    shares: list[float] = []
    search = Search([Picture(noise(400, 300))], [], progressed=shares.append, now=lambda: float(next(clock)))
    assert search.run() == []
    assert shares == [pytest.approx(share) for share in (1 / 8, 2 / 8, 3 / 8, 4 / 8, 5 / 8, 6 / 8, 7 / 8, 1, 1)]


def test_a_swarm_of_corner_patterns_does_not_hold_it_up() -> None:
    began = time.monotonic()
    reader = ZxingQrReader(NoLastResort())
    assert reader.search_picture(swarm(3000)) == ()
    assert time.monotonic() - began < SECONDS


def test_nothing_to_look_at_ends_at_once() -> None:
    shares: list[float] = []
    assert Search([], [], progressed=shares.append).run() == []
    assert shares == [1.0]
