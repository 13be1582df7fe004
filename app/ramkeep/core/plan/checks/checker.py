"""Runs every check over a plan, and remembers what it knows of texts that stay."""

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from itertools import islice
from typing import Any, Final

from ramkeep.core.plan.catalog.catalog import Catalog
from ramkeep.core.plan.checks.case import Case, Text
from ramkeep.core.plan.checks.check import Check, TextCheck, TextFinding
from ramkeep.core.plan.checks.every_check import EVERY_CHECK
from ramkeep.core.plan.checks.problem import Fix, Problem, Severity
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


class Checker:
    """Finds problems in one plan after another; a text that did not change costs nothing the next time.

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
        self._known: dict[tuple[str, str, int], tuple[Document, tuple[TextFinding, ...]]] = {}
        self._memory: dict[str, Any] = {}
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
        case = Case(plan, self._catalog, self._system, at, self._corners, self._memory, self.holders)
        self.holders = case.holders
        found: list[Problem] = []
        for done, check in enumerate(self._checks):
            progress(done, len(self._checks))
            found += self._in_texts(check, case) if isinstance(check, TextCheck) else _in_plan(check, case)
        self._forget_all_but(case)
        progress(len(self._checks), len(self._checks))
        return tuple(sorted(found, key=_order))

    def _in_texts(self, check: TextCheck, case: Case) -> Iterator[Problem]:
        for text in case.texts:
            if text.kind in check.kinds:
                for finding in self._findings(check, text, case):
                    fix = None if finding.mended is None else Fix(finding.label, text.mend(finding.mended))
                    place, severity = text.place(finding.path), finding.severity or check.severity
                    yield Problem(check, place, finding.message, fix, severity)

    def _findings(self, check: TextCheck, text: Text, case: Case) -> tuple[TextFinding, ...]:
        key = (check.name, str(text.kind), id(text.document))
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = (text.document, tuple(islice(check.find(text.document, case), MOST_FINDINGS)))
        return known[1]

    def _forget_all_but(self, case: Case) -> None:
        kept = {id(text.document) for text in case.texts}
        self._known = {key: known for key, known in self._known.items() if key[2] in kept}


def _in_plan(check: Check, case: Case) -> Iterator[Problem]:
    for finding in check.find(case):
        yield Problem(check, finding.place, finding.message, finding.fix, finding.severity or check.severity)


def _order(problem: Problem) -> tuple[int, int, str, str, tuple[str, ...]]:
    place = problem.place
    kind = _ORDER[place.kind] if place.kind is not None else -1
    # Numbers of any length in the order of counting.
    steps = tuple(f"{step:09}" if isinstance(step, int) else step for step in place.path)
    return _RANK[problem.severity], kind, str(place.key), problem.check.name, steps
