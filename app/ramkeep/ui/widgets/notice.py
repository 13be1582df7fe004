"""A band that tells something a person should know, with at most one thing to do about it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout

from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import SPACE_8, SPACE_12
from ramkeep.ui.widgets.parts import IconLabel, button, label

_ICONS = {"info": "info", "warn": "warning", "danger": "warning-circle", "success": "check-circle"}
_COLORS = {"info": "accent", "warn": "warn", "danger": "danger", "success": "success"}


class Notice(QFrame):
    """A tinted band; `kind` is `info`, `warn`, `danger` or `success`. `stacked` puts the button under the text.

    Signals:
        acted: its button was pressed.
    """

    acted = Signal()

    def __init__(self, theme: Theme, kind: str, text: str = "", action: str = "", *, stacked: bool = False) -> None:
        super().__init__()
        self.setProperty("look", f"notice-{kind}")
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_12, SPACE_8, SPACE_12, SPACE_8)
        row.setSpacing(SPACE_8)
        row.addWidget(IconLabel(theme, _ICONS[kind], color=_COLORS[kind]), 0, Qt.AlignmentFlag.AlignTop)
        self.text = label(text, wrap=True)
        self.button = button(action)
        self.button.setVisible(bool(action))
        self.button.clicked.connect(self.acted)
        inside = QBoxLayout(QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight)
        inside.setSpacing(SPACE_12)
        inside.addWidget(self.text, 1)
        inside.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        row.addLayout(inside, 1)

    def say(self, text: str, action: str = "") -> None:
        """Say something else."""
        self.text.setText(text)
        self.button.setText(action)
        self.button.setVisible(bool(action))
