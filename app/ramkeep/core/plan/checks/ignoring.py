"""Problems that somebody has looked at and lives with: which they are, and the edits that say so.

What is said holds for one check at one object, whatever the words of the problem and the place within the object, so
that it lasts while the object is edited.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from ramkeep.core.plan.checks.problem import Place, Problem
from ramkeep.core.plan.model.edits import Set
from ramkeep.core.plan.model.plan import Plan
from ramkeep.core.plan.model.references import named
from ramkeep.core.plan.model.settings import Ignored, Review

_About = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Parted:
    """Problems, sorted by whether somebody lives with them.

    Attributes:
        open: those that nobody has said anything of.
        ignored: the others, each with what was said.
    """

    open: tuple[Problem, ...]
    ignored: tuple[tuple[Problem, Ignored], ...]


def object_of(place: Place) -> str:
    """The object of a place as `Ignored.object` tells it; empty for what a plan has one of."""
    return "" if place.kind is None or place.key is None else str(named(place.kind, place.key))


def is_ignored(problem: Problem, review: Review) -> bool:
    """Does somebody live with this problem?"""
    return _about(problem) in _said(review)


def parted(problems: Iterable[Problem], review: Review) -> Parted:
    """The problems that are open and those that are ignored, each in the order given."""
    said = _said(review)
    if not said:
        return Parted(tuple(problems), ())
    open_, ignored = [], []
    for problem in problems:
        entry = said.get(_about(problem))
        if entry is None:
            open_.append(problem)
        else:
            ignored.append((problem, entry))
    return Parted(tuple(open_), tuple(ignored))


def ignoring(plan: Plan, problems: Sequence[Problem], reason: str, date: str) -> Set:
    """The edit that ignores problems; what was said of them before is replaced.

    Args:
        plan: as it is.
        problems: of this plan.
        reason: why they are no problem here.
        date: ISO 8601.
    """
    new = {(check, at): Ignored(check, at, reason, date) for check, at in map(_about, problems)}
    kept = tuple(each for each in plan.review.ignored if (each.check, each.object) not in new)
    return Set(replace(plan.review, ignored=(*kept, *new.values())))


def heeding(plan: Plan, problems: Sequence[Problem]) -> Set:
    """The edit that ignores problems no longer."""
    gone = set(map(_about, problems))
    kept = tuple(each for each in plan.review.ignored if (each.check, each.object) not in gone)
    return Set(replace(plan.review, ignored=kept))


def _about(problem: Problem) -> _About:
    return problem.check.name, object_of(problem.place)


def _said(review: Review) -> dict[_About, Ignored]:
    return {(each.check, each.object): each for each in review.ignored}
