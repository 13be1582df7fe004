"""Shows how strong a password is: four steps and a sentence."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ramkeep.services.ports import Strength
from ramkeep.ui.theme.theme import Theme, set_look
from ramkeep.ui.theme.tokens import SPACE_4, SPACE_8
from ramkeep.ui.widgets import words
from ramkeep.ui.widgets.parts import label
from ramkeep.ui.widgets.strength_level import Level, level_of, seconds_to_guess

_COLORS = {Level.WEAK: "danger", Level.FAIR: "warn", Level.GOOD: "success", Level.STRONG: "success"}


class _Bar(QWidget):
    """As many of four steps filled as the strength has."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._level: Level | None = None
        self.setFixedHeight(SPACE_4)
        self.setAccessibleName(words.strength_meter())
        theme.changed.connect(self.update)

    def set_level(self, level: Level | None) -> None:
        self._level = level
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        tokens = self._theme.tokens
        reached = tokens.ring_track if self._level is None else getattr(tokens, _COLORS[self._level])
        width = (self.width() - SPACE_4 * (len(Level) - 1)) / len(Level)
        for step in Level:
            filled = self._level is not None and step <= self._level
            painter.setBrush(QColor(reached if filled else tokens.ring_track))
            painter.drawRoundedRect(QRectF(step * (width + SPACE_4), 0, width, SPACE_4), 2, 2)


class StrengthMeter(QWidget):
    """A bar, and under it what it means and what would help."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_8)
        self.bar = _Bar(theme)
        self.text = label("", "muted", wrap=True)
        self.text.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.text.setMinimumHeight(2 * self.text.fontMetrics().height())
        column.addWidget(self.bar)
        column.addWidget(self.text)

    def show_hint(self, text: str) -> None:
        """Show no strength, but what is needed."""
        self.bar.set_level(None)
        self._say(text, "muted")

    def show_strength(self, strength: Strength) -> None:
        """Show it with the most important advice."""
        level = level_of(strength)
        advice = words.advice(strength.weakness) if level < Level.GOOD else ""
        self.bar.set_level(level)
        text = words.strength(level, seconds_to_guess(strength))
        self._say(words.strength_and_advice(text, advice), _COLORS[level])

    def _say(self, text: str, look: str) -> None:
        self.text.setText(text)
        set_look(self.text, look)
