"""Garbage is collected on the thread of the window, and on no other."""

import gc
import threading
import weakref

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ramkeep.ui.collecting import Collector


class _Circle:
    """An object that only the collector can end; it notes on which thread it ended."""

    def __init__(self, ended_on: list[threading.Thread]) -> None:
        self.itself = self
        weakref.finalize(self, lambda: ended_on.append(threading.current_thread())).atexit = False


def test_circles_end_on_the_thread_of_the_window(qtbot: QtBot, qapp: QApplication) -> None:
    gc.enable()
    collector = Collector(qapp)
    ended_on: list[threading.Thread] = []

    def work() -> None:
        kept = [_Circle(ended_on) for _ in range(20 * gc.get_threshold()[0])]
        kept.clear()

    worker = threading.Thread(target=work)
    worker.start()
    worker.join()
    assert ended_on == []

    qtbot.waitUntil(lambda: len(ended_on) > 0)
    assert set(ended_on) == {threading.main_thread()}
    collector.deleteLater()
