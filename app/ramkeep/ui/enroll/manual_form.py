"""Typing an account in: issuer, account and secret, and the rest under "More"."""

from collections.abc import Callable
from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ramkeep.core.codes.credential import MAX_DIGITS, MAX_PERIOD, Algorithm, Kind
from ramkeep.core.codes.errors import EnrollmentRefused, ParameterRefused
from ramkeep.services.enrollment import is_enrollment
from ramkeep.services.manual_entry import ManualEntry, choices_of
from ramkeep.ui.enroll import check_words, form_words, refusal_words
from ramkeep.ui.enroll.fields import labeled, name_field
from ramkeep.ui.enroll.secret_field import MAX_LENGTH, SecretField
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import SPACE_8, SPACE_12, SPACE_24
from ramkeep.ui.widgets.notice import Notice
from ramkeep.ui.widgets.number_field import NumberField
from ramkeep.ui.widgets.parts import button
from ramkeep.ui.widgets.password_field import PasswordField

MAX_WIDTH = 560

Choice = TypeVar("Choice", bound=StrEnum)


class ManualForm(QWidget):
    """Nothing of it is kept before the card that follows is confirmed.

    Signals:
        typed: a Credential made of the fields.
        link_typed: the link that stands in the secret's field.
    """

    typed = Signal(object)
    link_typed = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.issuer_field = name_field(form_words.form_issuer_example())
        self.account_field = name_field(form_words.form_account_example())
        self.secret_field = SecretField()
        self.kind_menu, self.algorithm_menu = _menu(Kind, check_words.kind), _menu(Algorithm, check_words.algorithm)
        self.algorithm_menu.setCurrentIndex(list(Algorithm).index(Algorithm.SHA1))
        self.digits_field, self.period_field = NumberField(1, MAX_DIGITS, 6), NumberField(1, MAX_PERIOD, 30)
        self.counter_field = name_field("0")
        self.pin_field = PasswordField(theme, form_words.form_pin())
        self.trouble = Notice(theme, "danger")
        self.more_button = button(form_words.form_more(), "link")
        self.continue_button = button(form_words.form_continue(), "primary")
        self._more = QWidget()
        self._cells: dict[str, QWidget] = {}
        self._lay_out()
        self._connect()
        self.forget()

    @property
    def entry(self) -> ManualEntry:
        """What stands in the fields."""
        return ManualEntry(
            secret=self.secret_field.text,
            issuer=self.issuer_field.text(),
            account=self.account_field.text(),
            kind=list(Kind)[self.kind_menu.currentIndex()],
            digits=self.digits_field.value,
            period=self.period_field.value,
            algorithm=list(Algorithm)[self.algorithm_menu.currentIndex()],
            counter=self.counter_field.text(),
            pin=self.pin_field.text(),
        )

    def forget(self) -> None:
        """Empty every field."""
        for field in (self.issuer_field, self.account_field, self.secret_field.line, self.counter_field):
            # setText drops what could be undone, clear() keeps it.
            field.setText("")
        self.pin_field.wipe()
        self.kind_menu.setCurrentIndex(0)
        self.algorithm_menu.setCurrentIndex(list(Algorithm).index(Algorithm.SHA1))
        self.digits_field.reset()
        self.period_field.reset()
        self._show_more(False)
        self._on_changed()

    def refuse(self, refusal: EnrollmentRefused) -> None:
        """Say why what stands in the fields cannot be used."""
        if isinstance(refusal, ParameterRefused):
            self.trouble.say(refusal_words.enrollment(refusal))
            self.trouble.show()
            return
        self.secret_field.refuse(refusal)

    def submit(self) -> None:
        """Go on with what stands in the fields, if it can be used."""
        self.trouble.hide()
        if self.secret_field.is_link:
            self.link_typed.emit(self.secret_field.text)
            return
        try:
            credential = self.entry.credential()
        except EnrollmentRefused as refusal:
            self.refuse(refusal)
        else:
            self.typed.emit(credential)

    def _connect(self) -> None:
        for field in (self.issuer_field, self.account_field):
            field.setMaxLength(MAX_LENGTH)
            field.textEdited.connect(lambda text, at=field: self._on_name_typed(at, text))
        self.secret_field.changed.connect(self._on_changed)
        self.kind_menu.currentIndexChanged.connect(self._on_changed)
        self.more_button.clicked.connect(self._on_more_clicked)
        self.continue_button.clicked.connect(self.submit)

    def _on_name_typed(self, field: QLineEdit, text: str) -> None:
        """A link belongs in the field that knows what to do with a secret."""
        if is_enrollment(text.strip()):
            field.setText("")
            self.secret_field.line.setText(text)
            self.secret_field.line.setFocus()

    def _on_more_clicked(self) -> None:
        self._show_more(self._more.isHidden())
        if not self._more.isHidden():
            # What was opened stands before the button.
            self.kind_menu.setFocus()

    def _on_changed(self) -> None:
        entry, is_link = self.entry, self.secret_field.is_link
        self.trouble.hide()
        self.secret_field.check(entry)
        for part in (self.issuer_field, self.account_field, self.kind_menu):
            part.setEnabled(not is_link)
        choices = choices_of(entry.kind)
        for name, cell in self._cells.items():
            cell.setVisible(name in choices)
            cell.setEnabled(not is_link)

    def _show_more(self, shown: bool) -> None:
        self._more.setVisible(shown)
        self.more_button.setText(form_words.form_less() if shown else form_words.form_more())

    def _lay_out(self) -> None:
        # From the outside in, see EnrollPage.
        inside = QVBoxLayout(self._framed())
        inside.setContentsMargins(SPACE_24, SPACE_24, SPACE_24, SPACE_24)
        inside.setSpacing(SPACE_12)
        names = QHBoxLayout()
        names.setSpacing(SPACE_12)
        inside.addLayout(names)
        names.addWidget(labeled(form_words.form_issuer(), self.issuer_field), 1)
        names.addWidget(labeled(form_words.form_account(), self.account_field), 1)
        inside.addWidget(labeled(form_words.form_secret(), self.secret_field, self.secret_field.line))
        inside.addWidget(self._more)
        self._lay_out_more()
        inside.addWidget(self.trouble)
        feet = QHBoxLayout()
        inside.addLayout(feet)
        feet.addWidget(self.more_button)
        feet.addStretch()
        feet.addWidget(self.continue_button)

    def _framed(self) -> QFrame:
        """A card that scrolls where the window is low."""
        scroll = QScrollArea()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll)
        inner = QWidget(scroll)
        scroll.setWidget(inner)
        inner.setAutoFillBackground(False)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        frame = QFrame()
        frame.setProperty("look", "card")
        frame.setMaximumWidth(MAX_WIDTH)
        row = QHBoxLayout(inner)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(frame, 0, Qt.AlignmentFlag.AlignTop)
        return frame

    def _lay_out_more(self) -> None:
        grid = QGridLayout(self._more)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE_12)
        grid.setVerticalSpacing(SPACE_8)
        grid.addWidget(labeled(form_words.form_kind(), self.kind_menu), 0, 0, 1, 2)
        cells = (
            ("algorithm", form_words.form_algorithm(), self.algorithm_menu, 0, 2, 2),
            ("digits", form_words.form_digits(), self.digits_field, 1, 0, 1),
            ("period", form_words.form_period(), self.period_field, 1, 1, 1),
            ("counter", form_words.form_counter(), self.counter_field, 1, 1, 2),
            ("pin", form_words.form_pin(), self.pin_field, 0, 2, 2),
        )
        for name, text, field, row, column, span in cells:
            self._cells[name] = labeled(text, field)
            grid.addWidget(self._cells[name], row, column, 1, span)
        for column in range(4):
            grid.setColumnStretch(column, 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.submit()
            return
        super().keyPressEvent(event)


def _menu(choices: type[Choice], name_of: Callable[[Choice], str]) -> QComboBox:
    made = QComboBox()
    made.addItems([name_of(choice) for choice in choices])
    return made
