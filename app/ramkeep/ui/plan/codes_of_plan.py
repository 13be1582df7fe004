"""The codes of a plan's users, as far as somebody lends them: the planner knows no vault."""

from dataclasses import dataclass, field
from typing import Protocol

from ramkeep.core.plan.model.plan import Plan


@dataclass(frozen=True, slots=True)
class LentCode:
    """A code at a moment.

    Attributes:
        code: in groups, as it is read.
        left: seconds until it changes.
    """

    code: str = field(repr=False)
    left: float


class CodesOfPlan(Protocol):
    """Lent while a vault is open."""

    def has_entry(self, plan: Plan, user: str) -> bool:
        """Is there a code for this user?"""

    def code(self, plan: Plan, user: str) -> LentCode | None:
        """The code of this user now; None when there is none. Asked for only when a person wants to see it."""
