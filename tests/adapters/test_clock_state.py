"""What the kernel says of its clock."""

import sys

import pytest

from ramkeep.adapters.clock_state import KernelClockState


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asks Linux")
def test_the_kernel_answers_or_forbids_asking() -> None:
    assert KernelClockState().synchronized() in (True, False, None)


def test_the_time_since_the_start_goes_on() -> None:
    state = KernelClockState()
    before = state.uptime()
    assert before is None or 0 < before <= (state.uptime() or 0)
