"""What the dialogs of the tree have in common: a title, what is asked, and two buttons."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ramkeep.ui.plan.tree import words
from ramkeep.ui.theme.theme import set_look
from ramkeep.ui.theme.tokens import SPACE_4, SPACE_8, SPACE_16, SPACE_24
from ramkeep.ui.widgets.breakable import breakable
from ramkeep.ui.widgets.parts import button, label


class Question(QDialog):
    """Accepted when the person means it; Esc leaves all as it is.

    Attributes:
        body: the column for what is asked.
    """

    def __init__(self, title: str, answer: str, width: int, parent: QWidget | None, *, look: str = "primary") -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.body = QVBoxLayout()
        self.body.setSpacing(SPACE_16)
        self.answer, self.cancel = button(answer, look), button(words.cancel())
        self.answer.clicked.connect(self.accept)
        self.cancel.clicked.connect(self.reject)
        self.heading = label(title, "title", wrap=True)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(SPACE_8)
        self.buttons.addStretch()
        self.buttons.addWidget(self.cancel)
        self.buttons.addWidget(self.answer)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_24, SPACE_24, SPACE_24, SPACE_24)
        column.setSpacing(SPACE_16)
        # As high as what is in it, also when that grows.
        column.addStrut(width - 2 * SPACE_24)
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetFixedSize)
        column.addWidget(self.heading)
        column.addLayout(self.body)
        column.addSpacing(SPACE_8)
        column.addLayout(self.buttons)

    def keep(self) -> None:
        """Live only as long as it is open."""
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)


def field(name: str, widget: QWidget) -> QVBoxLayout:
    """A label over its widget."""
    column = QVBoxLayout()
    column.setSpacing(SPACE_4)
    title = label(name, "small")
    title.setBuddy(widget)
    widget.setAccessibleName(name)
    column.addWidget(title)
    column.addWidget(widget)
    return column


class Remark(QLabel):
    """A line under a field that keeps its place while it says nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        set_look(self, "danger")
        self.say("")

    def say(self, text: str, look: str = "danger") -> None:
        """Say something else; nothing hides the line."""
        set_look(self, look)
        self.setText(breakable(text))
        self.setVisible(bool(text))
