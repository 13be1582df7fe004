"""Third step: where the vault lies and how to keep a copy of it."""

from PySide6.QtCore import Signal

from ramkeep.ui.first_run import words
from ramkeep.ui.first_run.step_card import StepCard
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import SPACE_12, SPACE_24
from ramkeep.ui.widgets.parts import button, label
from ramkeep.ui.widgets.path_line import PathLine


class PlacesStep(StepCard):
    """The path of the vault.

    Signals:
        finished: the person has seen it.
    """

    finished = Signal()

    def __init__(self, place: str, theme: Theme) -> None:
        super().__init__(3, words.places_title(), words.places_explanation())
        self.path = PathLine(theme, place)
        self.finish_button = button(words.finish(""), "primary")
        self.finish_button.clicked.connect(self.finished)
        self.column.addWidget(self.path)
        self.column.addSpacing(SPACE_12)
        self.column.addWidget(label(words.backup(), "muted", wrap=True))
        self.column.addSpacing(SPACE_24)
        self.column.addWidget(self.finish_button)

    def show_next(self, way: str) -> None:
        """Say where the button leads."""
        self.finish_button.setText(words.finish(way))
