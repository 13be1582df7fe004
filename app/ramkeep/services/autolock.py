"""When an unattended vault locks itself."""

from ramkeep.services.ports import Clock

SLEPT_SECONDS = 30.0


class AutoLock:
    """Counts idle time, and notices that the computer slept."""

    def __init__(self, clock: Clock, idle_seconds: float) -> None:
        self._clock = clock
        self.idle_seconds = idle_seconds
        self.restart()

    def restart(self) -> None:
        """The vault was opened: count from here, and let earlier sleep be."""
        self._seen = (self._clock.now(), self._clock.monotonic())
        self.touch()

    def touch(self) -> None:
        """A person did something."""
        self._touched = self._clock.monotonic()

    @property
    def left(self) -> float | None:
        """Seconds until the vault locks; None when it never does by itself."""
        if not self.idle_seconds:
            return None
        return max(0.0, self._touched + self.idle_seconds - self._clock.monotonic())

    def is_due(self) -> bool:
        """Is it time to lock? Call it about once a second while the vault is open.

        A monotonic clock may stand still during sleep: wall time that ran ahead of it between two
        calls counts as sleep, whatever was touched since.
        """
        wall, monotonic = self._seen
        self._seen = (self._clock.now(), self._clock.monotonic())
        slept = (self._seen[0] - wall) - (self._seen[1] - monotonic) > SLEPT_SECONDS
        return self.left == 0.0 or (slept and bool(self.idle_seconds))
