"""Two versions of a policy, line by line."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from ramkeep.core.plan.editing.lines import Sign, compared
from ramkeep.ui.panes import lead
from ramkeep.ui.plan.editor import words
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import SPACE_8
from ramkeep.ui.widgets.parts import button, label


class CompareView(QWidget):
    """Signs and colors before each line that went or came.

    Signals:
        closed: the person has seen it.
    """

    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._texts = ("", "")
        self.title = label("", "small-strong")
        self.close_button = button(words.close(), "link")
        self.close_button.clicked.connect(self.closed)
        self.lines = QPlainTextEdit()
        self.lines.setReadOnly(True)
        self.lines.setProperty("look", "code")
        self.lines.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.lines.setTabChangesFocus(True)
        self.lines.setAccessibleName(words.compared_name())
        row = QHBoxLayout()
        row.addWidget(self.title, 1)
        row.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_8)
        column.addLayout(row)
        column.addWidget(self.lines, 1)
        lead(self, self.lines)
        theme.changed.connect(self._paint)

    def show_versions(self, before: tuple[str, str], after: tuple[str, str]) -> None:
        """Show what became of one; each is its ID and its text."""
        same = before[1] == after[1]
        self.title.setText(words.compared_same() if same else words.compared(before[0], after[0]))
        self._texts = (before[1], after[1])
        self._paint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _paint(self) -> None:
        tokens = self._theme.tokens
        grounds = {Sign.GONE: tokens.danger_bg, Sign.NEW: tokens.success_bg, Sign.SAME: tokens.surface}
        signs = {Sign.GONE: "−", Sign.NEW: "+", Sign.SAME: " "}
        self.lines.clear()
        cursor = QTextCursor(self.lines.document())
        letters = QTextCharFormat()
        letters.setForeground(QColor(tokens.text))
        lines = compared(*self._texts)
        for place, line in enumerate(lines):
            ground = QTextBlockFormat()
            ground.setBackground(QColor(grounds[line.sign]))
            if place:
                cursor.insertBlock(ground)
            else:
                cursor.setBlockFormat(ground)
            cursor.insertText(f"{signs[line.sign]} {line.text}", letters)
        first = next((place for place, line in enumerate(lines) if line.sign is not Sign.SAME), 0)
        self.lines.setTextCursor(QTextCursor(self.lines.document().findBlockByNumber(first)))
        self.lines.centerCursor()
