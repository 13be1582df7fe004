"""Runs the checks of texts on policies as people write them."""

import json
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from ramkeep.core.plan.checks.case import Case
from ramkeep.core.plan.checks.check import TextCheck, TextFinding, TextKind
from ramkeep.core.plan.checks.every_check import EVERY_CHECK
from ramkeep.core.plan.checks.problem import Severity
from ramkeep.core.plan.model.plan import Plan
from ramkeep.core.plan.policy import Document, read, write
from tests.core.plan.catalog.sample import shipped
from tests.core.plan.grants.company import system

TEXT_CHECKS = {check.name: check for check in EVERY_CHECK if isinstance(check, TextCheck)}


class Found(NamedTuple):
    """A finding with its severity, the document it was made in, and the one without it."""

    path: tuple[str | int, ...]
    message: str
    severity: Severity
    before: Document
    mended: Document | None
    label: str


@cache
def case() -> Case:
    return Case(Plan(), shipped(), system())


def policy(*statements: dict[str, object]) -> Document:
    return read(json.dumps({"Version": "1", "Statement": statements}))


def allow(action: object, resource: object = "*", condition: object = None, **more: object) -> Document:
    return policy(statement("Allow", action, resource, condition, **more))


def deny(action: object, resource: object = "*", condition: object = None, **more: object) -> Document:
    return policy(statement("Deny", action, resource, condition, **more))


def statement(
    effect: str, action: object, resource: object = "*", condition: object = None, **more: object
) -> dict[str, object]:
    written = {"Effect": effect, "Action": action, "Resource": resource, **more}
    if resource is None:
        del written["Resource"]
    return written if condition is None else {**written, "Condition": condition}


def trust(principal: object, condition: object = None, **more: object) -> Document:
    return policy(statement("Allow", "sts:AssumeRole", None, condition, Principal=principal, **more))


def findings(name: str, document: Document) -> list[Found]:
    """What one check says. Every mended text can be written, and says it no longer."""
    check = TEXT_CHECKS[name]
    return [_looked_over(check, document, found) for found in check.find(document, case())]


def _looked_over(check: TextCheck, document: Document, found: TextFinding) -> Found:
    assert found.message.endswith((".", "?"))
    assert bool(found.label) is (found.mended is not None)
    if found.mended is not None:
        assert read(write(found.mended)) == found.mended
        before, after = (len(list(check.find(each, case()))) for each in (document, found.mended))
        assert after < before, f"{check.name} is not mended by {found.label}"
    _assert_there(document, found.path)
    return Found(found.path, found.message, found.severity or check.severity, document, found.mended, found.label)


def _assert_there(document: Document, path: tuple[str | int, ...]) -> None:
    """The path leads to something in the text as it is written."""
    value: object = json.loads(write(document))
    for step in path:
        assert isinstance(value, dict | list), path
        value = value[step]
    assert value is not None


def names_of(document: Document, kind: TextKind = TextKind.IDENTITY) -> set[str]:
    """The names of all checks that find something."""
    return {check.name for check in TEXT_CHECKS.values() if kind in check.kinds and any(check.find(document, case()))}


def one(name: str, document: Document) -> Found:
    """The only thing that a check says."""
    found = findings(name, document)
    assert len(found) == 1, found
    return found[0]


def each_finding(document: Document, kind: TextKind) -> Iterator[tuple[TextCheck, TextFinding]]:
    for check in TEXT_CHECKS.values():
        if kind in check.kinds:
            for found in check.find(document, case()):
                yield check, found
