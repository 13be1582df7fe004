"""Two texts line by line."""

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

# Longer texts are told as wholly different rather than compared.
MOST_LINES = 4000


class Sign(StrEnum):
    """What became of a line."""

    SAME = " "
    GONE = "-"
    NEW = "+"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of either text."""

    sign: Sign
    text: str


def compared(before: str, after: str) -> tuple[Line, ...]:
    """Every line of both texts in order; where they differ those of before come first."""
    return tuple(_compared(before.splitlines(), after.splitlines()))


def _compared(before: list[str], after: list[str]) -> Iterator[Line]:
    if max(len(before), len(after)) > MOST_LINES and before != after:
        yield from (Line(Sign.GONE, line) for line in before)
        yield from (Line(Sign.NEW, line) for line in after)
        return
    for word, start, end, other_start, other_end in SequenceMatcher(None, before, after).get_opcodes():
        if word == "equal":
            yield from (Line(Sign.SAME, line) for line in before[start:end])
        else:
            yield from (Line(Sign.GONE, line) for line in before[start:end])
            yield from (Line(Sign.NEW, line) for line in after[other_start:other_end])
