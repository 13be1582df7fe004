"""The head of the codes page: title, count, search and the one main button."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ramkeep.services.codes_board import MAX_QUERY
from ramkeep.ui.codes import words
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import SPACE_16
from ramkeep.ui.widgets.parts import button, label
from ramkeep.ui.widgets.search_field import SearchField


class Header(QWidget):
    """One row."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.title = label(words.title(), "title")
        self.count = label("", "muted")
        self.search = SearchField(theme, words.search_name(), words.search_hint(), MAX_QUERY)
        self.add = button(words.add(), "primary")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_16)
        row.addWidget(self.title)
        row.addWidget(self.count)
        row.addStretch()
        row.addWidget(self.search, 1)
        row.addWidget(self.add)

    def show_count(self, found: int, accounts: int) -> None:
        """Say how many accounts there are, and how many of them the search left."""
        text = words.count(accounts) if found == accounts else words.count_found(found, accounts)
        self.count.setText(text if accounts else "")
        # An empty page offers one thing to do, in its middle.
        for part in (self.search, self.add):
            part.setVisible(bool(accounts))
