"""A code on the clipboard, and its removal."""

from ramkeep.services.ports import Clipboard, Clock


class CopiedCode:
    """Puts a code on the clipboard and takes it away again if it is still there."""

    def __init__(self, clipboard: Clipboard, clock: Clock, seconds: float = 30.0) -> None:
        self._clipboard = clipboard
        self._clock = clock
        self.seconds = seconds
        self._code = ""
        self._until = 0.0

    def copy(self, code: str) -> None:
        """Offer `code` to the desktop for `seconds`."""
        self._clipboard.put_secret(code)
        self._code, self._until = code, self._clock.monotonic() + self.seconds

    @property
    def left(self) -> float:
        """Seconds until the clipboard is cleared; 0 when nothing of ours is on it."""
        return max(0.0, self._until - self._clock.monotonic()) if self._code else 0.0

    def tick(self) -> None:
        """Clear when the time is over. Call it at least once a second."""
        if self._code and self.left == 0.0:
            self.clear()

    def clear(self) -> None:
        """Clear now, unless something else was copied meanwhile."""
        code, self._code = self._code, ""
        if code and self._clipboard.holds(code):
            self._clipboard.clear()
