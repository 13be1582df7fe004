"""Collects garbage on the thread of the window alone.

Python collects circles of objects on whatever thread happens to allocate. A widget in such a circle would then be
destroyed on a thread that is not its own, which ends the program.
"""

import gc

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

LOOK_MILLISECONDS = 1000


class Collector(QObject):
    """Does the work of Python's own collector, which stays off, between the events of the window.

    While the person is at the window, only young objects are looked through: a look at all of them would be felt.
    """

    def __init__(self, application: QGuiApplication) -> None:
        super().__init__(application)
        gc.disable()
        self._application = application
        timer = QTimer(self, interval=LOOK_MILLISECONDS)
        timer.timeout.connect(self.look)
        timer.start()

    def look(self) -> None:
        """Collect the oldest generation that is due."""
        in_front = self._application.applicationState() == Qt.ApplicationState.ApplicationActive
        counts, due = gc.get_count(), gc.get_threshold()
        for generation in (1, 0) if in_front else (2, 1, 0):
            if counts[generation] > due[generation]:
                gc.collect(generation)
                return
