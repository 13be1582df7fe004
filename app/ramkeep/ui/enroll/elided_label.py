"""A name on one line that gives way in its middle."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from ramkeep.core.codes.names import shown


class NameLabel(QLabel):
    """Shows a name from outside safely; its tooltip has all of it where it does not fit."""

    def __init__(self, look: str) -> None:
        super().__init__()
        self._name = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("look", look)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_name(self, name: str) -> None:
        """Show another name."""
        self._name = shown(name)
        self.setAccessibleName(self._name)
        self._elide()

    def _elide(self) -> None:
        fitting = QFontMetrics(self.font()).elidedText(self._name, Qt.TextElideMode.ElideMiddle, self.width())
        self.setText(fitting)
        self.setToolTip(self._name if fitting != self._name else "")

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()
