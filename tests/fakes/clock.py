"""A clock that is told the time."""


class FakeClock:
    """Stands still until `advance` or `set_to`."""

    def __init__(self, now: float = 1_700_000_000.0) -> None:
        self._now = now
        self._monotonic = 1000.0

    def now(self) -> float:
        """Seconds since 1970, as told."""
        return self._now

    def monotonic(self) -> float:
        """Seconds since an arbitrary moment, as told."""
        return self._monotonic

    def advance(self, seconds: float) -> None:
        """Let time pass."""
        self._now += seconds
        self._monotonic += seconds

    def set_to(self, now: float) -> None:
        """Put the computer's clock to another time, as its owner or the network may."""
        self._now = now
