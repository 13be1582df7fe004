"""What the parts of the planner's room share: the plan, what is chosen in it, and what is known of it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from threading import Lock

from PySide6.QtCore import QObject, QTimer, Signal

from ramkeep.core.plan.checks.checker import Checker
from ramkeep.core.plan.checks.ignoring import parted
from ramkeep.core.plan.checks.problem import Problem
from ramkeep.core.plan.grants.holders import Holders
from ramkeep.core.plan.model.edits import Batch, Edit
from ramkeep.core.plan.model.errors import EditRefused
from ramkeep.core.plan.model.plan import Kind, Plan
from ramkeep.core.plan.model.settings import Ignored
from ramkeep.core.plan.model.values import Key
from ramkeep.services.plan_desk import PlanDesk
from ramkeep.services.plan_session import PlanSession
from ramkeep.ui.plan.codes_of_plan import CodesOfPlan
from ramkeep.ui.tasks import Tasks
from ramkeep.ui.worded import worded

PICTURE_MILLISECONDS = 100


@dataclass(frozen=True, slots=True)
class Chosen:
    """An object of the plan that is looked at.

    Attributes:
        path: the way into it as in a problem's place; empty for the whole object.
    """

    kind: Kind
    key: Key
    path: tuple[str | int, ...] = ()


@dataclass(frozen=True, slots=True)
class Findings:
    """What was found out about one plan.

    Attributes:
        plan: the one it is about; the model's plan may have gone on.
        problems: those that nobody has said to ignore, worst first.
        ignored: the others, each with what was said.
    """

    plan: Plan
    holders: Holders
    problems: tuple[Problem, ...]
    ignored: tuple[tuple[Problem, Ignored], ...] = ()


class PlanModel(QObject):
    """One plan that is shown and edited. Parts of the room listen to it and tell it what the person wants.

    Looking for problems runs off the window's thread, one plan at a time; what changed meanwhile is looked at next.

    Attributes:
        session: history and file.
        tasks: for work that takes longer than a picture.
        codes: lent while a vault is open; None while it is locked.
        findings: the newest that are known; None until the first are there. They may be of an earlier plan.

    Signals:
        changed: the plan, its history or its file.
        found: `findings` are new.
        choice_changed: another object is chosen, or none.
        refused: an edit was refused; the reason, for a person.
        codes_changed: other codes are lent, or none.
    """

    changed = Signal()
    found = Signal()
    choice_changed = Signal()
    refused = Signal(str)
    codes_changed = Signal()

    def __init__(self, desk: PlanDesk, session: PlanSession, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.session = session
        self.codes: CodesOfPlan | None = None
        self.findings: Findings | None = None
        self.tasks = tasks
        self._choice: tuple[Chosen, ...] = ()
        self._told = session.plan
        self._checker: Checker | None = None
        self._is_looking = False
        self._holders: tuple[Plan, Holders] | None = None
        self._holders_lock = Lock()
        # The picture of an edit comes first; looking for problems would take Python away from it.
        self._soon = QTimer(self, singleShot=True, interval=PICTURE_MILLISECONDS)
        self._soon.timeout.connect(self._look)
        session.on_changed(self._on_changed)
        self._look()

    @property
    def plan(self) -> Plan:
        """The plan as it is now."""
        return self.session.plan

    @property
    def choice(self) -> tuple[Chosen, ...]:
        """What is chosen, the one that was chosen last at the end."""
        return self._choice

    @property
    def chosen(self) -> Chosen | None:
        """What was chosen last."""
        return self._choice[-1] if self._choice else None

    @property
    def is_up_to_date(self) -> bool:
        """Are the findings those of the plan as it is now?"""
        return self.findings is not None and self.findings.plan is self.plan

    def lend_codes(self, codes: CodesOfPlan | None) -> None:
        """Use these codes from now on; None takes them back. Also told when the vault holds others."""
        self.codes = codes
        self.codes_changed.emit()

    def choose(self, *choice: Chosen) -> None:
        """Look at these objects; those that are not in the plan are passed over."""
        there = tuple(each for each in choice if each.key in self.plan.items(each.kind))
        if there != self._choice:
            self._choice = there
            self.choice_changed.emit()

    def do(self, edits: Edit | Iterable[Edit], label: str) -> bool:
        """Make an edit, or several as one step; False when it was refused, and then nothing has changed.

        Args:
            edits: what to do; no edit at all is no step.
            label: what it does, for a person: `Add alice`.
        """
        if isinstance(edits, Iterable):
            several = tuple(edits)
            if not several:
                return True
            edits = several[0] if len(several) == 1 else Batch(several)
        try:
            self.session.do(edits, label)
        except EditRefused as refusal:
            self.refused.emit(worded(refusal.reason))
            return False
        return True

    def holders_of(self, plan: Plan) -> Holders:
        """Everyone in a plan, made once for all parts that ask about the same plan; on any thread."""
        with self._holders_lock:
            if self._holders is None or self._holders[0] is not plan:
                before = None if self._holders is None else self._holders[1]
                self._holders = (plan, Holders(plan, self.desk.system, before))
            return self._holders[1]

    def _on_changed(self) -> None:
        before, self._told = self._told, self.plan
        followed = (_renamed(each, before, self.plan) for each in self._choice)
        there = tuple(each for each in followed if each.key in self.plan.items(each.kind))
        went = there != self._choice
        self._choice = there
        self.changed.emit()
        if went:
            self.choice_changed.emit()
        self._soon.start()

    def _look(self) -> None:
        """Find out about the plan as it is now, unless that is under way."""
        if self._is_looking or self.is_up_to_date:
            return
        self._is_looking = True
        plan = self.plan
        self.tasks.run(lambda: self._find(plan), self._on_found, self._on_failed)

    def _find(self, plan: Plan) -> Findings:
        """On another thread, never twice at once."""
        if self._checker is None:
            self._checker = Checker(self.desk.catalog, self.desk.system)
        at = datetime.fromtimestamp(self.desk.clock.now(), UTC)
        # From these the checker's own follow at once, and both parts know the same people.
        self._checker.holders = self.holders_of(plan)
        found = parted(self._checker.problems(plan, at), plan.review)
        holders = self._checker.holders
        assert holders is not None
        return Findings(plan, holders, found.open, found.ignored)

    def _on_found(self, findings: Findings) -> None:
        self._is_looking = False
        self.findings = findings
        self.found.emit()
        self._look()

    def _on_failed(self, failure: Exception) -> None:
        self._is_looking = False
        self.tasks.failed.emit(failure)


def _renamed(chosen: Chosen, before: Plan, now: Plan) -> Chosen:
    """The same object under its new name, when one name took the place of another: undo renames as well."""
    if chosen.key in now.items(chosen.kind):
        return chosen
    went = before.items(chosen.kind).keys() - now.items(chosen.kind).keys()
    came = now.items(chosen.kind).keys() - before.items(chosen.kind).keys()
    return Chosen(chosen.kind, came.pop()) if len(came) == 1 and went == {chosen.key} else chosen
