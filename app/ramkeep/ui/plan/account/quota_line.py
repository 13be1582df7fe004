"""A line that tells how full the limits of the account are, and opens all of them."""

from functools import partial

from PySide6.QtCore import QSize, Qt

from ramkeep.core.plan.model.limits import Quota
from ramkeep.core.plan.model.meters import Meter, quota
from ramkeep.core.plan.model.plan import Plan
from ramkeep.ui.plan.account import words
from ramkeep.ui.plan.account.levels import fullest_of, level_of
from ramkeep.ui.plan.account.quota_dialog import QuotaDialog
from ramkeep.ui.plan.model import PlanModel
from ramkeep.ui.theme.icons import icon
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.widgets.elided_button import ElidedButton

_ICON = QSize(16, 16)
_COLORS = {"": "text_muted", "warn": "warn", "danger": "danger"}


class QuotaLine(ElidedButton):
    """Counts off the window's thread, after each edit."""

    def __init__(self, theme: Theme) -> None:
        super().__init__("", "link-small", Qt.TextElideMode.ElideRight)
        self._theme = theme
        self._model: PlanModel | None = None
        self._is_counting = False
        self.meters: tuple[Meter, ...] = ()
        self.setIconSize(_ICON)
        self.hide()
        self.clicked.connect(self.open_dialog)
        theme.changed.connect(self._draw)

    def show_plan(self, model: PlanModel | None) -> None:
        """Follow this plan from now on."""
        if self._model is not None:
            self._model.found.disconnect(self._count)
        self._model = model
        self.meters = ()
        self.setVisible(False)
        if model is not None:
            model.found.connect(self._count)
            self._count()

    def open_dialog(self) -> None:
        """Show every limit."""
        dialog = QuotaDialog(self._theme, self.meters, self.window())
        dialog.keep()
        dialog.open()

    def _count(self) -> None:
        model = self._model
        if model is not None and not self._is_counting:
            self._is_counting = True
            plan = model.plan
            model.tasks.run(lambda: quota(plan), partial(self._on_counted, model, plan))

    def _on_counted(self, model: PlanModel, plan: Plan, meters: tuple[Meter, ...]) -> None:
        self._is_counting = False
        if model is not self._model:
            self._count()
            return
        self.meters = meters
        users = next(meter for meter in meters if meter.item is Quota.USERS)
        fullest = fullest_of(meters)
        told = "" if fullest is None or fullest is users else _told(fullest)
        # The sign comes first: the text is cut to the room that it leaves.
        self._draw()
        self.show_text(words.quota_line(words.used_of(users.used, users.limit), told))
        self.setVisible(True)
        if model.plan is not plan:
            self._count()

    def _draw(self) -> None:
        fullest = fullest_of(self.meters)
        level = "" if fullest is None else level_of(fullest)
        self.setIcon(icon("gauge", getattr(self._theme.tokens, _COLORS[level])))
        self.setAccessibleDescription(words.level_word(level))
        if self.property("level") != level:
            self.setProperty("level", level)
            self.style().polish(self)


def _told(meter: Meter) -> str:
    return words.fullest(meter.item, meter.where, words.used_of(meter.used, meter.limit))
