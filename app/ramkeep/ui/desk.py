"""What the rooms of the window work with."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ramkeep.services.clock_jumps import ClockJumps
from ramkeep.services.codes_board import CodesBoard
from ramkeep.services.copied_code import CopiedCode
from ramkeep.services.enrollment import Enrollment
from ramkeep.services.parts import Parts
from ramkeep.services.preferences import Preferences
from ramkeep.ui.tasks import Tasks
from ramkeep.ui.theme.theme import Theme

if TYPE_CHECKING:
    from ramkeep.ui.plan.plans import Plans


@dataclass(frozen=True, slots=True)
class Desk:
    """One of each, for as long as the window lives; what is secret in them goes at `clear`.

    Attributes:
        plans: the open plans, made when they are first asked for. They outlive a lock: they are no secret of the vault.
    """

    parts: Parts
    tasks: Tasks
    theme: Theme
    board: CodesBoard
    copied: CopiedCode
    enrollment: Enrollment
    jumps: ClockJumps
    plans: "PlanShelf"

    def adopt(self, preferences: Preferences) -> None:
        """Work as the person prefers."""
        self.board.hide_codes = preferences.hide_codes
        self.copied.seconds = preferences.clear_after

    def clear(self) -> None:
        """Forget every account and every code, on the clipboard too."""
        self.board.show(())
        self.copied.clear()
        self.enrollment.clear()


class PlanShelf:
    """The open plans, made when they are first asked for.

    They have tasks of their own: a lock of the vault forgets what is under way, and plans are no part of the vault.
    """

    def __init__(self, parts: Parts, tasks: Tasks) -> None:
        self._parts, self._tasks = parts, Tasks(tasks)
        self._tasks.failed.connect(tasks.failed)
        self._plans: Plans | None = None

    def __call__(self) -> "Plans":
        """The one collection of plans."""
        if self._plans is None:
            from ramkeep.ui.plan.plans import Plans

            self._plans = Plans(self._parts.plans, self._parts.settings, self._tasks, self._tasks)
        return self._plans

    def take_codes_back(self) -> None:
        """The vault is locked: no plan may show codes any more."""
        if self._plans is not None:
            self._plans.lend_codes(None)

    def finish(self) -> None:
        """Keep a copy of what was not saved, as the window closes."""
        if self._plans is not None:
            self._plans.keep_copies_now()
        self._tasks.wait()


def lay_out(parts: Parts, tasks: Tasks, theme: Theme) -> Desk:
    """An empty desk."""
    return Desk(
        parts=parts,
        tasks=tasks,
        theme=theme,
        board=CodesBoard(),
        copied=CopiedCode(parts.clipboard, parts.clock),
        enrollment=Enrollment(parts.clock, lambda: parts.vault.contents.accounts),
        jumps=ClockJumps(parts.clock, parts.clock_state),
        plans=PlanShelf(parts, tasks),
    )
