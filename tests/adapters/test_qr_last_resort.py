"""The last resort with its real child, and with children that misbehave."""

import json
import sys
import time
from collections.abc import Callable

import numpy as np
import pytest

from ramkeep.adapters import qr_child
from ramkeep.adapters.qr_last_resort import LastResort
from ramkeep.adapters.qr_looks import Picture
from tests.adapters.test_qr_zxing import TEXT, code, on, page

needs_deqr = pytest.mark.skipif("quirc" not in qr_child._decoders(), reason="deqr is not installed")
GOOD = [0, "a text", [[100, 50], [200, 50], [200, 150], [100, 150]]]


def picture() -> Picture:
    return Picture(on(page(2600, 1300), (600, 300, code(scale=6))))


def child(program: str, seconds: float = 20.0) -> LastResort:
    return LastResort((sys.executable, "-c", program), seconds)


def saying(answer: object) -> LastResort:
    return child(f"import sys; sys.stdin.buffer.read(); print({json.dumps(answer)!r})")


@needs_deqr
def test_its_child_reads_and_places_a_code() -> None:
    (found,) = LastResort().read(picture())
    side = code(scale=6).shape[0] - 48
    assert found.text == TEXT
    assert np.allclose(found.corners[0], (624, 324), atol=10)
    assert np.allclose(found.corners[2], (624 + side, 324 + side), atol=10)


@needs_deqr
def test_a_stranger_in_the_current_folder_is_not_loaded(tmp_path: object, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(str(tmp_path))
    for name in ("deqr", "json", "pyzbar", "ramkeep"):
        with open(f"{tmp_path}/{name}.py", "w", encoding="utf-8") as file:
            file.write("raise SystemExit('loaded')")
    assert [found.text for found in LastResort().read(picture())] == [TEXT]


def test_an_empty_picture_holds_nothing() -> None:
    assert LastResort().read(Picture(page(300, 200))) == ()


def test_places_are_those_of_the_picture() -> None:
    (found,) = saying([GOOD]).read(picture())
    assert found.text == "a text"
    assert found.corners == ((200, 100), (400, 100), (400, 300), (200, 300))  # the first look is half as large


@pytest.mark.parametrize(
    "answer",
    [
        [[9, *GOOD[1:]]],
        [["0", *GOOD[1:]]],
        [[0, "", GOOD[2]]],
        [[0, "x" * 8000, GOOD[2]]],
        [[0, 7, GOOD[2]]],
        [[0, "\ud800", GOOD[2]]],
        [[0, "a", GOOD[2][:3]]],
        [[0, "a", [["x", "y"]] * 4]],
        [[0, "a", [[1, 2, 3]] * 4]],
        [[0, "a", [[float("nan"), 1]] * 4]],
        [[0, "a", [[1, float("inf")]] * 4]],
        [[0, "a", [[1, 10**400]] * 4]],
        [0],
        {"a": 1},
        7,
        None,
    ],
)
def test_an_answer_that_makes_no_sense_is_nothing(answer: object) -> None:
    assert saying(answer).read(picture()) == ()


@pytest.mark.parametrize(
    "program",
    [
        "import os; os.abort()",
        "raise SystemExit(3)",
        "import sys; sys.stdin.buffer.read(); print('[' * 100000)",
        "import sys; sys.stdin.buffer.read(); sys.stdout.buffer.write(b'\\xff\\xfe\\x00')",
        "import sys; sys.stdin.close(); print('no')",
        "while True: print('x' * 65536)",
    ],
    ids=["crashes", "ends", "nests", "no text", "does not listen", "talks without end"],
)
def test_a_child_that_misbehaves_has_found_nothing(program: str) -> None:
    assert child(program).read(picture()) == ()


def test_a_program_that_is_not_there_has_found_nothing() -> None:
    assert LastResort(("/nonexistent/program",)).read(picture()) == ()


def test_a_slow_child_is_killed() -> None:
    start = time.monotonic()
    assert child("import threading; threading.Event().wait()", seconds=0.3).read(picture()) == ()
    assert time.monotonic() - start < 10


def after(polls: int) -> Callable[[], bool]:
    left = iter(range(polls))
    return lambda: next(left, None) is None


def test_a_child_that_is_not_wanted_any_more_is_killed() -> None:
    start = time.monotonic()
    assert child("import threading; threading.Event().wait()").read(picture(), after(3)) == ()
    assert time.monotonic() - start < 10
