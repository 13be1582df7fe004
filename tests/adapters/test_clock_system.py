"""The computer's clock."""

import time

from ramkeep.adapters.clock_system import SystemClock


def test_it_shows_the_seconds_since_1970() -> None:
    before = time.time()
    assert before <= SystemClock().now() <= time.time()


def test_the_other_one_never_goes_back() -> None:
    clock = SystemClock()
    first = clock.monotonic()
    assert clock.monotonic() >= first
