"""The head of the page."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ramkeep.ui.enroll import check_words, words
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import CONTROL_HEIGHT, SPACE_8, SPACE_16
from ramkeep.ui.widgets.parts import IconButton, label


class Header(QWidget):
    """Title and count; an arrow leads back while something found is looked at."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.back_button = IconButton(theme, "arrow-left", words.back())
        self.title = label(words.title(), "title")
        self.count = label("", "muted")
        self.setFixedHeight(CONTROL_HEIGHT)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_16)
        title = QHBoxLayout()
        title.setSpacing(SPACE_8)
        title.addWidget(self.back_button)
        title.addWidget(self.title)
        row.addLayout(title)
        row.addWidget(self.count)
        row.addStretch()
        self.show_ways()

    def show_ways(self) -> None:
        """Stand over the ways in."""
        self.title.setText(words.title())
        self.count.clear()
        self.back_button.hide()

    def show_check(self, count: int) -> None:
        """Stand over what was found."""
        self.title.setText(check_words.check_title())
        self.count.setText(check_words.found_count(count) if count > 1 else "")
        self.back_button.show()
