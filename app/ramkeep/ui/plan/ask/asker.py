"""Answers questions off the window's thread; the last question counts, and is asked again after each edit."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from ramkeep.core.plan.access.errors import TooManyWays
from ramkeep.core.plan.access.matrix import Reach
from ramkeep.core.plan.access.ways import Way
from ramkeep.core.plan.asking.question import Form, Question
from ramkeep.core.plan.catalog.action import Action
from ramkeep.core.plan.catalog.catalog import Catalog
from ramkeep.core.plan.grants.callers import caller_named
from ramkeep.core.plan.grants.errors import QuestionRefused
from ramkeep.core.plan.grants.holders import Holder, Holders
from ramkeep.core.plan.grants.questions import Able, Questions
from ramkeep.services.plan_desk import PlanDesk
from ramkeep.ui.plan.ask.explaining import Explained
from ramkeep.ui.plan.model import PlanModel


@dataclass(frozen=True, slots=True)
class Doing:
    """What somebody can do with one service.

    Attributes:
        actions: those that they get anywhere with.
        known: how many the catalog has.
    """

    service: str
    title: str
    actions: tuple[tuple[Action, Reach], ...]
    known: int


@dataclass(frozen=True, slots=True)
class Answered:
    """An answer; which of the parts are there goes by the form of the question.

    Attributes:
        refusal: why there is no answer; a sentence in English of the core, whose names were made harmless.
        unknown_action: the catalog has no such action.
    """

    question: Question
    explained: Explained | None = None
    able: tuple[Able, ...] = ()
    holder: Holder | None = None
    doing: tuple[Doing, ...] = ()
    refusal: QuestionRefused | None = None
    unknown_action: bool = False


class Asker(QObject):
    """Asks the plan that is shown.

    Signals:
        answered: an `Answered` to the question that was asked last.
    """

    answered = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.question: Question | None = None
        self._model: PlanModel | None = None
        self._is_active = False
        self._is_busy = False
        self._is_old = False
        # Kept between questions to the same plan, as making it takes longer than asking. Read and put on one thread at
        # a time, as one question at a time is asked.
        self._questions: tuple[Holders, Questions] | None = None

    def show_plan(self, model: PlanModel | None) -> None:
        """Ask this plan from now on."""
        if self._model is not None:
            self._model.found.disconnect(self._ask_again)
        self._model, self.question, self._questions = model, None, None
        if model is not None:
            model.found.connect(self._ask_again)

    def set_active(self, active: bool) -> None:
        """Nothing is asked again while nobody looks."""
        self._is_active = active
        self._go_on()

    def ask(self, question: Question | None) -> None:
        """Have this question answered, and none that was asked before."""
        self.question = question
        self._ask_again()

    def _ask_again(self) -> None:
        self._is_old = True
        self._go_on()

    def _go_on(self) -> None:
        model, question = self._model, self.question
        if not (self._is_old and self._is_active) or self._is_busy:
            return
        if model is None or model.findings is None or question is None:
            return
        self._is_old, self._is_busy = False, True
        holders, desk = model.findings.holders, model.desk
        model.tasks.run(
            lambda: self._answer(question, holders, desk), lambda found: self._on_answer(model, found), self._on_failed
        )

    def _answer(self, question: Question, holders: Holders, desk: PlanDesk) -> Answered:
        """On another thread, never twice at once."""
        if self._questions is None or self._questions[0] is not holders:
            self._questions = (holders, Questions(holders))
        return answer(question, holders, self._questions[1], desk.catalog)

    def _on_answer(self, model: PlanModel, found: Answered) -> None:
        self._is_busy = False
        if model is self._model and found.question == self.question:
            self.answered.emit(found)
        self._go_on()

    def _on_failed(self, failure: Exception) -> None:
        self._is_busy = False
        if self._model is not None:
            self._model.tasks.failed.emit(failure)


def answer(question: Question, holders: Holders, questions: Questions, catalog: Catalog) -> Answered:
    """The answer to a whole question."""
    try:
        if question.form is Form.WHAT:
            return _what(question, holders, questions, catalog)
        unknown = catalog.find(question.action) is None
        if question.form is Form.WHO:
            return Answered(question, able=questions.who_can(question.call), unknown_action=unknown)
        found = questions.can(caller_named(holders, question.who), question.call)
        ways = _ways(questions, found.holder, question)
        return Answered(question, Explained(found, ways), holder=found.holder, unknown_action=unknown)
    except QuestionRefused as refusal:
        return Answered(question, refusal=refusal)


def _ways(questions: Questions, holder: Holder, question: Question) -> tuple[Way, ...] | None:
    try:
        return questions.ways(holder, question.call)
    except TooManyWays:
        return None


def _what(question: Question, holders: Holders, questions: Questions, catalog: Catalog) -> Answered:
    holder = caller_named(holders, question.who)
    found: dict[str, list[tuple[Action, Reach]]] = {}
    for name, reach in questions.what_can(holder, catalog.names):
        action = catalog.find(name)
        if action is not None:
            found.setdefault(action.service, []).append((action, reach))
    doing = []
    for code, actions in found.items():
        service = catalog.service(code)
        if service is not None:
            doing.append(Doing(code, service.title, tuple(actions), service.actions))
    doing.sort(key=lambda each: each.service)
    return Answered(question, holder=holder, doing=tuple(doing))
