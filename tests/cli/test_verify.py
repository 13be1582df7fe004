"""`ramkeep verify`: a right code, a wrong one, and one of another time."""

from typing import TYPE_CHECKING

import pytest

from ramkeep.cli.verify import counted, timed

if TYPE_CHECKING:
    from tests.cli.conftest import Desk

SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
TIMED = f"otpauth://totp/RFC:6238?secret={SECRET}&issuer=RFC&digits=8"
COUNTED = f"otpauth://hotp/RFC:4226?secret={SECRET}&issuer=RFC&counter=1"


@pytest.fixture(autouse=True)
def _accounts(desk: "Desk") -> None:
    desk.clock.set_to(1111111109.25)
    desk.keep(TIMED, COUNTED)


@pytest.mark.parametrize("typed", ["07081804", " 0708 1804 ", "０７０８１８０４"])
def test_the_code_of_now(desk: "Desk", typed: str) -> None:
    assert desk.run("verify", "6238", typed) == 0
    assert "clocks agree" in desk.said


def test_the_code_from_standard_input(desk: "Desk") -> None:
    assert desk.run("verify", "6238", "-", data=b"07081804\n") == 0


@pytest.mark.parametrize("hours", [1, -1])
def test_a_code_of_another_hour_does_not_match(desk: "Desk", hours: int) -> None:
    desk.clock.advance(3600 * hours)
    assert desk.run("verify", "6238", "07081804") == 7
    assert desk.said == ""


def test_a_fast_clock_is_told(desk: "Desk") -> None:
    desk.clock.advance(60)
    assert desk.run("verify", "6238", "07081804") == 0
    assert "2 steps (60 s) behind" in desk.said
    assert "clock is about 1 minute fast" in desk.said


def test_a_slow_clock_is_told(desk: "Desk") -> None:
    desk.clock.advance(-600)
    assert desk.run("verify", "6238", "07081804") == 0
    assert "20 steps (600 s) ahead" in desk.said
    assert "clock is about 10 minutes slow" in desk.said


def test_one_step_too_far(desk: "Desk") -> None:
    desk.clock.advance(-630)
    assert desk.run("verify", "6238", "07081804") == 7


@pytest.mark.parametrize("correction", [300, -7200])
def test_a_code_of_the_corrected_clock_is_right(desk: "Desk", correction: int) -> None:
    desk.correct_clock(correction)
    desk.clock.advance(-correction)
    assert desk.run("verify", "6238", "07081804") == 0
    assert f"correction of the clock by {correction:+d} s" in desk.said
    assert desk.noted == ""


def test_a_code_that_expired_while_it_was_typed_is_right_too(desk: "Desk") -> None:
    desk.correct_clock(-7200)
    desk.clock.advance(7200 + 10)
    assert desk.run("verify", "6238", "07081804") == 0
    assert "correction of the clock by -7200 s" in desk.said


def test_a_correction_that_does_not_fit_is_told(desk: "Desk") -> None:
    desk.correct_clock(300)
    assert desk.run("verify", "6238", "07081804") == 0
    assert "clocks agree" in desk.said
    assert "corrects the clock by +300 s" in desk.noted


def test_a_correction_is_nothing_to_a_counter(desk: "Desk") -> None:
    desk.correct_clock(300)
    assert desk.run("verify", "4226", "287082") == 0
    assert desk.noted == ""


def test_a_counter_is_searched_forward_and_stays(desk: "Desk") -> None:
    before = desk.kept()
    assert desk.run("verify", "4226", "287082") == 0
    assert "the next one" in desk.said
    assert desk.run("verify", "4226", "969429") == 0
    assert "2 codes further on" in desk.said
    assert desk.run("verify", "4226", "755224") == 7
    assert desk.kept() == before


def test_the_code_that_was_typed_is_not_repeated(desk: "Desk") -> None:
    assert desk.run("verify", "6238", "12345678") == 7
    assert "12345678" not in desk.noted


@pytest.mark.parametrize(
    ("steps", "period", "words"),
    [
        (-1, 30, "it has just expired, or this computer's clock is about 30 seconds fast"),
        (1, 30, "1 step (30 s) ahead: if it was read just now, this computer's clock is about 30 seconds slow"),
        (-3, 30, "about 2 minutes fast"),
        (20, 300, "about 2 hours slow"),
        (2, 1, "about 2 seconds slow"),
    ],
)
def test_what_a_drift_means(steps: int, period: int, words: str) -> None:
    assert words in timed(steps, period)


def test_what_a_counter_ahead_means() -> None:
    assert "1 code further on" in counted(1)
