"""The answer in a few words, over everything that it rests on."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from ramkeep.ui.plan.ask import words
from ramkeep.ui.theme.icons import icon
from ramkeep.ui.theme.theme import Theme, set_look
from ramkeep.ui.theme.tokens import SPACE_4, SPACE_12, SPACE_16
from ramkeep.ui.widgets.announce import announce
from ramkeep.ui.widgets.parts import IconButton, label

_ICON = 24
_LOOKS = {
    "success": ("notice-success", "check-circle"),
    "danger": ("notice-danger", "x-circle"),
    "warn": ("notice-warn", "question"),
    "accent": ("notice-info", "info"),
}


class Headline(QFrame):
    """A tinted band; what it says is in its words and its icon, too.

    Signals:
        copy_wanted: the button was pressed.
    """

    copy_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._tone = "accent"
        self.sign = QLabel()
        self.sign.setFixedSize(_ICON, _ICON)
        self.text = label("", "heading", wrap=True)
        self.about = label("", "small", wrap=True)
        self.copy = IconButton(theme, "copy", words.copy())
        self.copy.clicked.connect(self.copy_wanted)
        texts = QVBoxLayout()
        texts.setSpacing(SPACE_4)
        texts.addWidget(self.text)
        texts.addWidget(self.about)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_16, SPACE_12, SPACE_12, SPACE_12)
        row.setSpacing(SPACE_12)
        row.addWidget(self.sign)
        row.addLayout(texts, 1)
        row.addWidget(self.copy)
        theme.changed.connect(self._draw)

    def say(self, tone: str, text: str, about: str) -> None:
        """Say this.

        Args:
            tone: `success`, `danger`, `warn` or `accent`.
        """
        is_new = text != self.text.text() or about != self.about.text()
        self._tone = tone
        self.text.setText(text)
        self.about.setText(about)
        set_look(self, _LOOKS[tone][0])
        self._draw()
        if is_new:
            announce(self, f"{text}. {about}")

    def _draw(self) -> None:
        sign = icon(_LOOKS[self._tone][1], getattr(self._theme.tokens, self._tone))
        self.sign.setPixmap(sign.pixmap(QSize(_ICON, _ICON), self.devicePixelRatioF()))
