"""An answer as lines that stand under each other, for whoever shows or copies them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ramkeep.core.plan.policy.document import Document


@dataclass(frozen=True, slots=True)
class Target:
    """A policy that a line speaks of.

    Attributes:
        statement: the place of the statement in it.
    """

    name: str
    document: Document
    statement: int = 0


@dataclass(frozen=True, slots=True)
class Line:
    """One line.

    Attributes:
        sign: an icon; may be empty.
        tone: the token of its color.
        is_heading: stands over what follows.
    """

    text: str
    children: tuple["Line", ...] = ()
    sign: str = ""
    tone: str = "text"
    is_heading: bool = False
    target: Target | None = None


def as_text(lines: Iterable[Line]) -> str:
    """The lines as plain text, indented as they stand under each other."""
    return "\n".join(f"{'  ' * depth}{line.text}" for depth, line in walk(lines))


def walk(lines: Iterable[Line], depth: int = 0) -> Iterator[tuple[int, Line]]:
    """Every line with how deep it stands."""
    for line in lines:
        yield depth, line
        yield from walk(line.children, depth + 1)
