"""A camera whose pictures a test hands over one by one."""

import queue
import threading
from collections.abc import Iterator, Sequence

from ramkeep.services.ports import CameraDevice, CameraRefused, ColorFrame, Unavailable

TWO_CAMERAS = (CameraDevice("front", "Front camera"), CameraDevice("desk", "Desk camera"))


class FakeStream:
    """Gives what it is shown.

    Attributes:
        closed: was it closed?
    """

    def __init__(self) -> None:
        self.closed = threading.Event()
        self._shown: queue.Queue[ColorFrame | Exception | None] = queue.Queue()

    def show(self, picture: ColorFrame | Exception | None) -> None:
        """The next picture; an exception to raise; None for an end without a word."""
        self._shown.put(picture)

    def frames(self) -> Iterator[ColorFrame]:
        """What is shown, until closed."""
        while not self.closed.is_set():
            picture = self._shown.get()
            if picture is None:
                return
            if isinstance(picture, Exception):
                raise picture
            yield picture

    def close(self) -> None:
        """Stop."""
        self.closed.set()
        self._shown.put(None)


class FakeCamera:
    """As many devices as the test wants.

    Attributes:
        opened: the devices that were opened, in order.
        streams: what was opened, in order.
        may_open: cleared by a test that wants `open` to take its time.
        refuses: raised by the next calls of `open`.
        hindrance: why there is no camera.
    """

    def __init__(self, devices: Sequence[CameraDevice] = TWO_CAMERAS) -> None:
        self._devices = devices
        self.opened: list[CameraDevice] = []
        self.streams: list[FakeStream] = []
        self.may_open = threading.Event()
        self.may_open.set()
        self.refuses: CameraRefused | None = None
        self.hindrance: Unavailable | None = None

    def available(self) -> Unavailable | None:
        """What the test says."""
        return self.hindrance

    def devices(self) -> Sequence[CameraDevice]:
        """What the test says."""
        return self._devices

    def open(self, device: CameraDevice) -> FakeStream:
        """Start one, when the test lets it."""
        self.may_open.wait(5)
        if self.refuses is not None:
            raise self.refuses
        self.opened.append(device)
        self.streams.append(FakeStream())
        return self.streams[-1]
