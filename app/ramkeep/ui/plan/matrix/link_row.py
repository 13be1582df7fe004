"""A name to go to, as a button that is cut where there is no room for it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from ramkeep.ui.theme.icons import icon
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import SPACE_12, SPACE_24
from ramkeep.ui.widgets.tooltip import plain

ICON = 16


class LinkRow(QPushButton):
    """An icon and a name, read to the end by a screen reader."""

    def __init__(self, theme: Theme, sign: str, text: str) -> None:
        super().__init__()
        self._text = text
        self.setProperty("look", "open")
        self.setAutoDefault(False)
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setIcon(icon(sign, theme.tokens.text_muted))
        self.setIconSize(QSize(ICON, ICON))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._elide()

    def _elide(self) -> None:
        room = max(self.width() - ICON - SPACE_24, SPACE_12)
        fitting = self.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideMiddle, room)
        self.setText(fitting.replace("&", "&&"))
        self.setToolTip(plain(self._text) if fitting != self._text else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()
