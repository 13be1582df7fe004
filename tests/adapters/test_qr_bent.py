"""The bent grid, on codes drawn, bent and broken here."""

from collections.abc import Callable
from typing import Any

import cv2
import numpy as np
import pytest
import segno
import zxingcpp

from ramkeep.adapters import qr_bent
from ramkeep.adapters.qr_bent import Suspect, clearness, flattened
from ramkeep.services.ports import Point
from tests.adapters.test_qr_zxing import TEXT, bottle, code, on, page

SCALE = 6
CODE = segno.make(TEXT, micro=False, error="m", boost_error=False)
SIZE = 17 + 4 * int(CODE.version)


def suspect(left: int = 30, top: int = 30, version: int = int(CODE.version)) -> Suspect:
    """The corners of the flat code, its border of four modules left out."""
    first, side = 4 * SCALE, SIZE * SCALE
    near, far = (left + first, top + first), (left + first + side, top + first + side)
    return Suspect((near, (far[0], near[1]), far, (near[0], far[1])), version)


def flat() -> np.ndarray:
    drawn = code(scale=SCALE)
    return on(page(drawn.shape[1] + 60, drawn.shape[0] + 60), (30, 30, drawn))


def texts(bend: Callable[[np.ndarray], np.ndarray], **options: Any) -> list[str]:
    """What is read of the code and the drawings of it, bent; its corners are where they went."""
    picture = bend(flat())
    drawings = flattened(
        picture, Suspect(tuple(_went(bend, corner) for corner in suspect().corners), suspect().version), **options
    )
    return [found.text for drawn in drawings for found in zxingcpp.read_barcodes(drawn)]


def _went(bend: Callable[[np.ndarray], np.ndarray], corner: Point) -> Point:
    height, width = flat().shape
    y, x = (bend(ramp.astype(np.float32)) for ramp in np.mgrid[0:height, 0:width])
    row, column = np.unravel_index(np.argmin((x - corner[0]) ** 2 + (y - corner[1]) ** 2), x.shape)
    return float(column), float(row)


def test_a_flat_code_stays_as_it_is() -> None:
    first = next(flattened(flat(), suspect()))
    modules = first[2::4, 2::4][4:-4, 4:-4] < 128
    assert modules.tolist() == [[bool(module) for module in row] for row in CODE.matrix]


@pytest.mark.parametrize("bend", [0.3, 0.6])
def test_a_code_on_a_bottle_is_drawn_flat(bend: float) -> None:
    assert TEXT in texts(lambda picture: bottle(picture, bend))


def test_a_light_code_on_a_dark_bottle_is_drawn_flat() -> None:
    assert TEXT in texts(lambda picture: bottle(picture if picture.dtype == np.float32 else 255 - picture, 0.5))


def test_a_crumpled_code_is_drawn_flat() -> None:
    def crumpled(picture: np.ndarray) -> np.ndarray:
        y, x = np.mgrid[0 : picture.shape[0], 0 : picture.shape[1]].astype(np.float32)
        away = 1.2 * SCALE
        return cv2.remap(picture, x + away * np.sin(y / 55), y + away * np.sin(x / 70 + 1), cv2.INTER_LINEAR)

    assert zxingcpp.read_barcodes(crumpled(flat())) == []
    assert TEXT in texts(crumpled)


def test_what_is_no_code_is_left_early() -> None:
    noise = np.random.default_rng(3).integers(0, 255, flat().shape, np.uint8)
    assert len(list(flattened(noise, suspect()))) == 1


def test_a_cancelled_one_ends_at_once() -> None:
    assert list(flattened(flat(), suspect(), cancelled=lambda: True)) == []


def test_the_right_place_is_clearer_than_a_wrong_one() -> None:
    right, shifted = clearness(flat(), suspect()), clearness(flat(), suspect(left=45))
    assert right > 2.5
    assert shifted < 1.2
    assert clearness(flat(), suspect(version=int(CODE.version) + 1)) < 2


@pytest.mark.parametrize(
    "corners", [((0, 0),) * 4, ((0, 0), (9, 0), (18, 0), (27, 0)), ((-9e5, 0), (9e5, 0), (0, 9e5), (1, 1))]
)
def test_corners_that_make_no_square_do_no_harm(corners: Any) -> None:
    list(flattened(flat(), Suspect(corners, 1)))


@pytest.mark.parametrize("version", range(1, 41))
def test_the_fixed_modules_are_those_of_the_standard(version: int) -> None:
    fixed = qr_bent._fixed_modules(version)
    for text, mask in (("A", 0), ("b" * 17, 5)):
        drawn = np.array(
            [list(row) for row in segno.make(text, version=version, error="l", mask=mask, micro=False).matrix]
        )
        assert drawn.shape == fixed.shape
        assert drawn[fixed == 1].all()
        assert not drawn[fixed == -1].any()
    # 64 for each corner pattern and its white edge, the timing, and the alignment patterns without what they share.
    assert np.count_nonzero(fixed) >= 3 * 64 + 2 * (len(fixed) - 16)
