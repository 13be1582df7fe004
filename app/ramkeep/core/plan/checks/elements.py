"""Where the parts of a policy's text stand, and the text with other parts in their place."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import NamedTuple

from ramkeep.core.plan.checks.check import action_element, path_of, resource_element, with_statement
from ramkeep.core.plan.model.file_json import Path
from ramkeep.core.plan.policy.document import Condition, Document, Statement
from ramkeep.core.plan.policy.operators import Operator, Quantifier, find_operator


class Part(NamedTuple):
    """A pattern of Action or Resource, or their Not forms.

    Attributes:
        row: the place of the statement.
        at: the place among the patterns.
        path: from the document on; a pattern that stands alone is no list, and has no place in one.
    """

    row: int
    statement: Statement
    at: int
    text: str
    path: Path


class ConditionPart(NamedTuple):
    """A condition with what its operator means; conditions under operators that RAM lacks are passed over."""

    row: int
    statement: Statement
    at: int
    condition: Condition
    operator: Operator
    quantifier: Quantifier
    path: Path

    def value_path(self, at: int) -> Path:
        """Of one of the values."""
        return (*self.path, at) if len(self.condition.values) > 1 else self.path


def each_action(document: Document) -> Iterator[Part]:
    """Every pattern of Action and NotAction."""
    for index, statement in enumerate(document.statements):
        yield from _parts(index, statement, action_element(statement), statement.actions)


def each_resource(document: Document) -> Iterator[Part]:
    """Every pattern of Resource and NotResource."""
    for index, statement in enumerate(document.statements):
        yield from _parts(index, statement, resource_element(statement), statement.resources)


def each_condition(document: Document) -> Iterator[ConditionPart]:
    """Every condition of every statement."""
    for index, statement in enumerate(document.statements):
        yield from conditions_of(index, statement)


def conditions_of(index: int, statement: Statement) -> Iterator[ConditionPart]:
    """Every condition of one statement."""
    for at, condition in enumerate(statement.conditions):
        found = find_operator(condition.operator)
        if found is not None:
            path = path_of(index, "Condition", condition.operator, condition.key)
            yield ConditionPart(index, statement, at, condition, found[1], found[0], path)


def path_in(index: int, element: str, at: int, count: int) -> Path:
    """The path of one of so many values of an element."""
    return path_of(index, element, at) if count > 1 else path_of(index, element)


def with_action(document: Document, part: Part, *instead: str) -> Document:
    """With other patterns, or none, in the place of one of Action; one that is there already is not said twice."""
    actions = _put(part.statement.actions, part.at, instead)
    return with_statement(document, part.row, replace(part.statement, actions=actions))


def with_resource(document: Document, part: Part, *instead: str) -> Document:
    """With other patterns, or none, in the place of one of Resource; one that is there already is not said twice."""
    resources = _put(part.statement.resources, part.at, instead)
    return with_statement(document, part.row, replace(part.statement, resources=resources))


def with_condition(document: Document, part: ConditionPart, *instead: Condition) -> Document | None:
    """With other conditions, or none, in the place of one; those of one operator stay together, as RAM's form has it.

    None when two would be on the same key under the same operator, which RAM's form cannot say.
    """
    conditions = part.statement.conditions
    after = (*conditions[: part.at], *instead, *conditions[part.at + 1 :])
    if len({(each.operator, each.key) for each in after}) < len(after):
        return None
    order = {operator: at for at, operator in enumerate(dict.fromkeys(each.operator for each in after))}
    grouped = tuple(sorted(after, key=lambda each: order[each.operator]))
    return with_statement(document, part.row, replace(part.statement, conditions=grouped))


def with_values(document: Document, part: ConditionPart, values: Iterable[str]) -> Document | None:
    """With other values of a condition."""
    return with_condition(document, part, replace(part.condition, values=tuple(dict.fromkeys(values))))


def service_of(pattern: str) -> str:
    """What stands before the colon of an action, in small letters; `*` when there is no colon."""
    service, colon, _ = pattern.partition(":")
    return service.lower() if colon else "*"


def is_wild(pattern: str) -> bool:
    """Whether it holds a `*` or `?`."""
    return "*" in pattern or "?" in pattern


def _parts(index: int, statement: Statement, element: str, patterns: tuple[str, ...]) -> Iterator[Part]:
    for at, text in enumerate(patterns):
        yield Part(index, statement, at, text, path_in(index, element, at, len(patterns)))


def _put(values: tuple[str, ...], at: int, instead: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*values[:at], *instead, *values[at + 1 :])))
