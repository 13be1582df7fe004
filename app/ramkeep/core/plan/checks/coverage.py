"""Which checks stand for which point of the two lists of `advice`, and which points only a person can look at."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from ramkeep.core.plan.checks.advice import ADVICE, CIS
from ramkeep.core.plan.checks.check import Check, TextCheck
from ramkeep.core.plan.checks.every_check import EVERY_CHECK

_MANUAL_CIS: Final = {
    "1.1": "A plan does not tell when the owner last logged on. Look at the first row of a credential report.",
}
_MANUAL_ADVICE: Final = {
    12: "Who is to manage what is for the owner to decide. Compare who can make users, who can attach policies and who "
    "can change resources.",
    15: "Cloud Config is not part of a plan. Switch on its rule root-ak-check.",
}


@dataclass(frozen=True, slots=True)
class Coverage:
    """A point of a list, and what stands for it.

    Attributes:
        point: its number.
        title: the point in a few words.
        checks: names of the checks that look at it, in the order of all checks.
        manual: why a person has to look at it and where; empty when the checks are enough.
    """

    point: str
    title: str
    checks: tuple[str, ...]
    manual: str = ""


def cis_coverage(checks: Sequence[Check | TextCheck] = EVERY_CHECK) -> tuple[Coverage, ...]:
    """Every recommendation of section 1 of the benchmark, in its order."""
    return _coverage(CIS, {number: [each.name for each in checks if number in each.cis] for number in CIS}, _MANUAL_CIS)


def advice_coverage(checks: Sequence[Check | TextCheck] = EVERY_CHECK) -> tuple[Coverage, ...]:
    """Every point of Alibaba Cloud's checklist, in its order."""
    names = {str(point): [each.name for each in checks if point in each.advice] for point in ADVICE}
    titles = {str(point): title for point, title in ADVICE.items()}
    return _coverage(titles, names, {str(point): reason for point, reason in _MANUAL_ADVICE.items()})


def _coverage(
    titles: Mapping[str, str], names: Mapping[str, Sequence[str]], manual: Mapping[str, str]
) -> tuple[Coverage, ...]:
    return tuple(Coverage(point, title, tuple(names[point]), manual.get(point, "")) for point, title in titles.items())
