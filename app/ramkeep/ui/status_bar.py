"""The line at the foot of the window: is the vault open, when does it lock, what is on the clipboard."""

import math
from itertools import chain

from PySide6.QtWidgets import QHBoxLayout, QLabel, QStatusBar, QWidget

from ramkeep.ui import words
from ramkeep.ui.clock import words as clock_words
from ramkeep.ui.theme.tokens import CONTROL_HEIGHT, SPACE_8, SPACE_24
from ramkeep.ui.widgets.announce import announce
from ramkeep.ui.widgets.parts import label

_ANNOUNCED_BEFORE_LOCK = 30


class StatusBar(QStatusBar):
    """Texts that change; what matters of them is announced."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizeGripEnabled(False)
        self.setFixedHeight(CONTROL_HEIGHT)
        self.setAccessibleName(words.status_bar())
        self.vault, self.clock = label("", "muted"), label("", "muted")
        self.locks, self.clipboard = label("", "muted"), label("", "muted")
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(SPACE_24, 0, SPACE_24, 0)
        line.setSpacing(SPACE_8)
        self._dots = [label("·", "muted") for _ in range(3)]
        later = zip(self._dots, (self.clock, self.locks, self.clipboard), strict=True)
        for part in (self.vault, *chain.from_iterable(later)):
            line.addWidget(part)
        line.addStretch()
        self.addWidget(row, 1)
        self._lock_seconds: int | None = None
        self.show_clock(0)
        self.show_clipboard(0)
        self.show_lock(None, 0)

    def show_vault(self, *, read_only: bool) -> None:
        """The vault is open; for writing or not."""
        self.vault.setText(words.vault_read_only() if read_only else words.vault_open())

    def show_clock(self, correction: int) -> None:
        """Seconds by which codes are made off the computer's clock."""
        self._show(self.clock, self._dots[0], clock_words.status(correction))

    def show_lock(self, left: float | None, idle_seconds: float) -> None:
        """How long until the vault locks itself; None when it does not.

        Args:
            left: seconds.
            idle_seconds: the whole time of idleness, in seconds.
        """
        seconds = None if left is None else math.ceil(left)
        self._show(self.locks, self._dots[1], words.locks(seconds, idle_seconds))
        if seconds == _ANNOUNCED_BEFORE_LOCK != self._lock_seconds:
            announce(self, self.locks.text())
        self._lock_seconds = seconds

    def show_clipboard(self, left: float) -> None:
        """Seconds until the clipboard is cleared; 0 when nothing of ours is on it."""
        was_empty = not self.clipboard.text()
        self._show(self.clipboard, self._dots[2], words.clipboard_clears(math.ceil(left)) if left > 0 else "")
        if was_empty and self.clipboard.text():
            announce(self, self.clipboard.text())
        elif not was_empty and not self.clipboard.text():
            announce(self, words.clipboard_cleared())

    def _show(self, part: QLabel, dot: QWidget, text: str) -> None:
        part.setText(text)
        part.setVisible(bool(text))
        dot.setVisible(bool(text))
