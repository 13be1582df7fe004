"""Each look of a search shows the code, and says where it was."""

from collections.abc import Callable, Iterator

import numpy as np
import pytest
import zxingcpp

from ramkeep.adapters.qr_looks import Look, Picture
from ramkeep.adapters.qr_search_looks import LookAt, few_looks, leveled, looks, same, sized, softer
from tests.adapters.test_qr_zxing import TEXT, code, on, page

SIDE = code(scale=6).shape[0] - 48
CORNERS = [(324, 174), (324 + SIDE, 174), (324 + SIDE, 174 + SIDE), (324, 174 + SIDE)]


def scene(width: int = 1000, height: int = 640) -> np.ndarray:
    return on(page(width, height, 200), (300, 150, code(scale=6)))


def corners(look: Look) -> list[tuple[float, float]] | None:
    """Where the code is in the frame by this look; None where the look does not show it."""
    for found in zxingcpp.read_barcodes(look.pixels):
        if found.text == TEXT:
            place = found.position
            seen = (place.top_left, place.top_right, place.bottom_right, place.bottom_left)
            return [look.in_frame(corner.x, corner.y) for corner in seen]
    return None


@pytest.mark.parametrize("make", [looks, few_looks], ids=["all", "few"])
def test_most_looks_show_a_plain_code_and_all_of_those_where_it_is(make: Callable[[Picture], Iterator[LookAt]]) -> None:
    seen = [corners(look) for look_at in make(Picture(scene())) if (look := look_at()) is not None]
    places = [place for place in seen if place is not None]
    assert len(places) > 0.6 * len(seen)
    for place in places:
        assert np.allclose(place, CORNERS, atol=14)


def test_looks_are_of_every_size_that_is_not_too_large() -> None:
    assert [look.pixels.shape[1] for look in sized(Picture(page(900, 600)))] == [900, 1800, 450, 2700, 300]
    assert [look.pixels.shape[1] for look in sized(Picture(page(4000, 3000)))] == [4000, 2000, 1333]
    assert [look.pixels.shape[1] for look in sized(Picture(page(30, 30)))] == [30, 60, 15, 90, 10]


@pytest.mark.parametrize("size", [(21, 21), (8000, 5000), (30_000, 40), (40, 30_000)])
def test_no_look_is_much_larger_than_the_largest_photograph(size: tuple[int, int]) -> None:
    picture = Picture(page(*size))
    made = [look for look_at in looks(picture) if (look := look_at()) is not None]
    assert max(look.pixels.size for look in made) <= max(27_000_000, picture.gray.size)
    assert max(max(look.pixels.shape) for look in made) <= max(20_000, *size)


def test_leveling_takes_shadow_and_haze_away() -> None:
    shadow = np.tile(np.linspace(20, 200, 600), (600, 1))
    faint = np.where(np.indices((600, 600)).sum(axis=0) // 10 % 2 == 0, 8, -8)
    level = leveled((shadow + faint).astype(np.uint8)).astype(int)
    assert (level[faint > 0].min(), level[faint < 0].max()) == (pytest.approx(175, abs=40), pytest.approx(80, abs=40))


def test_softening_takes_noise_away_and_the_same_is_the_same() -> None:
    noisy = np.random.default_rng(3).integers(0, 255, (200, 200), np.uint8)
    assert softer(noisy).std() < noisy.std() / 2
    assert same(noisy) is noisy


def test_a_dot_is_led_back_to_its_place_from_every_look() -> None:
    gray = np.full((400, 500), 255, np.uint8)
    gray[180:221, 280:321] = 0
    for make in (*looks(Picture(gray)), *few_looks(Picture(gray))):
        look = make()
        assert look is not None
        a, b, c, d, e, f = look.way
        corners = [(0, 0), (look.pixels.shape[1], 0), (0, look.pixels.shape[0]), look.pixels.shape[::-1]]
        across = [a * u + b * v + c for u, v in corners]
        down = [d * u + e * v + f for u, v in corners]
        # What the look shows lies in the picture, but for what turning adds around it.
        assert min(across) >= -450
        assert max(across) <= 950
        assert min(down) >= -450
        assert max(down) <= 850
