"""Clips of every kind, a small one of each: read by the camera's own threads, and nothing else read in them.

`benchmarks/qr_camera.py` plays larger ones, and measures how soon they are read and how smoothly they are shown.
"""

from pathlib import Path

import pytest
from _made_clips import EMPTY, VISIBLE, WEATHERS
from _made_codes import Dice
from benchmarks.qr_camera import Clip, Play, filmed, missed_goals, number_of, played
from benchmarks.qr_stress import SEED

from ramkeep.adapters.camera_stand_in import StandInStream
from ramkeep.adapters.qr_looks import pixels_of

SMALL = (640, 360)


def made(folder: Path, weather: str) -> Clip:
    return filmed(folder / "clip.avi", WEATHERS[weather], SMALL, Dice(SEED), large=False)


@pytest.mark.parametrize("weather", WEATHERS)
def test_a_code_that_comes_into_view_is_read(qapp: object, tmp_path: Path, weather: str) -> None:
    play = played(made(tmp_path, weather), to_the_end=False)
    assert play.frames is not None
    assert 2 <= play.frames <= VISIBLE
    assert play.misreads == 0
    assert play.with_code
    assert play.without_code


def test_every_frame_tells_its_number(tmp_path: Path) -> None:
    stream = StandInStream(made(tmp_path, "low light").path)
    numbers = []
    for frame in stream.frames():
        numbers.append(number_of(pixels_of(frame.gray)))
        if len(numbers) == EMPTY + VISIBLE:
            stream.close()
    assert numbers == list(range(EMPTY + VISIBLE))


def test_what_falls_short_is_told() -> None:
    fine = Play(2, 0, 0, (5.0,), (6.0,))
    assert missed_goals({("easy", 720): [fine], ("glare", 1080): [fine]}) == []
    late, unread, wrong, slow = (
        Play(*each)
        for each in (
            (4, 0, 0, (5.0,), (6.0,)),
            (None, 0, 0, (5.0,), (6.0,)),
            (2, 1, 0, (5.0,), (6.0,)),
            (2, 0, 0, (15.0,), (6.0,)),
        )
    )
    assert len(missed_goals({("easy", 720): [late]})) == 1
    assert len(missed_goals({("glare", 720): [unread]})) == 1
    assert len(missed_goals({("glare", 720): [wrong]})) == 1
    assert len(missed_goals({("glare", 720): [slow]})) == 1
    assert missed_goals({("glare", 1080): [slow]}) == []
