"""What stands in the place of the list while it is empty."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ramkeep.ui.plan.problems import words
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import SPACE_4, SPACE_8
from ramkeep.ui.widgets.parts import IconLabel, button, label

_ICON = 24


class Nothing(QWidget):
    """A sign and two lines in the middle, low enough for a low panel.

    Signals:
        acted: the filter is to be cleared.
    """

    acted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.sign = IconLabel(theme, "check-circle", _ICON, "success")
        self.heading = label("", "heading")
        self.sentence = label("", "muted")
        self.clear = button(words.clear_filter(), "plain-small")
        self.clear.clicked.connect(self.acted)
        first = QHBoxLayout()
        first.setSpacing(SPACE_8)
        first.addStretch()
        first.addWidget(self.sign)
        first.addWidget(self.heading)
        first.addStretch()
        column = QVBoxLayout(self)
        column.setSpacing(SPACE_4)
        column.addStretch()
        column.addLayout(first)
        column.addWidget(self.sentence, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.clear, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()

    def show_looking(self) -> None:
        """Nothing is known yet."""
        self._show(words.looking(), "")

    def show_well(self, ignored: int) -> None:
        """There are none but those that are ignored."""
        self._show(words.none_found(), words.all_ignored(ignored) if ignored else words.every_check_passed(), sign=True)

    def show_filtered(self) -> None:
        """The filter leaves none."""
        self._show(words.nothing_matches(), "", clear=True)

    def _show(self, heading: str, sentence: str, *, sign: bool = False, clear: bool = False) -> None:
        self.heading.setText(heading)
        self.sentence.setText(sentence)
        self.sentence.setVisible(bool(sentence))
        self.sign.setVisible(sign)
        self.clear.setVisible(clear)
