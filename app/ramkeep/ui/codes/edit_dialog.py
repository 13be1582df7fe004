"""Changes what a person may change of an account; the secret and its parameters are only told."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from ramkeep.core.codes.account import Account
from ramkeep.core.codes.credential import Secret
from ramkeep.services.codes_board import takes_pin
from ramkeep.ui.codes import dialog_words as words
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import SPACE_4, SPACE_8, SPACE_16, SPACE_24
from ramkeep.ui.widgets.notice import Notice
from ramkeep.ui.widgets.parts import button, label
from ramkeep.ui.widgets.password_field import PasswordField

WIDTH = 480
NOTE_HEIGHT = 88
LINE_MARGIN = 2
"""Pixels that Qt leaves beside the text of a line edit."""
LONGEST_NAME = 500


class EditDialog(QDialog):
    """Stays open until what was wished is saved or given up.

    Signals:
        save_wished: an account as it should be.
    """

    save_wished = Signal(object)

    def __init__(self, theme: Theme, account: Account, parent: QWidget) -> None:
        super().__init__(parent)
        self._account = account
        self.setWindowTitle(words.edit_title())
        self.setFixedWidth(WIDTH)
        self.issuer, self.account = _line(account.credential.issuer), _line(account.credential.account)
        self.note = QPlainTextEdit(account.note)
        self.note.setTabChangesFocus(True)
        self.note.document().setDocumentMargin(LINE_MARGIN)
        self.note.document().setModified(False)  # the margin counts as a change
        self.favorite = QCheckBox(words.favorite_label())
        self.favorite.setChecked(account.favorite)
        self.pin = PasswordField(theme, words.pin_label())
        self.refusal = Notice(theme, "danger")
        self.refusal.hide()
        self.save, self._cancel = button(words.save(), "primary"), button(words.cancel())
        self.save.setDefault(True)
        self.save.clicked.connect(self._on_save)
        self._cancel.clicked.connect(self.reject)
        self._build()
        first = self.pin if takes_pin(account.credential) and account.credential.pin is None else self.issuer
        first.setFocus()

    def refuse(self, reason: str) -> None:
        """It was not saved; nothing that was typed is lost."""
        self.refusal.say(reason)
        self.refusal.show()
        self._let(True)
        self.adjustSize()

    @property
    def edited(self) -> Account:
        """The account as the fields say. A field nobody touched changes nothing."""
        credential = self._account.credential
        if self.issuer.isModified():
            credential = replace(credential, issuer=self.issuer.text())
        if self.account.isModified():
            credential = replace(credential, account=self.account.text())
        if self.pin.text():
            credential = replace(credential, pin=Secret(self.pin.text().encode("utf-8", "replace"), self.pin.text()))
        note = self.note.toPlainText() if self.note.document().isModified() else self._account.note
        return replace(self._account, credential=credential, note=note, favorite=self.favorite.isChecked())

    def _on_save(self) -> None:
        self._let(False)
        self.save_wished.emit(self.edited)

    def _let(self, on: bool) -> None:
        for widget in (self.issuer, self.account, self.note, self.favorite, self.pin, self.save):
            widget.setEnabled(on)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_24, SPACE_24, SPACE_24, SPACE_24)
        column.setSpacing(SPACE_16)
        column.addWidget(label(words.edit_title(), "title"))
        column.addLayout(_field(words.issuer_label(), self.issuer))
        column.addLayout(_field(words.account_label(), self.account))
        column.addLayout(_field(words.note_label(), self.note, height=NOTE_HEIGHT))
        credential = self._account.credential
        if takes_pin(credential):
            column.addLayout(_field(words.pin_label(), self.pin, words.pin_help(credential.pin is not None)))
        column.addWidget(self.favorite)
        column.addLayout(self._facts())
        column.addWidget(self.refusal)
        column.addSpacing(SPACE_8)
        row = QHBoxLayout()
        row.setSpacing(SPACE_8)
        row.addStretch()
        row.addWidget(self._cancel)
        row.addWidget(self.save)
        column.addLayout(row)

    def _facts(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE_24)
        grid.setVerticalSpacing(0)
        for place, (name, value) in enumerate(words.facts(self._account.credential)):
            grid.addWidget(label(name, "muted"), 0, place)
            grid.addWidget(label(value, "small"), 1, place)
        grid.setColumnStretch(grid.columnCount(), 1)
        return grid


def _line(text: str) -> QLineEdit:
    line = QLineEdit()
    line.setMaxLength(max(LONGEST_NAME, len(text)))
    line.setText(text)
    line.setCursorPosition(0)
    return line


def _field(name: str, widget: QWidget, help_text: str = "", *, height: int = 0) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(SPACE_4)
    title = label(name, "small")
    title.setBuddy(widget)
    widget.setAccessibleName(name)
    column.addWidget(title)
    column.addWidget(_held(widget, height) if height else widget)
    if help_text:
        widget.setAccessibleDescription(help_text)
        column.addWidget(label(help_text, "muted", wrap=True))
    return column


def _held(widget: QWidget, height: int) -> QWidget:
    """The widget at a height that no style rule takes from it."""
    frame = QWidget()
    frame.setFixedHeight(height)
    column = QVBoxLayout(frame)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(widget)
    return frame
