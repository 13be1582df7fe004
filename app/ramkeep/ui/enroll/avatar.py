"""The avatar of a name, for a card."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ramkeep.ui.theme import avatars, fonts
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import RADIUS_AVATAR

SIZE = 48


class Avatar(QWidget):
    """The first letter on a color of its own. Says nothing to a screen reader: the name stands beside it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._name = ""
        self.setFixedSize(SIZE, SIZE)
        theme.changed.connect(self.update)

    def show_name(self, name: str) -> None:
        """Stand for this name."""
        self._name = name
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        ground, letter = avatars.colors(avatars.hue_of(self._name), self._theme.tokens.dark)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(self.rect(), RADIUS_AVATAR, RADIUS_AVATAR)
        painter.setPen(letter)
        painter.setFont(fonts.font(fonts.Type.TITLE))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), avatars.initial(self._name))
