"""A system that tells of its clock what a test wants."""

from tests.fakes.clock import FakeClock


class FakeClockState:
    """Starts with a clock that is kept right; the time since its start follows the steady time of the clock."""

    def __init__(self, clock: FakeClock) -> None:
        self._clock = clock
        self.kept_right: bool | None = True
        self.slept = 0.0

    def synchronized(self) -> bool | None:
        return self.kept_right

    def uptime(self) -> float | None:
        return self._clock.monotonic() + self.slept
