"""Runs every check over a plan, and remembers what it knows of all that stays."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import chain, islice
from operator import itemgetter
from typing import Any, Final

from ramkeep.core.plan.catalog.catalog import Catalog
from ramkeep.core.plan.checks.case import Case, Text
from ramkeep.core.plan.checks.check import Check, TextCheck, TextFinding, TextKind
from ramkeep.core.plan.checks.every_check import EVERY_CHECK
from ramkeep.core.plan.checks.problem import Finding, Fix, Problem, Severity
from ramkeep.core.plan.checks.recall import Recall
from ramkeep.core.plan.grants.holders import Holders
from ramkeep.core.plan.grants.system_policies import SystemPolicies
from ramkeep.core.plan.model.plan import Kind, Plan
from ramkeep.core.plan.policy.corners import Corners
from ramkeep.core.plan.policy.document import Document

Progress = Callable[[int, int], None]

# Of one check in one text; after so many nobody reads on.
MOST_FINDINGS: Final = 100

_RANK = {severity: at for at, severity in enumerate(Severity)}
_ORDER = {kind: at for at, kind in enumerate(Kind)}


_Order = tuple[int, int, str, str, tuple[str, ...]]
_Placed = tuple[_Order, Problem]


@dataclass(slots=True)
class _Reading:
    """What all checks have found in a text; not to be used until it is complete."""

    text: Text
    found: list[_Placed] = field(default_factory=list)
    is_complete: bool = False


class Checker:
    """Finds problems in one plan after another; what did not change costs next to nothing the next time.

    Attributes:
        holders: everyone in the plan that was looked at last; None before the first.
    """

    def __init__(
        self,
        catalog: Catalog,
        system: SystemPolicies,
        checks: Sequence[Check | TextCheck] = EVERY_CHECK,
        corners: Corners | None = None,
    ) -> None:
        self._catalog = catalog
        self._system = system
        self._checks = tuple(checks)
        self._corners = corners or Corners()
        self._known: dict[tuple[TextKind, int], tuple[Document, dict[str, tuple[TextFinding, ...]]]] = {}
        self._memory: dict[str, Any] = {}
        self._recall = Recall()
        self.holders: Holders | None = None

    def problems(
        self, plan: Plan, at: datetime | None = None, progress: Progress = lambda _done, _all: None
    ) -> tuple[Problem, ...]:
        """Every problem, worst first, then in the order of the plan.

        Args:
            plan: the plan.
            at: the moment to judge dates by; None leaves out what needs one.
            progress: told how many checks are done, of how many.
        """
        self._recall.turn()
        case = Case(plan, self._catalog, self._system, at, self._corners, self._memory, self.holders, self._recall)
        self.holders = case.holders
        readings = self._recall.each("readings", case.texts, _Reading)
        new = [reading for reading in readings if not reading.is_complete]
        for reading in new:
            reading.found.clear()
        found: list[_Placed] = []
        for done, check in enumerate(self._checks):
            progress(done, len(self._checks))
            if isinstance(check, TextCheck):
                self._read(check, new, case)
            else:
                found += self._in_plan(check, case)
        for reading in new:
            reading.is_complete = True
        found += self._recall.once("in order", lambda: _in_order(each.found for each in readings), *readings)
        self._forget_all_but(case)
        progress(len(self._checks), len(self._checks))
        return tuple(problem for _, problem in _in_order([found]))

    def _in_plan(self, check: Check, case: Case) -> Sequence[_Placed]:
        return self._recall.each(("problems", check.name), check.find(case), lambda each: _placed(_told(check, each)))

    def _read(self, check: TextCheck, readings: Sequence[_Reading], case: Case) -> None:
        for reading in readings:
            text = reading.text
            if text.kind in check.kinds:
                for finding in self._findings(check, text, case):
                    fix = None if finding.mended is None else Fix(finding.label, text.mend(finding.mended))
                    place, severity = text.place(finding.path), finding.severity or check.severity
                    reading.found.append(_placed(Problem(check, place, finding.message, fix, severity)))

    def _findings(self, check: TextCheck, text: Text, case: Case) -> tuple[TextFinding, ...]:
        known = self._known.setdefault((text.kind, id(text.document)), (text.document, {}))[1]
        if check.name not in known:
            known[check.name] = tuple(islice(check.find(text.document, case), MOST_FINDINGS))
        return known[check.name]

    def _forget_all_but(self, case: Case) -> None:
        kept = {(text.kind, id(text.document)) for text in case.texts}
        self._known = {key: known for key, known in self._known.items() if key in kept}


def _in_order(found: Iterable[Sequence[_Placed]]) -> list[_Placed]:
    return sorted(chain.from_iterable(found), key=itemgetter(0))


def _told(check: Check, finding: Finding) -> Problem:
    return Problem(check, finding.place, finding.message, finding.fix, finding.severity or check.severity)


def _placed(problem: Problem) -> _Placed:
    return _order(problem), problem


def _order(problem: Problem) -> _Order:
    place = problem.place
    kind = _ORDER[place.kind] if place.kind is not None else -1
    # Numbers of any length in the order of counting.
    steps = tuple(f"{step:09}" if isinstance(step, int) else step for step in place.path)
    return _RANK[problem.severity], kind, str(place.key), problem.check.name, steps
