"""Says which policies an overview rests on whose texts are not known for sure."""

from collections.abc import Iterable
from dataclasses import dataclass

from ramkeep.cli.plan.desk import Desk
from ramkeep.core.plan.grants.holders import Holder
from ramkeep.core.plan.grants.system_policies import Knowledge

_MOST_NAMED = 5


@dataclass(frozen=True, slots=True)
class Uncertain:
    """A policy, and how many of those looked at hold it."""

    policy: str
    knowledge: Knowledge
    holders: int


def uncertain_of(people: Iterable[Holder]) -> tuple[Uncertain, ...]:
    """Every policy of these people whose text is not known for sure, by name."""
    counted: dict[tuple[str, Knowledge], int] = {}
    for holder in people:
        for held in {(grant.policy.name, grant.knowledge) for grant in holder.uncertain}:
            counted[held] = counted.get(held, 0) + 1
    return tuple(Uncertain(*held, number) for held, number in sorted(counted.items()))


def tell_uncertain(found: Iterable[Uncertain], desk: Desk) -> None:
    """One line for texts that are not known at all, and one for those that are guessed."""
    policies = list(found)
    unknown = [each for each in policies if each.knowledge is Knowledge.UNKNOWN]
    guessed = [each for each in policies if each.knowledge is Knowledge.APPROXIMATE]
    if unknown:
        desk.console.note(f"Not known here, so that their holders may do more: {_named(unknown)}.")
    if guessed:
        desk.console.note(f"Taken from the name, not from the text, so that it may differ: {_named(guessed)}.")


def _named(policies: list[Uncertain]) -> str:
    told = [f"{each.policy} (held by {each.holders})" for each in policies[:_MOST_NAMED]]
    more = f" and {len(policies) - _MOST_NAMED} more" if len(policies) > _MOST_NAMED else ""
    return ", ".join(told) + more
