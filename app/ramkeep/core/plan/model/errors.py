"""Why a plan does not read, and why it cannot be changed so.

* PlanRefused
  + PlanTextError         a file is no plan, or no summary of an account
  + PlanNotWritable       a policy of the plan cannot be said in RAM's language
  + EditRefused
    - NotThere            the object to change is not in the plan
    - AlreadyThere        an object of this name is in the plan
    - Dangling            the edit would leave a reference to nothing
    - NameRefused         RAM does not take this name
    - ValueRefused        the plan's file could not hold the value
"""

from dataclasses import dataclass

from ramkeep.core.plan.policy.problems import with_guess
from ramkeep.core.said import said, together


class PlanRefused(Exception):
    """Superclass of every refusal of this package. Never raised directly.

    Attributes:
        reason: plain sentences that say what is wrong and what to do.
    """

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Fault:
    """A place of a file that cannot be read.

    Attributes:
        reason: what is wrong and what to do, in one or two sentences.
        path: where in the JSON, such as `$.users[3].name`.
        line: counted from 1.
        column: counted from 1, in characters.
        suggestion: what was probably meant; empty when nothing comes near.
    """

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


class PlanTextError(PlanRefused):
    """The text does not read. Nothing of it was taken.

    Attributes:
        faults: at least one, in the order of the text; after fifty the reader stops.
    """

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        more = said("And {count} more.", count=len(faults) - 1) if len(faults) > 1 else ""
        super().__init__(together(faults[0].said, more))
        self.faults = faults


class PlanNotWritable(PlanRefused):
    """A document made by hand says what RAM's policy language cannot."""


class EditRefused(PlanRefused):
    """Superclass of the reasons why a plan cannot be changed so. The plan is as it was."""


class NotThere(EditRefused):
    """There is no such object."""


class AlreadyThere(EditRefused):
    """Two objects of a kind cannot have the same name."""


class Dangling(EditRefused):
    """Something would name an object that is not in the plan."""


class NameRefused(EditRefused):
    """The name breaks a rule of RAM."""


class ValueRefused(EditRefused):
    """The value has a part that the plan's file could not hold: a number out of range, a policy that is none."""
