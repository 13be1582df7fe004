"""The list of cards: pointer, keys and dragging; repaints no more than what has changed."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QCursor, QHelpEvent, QMouseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QToolTip

from ramkeep.core.codes.account import Account, AccountId
from ramkeep.services.codes_board import CodeView
from ramkeep.ui.codes import tooltips, words
from ramkeep.ui.codes.card import CodeCard
from ramkeep.ui.codes.card_layout import OUTSIDE, CardLayout, Part, ring_rect, row_height
from ramkeep.ui.codes.card_painting import has_ring
from ramkeep.ui.codes.dragging import Dragging
from ramkeep.ui.codes.model import CodesModel
from ramkeep.ui.codes.places import Places
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import SPACE_16, SPACE_24

GUTTER = SPACE_24
"""Pixels right of the cards for the scroll bar."""

_HANDS = (Part.COPY, Part.MORE, Part.NEXT, Part.DOTS)


class CodesList(QListView):
    """Shows a `CodesModel` as cards.

    Signals:
        copy_requested, next_requested, reveal_requested, edit_requested: with the account's id.
        menu_requested: with the account's id and the place on the screen.
        moved: an account's id, and the id of the one whose place it takes.
        move_refused: somebody drags where the order cannot be changed.
    """

    copy_requested = Signal(str)
    next_requested = Signal(str)
    reveal_requested = Signal(str)
    edit_requested = Signal(str)
    menu_requested = Signal(str, QPoint)
    moved = Signal(str, str)
    move_refused = Signal()

    def __init__(self, theme: Theme, model: CodesModel) -> None:
        super().__init__()
        self._theme, self._rows = theme, model
        self.card = CodeCard(theme, model, self)
        self.movable = True
        self.places = Places()
        self._seen: dict[AccountId, CodeView] = {}
        self._pressed: tuple[int, Part] | None = None
        self._drag = Dragging(self)
        self.setModel(model)
        self.setItemDelegate(self.card)
        self.setAccessibleName(words.list_name())
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.verticalScrollBar().setSingleStep(row_height() // 2)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        theme.changed.connect(self.viewport().update)

    @property
    def accounts(self) -> tuple[Account, ...]:
        """What is listed."""
        return self._rows.rows

    @property
    def accent(self) -> str:
        """The color of what is held."""
        return self._theme.tokens.accent

    @property
    def account(self) -> Account | None:
        """The one that the keys are about."""
        row = self.currentIndex().row()
        return self._rows.rows[row] if 0 <= row < len(self._rows.rows) else None

    def show_headings(self, headings: Mapping[int, str]) -> None:
        """Put these over the rows of these numbers."""
        if headings != self.places.headings:
            self.places = Places(headings)
            self.card.headings = self.places.headings
            self.setUniformItemSizes(not headings)
            self.doItemsLayout()

    def choose(self, row: int) -> None:
        """Select a row and bring it into view."""
        if 0 <= row < len(self._rows.rows):
            self.setCurrentIndex(self._rows.index(row))
            self.scrollTo(self._rows.index(row))

    def visible_rows(self) -> range:
        """The rows that are on the screen, the ones cut off at the edges included."""
        top = self.verticalScrollBar().value()
        first, last = self.places.at(top), self.places.at(top + self.viewport().height() - 1)
        return range(first, min(last + 1, len(self._rows.rows)))

    def beat(self) -> None:
        """Let the visible rings move on; a card whose code is another one is told to the world."""
        if self._drag.row is not None:
            return
        seen: dict[AccountId, CodeView] = {}
        for row in self.visible_rows():
            view = self._rows.view(row)
            before = self._seen.get(view.account.id)
            seen[view.account.id] = view
            if before is not None and (before.code, before.trouble) != (view.code, view.trouble):
                self._rows.tell_changed(row)
            elif before is not None and (before.hidden, before.expiring) != (view.hidden, view.expiring):
                self.update(self._rows.index(row))
            elif has_ring(view):
                self.viewport().update(ring_rect(self.row_rect(row), self.card.width))
        self._seen = seen

    def forget(self) -> None:
        """Let go of every code."""
        self._seen = {}
        self._leave()

    def layout_of(self, row: int) -> CardLayout:
        """Where the parts of a card stand in the viewport."""
        return self.card.layout(self.row_rect(row), self._rows.view(row))

    def row_rect(self, row: int) -> QRect:
        """A row in the viewport, without asking Qt."""
        top = self.places.top(row) - self.verticalScrollBar().value()
        return QRect(0, top, self.viewport().width(), row_height())

    def menu_point(self, row: int) -> QPoint:
        """Where on the screen the menu of a row belongs when no pointer says so."""
        return self.viewport().mapToGlobal(self.layout_of(row).more.bottomLeft())

    def _part_at(self, point: QPoint) -> tuple[int, Part] | None:
        row = self.places.at(point.y() + self.verticalScrollBar().value())
        if not 0 <= row < len(self._rows.rows):
            return None
        part = self.layout_of(row).part_at(point)
        return (row, part) if part else None

    def _point_at(self, point: QPoint) -> None:
        found = self._part_at(point)
        if found == self.card.pointed:
            return
        for one in (self.card.pointed, found):
            if one is not None:
                self.viewport().update(self.row_rect(one[0]))
        self.card.pointed = found
        hand = found is not None and found[1] in _HANDS
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor)

    def _on_scrolled(self) -> None:
        if self.card.pointed is not None:
            self._point_at(self.viewport().mapFromGlobal(QCursor.pos()))

    def _leave(self) -> None:
        self.card.pointed, self.card.pressed, self._pressed = None, False, None
        self._drag.stop()
        self.viewport().update()

    def _act(self, row: int, part: Part) -> None:
        account_id = self._rows.rows[row].id
        if part is Part.MORE:
            self.menu_requested.emit(account_id, self.menu_point(row))
        elif part is Part.NEXT:
            self.next_requested.emit(account_id)
        elif part is Part.DOTS:
            self.reveal_requested.emit(account_id)
        elif part is Part.CHIP and self._rows.view(row).needs_pin:
            self.edit_requested.emit(account_id)
        elif self._rows.view(row).code is not None:
            self.copy_requested.emit(account_id)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        found = self._part_at(point)
        if found is None:
            return
        self.choose(found[0])
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self.card.pressed = found, True
            self._drag.press(found[0], point)
            self.viewport().update(self.row_rect(found[0]))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The second click of two means nothing more than the first."""
        self._pressed = None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        if self._drag.row is not None:
            self._drag.move(point)
            return
        if self._pressed and event.buttons() & Qt.MouseButton.LeftButton and self._drag.is_far(point):
            self._pressed = None
            self.card.pressed = False
            if not self.movable:
                self.move_refused.emit()
            else:
                self._drag.start(point)
            return
        self._point_at(point)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self.card.pressed = False
        pressed, self._pressed = self._pressed, None
        self.viewport().update()
        if self._drag.row is not None:
            self._drag.drop()
        elif pressed is not None and pressed == self._part_at(event.position().toPoint()):
            self._act(*pressed)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            found = self._part_at(event.pos())
            if found is not None:
                self.choose(found[0])
                self.menu_requested.emit(self._rows.rows[found[0]].id, event.globalPos())
        elif self.account is not None:
            self.choose(self.currentIndex().row())
            self.menu_requested.emit(self.account.id, self.menu_point(self.currentIndex().row()))

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            found = self._part_at(event.pos())
            text = tooltips.of(self._rows.view(found[0]), self.layout_of(found[0]), found[1]) if found else ""
            QToolTip.showText(event.globalPos(), text, self.viewport())
            return True
        if event.type() == QEvent.Type.Leave and self._drag.row is None:
            self._leave()
        return super().viewportEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        dirty = event.rect()
        column = self.card.ring_column()
        self.card.only_rings = dirty.left() >= column.left() and dirty.right() <= column.right()
        super().paintEvent(event)
        self.card.only_rings = False
        self._drag.paint()

    def updateGeometries(self) -> None:
        super().updateGeometries()
        bar = self.verticalScrollBar()
        if bar.maximum():
            bar.setMaximum(bar.maximum() + SPACE_16)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.card.width = self.width() - OUTSIDE - GUTTER
        super().resizeEvent(event)
