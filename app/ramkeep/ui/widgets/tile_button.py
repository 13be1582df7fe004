"""A large button with an icon and a word, for a choice among a few."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton

from ramkeep.ui.theme.icons import icon
from ramkeep.ui.theme.theme import Theme

_ICON = 20


class TileButton(QPushButton):
    """Its icon follows the theme; Enter presses it like Space."""

    def __init__(self, theme: Theme, icon_name: str, text: str) -> None:
        super().__init__(text)
        self._theme, self._icon_name = theme, icon_name
        self.setProperty("look", "tile")
        self.setIconSize(QSize(_ICON, _ICON))
        self.setAutoDefault(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self._draw)
        self._draw()

    def _draw(self) -> None:
        self.setIcon(icon(self._icon_name, self._theme.tokens.accent))
