"""The worst problem of every object, and of every statement."""

from collections.abc import Iterable, Mapping

from ramkeep.core.plan.checks.problem import Problem, Severity
from ramkeep.core.plan.model.plan import Kind
from ramkeep.core.plan.model.values import Key
from ramkeep.ui.plan.model import Chosen
from ramkeep.ui.plan.tree.rows import Row, statement_of

Place = tuple[Kind, Key, int]


class Badges:
    """Made of the problems of a plan, which come worst first."""

    def __init__(self, problems: Iterable[Problem] = ()) -> None:
        found: dict[Place, Severity] = {}
        for problem in problems:
            kind, key = problem.place.kind, problem.place.key
            if kind is None or key is None:
                continue
            found.setdefault((kind, key, -1), problem.severity)
            statement = statement_of(Chosen(kind, key, problem.place.path))
            found.setdefault((kind, key, statement), problem.severity)
        self._found: Mapping[Place, Severity] = found

    def of(self, row: Row) -> Severity | None:
        """The worst problem of a row's own object."""
        return None if row.is_section else self._found.get((Kind(row.kind), row.key, row.statement))
