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
        self._beside = not stacked
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_12, SPACE_8, SPACE_12, SPACE_8)
        row.setSpacing(SPACE_8)
        self._icon = IconLabel(theme, _ICONS[kind], color=_COLORS[kind])
        row.addWidget(self._icon)
        self.text = label(text, wrap=True)
        self.button = button("")
        self.button.clicked.connect(self.acted)
        inside = QBoxLayout(QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight)
        inside.setSpacing(SPACE_12)
        inside.addWidget(self.text, 1)
        inside.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        row.addLayout(inside, 1)
        self.say(text, action)

    def say(self, text: str, action: str = "") -> None:
        """Say something else."""
        self.text.setText(text)
        self.button.setText(action)
        self.button.setVisible(bool(action))
        # Level with the first line, or with the button beside it.
        in_middle = bool(action) and self._beside
        self._row.setAlignment(self._icon, Qt.AlignmentFlag.AlignVCenter if in_middle else Qt.AlignmentFlag.AlignTop)
