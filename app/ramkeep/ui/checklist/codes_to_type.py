"""The code of root, or two codes of a RAM user in a row, as the console asks for them."""

import math

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ramkeep.core.codes.account import Account
from ramkeep.core.codes.otp import grouped
from ramkeep.services.companion import CodePair, is_time_based, pair_at
from ramkeep.services.ports import Clock
from ramkeep.ui.checklist import words
from ramkeep.ui.theme import fonts
from ramkeep.ui.theme.fonts import Type
from ramkeep.ui.theme.theme import Theme, set_look
from ramkeep.ui.theme.tokens import SPACE_4, SPACE_8, SPACE_12, SPACE_16, SPACE_24
from ramkeep.ui.widgets.elided_label import ElidedLabel
from ramkeep.ui.widgets.parts import IconButton, button, label

TICK_MILLISECONDS = 250


class CodesToType(QFrame):
    """Shown until the codes are typed, or put away; knows the codes only while it is shown.

    Attributes:
        user: whose codes they are; empty for root.

    Signals:
        typed: they were; whose they are.
        hidden_wanted: they are not needed any more.
        copy_wanted: a code.
    """

    typed = Signal(str)
    hidden_wanted = Signal()
    copy_wanted = Signal(str)

    def __init__(self, theme: Theme, clock: Clock) -> None:
        super().__init__()
        self.setProperty("look", "well")
        self._clock = clock
        self._account: Account | None = None
        self._begun: int | None = None
        self.user = ""
        self.heading = ElidedLabel(look="small-strong")
        self.trouble = label(words.no_codes_of_time(), "danger", wrap=True)
        self.first, self.second = _Shown(theme), _Shown(theme)
        self.typed_button, self.hide_button = button("", "primary"), button(words.hide_codes())
        self._timer = QTimer(self, interval=TICK_MILLISECONDS)
        self._timer.timeout.connect(self._tick)
        self._lay_out()
        self.typed_button.clicked.connect(lambda: self.typed.emit(self.user))
        self.hide_button.clicked.connect(self.hidden_wanted)
        for each in (self.first, self.second):
            each.copy.clicked.connect(lambda _=False, each=each: self.copy_wanted.emit(each.code))

    def show_codes(self, account: Account, user: str) -> None:
        """Show the codes of this entry: one for root, two for a user."""
        self._account, self._begun, self.user = account, None, user
        self.heading.show_text(words.type_user(user) if user else words.type_root())
        self.first.title.setText(words.first_code() if user else words.the_code())
        self.second.title.setText(words.second_code())
        self.second.setVisible(bool(user))
        self.typed_button.setText(words.typed_both() if user else words.typed_one())
        usable = is_time_based(account.credential)
        self.trouble.setVisible(not usable)
        self.first.setVisible(usable)
        self.second.setVisible(usable and bool(user))
        self.typed_button.setEnabled(usable)
        self._tick()

    def forget(self) -> None:
        """Know no code any more."""
        self._account, self._begun = None, None
        self._timer.stop()
        self.first.show_code("", "")
        self.second.show_code("", "")

    def _tick(self) -> None:
        if self._account is None or not is_time_based(self._account.credential):
            return
        begun = self._begun if self.user else None
        pair = pair_at(self._account.credential, self._clock.now(), begun)
        if pair is None:
            return
        self._begun = pair.factor
        if self.user:
            self._show_two(pair)
        else:
            self.first.show_code(pair.first, words.type_now(math.ceil(pair.wait)))

    def _show_two(self, pair: CodePair) -> None:
        waits = pair.wait > 0
        now = words.type_now(math.ceil(pair.wait if waits else pair.left))
        self.first.show_code(pair.first, now if waits else words.first_typed(), quiet=not waits)
        self.second.show_code(pair.second, words.comes_in(math.ceil(pair.wait)) if waits else now, quiet=waits)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_16, SPACE_12, SPACE_16, SPACE_12)
        column.setSpacing(SPACE_12)
        column.addWidget(self.heading)
        column.addWidget(self.trouble)
        codes = QHBoxLayout()
        codes.setSpacing(SPACE_24)
        codes.addWidget(self.first)
        codes.addWidget(self.second)
        codes.addStretch()
        column.addLayout(codes)
        answers = QHBoxLayout()
        answers.setSpacing(SPACE_8)
        answers.addWidget(self.typed_button)
        answers.addWidget(self.hide_button)
        answers.addStretch()
        column.addLayout(answers)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tick()
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()


class _Shown(QWidget):
    """A code, what it is, and how long it counts.

    Attributes:
        code: without blanks.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.code = ""
        self.title, self.state = label("", "muted"), label("", "small")
        self.digits = QLabel()
        self.digits.setProperty("look", "code")
        self.digits.setFont(fonts.font(Type.CODE))
        self.copy = IconButton(theme, "copy", words.copy_code())
        row = QHBoxLayout()
        row.setSpacing(SPACE_8)
        row.addWidget(self.digits)
        row.addWidget(self.copy)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_4)
        column.addWidget(self.title)
        column.addLayout(row)
        column.addWidget(self.state)

    def show_code(self, code: str, state: str, *, quiet: bool = False) -> None:
        """Show another code, or another moment of it."""
        if code != self.code:
            self.code = code
            self.digits.setText(grouped(code))
            self.digits.setAccessibleName(" ".join(code))
        self.state.setText(state)
        look = "code-quiet" if quiet else "code"
        if self.digits.property("look") != look:
            set_look(self.digits, look)
