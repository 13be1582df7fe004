"""The dialog that puts another password in the place of the vault's."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ramkeep.core.vault.errors import WrongPassword
from ramkeep.services.parts import Parts
from ramkeep.ui.settings import words
from ramkeep.ui.tasks import Tasks
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import SPACE_4, SPACE_8, SPACE_16, SPACE_24
from ramkeep.ui.widgets.announce import announce
from ramkeep.ui.widgets.busy_line import BusyLine
from ramkeep.ui.widgets.new_password import NewPassword, labeled
from ramkeep.ui.widgets.parts import button, label
from ramkeep.ui.widgets.password_field import PasswordField

_WIDTH = 416


class ChangePassword(QDialog):
    """Old, new, new again. Accepted when it is done."""

    def __init__(self, parent: QWidget, parts: Parts, tasks: Tasks, theme: Theme) -> None:
        super().__init__(parent)
        self._vault, self._tasks = parts.vault, tasks
        self.setWindowTitle(words.password_title())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.old = PasswordField(theme, words.old_password())
        self.old_message = label("", "danger", wrap=True)
        self.new_password = NewPassword(theme, tasks, parts.strength)
        self.busy_line = BusyLine(theme, words.changing())
        self.change_button = button(words.change(), "primary")
        self.cancel_button = button(words.cancel())
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(SPACE_8)
        foot.addStretch()
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.change_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_24, SPACE_24, SPACE_24, SPACE_24)
        column.setSpacing(SPACE_4)
        column.addWidget(labeled(words.old_password(), self.old))
        column.addWidget(self.old)
        column.addWidget(self.old_message)
        column.addSpacing(SPACE_8)
        column.addWidget(self.new_password)
        column.addSpacing(SPACE_8)
        column.addWidget(self.busy_line)
        column.addSpacing(SPACE_16)
        column.addLayout(foot)
        column.addStretch()
        self.setFixedWidth(_WIDTH + 2 * SPACE_24)

    def _connect(self) -> None:
        self.old.returnPressed.connect(self.new_password.first.setFocus)
        self.old.textEdited.connect(lambda: self.old_message.setText(""))
        self.cancel_button.clicked.connect(self.reject)
        self.change_button.clicked.connect(self.new_password.submit)
        self.change_button.setAutoDefault(False)
        self.new_password.returned.connect(self.new_password.submit)
        self.new_password.changed.connect(self._name_button)
        self.new_password.accepted.connect(self._change)
        self.finished.connect(self._wipe)

    def _change(self, new: str) -> None:
        old, vault = self.old.text(), self._vault
        self._set_busy(True)
        self._tasks.run(lambda: vault.change_password(old, new), self._on_changed, self._on_refused, vault=True)

    def _on_changed(self, _: None) -> None:
        self._set_busy(False)
        self.accept()

    def _on_refused(self, failure: Exception) -> None:
        self._set_busy(False)
        text = words.password_refused(failure)
        if not isinstance(failure, WrongPassword):
            self.new_password.complain(text)
            return
        self.old_message.setText(text)
        announce(self.old_message, text, urgent=True)
        self.old.setFocus()
        self.old.selectAll()

    def _set_busy(self, busy: bool) -> None:
        self.busy_line.set_busy(busy)
        for part in (self.old, self.new_password, self.change_button, self.cancel_button):
            part.setEnabled(not busy)
        self._name_button()

    def _name_button(self) -> None:
        weak = self.new_password.asks_about_weakness
        text = words.change_weak() if weak else words.change()
        self.change_button.setText(words.changing() if self.busy_line.busy else text)

    def _wipe(self) -> None:
        self.old.wipe()
        self.new_password.wipe()

    def reject(self) -> None:
        # The vault's thread cannot be called back; what was begun is told when it is done.
        if not self.busy_line.busy:
            super().reject()
