"""The picture in pixels of the page: columns as wide as the window allows, cards, and curves between them."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

from ramkeep.ui.plan.graph.drawing import edge_path
from ramkeep.ui.plan.graph.layout import COLUMN_COUNT, HEIGHT, Picture
from ramkeep.ui.theme.tokens import SPACE_4

MARGIN = SPACE_4
CARD_LEAST, CARD_MOST = 112.0, 240.0
BETWEEN_LEAST, BETWEEN_MOST = 44.0, 160.0
_BETWEEN_USUAL = 72.0


class Geometry:
    """One picture at one width.

    Attributes:
        card: the width of a card.
        width, height: of everything, with its margin.
    """

    def __init__(self, picture: Picture, room: float) -> None:
        self.picture = picture
        gaps = COLUMN_COUNT - 1
        inside = room - 2 * MARGIN
        card = min(max((inside - gaps * _BETWEEN_USUAL) / COLUMN_COUNT, CARD_LEAST), CARD_MOST)
        self.card = card
        self._between = min(max((inside - COLUMN_COUNT * card) / gaps, BETWEEN_LEAST), BETWEEN_MOST)
        self.width = COLUMN_COUNT * card + gaps * self._between + 2 * MARGIN
        self.height = picture.height + 2 * MARGIN + SPACE_4
        self._paths: dict[int, QPainterPath] = {}
        self._spans = [self._span(at) for at in range(len(picture.network.edges))]

    def left(self, column: int) -> float:
        """Of a column."""
        return MARGIN + column * (self.card + self._between)

    def area(self, place: int) -> QRectF:
        """Of a node."""
        column = self.picture.network.nodes[place].column
        return QRectF(self.left(column), MARGIN + self.picture.middles[place] - HEIGHT / 2, self.card, HEIGHT)

    def at(self, point: QPointF) -> int | None:
        """The node at a point."""
        step = self.card + self._between
        column = int((point.x() - MARGIN) // step)
        if not 0 <= column < COLUMN_COUNT:
            return None
        return next((each for each in self.picture.columns[column] if self.area(each).contains(point)), None)

    def path(self, edge: int) -> QPainterPath:
        """Of an edge; made when it is first seen."""
        if edge not in self._paths:
            tie = self.picture.network.edges[edge]
            source, target = self.area(tie.source), self.area(tie.target)
            slot = self.picture.slot(edge)
            column = self.picture.network.nodes[tie.source].column + 1
            left = self.left(column)
            passing = None if slot is None else (slot + MARGIN, left, left + self.card)
            start = QPointF(source.right(), source.center().y())
            self._paths[edge] = edge_path(start, QPointF(target.left(), target.center().y()), passing)
        return self._paths[edge]

    def edges_in(self, area: QRectF) -> Iterator[int]:
        """The edges that may be seen in an area."""
        top, bottom = area.top() - 1, area.bottom() + 1
        return (at for at, (first, last) in enumerate(self._spans) if first <= bottom and last >= top)

    def nodes_in(self, area: QRectF) -> Iterator[int]:
        """The nodes that may be seen in an area."""
        top, bottom = area.top() - HEIGHT - MARGIN, area.bottom() + HEIGHT
        middles = self.picture.middles
        return (at for at, middle in enumerate(middles) if top <= middle <= bottom)

    def _span(self, edge: int) -> tuple[float, float]:
        tie, middles = self.picture.network.edges[edge], self.picture.middles
        slot = self.picture.slot(edge)
        heights = (middles[tie.source], middles[tie.target], *(() if slot is None else (slot,)))
        return min(heights) + MARGIN, max(heights) + MARGIN
