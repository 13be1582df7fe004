"""The planner while the vault is locked, or while there is none yet: a plan is no secret of the vault."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ramkeep.ui import words
from ramkeep.ui.desk import Desk
from ramkeep.ui.plan.making import make_plan_page
from ramkeep.ui.theme.tokens import SPACE_8, SPACE_16, SPACE_24
from ramkeep.ui.widgets.parts import IconLabel, button, label
from ramkeep.ui.widgets.toast import Toast


class PlanAlone(QWidget):
    """The planner's page under a line that leads back to the lock screen.

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
        self.back = button(words.back_to_lock(), "link")
        self.back.clicked.connect(self.left)
        bar = QFrame()
        bar.setProperty("look", "sidebar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(SPACE_24, SPACE_8, SPACE_16, SPACE_8)
        row.setSpacing(SPACE_8)
        row.addWidget(IconLabel(desk.theme, "lock-simple", 16))
        row.addWidget(label(words.vault_locked(), "muted"))
        row.addStretch()
        row.addWidget(self.back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self.page, 1)
        self.setFocusProxy(self.page)
