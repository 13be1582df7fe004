"""The offer to search a picture longer, where no code was found in it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QHBoxLayout, QWidget

from ramkeep.ui.enroll import harder_words
from ramkeep.ui.theme.tokens import SPACE_8, SPACE_12
from ramkeep.ui.widgets.parts import button, label

_NARROW_UNDER = 520
"""Points; beside the button there is no room for a sentence."""


class HarderOffer(QWidget):
    """A button, a tick, and what to expect; shows itself only while there is something to search.

    Signals:
        wanted: search, and go on when something was found or not.
    """

    wanted = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.button = button("")
        self.button.setAutoDefault(True)
        self.every = QCheckBox(harder_words.every())
        help_text = label(harder_words.help_text(), "muted", wrap=True)
        self.button.setAccessibleDescription(help_text.text())
        self.button.clicked.connect(self._on_clicked)
        row = QHBoxLayout()
        row.setSpacing(SPACE_12)
        row.addWidget(self.button)
        row.addWidget(self.every)
        row.addStretch()
        self._whole = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(SPACE_8)
        self._whole.addLayout(row)
        self._whole.addWidget(help_text, 1)
        self.offer(0)

    def offer(self, count: int) -> None:
        """Offer a search of so many pictures."""
        self.button.setText(harder_words.offer(count))
        self.setVisible(count > 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = self.width() < _NARROW_UNDER
        directions = QBoxLayout.Direction
        self._whole.setDirection(directions.TopToBottom if is_narrow else directions.LeftToRight)

    def _on_clicked(self) -> None:
        self.offer(0)
        self.wanted.emit(self.every.isChecked())
