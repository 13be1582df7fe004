"""The two forms of a check: one looks at a whole plan, the other at one policy's text."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from ramkeep.core.plan.checks.problem import Finding, Severity
from ramkeep.core.plan.model.file_json import Path
from ramkeep.core.plan.policy.document import Document, Statement

if TYPE_CHECKING:
    from ramkeep.core.plan.checks.case import Case


class TextKind(StrEnum):
    """What a policy's text is for."""

    IDENTITY = "identity policy"
    CONTROL = "control policy"
    TRUST = "trust policy"


ALL_TEXTS = frozenset(TextKind)
GRANTING = frozenset({TextKind.IDENTITY, TextKind.CONTROL})
IDENTITY = frozenset({TextKind.IDENTITY})
TRUST = frozenset({TextKind.TRUST})


@dataclass(frozen=True, slots=True)
class Check:
    """Looks for one sort of problem in a whole plan.

    Attributes:
        name: in small letters and hyphens; once published it keeps its meaning.
        title: what is wrong, in a few words.
        why: why it matters and what to do, in one to three sentences.
        source: where that comes from: title of the page, standard with its number, or `inferred`.
        cis: the recommendations of the CIS Alibaba Cloud Foundation Benchmark 2.0, section 1, that it stands for.
        advice: the points of Alibaba Cloud's own checklist, in the order of `advice.ADVICE`.
    """

    name: str
    severity: Severity
    title: str
    why: str
    source: str
    find: "Callable[[Case], Iterator[Finding]]"
    cis: tuple[str, ...] = ()
    advice: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class TextFinding:
    """What is wrong in a policy's text.

    Attributes:
        path: from the document on, such as `("Statement", 0, "Action", 1)`.
        mended: the whole document without the problem; None where only a person can tell.
        label: what the mended document does otherwise, for a button.
    """

    path: Path
    message: str
    mended: Document | None = None
    label: str = ""
    severity: Severity | None = None


@dataclass(frozen=True, slots=True)
class TextCheck:
    """Looks for one sort of problem in one policy's text; what it finds depends on text, kind and catalog alone.

    Attributes:
        find: must give the same for the same text, as its answers are remembered.
        kinds: the texts it is for.
    """

    name: str
    severity: Severity
    title: str
    why: str
    source: str
    find: "Callable[[Document, Case], Iterator[TextFinding]]"
    kinds: frozenset[TextKind] = GRANTING
    cis: tuple[str, ...] = ()
    advice: tuple[int, ...] = ()


def path_of(index: int, *rest: str | int) -> Path:
    """The path of a statement, counted from 0, or of something in it."""
    return ("Statement", index, *rest)


def action_element(statement: Statement) -> str:
    """The element that holds the statement's actions."""
    return "NotAction" if statement.not_actions else "Action"


def resource_element(statement: Statement) -> str:
    """The element that holds the statement's resources."""
    return "NotResource" if statement.not_resources else "Resource"


def with_statement(document: Document, index: int, *instead: Statement) -> Document:
    """The document with other statements, or none, in the place of one."""
    statements = document.statements
    return Document((*statements[:index], *instead, *statements[index + 1 :]))
