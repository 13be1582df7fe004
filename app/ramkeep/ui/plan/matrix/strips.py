"""The strips between the tools and the table: inside which service, and what is compared."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout

from ramkeep.ui.plan.matrix import words
from ramkeep.ui.theme.icons import icon
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import SPACE_4, SPACE_8, SPACE_12
from ramkeep.ui.widgets.elided_label import ElidedLabel
from ramkeep.ui.widgets.parts import IconButton, button


class ZoomStrip(QFrame):
    """Shown inside a service.

    Signals:
        left: back to all services.
    """

    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.back = button(words.back_to_services(), "link")
        self.text = ElidedLabel("", "heading")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_8)
        row.addWidget(self.back)
        row.addWidget(self.text, 1)
        self.back.clicked.connect(self.left)
        theme.changed.connect(self._draw)
        self._draw()
        self.hide()

    def show_service(self, title: str, actions: int) -> None:
        """Tell which service it is; none hides the strip."""
        self.setVisible(bool(title))
        self.text.show_text(words.inside_service(title, actions) if title else "")

    def _draw(self) -> None:
        self.back.setIcon(icon("arrow-left", self._theme.tokens.accent))


class CompareStrip(QFrame):
    """Shown while rows are picked, or another plan is compared with.

    Signals:
        only_toggled: rows and columns without a difference are wanted, or not.
        closed: no comparison any more.
    """

    only_toggled = Signal(bool)
    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("look", "notice-info")
        self.text = ElidedLabel("", "small")
        self.only = QCheckBox()
        self.cross = IconButton(theme, "x", words.stop_comparing())
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_12, 0, SPACE_4, 0)
        row.setSpacing(SPACE_12)
        row.addWidget(self.text, 1)
        row.addWidget(self.only)
        row.addWidget(self.cross, 0, Qt.AlignmentFlag.AlignVCenter)
        self.only.toggled.connect(self.only_toggled)
        self.cross.clicked.connect(self.closed)
        self.hide()

    def tell(self, text: str, only: str) -> None:
        """What is compared, and the name of the switch; no text hides the strip, no name the switch."""
        self.setVisible(bool(text))
        self.text.show_text(text)
        self.only.setVisible(bool(only))
        self.only.setText(only)
        self.only.setAccessibleName(only)
