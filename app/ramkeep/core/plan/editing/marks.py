"""Everything there is to say about a policy's text, each with the characters it is about."""

import json
from collections.abc import Iterable
from dataclasses import dataclass

from ramkeep.core.plan.checks.problem import Fix, Problem, Severity
from ramkeep.core.plan.editing.places import Places
from ramkeep.core.plan.editing.tokens import scan
from ramkeep.core.plan.model.file_json import Path
from ramkeep.core.plan.policy.reading import Reading

_RANK = {severity: at for at, severity in enumerate(Severity)}


@dataclass(frozen=True, slots=True)
class Mark:
    """Something about a part of the text.

    Attributes:
        start: offset of its first character.
        end: offset after its last one.
        line: counted from 1.
        title: what sort of thing it is; empty when the message says it.
        instead: what to write in place of the part; empty when nothing is known.
        fix: an edit of the plan that mends it.
    """

    severity: Severity
    start: int
    end: int
    line: int
    message: str
    title: str = ""
    instead: str = ""
    fix: Fix | None = None

    @property
    def is_mendable(self) -> bool:
        """Is there something that mends it at once?"""
        return bool(self.instead) or self.fix is not None


def marks(text: str, reading: Reading, problems: Iterable[Problem] = (), start: Path = ()) -> tuple[Mark, ...]:
    """Every mark, in the order of the text, the worst first at each place.

    Args:
        text: the text.
        reading: what was read of it.
        problems: those of the object that has the text, found in just this text.
        start: the way from the object to its text; a problem elsewhere in the object is passed over.
    """
    places = Places(text, scan(text).tokens, reading.root)
    found = []
    for each in reading.problems:
        begin, end = places.span(each.line, each.column)
        instead = json.dumps(each.suggestion, ensure_ascii=False) if each.suggestion else ""
        found.append(Mark(Severity.ERROR, begin, end, places.line(begin), each.reason, instead=instead))
    for note in reading.notes:
        begin, end = places.span(note.line, note.column)
        found.append(Mark(Severity.HINT, begin, end, places.line(begin), note.text))
    for problem in problems:
        path = problem.place.path
        if path[: len(start)] == start and (span := places.span_of(path[len(start) :])) is not None:
            line = places.line(span[0])
            found.append(Mark(problem.severity, *span, line, problem.message, problem.check.title, fix=problem.fix))
    return tuple(sorted(found, key=lambda mark: (mark.start, _RANK[mark.severity])))


def mark_at(found: Iterable[Mark], offset: int) -> Mark | None:
    """The worst mark that an offset touches; of equals one that can be mended."""
    touched = [mark for mark in found if mark.start <= offset <= mark.end]
    return min(touched, key=lambda mark: (_RANK[mark.severity], not mark.is_mendable), default=None)
