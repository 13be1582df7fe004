"""The texts of policies within answers: read, compared, or told why not."""

from typing import Final

from ramkeep.core.plan.exchange.incoming import NoteKind, Notes
from ramkeep.core.plan.policy.document import Document
from ramkeep.core.plan.policy.reading import review

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
        told = " ".join(str(problem) for problem in reading.problems[:_MOST_PROBLEMS])
        more = len(reading.problems) - _MOST_PROBLEMS
        told += f" And {more} more." if more > 0 else ""
        reason = f"{what} is in force, but its text is not understood here. It is kept as it stands. {told}"
        notes.add(kind, reason, file)
        return None
    for other, source in others:
        if review(other).document != reading.document:
            notes.add(NoteKind.CONTRADICTION, f"{what} has another text in {file}, which counts.", source)
    return reading.document
