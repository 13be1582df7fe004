"""The page of the checklist: sections with their steps, what is known of each, and the codes to type."""

from collections.abc import Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QDateTime, Qt, Signal
from PySide6.QtGui import QFontMetrics, QShowEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QMenu, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from ramkeep.core.checklist.evidence import Known, evidence
from ramkeep.core.checklist.progress import Count, counts, name_of, step_done, ticked, unticked
from ramkeep.core.checklist.steps import STEPS, Goal, Section, Step
from ramkeep.core.codes.account import Account
from ramkeep.core.codes.names import shown
from ramkeep.services.ports import Clock
from ramkeep.ui.checklist import step_words, words
from ramkeep.ui.checklist.codes_to_type import CodesToType
from ramkeep.ui.checklist.header import Header
from ramkeep.ui.checklist.printed import page_of
from ramkeep.ui.checklist.section_card import SectionCard
from ramkeep.ui.checklist.step_row import StepRow
from ramkeep.ui.checklist.users_part import UsersPart
from ramkeep.ui.paper_pdf import paper_pdf
from ramkeep.ui.punctuation import labeled
from ramkeep.ui.tasks import Tasks
from ramkeep.ui.theme.fonts import Type, font
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import COLUMN_WIDTH, SPACE_12, SPACE_16, SPACE_24
from ramkeep.ui.widgets.empty_state import EmptyState
from ramkeep.ui.widgets.notice import Notice
from ramkeep.ui.widgets.parts import button
from ramkeep.ui.worded import reason_of

_MENU_WIDTH = 320


class ChecklistPage(QWidget):
    """Shows what it is told of a plan, and tells what the person wants; it changes nothing itself.

    Signals:
        seen: the page came to the screen.
        edit_wanted: an edit of the plan, and what it does.
        start_wanted: a plan is to be made.
        enroll_wanted: a code is to be scanned for this user; for root when the name is empty.
        codes_wanted: the codes of this user are to be shown here.
        goal_wanted: the name of a `Goal`.
        adopt_wanted: the entry of this id is the code of root.
        unlock_wanted: the vault is locked, and the person wants it open.
        copy_wanted: a code that goes to the clipboard.
        by_chosen: who ticks from now on.
        toast_requested: a sentence, the text of a button or nothing, and what the button does or None.
    """

    seen = Signal()
    edit_wanted = Signal(object, str)
    start_wanted = Signal()
    enroll_wanted = Signal(str)
    codes_wanted = Signal(str)
    goal_wanted = Signal(str)
    adopt_wanted = Signal(str)
    unlock_wanted = Signal()
    copy_wanted = Signal(str)
    by_chosen = Signal(str)
    toast_requested = Signal(str, str, object)

    def __init__(self, theme: Theme, clock: Clock, code_clock: Clock, tasks: Tasks, by: str = "") -> None:
        """Make an empty page.

        Args:
            clock: tells the day on which a step is done.
            code_clock: tells the codes.
            by: who does the steps.
        """
        super().__init__()
        self.setProperty("look", "page")
        self._clock, self._tasks = clock, tasks
        self.known: Known | None = None
        self.header = Header(theme, by)
        self.locked = Notice(theme, "info", words.locked(), words.unlock())
        self.locked.hide()
        self.no_plan = EmptyState(theme, "list-checks", *words.no_plan(), words.start())
        self.rows: dict[Step, StepRow] = {}
        self.sections: dict[Section, SectionCard] = {}
        self.users = UsersPart(theme)
        self.codes = CodesToType(theme, code_clock)
        self.codes.hide()
        self._lay_out()
        self._fill(theme)
        self._connect()
        self.show_known(None)

    def show_known(self, known: Known | None, unclaimed: Sequence[tuple[str, str]] = ()) -> None:
        """Show this plan; None when there is none.

        Args:
            known: everything that is known.
            unclaimed: id and name of entries that may be the owner's.
        """
        self.known = known
        self._places.setCurrentWidget(self.no_plan if known is None else self._scroll)
        self.header.show_plan(known is not None)
        if known is None:
            self.put_codes_away()
            return
        each = counts(known.plan)
        self.header.show_state(known.plan.account.alias or known.plan.account.id, sum(each.values(), Count(0, 0)))
        for section, card in self.sections.items():
            card.show_count(each[section])
        for step, row in self.rows.items():
            row.show_state(step_done(known.plan, step), evidence(step, known))
        self.rows[Step.USERS_MFA].tick.setEnabled(each[Section.PEOPLE].all > 0)
        self.users.show_known(known)
        no_code = known.entries is not None and not known.entries.root
        self.rows[Step.CODE].goal_button.setText(step_words.goal(Goal.ENROLL_ROOT if no_code else Goal.CODE_OF_ROOT))
        self.locked.setVisible(known.entries is None)
        self._offer(unclaimed if no_code else ())

    def show_codes(self, account: Account, user: str) -> None:
        """Show the codes of this entry at the step that asks for them."""
        row = self.rows[Step.USERS_MFA if user else Step.CODE]
        row.add(self.codes)
        row.open(True)
        self.codes.show_codes(account, user)
        self.codes.show()
        self.codes.typed_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._inner.adjustSize()
        self._scroll.ensureWidgetVisible(self.codes, 0, SPACE_24)

    def put_codes_away(self) -> None:
        """Show no code any more, and know none."""
        self.codes.hide()
        self.codes.forget()

    def tick(self, names: list[str], label: str, *, done: bool) -> None:
        """Say of these steps that they are done, or not."""
        if self.known is None:
            return
        plan = self.known.plan
        day = QDateTime.fromSecsSinceEpoch(int(self._clock.now())).toString("yyyy-MM-dd")
        edit = ticked(plan, names, day, self.header.by) if done else unticked(plan, names)
        self.edit_wanted.emit(edit, words.ticked_step(label) if done else words.unticked_step(label))

    def _lay_out(self) -> None:
        # From the outside in: a style sheet is applied anew to whatever gets another parent.
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        head = QHBoxLayout()
        whole.addLayout(head)
        head.setContentsMargins(SPACE_24, SPACE_24, SPACE_24, SPACE_16)
        self.header.setMaximumWidth(COLUMN_WIDTH - SPACE_24 - SPACE_12)
        head.addWidget(self.header)
        self._places = QStackedWidget(self)
        whole.addWidget(self._places, 1)
        self._scroll = QScrollArea(self._places)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self._places.addWidget(self.no_plan)
        self._places.addWidget(self._scroll)
        self._inner = QWidget()
        self._inner.setMaximumWidth(COLUMN_WIDTH)
        self._scroll.setWidget(self._inner)
        self._scroll.viewport().setAutoFillBackground(False)
        self._inner.setAutoFillBackground(False)

    def _fill(self, theme: Theme) -> None:
        column = QVBoxLayout(self._inner)
        column.setContentsMargins(SPACE_24, 0, SPACE_12, SPACE_24)
        column.setSpacing(SPACE_16)
        column.addWidget(self.locked)
        for section in Section:
            card = SectionCard(step_words.section(section), self._inner)
            self.sections[section] = card
            column.addWidget(card)
        for info in STEPS:
            card = self.sections[info.section]
            self.rows[info.step] = StepRow(theme, info, card)
            card.add(self.rows[info.step])
        column.addStretch()
        self.adopt_button, self.adopt_menu = button(words.in_vault_already(), "link"), QMenu(self)
        self.adopt_button.clicked.connect(self._on_adopting)
        self.rows[Step.SCAN].add_beside(self.adopt_button)
        self.rows[Step.USERS_MFA].add(self.users)

    def _offer(self, unclaimed: Sequence[tuple[str, str]]) -> None:
        """Let an entry be chosen that was scanned before anybody asked whose it is."""
        self.adopt_button.setVisible(bool(unclaimed))
        self.adopt_menu.clear()
        for account_id, name in unclaimed:
            text = QFontMetrics(font(Type.BODY)).elidedText(name, Qt.TextElideMode.ElideMiddle, _MENU_WIDTH)
            action = self.adopt_menu.addAction(text.replace("&", "&&"))
            action.triggered.connect(partial(self._on_adopted, account_id))

    def _on_adopting(self) -> None:
        self.adopt_menu.popup(self.adopt_button.mapToGlobal(self.adopt_button.rect().bottomLeft()))

    def _on_adopted(self, account_id: str) -> None:
        self.adopt_wanted.emit(account_id)

    def _connect(self) -> None:
        for step, row in self.rows.items():
            row.tick_wanted.connect(partial(self._on_tick, step))
            row.goal_wanted.connect(self._on_goal)
        self.users.list.tick_wanted.connect(self._on_user_tick)
        self.users.list.acted.connect(self._on_user)
        self.codes.typed.connect(self._on_typed)
        self.codes.hidden_wanted.connect(self.put_codes_away)
        self.codes.copy_wanted.connect(self.copy_wanted)
        self.locked.acted.connect(self.unlock_wanted)
        self.no_plan.acted.connect(self.start_wanted)
        self.header.by_chosen.connect(self.by_chosen)
        self.header.print_button.clicked.connect(self._on_print)

    def _on_tick(self, step: Step, done: bool) -> None:
        names = [step.value]
        if step is Step.USERS_MFA:
            names = [name_of(step, row.name) for row in self.users.list.rows.rows]
        self.tick(names, step_words.title(step), done=done)

    def _on_user_tick(self, name: str, done: bool) -> None:
        self.tick([name_of(Step.USERS_MFA, name)], _of_user(name), done=done)

    def _on_user(self, name: str) -> None:
        if self.known is None or self.known.entries is None:
            self.unlock_wanted.emit()
        elif self.known.entries.users.get(name):
            self.codes_wanted.emit(name)
        else:
            self.enroll_wanted.emit(name)

    def _on_goal(self, goal: str) -> None:
        locked = self.known is None or self.known.entries is None
        if goal in (Goal.ENROLL_ROOT, Goal.CODE_OF_ROOT) and locked:
            self.unlock_wanted.emit()
        elif goal == Goal.ENROLL_ROOT:
            self.enroll_wanted.emit("")
        elif goal == Goal.CODE_OF_ROOT and self.known is not None and self.known.entries is not None:
            (self.codes_wanted if self.known.entries.root else self.enroll_wanted).emit("")
        else:
            self.goal_wanted.emit(goal)

    def _on_typed(self, user: str) -> None:
        if user:
            self._on_user_tick(user, True)
        else:
            self._on_tick(Step.CODE, True)
        self.put_codes_away()

    def _on_print(self) -> None:
        place, _ = QFileDialog.getSaveFileName(self, words.print_it(), "checklist.pdf", words.print_filters())
        if place and self.known is not None:
            self.print_to(place, self.known)

    def print_to(self, place: str, known: Known) -> None:
        """Write the whole list to a file, as a web page where its name says so."""
        at = datetime.fromtimestamp(self._clock.now(), UTC)

        def write() -> None:
            page = page_of(known)
            is_web = place.lower().endswith((".html", ".htm"))
            Path(place).write_bytes(page.encode() if is_web else paper_pdf(page, words.title(), at))

        self._tasks.run(
            write,
            lambda _: self.toast_requested.emit(words.printed(shown(Path(place).name)), "", None),
            self._on_not_printed,
        )

    def _on_not_printed(self, failure: Exception) -> None:
        self.toast_requested.emit(words.not_printed(reason_of(failure)), "", None)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.seen.emit()


def _of_user(name: str) -> str:
    return labeled(step_words.title(Step.USERS_MFA), shown(name))
