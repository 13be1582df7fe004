"""Planner and checklist while the vault is locked, or while there is none yet: a plan is no secret of the vault."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ramkeep.core.checklist.steps import Goal
from ramkeep.ui import words
from ramkeep.ui.actions import INTENTS, bind
from ramkeep.ui.checklist_making import make_checklist_page
from ramkeep.ui.desk import Desk
from ramkeep.ui.panes import focus_first, lead
from ramkeep.ui.plan.making import make_plan_page
from ramkeep.ui.theme.tokens import SPACE_8, SPACE_16, SPACE_24
from ramkeep.ui.widgets.parts import IconLabel, button, label
from ramkeep.ui.widgets.toast import Toast


class PlanAlone(QWidget):
    """The planner's page, or the checklist, under a line that leads back to the lock screen.

    Signals:
        left: the person wants to go back.
    """

    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("look", "page")
        self.page = make_plan_page(desk.plans(), desk.theme)
        self.toast = Toast(self.page)
        self.page.toast_requested.connect(self.toast.show_message)
        self.checklist, self._link = make_checklist_page(desk, None)
        self.checklist.toast_requested.connect(self.toast.show_message)
        self.checklist.unlock_wanted.connect(self.left)
        self.checklist.goal_wanted.connect(self._on_goal)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.page)
        self.pages.addWidget(self.checklist)
        self.back = button(words.back_to_lock(), "link")
        self.back.clicked.connect(self.left)
        self.switch = button(INTENTS["show_checklist"].text, "link")
        self.switch.clicked.connect(lambda: self._show(self.pages.currentWidget() is self.page))
        bind(self, "show_checklist", lambda: self._show(True))
        bind(self, "show_plan", lambda: self._show(False))
        bar = QFrame()
        bar.setProperty("look", "sidebar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(SPACE_24, SPACE_8, SPACE_16, SPACE_8)
        row.setSpacing(SPACE_8)
        row.addWidget(IconLabel(desk.theme, "lock-simple", 16))
        row.addWidget(label(words.vault_locked(), "muted"))
        row.addStretch()
        row.addWidget(self.switch)
        row.addWidget(self.back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self.pages, 1)
        lead(self, self.page)

    def _show(self, checklist: bool) -> None:
        page = self.checklist if checklist else self.page
        self.pages.setCurrentWidget(page)
        self.switch.setText(INTENTS["show_plan" if checklist else "show_checklist"].text)
        focus_first(page)

    def _on_goal(self, goal: str) -> None:
        """What is about the vault has to wait until it is open."""
        if goal in (Goal.CODES, Goal.BACKUP):
            self.left.emit()
        else:
            self._show(False)
