"""What the rooms of the window work with."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

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
    plans: Callable[[], "Plans"]

    def adopt(self, preferences: Preferences) -> None:
        """Work as the person prefers."""
        self.board.hide_codes = preferences.hide_codes
        self.copied.seconds = preferences.clear_after

    def clear(self) -> None:
        """Forget every account and every code, on the clipboard too."""
        self.board.show(())
        self.copied.clear()
        self.enrollment.clear()


def lay_out(parts: Parts, tasks: Tasks, theme: Theme) -> Desk:
    """An empty desk."""

    @cache
    def plans() -> "Plans":
        from ramkeep.ui.plan.plans import Plans

        # Tasks of their own: a lock of the vault forgets what is under way, and plans are no part of the vault.
        own = Tasks(tasks)
        own.failed.connect(tasks.failed)
        return Plans(parts.plans, parts.settings, own, own)

    return Desk(
        parts=parts,
        tasks=tasks,
        theme=theme,
        board=CodesBoard(),
        copied=CopiedCode(parts.clipboard, parts.clock),
        enrollment=Enrollment(parts.clock, lambda: parts.vault.contents.accounts),
        plans=plans,
    )
