"""Why a text is not a policy.

* PolicyTextError       RAM would refuse the text, or it is no JSON at all
* PolicyNotWritable     a document made by hand says what the policy language cannot
"""

from ramkeep.core.plan.policy.problems import Problem


class PolicyTextError(Exception):
    """The text is no policy that RAM takes.

    Attributes:
        problems: at least one, in the order of the text.
    """

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        more = f" And {len(problems) - 1} more." if len(problems) > 1 else ""
        super().__init__(f"{problems[0]}{more}")
        self.problems = problems


class PolicyNotWritable(Exception):
    """The document cannot be said in RAM's language, so nothing was written.

    Attributes:
        reason: one sentence that says what.
    """

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason
