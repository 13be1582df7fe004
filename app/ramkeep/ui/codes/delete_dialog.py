"""Asks before an account is deleted, and says what that means."""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ramkeep.core.codes.account import Account
from ramkeep.ui.codes import dialog_words as words
from ramkeep.ui.theme.tokens import SPACE_8, SPACE_16, SPACE_24
from ramkeep.ui.widgets.parts import button, label

WIDTH = 440


class DeleteDialog(QDialog):
    """Accepted when the person means it. Enter and Esc leave all as it is."""

    def __init__(self, account: Account, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(words.delete_title())
        self.setAccessibleDescription(words.delete_warning(account))
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_24, SPACE_24, SPACE_24, SPACE_24)
        column.setSpacing(SPACE_8)
        for text, look in (
            (words.delete_question(account), "heading"),
            (words.delete_warning(account), ""),
            (words.delete_undo(), "muted"),
        ):
            line = label(text, look, wrap=True)
            line.setFixedWidth(WIDTH - 2 * SPACE_24)
            column.addWidget(line)
        column.addSpacing(SPACE_16)
        row = QHBoxLayout()
        row.setSpacing(SPACE_8)
        row.addStretch()
        self.cancel, self.delete = button(words.cancel()), button(words.delete_now(), "danger")
        self.cancel.clicked.connect(self.reject)
        self.delete.clicked.connect(self.accept)
        row.addWidget(self.cancel)
        row.addWidget(self.delete)
        column.addLayout(row)
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetFixedSize)
        self.cancel.setDefault(True)
        self.cancel.setFocus()
