"""The planner's fourth view: questions to the plan, and their answers."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication, QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QScrollArea, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from ramkeep.core.plan.asking.question import Form, Question
from ramkeep.core.plan.asking.sentences import Reading
from ramkeep.core.plan.grants.questions import Able
from ramkeep.core.plan.model.plan import Kind
from ramkeep.core.plan.model.values import PolicyRef, PolicyType, PrincipalKind
from ramkeep.ui.panes import lead
from ramkeep.ui.plan.ask import answer_words, words
from ramkeep.ui.plan.ask.answer_tree import AnswerTree
from ramkeep.ui.plan.ask.asker import Answered, Asker
from ramkeep.ui.plan.ask.explaining import Verdict, explained, headline, verdict
from ramkeep.ui.plan.ask.headline import Headline
from ramkeep.ui.plan.ask.lines import Target, as_text
from ramkeep.ui.plan.ask.looking_up import LookingUp
from ramkeep.ui.plan.ask.pickers import Pickers
from ramkeep.ui.plan.ask.sentence_line import Understood, question_of, sentence
from ramkeep.ui.plan.ask.start import AskStart
from ramkeep.ui.plan.ask.text_pane import TextPane
from ramkeep.ui.plan.ask.what_tree import WhatTree
from ramkeep.ui.plan.ask.who_table import WhoTable
from ramkeep.ui.plan.model import Chosen, PlanModel
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import SPACE_8, SPACE_12, SPACE_16
from ramkeep.ui.widgets.announce import announce
from ramkeep.ui.widgets.parts import IconButton

MOST_KEPT = 50
_LEAST_ANSWER = 144
_SEEN_BELOW = 64
_TONES = {Verdict.ALLOWED: "success", Verdict.REFUSED: "danger", Verdict.UNSURE: "warn", Verdict.DEPENDS: "warn"}


class AskView(QWidget):
    """A sentence, the fields that it fills, and the answer.

    Attributes:
        asked: the questions that were asked, the last one at the end.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._model: PlanModel | None = None
        self._looking_up = LookingUp()
        self._number = 0
        self._place = 0
        self._reading = Reading()
        self._answer: Answered | None = None
        self.asked: list[Question] = []
        self.asker = Asker(self)
        self.sentence = sentence()
        self.history = IconButton(theme, "clock-counter-clockwise", words.history())
        self.menu = QMenu(self.history)
        self.understood = Understood()
        self.pickers = Pickers(theme, self._looking_up)
        self.headline = Headline(theme)
        self.tree = AnswerTree(theme)
        self.who = WhoTable(theme)
        self.what = WhatTree(theme)
        self.start = AskStart(theme)
        self.pane = TextPane(theme)
        self._lay_out()
        self._connect()
        self._forget()

    def show_plan(self, model: PlanModel | None) -> None:
        """Ask this plan from now on."""
        if self._model is not None:
            self._model.changed.disconnect(self._on_plan_changed)
        self._model = self._looking_up.model = model
        self.asker.show_plan(model)
        self.pickers.show_plan(model)
        self._forget()
        if model is not None:
            model.changed.connect(self._on_plan_changed)

    @property
    def panes(self) -> tuple[QWidget, ...]:
        """What a key goes around among."""
        return (self,)

    def focus_search(self) -> None:
        """Go to the line for a sentence."""
        self.scroller.ensureWidgetVisible(self.sentence)
        self.sentence.setFocus()
        self.sentence.selectAll()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.asker.set_active(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.asker.set_active(False)

    def ask(self, question: Question) -> None:
        """Fill the fields with a question and answer it."""
        self.pickers.show_question(question)
        self._ask(question)

    def text(self) -> str:
        """The answer as it is shown, as plain text."""
        told = [self.headline.about.text(), self.headline.text.text()]
        match self.answers.currentWidget():
            case self.tree:
                told.append(as_text(self.tree.lines))
            case self.who:
                told += [
                    "\t".join(str(self.who.who.index(row, column).data()) for column in range(3))
                    for row in range(self.who.who.rowCount())
                ]
            case self.what:
                told += [
                    f"{action.name}\t{answer_words.reach(reach)}"
                    for service in self.what.what.services
                    for action, reach in service.actions
                ]
        return "\n".join(told)

    def _ask(self, question: Question) -> None:
        if not question.is_whole:
            self._place = len(self.asked)
            self.asker.ask(None)
            self.body.setCurrentIndex(0)
            return
        if question in self.asked:
            self.asked.remove(question)
        self.asked.append(question)
        del self.asked[:-MOST_KEPT]
        self._place = len(self.asked) - 1
        self.asker.ask(question)

    def _forget(self) -> None:
        # What is still being read was asked of another plan.
        self._number += 1
        self._answer = None
        self.asked.clear()
        self.sentence.clear()
        self.understood.forget()
        self.pickers.show_question(Question())
        self.body.setCurrentIndex(0)
        self.pane.hide()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(SPACE_8)
        top.addWidget(self.sentence, 1)
        top.addWidget(self.history)
        self.history.setMenu(self.menu)
        self.history.setPopupMode(IconButton.ToolButtonPopupMode.InstantPopup)
        inside = QWidget()
        self._whole = whole = QVBoxLayout(inside)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(SPACE_12)
        whole.addLayout(top)
        whole.addWidget(self.understood)
        whole.addWidget(self.pickers)
        whole.addWidget(self._body(), 1)
        self.scroller = QScrollArea()
        self.scroller.setWidgetResizable(True)
        self.scroller.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroller.setWidget(inside)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self.scroller)
        lead(self, self.sentence)

    def _body(self) -> QWidget:
        """The examples, and the answer in their place."""
        self.answers = QStackedWidget()
        for part in (self.tree, self.who, self.what):
            self.answers.addWidget(part)
        answer = QWidget()
        column = QVBoxLayout(answer)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_12)
        column.addWidget(self.headline)
        column.addWidget(self.answers, 1)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setHandleWidth(SPACE_16)
        self.split.setChildrenCollapsible(False)
        self.split.addWidget(answer)
        self.split.addWidget(self.pane)
        self.split.setStretchFactor(0, 3)
        self.split.setStretchFactor(1, 2)
        self.body = QStackedWidget()
        self.body.addWidget(self.start)
        self.body.addWidget(self.split)
        self.body.setMinimumHeight(_LEAST_ANSWER)
        return self.body

    def _connect(self) -> None:
        self.sentence.returnPressed.connect(self._read)
        self.sentence.older_wanted.connect(lambda: self._walk(-1))
        self.sentence.newer_wanted.connect(lambda: self._walk(1))
        self.menu.aboutToShow.connect(self._fill_menu)
        self.start.example_wanted.connect(self._on_example)
        self.understood.question_wanted.connect(self._on_other)
        self.pickers.changed.connect(self._on_pickers)
        self.asker.answered.connect(self._on_answered)
        self.headline.copy_wanted.connect(self._copy)
        self.tree.opened.connect(self._open)
        self.who.picked.connect(self._explain)
        self.what.picked.connect(self._explain_action)
        self.pane.closed.connect(self._close_pane)

    def _read(self) -> None:
        """Understand the sentence; of two that were sent off the later one counts."""
        text = self.sentence.text().strip()
        if text:
            self._number += 1
            self._looking_up.read(text, partial(self._on_read, self._number))

    def _on_read(self, number: int, reading: Reading) -> None:
        if number != self._number:
            return
        question = question_of(reading)
        self.understood.show_reading(reading, question)
        if question is None:
            return
        self._reading = reading
        self.ask(question)
        if question.form is Form.WHAT:
            self.what.filter.setText(" ".join(reading.things))

    def _on_other(self, question: Question) -> None:
        """Another person or action was meant."""
        self.understood.show_reading(self._reading, question)
        self.ask(question)

    def _on_example(self, text: str) -> None:
        self.sentence.setText(text)
        self._read()

    def _on_pickers(self) -> None:
        self.understood.forget()
        self._ask(self.pickers.question)

    def _on_plan_changed(self) -> None:
        if self._model is not None:
            self.pickers.circumstances.show_plan(self._model.plan)

    def _on_answered(self, found: Answered) -> None:
        question, about = found.question, words.question(found.question)
        is_new = self._answer is None or self._answer.question != question
        if is_new:
            self.pane.hide()
        self._answer = found
        if found.unknown_action:
            about = f"{about}\n{words.unknown_action(question.action)}"
        if found.refusal is not None:
            self.headline.say("warn", words.refusal(found.refusal), about)
            self.tree.show_lines(())
            self.answers.setCurrentWidget(self.tree)
        elif found.explained is not None:
            answer = found.explained.answer
            self.headline.say(_TONES[verdict(answer)], headline(answer), about)
            self.tree.show_lines(explained(found.explained, question.form))
            self.answers.setCurrentWidget(self.tree)
        elif question.form is Form.WHO:
            self._show_who(found, about)
        else:
            self._show_what(found, about)
        self.body.setCurrentIndex(1)
        if is_new:
            self._come_into_view()

    def _come_into_view(self) -> None:
        """Scroll to the answer where the window is too low for everything."""
        self._whole.activate()
        self.scroller.ensureWidgetVisible(self.headline, 0, _SEEN_BELOW)

    def _show_who(self, found: Answered, about: str) -> None:
        now = sum(each.now for each in found.able)
        text = words.people_can(len(found.able)) if now == len(found.able) else words.some_can(now, len(found.able))
        self.headline.say("accent", text, f"{about}\n{words.root_always()}")
        self.who.show_rows(found.able)
        self.answers.setCurrentWidget(self.who)

    def _show_what(self, found: Answered, about: str) -> None:
        actions = sum(len(each.actions) for each in found.doing)
        uncertain = () if found.holder is None else found.holder.uncertain
        names = tuple(dict.fromkeys(grant.policy.name for grant in uncertain))
        if names:
            about = f"{about}\n{words.texts_unsure(names)}"
        self.headline.say("warn" if names else "accent", words.services_reached(actions, len(found.doing)), about)
        self.what.show_services(found.doing)
        self.answers.setCurrentWidget(self.what)

    def _explain(self, able: Able) -> None:
        """Why somebody of the table can."""
        question, ref = self.asker.question, able.holder.ref
        if question is None:
            return
        name = able.holder.name
        has_twin = self._model is not None and name in self._model.plan.users and name in self._model.plan.roles
        who = f"{ref.kind}/{name}" if ref is not None and has_twin else name
        self.understood.forget()
        self.ask(Question(Form.CAN, who, question.action, question.resource, question.circumstances))
        if ref is not None and self._model is not None:
            kind = Kind.USER if ref.kind is PrincipalKind.USER else Kind.ROLE
            self._model.choose(Chosen(kind, ref.name))

    def _explain_action(self, action: str) -> None:
        question = self.asker.question
        if question is not None:
            self.understood.forget()
            self.ask(Question(Form.CAN, question.who, action))

    def _open(self, target: Target) -> None:
        """Choose a policy and show its text."""
        if self._model is not None:
            plan = self._model.plan
            refs = [PolicyRef(sort, target.name) for sort in PolicyType]
            held = [ref for ref in refs if ref in plan.policies and plan.policies[ref].document == target.document]
            if held:
                self._model.choose(Chosen(Kind.POLICY, held[0]))
            elif target.name in plan.control_policies:
                self._model.choose(Chosen(Kind.CONTROL_POLICY, target.name))
        self.pane.show_target(target)
        self.pane.show()

    def _close_pane(self) -> None:
        self.pane.hide()
        self.tree.setFocus()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text())
        announce(self, words.copied())

    def _walk(self, step: int) -> None:
        """Through the questions that were asked before."""
        place = self._place + step
        if self.asked and 0 <= place < len(self.asked):
            self._place = place
            question = self.asked[place]
            self.understood.forget()
            self.pickers.show_question(question)
            self.sentence.setText(words.question(question))
            self.asker.ask(question)

    def _fill_menu(self) -> None:
        self.menu.clear()
        if not self.asked:
            self.menu.addAction(words.nothing_asked()).setEnabled(False)
        for question in reversed(self.asked):
            action = QAction(words.question(question).replace("&", "&&"), self.menu)
            action.triggered.connect(partial(self._on_again, question))
            self.menu.addAction(action)

    def _on_again(self, question: Question) -> None:
        self.understood.forget()
        self.ask(question)
