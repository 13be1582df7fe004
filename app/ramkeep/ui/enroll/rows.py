"""A row or column of parts that come and go."""

from PySide6.QtWidgets import QBoxLayout, QWidget

from ramkeep.ui.theme.tokens import SPACE_8


class Rows(QWidget):
    """Keeps the parts it was given, in order, and lets go of them together."""

    def __init__(self, direction: QBoxLayout.Direction = QBoxLayout.Direction.TopToBottom) -> None:
        super().__init__()
        self.parts: list[QWidget] = []
        self._box = QBoxLayout(direction, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(SPACE_8)
        self.hide()

    def add(self, part: QWidget, stretch: int = 0) -> None:
        """Put a part at the end."""
        self.parts.append(part)
        self._box.addWidget(part, stretch)
        self.show()

    def drop_first(self) -> None:
        """Let go of the first part."""
        self._let_go(self.parts.pop(0))

    def clear(self) -> None:
        """Let go of all parts."""
        while self.parts:
            self._let_go(self.parts.pop())
        self.hide()

    def _let_go(self, part: QWidget) -> None:
        self._box.removeWidget(part)
        part.hide()
        part.deleteLater()
