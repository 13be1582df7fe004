"""The field for a secret or a link, and what is known about it while it is typed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ramkeep.core.codes.errors import EnrollmentRefused, SecretRefused
from ramkeep.services.enrollment import is_enrollment
from ramkeep.services.manual_entry import ManualEntry
from ramkeep.ui.enroll import form_words, refusal_words
from ramkeep.ui.theme.theme import set_look
from ramkeep.ui.theme.tokens import SPACE_4
from ramkeep.ui.widgets.parts import button, label

MAX_LENGTH = 8192
_MOST_LETTERS = 2


class SecretField(QWidget):
    """Says where a wrong character stands and what it likely is; never changes a character by itself.

    Signals:
        changed: another text stands in it.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.line = QLineEdit()
        self.line.setMaxLength(MAX_LENGTH)
        self.line.setAccessibleName(form_words.form_secret())
        hints = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        self.line.setInputMethodHints(hints | Qt.InputMethodHint.ImhNoAutoUppercase)
        self.line.textChanged.connect(self.changed)
        self.help = label("", "muted", wrap=True)
        self._wrong_at = 0
        self.letters = [button("", "link") for _ in range(_MOST_LETTERS)]
        for choice in self.letters:
            choice.clicked.connect(lambda _checked=False, chosen=choice: self._on_letter(chosen))
        self._lay_out()
        self.say(form_words.form_secret_help(), "muted")

    @property
    def text(self) -> str:
        """What stands in it."""
        return self.line.text().strip()

    @property
    def is_link(self) -> bool:
        """Does a whole link stand in it?"""
        return is_enrollment(self.text)

    def check(self, entry: ManualEntry) -> None:
        """Say what is known about the text, as the secret of this entry."""
        if not self.text:
            self.say(form_words.form_secret_help(), "muted")
        elif self.is_link:
            self.say(form_words.form_link_good(), "success")
        else:
            self._check_secret(entry)

    def refuse(self, refusal: EnrollmentRefused) -> None:
        """Say why it cannot be used, and go to the place."""
        self._show_refusal(refusal)
        self.line.setFocus()
        if isinstance(refusal, SecretRefused) and refusal.position:
            self.line.setSelection(self._offset() + refusal.position - 1, 1)

    def say(self, text: str, look: str) -> None:
        """Show a line under the field, and no letters to choose."""
        self.help.setText(text)
        set_look(self.help, look)
        self._mark(wrong=look == "danger")
        self._offer("", 0)

    def _check_secret(self, entry: ManualEntry) -> None:
        try:
            secret = entry.read_secret()
        except EnrollmentRefused as refusal:
            self._show_refusal(refusal)
        else:
            self.say(form_words.form_secret_good(secret.bits), "success")

    def _show_refusal(self, refusal: EnrollmentRefused) -> None:
        self.say(refusal_words.enrollment(refusal), "danger")
        if isinstance(refusal, SecretRefused) and refusal.position:
            self._offer(refusal.likely, refusal.position)

    def _offer(self, likely: str, position: int) -> None:
        self._wrong_at = position
        for choice, letter in zip(self.letters, likely.ljust(_MOST_LETTERS), strict=False):
            choice.setText(form_words.form_use_letter(letter))
            choice.setProperty("letter", letter)
            choice.setVisible(bool(letter.strip()))

    def _on_letter(self, choice: QPushButton) -> None:
        text, at = self.line.text(), self._offset() + self._wrong_at - 1
        self.line.setText(text[:at] + str(choice.property("letter")) + text[at + 1 :])
        self.line.setFocus()

    def _offset(self) -> int:
        """Blanks before the text that was judged."""
        text = self.line.text()
        return len(text) - len(text.lstrip())

    def _mark(self, *, wrong: bool) -> None:
        if bool(self.line.property("wrong")) != wrong:
            self.line.setProperty("wrong", wrong)
            self.line.style().unpolish(self.line)
            self.line.style().polish(self.line)

    def _lay_out(self) -> None:
        under = QHBoxLayout()
        under.setSpacing(SPACE_4)
        under.addWidget(self.help, 1)
        for choice in self.letters:
            under.addWidget(choice, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_4)
        column.addWidget(self.line)
        column.addLayout(under)
