"""Checks of what is said twice, or in vain."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from ramkeep.core.plan.checks.case import Case
from ramkeep.core.plan.checks.check import (
    ALL_TEXTS,
    TextCheck,
    TextFinding,
    action_element,
    path_of,
    resource_element,
    with_statement,
)
from ramkeep.core.plan.checks.elements import ConditionPart, each_condition, is_wild, path_in, with_values
from ramkeep.core.plan.checks.pattern_relations import includes, network_includes, resource_includes
from ramkeep.core.plan.checks.problem import Severity
from ramkeep.core.plan.checks.statement_relations import covers_statement
from ramkeep.core.plan.model.file_json import Path
from ramkeep.core.plan.policy.document import Document, Effect
from ramkeep.core.plan.policy.findings import shown
from ramkeep.core.plan.policy.operators import Comparison, Family
from ramkeep.core.plan.policy.typed_values import network
from ramkeep.core.said import said

# Beyond these the rest of an element, or of a policy, is not compared: it is far over RAM's limit on its size.
MOST_PATTERNS: Final = 1000
MOST_WILD: Final = 50
MOST_STATEMENTS: Final = 100

_Includes = Callable[[str, str], bool]


def _without(values: tuple[str, ...], at: int) -> tuple[str, ...]:
    return (*values[:at], *values[at + 1 :])


def _twice(document: Document, _case: Case) -> Iterator[TextFinding]:
    for index, statement in enumerate(document.statements):
        actions, resources = statement.actions, statement.resources
        for at in _repeated([action.lower() for action in actions]):
            mended = with_statement(document, index, replace(statement, actions=_without(actions, at)))
            yield _said_twice(path_in(index, action_element(statement), at, len(actions)), actions[at], mended)
        for at in _repeated(resources):
            mended = with_statement(document, index, replace(statement, resources=_without(resources, at)))
            yield _said_twice(path_in(index, resource_element(statement), at, len(resources)), resources[at], mended)
    for part in each_condition(document):
        values = part.condition.values
        for at in _repeated(values):
            yield _said_twice(part.value_path(at), values[at], with_values(document, part, _without(values, at)))


def _repeated(values: Sequence[str]) -> Iterator[int]:
    """The places of values that stand earlier as well."""
    seen: set[str] = set()
    for at, value in enumerate(values):
        if value in seen:
            yield at
        seen.add(value)


def _said_twice(path: Path, text: str, mended: Document | None) -> TextFinding:
    words = said("{value} is there already.", value=shown(text))
    return TextFinding(path, words, mended, said("Remove the second one") if mended else "")


def _covered_patterns(document: Document, _case: Case) -> Iterator[TextFinding]:
    for index, statement in enumerate(document.statements):
        actions, resources = statement.actions, statement.resources
        for at, by in _covered([action.lower() for action in actions], includes):
            path = path_in(index, action_element(statement), at, len(actions))
            mended = with_statement(document, index, replace(statement, actions=_without(actions, at)))
            yield _is_covered(path, actions[at], actions[by], mended)
        for at, by in _covered(resources, resource_includes):
            path = path_in(index, resource_element(statement), at, len(resources))
            mended = with_statement(document, index, replace(statement, resources=_without(resources, at)))
            yield _is_covered(path, resources[at], resources[by], mended)


def _covered(patterns: Sequence[str], test: _Includes) -> Iterator[tuple[int, int]]:
    """The places of patterns that another covers, with its place; of two that cover each other the first stays."""
    if len(patterns) < 2 or len(patterns) > MOST_PATTERNS:
        return
    wild = [(at, wide, _start(wide)) for at, wide in enumerate(patterns) if is_wild(wide)][:MOST_WILD]
    for at, pattern in enumerate(patterns):
        for by, wide, start in wild:
            if (
                pattern.startswith(start)
                and wide != pattern
                and test(wide, pattern)
                and (by < at or not test(pattern, wide))
            ):
                yield at, by
                break


def _start(pattern: str) -> str:
    """What stands before the first wildcard; what the pattern covers begins with it."""
    return pattern[: min(at for at in (pattern.find("*"), pattern.find("?")) if at >= 0)]


def _is_covered(path: Path, text: str, by: str, mended: Document | None) -> TextFinding:
    words = said("{wide} covers {narrow} already.", wide=shown(by), narrow=shown(text))
    return TextFinding(path, words, mended, said("Remove {value}", value=shown(text)) if mended else "")


def _covered_values(document: Document, _case: Case) -> Iterator[TextFinding]:
    for part in each_condition(document):
        test = _test_of(part)
        values = part.condition.values
        if test is None or len(values) < 2:
            continue
        for at, by in _covered_in(values, part, test):
            mended = with_values(document, part, _without(values, at))
            yield _is_covered(part.value_path(at), values[at], values[by], mended)


def _covered_in(values: Sequence[str], part: ConditionPart, test: _Includes) -> Iterator[tuple[int, int]]:
    if part.operator.family is Family.STRING:
        yield from _covered(values, test)
        return
    for at, value in enumerate(values[:MOST_WILD]):
        for by, wide in enumerate(values[:MOST_WILD]):
            if wide != value and test(wide, value) and (by < at or not test(value, wide)):
                yield at, by
                break


def _test_of(part: ConditionPart) -> _Includes | None:
    """Whether one value of the condition makes another one needless; None for operators that compare otherwise."""
    if part.operator.family is Family.IP:
        return _network_covers
    return includes if part.operator.comparison is Comparison.LIKE and "${" not in str(part.condition.values) else None


def _network_covers(wide: str, narrow: str) -> bool:
    ours, theirs = network(wide), network(narrow)
    return ours is not None and theirs is not None and network_includes(ours, theirs)


def _covered_statements(document: Document, _case: Case) -> Iterator[TextFinding]:
    for index, statement in enumerate(document.statements[:MOST_STATEMENTS]):
        for by, wide in enumerate(document.statements[:MOST_STATEMENTS]):
            if by == index or wide.effect is not statement.effect or not covers_statement(wide, statement):
                continue
            if by < index or not covers_statement(statement, wide):
                words = said(
                    "Statement {wide} covers all of statement {narrow} already.", wide=by + 1, narrow=index + 1
                )
                mended = with_statement(document, index)
                yield TextFinding(path_of(index), words, mended, said("Remove statement {number}", number=index + 1))
                break


def _allowed_in_vain(document: Document, _case: Case) -> Iterator[TextFinding]:
    denials = [
        (at, each)
        for at, each in enumerate(document.statements[:MOST_STATEMENTS])
        if each.effect is Effect.DENY and not each.conditions
    ]
    for index, statement in enumerate(document.statements[:MOST_STATEMENTS]):
        if statement.effect is Effect.ALLOW:
            by = next((at for at, denial in denials if covers_statement(denial, statement)), None)
            if by is not None:
                words = said(
                    "Statement {denying} denies all that statement {allowing} allows, so that it grants nothing.",
                    denying=by + 1,
                    allowing=index + 1,
                )
                mended = with_statement(document, index)
                yield TextFinding(path_of(index), words, mended, said("Remove statement {number}", number=index + 1))


def _could_be_one(document: Document, _case: Case) -> Iterator[TextFinding]:
    by_resources: dict[object, int] = {}
    by_actions: dict[object, int] = {}
    for index, statement in enumerate(document.statements):
        if statement.sid:
            continue
        about = (statement.effect, frozenset(statement.principals), frozenset(statement.conditions))
        same_resources = (about, statement.not_resources, frozenset(statement.resources))
        same_actions = (about, statement.not_actions, frozenset(statement.actions))
        first = None if statement.not_actions else by_resources.setdefault(same_resources, index)
        if first in {None, index}:
            resourceless = statement.not_resources or not statement.resources
            first = None if resourceless else by_actions.setdefault(same_actions, index)
        if first is not None and first != index:
            words = said(
                "Statements {first} and {second} differ in one element only, and could be one.",
                first=first + 1,
                second=index + 1,
            )
            label = said("Join statements {first} and {second}", first=first + 1, second=index + 1)
            yield TextFinding(path_of(index), words, _joined(document, first, index), label)


def _joined(document: Document, first: int, index: int) -> Document:
    one, other = document.statements[first], document.statements[index]
    both = replace(one, actions=_union(one.actions, other.actions), resources=_union(one.resources, other.resources))
    return with_statement(with_statement(document, index), first, both)


def _union(one: tuple[str, ...], other: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*one, *other)))


_MATCHING: Final = "Alibaba Cloud, Policy structure and syntax"
_ORDER: Final = "Alibaba Cloud, How RAM evaluates policies (2 June 2026)"

CHECKS: Final = (
    TextCheck(
        "said-twice",
        Severity.HINT,
        "Value that is there twice",
        "It changes nothing, and counts against the size of the policy.",
        _MATCHING,
        _twice,
        ALL_TEXTS,
    ),
    TextCheck(
        "covered-pattern",
        Severity.HINT,
        "Pattern that another one covers",
        "It changes nothing, and counts against the size of the policy. If it was to be the limit, the other is too "
        "wide.",
        _MATCHING,
        _covered_patterns,
        ALL_TEXTS,
    ),
    TextCheck(
        "covered-condition-value",
        Severity.HINT,
        "Value of a condition that another one covers",
        "It changes nothing. If it was to be the limit, the other is too wide.",
        "Alibaba Cloud, Conditional operators (9 December 2025)",
        _covered_values,
        ALL_TEXTS,
    ),
    TextCheck(
        "covered-statement",
        Severity.HINT,
        "Statement that another one covers",
        "Another statement with the same effect applies to every request that this one applies to. It changes nothing.",
        _ORDER,
        _covered_statements,
        ALL_TEXTS,
    ),
    TextCheck(
        "allow-denied-at-once",
        Severity.ERROR,
        "Allow that a Deny in the same policy takes back",
        "A Deny always wins. What is allowed here is denied by the same policy, whatever the circumstances.",
        _ORDER,
        _allowed_in_vain,
        ALL_TEXTS,
    ),
    TextCheck(
        "statements-could-be-one",
        Severity.HINT,
        "Statements that could be one",
        "Fewer statements are easier to read, and take less of the size of the policy.",
        _MATCHING,
        _could_be_one,
        ALL_TEXTS,
    ),
)
