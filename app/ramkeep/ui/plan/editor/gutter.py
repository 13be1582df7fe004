"""The strip left of the text: the numbers of its lines, and a sign where there is something to say."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ramkeep.core.plan.checks.problem import Severity
from ramkeep.ui.theme.fonts import Type, font
from ramkeep.ui.theme.icons import draw
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import SPACE_4, SPACE_8

if TYPE_CHECKING:
    from ramkeep.ui.plan.editor.json_edit import JsonEdit

ICONS = {
    Severity.ERROR: ("warning-circle", "danger"),
    Severity.DANGER: ("warning-octagon", "danger"),
    Severity.WARNING: ("warning", "warn"),
    Severity.HINT: ("lightbulb", "accent"),
}
_SIGN = 14


class Gutter(QWidget):
    """Painted; the marks themselves are read out by the line under the text."""

    def __init__(self, edit: "JsonEdit", theme: Theme) -> None:
        super().__init__(edit)
        self._edit, self._theme = edit, theme
        self.signs: Mapping[int, Severity] = {}
        self._current = 0
        theme.changed.connect(self.update)

    def show_signs(self, signs: Mapping[int, Severity]) -> None:
        """Put these signs at these lines, counted from 1."""
        if signs != self.signs:
            self.signs = signs
            self.update()

    def show_current(self, line: int) -> None:
        """The cursor is in this line, counted from 0."""
        if line != self._current:
            self._current = line
            self.update()

    def needed(self) -> int:
        """How wide it must be."""
        digits = max(2, len(str(self._edit.blockCount())))
        return SPACE_4 + _SIGN + SPACE_4 + self._edit.fontMetrics().horizontalAdvance("9") * digits + SPACE_8

    def sizeHint(self) -> QSize:
        return QSize(self.needed(), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        tokens = self._theme.tokens
        painter.fillRect(event.rect(), QColor(tokens.surface))
        painter.setFont(font(Type.TINY))
        for block, top, height in self._edit.seen_blocks():
            if top > event.rect().bottom():
                break
            number = block.blockNumber()
            area = QRectF(0, top, self.width() - SPACE_8, height)
            painter.setPen(QPen(QColor(tokens.text if number == self._current else tokens.text_muted)))
            painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(number + 1))
            severity = self.signs.get(number + 1)
            if severity is not None:
                name, color = ICONS[severity]
                sign = QRectF(SPACE_4, top + (height - _SIGN) / 2, _SIGN, _SIGN)
                draw(painter, name, getattr(tokens, color), sign)
