"""What was done to a plan, in a tree: undo, redo, and the ways not taken."""

from dataclasses import dataclass, replace

from ramkeep.core.plan.model.edits import Edit, apply, inverse
from ramkeep.core.plan.model.plan import Plan

START = -1


@dataclass(frozen=True, slots=True)
class Entry:
    """An edit that was made.

    Attributes:
        before: index of the entry it was made after; `START` for the plan as it was opened.
        label: what it did, for a person.
    """

    before: int
    edit: Edit
    inverse: Edit
    label: str = ""


@dataclass(frozen=True, slots=True)
class Journal:
    """A plan and how it came about. Every step gives a new value; nothing that was done is ever lost.

    Attributes:
        plan: as it is now.
        entries: in the order they were made.
        at: index of the last one that is in `plan`; `START` when there is none.
        ahead: for an entry, or `START`, the one that redo takes; the newest unless another was visited later.
    """

    plan: Plan
    entries: tuple[Entry, ...] = ()
    at: int = START
    ahead: tuple[tuple[int, int], ...] = ()

    def do(self, edit: Edit, label: str = "") -> "Journal":
        """Make an edit; after an undo this starts a branch.

        Raises:
            EditRefused: the plan cannot be changed so.
        """
        plan = apply(self.plan, edit)
        entry = Entry(self.at, edit, inverse(self.plan, edit), label)
        return Journal(plan, (*self.entries, entry), len(self.entries), _led(self, len(self.entries)))

    @property
    def can_undo(self) -> bool:
        """Is there an edit to take back?"""
        return self.at != START

    @property
    def can_redo(self) -> bool:
        """Is there an edit that was taken back?"""
        return self.at in dict(self.ahead)

    def undo(self) -> "Journal":
        """Take the last edit back; at the start this is the same."""
        if not self.can_undo:
            return self
        entry = self.entries[self.at]
        return replace(self, plan=apply(self.plan, entry.inverse), at=entry.before)

    def redo(self) -> "Journal":
        """Make the edit again that was taken back; without one this is the same."""
        following = dict(self.ahead).get(self.at)
        if following is None:
            return self
        return replace(self, plan=apply(self.plan, self.entries[following].edit), at=following)

    def path(self, index: int) -> tuple[int, ...]:
        """The entries from the start to this one."""
        steps = []
        while index != START:
            steps.append(index)
            index = self.entries[index].before
        return tuple(reversed(steps))

    def branches(self) -> tuple[int, ...]:
        """The last entry of every branch, in the order they were made; `START` alone when nothing was done."""
        followed = {entry.before for entry in self.entries}
        return tuple(index for index in range(len(self.entries)) if index not in followed) or (START,)

    def go(self, index: int) -> "Journal":
        """Go to any entry, back and forth along the tree; redo then leads on this way.

        Raises:
            IndexError: there is no such entry.
        """
        if not START <= index < len(self.entries):
            raise IndexError(index)
        journal, path = self, self.path(index)
        while journal.at != START and journal.at not in path:
            journal = journal.undo()
        for step in path[path.index(journal.at) + 1 if journal.at != START else 0 :]:
            plan = apply(journal.plan, journal.entries[step].edit)
            journal = replace(journal, plan=plan, at=step, ahead=_led(journal, step))
        return journal


def _led(journal: Journal, index: int) -> tuple[tuple[int, int], ...]:
    """`ahead`, when redo is to lead from where the journal is to this entry."""
    return tuple({**dict(journal.ahead), journal.at: index}.items())
