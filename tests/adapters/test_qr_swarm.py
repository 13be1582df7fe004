"""Swarms of corner patterns are told from pictures of codes."""

import time
from io import BytesIO

import numpy as np
import pytest
import segno

from ramkeep.adapters.picture_opencv import OpenCvPictureLoader
from ramkeep.adapters.qr_looks import pixels_of
from ramkeep.adapters.qr_swarm import swarms
from ramkeep.adapters.qr_zxing import ZxingQrReader
from ramkeep.services.ports import GrayFrame


def swarm(side: int) -> GrayFrame:
    finder = np.full((9, 9), 255, np.uint8)
    finder[1:8, 1:8], finder[2:7, 2:7], finder[3:6, 3:6] = 0, 255, 0
    pixels = np.ascontiguousarray(np.tile(finder, (side // 9, side // 9)))
    return GrayFrame(pixels.shape[1], pixels.shape[0], pixels.shape[1], memoryview(pixels.reshape(-1)))


def sheet(codes: int) -> GrayFrame:
    buffer = BytesIO()
    segno.make("otpauth-migration://offline?data=" + "A" * 900, micro=False).save(buffer, kind="png", scale=2)
    one = pixels_of(OpenCvPictureLoader().load(buffer.getvalue()))
    pixels = np.ascontiguousarray(np.tile(one, (codes, codes)))
    return GrayFrame(pixels.shape[1], pixels.shape[0], pixels.shape[1], memoryview(pixels.reshape(-1)))


@pytest.mark.parametrize("side", [1000, 2000, 6300])
def test_a_swarm_is_seen(side: int) -> None:
    assert swarms(pixels_of(swarm(side)))


def test_a_sheet_of_dense_codes_is_none() -> None:
    assert not swarms(pixels_of(sheet(8)))


def test_a_picture_of_one_shade_is_none() -> None:
    assert not swarms(np.zeros((100, 100), np.uint8))


def test_a_swarm_does_not_keep_the_reader_for_longer_than_a_large_photograph() -> None:
    reader = ZxingQrReader()
    seconds = []
    for frame in (sheet(8), swarm(3000)):
        began = time.perf_counter()
        reader.read_picture(frame)
        seconds.append(time.perf_counter() - began)
    assert seconds[1] < 4 * seconds[0]
