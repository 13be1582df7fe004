"""A reader that finds what a test says."""

from collections.abc import Callable, Sequence

from ramkeep.services.ports import FoundCode, GrayFrame


class FakeQrReader:
    """Finds the same codes in everything.

    Attributes:
        texts: what it finds, one below the other.
        looked_at: the frames it was given, in order.
    """

    def __init__(self, texts: Sequence[str] = ()) -> None:
        self.texts = texts
        self.looked_at: list[GrayFrame] = []

    def read_frame(self, frame: GrayFrame) -> tuple[FoundCode, ...]:
        """What the test says."""
        self.looked_at.append(frame)
        return tuple(_code(text, 30 * row) for row, text in enumerate(self.texts))

    def read_picture(self, frame: GrayFrame, cancelled: Callable[[], bool] = lambda: False) -> tuple[FoundCode, ...]:
        """What the test says, unless cancelled."""
        return () if cancelled() else self.read_frame(frame)

    def search_picture(
        self,
        frame: GrayFrame,
        cancelled: Callable[[], bool] = lambda: False,
        progressed: Callable[[float], None] = lambda _share: None,
        *,
        colors: Sequence[GrayFrame] = (),
        every: bool = False,
    ) -> tuple[FoundCode, ...]:
        """The same, at once."""
        progressed(1.0)
        return self.read_picture(frame, cancelled)


def _code(text: str, top: int) -> FoundCode:
    return FoundCode(text, ((0, top), (20, top), (20, top + 20), (0, top + 20)))
