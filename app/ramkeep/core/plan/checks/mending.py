"""Applies fixes, one after another, until there are none left to apply."""

from collections.abc import Callable, Iterator, Sequence

from ramkeep.core.plan.checks.problem import Problem
from ramkeep.core.plan.model.edits import Add, Batch, Change, Edit, Remove, Rename, Set, apply
from ramkeep.core.plan.model.errors import EditRefused
from ramkeep.core.plan.model.plan import Plan, kind_of
from ramkeep.core.plan.model.references import key_of_name

# A fix may bring up a problem that has a fix of its own; this many turns are enough for any that was seen.
MOST_TURNS = 10


def mended(plan: Plan, problems_of: Callable[[Plan], Sequence[Problem]]) -> tuple[Plan, tuple[Problem, ...]]:
    """The plan with every fix applied, and the problems that were mended.

    A fix whose object another fix has just changed waits for the next turn, as it was made for the object of before.
    """
    done: list[Problem] = []
    for _ in range(MOST_TURNS):
        plan, mended_now = _turn(plan, problems_of(plan))
        if not mended_now:
            break
        done += mended_now
    return plan, tuple(done)


def _turn(plan: Plan, problems: Sequence[Problem]) -> tuple[Plan, list[Problem]]:
    touched: set[object] = set()
    mended_now = []
    for problem in problems:
        if problem.fix is None or touched & (objects := set(_objects_of(problem.fix.edit))):
            continue
        try:
            plan = apply(plan, problem.fix.edit)
        except EditRefused:
            continue
        touched |= objects
        mended_now.append(problem)
    return plan, mended_now


def _objects_of(edit: Edit) -> Iterator[object]:
    """What an edit reads or writes, so that no two fixes of one turn undo each other."""
    match edit:
        case Add(item) | Change(item):
            yield kind_of(item), item.key
        case Remove(kind, key):
            yield kind, key
        case Rename(kind, name):
            yield kind, key_of_name(kind, name)
        case Set(value):
            yield type(value)
        case Batch(edits):
            for each in edits:
                yield from _objects_of(each)
