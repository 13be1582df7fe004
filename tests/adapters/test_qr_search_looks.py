"""Every look of a search knows its way back to the picture."""

import numpy as np
import pytest

from ramkeep.adapters.qr_looks import Picture
from ramkeep.adapters.qr_search_looks import few_looks, looks, sized


@pytest.mark.parametrize("shape", [(40, 60), (700, 900), (3000, 4000)])
def test_sizes_are_bounded_and_the_picture_itself_comes_first(shape: tuple[int, int]) -> None:
    picture = Picture(np.zeros(shape, np.uint8))
    first, *others = sized(picture)
    assert first.pixels.shape == shape
    assert all(0 < look.pixels.size <= 13_000_000 for look in others)


def test_a_dot_is_led_back_to_its_place_from_every_look() -> None:
    gray = np.full((400, 500), 255, np.uint8)
    gray[180:221, 280:321] = 0
    for make in (*looks(Picture(gray)), *few_looks(Picture(gray))):
        look = make()
        a, b, c, d, e, f = look.way
        corners = [(0, 0), (look.pixels.shape[1], 0), (0, look.pixels.shape[0]), look.pixels.shape[::-1]]
        across = [a * u + b * v + c for u, v in corners]
        down = [d * u + e * v + f for u, v in corners]
        # What the look shows lies in the picture, but for what turning adds around it.
        assert min(across) >= -450
        assert max(across) <= 950
        assert min(down) >= -450
        assert max(down) <= 850
