"""Writes a policy in one canonical form, and counts its size.

One value is written as a string and several as a list; `*` alone stays a string. The order of elements is that of the
documentation; the order of statements, patterns and values is the document's own.
"""

import json
from dataclasses import dataclass
from functools import lru_cache

from ramkeep.core.plan.policy.document import Condition, Document, Principal, Statement
from ramkeep.core.plan.policy.errors import PolicyNotWritable
from ramkeep.core.said import said

MAX_CHARACTERS = 6144


@dataclass(frozen=True, slots=True)
class Size:
    """The length of a policy. RAM's pages speak of characters in one place and of bytes in another.

    Attributes:
        bytes: of the UTF-8 text.
    """

    characters: int
    bytes: int


def write(document: Document) -> str:
    """The canonical text, indented by two spaces, with a line break at its end.

    Raises:
        PolicyNotWritable: two conditions of a statement share operator and key, or principals are of mixed form.
    """
    return json.dumps(to_json(document), ensure_ascii=False, indent=2) + "\n"


def write_compact(document: Document) -> str:
    """The canonical text without any white space, as it is sent to RAM."""
    return json.dumps(to_json(document), ensure_ascii=False, separators=(",", ":"))


@lru_cache(maxsize=4096)
def size(document: Document) -> Size:
    """The size of the compact text; RAM takes `MAX_CHARACTERS` at most."""
    return text_size(write_compact(document))


def text_size(text: str) -> Size:
    """The size of a text as it stands; whether RAM counts white space is not documented."""
    return Size(len(text), len(text.encode("utf-8", "surrogatepass")))


def to_json(document: Document) -> dict[str, object]:
    """The policy as plain JSON values."""
    return {"Version": "1", "Statement": [_statement(each) for each in document.statements]}


def _statement(statement: Statement) -> dict[str, object]:
    written: dict[str, object] = {"Sid": statement.sid} if statement.sid else {}
    written["Effect"] = str(statement.effect)
    if statement.principals:
        written["Principal"] = _principals(statement.principals)
    written["NotAction" if statement.not_actions else "Action"] = _one_or_many(statement.actions)
    if statement.resources:
        written["NotResource" if statement.not_resources else "Resource"] = _one_or_many(statement.resources)
    if statement.conditions:
        written["Condition"] = _conditions(statement.conditions)
    return written


def _principals(principals: tuple[Principal, ...]) -> object:
    if not all(principal.kind for principal in principals):
        if any(principal.kind for principal in principals):
            reason = said("A statement names principals by kind and without one; RAM takes either form.")
            raise PolicyNotWritable(reason)
        return [principal.value for principal in principals]
    kinds = dict.fromkeys(principal.kind for principal in principals)
    return {kind: _one_or_many(tuple(each.value for each in principals if each.kind == kind)) for kind in kinds}


def _conditions(conditions: tuple[Condition, ...]) -> dict[str, dict[str, object]]:
    operators: dict[str, dict[str, object]] = {}
    for condition in conditions:
        keys = operators.setdefault(condition.operator, {})
        if condition.key in keys:
            reason = said(
                "A statement has two conditions on {key} under {operator}; RAM takes one.",
                key=condition.key,
                operator=condition.operator,
            )
            raise PolicyNotWritable(reason)
        keys[condition.key] = _one_or_many(condition.values)
    return operators


def _one_or_many(values: tuple[str, ...]) -> str | list[str]:
    return values[0] if len(values) == 1 else list(values)
