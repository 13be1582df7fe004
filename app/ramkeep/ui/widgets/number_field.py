"""A field for a whole number."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QIntValidator, QKeyEvent
from PySide6.QtWidgets import QLineEdit


class NumberField(QLineEdit):
    """Takes digits; the arrows up and down count. An empty field stands for its first value."""

    def __init__(self, low: int, high: int, value: int) -> None:
        super().__init__()
        self._low, self._high, self._usual = low, high, value
        self.setValidator(QIntValidator(low, high, self))
        self.reset()

    @property
    def value(self) -> int:
        """The number, within its bounds."""
        text = self.text()
        return min(max(int(text), self._low), self._high) if text.isdecimal() else self._usual

    def set_value(self, value: int) -> None:
        """Show a number."""
        self.setText(str(min(max(value, self._low), self._high)))

    def reset(self) -> None:
        """Show the first value again."""
        self.set_value(self._usual)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.set_value(self.value + step)
