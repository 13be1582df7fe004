"""A new password, typed twice, with its strength."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ramkeep.services.ports import Strength
from ramkeep.services.ports import StrengthMeter as Estimator
from ramkeep.ui.tasks import Tasks
from ramkeep.ui.theme.theme import Theme, set_look
from ramkeep.ui.theme.tokens import SPACE_4
from ramkeep.ui.widgets import words
from ramkeep.ui.widgets.announce import announce
from ramkeep.ui.widgets.parts import label
from ramkeep.ui.widgets.password_field import PasswordField
from ramkeep.ui.widgets.password_words import caps_lock_on
from ramkeep.ui.widgets.strength_level import Level, level_of, seconds_to_guess
from ramkeep.ui.widgets.strength_meter import StrengthMeter

MIN_LENGTH = 8


class NewPassword(QWidget):
    """Two fields and a meter.

    Signals:
        accepted: the password may be used; it is given along.
        returned: Enter was pressed in the second field.
        changed: something was typed, or the question about a weak password was asked.
    """

    accepted = Signal(str)
    returned = Signal()
    changed = Signal()

    def __init__(self, theme: Theme, tasks: Tasks, estimator: Estimator) -> None:
        super().__init__()
        self._tasks, self._estimator = tasks, estimator
        self._strength: Strength | None = None
        self._estimated = ""
        self._estimating = False
        self._submitted = False
        self._weak_confirmed = False
        self.first = PasswordField(theme, words.password())
        self.second = PasswordField(theme, words.repeat_password())
        self.meter = StrengthMeter(theme)
        self.message = label("", "danger", wrap=True)
        self._lay_out()
        self._connect()
        self._on_edited()

    @property
    def asks_about_weakness(self) -> bool:
        """Was the person told that the password is weak, and asked whether to use it all the same?"""
        return self._weak_confirmed

    def submit(self) -> None:
        """Check; a password that may be used comes with `accepted`, else the reason is shown."""
        problem, where = self._problem()
        if problem:
            self._say(problem, "danger")
            where.setFocus()
            where.selectAll()
            return
        self._submitted = True
        self._accept_if_known()

    def complain(self, text: str) -> None:
        """Say why the password, though it may be used, was not."""
        self._say(text)

    def wipe(self) -> None:
        """Forget both fields."""
        for field in (self.first, self.second):
            field.wipe()
        self._on_edited()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_4)
        self.message.setMinimumHeight(self.message.fontMetrics().height())
        column.addWidget(labeled(words.password(), self.first))
        column.addWidget(self.first)
        column.addSpacing(SPACE_4)
        column.addWidget(self.meter)
        column.addSpacing(SPACE_4)
        column.addWidget(labeled(words.repeat_password(), self.second))
        column.addWidget(self.second)
        column.addSpacing(SPACE_4)
        column.addWidget(self.message)

    def _connect(self) -> None:
        for field in (self.first, self.second):
            field.textEdited.connect(self._on_edited)
            field.caps_lock_changed.connect(self._on_caps_lock_changed)
        self.first.returnPressed.connect(self.second.setFocus)
        self.second.returnPressed.connect(self.returned)

    def _problem(self) -> tuple[str, PasswordField]:
        missing = MIN_LENGTH - len(self.first.text())
        if missing > 0:
            return words.too_short(missing), self.first
        if self.first.text() != self.second.text():
            return words.differ(), self.second
        return "", self.second

    def _on_edited(self) -> None:
        self._submitted = self._weak_confirmed = False
        self._say("")
        missing = MIN_LENGTH - len(self.first.text())
        if missing > 0:
            self._strength, self._estimated = None, ""
            self.meter.show_hint(words.too_short(missing) if self.first.text() else words.at_least(MIN_LENGTH))
        else:
            self._estimate()
        self.changed.emit()

    def _estimate(self) -> None:
        """Estimate what is typed now; one estimate at a time, and the newest text last."""
        password = self.first.text()
        if self._estimating or password == self._estimated:
            return
        self._estimating = True
        measure = self._estimator.measure
        self._tasks.run(lambda: measure(password), lambda strength: self._on_estimated(password, strength))

    def _on_estimated(self, password: str, strength: Strength) -> None:
        self._estimating = False
        if len(self.first.text()) < MIN_LENGTH:
            return
        if password != self.first.text():
            self._estimate()
            return
        self._estimated, self._strength = password, strength
        self.meter.show_strength(strength)
        self._accept_if_known()

    def _accept_if_known(self) -> None:
        if not self._submitted or self._strength is None or self._estimated != self.first.text():
            return
        self._submitted = False
        if level_of(self._strength) is Level.WEAK and not self._weak_confirmed:
            self._weak_confirmed = True
            self._say(words.weak_anyway(seconds_to_guess(self._strength)), "warn")
            self.changed.emit()
            return
        self.accepted.emit(self.first.text())

    def _on_caps_lock_changed(self, on: bool) -> None:
        self._say(caps_lock_on() if on else "", "warn")

    def _say(self, text: str, look: str = "danger") -> None:
        set_look(self.message, look)
        self.message.setText(text)
        if text:
            announce(self.message, text)


def labeled(text: str, field: QWidget) -> QLabel:
    """The label above a field; Alt and its letter, and screen readers, lead from it to the field."""
    made = label(text, "small")
    made.setBuddy(field)
    return made
