"""What the kernel says of its clock."""

import time

import pytest

from ramkeep.adapters.clock_state import KernelClockState, kernel_clock


@pytest.mark.parametrize(
    ("told", "synchronized"),
    [((0, 200_000), True), ((5, 200_000), False), ((0, 16_000_000), False), ((1, 15_999_999), True), (None, None)],
)
def test_an_error_under_16_seconds_in_a_state_without_error_is_a_clock_kept_right(
    told: tuple[int, int] | None, synchronized: bool | None
) -> None:
    assert KernelClockState(lambda: told).synchronized() is synchronized


def test_the_kernels_answer_is_read_from_its_place() -> None:
    told = kernel_clock()
    if told is not None:
        state, error = told
        # TIME_OK to TIME_ERROR; the kernel lets the error grow to 16 seconds and no further.
        assert 0 <= state <= 5
        assert 0 < error <= 16_000_000


def test_the_time_since_the_start_goes_on_with_the_steady_clock_at_least() -> None:
    state = KernelClockState()
    before, steady = state.uptime(), time.monotonic()
    after = state.uptime()
    if before is not None and after is not None:
        # Sleep counts here, and not there.
        assert before >= steady - 1
        assert after >= before
