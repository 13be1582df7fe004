"""The band that tells why the codes may be wrong: somebody set the clock, or it is corrected without need."""

from PySide6.QtCore import Signal

from ramkeep.services.clock_jumps import ClockJumps
from ramkeep.services.code_clock import needless_correction
from ramkeep.services.parts import Parts
from ramkeep.ui.clock import words
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.widgets.notice import Notice


class ClockNotice(Notice):
    """Hidden until there is a reason; silent again once somebody looked.

    Signals:
        changed: it came or went.
    """

    changed = Signal()

    def __init__(self, theme: Theme, parts: Parts, jumps: ClockJumps) -> None:
        super().__init__(theme, "warn")
        self._parts, self._jumps = parts, jumps
        self._passed_over = 0
        self.hide()
        self.acted.connect(self._on_acted)

    def refresh(self) -> None:
        """Look again."""
        text = self._text()
        if text:
            self.say(text, words.open_check())
        if self.isHidden() == bool(text):
            self.setVisible(bool(text))
            self.changed.emit()

    def _text(self) -> str:
        if seconds := self._jumps.jumped:
            return words.jumped(seconds)
        needless = self._needless()
        return words.needless(needless) if needless != self._passed_over else ""

    def _needless(self) -> int:
        return needless_correction(self._parts.vault, self._parts.clock_state)

    def _on_acted(self) -> None:
        self._jumps.forget()
        self._passed_over = self._needless()
        self.refresh()
