"""The one window: first run, lock screen, or the rooms of the open vault."""

from dataclasses import replace
from importlib import import_module
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QHideEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QStackedWidget, QWidget

from ramkeep.services import preferences as kept
from ramkeep.services.parts import Parts
from ramkeep.services.vault_session import VaultState
from ramkeep.ui import translation, words
from ramkeep.ui.actions import bind
from ramkeep.ui.desk import lay_out
from ramkeep.ui.tasks import Tasks
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.watch import Watch
from ramkeep.ui.window_place import describe, restore

if TYPE_CHECKING:
    from ramkeep.ui.first_run.page import FirstRunPage
    from ramkeep.ui.lock.page import LockPage
    from ramkeep.ui.rooms import Rooms

_WARM_UP_MILLISECONDS = 300


class _Relay(QObject):
    """Carries a change of the vault from its thread to the window's."""

    changed = Signal()


class MainWindow(QMainWindow):
    """Shows what the state of the vault asks for.

    Attributes:
        first_run, lock_page, rooms: the one that is shown; the others are None.
    """

    def __init__(self, parts: Parts, theme: Theme) -> None:
        super().__init__()
        self._parts, self._theme = parts, theme
        self._preferences = kept.load(parts.settings)
        self._tasks = Tasks(self)
        self._desk = lay_out(parts, self._tasks, theme)
        self._desk.adopt(self._preferences)
        self._watch = Watch(parts, self._preferences, self)
        self._waiting = ""
        self._open = self._finished = False
        self.first_run: FirstRunPage | None = None
        self.lock_page: LockPage | None = None
        self.rooms: Rooms | None = None
        self.setWindowTitle("Ramkeep")
        self.setAcceptDrops(True)
        self._stack = QStackedWidget()
        self.setCentralWidget(self._stack)
        restore(self, parts.settings)
        self._connect()
        if parts.vault.state is VaultState.ABSENT:
            self._show_first_run()
        elif parts.vault.state is VaultState.LOCKED:
            self._show_lock()
        else:
            self._on_opened()

    def receive(self, uri: str) -> None:
        """Come to the front; show what `uri` would add, now or when the vault is opened. It may be empty."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        self.keep_waiting(uri)

    def keep_waiting(self, uri: str) -> None:
        """Show what `uri` would add as soon as there is a vault to compare it with. It may be empty."""
        self._waiting = uri or self._waiting
        if self.rooms is not None:
            self._offer_waiting()
        elif self.lock_page is not None:
            self.lock_page.show_waiting(bool(self._waiting))

    def lock(self) -> None:
        """Forget everything that the password protects, and ask for it again."""
        if not self._open:
            return
        self._open = False
        self._watch.rest()
        _close_dialogs()
        if self.rooms is not None:
            self.rooms.forget()
        self._tasks.forget()
        self._tasks.run(self._parts.vault.lock, _nothing, vault=True)
        self._show_lock()
        self._desk.clear()

    def show_keys(self) -> None:
        """Show which key does what."""
        from ramkeep.ui.keys_window import KeysWindow

        KeysWindow(self).open()

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
        place = dict(describe(self))
        self._tasks.run(lambda: self._parts.settings.put(place), _nothing, _nothing, vault=True)
        self._tasks.run(self._parts.vault.lock, _nothing, vault=True)
        self._tasks.wait()

    def _connect(self) -> None:
        relay = _Relay()
        relay.changed.connect(self._on_vault_changed, Qt.ConnectionType.QueuedConnection)
        # The lambda keeps the relay alive for as long as the session may call.
        self._parts.vault.on_changed(lambda: relay.changed.emit())
        self._tasks.failed.connect(self._on_failed)
        self._watch.lock_wanted.connect(self.lock)
        self._watch.ticked.connect(self._on_ticked)
        bind(self, "show_keys", self.show_keys)
        bind(self, "quit", self.close)
        QTimer.singleShot(_WARM_UP_MILLISECONDS, self, self._warm_up)

    def _warm_up(self) -> None:
        """Load the rooms while the person types the password."""
        if not self._finished:
            self._tasks.run(lambda: import_module("ramkeep.ui.rooms"), _nothing)

    def _show_first_run(self) -> None:
        from ramkeep.ui.first_run.page import FirstRunPage

        page = FirstRunPage(self._parts, self._tasks, self._theme)
        page.created.connect(self._start_watch)
        page.finished.connect(self._on_first_run_finished)
        self._show_alone(page)
        self.first_run = page

    def _show_lock(self) -> None:
        from ramkeep.ui.lock.page import LockPage

        page = LockPage(self._parts, self._tasks, self._theme)
        page.opened.connect(self._on_opened)
        page.show_waiting(bool(self._waiting))
        self._show_alone(page)
        self.lock_page = page

    def _show_rooms(self, place: str = "show_codes") -> "Rooms":
        from ramkeep.ui.rooms import Rooms

        rooms = Rooms(self._desk, self._preferences)
        rooms.lock_wanted.connect(self.lock)
        rooms.keys_wanted.connect(self.show_keys)
        rooms.chosen.connect(self._on_chosen)
        self._show_alone(rooms)
        self.rooms = rooms
        rooms.go(place)
        self._on_ticked()
        self._offer_waiting()
        return rooms

    def _show_alone(self, page: QWidget) -> None:
        """Throw away what was shown."""
        if self.rooms is not None:
            self.rooms.leave()
        for old in (self.first_run, self.lock_page, self.rooms):
            if old is not None:
                old.hide()
                self._stack.removeWidget(old)
                old.deleteLater()
        self.first_run = self.lock_page = self.rooms = None
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        page.setFocus()

    def _start_watch(self) -> None:
        self._open = True
        self.winId()  # the window may not have been shown yet; this makes its handle
        self._watch.start(self.windowHandle())

    def _on_first_run_finished(self, way: str) -> None:
        self._desk.board.show(self._parts.vault.contents.accounts)
        rooms = self._show_rooms()
        if way:
            rooms.start_enrolling(way)

    def _on_opened(self) -> None:
        self._start_watch()
        self._desk.board.show(self._parts.vault.contents.accounts)
        self._show_rooms()

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
            self.lock_page.complain(words.unexpected(failure))

    def _offer_waiting(self) -> None:
        if self._waiting and self.rooms is not None:
            uri, self._waiting = self._waiting, ""
            self.rooms.offer_text(uri)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() != QEvent.Type.WindowStateChange:
            return
        if self.isMinimized() and self._preferences.lock_minimized:
            self.lock()
        if self.rooms is not None:
            self.rooms.set_seen(not self.isMinimized())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.rooms is not None:
            self.rooms.set_seen(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self.rooms is not None:
            self.rooms.set_seen(False)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        mime = event.mimeData()
        if self.rooms is not None and (mime.hasUrls() or mime.hasImage() or mime.hasText()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if self.rooms is not None and self.rooms.offer_mime(event.mimeData()):
            event.acceptProposedAction()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.hide()
        self.finish()
        super().closeEvent(event)


def _nothing(_: object) -> None:
    """What is to be done with a result that nobody waits for."""


def _close_dialogs() -> None:
    """Take every question and menu off the screen."""
    popup = QApplication.activePopupWidget()
    while popup is not None:
        popup.close()
        popup = QApplication.activePopupWidget()
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QDialog) and widget.isVisible():
            widget.reject()
