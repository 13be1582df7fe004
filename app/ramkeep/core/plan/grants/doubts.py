"""What could make an answer about a plan wrong."""

from dataclasses import dataclass
from enum import StrEnum

_MOST_NAMED = 5


class DoubtSort(StrEnum):
    """Why an answer may be wrong, each with its sentence; `{names}` stands for system policies."""

    GROUP = "A group makes no calls: this is what somebody has who is in it and has nothing else."
    TRUST_UNKNOWN = "The role's trust policy has a say and is not in the plan. Name a role of the plan by its ARN."
    ACCOUNT_UNKNOWN = "The plan does not tell the account's ID, so trust policies that name it do not match."
    GUESSED_USED = "{names} is taken from its name, not from its text. Import the text to be sure."
    TEXT_UNKNOWN = "{names} is not known here and may allow this. Import its text to be sure."
    GUESSED = "{names} is taken from its name and may grant more than that. Import its text to be sure."
    EVERY_RESOURCE = "This was asked for every resource at once. On some resources it is allowed: name one."


@dataclass(frozen=True, slots=True)
class Doubt:
    """One of them.

    Attributes:
        policies: the names of the system policies it is about, each once.
    """

    sort: DoubtSort
    policies: tuple[str, ...] = ()

    def __str__(self) -> str:
        return self.sort.format(names=_named(self.policies))


def _named(names: tuple[str, ...]) -> str:
    more = f" and {len(names) - _MOST_NAMED} more" if len(names) > _MOST_NAMED else ""
    start = "The system policy " if len(names) == 1 else "Each of the system policies "
    return start + ", ".join(names[:_MOST_NAMED]) + more
