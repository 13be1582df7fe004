"""What letters and hatching mean, and how large the table is: the line below it."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ramkeep.core.plan.grants.overview import Cell, Power
from ramkeep.ui.plan.matrix import words
from ramkeep.ui.plan.matrix.cell_drawing import paint_tile
from ramkeep.ui.theme import fonts
from ramkeep.ui.theme.fonts import Type
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import SPACE_4, SPACE_16
from ramkeep.ui.widgets.parts import label

_TILE = 20
_CELLS = (Cell(Power.LIST), Cell(Power.READ), Cell(Power.WRITE), Cell(Power.ADMIN))


class Key(QWidget):
    """Tiles with their words; those that have no room are left out, the most important stay."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._metrics = QFontMetrics(fonts.font(Type.SMALL))
        self._side = round(_TILE * fonts.scale())
        self.setFixedHeight(self._side + SPACE_4)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(", ".join(f"{words.letter(cell.power)}: {words.power(cell.power)}" for cell in _CELLS))
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        parts = [(cell, words.power(cell.power)) for cell in _CELLS]
        parts.append((Cell(Power.READ, limited=True), words.limits()))
        left = 0.0
        for cell, text in parts:
            width = self._metrics.horizontalAdvance(text)
            if left + self._side + SPACE_4 + width > self.width():
                return
            box = QRectF(left, (self.height() - self._side) / 2, self._side, self._side)
            paint_tile(painter, box, cell, self._theme.tokens)
            left += self._side + SPACE_4
            painter.setFont(fonts.font(Type.SMALL))
            painter.setPen(self._theme.tokens.text_muted)
            painter.drawText(QRectF(left, 0, width + 1, self.height()), int(Qt.AlignmentFlag.AlignVCenter), text)
            left += width + SPACE_16


class Legend(QWidget):
    """One line."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.key = Key(theme)
        self.counts = label("", "muted")
        self.counts.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_16)
        row.addWidget(self.key, 1)
        row.addWidget(self.counts)
