"""What a page shows when it has nothing: an icon, a heading, a sentence and one thing to do."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import SPACE_8, SPACE_16
from ramkeep.ui.widgets.parts import IconLabel, button, label

WIDTH = 360


class EmptyState(QWidget):
    """Centered in its page.

    Signals:
        acted: the button was pressed.
    """

    acted = Signal()

    def __init__(self, theme: Theme, icon_name: str, heading: str, sentence: str, action: str = "") -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setSpacing(SPACE_8)
        column.addStretch()
        column.addWidget(IconLabel(theme, icon_name, 48), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(SPACE_8)
        self.heading = label(heading, "heading")
        self.sentence = label(sentence, "muted", wrap=True)
        for text in (self.heading, self.sentence):
            text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            text.setFixedWidth(WIDTH)
            column.addLayout(_centered(text))
        if action:
            column.addSpacing(SPACE_16)
            act = button(action, "primary")
            act.clicked.connect(self.acted)
            self.setFocusProxy(act)
            column.addWidget(act, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()


def _centered(text: QLabel) -> QHBoxLayout:
    """A row of its own, which alone gives a wrapped text the height that its width asks for."""
    row = QHBoxLayout()
    row.addStretch()
    row.addWidget(text)
    row.addStretch()
    return row
