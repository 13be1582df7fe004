"""What stands in the place of cells when there are none."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ramkeep.ui.theme.tokens import SPACE_4, SPACE_16
from ramkeep.ui.widgets.parts import button, label

_WIDTH = 360


class Nothing(QWidget):
    """Lies over the viewport of a table, and grows with it.

    Signals:
        acted: the button was pressed.
    """

    acted = Signal()

    def __init__(self, viewport: QWidget) -> None:
        super().__init__(viewport)
        self._viewport = viewport
        self.heading, self.sentence = label("", "heading", wrap=True), label("", "muted", wrap=True)
        self.button = button("")
        self.button.clicked.connect(self.acted)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_16, 0, SPACE_16, 0)
        column.setSpacing(SPACE_4)
        column.addStretch()
        for text in (self.heading, self.sentence):
            text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            # A row of its own, which alone gives a wrapped text the height that its width asks for.
            row = QHBoxLayout()
            row.addWidget(text)
            column.addLayout(row)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()
        viewport.installEventFilter(self)
        self.hide()

    def say(self, heading: str, sentence: str = "", action: str = "") -> None:
        """Say why there is nothing, and what to do; no heading hides all of it."""
        self.heading.setText(heading)
        self.sentence.setText(sentence)
        self.button.setText(action)
        self.button.setVisible(bool(action))
        self.setVisible(bool(heading))
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        self.setGeometry(self._viewport.rect())
        room = min(_WIDTH, self._viewport.width() - 2 * SPACE_16)
        for text in (self.heading, self.sentence):
            text.setFixedWidth(max(room, 0))
