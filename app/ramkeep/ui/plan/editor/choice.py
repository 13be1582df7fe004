"""One of two or three words, side by side."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from ramkeep.ui.theme.tokens import SPACE_4
from ramkeep.ui.widgets.elided_button import ElidedButton


class Choice(QWidget):
    """A segmented choice.

    Signals:
        chosen: the person chose the word at this place.
    """

    chosen = Signal(int)

    def __init__(self, name: str, texts: Sequence[str], look: str = "segment-small") -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_4)
        for place, text in enumerate(texts):
            part = ElidedButton(text, look, Qt.TextElideMode.ElideRight)
            part.setAccessibleDescription(name)
            part.setCheckable(True)
            self.group.addButton(part, place)
            row.addWidget(part)
        row.addStretch()
        self.group.idClicked.connect(self.chosen)
        self.show_choice(0)

    def show_choice(self, place: int) -> None:
        """This one is chosen."""
        self.group.button(place).setChecked(True)
        self.setFocusProxy(self.group.button(place))

    @property
    def choice(self) -> int:
        """The place of the chosen one."""
        return self.group.checkedId()
