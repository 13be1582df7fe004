"""What the lines of the picture mean, and what its columns are."""

from PySide6.QtCore import QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ramkeep.core.plan.grants.network import Tie
from ramkeep.ui.plan.graph import words
from ramkeep.ui.plan.graph.canvas import Canvas
from ramkeep.ui.plan.graph.drawing import SIGN, edge_pen
from ramkeep.ui.theme.fonts import Type, font
from ramkeep.ui.theme.icons import draw
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import SPACE_4, SPACE_8, SPACE_16, SPACE_24
from ramkeep.ui.widgets.elided_label import ElidedLabel

_LINE = 32
# Nothing that could be read fits over narrower columns.
_LEAST_HEAD = 56


class _Sample(QWidget):
    """A piece of a line."""

    def __init__(self, theme: Theme, tie: Tie) -> None:
        super().__init__()
        self._theme, self._tie = theme, tie
        self.setFixedSize(QSize(_LINE + (SIGN + SPACE_4 if tie is Tie.REFUSES else 0), SIGN))
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens, middle = self._theme.tokens, self.height() / 2
        painter.setPen(edge_pen(self._tie, tokens))
        painter.drawLine(QLineF(0, middle, _LINE, middle))
        if self._tie is Tie.REFUSES:
            draw(painter, "prohibit", tokens.danger, QRectF(_LINE + SPACE_4, middle - SIGN / 2, SIGN, SIGN))
        painter.end()


class Legend(QWidget):
    """One row."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_4, 0, SPACE_4, 0)
        row.setSpacing(SPACE_8)
        for place, (tie, text) in enumerate(words.legend().items()):
            if place:
                row.addSpacing(SPACE_16)
            row.addWidget(_Sample(theme, tie))
            told = ElidedLabel(text, "muted", Qt.TextElideMode.ElideRight)
            told.setMaximumWidth(told.fontMetrics().horizontalAdvance(text) + SPACE_24)
            row.addWidget(told, 1)
        row.addStretch(0)


class Heads(QWidget):
    """The names of the columns; they stay where the columns are."""

    def __init__(self, theme: Theme, canvas: Canvas) -> None:
        super().__init__()
        self._theme, self._canvas = theme, canvas
        self._font = font(Type.CHIP)
        self._metrics = QFontMetrics(self._font)
        self.setFixedHeight(self._metrics.height() + SPACE_8)
        canvas.moved.connect(self.update)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self._font)
        painter.setPen(QColor(self._theme.tokens.text_muted))
        canvas, places = self._canvas, self._canvas.geometry_
        nodes, columns = canvas.nodes.picture.network.nodes, canvas.nodes.picture.columns
        line = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        for number, title in enumerate(words.columns()):
            left = places.left(number) * canvas.zoom - canvas.horizontalOffset()
            count = sum(len(nodes[each].keys) for each in columns[number])
            pitch = (places.left(number + 1) - places.left(number)) * canvas.zoom
            if pitch < _LEAST_HEAD:
                continue
            room = QRectF(left, 0, pitch - SPACE_8, self.height())
            text = self._metrics.elidedText(words.column(title, count), Qt.TextElideMode.ElideRight, int(room.width()))
            painter.drawText(room, int(line), text)
        painter.end()
