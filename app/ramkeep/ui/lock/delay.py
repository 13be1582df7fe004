"""A growing pause after each wrong password."""

import math

from ramkeep.services.ports import Clock

_SECONDS = (1, 2, 4, 8)


class Delay:
    """1, 2, 4 and then always 8 seconds. It slows hands at this window; the file itself is protected by its KDF."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._wrong = 0
        self._until = 0.0

    @property
    def left(self) -> int:
        """Whole seconds until the next try, rounded up."""
        return max(0, math.ceil(self._until - self._clock.monotonic()))

    def grow(self) -> None:
        """A password was wrong."""
        self._until = self._clock.monotonic() + _SECONDS[min(self._wrong, len(_SECONDS) - 1)]
        self._wrong += 1
