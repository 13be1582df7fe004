"""The path of a file, to read and to copy."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout

from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import SPACE_8, SPACE_12
from ramkeep.ui.widgets import words
from ramkeep.ui.widgets.announce import announce
from ramkeep.ui.widgets.elided_label import ElidedLabel
from ramkeep.ui.widgets.parts import IconButton


class PathLine(QFrame):
    """A path, elided in its middle where it is long, with a button that copies the whole."""

    def __init__(self, theme: Theme, path: str) -> None:
        super().__init__()
        self.setProperty("look", "well")
        self.path = ElidedLabel(path)
        self.copy_button = IconButton(theme, "copy", words.copy_path())
        self.copy_button.clicked.connect(self._copy)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_12, 1, 1, 1)
        row.setSpacing(SPACE_8)
        row.addWidget(self.path, 1)
        row.addWidget(self.copy_button)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.path.whole)
        self.copy_button.show_icon("check", words.path_copied())
        announce(self, words.path_copied())
