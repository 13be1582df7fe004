"""The texts of policies within answers: read, compared, or told why not."""

from typing import Final

from ramkeep.core.plan.exchange.incoming import NoteKind, Notes
from ramkeep.core.plan.policy.document import Document
from ramkeep.core.plan.policy.reading import review
from ramkeep.core.said import said, together

_MOST_PROBLEMS: Final = 3


def understood(texts: list[tuple[str, str]], what: str, kind: NoteKind, notes: Notes) -> Document | None:
    """The policy that texts of one version say; None, with a note of `kind`, when the first is not understood.

    Args:
        texts: each with its file; the first one counts, and another that says something else is a contradiction.
        what: names the policy in a sentence.
        kind: of the note.
        notes: takes the notes.
    """
    (text, file), *others = texts
    reading = review(text)
    if reading.document is None:
        reason = said("{what} is in force, but its text is not understood here. It is kept as it stands.", what=what)
        told = (problem.said for problem in reading.problems[:_MOST_PROBLEMS])
        more = len(reading.problems) - _MOST_PROBLEMS
        rest = said("And {count} more.", count=more) if more > 0 else ""
        notes.add(kind, together(reason, *told, rest), file)
        return None
    for other, source in others:
        if review(other).document != reading.document:
            reason = said("{what} has another text in {file}, which counts.", what=what, file=file)
            notes.add(NoteKind.CONTRADICTION, reason, source)
    return reading.document
