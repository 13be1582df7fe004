"""What could make an answer about a plan wrong."""

from dataclasses import dataclass
from enum import StrEnum

_MOST_NAMED = 5


class DoubtSort(StrEnum):
    """Why an answer may be wrong, each with its sentence; `{names}` and `{listed}` stand for policies."""

    GROUP = "A group makes no calls: this is what somebody has who is in it and has nothing else."
    TRUST_UNKNOWN = "The role's trust policy has a say and is not in the plan. Name a role of the plan by its ARN."
    ACCOUNT_UNKNOWN = "The plan does not tell the account's ID, so trust policies that name it do not match."
    GUESSED_USED = "{names} is taken from its name, not from its text. Import the text to be sure."
    TEXT_UNKNOWN = "{names} is not known here and may allow this. Import its text to be sure."
    MAY_DENY = "{names} is not known here and may deny this. Import its text to be sure."
    GUESSED = "{names} is taken from its name and may grant more than that. Import its text to be sure."
    EVERY_RESOURCE = "This was asked for many resources at once. On some of them it may be allowed: name one."
    DENIED_ON_SOME = "This was asked for many resources at once. A Deny takes some of them out ({listed}): name one."
    DENIED_IN_GROUP = "A Deny speaks of this in a resource group ({listed}). Name the group to see whether it counts."
    ALLOWED_IN_GROUP = "It may be allowed where the resource lies in a resource group ({listed}): name the group."


@dataclass(frozen=True, slots=True)
class Doubt:
    """One of them.

    Attributes:
        policies: the names of the policies it is about, each once.
    """

    sort: DoubtSort
    policies: tuple[str, ...] = ()

    def __str__(self) -> str:
        start = "The policy " if len(self.policies) == 1 else "Each of the policies "
        listed = _listed(self.policies)
        return self.sort.format(names=start + listed, listed=listed)


def _listed(names: tuple[str, ...]) -> str:
    more = f" and {len(names) - _MOST_NAMED} more" if len(names) > _MOST_NAMED else ""
    return ", ".join(names[:_MOST_NAMED]) + more
