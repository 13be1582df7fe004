"""The card that shows what would be added, before it is."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ramkeep.core.codes import base32
from ramkeep.core.codes.account import Account
from ramkeep.core.codes.credential import Credential, Secret
from ramkeep.core.codes.errors import SecretRefused
from ramkeep.core.codes.names import hidden_positions, shown
from ramkeep.core.codes.review import RemarkCode
from ramkeep.services.codes_board import takes_pin
from ramkeep.services.ports import Clock
from ramkeep.ui.enroll import check_words, form_words, remark_words
from ramkeep.ui.enroll.avatar import Avatar
from ramkeep.ui.enroll.comparison import Comparison
from ramkeep.ui.enroll.elided_label import NameLabel
from ramkeep.ui.enroll.fields import labeled, name_field
from ramkeep.ui.enroll.found_model import FoundRow
from ramkeep.ui.enroll.live_code import LiveCode
from ramkeep.ui.enroll.rows import Rows
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import SPACE_4, SPACE_8, SPACE_12, SPACE_16, SPACE_24
from ramkeep.ui.widgets.notice import Notice
from ramkeep.ui.widgets.parts import button, label
from ramkeep.ui.widgets.password_field import PasswordField


class CheckCard(QWidget):
    """One credential: who asks, whose it is, its running code, and what should be known.

    Signals:
        edited: the credential with the names and the PIN as they are typed now.
        refused: a site did not take the code of this credential.
    """

    edited = Signal(object)
    refused = Signal(object)

    def __init__(self, theme: Theme, clock: Clock) -> None:
        super().__init__()
        self._theme = theme
        self._row: FoundRow | None = None
        self._avatar = Avatar(theme)
        self.heading, self._under = NameLabel("heading"), NameLabel("muted")
        self.live_code = LiveCode(theme, clock)
        self._hint = label("", "muted", wrap=True)
        self.refused_button = button(check_words.code_refused(), "link-small")
        # Enter presses it and does not add.
        self.refused_button.setAutoDefault(True)
        self._parameters = label("", "muted", wrap=True)
        self.issuer_field, self.account_field = name_field(), name_field()
        self.pin_field = PasswordField(theme, form_words.form_pin())
        self._pin = labeled(form_words.form_pin(), self.pin_field)
        self._remarks = Rows()
        self._comparison = Comparison()
        self._lay_out()
        for field in (self.issuer_field, self.account_field, self.pin_field):
            field.textEdited.connect(self._on_edited)
        self.live_code.changed.connect(self._show_hint)
        self.refused_button.clicked.connect(self._on_refused)

    @property
    def remarks(self) -> tuple[str, ...]:
        """The sentences on the card."""
        return tuple(band.text.text() for band in self._remarks.parts if isinstance(band, Notice))

    @property
    def parameters(self) -> str:
        """The line that names the kind, and what is unusual."""
        return self._parameters.text()

    @property
    def hint(self) -> str:
        """What stands under the code."""
        return self._hint.text()

    @property
    def compared(self) -> tuple[str, ...]:
        """What stands side by side; empty when nothing does."""
        return self._comparison.texts

    def show_row(self, row: FoundRow, existing: Sequence[Account]) -> None:
        """Show another account, with its fields as they would be added."""
        self._row = row
        credential = row.credential
        self.issuer_field.setText(editable(credential.issuer))
        self.account_field.setText(editable(credential.account))
        for field in (self.issuer_field, self.account_field):
            field.setCursorPosition(0)
        self.pin_field.setText(credential.pin.reveal().decode("utf-8", "replace") if credential.pin else "")
        self._pin.setVisible(takes_pin(row.original))
        self._show_credential(credential)
        self.show_remarks(row, existing)

    def show_remarks(self, row: FoundRow, existing: Sequence[Account]) -> None:
        """Show what is known by now about the account on the card."""
        self._row = row
        self._remarks.clear()
        named = {account.id: account for account in existing}
        for remark in row.remarks or ():
            twins = [named[twin] for twin in remark.account_ids if twin in named]
            if text := remark_words.sentence(remark, twins):
                self._remarks.add(Notice(self._theme, remark_words.NOTICE_KINDS[remark.severity], text))
        replaced = {
            twin for remark in row.remarks or () if remark.code is RemarkCode.REPLACEMENT for twin in remark.account_ids
        }
        self._comparison.show_twins(row.credential, [named[twin] for twin in replaced if twin in named])

    def forget(self) -> None:
        """Show nothing any more."""
        self._row = None
        self.live_code.show_credential(None)
        for field in (self.issuer_field, self.account_field):
            field.setText("")
        self.pin_field.wipe()

    def _show_credential(self, credential: Credential) -> None:
        issuer, account = credential.issuer, credential.account
        self._avatar.show_name(shown(issuer or account))
        self.heading.show_name(issuer or account or check_words.no_name())
        self._under.show_name(account if issuer else "")
        self._under.setVisible(bool(issuer and account))
        self.live_code.show_credential(credential)
        self._parameters.setText(check_words.parameters_of(credential))

    def _show_hint(self) -> None:
        self._hint.setText(check_words.live_code_hint(self.live_code.next_code))
        for part in (self._hint, self.refused_button):
            part.setVisible(bool(self.live_code.code))

    def _on_refused(self) -> None:
        if self._row is not None:
            self.refused.emit(self._as_typed(self._row.original))

    def _on_edited(self) -> None:
        if self._row is None:
            return
        credential = self._as_typed(self._row.original)
        self._show_credential(credential)
        self.edited.emit(credential)

    def _as_typed(self, original: Credential) -> Credential:
        issuer = _typed(self.issuer_field, original.issuer)
        return replace(
            original,
            issuer=issuer,
            account=_typed(self.account_field, original.account),
            # Without an issuer the label's prefix would take its place, though the person deleted it.
            label_prefix=original.label_prefix if issuer else "",
            pin=_pin(self.pin_field.text()) if takes_pin(original) else None,
        )

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_24, SPACE_24, SPACE_24, SPACE_24)
        column.setSpacing(SPACE_8)
        column.addLayout(self._head())
        column.addWidget(self.live_code)
        column.addWidget(self._hint)
        link = QHBoxLayout()
        # Its text stands under the others.
        link.addSpacing(-SPACE_8)
        link.addWidget(self.refused_button)
        link.addStretch()
        column.addLayout(link)
        column.addLayout(self._fields())
        column.addWidget(self._parameters)
        column.addSpacing(SPACE_4)
        column.addWidget(self._remarks)
        column.addWidget(self._comparison)
        column.addStretch()

    def _head(self) -> QHBoxLayout:
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addStretch()
        names.addWidget(self.heading)
        names.addWidget(self._under)
        names.addStretch()
        head = QHBoxLayout()
        head.setSpacing(SPACE_16)
        head.addWidget(self._avatar)
        head.addLayout(names, 1)
        return head

    def _fields(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(SPACE_12)
        grid.addWidget(labeled(form_words.form_issuer(), self.issuer_field), 0, 0)
        grid.addWidget(labeled(form_words.form_account(), self.account_field), 0, 1)
        grid.addWidget(self._pin, 1, 0)
        for place in (0, 1):
            grid.setColumnStretch(place, 1)
        return grid


def editable(name: str) -> str:
    """A name as a field shows it: where characters hide in it, marks stand in their place."""
    return shown(name).strip("\u2068\u2069") if hidden_positions(name) else name


def _typed(field: QLineEdit, original: str) -> str:
    """What the field says; an original that was not touched stays exactly as it came."""
    return original if field.text() == editable(original)[: field.maxLength()] else field.text()


def _pin(text: str) -> Secret | None:
    try:
        return base32.pin(text)
    except SecretRefused:
        return None
