"""What is wrong with a policy's text, and what is accepted though no public page describes it."""

from dataclasses import dataclass
from enum import StrEnum

from ramkeep.core.said import said, together


class Kind(StrEnum):
    """The sort of a problem. All of them keep RAM from taking the policy, or the reader from reading it."""

    TOO_LONG = "too long"
    TOO_DEEP = "too deep"
    JSON_SYNTAX = "JSON syntax"
    DUPLICATE_KEY = "duplicate key"
    WRONG_TYPE = "wrong type"
    MISSING_ELEMENT = "missing element"
    UNKNOWN_ELEMENT = "unknown element"
    CONFLICTING_ELEMENTS = "conflicting elements"
    EMPTY = "empty"
    INVALID_VERSION = "invalid version"
    INVALID_EFFECT = "invalid effect"
    INVALID_ACTION = "invalid action"
    INVALID_RESOURCE = "invalid resource"
    INVALID_PRINCIPAL = "invalid principal"
    INVALID_OPERATOR = "invalid operator"
    UNSUPPORTED_OPERATOR = "unsupported operator"
    INVALID_CONDITION_KEY = "invalid condition key"
    INVALID_CONDITION_VALUE = "invalid condition value"


class Gap(StrEnum):
    """Where the public documentation of RAM is silent or contradicts itself."""

    NOT_RESOURCE = "NotResource"
    SID = "Sid"
    SET_OPERATOR = "set operator"
    VARIABLE = "policy variable"
    ARN_FORM = "ARN form"
    ACTION_FORM = "action form"
    EMPTY_CONDITION = "empty condition"
    DATE_FORM = "date form"
    NUMBER_FORM = "number form"


@dataclass(frozen=True, slots=True)
class Problem:
    """A reason why RAM would refuse the text.

    Attributes:
        reason: what is wrong and what to do, in one or two sentences.
        path: where in the JSON, such as `$.Statement[0].Action`.
        line: counted from 1.
        column: counted from 1, in characters.
        suggestion: what was probably meant; empty when nothing comes near.
    """

    kind: Kind
    reason: str
    path: str
    line: int
    column: int
    suggestion: str = ""

    @property
    def said(self) -> str:
        """All of it in a sentence."""
        return said(
            "Line {line}, column {column}, {path}: {reason}",
            line=self.line,
            column=self.column,
            path=self.path,
            reason=with_guess(self.reason, self.suggestion),
        )

    def __str__(self) -> str:
        return str(self.said)


@dataclass(frozen=True, slots=True)
class Note:
    """Something that is read but that no public page of RAM describes. Lines and columns count from 1."""

    gap: Gap
    text: str
    path: str
    line: int
    column: int


def with_guess(reason: str, suggestion: str) -> str:
    """A reason and what was probably meant; the reason alone when nothing comes near."""
    return together(reason, said('Did you mean "{name}"?', name=suggestion)) if suggestion else reason
