"""Whether somebody set the clock of the computer while the program ran."""

from typing import Final

from ramkeep.services.ports import Clock, ClockState

# Less is how the system keeps its clock right.
_LEAST_JUMP: Final = 5.0


class ClockJumps:
    """Notices when the clock is set while the program runs: it has gone another way than the time since the start."""

    def __init__(self, clock: Clock, state: ClockState) -> None:
        self._clock, self._state = clock, state
        self._started = self._start()

    @property
    def jumped(self) -> float:
        """Seconds by which the clock was set since the program began or since `forget`; 0 when it was not.

        Above zero it was set forward.
        """
        started, now = self._started, self._start()
        if started is None or now is None or abs(now - started) < _LEAST_JUMP:
            return 0.0
        return now - started

    def forget(self) -> None:
        """The person knows; count from here on."""
        self._started = self._start()

    def _start(self) -> float | None:
        """When the system started, by the clock."""
        uptime = self._state.uptime()
        return None if uptime is None else self._clock.now() - uptime
