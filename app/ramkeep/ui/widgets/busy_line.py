"""A thin line that says: working, no telling how long."""

from PySide6.QtCore import QElapsedTimer, QRectF, QTimer
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import SPACE_4

_ROUND_MILLISECONDS = 1400
_STEP_MILLISECONDS = 40
_SHARE = 0.3


class BusyLine(QWidget):
    """Runs while it is shown; its place stays free while `idle`."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._busy = False
        self._since = QElapsedTimer()
        self._timer = QTimer(self, interval=_STEP_MILLISECONDS)
        self._timer.timeout.connect(self.update)
        self.setAccessibleName(name)
        self.setFixedHeight(SPACE_4)
        theme.changed.connect(self.update)

    @property
    def busy(self) -> bool:
        """Is it running?"""
        return self._busy

    def set_busy(self, busy: bool) -> None:
        """Run or rest."""
        self._busy = busy
        self._since.start()
        self._run_if_seen()
        self.update()

    def _run_if_seen(self) -> None:
        if self._busy and self.isVisible():
            self._timer.start()
        else:
            self._timer.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._busy:
            return
        # Loaded here, as the lock screen is painted without: see ui.widgets.parts.
        from PySide6.QtCore import Qt

        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.tokens.ring_track))
        radius = self.height() / 2
        painter.drawRoundedRect(self.rect(), radius, radius)
        painter.setBrush(QColor(self._theme.tokens.accent))
        length = self.width() * _SHARE
        turn = (self._since.elapsed() % _ROUND_MILLISECONDS) / _ROUND_MILLISECONDS
        left = turn * (self.width() + length) - length
        run = QRectF(left, 0, length, self.height()).intersected(QRectF(self.rect()))
        painter.drawRoundedRect(run, radius, radius)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._run_if_seen()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._run_if_seen()
