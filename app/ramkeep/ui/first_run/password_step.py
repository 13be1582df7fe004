"""First step: the password that locks the vault."""

from PySide6.QtCore import Signal

from ramkeep.services.parts import Parts
from ramkeep.ui.first_run import words
from ramkeep.ui.first_run.step_card import StepCard
from ramkeep.ui.tasks import Tasks
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import SPACE_12
from ramkeep.ui.widgets.busy_line import BusyLine
from ramkeep.ui.widgets.new_password import NewPassword
from ramkeep.ui.widgets.parts import button


class PasswordStep(StepCard):
    """Makes the vault.

    Signals:
        created: it is there and open.
    """

    created = Signal()

    def __init__(self, parts: Parts, tasks: Tasks, theme: Theme) -> None:
        super().__init__(1, words.password_title(), words.password_explanation())
        self._vault, self._tasks = parts.vault, tasks
        self.new_password = NewPassword(theme, tasks, parts.strength)
        self.create_button = button(words.create(), "primary")
        self.busy_line = BusyLine(theme, words.creating())
        self.column.addWidget(self.new_password)
        self.column.addSpacing(SPACE_12)
        self.column.addWidget(self.create_button)
        self.column.addSpacing(SPACE_12)
        self.column.addWidget(self.busy_line)
        self.create_button.clicked.connect(self.new_password.submit)
        self.new_password.returned.connect(self.new_password.submit)
        self.new_password.changed.connect(self._name_button)
        self.new_password.accepted.connect(self._create)

    def _create(self, password: str) -> None:
        self._set_busy(True)
        vault = self._vault
        self._tasks.run(lambda: vault.create(password), self._on_created, self._on_refused, vault=True)

    def _on_created(self, _: None) -> None:
        self._set_busy(False)
        self.new_password.wipe()
        self.created.emit()

    def _on_refused(self, failure: Exception) -> None:
        self._set_busy(False)
        self.new_password.complain(words.refusal(failure, self._vault.place))

    def _set_busy(self, busy: bool) -> None:
        self.busy_line.set_busy(busy)
        self.new_password.setEnabled(not busy)
        self.create_button.setEnabled(not busy)
        self._name_button()

    def _name_button(self) -> None:
        if self.busy_line.busy:
            self.create_button.setText(words.creating())
        else:
            weak = self.new_password.asks_about_weakness
            self.create_button.setText(words.create_weak() if weak else words.create())
