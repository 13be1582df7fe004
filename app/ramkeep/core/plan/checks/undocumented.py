"""Checks of what RAM may take though no public page describes it."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from ramkeep.core.plan.checks.case import Case
from ramkeep.core.plan.checks.check import ALL_TEXTS, TextCheck, TextFinding, path_of, with_statement
from ramkeep.core.plan.checks.elements import each_condition, each_resource
from ramkeep.core.plan.checks.problem import Severity
from ramkeep.core.plan.policy.conditions import VARIABLE
from ramkeep.core.plan.policy.document import Document
from ramkeep.core.plan.policy.findings import shown
from ramkeep.core.plan.policy.operators import Quantifier
from ramkeep.core.said import said


def _not_resources(document: Document, _case: Case) -> Iterator[TextFinding]:
    for index, statement in enumerate(document.statements):
        if statement.not_resources:
            words = said(
                "NotResource was in RAM's grammar until 2020 and is on no page since; RAM may refuse or ignore it."
            )
            yield TextFinding(path_of(index, "NotResource"), words)


def _sids(document: Document, _case: Case) -> Iterator[TextFinding]:
    for index, statement in enumerate(document.statements):
        if statement.sid:
            words = said(
                "The Sid {sid} is not in RAM's grammar, though policies with one were taken.", sid=shown(statement.sid)
            )
            mended = with_statement(document, index, replace(statement, sid=""))
            yield TextFinding(path_of(index, "Sid"), words, mended, said("Remove the Sid"))


def _set_operators(document: Document, _case: Case) -> Iterator[TextFinding]:
    for part in each_condition(document):
        if part.quantifier is not Quantifier.NONE:
            words = said(
                "{quantifier} is in a policy of Alibaba Cloud's own, but on no public page.", quantifier=part.quantifier
            )
            yield TextFinding(part.path, words)


def _variables(document: Document, _case: Case) -> Iterator[TextFinding]:
    for resource in each_resource(document):
        if VARIABLE.search(resource.text):
            yield TextFinding(resource.path, _words(resource.text))
    for part in each_condition(document):
        for at, value in enumerate(part.condition.values):
            if VARIABLE.search(value):
                yield TextFinding(part.value_path(at), _words(value))


def _words(text: str) -> str:
    return said(
        "{text} holds a policy variable. RAM documents none, and it is taken as plain text here.", text=shown(text)
    )


_GAP: Final = "No public page of Alibaba Cloud describes it"

CHECKS: Final = (
    TextCheck(
        "not-resource",
        Severity.WARNING,
        "NotResource",
        "Do not rely on it: name the resources, or deny on those that are to be left out.",
        "Alibaba Cloud, Policy structure and syntax: in the editions of 2018 to 2020, not in those since",
        _not_resources,
        ALL_TEXTS,
    ),
    TextCheck(
        "statement-id",
        Severity.HINT,
        "Sid",
        "RAM does not need it. It is safe to leave it out.",
        _GAP,
        _sids,
        ALL_TEXTS,
    ),
    TextCheck(
        "set-operator",
        Severity.HINT,
        "Set operator",
        "It probably works for keys with several values; try it before relying on it.",
        _GAP,
        _set_operators,
        ALL_TEXTS,
    ),
    TextCheck(
        "policy-variable",
        Severity.WARNING,
        "Policy variable",
        "A variable that is not filled in names nothing. Write the value itself, or use tags.",
        _GAP,
        _variables,
        ALL_TEXTS,
    ),
)
