"""The list of keys, made from the table that binds them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ramkeep.ui import words
from ramkeep.ui.actions import INTENTS, Intent
from ramkeep.ui.theme.tokens import SPACE_4, SPACE_8, SPACE_16, SPACE_24, SPACE_32
from ramkeep.ui.widgets.parts import button, label

_IN_MATRIX = ("explain_cell", "open_service", "pick_row")


class KeysWindow(QDialog):
    """Three columns: keys that work everywhere, on a code and in the matrix, and in a plan. Esc closes it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(words.keys_title())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        in_matrix = [INTENTS[name] for name in _IN_MATRIX]
        in_plan = [intent for intent in INTENTS.values() if intent.in_plan and intent.name not in _IN_MATRIX]
        others = [intent for intent in INTENTS.values() if not intent.in_plan]
        everywhere = [intent for intent in others if intent.everywhere]
        on_codes = [intent for intent in others if not intent.everywhere]
        columns = QHBoxLayout()
        columns.setSpacing(SPACE_32)
        columns.addLayout(_column(words.keys_everywhere(), everywhere))
        inside = QVBoxLayout()
        inside.setSpacing(SPACE_24)
        inside.addLayout(_column(words.keys_on_codes(), on_codes))
        inside.addLayout(_column(words.keys_in_matrix(), in_matrix), 1)
        columns.addLayout(inside)
        columns.addLayout(_column(words.keys_in_plan(), in_plan))
        close = button(words.close(), "primary")
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(close)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(SPACE_24, SPACE_24, SPACE_24, SPACE_24)
        outside.setSpacing(SPACE_24)
        outside.addLayout(columns)
        outside.addStretch()
        outside.addLayout(foot)


def _column(title: str, intents: list[Intent]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(SPACE_24)
    grid.setVerticalSpacing(SPACE_4)
    grid.addWidget(label(title, "heading"), 0, 0, 1, 2)
    for row, intent in enumerate(intents, 1):
        grid.addWidget(label(intent.text), row, 0)
        grid.addLayout(_keys(intent), row, 1, Qt.AlignmentFlag.AlignRight)
    grid.setRowStretch(len(intents) + 1, 1)
    grid.setColumnStretch(0, 1)
    grid.setRowMinimumHeight(0, SPACE_16 * 2)
    return grid


def _keys(intent: Intent) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(SPACE_8)
    for key in intent.shown_keys:
        row.addWidget(_cap(key, intent))
    return row


def _cap(key: str, intent: Intent) -> QLabel:
    made = label(key, "keycap")
    made.setFixedHeight(SPACE_24)
    made.setAccessibleName(f"{intent.text}: {key}")
    return made
