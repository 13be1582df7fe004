"""Lets a person draw a rectangle on what the monitors showed a moment ago."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtGui import QCursor, QGuiApplication

from ramkeep.services.ports import GrayFrame
from ramkeep.ui.enroll.region import crop, panes
from ramkeep.ui.enroll.region_window import RegionWindow
from ramkeep.ui.theme.theme import Theme


class RegionPicker(QObject):
    """A window on each monitor, all of them gone when one rectangle is taken.

    The pictures are in memory alone, and in gray: so they are read.

    Signals:
        picked: the GrayFrame of the rectangle.
        canceled: the person wants none.
    """

    picked = Signal(object)
    canceled = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.windows: list[RegionWindow] = []

    def show(self, frames: Sequence[GrayFrame]) -> None:
        """Show the pictures where they were taken.

        Args:
            frames: one a monitor, in Qt's order, or one of the whole desktop; at least one.
        """
        self.close()
        screens = QGuiApplication.screens()
        for pane in panes(frames, [screen.geometry() for screen in screens]):
            window = RegionWindow(self._theme, pane)
            window.begun.connect(partial(self._on_begun, window))
            window.taken.connect(partial(self._on_taken, window))
            window.turned.connect(partial(self._on_turned, window))
            window.canceled.connect(self.canceled)
            window.setScreen(screens[pane.screen])
            window.setGeometry(screens[pane.screen].geometry())
            window.showFullScreen()
            self.windows.append(window)
        self._activate(self._nearest())

    def close(self) -> None:
        """Take the windows away and forget what they showed."""
        windows, self.windows = self.windows, []
        for window in windows:
            # To close the last window of a program would end it.
            window.hide()
            window.deleteLater()

    def _nearest(self) -> RegionWindow:
        """The window that the pointer is on."""
        here = QGuiApplication.screenAt(QCursor.pos())
        return next((window for window in self.windows if window.screen() is here), self.windows[0])

    def _activate(self, window: RegionWindow) -> None:
        window.raise_()
        window.activateWindow()
        window.setFocus()

    def _on_begun(self, window: RegionWindow) -> None:
        for other in self.windows:
            if other is not window:
                other.region = QRect()

    def _on_turned(self, window: RegionWindow, by: int) -> None:
        self._activate(self.windows[(self.windows.index(window) + by) % len(self.windows)])

    def _on_taken(self, window: RegionWindow) -> None:
        part = window.region.translated(window.pane.part.topLeft())
        self.picked.emit(crop(window.pane.frame, part))
