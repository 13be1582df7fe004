"""Notices that nobody is at the open vault any more."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

from ramkeep.services.autolock import AutoLock
from ramkeep.services.parts import Parts
from ramkeep.services.preferences import Preferences

_SECOND = 1000
_SIGNS_OF_LIFE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)


class Watch(QObject):
    """Runs while the vault is open.

    It listens at the windows and not at the application, as Python would otherwise be called for
    every event of every widget.

    Signals:
        ticked: a second has passed.
        lock_wanted: it is time to lock.
    """

    ticked = Signal()
    lock_wanted = Signal()

    def __init__(self, parts: Parts, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._events = parts.session_events
        self._listening = False
        self._preferences = preferences
        self.autolock = AutoLock(parts.clock, preferences.lock_after)
        self._timer = QTimer(self, interval=_SECOND)
        self._timer.setTimerType(Qt.TimerType.CoarseTimer)
        self._timer.timeout.connect(self._on_second)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._on_focus_window_changed)

    def start(self, window: QWindow) -> None:
        """The vault is open, in this window."""
        window.installEventFilter(self)
        self.autolock.restart()
        self._timer.start()
        self.listen()

    def listen(self) -> None:
        """Hear of the desktop's lock from now on; the password may be being checked when it comes."""
        if not self._listening:
            self._events.listen(self._on_screen_locked)
            self._listening = True

    def rest(self) -> None:
        """The vault is locked."""
        self._timer.stop()

    def end(self) -> None:
        """The program ends."""
        self.rest()
        if self._listening:
            self._events.stop()
            self._listening = False

    def adopt(self, preferences: Preferences) -> None:
        """Lock when the person prefers it."""
        self._preferences = preferences
        self.autolock.idle_seconds = preferences.lock_after

    def _on_second(self) -> None:
        if self.autolock.is_due():
            self.lock_wanted.emit()
        else:
            self.ticked.emit()

    def _on_screen_locked(self) -> None:
        if self._preferences.lock_with_screen:
            self.lock_wanted.emit()

    def _on_focus_window_changed(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _SIGNS_OF_LIFE and self._timer.isActive():
            self.autolock.touch()
        return False
