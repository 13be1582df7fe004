"""Decides what the window shows: first run, lock screen, or the rooms of the open vault."""

import gc
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMimeData, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from ramkeep.services import preferences as kept
from ramkeep.services.parts import Parts
from ramkeep.services.vault_session import VaultState
from ramkeep.ui import translation, words
from ramkeep.ui.actions import bind
from ramkeep.ui.desk import lay_out
from ramkeep.ui.first_run.page import FirstRunPage
from ramkeep.ui.keys_window import KeysWindow
from ramkeep.ui.lock.door import Door
from ramkeep.ui.lock.page import LockPage
from ramkeep.ui.rooms import Rooms
from ramkeep.ui.tasks import Tasks
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.watch import Watch
from ramkeep.ui.window import MainWindow
from ramkeep.ui.window_place import KEY, describe

if TYPE_CHECKING:
    from ramkeep.ui.plan_alone import PlanAlone

# After the rooms were taken down; what held accounts in circles is then really gone.
_FORGET_MILLISECONDS = 50


class _Relay(QObject):
    """Carries a change of the vault from its thread to the window's."""

    changed = Signal()


class Presenter(QObject):
    """Follows the state of the vault.

    Attributes:
        window: where it shows that.
        first_run, lock_page, rooms, plan_alone: the one that is shown; the others are None.
    """

    def __init__(self, parts: Parts, window: MainWindow, tasks: Tasks, theme: Theme) -> None:
        """A lock page that the window shows already is kept, with what was typed there."""
        super().__init__(window)
        self.window = window
        self._parts, self._tasks, self._theme = parts, tasks, theme
        self._preferences = kept.load(parts.settings)
        self._desk = lay_out(parts, tasks, theme)
        self._desk.adopt(self._preferences)
        self._watch = Watch(parts, self._preferences, self)
        self._waiting = ""
        self._open = self._finished = self._lock_when_opened = False
        self.first_run: FirstRunPage | None = None
        self.lock_page: LockPage | None = None
        self.rooms: Rooms | None = None
        self.plan_alone: PlanAlone | None = None
        self._connect()
        if isinstance(window.page, LockPage):
            self._keep_lock(window.page)
        elif parts.vault.state is VaultState.ABSENT:
            self._show_first_run()
        elif parts.vault.state is VaultState.LOCKED:
            self._show_lock()
        else:
            self._on_opened()

    def receive(self, uri: str) -> None:
        """Come to the front and show what `uri` would add. It may be empty."""
        self.window.come_to_front()
        self.keep_waiting(uri)

    def keep_waiting(self, uri: str) -> None:
        """Show what `uri` would add as soon as there is a vault to compare it with. It may be empty."""
        self._waiting = uri or self._waiting
        if self.rooms is not None:
            self._offer_waiting()
        elif self.lock_page is not None:
            self.lock_page.mention_account(bool(self._waiting))

    def lock(self) -> None:
        """Forget everything that the password protects, and ask for it again."""
        if not self._open:
            self._lock_when_opened = self.lock_page is not None and self.lock_page.is_busy
            return
        self._open = False
        self._watch.rest()
        self._tasks.forget()
        self._tasks.run(self._parts.vault.lock, _nothing, vault=True)
        _close_dialogs()
        if self.rooms is not None:
            self.rooms.forget()
        self._show_lock()
        self._desk.clear()
        QTimer.singleShot(_FORGET_MILLISECONDS, self, gc.collect)

    def show_keys(self) -> None:
        """Show which key does what."""
        KeysWindow(self.window).open()

    def finish(self) -> None:
        """Leave nothing behind: no code on the clipboard, no key in memory, no thread. Harmless when done twice."""
        if self._finished:
            return
        self._finished = True
        if self.rooms is not None:
            self.rooms.forget()
        self._desk.clear()
        self._watch.end()
        self._tasks.forget()
        place = {KEY: describe(self.window)}
        self._tasks.run(lambda: self._parts.settings.put(place), _nothing, _nothing, vault=True)
        self._tasks.run(self._parts.vault.lock, _nothing, vault=True)
        self._desk.plans.finish()
        self._tasks.wait()

    def _connect(self) -> None:
        relay = _Relay()
        relay.changed.connect(self._on_vault_changed, Qt.ConnectionType.QueuedConnection)
        # The lambda keeps the relay alive for as long as the session may call.
        self._parts.vault.on_changed(lambda: relay.changed.emit())
        self._tasks.failed.connect(self._on_failed)
        self._watch.lock_wanted.connect(self.lock)
        self._watch.ticked.connect(self._on_ticked)
        window = self.window
        window.seen.connect(self._on_seen)
        window.minimized.connect(self._on_minimized)
        window.dropped.connect(self._on_dropped)
        window.closing.connect(self.finish)
        window.may_close = self._may_close
        bind(window, "show_keys", self.show_keys)
        bind(window, "quit", window.close)

    def _show_first_run(self) -> None:
        page = FirstRunPage(self._parts, self._tasks, self._theme)
        page.created.connect(self._start_watch)
        page.finished.connect(self._on_first_run_finished)
        self._show_alone(page)
        self.first_run = page

    def _show_lock(self) -> None:
        page = LockPage(self._theme)
        self._show_alone(page)
        self._keep_lock(page)

    def _keep_lock(self, page: LockPage) -> None:
        page.mention_account(bool(self._waiting))
        page.wished.connect(self._on_unlocking)
        page.plan_wanted.connect(self._show_plan_alone)
        page.offer_plan()
        if page.is_busy:
            self._on_unlocking()
        self.lock_page = page
        door = Door(page, self._parts.vault, self._parts.clock, self._tasks)
        door.opened.connect(self._on_opened)

    def _show_plan_alone(self) -> None:
        from ramkeep.ui.plan_alone import PlanAlone

        page = PlanAlone(self._desk)
        page.left.connect(self._show_lock)
        self._show_alone(page)
        self.plan_alone = page

    def _show_rooms(self, place: str = "show_codes") -> Rooms:
        rooms = Rooms(self._desk, self._preferences)
        rooms.lock_wanted.connect(self.lock)
        rooms.keys_wanted.connect(self.show_keys)
        rooms.chosen.connect(self._on_chosen)
        self._show_alone(rooms)
        self.rooms = rooms
        self.window.takes_drops = True
        rooms.go(place)
        self._on_ticked()
        self._offer_waiting()
        return rooms

    def _show_alone(self, page: QWidget) -> None:
        if self.rooms is not None:
            self.rooms.leave()
        self.first_run = self.lock_page = self.rooms = self.plan_alone = None
        self.window.takes_drops = False
        self.window.show_page(page)

    def _start_watch(self) -> None:
        self._open = True
        self.window.winId()  # the window may not have been shown yet; this makes its handle
        self._watch.start(self.window.windowHandle())

    def _on_first_run_finished(self, way: str) -> None:
        rooms = self._show_rooms()
        if way:
            rooms.start_enrolling(way)

    def _on_unlocking(self) -> None:
        """What locks an open vault counts from now on, not only when it has opened."""
        self._lock_when_opened = False
        self._watch.listen()

    def _on_opened(self) -> None:
        self._start_watch()
        if self._lock_when_opened or (self._preferences.lock_minimized and self.window.isMinimized()):
            self.lock()
        else:
            self._show_rooms()

    def _may_close(self) -> bool:
        """Not while something is being saved: a failure must be seen."""
        if not self._tasks.is_vault_busy:
            return True
        failures = self._tasks.vault_failures

        def close() -> None:
            if self._tasks.vault_failures == failures:
                self.window.close()

        self._tasks.vault_rested.connect(close, Qt.ConnectionType.SingleShotConnection)
        return False

    def _on_vault_changed(self) -> None:
        if self._open and self.rooms is not None:
            self.rooms.refresh()

    def _on_ticked(self) -> None:
        self._desk.copied.tick()
        if self.rooms is not None:
            self.rooms.show_status(self._watch.autolock.left, self._watch.autolock.idle_seconds)

    def _on_chosen(self, name: str, value: object) -> None:
        # The enroll page keeps the camera in the settings itself.
        stored = kept.load(self._parts.settings)
        values: dict[str, Any] = {"camera": stored.camera, "mirror_camera": stored.mirror_camera, name: value}
        self._preferences = replace(self._preferences, **values)
        self._tasks.run(lambda: self._parts.settings.put({name: value}), _nothing, vault=True)
        self._desk.adopt(self._preferences)
        self._watch.adopt(self._preferences)
        if name == "theme":
            self._theme.choose(self._preferences.theme)
        if name == "language":
            self._speak()
        elif self.rooms is not None:
            self.rooms.adopt(self._preferences)
            self._on_ticked()

    def _speak(self) -> None:
        """Take the language that was chosen: build what is on the screen anew."""
        translation.speak(self._preferences.language)
        if self.rooms is not None:
            self._show_rooms(self.rooms.current)

    def _on_failed(self, failure: Exception) -> None:
        if self.rooms is not None:
            self.rooms.notices.tell("danger", words.unexpected(failure))
        elif self.lock_page is not None:
            self.lock_page.refuse(words.unexpected(failure))

    def _on_seen(self, seen: bool) -> None:
        if self.rooms is not None:
            self.rooms.set_seen(seen)

    def _on_minimized(self) -> None:
        if self._preferences.lock_minimized:
            self.lock()

    def _on_dropped(self, mime: QMimeData) -> None:
        if self.rooms is not None:
            self.rooms.offer_mime(mime)

    def _offer_waiting(self) -> None:
        if self._waiting and self.rooms is not None:
            uri, self._waiting = self._waiting, ""
            self.rooms.offer_text(uri)


def _nothing(_: object) -> None:
    """What is to be done with a result that nobody waits for."""


def _close_dialogs() -> None:
    """Take every question and menu off the screen."""
    for widget in QApplication.topLevelWidgets():
        if widget.windowType() == Qt.WindowType.Popup:
            widget.close()
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QDialog) and widget.isVisible():
            widget.reject()
