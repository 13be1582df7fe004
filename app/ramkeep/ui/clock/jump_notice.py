"""The band that tells when somebody set the clock."""

from PySide6.QtCore import Signal

from ramkeep.services.clock_jumps import ClockJumps
from ramkeep.ui.clock import words
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.widgets.notice import Notice


class JumpNotice(Notice):
    """Hidden until the clock is set while the program runs; silent again once somebody looked.

    Signals:
        changed: it came or went.
    """

    changed = Signal()

    def __init__(self, theme: Theme, jumps: ClockJumps) -> None:
        super().__init__(theme, "warn")
        self._jumps = jumps
        self.hide()
        self.acted.connect(self._on_acted)

    def refresh(self) -> None:
        """Look again."""
        seconds = self._jumps.jumped
        if seconds:
            self.say(words.jumped(seconds), words.open_check())
        if self.isHidden() == bool(seconds):
            self.setVisible(bool(seconds))
            self.changed.emit()

    def _on_acted(self) -> None:
        self._jumps.forget()
        self.refresh()
