"""Finds out why a cell is what it is, off the window's thread; only the newest question is answered."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal

from ramkeep.core.plan.catalog.catalog import Catalog
from ramkeep.core.plan.grants.holders import Holder
from ramkeep.core.plan.grants.overview import Cell
from ramkeep.core.plan.grants.reasons import Reasons, reasons
from ramkeep.ui.plan.matrix.arrangement import Column
from ramkeep.ui.plan.model import PlanModel


@dataclass(frozen=True, slots=True)
class Question:
    """A cell that is asked about."""

    holder: Holder
    column: Column
    cell: Cell
    change: int = 0


@dataclass(frozen=True, slots=True)
class Explained:
    """The answer."""

    question: Question
    reasons: Reasons


class Explainer(QObject):
    """Answers one question at a time.

    Signals:
        changed: `explained` is the answer to the newest question.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.explained: Explained | None = None
        self._asked: Question | None = None
        self._is_busy = False

    def ask(self, model: PlanModel, question: Question) -> None:
        """Ask about another cell."""
        if question != self._asked:
            self._asked = question
            self._go_on(model)

    def forget(self) -> None:
        """Nothing is asked any more."""
        self._asked = self.explained = None

    def _go_on(self, model: PlanModel) -> None:
        question = self._asked
        if self._is_busy or question is None:
            return
        self._is_busy = True
        catalog = model.desk.catalog
        model.tasks.run(
            partial(_explained, question, catalog), partial(self._on_known, model), partial(self._on_failed, model)
        )

    def _on_known(self, model: PlanModel, explained: Explained) -> None:
        self._is_busy = False
        if explained.question is self._asked:
            self.explained = explained
            self.changed.emit()
        else:
            self._go_on(model)

    def _on_failed(self, model: PlanModel, failure: Exception) -> None:
        self._is_busy = False
        model.tasks.failed.emit(failure)


def _explained(question: Question, catalog: Catalog) -> Explained:
    action = catalog.find(question.column.code)
    actions = (action,) if action is not None else catalog.actions(question.column.code)
    return Explained(question, reasons(question.holder, actions, catalog))
