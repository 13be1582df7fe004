import io

import cv2
import numpy as np
import pytest
import segno

from ramkeep.adapters.qr_bent import Suspect
from ramkeep.adapters.qr_decoding import covered, decoded, middle, radius, reaches_over, same_place
from ramkeep.adapters.qr_looks import Look
from ramkeep.services.ports import FoundCode
from tests.adapters.test_qr_zxing import TEXT, code, on, page

Corners = tuple[tuple[float, float], tuple[float, float], tuple[float, float], tuple[float, float]]


def square(left: float, top: float, side: float) -> Corners:
    return ((left, top), (left + side, top), (left + side, top + side), (left, top + side))


def broken() -> np.ndarray:
    picture = on(page(600, 500), (60, 50, code(error="l", scale=8)))
    picture[160:270, 170:330] = np.random.default_rng(1).integers(0, 2, (110, 160), np.uint8) * 255
    return picture


def test_a_code_is_told_with_its_text_and_its_place_in_the_frame() -> None:
    small = on(page(640, 360), (100, 80, code(scale=4)))
    (found,), suspects = decoded(Look(small, (2, 0, 0, 0, 2, 0)), failures=True)
    assert found.text == TEXT
    assert np.allclose(found.corners[0], (232, 192), atol=6)
    assert suspects == []


def test_a_code_with_too_many_errors_is_a_suspect_when_those_are_asked_for() -> None:
    codes, suspects = decoded(Look(broken()), failures=True)
    assert codes == ()
    assert {suspect.version for suspect in suspects} == {5}
    assert np.allclose(suspects[0].corners[0], (92, 82), atol=6)
    assert decoded(Look(broken())) == ((), [])


@pytest.mark.parametrize("one_threshold", [False, True])
def test_either_threshold_reads_a_plain_code(one_threshold: bool) -> None:
    picture = on(page(), (300, 200, code()))
    assert [found.text for found in decoded(Look(picture, one_threshold=one_threshold))[0]] == [TEXT]


def test_codes_of_other_makes_and_texts_that_are_not_understood_are_none() -> None:
    out = io.BytesIO()
    segno.make_micro("12345").save(out, kind="png", scale=6, border=4)
    micro = cv2.imdecode(np.frombuffer(out.getvalue(), np.uint8), cv2.IMREAD_GRAYSCALE)
    assert decoded(Look(micro)) == ((), [])
    not_utf8 = code(b"\xff\xfe\xfd otpauth \xc3\x28".decode("latin-1"), encoding="latin-1", eci=False)
    assert all("\ufffd" not in found.text for found in decoded(Look(not_utf8))[0])


def test_places_are_compared_by_their_middles() -> None:
    found = FoundCode("a", square(100, 100, 80))
    assert middle(found.corners) == (140, 140)
    assert radius(found.corners) == pytest.approx(56.6, abs=0.1)
    assert same_place(square(110, 95, 80), found.corners)
    assert covered(square(110, 95, 80), [found])
    assert not covered(square(190, 100, 80), [found])
    assert reaches_over(Suspect(square(60, 60, 240), 5), [found])
    assert not reaches_over(Suspect(square(300, 300, 80), 5), [found])
