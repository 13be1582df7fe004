"""The frame that the three steps share."""

from PySide6.QtWidgets import QFrame, QVBoxLayout

from ramkeep.ui.first_run import words
from ramkeep.ui.theme.tokens import SPACE_4, SPACE_24, SPACE_32
from ramkeep.ui.widgets.parts import label

WIDTH = 480
_COUNT = 3


class StepCard(QFrame):
    """A card that says which step it is, its title and what it is about; `column` takes the rest."""

    def __init__(self, number: int, title: str, explanation: str) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self.setFixedWidth(WIDTH)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(SPACE_32, SPACE_32, SPACE_32, SPACE_24)
        self.column.setSpacing(0)
        self.column.addWidget(label(words.step(number, _COUNT), "muted"))
        self.column.addSpacing(SPACE_4)
        self.column.addWidget(label(title, "title"))
        self.column.addSpacing(SPACE_4)
        self.column.addWidget(label(explanation, "muted", wrap=True))
        self.column.addSpacing(SPACE_24)
