"""When a picture is called dark, and when a code in it too bright."""

from itertools import pairwise
from typing import Any

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ramkeep.adapters.camera_stand_in import color_frame
from ramkeep.services.camera_light import PAUSE_SECONDS, Light, Lighting, light_of
from ramkeep.services.ports import GrayFrame
from tests.fakes.qr_pictures import address, scene

NOISE = np.random.default_rng(7).normal(0, 6, (720, 1280, 3))


def seen(picture: Any) -> GrayFrame:
    """As a sensor sees it, with its noise."""
    return color_frame(np.clip(picture + NOISE, 0, 255).astype(np.uint8)).gray


def gray(level: int, width: int = 64, height: int = 36) -> GrayFrame:
    return color_frame(np.full((height, width, 3), level, np.uint8)).gray


def patched(ground: int, patch: int, share: float) -> Any:
    """A patch in the middle of an even ground."""
    made = np.full((720, 1280, 3), ground, np.float64)
    down, across = round(360 * share**0.5), round(640 * share**0.5)
    made[360 - down : 360 + down, 640 - across : 640 + across] = patch
    return made


DESK = scene([address()])


@pytest.mark.parametrize(
    ("picture", "light"),
    [
        pytest.param(DESK, Light.GOOD, id="desk"),
        pytest.param(DESK * 0.5, Light.GOOD, id="evening"),
        pytest.param(DESK * 0.2, Light.DARK, id="night"),
        pytest.param(DESK * 0.0, Light.DARK, id="covered"),
        pytest.param(patched(15, 255, 0.06), Light.GLARE, id="bright phone in a dark room"),
        pytest.param(cv2.GaussianBlur(patched(15, 400, 0.1), (0, 0), 9), Light.GLARE, id="and out of focus"),
        pytest.param(patched(15, 190, 0.1), Light.GOOD, id="dim phone in a dark room"),
        pytest.param(patched(15, 255, 0.004), Light.DARK, id="a lamp far away"),
        pytest.param(patched(130, 255, 0.3), Light.GOOD, id="white paper"),
        pytest.param(patched(255, 255, 0.3), Light.GOOD, id="white wall"),
    ],
)
def test_the_light_of_a_picture(picture: Any, light: Light) -> None:
    assert light_of(seen(picture)) is light


def test_near_the_limit_it_stays_as_it_was() -> None:
    assert light_of(gray(50), Light.GOOD) is Light.GOOD
    assert light_of(gray(50), Light.DARK) is Light.DARK
    assert light_of(gray(70), Light.DARK) is Light.GOOD


def test_a_picture_without_pixels_is_not_dark() -> None:
    assert light_of(GrayFrame(0, 0, 0, memoryview(b""))) is Light.GOOD


@given(st.integers(1, 5), st.integers(1, 5), st.integers(0, 255))
def test_a_picture_of_any_size_is_measured(width: int, height: int, level: int) -> None:
    assert light_of(gray(level, width, height)) is (Light.DARK if level < 45 else Light.GOOD)


def after(lighting: Lighting, level: int, start: float, seconds: float, rate: int = 30) -> Lighting:
    for number in range(round(seconds * rate) + 1):
        lighting = lighting.after(gray(level), start + number / rate)
    return lighting


def test_it_has_to_last_for_a_second_both_ways() -> None:
    lighting = after(Lighting(), 10, 100, 0.9)
    assert lighting.light is Light.GOOD
    lighting = after(lighting, 10, 100.95, 0.3)
    assert lighting.light is Light.DARK
    lighting = after(lighting, 200, 102, 0.9)
    assert lighting.light is Light.DARK
    assert after(lighting, 200, 103, 0.3).light is Light.GOOD


def test_a_hand_in_between_does_not_count() -> None:
    lighting = Lighting()
    for second in range(5):
        lighting = after(lighting, 10, second, 0.8)
        lighting = after(lighting, 120, second + 0.9, 0.05)
        assert lighting.light is Light.GOOD


@given(st.lists(st.tuples(st.integers(0, 255), st.floats(0, 0.5)), max_size=40))
def test_it_never_changes_twice_within_a_second(frames: list[tuple[int, float]]) -> None:
    lighting, now, changes = Lighting(), 0.0, list[float]()
    for level, pause in frames:
        now += pause
        before, lighting = lighting, lighting.after(gray(level, 8, 8), now)
        if lighting.light is not before.light:
            changes.append(now)
    assert all(later - earlier >= PAUSE_SECONDS for earlier, later in pairwise(changes))
