"""Where a person looks at what was found, and says yes or no."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ramkeep.core.codes.account import Account
from ramkeep.core.codes.credential import Credential
from ramkeep.core.codes.review import Severity
from ramkeep.services.enrollment import Candidate, Enrollment, considered
from ramkeep.services.parts import Parts
from ramkeep.services.vault_session import VaultState
from ramkeep.ui.clock.check import ClockCheck
from ramkeep.ui.enroll import check_words, refusal_words, words
from ramkeep.ui.enroll.check_card import CheckCard
from ramkeep.ui.enroll.found_list import FoundList
from ramkeep.ui.enroll.found_model import FoundModel
from ramkeep.ui.tasks import Tasks
from ramkeep.ui.theme.theme import Theme, set_look
from ramkeep.ui.theme.tokens import SPACE_8, SPACE_12, SPACE_16, SPACE_24
from ramkeep.ui.widgets.announce import announce
from ramkeep.ui.widgets.busy_line import BusyLine
from ramkeep.ui.widgets.notice import Notice
from ramkeep.ui.widgets.parts import button

CARD_WIDTH, LEAST_CARD, LIST_WIDTH, LEAST_LIST, LEAST_ANSWER = 560, 340, 280, 220, 96
REVIEW_MILLISECONDS = 150


class CheckView(QWidget):
    """The card of one account, or a list and the card of the one looked at. Saves only what was confirmed.

    Signals:
        stored: how many accounts are in the vault now.
        dismissed: the person does not want what was found.
    """

    stored = Signal(int)
    dismissed = Signal()

    def __init__(self, parts: Parts, enrollment: Enrollment, tasks: Tasks, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._parts, self._vault, self._enrollment, self._tasks = parts, parts.vault, enrollment, tasks
        self._theme = theme
        self._existing: Sequence[Account] = ()
        self._number = 0
        self._saving = False
        self._asking = False
        self._unasked = False
        self.model = FoundModel(self)
        self.list = FoundList(theme, self.model)
        self.card = CheckCard(theme, parts.code_clock)
        self.trouble, self.left_out = Notice(theme, "danger"), Notice(theme, "warn")
        self.add_button, self.not_now_button = button("", "primary"), button(check_words.not_now())
        self._busy = BusyLine(theme, check_words.adding())
        # Typing a name reviews it when it rests.
        self._rest = QTimer(self, singleShot=True, interval=REVIEW_MILLISECONDS)
        self._rest.timeout.connect(self._review)
        self._lay_out()
        self._connect()

    def show_found(self, left_out: Sequence[str] = ()) -> None:
        """Show everything that was found so far; `left_out` tells what could not be used."""
        self.trouble.hide()
        self._asking = True
        self.left_out.say(words.some_lines(left_out))
        self.left_out.setVisible(bool(left_out))
        self.model.show_found(self._enrollment.found)
        several = self.model.rowCount() > 1
        self.list.setVisible(several)
        self._number = min(self._number, self.model.rowCount() - 1)
        self.list.select(self._number)
        self._show_row()
        self._review()
        names = [row.name for row in self.model.rows]
        announce(self, check_words.announce_found(names, len(names)))

    def expect_unasked(self) -> None:
        """Another program brings what comes next, at a moment of its own: Enter must not add it by accident."""
        self._unasked = True

    def forget(self) -> None:
        """Show nothing any more."""
        self._rest.stop()
        self._number = 0
        self._existing = ()
        self._unasked = False
        self.model.show_found(())
        self.card.forget()

    def _lay_out(self) -> None:
        # From the outside in, see EnrollPage.
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_8)
        column.addWidget(self.left_out)
        panes = QHBoxLayout()
        panes.setSpacing(SPACE_16)
        column.addLayout(panes, 1)
        self.list.setMinimumWidth(LEAST_LIST)
        self.list.setMaximumWidth(LIST_WIDTH)
        panes.addWidget(self.list, 2)
        holder = QWidget()
        holder.setMaximumWidth(CARD_WIDTH)
        panes.addWidget(holder, 3)
        self._lay_out_card(holder)

    def _lay_out_card(self, holder: QWidget) -> None:
        """The card in its frame, its answers always in sight."""
        frame, line = QFrame(), QFrame()
        frame.setProperty("look", "card")
        frame.setMinimumWidth(LEAST_CARD)
        line.setProperty("look", "line")
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(frame)
        column.addStretch()
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.setSpacing(0)
        for part in (_CardScroll(self.card), line, self._busy):
            inside.addWidget(part)
        self._lay_out_answers(inside)

    def _lay_out_answers(self, inside: QVBoxLayout) -> None:
        answers, row = QVBoxLayout(), QHBoxLayout()
        inside.addLayout(answers)
        answers.setContentsMargins(SPACE_24, SPACE_12, SPACE_24, SPACE_16)
        answers.setSpacing(SPACE_12)
        answers.addWidget(self.trouble)
        answers.addLayout(row)
        row.setSpacing(SPACE_8)
        row.addStretch()
        for answer in (self.not_now_button, self.add_button):
            # Enter presses the button that has the focus, and Add from everywhere else.
            answer.setAutoDefault(True)
            answer.setMinimumWidth(LEAST_ANSWER)
            row.addWidget(answer)

    def _connect(self) -> None:
        self.list.selected.connect(self._on_selected)
        self.model.dataChanged.connect(self._show_answers)
        self.card.edited.connect(self._on_edited)
        self.card.refused.connect(self._check_clock)
        self.add_button.clicked.connect(self._save)
        self.not_now_button.clicked.connect(self.dismissed)

    def _on_selected(self, number: int) -> None:
        if number >= 0 and number != self._number:
            self._number = number
            self._show_row()

    def _on_edited(self, credential: Credential) -> None:
        self.model.change(self._number, credential)
        self._rest.start()

    def _check_clock(self, credential: Credential) -> None:
        ClockCheck(self, self._parts, self._tasks, self._theme, credential).open()

    def _show_row(self) -> None:
        if self.model.rowCount():
            self.card.show_row(self.model.row(self._number), self._existing)
            self._show_answers()

    def _review(self) -> None:
        existing, holder = self._enrollment.existing(), self._enrollment.holder
        credentials = [row.credential for row in self.model.rows]
        self._tasks.run(
            lambda: considered(credentials, existing, holder),
            lambda candidates: self._on_reviewed(candidates, existing),
        )

    def _on_reviewed(self, candidates: Sequence[Candidate], existing: Sequence[Account]) -> None:
        self._existing = existing
        self.model.take_remarks(candidates)
        if self.model.rowCount():
            self.card.show_remarks(self.model.row(self._number), existing)
            self._show_answers()
            self._focus_answer()

    def _show_answers(self) -> None:
        rows, ticked = self.model.rows, self.model.ticked
        if not rows:
            return
        several = len(rows) > 1
        again = not several and rows[0].is_known
        self.add_button.setText(
            check_words.add_many(len(ticked)) if several else check_words.add_again() if again else check_words.add()
        )
        _become(self.add_button, "plain" if again else "primary")
        _become(self.not_now_button, "primary" if again else "plain")
        writable = self._vault.state is VaultState.OPEN
        chosen = bool(ticked) or again
        self.add_button.setEnabled(chosen and writable and self.model.is_reviewed and not self._saving)
        if not writable and not self._saving:
            self._tell(check_words.read_only())

    def _focus_answer(self) -> None:
        """When the card comes up, the likely answer has the focus: one that Enter may give without a thought."""
        if self._asking and self.isVisible():
            likely = self.add_button.property("look") == "primary" and self.add_button.isEnabled()
            hasty = self._unasked or self._is_grave()
            (self.add_button if likely and not hasty else self.not_now_button).setFocus()
            self._asking = False

    def _is_grave(self) -> bool:
        remarks = self.model.row(self._number).remarks or ()
        return any(remark.severity is Severity.DANGER for remark in remarks)

    def _tell(self, text: str) -> None:
        self.trouble.say(text)
        self.trouble.show()

    def _save(self) -> None:
        rows = self.model.rows
        chosen = self.model.ticked if len(rows) > 1 else tuple(row.credential for row in rows)
        if not chosen or self._saving or not self.add_button.isEnabled():
            return
        accounts, asked = self._enrollment.accounts(chosen), self._enrollment.found
        self._become_saving(True)
        self._tasks.run(
            lambda: self._vault.apply(lambda contents: contents.with_accounts(accounts)),
            lambda _contents: self._on_saved(len(accounts), asked),
            self._on_refused,
            vault=True,
        )

    def _on_saved(self, count: int, asked: Sequence[Credential]) -> None:
        self._become_saving(False)
        if self._enrollment.found == asked:
            self._enrollment.clear()
        else:
            # More was found while the vault was saved.
            for credential in asked:
                self._enrollment.drop(credential)
        self.forget()
        self.stored.emit(count)

    def _on_refused(self, failure: Exception) -> None:
        self._become_saving(False)
        self._show_answers()
        self.add_button.setFocus()
        self._tell(check_words.not_added(refusal_words.saving(failure)))
        announce(self, self.trouble.text.text(), urgent=True)

    def _become_saving(self, saving: bool) -> None:
        self._saving = saving
        self._busy.set_busy(saving)
        self.trouble.setVisible(False)
        for part in (self.card, self.list, self.not_now_button, self.add_button):
            part.setEnabled(not saving)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not self._unasked:
                self._save()
            return
        super().keyPressEvent(event)


class _CardScroll(QScrollArea):
    """As high as the card wants to be; gives way and scrolls where that is too much."""

    def __init__(self, card: CheckCard) -> None:
        super().__init__()
        self._card = card
        self.setWidget(card)
        # The frame behind has the color of a card.
        card.setAutoFillBackground(False)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        wanted = self._card.sizeHint()
        if self._card.hasHeightForWidth():
            wanted.setHeight(self._card.heightForWidth(self.viewport().width()))
        return wanted

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 96)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._card and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)


def _become(answer: QPushButton, look: str) -> None:
    if answer.property("look") != look:
        set_look(answer, look)
