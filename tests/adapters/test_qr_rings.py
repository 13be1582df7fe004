"""Codes that only the rings of their corners give away."""

import cv2
import numpy as np
import pytest

from ramkeep.adapters.qr_looks import Picture
from ramkeep.adapters.qr_rings import suspected
from tests.adapters.test_qr_zxing import LONG, TEXT, code, noise, on, page


def corners_near(picture: np.ndarray, wanted: list[tuple[float, float]], version: int) -> bool:
    return any(
        suspect.version == version and np.allclose(suspect.corners, wanted, atol=6)
        for suspect in suspected(Picture(picture))
    )


def square(left: int, top: int, side: int) -> list[tuple[float, float]]:
    return [(left, top), (left + side, top), (left + side, top + side), (left, top + side)]


@pytest.mark.parametrize(("text", "version"), [("A", 1), (TEXT, 7), (LONG, 15)])
@pytest.mark.parametrize("shade", [0, 250])
def test_a_code_without_a_border_is_suspected_where_it_is(text: str, version: int, shade: int) -> None:
    drawn = code(text, scale=5, border=0, version=version)
    assert corners_near(on(page(shade=shade), (200, 100, drawn)), square(200, 100, drawn.shape[0]), version)


def test_a_light_code_on_dark_is_suspected() -> None:
    drawn = code(scale=5, border=0, version=7)
    assert corners_near(255 - on(page(), (200, 100, drawn)), square(200, 100, drawn.shape[0]), 7)


def test_the_corners_are_named_as_the_code_stands() -> None:
    drawn = code(scale=5, border=0, version=7)
    side = drawn.shape[0]
    upside_down = square(200, 100, side)[2:] + square(200, 100, side)[:2]
    assert corners_near(on(page(shade=0), (200, 100, cv2.rotate(drawn, cv2.ROTATE_180))), upside_down, 7)


def test_a_code_seen_from_the_side_is_suspected_in_perspective() -> None:
    drawn = code(scale=6, border=0, version=7)
    side = drawn.shape[0]
    seen = np.array([(200, 100), (480, 140), (470, 390), (205, 420)], np.float32)
    there = cv2.getPerspectiveTransform(np.array(square(0, 0, side), np.float32), seen)
    assert corners_near(cv2.warpPerspective(drawn, there, (800, 600)), seen.tolist(), 7)


def test_where_there_are_no_rings_nothing_is_suspected() -> None:
    assert suspected(Picture(page())) == []
    assert suspected(Picture(np.zeros((30, 30), np.uint8))) == []


def test_a_page_full_of_rings_makes_few_suspects() -> None:
    rings = page(1600, 1600)
    for number in range(900):
        cv2.rectangle(
            rings,
            (20 + number % 30 * 52, 20 + number // 30 * 52),
            (48 + number % 30 * 52, 48 + number // 30 * 52),
            0,
            6,
        )
    assert len(suspected(Picture(rings))) <= 20
    assert len(suspected(Picture(noise(1600, 1600, 6)))) <= 20


def test_noise_makes_no_suspects_and_none_beside_it_are_lost() -> None:
    drawn = code(scale=5, border=0, version=7)
    clean = on(page(1280, 960, shade=0), (200, 100, drawn))
    speckled = np.random.default_rng(1).integers(0, 256, clean.shape, np.uint8)
    assert suspected(Picture(clean)) != []
    assert suspected(Picture(speckled)) == []
    half = clean.copy()
    half[500:] = speckled[500:]
    assert corners_near(half, square(200, 100, drawn.shape[0]), 7)
