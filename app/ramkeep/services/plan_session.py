"""A plan that is being worked on: its history, its file, and the copy that outlives a crash."""

from collections.abc import Callable
from dataclasses import dataclass

from ramkeep.core.plan.model.edits import Edit
from ramkeep.core.plan.model.journal import START, Journal
from ramkeep.core.plan.model.plan import Plan
from ramkeep.core.plan.model.plan_text import write_plan
from ramkeep.services.plan_ports import PlanText

Changed = Callable[[], object]


class PlanUnsaved(Exception):
    """The plan has no file yet; it must be told where to save it."""

    def __init__(self) -> None:
        super().__init__("The plan has no file yet. Choose where to save it.")


@dataclass(frozen=True, slots=True)
class Branch:
    """A state of the plan that somebody gave a name to, to try something and compare.

    Attributes:
        at: the entry of the journal that it stands at.
    """

    name: str
    at: int


class PlanSession:
    """One plan in memory. What it is told happens at once; saving is for the caller to do off the window's thread.

    Args:
        plan: to begin with; one that outlived a crash differs from what its file has.
        file: where it lies; None while it has no file.
        saved: what the file has; by default the plan itself.

    Attributes:
        journal: everything that was done since the plan was opened.
        branches: named states, in the order they were named.
    """

    def __init__(self, plan: Plan, file: PlanText | None = None, saved: Plan | None = None) -> None:
        self.journal = Journal(plan)
        self.branches: tuple[Branch, ...] = ()
        self._file = file
        self._saved = None if file is None else saved or plan
        self._listeners: list[Changed] = []

    @property
    def plan(self) -> Plan:
        """The plan as it is now."""
        return self.journal.plan

    @property
    def place(self) -> str:
        """The path of its file; empty while it has none."""
        return "" if self._file is None else self._file.place

    @property
    def saved(self) -> Plan | None:
        """The plan as its file has it; None when there is none."""
        return self._saved

    @property
    def is_changed(self) -> bool:
        """Is there anything that the file does not have?"""
        return self.plan is not self._saved and self.plan != self._saved

    @property
    def undo_label(self) -> str:
        """What undo would take back; empty when there is nothing."""
        return self.journal.entries[self.journal.at].label if self.journal.can_undo else ""

    @property
    def redo_label(self) -> str:
        """What redo would do again; empty when there is nothing."""
        following = dict(self.journal.ahead).get(self.journal.at)
        return "" if following is None else self.journal.entries[following].label

    def on_changed(self, listener: Changed) -> None:
        """Call `listener` after every change, of the plan or of what is known of its file."""
        self._listeners.append(listener)

    def do(self, edit: Edit, label: str) -> None:
        """Make an edit.

        Raises:
            EditRefused: the plan cannot be changed so; it is as it was.
        """
        self._set(self.journal.do(edit, label))

    def undo(self) -> None:
        """Take the last edit back."""
        self._set(self.journal.undo())

    def redo(self) -> None:
        """Make the edit again that was taken back."""
        self._set(self.journal.redo())

    def go(self, index: int) -> None:
        """Go to any moment of the history; `START` is the plan as it was opened."""
        self._set(self.journal.go(index))

    def name_branch(self, name: str) -> None:
        """Remember the plan as it is now under a name; a name that is there moves to here."""
        others = tuple(branch for branch in self.branches if branch.name != name)
        self.branches = (*others, Branch(name, self.journal.at))
        self._tell()

    def plan_at(self, index: int) -> Plan:
        """The plan at a moment of the history, without going there."""
        return self.journal.go(index).plan

    def as_opened(self) -> Plan:
        """The plan as it was when it was opened."""
        return self.plan_at(START)

    def save(self) -> "Saving":
        """What saves the plan as it is now: call it on any thread, then `mark_saved` on the own one.

        Raises:
            PlanUnsaved: it has no file; see `save_to`.
            PlanNotWritable: the plan cannot be written.
        """
        if self._file is None:
            raise PlanUnsaved
        return Saving(self.plan, write_plan(self.plan), self._file)

    def save_to(self, file: PlanText) -> "Saving":
        """As `save`, into another file, which is the plan's from then on.

        Raises:
            PlanNotWritable: the plan cannot be written.
        """
        return Saving(self.plan, write_plan(self.plan), file)

    def mark_saved(self, saving: "Saving") -> None:
        """The file holds the plan of this saving now."""
        self._file, self._saved = saving.file, saving.plan
        self._tell()

    def _set(self, journal: Journal) -> None:
        if journal is not self.journal:
            self.journal = journal
            self._tell()

    def _tell(self) -> None:
        for listener in tuple(self._listeners):
            listener()


@dataclass(frozen=True, slots=True)
class Saving:
    """A plan on its way to its file."""

    plan: Plan
    text: str
    file: PlanText

    def run(self) -> None:
        """Write the file.

        Raises:
            PlanChangedOnDisk: the file was changed by another program.
            OSError: as the system says; the old file is still there.
        """
        self.file.replace(self.text)
