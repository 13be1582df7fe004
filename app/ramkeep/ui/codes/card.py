"""Paints a card. Computes nothing about codes: it is given the view of a moment."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ramkeep.core.codes.account import AccountId
from ramkeep.services.codes_board import CodeView
from ramkeep.ui.codes import words
from ramkeep.ui.codes.card_layout import CardLayout, Part, arrange, ring_rect, row_height
from ramkeep.ui.codes.card_painting import Brush, CardState, has_ring, paint_heading, repaint_ring
from ramkeep.ui.codes.model import CodesModel
from ramkeep.ui.codes.places import heading_height
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.widgets.model_index import Index


@dataclass(slots=True)
class Badge:
    """A chip that a card wears for a moment.

    Attributes:
        opacity: 1 to 0 while it fades.
    """

    account_id: AccountId
    text: str
    opacity: float = 1.0


class CodeCard(QStyledItemDelegate):
    """One delegate for all rows.

    Attributes:
        width: of every card, in pixels.
        show_next: tell the coming code while the current one expires.
        read_only: nothing can be changed.
        badge: the chip of the card that was copied a moment ago.
        pointed: what of which row is under the pointer.
        pressed: is the button of the mouse down on it?
        dragged: the row that is being moved.
        only_rings: paint no more than the rings; the rest stands.
        headings: what stands over rows, by their number.
    """

    def __init__(self, theme: Theme, model: CodesModel, parent: QObject) -> None:
        super().__init__(parent)
        self._theme, self._model = theme, model
        self.width = 0
        self.show_next = True
        self.read_only = False
        self.badge: Badge | None = None
        self.pointed: tuple[int, Part] | None = None
        self.pressed = False
        self.dragged: int | None = None
        self.only_rings = False
        self.headings: Mapping[int, str] = {}

    def layout(self, row: QRect, view: CodeView) -> CardLayout:
        """Where everything of a card stands."""
        return arrange(row, self.width, view, self._chip(view))

    def ring_column(self) -> QRect:
        """The stripe of the viewport in which the rings stand; its top and height mean nothing."""
        return ring_rect(QRect(0, 0, 0, row_height()), self.width)

    def paint_row(self, painter: QPainter, rect: QRect, row: int, state: CardState) -> None:
        """Paint the card of a row."""
        view, tokens = self._model.view(row), self._theme.tokens
        if self.only_rings and has_ring(view):
            repaint_ring(painter, tokens, view, ring_rect(rect, self.width), state)
            return
        opacity = self.badge.opacity if self.badge and self._is_badged(view) else 1.0
        Brush(painter, tokens, view, self.layout(rect, view), state).whole(self._chip(view), opacity)

    def _chip(self, view: CodeView) -> str:
        if view.trouble:
            return words.trouble_chip(view)
        return self.badge.text if self.badge and self._is_badged(view) else ""

    def _is_badged(self, view: CodeView) -> bool:
        return self.badge is not None and self.badge.account_id == view.account.id and not view.trouble

    def _state(self, option: QStyleOptionViewItem, row: int) -> CardState:
        flags = option.state
        selected = bool(flags & QStyle.StateFlag.State_Selected)
        focused = bool(flags & QStyle.StateFlag.State_HasFocus)
        part = self.pointed[1] if self.pointed and self.pointed[0] == row else None
        return CardState(
            selected=selected,
            focused=focused,
            hovered=part is not None and self.dragged is None,
            part=part,
            pressed=self.pressed,
            lifted=self.dragged == row,
            show_next=self.show_next,
            read_only=self.read_only,
        )

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, rect = index.row(), option.rect
        heading = self.headings.get(row)
        if heading is not None:
            if not self.only_rings:
                paint_heading(painter, self._theme.tokens, words.group_heading(heading), rect, self.width)
            rect = rect.adjusted(0, heading_height(), 0, 0)
        self.paint_row(painter, rect, row, self._state(option, row))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        height = row_height()
        return QSize(self.width, height + heading_height() if index.row() in self.headings else height)
