"""Checks of a policy's text as a whole."""

from collections.abc import Iterator
from typing import Final

from ramkeep.core.plan.checks.case import Case
from ramkeep.core.plan.checks.check import ALL_TEXTS, IDENTITY, TRUST, TextCheck, TextFinding
from ramkeep.core.plan.checks.problem import Severity
from ramkeep.core.plan.policy.document import Document, Effect
from ramkeep.core.plan.policy.errors import PolicyNotWritable
from ramkeep.core.plan.policy.writing import MAX_CHARACTERS, size, text_size, write
from ramkeep.core.said import said


def _empty(document: Document, _case: Case) -> Iterator[TextFinding]:
    if not document.statements:
        yield TextFinding(("Statement",), said("The policy has no statement; RAM does not take it."))


def _denies_only(document: Document, _case: Case) -> Iterator[TextFinding]:
    if document.statements and all(each.effect is Effect.DENY for each in document.statements):
        yield TextFinding(("Statement",), said("Every statement denies; this grants nobody anything."))


def _trusts_nobody(document: Document, _case: Case) -> Iterator[TextFinding]:
    if document.statements and all(each.effect is Effect.DENY for each in document.statements):
        yield TextFinding(("Statement",), said("Every statement denies, so that nobody can assume the role."))


def _long_as_written(document: Document, _case: Case) -> Iterator[TextFinding]:
    if _is_short(document):
        return
    spread, compact = text_size(write(document)), size(document)
    if compact.characters <= MAX_CHARACTERS < spread.characters:
        words = said(
            "Without white space the policy has {compact} characters, in the usual layout {spread}. RAM takes {limit}, "
            "and no page says whether white space counts.",
            compact=compact.characters,
            spread=spread.characters,
            limit=MAX_CHARACTERS,
        )
        yield TextFinding((), words)


def _is_short(document: Document) -> bool:
    """Whether the text surely stays below the limit, however it is written; or cannot be written at all."""
    letters = 0
    for each in document.statements:
        conditions = [text for held in each.conditions for text in (held.operator, held.key, *held.values)]
        others = (*each.actions, *each.resources, *(principal.value for principal in each.principals), each.sid)
        # Quotes, a comma, a line break and at most twelve blanks go with every text; escapes at most six-fold it.
        letters += 400 + sum(16 + 6 * len(text) for text in (*conditions, *others))
    if letters < MAX_CHARACTERS:
        return True
    try:
        write(document)
    except PolicyNotWritable:
        return True
    return False


_LIMITS: Final = "Alibaba Cloud, Limitations of RAM (16 December 2025)"

CHECKS: Final = (
    TextCheck(
        "no-statement",
        Severity.ERROR,
        "Policy without a statement",
        "RAM wants at least one.",
        "Alibaba Cloud, Policy structure and syntax",
        _empty,
        ALL_TEXTS,
    ),
    TextCheck(
        "denies-only",
        Severity.HINT,
        "Policy that allows nothing",
        "That is a good form for a guard rail; as the only policy of a user it leaves nothing to do.",
        "Alibaba Cloud, How RAM evaluates policies (2 June 2026)",
        _denies_only,
        IDENTITY,
    ),
    TextCheck(
        "trusts-nobody",
        Severity.WARNING,
        "Role that nobody can assume",
        "Identity policy and trust policy must both allow sts:AssumeRole.",
        "Alibaba Cloud, How RAM evaluates policies when a role is assumed",
        _trusts_nobody,
        TRUST,
    ),
    TextCheck(
        "long-in-usual-layout",
        Severity.HINT,
        "Policy that is short enough without white space only",
        "Send it to RAM in one line, or split it.",
        _LIMITS,
        _long_as_written,
        IDENTITY,
    ),
)
