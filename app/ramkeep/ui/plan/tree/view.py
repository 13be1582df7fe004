"""The planner's first view: the structure of the plan, the chosen object, and its fields."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QWidget

from ramkeep.ui.plan.model import PlanModel
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import SPACE_16


class TreeView(QWidget):
    """Three panes side by side."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.center = QStackedWidget()
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setHandleWidth(SPACE_16)
        self.split.addWidget(self.center)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.split)

    def set_editor(self, editor: QWidget) -> None:
        """Show this in the middle when a policy is chosen."""
        self.center.addWidget(editor)

    def show_plan(self, model: PlanModel | None) -> None:
        """Follow this plan from now on."""

    def focus_search(self) -> None:
        """Go to where it is searched."""
