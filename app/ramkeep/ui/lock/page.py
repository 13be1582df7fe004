"""The lock screen: one field between a person and the codes."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ramkeep.ui.lock import words
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import SPACE_4, SPACE_8, SPACE_12, SPACE_16, SPACE_32
from ramkeep.ui.widgets import password_words
from ramkeep.ui.widgets.announce import announce
from ramkeep.ui.widgets.busy_line import BusyLine
from ramkeep.ui.widgets.parts import IconLabel, button, card, centered, label
from ramkeep.ui.widgets.password_field import PasswordField

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ramkeep.ui.widgets.notice import Notice

WIDTH = 400


class LockPage(QWidget):
    """Asks for the password. It is painted before anything is there to try the password with.

    Attributes:
        pending: a password, and whether the vault is to be read only, that nobody has tried yet.

    Signals:
        wished: the same two, when the person wishes to have the vault opened.
        plan_wanted: the planner, with the vault left locked.
    """

    wished = Signal(str, bool)
    plan_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._waits = False
        self.pending: tuple[str, bool] | None = None
        self.notice: Notice | None = None
        self.setProperty("look", "page")
        self._make_parts()
        self.setLayout(centered(self._card()))
        self.setFocusProxy(self.field)

    def mention_account(self, waits: bool) -> None:
        """Say that an account waits to be looked at, or say nothing of it."""
        self.explanation.setText(words.waiting_account() if waits else words.explanation())

    @property
    def is_busy(self) -> bool:
        """Is a password being tried?"""
        return self.busy_line.busy

    def set_busy(self, busy: bool) -> None:
        """The password is being tried, or was."""
        self.busy_line.set_busy(busy)
        self.field.set_revealed(False)
        self.field.setEnabled(not busy)
        self.unlock_button.setText(words.opening() if busy else words.unlock())
        self._allow()

    def set_waiting(self, waits: bool) -> None:
        """No password is taken for a while, or they are again."""
        self._waits = waits
        self._allow()

    def refuse(self, text: str) -> None:
        """Say why the vault is not open."""
        self._say(text)
        self.field.setFocus()
        self.field.selectAll()

    def count(self, text: str) -> None:
        """Bring a refusal up to date, if it is still there."""
        if self.message.text():
            self.message.setText(text)

    def offer_plan(self) -> None:
        """Lead to the planner; there is something now that can show it."""
        self.plan_button.show()

    def offer_reading(self, text: str) -> None:
        """Say who else has the vault, and offer to open it read-only."""
        if self.notice is None:
            self.notice = self._make_notice()
        self.notice.say(text, words.open_read_only())
        self.notice.show()
        self.notice.button.setFocus()
        announce(self, text, urgent=True)

    def _make_parts(self) -> None:
        self.explanation = label(words.explanation(), "muted", wrap=True)
        self.field = PasswordField(self._theme, words.password())
        self.field.returnPressed.connect(self._wish)
        self.field.textEdited.connect(self._on_edited)
        self.field.caps_lock_changed.connect(self._on_caps_lock_changed)
        self.message = label("", "danger", wrap=True)
        self.caps_lock = label(password_words.caps_lock_on(), "warn")
        for part in (self.message, self.caps_lock):
            part.hide()
        self.unlock_button = button(words.unlock(), "primary")
        self.unlock_button.clicked.connect(lambda: self._wish())
        self.busy_line = BusyLine(self._theme, words.opening())
        self.plan_button = button(words.plan_only(), "link")
        self.plan_button.clicked.connect(self.plan_wanted)
        self.plan_button.hide()

    def _make_notice(self) -> "Notice":
        from ramkeep.ui.widgets.notice import Notice

        notice = Notice(self._theme, "warn", stacked=True)
        notice.acted.connect(lambda: self._wish(read_only=True))
        self._notices.addWidget(notice)
        return notice

    def _card(self) -> QFrame:
        frame, column = card()
        frame.setFixedWidth(WIDTH)
        column.setContentsMargins(SPACE_32, SPACE_32, SPACE_32, SPACE_16)
        column.setSpacing(0)
        name = label(words.password(), "small")
        name.setBuddy(self.field)
        self._notices = QVBoxLayout()
        for part, gap in (
            (IconLabel(self._theme, "lock-simple", 32, "accent"), SPACE_12),
            (label(words.title(), "title"), SPACE_4),
            (self.explanation, SPACE_16),
            (name, SPACE_8),
            (self.field, SPACE_4),
            (self.caps_lock, 0),
            (self.message, 0),
        ):
            column.addWidget(part)
            column.addSpacing(gap)
        column.addLayout(self._notices)
        column.addSpacing(SPACE_12)
        column.addWidget(self.unlock_button)
        column.addSpacing(SPACE_12)
        column.addWidget(self.busy_line)
        column.addSpacing(SPACE_4)
        column.addWidget(self.plan_button)
        return frame

    def _wish(self, *, read_only: bool = False) -> None:
        if self.busy_line.busy or self._waits:
            return
        if not self.field.text():
            self._say(words.empty_password())
            return
        self._say("")
        if self.notice is not None:
            self.notice.hide()
        self.set_busy(True)
        self.pending = (self.field.text(), read_only)
        self.wished.emit(*self.pending)

    def _allow(self) -> None:
        self.unlock_button.setEnabled(not self._waits and not self.busy_line.busy)
        self.plan_button.setEnabled(not self.busy_line.busy)

    def _on_edited(self) -> None:
        if not self._waits:
            self._say("")

    def _on_caps_lock_changed(self, on: bool) -> None:
        self.caps_lock.setVisible(on)
        if on:
            announce(self.caps_lock, self.caps_lock.text())

    def _say(self, text: str) -> None:
        if text == self.message.text():
            return
        self.message.setText(text)
        self.message.setVisible(bool(text))
        self.field.setProperty("wrong", bool(text))
        self.field.style().polish(self.field)
        if text:
            announce(self.message, text, urgent=True)
