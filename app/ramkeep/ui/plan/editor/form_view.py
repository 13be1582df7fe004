"""The form: a statement under the other."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget

from ramkeep.core.plan.checks.check import with_statement
from ramkeep.core.plan.editing.form import blank, moved
from ramkeep.core.plan.editing.subject import Subject
from ramkeep.core.plan.grants.in_words import Told
from ramkeep.core.plan.model.file_json import Path
from ramkeep.core.plan.model.plan import Kind
from ramkeep.core.plan.policy.document import Document, Statement
from ramkeep.ui.actions import bind
from ramkeep.ui.plan.editor import form_words
from ramkeep.ui.plan.editor.draft import Draft
from ramkeep.ui.plan.editor.lookup import Lookup
from ramkeep.ui.plan.editor.statement_card import StatementCard
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import SPACE_8, SPACE_12
from ramkeep.ui.widgets.parts import button

OPEN_AT_FIRST = 2


class FormView(QScrollArea):
    """Follows the draft while it is seen, and tells it what the person changes."""

    def __init__(self, theme: Theme, draft: Draft, lookup: Lookup) -> None:
        super().__init__()
        self._theme, self._draft, self._lookup = theme, draft, lookup
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.cards: list[StatementCard] = []
        self.add_button = button(form_words.add_statement())
        self.add_button.clicked.connect(self.add)
        self._lay_out()
        draft.was_read.connect(self.refresh)
        draft.subject_changed.connect(self.refresh)
        self._shown_subject: Subject | None = None
        self._wanted: Path = ()
        bind(self, "move_up", lambda: self._move_focused(-1))
        bind(self, "move_down", lambda: self._move_focused(1))

    def refresh(self) -> None:
        """Show the draft's statements; cards whose statement is the same stay as they are."""
        document, draft = self._draft.document, self._draft
        if draft.subject != self._shown_subject:
            self._begin_anew()
        if not self.isVisible() or document is None or not draft.is_formed:
            return
        fixed = draft.is_fixed
        self.add_button.setVisible(not fixed)
        while len(self.cards) > len(document.statements):
            card = self.cards.pop()
            self._column.removeWidget(card)
            card.deleteLater()
        while len(self.cards) < len(document.statements):
            self._make_card()
        is_new = not any(card.was_shown for card in self.cards)
        for card, statement in zip(self.cards, document.statements, strict=True):
            card.count = len(self.cards)
            card.show_statement(statement, fixed=fixed)
        if is_new and len(self.cards) <= OPEN_AT_FIRST:
            for card in self.cards:
                card.open(True)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()
        if self._wanted:
            self.go_to(self._wanted)

    def show_told(self, told: Told) -> None:
        """What the catalog says of each statement."""
        for index, card in enumerate(self.cards):
            card.show_lines(tuple(line for line in told.lines if line.index == index))

    def go_to(self, path: Path) -> None:
        """Open a statement and bring it into view, at once or when the form is shown."""
        self._wanted = () if self.isVisible() else path
        if self._wanted:
            return
        if len(path) > 1 and isinstance(path[1], int) and path[1] < len(self.cards):
            card = self.cards[path[1]]
            card.open(True)
            self.ensureWidgetVisible(card)
            card.caret.setFocus()

    def add(self) -> None:
        """Add a statement at the end, open, with the focus where actions are chosen."""
        document = self._draft.document or Document(())
        is_trust = self._draft.subject is not None and self._draft.subject.kind is Kind.ROLE
        self._draft.form(Document((*document.statements, blank(trust=is_trust))))
        if self.cards:
            card = self.cards[-1]
            card.open(True)
            card.focus_first()
            self.ensureWidgetVisible(card)

    def focus_first(self) -> None:
        """Go to the first thing in the form."""
        (self.cards[0].caret if self.cards else self.add_button).setFocus()

    def _begin_anew(self) -> None:
        """Put the cards of another text away before any is made for this one."""
        self._shown_subject = self._draft.subject
        for card in self.cards:
            self._column.removeWidget(card)
            card.deleteLater()
        self.cards = []
        self.verticalScrollBar().setValue(0)

    def _make_card(self) -> None:
        index = len(self.cards)
        card = StatementCard(self._theme, self._lookup, index + 1)
        card.changed.connect(partial(self._change, index))
        card.move_wanted.connect(partial(self._move, index))
        card.duplicate_wanted.connect(partial(self._duplicate, index))
        card.remove_wanted.connect(partial(self._remove, index))
        self.cards.append(card)
        self._column.insertWidget(index, card)
        # A layout shows what it is given only later; the focus goes there at once.
        card.show()

    def _change(self, index: int, *instead: Statement) -> None:
        document = self._draft.document
        if document is not None and index < len(document.statements) and not self._draft.is_fixed:
            self._draft.form(with_statement(document, index, *instead))

    def _move(self, index: int, by: int) -> None:
        document = self._draft.document
        there = min(max(index + by, 0), len(self.cards) - 1)
        if document is None or there == index or self._draft.is_fixed:
            return
        was_open = [card.is_open for card in self.cards]
        was_open.insert(there, was_open.pop(index))
        self._draft.form(moved(document, index, by))
        for card, is_open in zip(self.cards, was_open, strict=True):
            card.open(is_open)
        self.cards[there].caret.setFocus()
        self.ensureWidgetVisible(self.cards[there])

    def _move_focused(self, by: int) -> None:
        focus = QApplication.focusWidget()
        index = next((at for at, card in enumerate(self.cards) if focus is not None and card.isAncestorOf(focus)), None)
        if index is not None:
            self._move(index, by)

    def _duplicate(self, index: int) -> None:
        statement = self.cards[index].statement
        self._change(index, statement, statement)

    def _remove(self, index: int) -> None:
        if len(self.cards) > 1:
            self._change(index)
            self.cards[min(index, len(self.cards) - 1)].caret.setFocus()

    def _lay_out(self) -> None:
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_12)
        self._column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addStretch()
        self.setWidget(inside)
        inside.setAutoFillBackground(False)
        # The cards keep off the scroll bar, and without one they are as wide as what stands above them.
        self.verticalScrollBar().rangeChanged.connect(
            lambda _least, most: self._column.setContentsMargins(0, 0, SPACE_8 if most else 0, 0)
        )
