"""Before the first question: what can be asked."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ramkeep.ui.plan.ask import words
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import SPACE_8, SPACE_16
from ramkeep.ui.widgets.parts import IconLabel, button, centered, label

_WIDTH = 400


class AskStart(QWidget):
    """Centered, with questions to begin with.

    Signals:
        example_wanted: a question to ask.
    """

    example_wanted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.examples: list[QPushButton] = []
        heading, sentence = words.empty()
        inside = QWidget()
        inside.setFixedWidth(_WIDTH)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_8)
        column.addWidget(IconLabel(theme, "chat-circle-text", 48), 0, Qt.AlignmentFlag.AlignHCenter)
        for text in (label(heading, "heading"), label(sentence, "muted", wrap=True)):
            text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(text)
        column.addSpacing(SPACE_16)
        for example in words.examples():
            made = button(example, "link")
            made.clicked.connect(partial(self._on_example, example))
            column.addWidget(made, 0, Qt.AlignmentFlag.AlignHCenter)
            self.examples.append(made)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(centered(inside))

    def _on_example(self, text: str) -> None:
        self.example_wanted.emit(text)
