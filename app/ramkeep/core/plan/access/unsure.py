"""Finds the undocumented assumptions that an answer turns on, by asking again with each of them reversed."""

from collections.abc import Callable
from itertools import combinations

from ramkeep.core.plan.access.decision import Outcome, Unsure
from ramkeep.core.plan.policy.corners import Ruling

_MOST_TOGETHER = 3


def find_unsure(outcome: Outcome, ruling: Ruling, again: Callable[[Ruling], Outcome]) -> tuple[Unsure, ...]:
    """The assumptions, alone or two or three together, whose opposite gives another answer."""
    if not ruling.asked:
        return ()
    asked = set(ruling.asked)
    found: dict[frozenset[str], Outcome] = {}
    tried: set[frozenset[str]] = set()
    for together in range(1, _MOST_TOGETHER + 1):
        # A reversed assumption can lead to questions that were not asked before.
        while waiting := [turned for turned in _groups(asked, together) if turned not in tried]:
            for turned in waiting:
                tried.add(turned)
                if any(smaller <= turned for smaller in found):
                    continue
                other = Ruling(ruling.corners.flipped(turned))
                if (answer := again(other)) is not outcome:
                    found[turned] = answer
                asked |= other.asked
    return tuple(_told(names, answer, ruling) for names, answer in found.items())


def _groups(asked: set[str], together: int) -> list[frozenset[str]]:
    return [frozenset(names) for count in range(1, together + 1) for names in combinations(sorted(asked), count)]


def _told(names: frozenset[str], answer: Outcome, ruling: Ruling) -> Unsure:
    ordered = tuple(sorted(names))
    assumed, otherwise = zip(*(ruling.meaning(name) for name in ordered), strict=True)
    return Unsure(ordered, "; ".join(assumed), "; ".join(otherwise), answer)
