"""A problem: what is wrong where, and what mends it."""

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from ramkeep.core.plan.model.edits import Edit
from ramkeep.core.plan.model.file_json import Path
from ramkeep.core.plan.model.plan import Kind
from ramkeep.core.plan.model.values import Key

if TYPE_CHECKING:
    from ramkeep.core.plan.checks.check import Check, TextCheck


class Severity(StrEnum):
    """How bad it is, worst first.

    `ERROR`: RAM refuses it, or it does not do what it says. `DANGER`: someone gets more than meant, or people are
    locked out. `WARNING`: against the rules of good practice, or probably not meant. `HINT`: could be tidier.
    """

    ERROR = "error"
    DANGER = "danger"
    WARNING = "warning"
    HINT = "hint"


@dataclass(frozen=True, slots=True)
class Place:
    """Something in a plan.

    Attributes:
        kind: of the object; None for what a plan has one of.
        key: of the object; None for what a plan has one of.
        path: the way into the object as it stands in the plan's file, such as
            `("versions", 0, "document", "Statement", 2, "Action", 0)`; without an object it starts at the whole, such
            as `("password_policy", "min_length")`.
    """

    kind: Kind | None
    key: Key | None
    path: Path = ()


@dataclass(frozen=True, slots=True)
class Fix:
    """What mends a problem.

    Attributes:
        label: what it does, for a button: `Replace by ecs:DescribeInstances`.
    """

    label: str
    edit: Edit


@dataclass(frozen=True, slots=True)
class Finding:
    """What one check has found.

    Attributes:
        message: what is wrong here, in one or two sentences that name the thing.
        severity: where it is not that of the check.
    """

    place: Place
    message: str
    fix: Fix | None = None
    severity: Severity | None = None


@dataclass(frozen=True, slots=True)
class Problem:
    """A finding together with the check that made it."""

    check: "Check | TextCheck"
    place: Place
    message: str
    fix: Fix | None
    severity: Severity
