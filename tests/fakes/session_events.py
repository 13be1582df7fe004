"""A desktop whose screen the test locks."""

from collections.abc import Callable


class FakeSessionEvents:
    """Calls back when told to.

    Attributes:
        listening: was `listen` called, and `stop` not since?
    """

    def __init__(self) -> None:
        self._on_lock: Callable[[], None] | None = None

    @property
    def listening(self) -> bool:
        """Does anybody want to know?"""
        return self._on_lock is not None

    def listen(self, on_lock: Callable[[], None]) -> None:
        """Call `on_lock` from now on."""
        self._on_lock = on_lock

    def stop(self) -> None:
        """Call no more."""
        self._on_lock = None

    def lock_screen(self) -> None:
        """The desktop locks its screen."""
        if self._on_lock is not None:
            self._on_lock()
