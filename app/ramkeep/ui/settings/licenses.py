"""What others made and under which license, to read."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from ramkeep.resources import folder
from ramkeep.ui.settings import words
from ramkeep.ui.theme.tokens import SPACE_16, SPACE_24
from ramkeep.ui.widgets.parts import button

_WIDTH, _HEIGHT = 640, 480


class Licenses(QDialog):
    """The text of `resources/LICENSES.md`."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(words.licenses()[0])
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(_WIDTH, _HEIGHT)
        text = QPlainTextEdit((folder() / "LICENSES.md").read_text(encoding="utf-8"))
        text.setReadOnly(True)
        text.setTabChangesFocus(True)
        text.setAccessibleName(words.licenses()[0])
        close = button(words.close(), "primary")
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_24, SPACE_24, SPACE_24, SPACE_24)
        column.setSpacing(SPACE_16)
        column.addWidget(text)
        column.addLayout(foot)
