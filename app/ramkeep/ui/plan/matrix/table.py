"""The card with the table: a line for names in its corner, and what is said when there is nothing."""

from PySide6.QtWidgets import QFrame, QVBoxLayout

from ramkeep.ui.panes import lead
from ramkeep.ui.plan.matrix import words
from ramkeep.ui.plan.matrix.arrangement import Arrangement
from ramkeep.ui.plan.matrix.cell_drawing import cell_size
from ramkeep.ui.plan.matrix.grid import Grid
from ramkeep.ui.plan.matrix.headers import LEAST_HEAD_HEIGHT, LEAST_NAMES_WIDTH
from ramkeep.ui.plan.matrix.nothing import Nothing
from ramkeep.ui.plan.matrix.tools import LONGEST_SEARCH
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import SPACE_4, SPACE_8
from ramkeep.ui.widgets.search_field import SearchField


class Table(QFrame):
    """Takes its size from the room there is."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self.search = SearchField(theme, *words.names_search(), LONGEST_SEARCH)
        self.grid = Grid(theme)
        self.nothing = Nothing(self.grid.viewport())
        self.setMinimumSize(LEAST_NAMES_WIDTH + 3 * cell_size(), LEAST_HEAD_HEIGHT + 2 * cell_size())
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_4, SPACE_4, SPACE_4, SPACE_4)
        column.addWidget(self.grid)
        # In the empty corner, right over the names; before the cells in the order of Tab.
        self.search.setParent(self)
        self.search.setMinimumWidth(0)
        self.search.raise_()
        self.setTabOrder(self.search, self.grid)
        self.grid.fitted.connect(self._place_search)
        lead(self, self.grid)

    def show_arrangement(self, arrangement: Arrangement) -> None:
        """Show this."""
        self.grid.show_arrangement(arrangement)

    def _place_search(self) -> None:
        height = self.search.sizeHint().height()
        corner = self.grid.geometry().topLeft()
        width = self.grid.names.sizeHint().width() - SPACE_8
        low = self.grid.services.sizeHint().height() - height - SPACE_8
        self.search.setGeometry(corner.x() + SPACE_4, corner.y() + low, width, height)
