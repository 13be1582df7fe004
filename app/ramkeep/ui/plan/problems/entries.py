"""The rows of the list of problems, and which of them a filter leaves."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from ramkeep.core.plan.checks.problem import Place, Problem, Severity
from ramkeep.core.plan.model.plan import Kind
from ramkeep.core.plan.model.references import principal_of
from ramkeep.core.plan.model.settings import Ignored
from ramkeep.core.plan.model.values import AttachmentKey, MembershipKey
from ramkeep.ui.plan.model import Chosen, Findings
from ramkeep.ui.plan.problems import words

ALL = frozenset(Severity)


@dataclass(frozen=True, slots=True)
class Entry:
    """A problem in the list.

    Attributes:
        ignored: what was said of it; None when it is open.
        where: its place in words.
    """

    problem: Problem
    ignored: Ignored | None
    where: str

    @property
    def mark(self) -> tuple[str, Place, str]:
        """What it is known by from one plan to the next."""
        return self.problem.check.name, self.problem.place, self.problem.message


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

    def takes(self, entry: Entry) -> bool:
        """Is it wanted?"""
        return (
            entry.problem.severity in self.severities
            and (self.about is None or concerns(entry.problem.place, self.about))
            and self._is_told(entry)
        )

    def _is_told(self, entry: Entry) -> bool:
        if not self.text:
            return True
        check = entry.problem.check
        told = f"{entry.problem.message} {entry.where} {check.title} {check.name}".casefold()
        return all(word in told for word in self.text.casefold().split())


@dataclass(slots=True)
class Entries:
    """All problems that are known; the words for a place are made once for it."""

    open: tuple[Entry, ...] = ()
    ignored: tuple[Entry, ...] = ()
    _where: dict[Place, str] = field(default_factory=dict)

    def take(self, findings: Findings | None) -> None:
        """These are known now."""
        if findings is None:
            self.open = self.ignored = ()
            return
        known, self._where = self._where, {}
        self.open = tuple(self._entry(problem, None, known) for problem in findings.problems)
        self.ignored = tuple(self._entry(problem, said, known) for problem, said in findings.ignored)

    def forget_words(self) -> None:
        """The language is another one."""
        self._where.clear()

    def wanted(self, by: Filter) -> list[Entry]:
        """What the filter takes: open ones first, each in their order."""
        of: Iterable[Entry] = (*self.open, *self.ignored) if by.with_ignored else self.open
        return [entry for entry in of if by.takes(entry)]

    def _entry(self, problem: Problem, said: Ignored | None, known: dict[Place, str]) -> Entry:
        place = problem.place
        where = self._where.get(place)
        if where is None:
            where = self._where[place] = known.get(place) or words.where(place)
        return Entry(problem, said, where)


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
