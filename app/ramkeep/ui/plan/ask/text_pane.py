"""The text of a policy, with the statement in question marked."""

import json

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QTextEdit, QVBoxLayout

from ramkeep.core.codes.names import shown
from ramkeep.core.plan.policy.document import Document
from ramkeep.core.plan.policy.writing import to_json
from ramkeep.ui.plan.ask import words
from ramkeep.ui.plan.ask.lines import Target
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import SPACE_8, SPACE_12
from ramkeep.ui.widgets.elided_label import ElidedLabel
from ramkeep.ui.widgets.parts import IconButton


class TextPane(QFrame):
    """A card, which can be closed.

    Signals:
        closed: its button was pressed.
    """

    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._theme = theme
        self._lines = (0, 0)
        self.title = ElidedLabel(look="heading")
        self.close_button = IconButton(theme, "x", words.close())
        self.text = QPlainTextEdit()
        self.text.setProperty("look", "code")
        self.text.setReadOnly(True)
        self.text.setAccessibleName(words.policy_text())
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_12, SPACE_8, SPACE_8, SPACE_12)
        column.setSpacing(SPACE_8)
        column.addLayout(head)
        column.addWidget(self.text, 1)
        self.close_button.clicked.connect(self.closed)
        theme.changed.connect(self._mark)

    def show_target(self, target: Target) -> None:
        """Show this policy at its statement."""
        self.title.show_text(shown(target.name))
        text, self._lines = _laid_out(target.document, target.statement)
        self.text.setPlainText(text)
        self._mark()
        cursor = QTextCursor(self.text.document().findBlockByLineNumber(self._lines[1]))
        self.text.setTextCursor(cursor)
        self.text.setTextCursor(QTextCursor(self.text.document().findBlockByLineNumber(self._lines[0])))

    def _mark(self) -> None:
        first, last = self._lines
        cursor = QTextCursor(self.text.document().findBlockByLineNumber(first))
        end = self.text.document().findBlockByLineNumber(last)
        cursor.setPosition(max(end.position() + end.length() - 1, 0), QTextCursor.MoveMode.KeepAnchor)
        mark = QTextEdit.ExtraSelection()
        look = QTextCharFormat()
        look.setBackground(QColor(self._theme.tokens.selected))
        mark.format, mark.cursor = look, cursor
        self.text.setExtraSelections([mark])


def _laid_out(document: Document, statement: int) -> tuple[str, tuple[int, int]]:
    """The text, and the first and last line of a statement in it."""
    whole = to_json(document)
    statements = whole.pop("Statement")
    assert isinstance(statements, list)
    lines, span = ["{", '  "Version": "1",', '  "Statement": ['], (0, 0)
    for at, each in enumerate(statements):
        told = json.dumps(each, ensure_ascii=False, indent=2).splitlines()
        told[-1] += "," if at < len(statements) - 1 else ""
        if at == statement:
            span = (len(lines), len(lines) + len(told) - 1)
        lines += [f"    {line}" for line in told]
    return "\n".join((*lines, "  ]", "}")), span
