"""Why a question about a plan has no answer, and why bytes are no file of system policies.

* QuestionRefused
  + NobodyFits        no user, role or group of the plan is called so
  + SeveralFit        more than one is
  + NoAction          the action is no `service:action`, or has wildcards
  + OneRoleAtATime    a call assumes one role
  + NoResourceGroup   no resource group of the plan is called so
* SystemPoliciesRefused
  + NotSystemPolicies         the bytes are something else
  + NewerSystemPolicies       a file in a form that a later Ramkeep writes
  + SystemPoliciesTooLarge    over a bound of the form
  + SystemPoliciesDamaged     something in the file does not read
"""


class QuestionRefused(Exception):
    """Superclass of every refusal. Never raised directly.

    Attributes:
        reason: plain sentences that say what is wrong and what to do.
    """

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class NobodyFits(QuestionRefused):
    """Nobody in the plan is called so."""


class SeveralFit(QuestionRefused):
    """A user and a role have the same name."""


class NoAction(QuestionRefused):
    """A call has one action, spelled out."""


class OneRoleAtATime(QuestionRefused):
    """A call of AssumeRole names one role."""


class NoResourceGroup(QuestionRefused):
    """The plan has no resource group of this name or ID."""


class SystemPoliciesRefused(Exception):
    """Superclass of every refusal of a file. Never raised directly.

    Attributes:
        reason: plain sentences that say what is wrong, where, and what to do.
        line: the line to blame, counted from 1; None when no single line is.
    """

    def __init__(self, reason: str, line: int | None = None) -> None:
        super().__init__(reason)
        self.reason = reason
        self.line = line


class NotSystemPolicies(SystemPoliciesRefused):
    """The bytes do not begin as a file of system policies does."""


class NewerSystemPolicies(SystemPoliciesRefused):
    """The file names a form that this version does not read."""


class SystemPoliciesTooLarge(SystemPoliciesRefused):
    """The file has more bytes or policies than it may have."""


class SystemPoliciesDamaged(SystemPoliciesRefused):
    """The file is no JSON, says something twice, or has a value of another sort than belongs there."""
