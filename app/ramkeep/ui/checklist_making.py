"""Puts the checklist's page together, and joins it to the plan and the vault."""

import getpass

from ramkeep.services.companion import Companion
from ramkeep.ui.checklist.page import ChecklistPage
from ramkeep.ui.companion import ChecklistLink
from ramkeep.ui.desk import Desk

BY = "checklist_by"


def make_checklist_page(desk: Desk, companion: Companion | None) -> tuple[ChecklistPage, ChecklistLink]:
    """The page, and what keeps it in step; `companion` is None while the vault is locked."""
    parts, settings = desk.parts, desk.parts.settings
    page = ChecklistPage(desk.theme, parts.clock, parts.code_clock, desk.tasks, _who(settings.get(BY)))
    page.by_chosen.connect(
        lambda name: desk.tasks.run(lambda: settings.put({BY: name}), lambda _: None, lambda _: None, vault=True)
    )
    return page, ChecklistLink(page, desk.plans(), companion)


def _who(kept: object) -> str:
    """The name that was typed once, or else the one of the computer's user."""
    if isinstance(kept, str):
        return kept
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
