"""What is different, and what that means for people."""

from collections.abc import Callable
from functools import partial
from pathlib import PurePath
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ramkeep.core.plan.model.plan import Plan
from ramkeep.ui.plan import words as plan_words
from ramkeep.ui.plan.model import PlanModel
from ramkeep.ui.plan.review import words
from ramkeep.ui.plan.review.change_list import ChangeList
from ramkeep.ui.plan.review.change_rows import Comparison, compare
from ramkeep.ui.theme.theme import Theme, set_look
from ramkeep.ui.theme.tokens import SPACE_8, SPACE_12
from ramkeep.ui.widgets.busy_line import BusyLine
from ramkeep.ui.widgets.empty_state import EmptyState
from ramkeep.ui.widgets.parts import label
from ramkeep.ui.worded import reason_of

Base = Callable[[], Plan]
Result = TypeVar("Result")
_OTHER = "other"


class ChangesPart(QWidget):
    """Compares off the window's thread; what was asked for last is shown."""

    def __init__(self, theme: Theme, model: PlanModel) -> None:
        super().__init__()
        self._model = model
        self._asked = 0
        self.base = QComboBox()
        self.base.setAccessibleName(words.compared_with())
        self.base.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.summary = label("", "small-strong", wrap=True)
        self.busy = BusyLine(theme, words.working())
        self.list = ChangeList(theme)
        self.same = EmptyState(theme, "check-circle", *words.same())
        self._bases: list[Base] = []
        self._offer()
        self._lay_out()
        self.base.activated.connect(self._on_activated)
        self._compare()

    def _offer(self) -> None:
        """Everything the plan can be compared with; the first that tells something is chosen."""
        session = self._model.session
        opened, saved = session.as_opened(), session.saved
        if saved is not None:
            self._add(words.as_saved(), lambda: saved)
        self._add(words.as_opened(), lambda: opened)
        self._add(words.empty_account(), Plan)
        for branch in session.branches:
            self._add(words.branch(branch.name), partial(session.plan_at, branch.at))
        self.base.addItem(words.other_file(), _OTHER)
        plan = self._model.plan
        if saved is None and (opened is plan or opened == plan):
            self.base.setCurrentIndex(1)

    def _add(self, name: str, base: Base) -> None:
        self.base.addItem(name)
        self._bases.append(base)

    def _on_activated(self, place: int) -> None:
        if self.base.itemData(place) != _OTHER:
            self._compare()
            return
        chosen, _ = QFileDialog.getOpenFileName(self, plan_words.open_plan(), "", plan_words.plan_files())
        if not chosen:
            self.base.setCurrentIndex(0)
            self._compare()
            return
        desk = self._model.desk
        self._run(lambda: desk.open(chosen).plan, partial(self._on_read, PurePath(chosen).name))

    def _on_read(self, name: str, plan: Plan) -> None:
        place = len(self._bases)
        self.base.insertItem(place, words.file(name))
        self._bases.append(lambda: plan)
        self.base.setCurrentIndex(place)
        self._compare()

    def _compare(self) -> None:
        base, after, desk = self._bases[self.base.currentIndex()], self._model.plan, self._model.desk
        self._run(lambda: compare(base(), after, desk.catalog, desk.system), self._on_compared)

    def _run(self, work: Callable[[], Result], done: Callable[[Result], None]) -> None:
        self._asked += 1
        asked = self._asked
        self.busy.set_busy(True)

        def finish(result: Result) -> None:
            if asked == self._asked:
                self.busy.set_busy(False)
                done(result)

        def fail(failure: Exception) -> None:
            if asked == self._asked:
                self.busy.set_busy(False)
                set_look(self.summary, "danger")
                self.summary.setText(reason_of(failure))

        self._model.tasks.run(work, finish, fail)

    def _on_compared(self, comparison: Comparison) -> None:
        set_look(self.summary, "warn" if comparison.is_wider else "small-strong")
        self.summary.setText(comparison.summary)
        self.list.changes.show(comparison.rows)
        self.places.setCurrentWidget(self.list if comparison.rows else self.same)

    def _lay_out(self) -> None:
        self.places = QStackedWidget()
        self.places.addWidget(self.list)
        self.places.addWidget(self.same)
        row = QHBoxLayout()
        row.setSpacing(SPACE_8)
        before = label(words.compared_with(), "muted")
        before.setBuddy(self.base)
        row.addWidget(before)
        row.addWidget(self.base)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_12)
        column.addLayout(row)
        column.addWidget(self.summary, 0, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.busy)
        column.addWidget(self.places, 1)
        self.setFocusProxy(self.base)
