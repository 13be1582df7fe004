"""Whether somebody set the clock."""

import math

from ramkeep.services.clock_jumps import ClockJumps
from tests.fakes.clock import FakeClock
from tests.fakes.clock_state import FakeClockState


def test_a_clock_that_is_set_is_noticed_and_sleep_is_not() -> None:
    clock = FakeClock()
    state = FakeClockState(clock)
    jumps = ClockJumps(clock, state)
    clock.advance(500)
    assert jumps.jumped == 0
    clock.set_to(clock.now() + 3600)
    state.slept += 3600
    assert jumps.jumped == 0
    clock.set_to(clock.now() - 120)
    assert math.isclose(jumps.jumped, -120)
    jumps.forget()
    assert jumps.jumped == 0


def test_small_steps_are_how_a_clock_is_kept_right() -> None:
    clock = FakeClock()
    jumps = ClockJumps(clock, FakeClockState(clock))
    clock.set_to(clock.now() + 4)
    assert jumps.jumped == 0
