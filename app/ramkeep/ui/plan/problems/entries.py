"""The rows of the list of problems, and which of them a filter leaves."""

from collections.abc import Iterable
from dataclasses import dataclass

from ramkeep.core.plan.checks.problem import Place, Problem, Severity
from ramkeep.core.plan.model.plan import Kind
from ramkeep.core.plan.model.references import principal_of
from ramkeep.core.plan.model.settings import Ignored
from ramkeep.core.plan.model.values import AttachmentKey, MembershipKey
from ramkeep.ui.plan.model import Chosen, Findings
from ramkeep.ui.plan.problems import words
from ramkeep.ui.worded import title_of, worded

ALL = frozenset(Severity)


class Told:
    """What problems say, in small letters, for searching: made once for each while it is there."""

    def __init__(self) -> None:
        self._words: dict[int, tuple[Problem, str]] = {}

    def of(self, problem: Problem) -> str:
        """Everything that is searched of it."""
        known = self._words.get(id(problem))
        if known is None:
            check = problem.check
            text = f"{worded(problem.message)} {words.where(problem.place)} {title_of(check)} {check.name}"
            known = self._words[id(problem)] = (problem, text.casefold())
        return known[1]

    def prepare(self, problems: Iterable[Problem]) -> None:
        """Make what all of these say, and forget the others; on any thread."""
        kept = tuple(problems)
        self._words = {id(problem): (problem, self.of(problem)) for problem in kept}


@dataclass(frozen=True, slots=True)
class Entry:
    """A problem in the list.

    Attributes:
        ignored: what was said of it; None when it is open.
    """

    problem: Problem
    ignored: Ignored | None = None

    @property
    def where(self) -> str:
        """Its place in words; made when it is looked at, as a list of thousands shows a few."""
        return words.where(self.problem.place)

    def is_like(self, other: "Entry") -> bool:
        """Is it the same problem, perhaps of another moment of the plan?"""
        mine, theirs = self.problem, other.problem
        return mine.check is theirs.check and mine.message == theirs.message and mine.place == theirs.place


@dataclass(frozen=True, slots=True)
class Filter:
    """Which problems are wanted.

    Attributes:
        text: words that all stand in the problem or its place.
        about: only what concerns this object; None for everything.
        with_ignored: also those that are ignored.
    """

    severities: frozenset[Severity] = ALL
    text: str = ""
    about: Chosen | None = None
    with_ignored: bool = False

    @property
    def takes_all(self) -> bool:
        """Is nothing left out but by `with_ignored`?"""
        return self.severities == ALL and not self.text.strip() and self.about is None

    def takes(self, entry: Entry, told: Told) -> bool:
        """Is it wanted?"""
        return (
            entry.problem.severity in self.severities
            and (self.about is None or concerns(entry.problem.place, self.about))
            and all(word in told.of(entry.problem) for word in self.text.casefold().split())
        )


@dataclass(frozen=True, slots=True)
class Entries:
    """All problems that are known."""

    open: tuple[Entry, ...] = ()
    ignored: tuple[Entry, ...] = ()

    @classmethod
    def of(cls, findings: Findings | None) -> "Entries":
        """Those of findings, in their order."""
        if findings is None:
            return cls()
        return cls(tuple(map(Entry, findings.problems)), tuple(Entry(*each) for each in findings.ignored))

    def wanted(self, by: Filter, told: Told) -> list[Entry]:
        """What the filter takes: open ones first, each in their order."""
        of = (*self.open, *self.ignored) if by.with_ignored else self.open
        return list(of) if by.takes_all else [entry for entry in of if by.takes(entry, told)]


def concerns(place: Place, chosen: Chosen) -> bool:
    """Is the place the object, or a membership or attachment of it?"""
    if place.kind == chosen.kind and place.key == chosen.key:
        return True
    match place.key:
        case MembershipKey(group, user):
            return (chosen.kind, chosen.key) in {(Kind.GROUP, group), (Kind.USER, user)}
        case AttachmentKey(principal, policy):
            return chosen.key == policy or principal_of(chosen.kind, str(chosen.key)) == principal
    return False
