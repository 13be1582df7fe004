"""How much of RAM's limit a policy takes: a thin bar with words."""

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from ramkeep.core.plan.policy.document import Document
from ramkeep.core.plan.policy.writing import size
from ramkeep.ui.plan.editor import words
from ramkeep.ui.theme.theme import set_look
from ramkeep.ui.theme.tokens import SPACE_8, SPACE_48
from ramkeep.ui.widgets.parts import label
from ramkeep.ui.widgets.tooltip import plain

_NEARLY = 0.9


class SizeMeter(QWidget):
    """Counts the compact text; without a limit it only counts."""

    def __init__(self) -> None:
        super().__init__()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(SPACE_48)
        self.text = label("", "muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_8)
        row.addWidget(self.bar)
        row.addWidget(self.text)

    def show_size(self, document: Document | None, typed: int, limit: int | None) -> None:
        """Of a document that reads; of one that does not, that it cannot be counted."""
        self.bar.setVisible(limit is not None)
        if document is None:
            self.text.setText(words.size_unread())
            self._look("muted", 0, 1)
            self.setToolTip("")
            self.setAccessibleName(words.size_unread())
            return
        used = size(document).characters
        over = limit is not None and used > limit
        self.text.setText(words.size_name(used, limit) if over else words.size(used, limit))
        self.setAccessibleName(words.size_name(used, limit))
        self.bar.setAccessibleName(words.size_name(used, limit))
        self.setToolTip(plain(words.size_tip(used, typed)))
        nearly = limit is not None and used > limit * _NEARLY
        self._look("danger" if over else "warn" if nearly else "muted", used, limit or used)

    def _look(self, look: str, used: int, limit: int) -> None:
        # Qt's bar would paint itself at once, and with it everything in the window that waits to be painted.
        self.bar.setUpdatesEnabled(False)
        self.bar.setMaximum(max(limit, 1))
        self.bar.setValue(min(used, limit))
        self.bar.setUpdatesEnabled(True)
        if self.text.property("look") != look:
            set_look(self.text, look)
            set_look(self.bar, f"meter-{look}")
