"""Work off the UI thread: one pool for the vault, in order, and one for everything else."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import TypeVar, cast

import shiboken6
from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

Result = TypeVar("Result")


class _Bridge(QObject):
    """Carries a result to the UI thread, and holds there what the work was made with.

    A callable often holds an object of Qt. Were the worker the last to let go of it, it would end on a thread that is
    not its own.
    """

    finished = Signal()

    def __init__(self, work: Callable[[], object], done: Callable[[object], None]) -> None:
        super().__init__()
        self.work = work
        self.outcome: object = None
        self._done = done
        self.awaited = True
        self.finished.connect(self._on_finished)

    @Slot()
    def _on_finished(self) -> None:
        outcome = self.outcome
        self.outcome, self.work = None, _nothing
        self._done(outcome)
        self.deleteLater()


class _Work(QRunnable):
    def __init__(self, bridge: _Bridge) -> None:
        super().__init__()
        self._bridge = bridge

    def run(self) -> None:
        bridge = self._bridge
        try:
            bridge.outcome = bridge.work()
        except Exception as failure:  # handed to `failed` on the UI thread, where it is told apart
            bridge.outcome = failure
        bridge.finished.emit()


class Tasks(QObject):
    """Runs callables in the background and calls back on the UI thread.

    Signals:
        failed: an exception that nobody asked to handle; shown, never swallowed.
        vault_rested: nothing is under way at the vault any more.
    """

    failed = Signal(Exception)
    vault_rested = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._vault = QThreadPool(self)
        self._vault.setMaxThreadCount(1)
        self._others = QThreadPool(self)
        self._others.setMaxThreadCount(2)
        self._bridges: set[_Bridge] = set()
        self._at_vault = 0
        self.vault_failures = 0

    @property
    def is_vault_busy(self) -> bool:
        """Is something under way at the vault whose outcome was not told yet?"""
        return self._at_vault > 0

    def run(
        self,
        work: Callable[[], Result],
        done: Callable[[Result], None],
        failed: Callable[[Exception], None] | None = None,
        *,
        vault: bool = False,
    ) -> None:
        """Run `work`, then `done` with its result or `failed` with its exception; neither when who asked is gone.

        Args:
            work: knows no widget.
            done: runs on the UI thread.
            failed: the same; without it the exception goes to the signal `failed`.
            vault: in turn with all other work on the vault.
        """

        def finish(outcome: object) -> None:
            self._bridges.discard(bridge)
            self._count(vault=vault, outcome=outcome)
            if not bridge.awaited:
                if vault and isinstance(outcome, Exception):
                    self.failed.emit(outcome)
            elif isinstance(outcome, Exception):
                (failed if failed is not None and _is_there(failed) else self.failed.emit)(outcome)
            elif _is_there(done):
                done(cast("Result", outcome))
            if vault and not self._at_vault:
                self.vault_rested.emit()

        bridge = _Bridge(work, finish)
        self._bridges.add(bridge)
        self._at_vault += vault
        (self._vault if vault else self._others).start(_Work(bridge))

    def _count(self, *, vault: bool, outcome: object) -> None:
        self._at_vault -= vault
        self.vault_failures += vault and isinstance(outcome, Exception)

    def forget(self) -> None:
        """Call back for nothing that was started until now, as who asked is gone.

        What fails at the vault all the same goes to the signal `failed`: it may be a save.
        """
        for bridge in self._bridges:
            bridge.awaited = False

    def wait(self, milliseconds: int = 5000) -> None:
        """Wait until everything that was started has run, as at quit."""
        self._vault.waitForDone(milliseconds)
        self._others.waitForDone(milliseconds)


def _is_there(callback: Callable[..., None]) -> bool:
    """Is everything of Qt still alive that a callback was made with?"""
    return all(shiboken6.isValid(each) for each in _held(callback) if isinstance(each, QObject))


def _held(callback: object) -> Iterator[object]:
    """What a callback was made with: its object, what is bound to it, and what it closes over."""
    if isinstance(callback, partial):
        yield from (*callback.args, *_held(callback.func))
    yield getattr(callback, "__self__", None)
    for cell in getattr(callback, "__closure__", None) or ():
        yield cell.cell_contents


def _nothing() -> None:
    """What is left to do afterwards."""
