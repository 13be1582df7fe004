"""The camera's threads: one takes pictures, one looks for codes. The window only paints what is ready."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QElapsedTimer, QObject, Qt, Signal, Slot

from ramkeep.services.camera_light import Lighting
from ramkeep.services.enrollment import SeenTwice
from ramkeep.services.ports import (
    Camera,
    CameraDevice,
    CameraStream,
    ColorFrame,
    FoundCode,
    GrayFrame,
    QrReader,
)
from ramkeep.ui.enroll.camera_lens import AS_IT_COMES, Lens, Shown, seen_through

Post = Callable[[str, object], None]


class CameraEnded(Exception):
    """The camera gives no more pictures, and does not say why."""


@dataclass(frozen=True, slots=True)
class Sighting:
    """What the reader found in one picture.

    Attributes:
        confirmed: texts that have now been seen in two pictures, each told once.
    """

    picture: Shown
    codes: tuple[FoundCode, ...]
    confirmed: tuple[str, ...] = field(default=(), repr=False)


class CameraFeed(QObject):
    """Pictures and sightings of one camera at a time, on the UI thread.

    Attributes:
        lens: how pictures are to be made from now on.

    Signals:
        pictured: a picture that is ready to be Shown; while the window is busy pictures are left out.
        sighted: a Sighting, for each picture that was looked at.
        lit: the Light, when it has become another; good at the start.
        failed: the exception that ended the feed, mostly CameraRefused or CameraEnded.
    """

    pictured = Signal(object)
    sighted = Signal(object)
    lit = Signal(object)
    failed = Signal(object)

    _arrived = Signal(object, str, object)

    def __init__(self, camera: Camera, reader: QrReader) -> None:
        super().__init__()
        self._camera, self._reader = camera, reader
        self.lens = AS_IT_COMES
        self._run: _Run | None = None
        self._ending: list[_Run] = []
        self._arrived.connect(self._on_arrived, Qt.ConnectionType.QueuedConnection)

    @property
    def is_running(self) -> bool:
        """Is a camera on, or being started?"""
        return self._run is not None

    def start(self, device: CameraDevice) -> None:
        """Show this camera, and no other one."""
        self.stop()
        run = _Run(self._camera, self._reader, device, lambda: self.lens)
        self._run = run
        run.start(lambda what, value: self._arrived.emit(run, what, value))

    def stop(self) -> None:
        """Turn the camera off. Returns at once; nothing is told any more."""
        run, self._run = self._run, None
        self._ending = [ended for ended in self._ending if not ended.wait(0)]
        if run is not None:
            run.stop()
            self._ending.append(run)

    def wait(self, seconds: float = 2.0) -> bool:
        """Wait until the threads of stopped cameras have ended; False when one has not."""
        return all(run.wait(seconds) for run in self._ending)

    @Slot(object, str, object)
    def _on_arrived(self, run: object, what: str, value: object) -> None:
        if run is not self._run or self._run is None:
            return
        if what == "picture":
            self._run.picture_wanted = True
            self.pictured.emit(value)
        elif what == "sighting":
            self.sighted.emit(value)
        elif what == "light":
            self.lit.emit(value)
        else:
            self.stop()
            self.failed.emit(value)


class _Run:
    """One camera from its start to its end."""

    def __init__(self, camera: Camera, reader: QrReader, device: CameraDevice, lens: Callable[[], Lens]) -> None:
        self._camera, self._reader, self._device, self._lens = camera, reader, device, lens
        self._stream: CameraStream | None = None
        self._change = threading.Condition()
        self._stopped = False
        self._work: tuple[GrayFrame, Shown] | None = None
        self._looking = False
        self._seen = SeenTwice()
        self._lighting, self._age = Lighting(), QElapsedTimer()
        self._age.start()
        self.picture_wanted = True
        self._post: Post = lambda _what, _value: None
        # As daemons they cannot keep the program alive when a camera's driver hangs.
        self._threads: tuple[threading.Thread, ...] = (
            threading.Thread(target=self._guarded, args=(self._capture,), name="camera", daemon=True),
            threading.Thread(target=self._guarded, args=(self._decode,), name="camera-reader", daemon=True),
        )

    def start(self, post: Post) -> None:
        self._post = post
        for thread in self._threads:
            thread.start()

    def stop(self) -> None:
        with self._change:
            self._stopped = True
            self._change.notify_all()
            stream = self._stream
        if stream is not None:
            # A camera's driver may take its time to let go.
            closer = threading.Thread(target=stream.close, name="camera-closer", daemon=True)
            self._threads += (closer,)
            closer.start()

    def wait(self, seconds: float) -> bool:
        for thread in self._threads:
            thread.join(seconds)
        return not any(thread.is_alive() for thread in self._threads)

    def _guarded(self, work: Callable[[], None]) -> None:
        try:
            work()
        except Exception as failure:  # told on the UI thread, in words
            self._post("failure", failure)

    def _capture(self) -> None:
        stream = self._camera.open(self._device)
        try:
            with self._change:
                self._stream = stream
            for frame in () if self._stopped else stream.frames():
                if self._stopped:
                    break
                self._take(frame)
            if not self._stopped:
                raise CameraEnded
        finally:
            stream.close()
            self._end()

    def _take(self, frame: ColorFrame) -> None:
        if not (self.picture_wanted or self._wants_work()):
            return
        picture = seen_through(self._lens(), frame)
        if self.picture_wanted:
            self.picture_wanted = False
            self._post("picture", picture)
            self._measure_light(frame.gray)
        with self._change:
            if self._wants_work():
                self._work = (_kept(frame.gray), picture)
                self._change.notify_all()

    def _measure_light(self, frame: GrayFrame) -> None:
        before = self._lighting.light
        self._lighting = self._lighting.after(frame, self._age.elapsed() / 1000)
        if self._lighting.light is not before:
            self._post("light", self._lighting.light)

    def _wants_work(self) -> bool:
        return self._work is None and not self._looking

    def _decode(self) -> None:
        while (work := self._next_work()) is not None:
            gray, picture = work
            codes = self._reader.read_frame(gray)
            self._post("sighting", Sighting(picture, codes, self._seen.confirm(code.text for code in codes)))
            self._looking = False

    def _next_work(self) -> tuple[GrayFrame, Shown] | None:
        with self._change:
            self._change.wait_for(lambda: self._stopped or self._work is not None)
            if self._stopped:
                return None
            work, self._work = self._work, None
            self._looking = True
            return work

    def _end(self) -> None:
        with self._change:
            self._stopped = True
            self._change.notify_all()


def _kept(frame: GrayFrame) -> GrayFrame:
    return GrayFrame(frame.width, frame.height, frame.stride, memoryview(bytes(frame.data)))
