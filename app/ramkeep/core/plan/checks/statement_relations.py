"""Whether one statement covers all that another one covers."""

from collections.abc import Callable, Iterable

from ramkeep.core.plan.checks.pattern_relations import includes, overlap, resource_includes
from ramkeep.core.plan.policy.document import Condition, Statement
from ramkeep.core.plan.policy.operators import find_operator

# Patterns of one statement against those of another; beyond it nothing is said.
MOST_PAIRS = 4000


def covers_statement(wide: Statement, narrow: Statement) -> bool:
    """Whether `wide` applies to every request that `narrow` applies to. True is always right, whatever the effects."""
    return (
        _same_principals(wide, narrow)
        and conditions_follow(narrow.conditions, wide.conditions)
        and covers_actions(wide, narrow)
        and covers_resources(wide, narrow)
    )


def covers_actions(wide: Statement, narrow: Statement) -> bool:
    """Whether every action that `narrow` speaks of is one that `wide` speaks of. Case does not matter."""
    ours, theirs = _folded(wide.actions), _folded(narrow.actions)
    if len(ours) * len(theirs) > MOST_PAIRS:
        return False
    if not wide.not_actions and not narrow.not_actions:
        return _each_included(theirs, ours, includes)
    if wide.not_actions and narrow.not_actions:
        return _each_included(ours, theirs, includes)
    if wide.not_actions:
        return not any(overlap(excluded, pattern) for excluded in ours for pattern in theirs)
    return "*" in ours


def covers_resources(wide: Statement, narrow: Statement) -> bool:
    """Whether every resource that `narrow` speaks of is one that `wide` speaks of, however RAM's gaps are filled."""
    if wide.not_resources or narrow.not_resources:
        same = wide.not_resources is narrow.not_resources and set(wide.resources) == set(narrow.resources)
        return same or ("*" in wide.resources and not wide.not_resources)
    if not wide.resources or not narrow.resources:
        return not wide.resources and not narrow.resources
    if len(wide.resources) * len(narrow.resources) > MOST_PAIRS:
        return False
    return _each_included(narrow.resources, wide.resources, resource_includes)


def conditions_follow(given: Iterable[Condition], wanted: Iterable[Condition]) -> bool:
    """Whether what is wanted holds wherever what is given holds."""
    known = {(each.operator, each.key): each for each in given}
    return all(_follows(known.get((each.operator, each.key)), each) for each in wanted)


def _follows(given: Condition | None, wanted: Condition) -> bool:
    """The same operator and key, with no more values; of a negated operator with no fewer."""
    found = find_operator(wanted.operator)
    if given is None or found is None:
        return False
    narrow, wide = set(given.values), set(wanted.values)
    return narrow >= wide if found[1].negated else narrow <= wide


def _same_principals(wide: Statement, narrow: Statement) -> bool:
    if not wide.principals or not narrow.principals:
        return not wide.principals and not narrow.principals
    return set(narrow.principals) <= set(wide.principals)


def _folded(actions: Iterable[str]) -> tuple[str, ...]:
    """In small letters; every action has a colon, so that `*:*` is `*`."""
    return tuple("*" if action == "*:*" else action.lower() for action in actions)


def _each_included(narrow: Iterable[str], wide: tuple[str, ...], test: Callable[[str, str], bool]) -> bool:
    return all(any(test(pattern, each) for pattern in wide) for each in narrow)
