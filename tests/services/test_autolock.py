"""When an unattended vault locks."""

import pytest

from ramkeep.services.autolock import AutoLock
from tests.fakes.clock import FakeClock


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


def test_it_is_due_after_the_idle_time_and_not_before(clock: FakeClock) -> None:
    lock = AutoLock(clock, 300)
    clock.advance(299)
    assert not lock.is_due()
    assert lock.left == 1
    clock.advance(1)
    assert lock.is_due()


def test_a_touch_starts_the_time_anew(clock: FakeClock) -> None:
    lock = AutoLock(clock, 300)
    clock.advance(299)
    lock.touch()
    clock.advance(299)
    assert not lock.is_due()


def test_zero_means_never(clock: FakeClock) -> None:
    lock = AutoLock(clock, 0)
    clock.advance(1_000_000)
    assert lock.left is None
    assert not lock.is_due()


def test_a_new_choice_counts_from_the_last_touch(clock: FakeClock) -> None:
    lock = AutoLock(clock, 300)
    clock.advance(100)
    lock.idle_seconds = 60
    assert lock.is_due()


def test_sleep_locks_though_the_monotonic_clock_stood_still(clock: FakeClock) -> None:
    lock = AutoLock(clock, 3600)
    clock.set_to(clock.now() + 60)
    assert lock.is_due()


def test_the_touch_that_wakes_the_computer_does_not_hide_the_sleep(clock: FakeClock) -> None:
    lock = AutoLock(clock, 3600)
    clock.set_to(clock.now() + 60)
    lock.touch()
    assert lock.is_due()


def test_sleep_is_told_once(clock: FakeClock) -> None:
    lock = AutoLock(clock, 3600)
    clock.set_to(clock.now() + 60)
    lock.is_due()
    assert not lock.is_due()


def test_sleep_before_the_vault_was_opened_does_not_count(clock: FakeClock) -> None:
    lock = AutoLock(clock, 3600)
    clock.set_to(clock.now() + 60)
    lock.restart()
    assert not lock.is_due()


@pytest.mark.parametrize("jump", [-3600, 29])
def test_a_clock_that_was_set_back_or_a_little_forward_is_no_sleep(clock: FakeClock, jump: float) -> None:
    lock = AutoLock(clock, 3600)
    clock.set_to(clock.now() + jump)
    assert not lock.is_due()


def test_a_person_who_never_locks_is_not_locked_by_sleep(clock: FakeClock) -> None:
    lock = AutoLock(clock, 0)
    clock.set_to(clock.now() + 3600)
    assert not lock.is_due()
