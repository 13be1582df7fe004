"""Why a question about a plan has no answer.

* QuestionRefused
  + NobodyFits        no user, role or group of the plan is called so
  + SeveralFit        more than one is
  + NoAction          the action is no `service:action`, or has wildcards
  + OneRoleAtATime    a call assumes one role
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
