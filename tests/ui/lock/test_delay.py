"""The pause after a wrong password grows to eight seconds and no further."""

from ramkeep.ui.lock.delay import Delay
from tests.fakes.clock import FakeClock


def test_it_doubles_up_to_eight_seconds() -> None:
    clock = FakeClock()
    delay = Delay(clock)
    assert delay.left == 0
    pauses = []
    for _ in range(6):
        delay.grow()
        pauses.append(delay.left)
        clock.advance(delay.left)
        assert delay.left == 0
    assert pauses == [1, 2, 4, 8, 8, 8]


def test_what_is_left_is_told_in_whole_seconds() -> None:
    clock = FakeClock()
    delay = Delay(clock)
    delay.grow()
    delay.grow()
    clock.advance(0.5)
    assert delay.left == 2
    clock.advance(0.5)
    assert delay.left == 1
