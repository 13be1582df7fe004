"""The dialog that compares the clock with another device, by a code."""

from PySide6.QtCore import QDateTime, QLocale, Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ramkeep.core.codes.account import AccountId
from ramkeep.core.codes.clock_error import ClockError, clock_error
from ramkeep.core.codes.credential import Credential, Kind
from ramkeep.core.codes.errors import CodeUnavailable
from ramkeep.services.parts import Parts
from ramkeep.services.vault_session import VaultState
from ramkeep.ui.clock import words
from ramkeep.ui.tasks import Tasks
from ramkeep.ui.theme import fonts
from ramkeep.ui.theme.fonts import Type
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import SPACE_4, SPACE_8, SPACE_16, SPACE_24
from ramkeep.ui.widgets.announce import announce
from ramkeep.ui.widgets.notice import Notice
from ramkeep.ui.widgets.parts import button, label
from ramkeep.ui.worded import reason_of

_WIDTH = 480
_LONGEST_CODE = 24
_TICK = 1000
_LEAST_NAMES = 12


class ClockCheck(QDialog):
    """Says at the last digit how far the clock is off, and offers the vault a correction.

    Args:
        first: the account that is chosen at first, or what was just scanned and is not in the vault yet.

    Signals:
        corrected: the vault holds another correction.
    """

    corrected = Signal()

    def __init__(
        self, parent: QWidget, parts: Parts, tasks: Tasks, theme: Theme, first: AccountId | Credential | None
    ) -> None:
        super().__init__(parent)
        self._parts, self._tasks = parts, tasks
        self._found: ClockError | None = None
        self.setWindowTitle(words.title())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFixedWidth(_WIDTH)
        self.clock, self.state, self.correction = label(""), label("", "muted", wrap=True), label("", wrap=True)
        self.accounts = QComboBox()
        self.code = QLineEdit()
        self.results = {kind: Notice(theme, kind) for kind in ("success", "warn", "danger")}
        self.close_button, self.remove_button = button(words.close()), button(words.remove())
        self.correct_button = button("", "primary")
        self._fill(first)
        self._lay_out()
        self._connect()
        self._show_clock()
        self._show_correction()
        self._answer()

    def _fill(self, first: AccountId | Credential | None) -> None:
        if isinstance(first, Credential):
            self.accounts.addItem(words.of_credential(first), first)
        for account in self._parts.vault.contents.accounts:
            if account.credential.kind is not Kind.HOTP:
                self.accounts.addItem(words.of_credential(account.credential), account.credential)
                if account.id == first:
                    self.accounts.setCurrentIndex(self.accounts.count() - 1)
        self.accounts.setAccessibleName(words.account_label())
        # A name of any length must not widen the dialog.
        self.accounts.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.accounts.setMinimumContentsLength(_LEAST_NAMES)
        self.code.setAccessibleName(words.code_label())
        self.code.setFont(fonts.font(Type.CODE))
        self.code.setMaxLength(_LONGEST_CODE)

    def _lay_out(self) -> None:
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_24, SPACE_24, SPACE_24, SPACE_24)
        column.setSpacing(SPACE_4)
        column.addWidget(label(words.title(), "title"))
        column.addSpacing(SPACE_8)
        for part in (self.clock, self.state, self.correction):
            column.addWidget(part)
        column.addSpacing(SPACE_16)
        column.addWidget(label(words.how() if self.accounts.count() else words.no_account(), wrap=True))
        column.addSpacing(SPACE_8)
        self._fields = QWidget()
        fields = QVBoxLayout(self._fields)
        fields.setContentsMargins(0, 0, 0, 0)
        fields.setSpacing(SPACE_4)
        for name, field in ((words.account_label(), self.accounts), (words.code_label(), self.code)):
            fields.addWidget(label(name, "muted"))
            fields.addWidget(field)
        self._fields.setVisible(bool(self.accounts.count()))
        column.addWidget(self._fields)
        column.addSpacing(SPACE_8)
        for result in self.results.values():
            column.addWidget(result)
        column.addStretch()
        column.addSpacing(SPACE_16)
        foot = QHBoxLayout()
        foot.setSpacing(SPACE_8)
        foot.addStretch()
        for each in (self.close_button, self.remove_button, self.correct_button):
            foot.addWidget(each)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.code.textChanged.connect(self._answer)
        self.accounts.currentIndexChanged.connect(self._answer)
        self.close_button.clicked.connect(self.reject)
        self.correct_button.clicked.connect(self._on_correct)
        self.remove_button.clicked.connect(lambda: self._store(0))
        for each in (self.close_button, self.remove_button, self.correct_button):
            each.setAutoDefault(False)
        timer = QTimer(self, interval=_TICK)
        timer.timeout.connect(self._show_clock)
        timer.start()
        self.code.setFocus()

    @property
    def _credential(self) -> Credential | None:
        chosen: Credential | None = self.accounts.currentData()
        return chosen

    @property
    def _corrected(self) -> int:
        return self._parts.vault.contents.clock_correction

    def _show_clock(self) -> None:
        now = QDateTime.fromSecsSinceEpoch(int(self._parts.clock.now()))
        time = QLocale().toString(now, "yyyy-MM-dd HH:mm:ss")
        self.clock.setText(words.clock_shows(time))

    def _show_correction(self) -> None:
        state = words.kept_right(self._parts.clock_state.synchronized())
        self.state.setText(state)
        self.state.setVisible(bool(state))
        self.correction.setText(words.corrected_by(self._corrected) if self._corrected else "")
        self.correction.setVisible(bool(self._corrected))
        self.remove_button.setVisible(bool(self._corrected))
        self.remove_button.setEnabled(self._may_store)

    @property
    def _may_store(self) -> bool:
        return self._parts.vault.state is VaultState.OPEN

    def _answer(self) -> None:
        """Compare as soon as the code is whole."""
        credential, typed = self._credential, "".join(self.code.text().split())
        self._found = None
        if credential is None or len(typed) < credential.digits:
            self._say()
            return
        now = self._parts.clock.now()
        try:
            self._found = clock_error(credential, typed, now, self._corrected)
        except CodeUnavailable as refusal:
            self._say("danger", reason_of(refusal))
            return
        self._tell(self._found)

    def _tell(self, found: ClockError | None) -> None:
        corrected = self._corrected
        if found is None:
            self._say("danger", words.unknown())
        elif found.is_right:
            self._say("success", words.right_again() if corrected else words.right())
        elif corrected and found.fits(corrected):
            self._found = None
            self._say("success", words.right_corrected(corrected))
        else:
            self._say("warn", words.wrong(found, may_store=self._may_store))

    def _say(self, kind: str = "", text: str = "") -> None:
        for name, result in self.results.items():
            result.say(text if name == kind else "")
            result.setVisible(name == kind)
        wanted = self._found.correction if self._found is not None else 0
        self.correct_button.setText(words.correct(wanted) if wanted else "")
        self.correct_button.setVisible(bool(wanted))
        self.correct_button.setEnabled(self._may_store)
        self.correct_button.setDefault(bool(wanted))
        if text:
            announce(self.code, text)
        # Not by adjustSize, which stops at two thirds of a screen: at 200 % that would cut the sentences.
        self.setFixedHeight(self._column.totalHeightForWidth(_WIDTH))

    def _on_correct(self) -> None:
        if self._found is not None:
            self._store(self._found.correction)

    def _store(self, correction: int) -> None:
        vault = self._parts.vault
        self._let(False)
        self._tasks.run(
            lambda: vault.apply(lambda contents: contents.with_clock_correction(correction)),
            lambda _: self._on_stored(),
            self._on_failed,
            vault=True,
        )

    def _on_stored(self) -> None:
        self._let(True)
        self._show_correction()
        self.corrected.emit()
        self._answer()
        self.code.setFocus()

    def _on_failed(self, failure: Exception) -> None:
        self._let(True)
        self._say("danger", words.not_stored(failure))

    def _let(self, on: bool) -> None:
        for each in (self.code, self.accounts, self.correct_button, self.remove_button):
            each.setEnabled(on)
