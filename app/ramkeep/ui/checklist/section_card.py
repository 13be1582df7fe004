"""A section: its heading with how much is done, over its steps."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ramkeep.core.checklist.progress import Count
from ramkeep.ui.checklist import words
from ramkeep.ui.theme.tokens import SPACE_4, SPACE_8, SPACE_12, SPACE_16
from ramkeep.ui.widgets.parts import label


class SectionCard(QFrame):
    """A card of rows with lines between them."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self.setAccessibleName(title)
        self.title, self.count = label(title, "heading", wrap=True), label("", "muted")
        head = QHBoxLayout()
        head.setContentsMargins(SPACE_16, SPACE_12, SPACE_16, SPACE_8)
        head.addWidget(self.title, 1)
        head.addWidget(self.count)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 1, 1, SPACE_4)
        self._column.setSpacing(0)
        self._column.addLayout(head)

    def add(self, row: QWidget) -> None:
        """Put a step at the end."""
        line = QFrame()
        line.setProperty("look", "line")
        self._column.addWidget(line)
        self._column.addWidget(row)

    def show_count(self, of: Count) -> None:
        """How much is done."""
        self.count.setText(words.count(of))
