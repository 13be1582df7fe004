"""The head of the page: what is done, who ticks, and the way to paper."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from ramkeep.core.checklist.progress import Count
from ramkeep.core.codes.names import shown
from ramkeep.ui.checklist import words
from ramkeep.ui.theme.icons import icon
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import CONTROL_HEIGHT, SPACE_8, SPACE_16
from ramkeep.ui.widgets.elided_label import ElidedLabel
from ramkeep.ui.widgets.parts import button, label

_BY_WIDTH = 144
_LONGEST_NAME = 64


class Header(QWidget):
    """Title, account and count at the left; the name and a button at the right.

    Signals:
        by_chosen: who ticks from now on.
    """

    by_chosen = Signal(str)

    def __init__(self, theme: Theme, by: str) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedHeight(CONTROL_HEIGHT)
        self.title, self.count = (
            label(words.title(), "title"),
            ElidedLabel(look="muted", mode=Qt.TextElideMode.ElideRight),
        )
        self.by_label, self.by_field = label(words.by(), "muted"), QLineEdit(by)
        self.by_field.setMaxLength(_LONGEST_NAME)
        self.by_field.setFixedWidth(_BY_WIDTH)
        self.by_field.setPlaceholderText(words.by_hint())
        self.by_field.setAccessibleName(words.by())
        self.by_label.setBuddy(self.by_field)
        self.print_button = button(words.print_it())
        self.print_button.setIconSize(QSize(20, 20))
        self.by_field.editingFinished.connect(lambda: self.by_chosen.emit(self.by))
        theme.changed.connect(self._draw)
        self._draw()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_16)
        row.addWidget(self.title)
        row.addWidget(self.count, 1)
        name = QHBoxLayout()
        name.setSpacing(SPACE_8)
        name.addWidget(self.by_label)
        name.addWidget(self.by_field)
        row.addLayout(name)
        row.addWidget(self.print_button)

    @property
    def by(self) -> str:
        """Who ticks."""
        return self.by_field.text().strip()

    def show_plan(self, there: bool) -> None:
        """Without a plan there is nothing to tick and to print."""
        for part in (self.count, self.by_label, self.by_field, self.print_button):
            part.setVisible(there)

    def show_state(self, account: str, done: Count) -> None:
        """Whose account it is, and how far it is."""
        told = [words.account_of(shown(account))] if account else []
        self.count.show_text("  ·  ".join([words.whole(done), *told]))

    def _draw(self) -> None:
        self.print_button.setIcon(icon("printer", self._theme.tokens.text))
