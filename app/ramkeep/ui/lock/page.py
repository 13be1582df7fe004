"""The lock screen: one field between a person and the codes."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QWidget

from ramkeep.core.vault.errors import WrongPassword
from ramkeep.services.parts import Parts
from ramkeep.services.ports import VaultBusy
from ramkeep.ui.lock import words
from ramkeep.ui.lock.delay import Delay
from ramkeep.ui.tasks import Tasks
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import SPACE_4, SPACE_8, SPACE_12, SPACE_16, SPACE_32
from ramkeep.ui.widgets.announce import announce
from ramkeep.ui.widgets.busy_line import BusyLine
from ramkeep.ui.widgets.notice import Notice
from ramkeep.ui.widgets.parts import IconLabel, button, card, centered, label
from ramkeep.ui.widgets.password_field import PasswordField
from ramkeep.ui.widgets.words import caps_lock_on

WIDTH = 400
_COUNT_MILLISECONDS = 250


class LockPage(QWidget):
    """Asks for the password and opens the vault.

    Signals:
        opened: the vault is open.
    """

    opened = Signal()

    def __init__(self, parts: Parts, tasks: Tasks, theme: Theme) -> None:
        super().__init__()
        self.setProperty("look", "page")
        self._vault, self._tasks, self._theme = parts.vault, tasks, theme
        self._delay = Delay(parts.clock)
        self._countdown = QTimer(self, interval=_COUNT_MILLISECONDS)
        self._countdown.timeout.connect(self._on_counted)
        self._make_parts()
        self.setLayout(centered(self._card()))
        self.setFocusProxy(self.field)

    def show_waiting(self, waiting: bool) -> None:
        """Say that an account waits to be looked at, or say nothing of it."""
        self.explanation.setText(words.waiting_account() if waiting else words.explanation())

    def complain(self, text: str) -> None:
        """Tell of something that went wrong elsewhere."""
        self._say(text)

    def _make_parts(self) -> None:
        self.explanation = label(words.explanation(), "muted", wrap=True)
        self.field = PasswordField(self._theme, words.password())
        self.field.returnPressed.connect(self._unlock)
        self.field.textEdited.connect(self._on_edited)
        self.field.caps_lock_changed.connect(self._on_caps_lock_changed)
        self.message = label("", "danger", wrap=True)
        self.caps_lock = label(caps_lock_on(), "warn")
        self.caps_lock.hide()
        self.notice = Notice(self._theme, "warn", stacked=True)
        self.notice.acted.connect(lambda: self._unlock(read_only=True))
        self.notice.hide()
        self.unlock_button = button(words.unlock(), "primary")
        self.unlock_button.clicked.connect(lambda: self._unlock())
        self.busy_line = BusyLine(self._theme, words.opening())

    def _card(self) -> QFrame:
        frame, column = card()
        frame.setFixedWidth(WIDTH)
        column.setSpacing(0)
        name = label(words.password(), "small")
        name.setBuddy(self.field)
        column.addWidget(IconLabel(self._theme, "lock-simple", 32, "accent"))
        column.addSpacing(SPACE_12)
        column.addWidget(label(words.title(), "title"))
        column.addSpacing(SPACE_4)
        column.addWidget(self.explanation)
        column.addSpacing(SPACE_16)
        column.addWidget(name)
        column.addSpacing(SPACE_8)
        column.addWidget(self.field)
        column.addSpacing(SPACE_4)
        for part in (self.caps_lock, self.message, self.notice):
            column.addWidget(part)
        column.addSpacing(SPACE_12)
        column.addWidget(self.unlock_button)
        column.addSpacing(SPACE_12)
        column.addWidget(self.busy_line)
        column.setContentsMargins(SPACE_32, SPACE_32, SPACE_32, SPACE_16)
        return frame

    def _unlock(self, *, read_only: bool = False) -> None:
        if self.busy_line.busy or self._delay.left:
            return
        password = self.field.text()
        if not password:
            self._say(words.empty_password())
            return
        self._say("")
        self.notice.hide()
        self._set_busy(True)
        vault = self._vault
        self._tasks.run(lambda: vault.unlock(password, read_only), self._on_opened, self._on_refused, vault=True)

    def _on_opened(self, _: None) -> None:
        self._set_busy(False)
        self.field.wipe()
        self.opened.emit()

    def _on_refused(self, failure: Exception) -> None:
        self._set_busy(False)
        if isinstance(failure, VaultBusy):
            self._say("")
            self.notice.say(words.busy(failure), words.open_read_only())
            self.notice.show()
            self.notice.button.setFocus()
            announce(self, self.notice.text.text(), urgent=True)
            return
        if isinstance(failure, WrongPassword):
            self._delay.grow()
            self._countdown.start()
            self._say(words.wrong(self._delay.left))
            self.unlock_button.setEnabled(False)
        else:
            self._say(words.refusal(failure, self._vault.place, f"{self._vault.place}.bak"))
        self.field.setFocus()
        self.field.selectAll()

    def _on_counted(self) -> None:
        left = self._delay.left
        if not left:
            self._countdown.stop()
            self.unlock_button.setEnabled(True)
        if self.message.text():
            self.message.setText(words.wrong(left))

    def _on_edited(self) -> None:
        if not self._delay.left:
            self._say("")

    def _on_caps_lock_changed(self, on: bool) -> None:
        self.caps_lock.setVisible(on)
        if on:
            announce(self.caps_lock, self.caps_lock.text())

    def _set_busy(self, busy: bool) -> None:
        self.busy_line.set_busy(busy)
        self.field.set_revealed(False)
        self.field.setEnabled(not busy)
        self.unlock_button.setEnabled(not busy)
        self.unlock_button.setText(words.opening() if busy else words.unlock())

    def _say(self, text: str) -> None:
        self.message.setText(text)
        self.message.setVisible(bool(text))
        self.field.setProperty("wrong", bool(text))
        self.field.style().polish(self.field)
        if text:
            announce(self.message, text, urgent=True)
