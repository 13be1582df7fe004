"""The picture on the screen: a list to the keyboard and to those who cannot see it, columns of cards to the eye."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QRegion, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QListView

from ramkeep.core.plan.grants.network import Tie
from ramkeep.ui.plan.graph import words
from ramkeep.ui.plan.graph.drawing import CARET, Look, NodePainter, edge_pen
from ramkeep.ui.plan.graph.geometry import Geometry
from ramkeep.ui.plan.graph.layout import Picture
from ramkeep.ui.plan.graph.nodes_model import NodesModel
from ramkeep.ui.plan.graph.walking import step
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import SPACE_8, SPACE_16, SPACE_24
from ramkeep.ui.widgets.model_index import Index

ZOOM_LEAST, ZOOM_MOST, ZOOM_STEP = 0.1, 2.0, 1.25
_WHEEL_NOTCH = 120
_MANY = 150
"""More lines than this on the screen are drawn faint."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Canvas(QListView):
    """A row of its model is a card.

    Attributes:
        zoom: 1 is as large as it is meant to be.

    Signals:
        picked: the place of a node that was chosen.
        unfold_wanted: the place of a bundle that is to be shown one by one.
        moved: the picture was scrolled, zoomed or given another width.
    """

    picked = Signal(int)
    unfold_wanted = Signal(int)
    moved = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._cards = NodePainter(theme)
        self.nodes = NodesModel(self)
        self.geometry_ = Geometry(Picture(), 0)
        self.zoom = 1.0
        self.matching: frozenset[int] | None = None
        self._hovered: int | None = None
        self._lit: tuple[frozenset[int], frozenset[int]] | None = None
        self._pan: QPoint | None = None
        self.setModel(self.nodes)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setAccessibleName(words.name())
        self.setAccessibleDescription(words.about())
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        theme.changed.connect(self.viewport().update)

    @property
    def current(self) -> int | None:
        """The place of the node with the focus."""
        index = self.currentIndex()
        return index.row() if index.isValid() else None

    def show_picture(self, picture: Picture, current: int | None = None) -> None:
        """Show another picture, with the focus on a node of it."""
        self._hovered = None
        self.nodes.show_picture(picture)
        self._measure()
        self.go(current)
        self._light()

    def go(self, place: int | None) -> None:
        """Put the focus on a node, or on none."""
        self.setCurrentIndex(QModelIndex() if place is None else self.nodes.index(place))

    def show_chosen(self, chosen: Iterable[int]) -> None:
        """Mark these nodes."""
        self.nodes.chosen = frozenset(chosen)
        self.viewport().update()

    def show_matching(self, matching: frozenset[int] | None) -> None:
        """Dim all nodes but these; None dims none."""
        self.matching = matching
        self.viewport().update()

    def set_zoom(self, zoom: float, at: QPointF | None = None) -> None:
        """Make the picture larger or smaller around a point of the viewport, its middle if none is given."""
        zoom = min(max(zoom, ZOOM_LEAST), ZOOM_MOST)
        point = QPointF(self.viewport().rect().center()) if at is None else at
        fixed = self._to_picture(point)
        self.zoom = zoom
        self.updateGeometries()
        self.horizontalScrollBar().setValue(round(fixed.x() * zoom - point.x()))
        self.verticalScrollBar().setValue(round(fixed.y() * zoom - point.y()))
        self.viewport().update()
        self.moved.emit()

    def fit(self) -> None:
        """Show everything, no larger than it is meant to be."""
        size = self.viewport().size()
        ratios = (size.width() / max(self.geometry_.width, 1), size.height() / max(self.geometry_.height, 1), 1.0)
        self.set_zoom(min(ratios))

    def show_in_middle(self, place: int) -> None:
        """Turn to a node so that as much is seen above it as below."""
        bar = self.verticalScrollBar()
        bar.setValue(
            bar.value() + self.visualRect(self.nodes.index(place)).center().y() - self.viewport().height() // 2
        )

    # What a list asks of its rows.

    def visualRect(self, index: Index) -> QRect:
        return self._to_view(self.geometry_.area(index.row())) if index.isValid() else QRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        place = self.geometry_.at(self._to_picture(QPointF(point)))
        return QModelIndex() if place is None else self.nodes.index(place)

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        area, room = self.visualRect(index).adjusted(-SPACE_8, -SPACE_24, SPACE_8, SPACE_24), self.viewport().rect()
        bars = (self.horizontalScrollBar(), self.verticalScrollBar())
        for bar, first, last, most in (
            (bars[0], area.left(), area.right(), room.right()),
            (bars[1], area.top(), area.bottom(), room.bottom()),
        ):
            if first < 0:
                bar.setValue(bar.value() + first)
            elif last > most:
                bar.setValue(bar.value() + last - most)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        page = max(round(self.viewport().height() / max(self.zoom, ZOOM_LEAST)), 1)
        place = step(self.nodes.picture, self.current, action, page)
        return QModelIndex() if place is None else self.nodes.index(place)

    def horizontalOffset(self) -> int:
        # A picture that is narrower than the window stands in its middle.
        beside = max(self.viewport().width() - self.geometry_.width * self.zoom, 0)
        return self.horizontalScrollBar().value() - round(beside / 2)

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def visualRegionForSelection(self, selection: object) -> QRegion:
        return QRegion(self.viewport().rect())

    def doItemsLayout(self) -> None:
        QAbstractItemView.doItemsLayout(self)

    def updateGeometries(self) -> None:
        size = self.viewport().size()
        for bar, whole, page in (
            (self.horizontalScrollBar(), self.geometry_.width, size.width()),
            (self.verticalScrollBar(), self.geometry_.height, size.height()),
        ):
            bar.setPageStep(page)
            bar.setSingleStep(SPACE_24)
            bar.setRange(0, max(0, round(whole * self.zoom) - page))

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().scroll(dx, dy)
        self.moved.emit()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self._light()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._measure()

    # Mouse and keys.

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.MiddleButton or not index.isValid():
            self._pan = event.position().toPoint()
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            if event.button() == Qt.MouseButton.LeftButton:
                self.go(None)
        elif event.button() == Qt.MouseButton.LeftButton:
            self.setCurrentIndex(index)
            if self._is_on_caret(index, event.position()):
                self.unfold_wanted.emit(index.row())
            else:
                self.picked.emit(index.row())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pan is not None:
            moved = event.position().toPoint() - self._pan
            self._pan = event.position().toPoint()
            self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() - moved.x())
            self.verticalScrollBar().setValue(self.verticalOffset() - moved.y())
            return
        self._hover(self.geometry_.at(self._to_picture(event.position())))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pan = None
        self.viewport().unsetCursor()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and self.nodes.picture.network.nodes[index.row()].is_bundle:
            self.unfold_wanted.emit(index.row())

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._hover(None)
        return super().viewportEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            notches = event.angleDelta().y() / _WHEEL_NOTCH
            self.set_zoom(self.zoom * ZOOM_STEP**notches, event.position())
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        wish = self._wish(event)
        if wish is None:
            super().keyPressEvent(event)
        else:
            wish()

    def _wish(self, event: QKeyEvent) -> Callable[[], object] | None:
        current = self.current
        match event.text():
            case "+" | "=":
                return lambda: self.set_zoom(self.zoom * ZOOM_STEP)
            case "-":
                return lambda: self.set_zoom(self.zoom / ZOOM_STEP)
            case "0":
                return self.fit
        if event.key() == Qt.Key.Key_Escape and current is not None:
            return lambda: self.go(None)
        if current is None:
            return None
        if event.key() in _ENTER and self.nodes.picture.network.nodes[current].is_bundle:
            return lambda: self.unfold_wanted.emit(current)
        if event.key() in (*_ENTER, Qt.Key.Key_Space):
            return lambda: self.picked.emit(current)
        return None

    # Painting.

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(self._theme.tokens.window))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(-self.horizontalOffset(), -self.verticalOffset())
        painter.scale(self.zoom, self.zoom)
        area = self._area(event.rect())
        self._paint_edges(painter, area)
        hovered, current = self._hovered, self.current if self.hasFocus() else None
        nodes = self.nodes.picture.network.nodes
        for place in self.geometry_.nodes_in(area):
            lit = self._lit is not None and place in self._lit[0]
            faint = (self._lit is not None and not lit) or (self.matching is not None and place not in self.matching)
            look = Look(lit, faint, place in self.nodes.chosen, place == hovered, place == current)
            self._cards.paint(painter, nodes[place], self.geometry_.area(place), look)
        painter.end()

    def _paint_edges(self, painter: QPainter, area: QRectF) -> None:
        tokens, geometry = self._theme.tokens, self.geometry_
        edges, lit = self.nodes.picture.network.edges, self._lit
        painter.setBrush(Qt.BrushStyle.NoBrush)
        is_faint = lit is not None or self.matching is not None
        quiet: dict[Tie, list[int]] = {tie: [] for tie in Tie}
        loud: dict[Tie, list[int]] = {tie: [] for tie in Tie}
        for at in geometry.edges_in(area):
            (loud if lit is not None and at in lit[1] else quiet)[edges[at].tie].append(at)
        is_faint = is_faint or sum(map(len, quiet.values())) > _MANY
        for kind, is_lit in ((quiet, False), (loud, True)):
            for tie, places in kind.items():
                painter.setPen(edge_pen(tie, tokens, lit=is_lit, faint=is_faint and not is_lit))
                for at in places:
                    painter.drawPath(geometry.path(at))

    def _measure(self) -> None:
        self.geometry_ = Geometry(self.nodes.picture, self.viewport().width())
        self.updateGeometries()
        self.viewport().update()
        self.moved.emit()

    def _hover(self, place: int | None) -> None:
        if place != self._hovered:
            self._hovered = place
            self.viewport().setCursor(
                Qt.CursorShape.ArrowCursor if place is None else Qt.CursorShape.PointingHandCursor
            )
            self._light()

    def _light(self) -> None:
        place = self.current if self._hovered is None else self._hovered
        self._lit = None if place is None else self.nodes.picture.network.reached(place)
        self.viewport().update()

    def _is_on_caret(self, index: Index, point: QPointF) -> bool:
        area = self.geometry_.area(index.row())
        is_bundle = self.nodes.picture.network.nodes[index.row()].is_bundle
        return is_bundle and self._to_picture(point).x() >= area.right() - CARET - SPACE_16

    def _to_picture(self, point: QPointF) -> QPointF:
        return QPointF(point.x() + self.horizontalOffset(), point.y() + self.verticalOffset()) / self.zoom

    def _to_view(self, area: QRectF) -> QRect:
        scaled = QRectF(area.topLeft() * self.zoom, area.size() * self.zoom)
        return scaled.translated(-self.horizontalOffset(), -self.verticalOffset()).toRect()

    def _area(self, rect: QRect) -> QRectF:
        top_left = self._to_picture(QPointF(rect.topLeft()))
        return QRectF(top_left, rect.size().toSizeF() / self.zoom)
