"""Monitors that show what a test says."""

from collections.abc import Callable, Sequence

from ramkeep.services.ports import GrayFrame, ScreenRefused, Unavailable

Done = Callable[[Sequence[GrayFrame] | ScreenRefused], None]


class FakeScreen:
    """Answers at once, or when the test calls `answer`.

    Attributes:
        shows: the pictures of the monitors, or a refusal; None to wait for `answer`.
        hindrance: why the screen cannot be read.
        on_grab: called when the screen is read.
    """

    def __init__(self) -> None:
        self.shows: Sequence[GrayFrame] | ScreenRefused | None = ()
        self.hindrance: Unavailable | None = None
        self.on_grab: Callable[[], None] = lambda: None
        self._done: Done | None = None

    def available(self) -> Unavailable | None:
        """What the test says."""
        return self.hindrance

    def grab(self, done: Done) -> None:
        """Read every monitor."""
        self.on_grab()
        self._done = done
        if self.shows is not None:
            self.answer(self.shows)

    def answer(self, outcome: Sequence[GrayFrame] | ScreenRefused) -> None:
        """Tell the one who asked."""
        assert self._done is not None
        self._done(outcome)
