"""Labels, buttons and frames with their look and their accessible name in one call.

The lock screen is made of them, and they do without `QtCore.Qt`: the first use of any of its names makes
all of its hundred enumerations, which takes a sixth of the time to the first picture.
"""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from ramkeep.ui.theme.icons import icon
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import SPACE_32

# Qt.TextFormat.PlainText
_PLAIN_TEXT = 0


def label(text: str, look: str = "", *, wrap: bool = False) -> QLabel:
    """A text; never read as HTML."""
    made = QLabel(text)
    made.setProperty("textFormat", _PLAIN_TEXT)
    made.setProperty("look", look)
    made.setWordWrap(wrap)
    return made


def button(text: str, look: str = "plain") -> QPushButton:
    """A push button; `primary` ones also answer Enter."""
    made = QPushButton(text)
    made.setProperty("look", look)
    made.setAutoDefault(look == "primary")
    return made


class IconButton(QToolButton):
    """A square button with an icon that follows the theme, and a name for those who can't see it."""

    def __init__(self, theme: Theme, name: str, title: str) -> None:
        super().__init__()
        self._theme = theme
        self._name = name
        self.setToolTip(title)
        self.setAccessibleName(title)
        self.setIconSize(QSize(20, 20))
        theme.changed.connect(self._draw)
        self._draw()

    def show_icon(self, name: str, title: str) -> None:
        """Change what the button shows and says."""
        self._name = name
        self.setToolTip(title)
        self.setAccessibleName(title)
        self._draw()

    def _draw(self) -> None:
        self.setIcon(icon(self._name, self._theme.tokens.text_muted))


class IconLabel(QLabel):
    """An icon that follows the theme; `color` names a token."""

    def __init__(self, theme: Theme, name: str, size: int = 20, color: str = "text_muted") -> None:
        super().__init__()
        self._theme, self._name, self._size, self._color = theme, name, size, color
        self.setFixedSize(size, size)
        theme.changed.connect(self._draw)
        self._draw()

    def _draw(self) -> None:
        color = getattr(self._theme.tokens, self._color)
        self.setPixmap(icon(self._name, color).pixmap(QSize(self._size, self._size), self.devicePixelRatioF()))


def centered(widget: QWidget) -> QVBoxLayout:
    """A layout that keeps `widget` in the middle and lets it grow with texts that wrap."""
    row = QHBoxLayout()
    row.addStretch()
    row.addWidget(widget)
    row.addStretch()
    made = QVBoxLayout()
    made.addStretch()
    made.addLayout(row)
    made.addStretch()
    return made


def card(parent: QWidget | None = None, *, margin: int = SPACE_32) -> tuple[QFrame, QVBoxLayout]:
    """A panel and the column inside it."""
    frame = QFrame(parent)
    frame.setProperty("look", "card")
    column = QVBoxLayout(frame)
    column.setContentsMargins(margin, margin, margin, margin)
    return frame, column
