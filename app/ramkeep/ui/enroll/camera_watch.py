"""Looks again and again which cameras are plugged in."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from ramkeep.ui.tasks import Tasks

PAUSE_MILLISECONDS = 700


class CameraWatch(QObject):
    """Looks in the background, one look after the other, from `start` to `stop`.

    Where Qt's multimedia is not installed nothing tells of a camera that comes or goes, and a look is cheap.

    Attributes:
        pause: milliseconds between two looks.

    Signals:
        seen: what the first look showed, and from then on what two looks in a row agree on: a camera that was just
            plugged in gets its lasting name and its permissions a moment later.
        failed: the exception of the first look. Later ones are passed over.
    """

    seen = Signal(object)
    failed = Signal(object)

    def __init__(self, look: Callable[[], object], tasks: Tasks) -> None:
        super().__init__()
        self._look, self._tasks = look, tasks
        self._round = 0
        self._last: object = None
        self._is_first = True
        self.pause = PAUSE_MILLISECONDS
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._run)

    def start(self) -> None:
        """Look at once, as if for the first time, and go on."""
        self.stop()
        self._is_first = True
        self._run()

    def stop(self) -> None:
        """Look no more; a look that is under way is not told."""
        self._round += 1
        self._timer.stop()

    def _run(self) -> None:
        self._tasks.run(self._look, partial(self._on_seen, self._round), partial(self._on_failed, self._round))

    def _on_seen(self, number: int, seen: object) -> None:
        if number != self._round:
            return
        agrees = self._is_first or seen == self._last
        self._is_first, self._last = False, seen
        self._timer.start(self.pause)
        if agrees:
            self.seen.emit(seen)

    def _on_failed(self, number: int, failure: Exception) -> None:
        if number != self._round:
            return
        self._timer.start(self.pause)
        if self._is_first:
            self.failed.emit(failure)
