"""Each look shows the same code, and says where it was."""

from collections.abc import Callable

import numpy as np
import pytest
import zxingcpp

from ramkeep.adapters import qr_looks
from ramkeep.adapters.qr_looks import CAMERA, STILL, Look, Picture, pixels_of
from ramkeep.services.ports import GrayFrame
from tests.adapters.test_qr_zxing import TEXT, code, on, page

LEFT, TOP, SIDE = 300, 150, code(scale=6).shape[0] - 48
CORNERS = [
    (LEFT + 24, TOP + 24),
    (LEFT + 24 + SIDE, TOP + 24),
    (LEFT + 24 + SIDE, TOP + 24 + SIDE),
    (LEFT + 24, TOP + 24 + SIDE),
]
LAST_RESORT = (lambda picture: qr_looks.blurred(picture, 1300), qr_looks.blurred_enlarged, qr_looks.outlined)


def scene(width: int = 1280, height: int = 720) -> np.ndarray:
    return on(page(width, height, 200), (LEFT, TOP, code(scale=6)))


@pytest.mark.parametrize("look_at", [*STILL, *CAMERA, *LAST_RESORT], ids=lambda look_at: look_at.__name__)
def test_a_code_is_seen_and_its_place_found_again(look_at: Callable[[Picture], Look]) -> None:
    look = look_at(Picture(scene()))
    (found,) = zxingcpp.read_barcodes(look.pixels)
    place = found.position
    corners = (place.top_left, place.top_right, place.bottom_right, place.bottom_left)
    assert found.text == TEXT
    assert np.allclose([look.in_frame(corner.x, corner.y) for corner in corners], CORNERS, atol=10)


def test_small_pictures_are_enlarged_and_large_ones_are_not() -> None:
    small = qr_looks.enlarged(Picture(page(640, 480)))
    assert small is not None
    assert small.pixels.shape == (960, 1280)
    for look_at in (qr_looks.enlarged, qr_looks.enlarged_evened):
        assert look_at(Picture(page(1920, 1080))) is None


@pytest.mark.parametrize("size", [(4000, 3000), (3000, 4000), (8000, 30), (1000, 1000)])
def test_a_smaller_copy_fits(size: tuple[int, int]) -> None:
    picture = Picture(page(*size))
    for side in (1600, 1000, 500):
        assert max(picture.fitted(side).pixels.shape) == min(side, max(size))


def test_a_copy_is_made_once() -> None:
    picture = Picture(scene(4000, 3000))
    assert picture.fitted(1000) is picture.fitted(1000)


def test_a_copy_made_of_a_copy_shows_the_same() -> None:
    whole, picture = Picture(scene(4000, 3000)), Picture(scene(4000, 3000))
    picture.fitted(1600)
    difference = np.abs(picture.fitted(1000).pixels.astype(int) - whole.fitted(1000).pixels)
    assert difference.mean() < 1
    assert picture.fitted(1000).way == whole.fitted(1000).way


def test_the_array_shares_the_memory_of_the_frame() -> None:
    data = bytearray(range(40))
    pixels = pixels_of(GrayFrame(7, 5, 8, memoryview(data)))
    data[8] = 99
    assert pixels.shape == (5, 7)
    assert pixels[1, 0] == 99


@pytest.mark.parametrize(("length", "stride"), [(30, 7), (0, 7), (40, 50)])
def test_a_frame_with_too_few_bytes_is_an_error(length: int, stride: int) -> None:
    with pytest.raises(ValueError, match="shorter"):
        pixels_of(GrayFrame(7, 5, stride, memoryview(bytes(length))))
