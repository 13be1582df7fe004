"""Fields under their names."""

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ramkeep.ui.theme.tokens import SPACE_4
from ramkeep.ui.widgets.parts import label

MAX_NAME = 1000


def name_field(example: str = "") -> QLineEdit:
    """A line for an issuer or an account."""
    made = QLineEdit()
    made.setPlaceholderText(example)
    made.setMaxLength(MAX_NAME)
    return made


def labeled(name: str, field: QWidget, takes_keys: QWidget | None = None) -> QWidget:
    """A field with its name over it.

    Args:
        name: also its accessible name.
        field: stands under the name.
        takes_keys: the part of it that is typed in, where that is not the whole.
    """
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(SPACE_4)
    title = label(name, "muted")
    title.setBuddy(takes_keys or field)
    (takes_keys or field).setAccessibleName(name)
    column.addWidget(title)
    column.addWidget(field)
    return made
