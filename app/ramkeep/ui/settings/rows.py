"""The parts a settings page is made of: sections, rows, and what stands at the right of a row."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ramkeep.ui.theme.tokens import SPACE_4, SPACE_8, SPACE_12, SPACE_16, SPACE_24
from ramkeep.ui.widgets.parts import label
from ramkeep.ui.widgets.switch import EDGE, Switch

_CONTROL_WIDTH = 200


class Section(QWidget):
    """A heading over a card of rows."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self._card = QFrame()
        self._card.setProperty("look", "card")
        self._rows = QVBoxLayout(self._card)
        self._rows.setContentsMargins(SPACE_16, SPACE_4, SPACE_16 - EDGE, SPACE_4)
        self._rows.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, SPACE_24)
        column.setSpacing(SPACE_8)
        column.addWidget(label(title, "heading"))
        column.addWidget(self._card)

    def add(self, texts: tuple[str, str], control: QWidget) -> None:
        """Add a row: name, help or nothing, and its control, which takes both for its accessible texts."""
        if self._rows.count():
            self._rows.addLayout(_line())
        name, help_text = texts
        control.setAccessibleDescription(help_text)
        row = QHBoxLayout()
        row.setContentsMargins(0, SPACE_12, 0, SPACE_12)
        row.setSpacing(SPACE_24)
        words = QVBoxLayout()
        words.setSpacing(0)
        title = label(name)
        title.setBuddy(control)
        words.addWidget(title)
        if help_text:
            words.addWidget(label(help_text, "muted", wrap=True))
        row.addLayout(words, 1)
        row.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        if not isinstance(control, Switch):
            row.setContentsMargins(0, SPACE_12, EDGE, SPACE_12)
        self._rows.addLayout(row)


class Choice(QComboBox):
    """One of a few values, each with its text. The wheel scrolls the page and changes nothing."""

    def __init__(self, name: str, values: Sequence[object], text_of: Callable[..., str], current: object) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setMinimumWidth(_CONTROL_WIDTH)
        for value in values:
            self.addItem(text_of(value), value)
        self.setCurrentIndex(list(values).index(current))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


def _line() -> QHBoxLayout:
    line = QFrame()
    line.setProperty("look", "line")
    made = QHBoxLayout()
    made.setContentsMargins(0, 0, EDGE, 0)
    made.addWidget(line)
    return made
