"""Made pictures of every kind, a few of each: all their texts are read, and no other one.

`benchmarks/qr_stress.py` reads more of them, and measures how long that takes.
"""

import pytest
from benchmarks.qr_stress import SETS, Score, line, picture, pictures

from ramkeep.adapters.picture_opencv import gray_frame_of
from ramkeep.adapters.qr_zxing import ZxingQrReader

FEW = 3
MORE = {"character sets": 16, "no code": 6}  # the kinds in these are many


@pytest.mark.parametrize("name", SETS)
def test_every_text_is_read_and_none_is_wrong(name: str) -> None:
    reader, score = ZxingQrReader(), Score()
    for number, made in pictures(name, MORE.get(name, FEW)):
        codes = reader.read_picture(gray_frame_of(made.pixels))
        score.add(number, made, [code.text for code in codes], milliseconds=0)
    assert score.meets_goals, line(name, {"ramkeep": score})


def test_a_screen_whose_pixels_beat_with_those_of_the_camera_is_read() -> None:
    made = picture("export, moire", 27)  # by none of the looks with a threshold for each place
    codes = ZxingQrReader().read_picture(gray_frame_of(made.pixels))
    assert {code.text for code in codes} == made.texts


def test_the_seed_makes_the_same_pictures() -> None:
    first, again, other = (next(pictures("inverted", 1, seed))[1] for seed in (1, 1, 2))
    assert first.texts == again.texts != other.texts
    assert (first.pixels == again.pixels).all()


def test_a_missed_text_a_wrong_one_and_a_slow_picture_miss_the_goals() -> None:
    ((_, made),) = pictures("several", 1)
    right = list(made.texts)
    scores = {"fine": Score(), "missed": Score(), "wrong": Score(), "slow": Score()}
    scores["fine"].add(0, made, right, 10)
    scores["missed"].add(0, made, right[1:], 10)
    scores["wrong"].add(0, made, [*right, "otpauth://totp/other?secret=AA"], 10)
    scores["slow"].add(0, made, right, 2000)
    assert [name for name, score in scores.items() if score.meets_goals] == ["fine"]
    assert (scores["missed"].any, scores["missed"].all, scores["wrong"].misreads) == (1, 0, 1)
