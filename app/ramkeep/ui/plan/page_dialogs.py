"""What the page of a plan opens over itself, and the keys that walk the problems under it."""

from PySide6.QtCore import QObject

from ramkeep.core.plan.checks.problem import Severity
from ramkeep.ui.actions import bind
from ramkeep.ui.plan.account.settings_dialog import SettingsDialog
from ramkeep.ui.plan.importing.dialog import ImportDialog
from ramkeep.ui.plan.page import PlanPage
from ramkeep.ui.plan.problems.panel import ProblemsPanel
from ramkeep.ui.plan.review.dialog import ReviewDialog
from ramkeep.ui.theme.theme import Theme


class PageDialogs(QObject):
    """Lives as long as its page."""

    def __init__(self, page: PlanPage, problems: ProblemsPanel, theme: Theme) -> None:
        super().__init__(page)
        self._page, self._problems, self._theme = page, problems, theme
        page.settings_wanted.connect(self.show_settings)
        page.review_wanted.connect(self.show_review)
        page.import_wanted.connect(self.show_import)
        problems.setting_wanted.connect(self.show_settings)
        problems.went.connect(lambda: page.show_view(0))
        problems.told.connect(page.tell)
        bind(page, "next_problem", lambda: problems.step(1))
        bind(page, "previous_problem", lambda: problems.step(-1))
        bind(page, "quick_fix", problems.mend)

    def show_review(self) -> None:
        """Show what changes, and what can be handed out."""
        model = self._page.model
        if model is not None:
            dialog = ReviewDialog(self._theme, model, self._page.window())
            dialog.errors_wanted.connect(lambda: self._problems.show_severity(Severity.ERROR))
            dialog.keep()
            dialog.open()

    def show_import(self) -> None:
        """Bring an account in."""
        page = self._page
        dialog = ImportDialog(self._theme, page.plans.desk, page.plans.tasks, page.model, page.window())
        dialog.plan_made.connect(page.plans.make)
        dialog.merged.connect(page.tell)
        dialog.keep()
        dialog.open()

    def show_settings(self, element: str = "") -> None:
        """Show what the account has one of."""
        model = self._page.model
        if model is not None:
            dialog = SettingsDialog(self._theme, model, self._page.window())
            dialog.show_page(element)
            dialog.keep()
            dialog.open()
