"""A list with ticks that is searched by typing, for thousands of things."""

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ramkeep.core.codes.names import shown
from ramkeep.ui.plan.tree.row_painting import paint_ground
from ramkeep.ui.theme import fonts
from ramkeep.ui.theme.fonts import Type
from ramkeep.ui.theme.icons import draw
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import SPACE_8, SPACE_12
from ramkeep.ui.widgets.model_index import TOP, Index
from ramkeep.ui.widgets.tooltip import plain

_ROW_HEIGHT = 36
_BOX, _BOX_CORNER, _TICK = 18, 4, 12
_LINE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_LEFT, _RIGHT = int(_LINE | Qt.AlignmentFlag.AlignLeft), int(_LINE | Qt.AlignmentFlag.AlignRight)


@dataclass(frozen=True, slots=True)
class Choice:
    """Something to tick."""

    key: Hashable
    name: str
    detail: str = ""


class Choices(QAbstractListModel):
    """Those that the words are found in; what is ticked stays so while it is not shown."""

    def __init__(self, choices: Sequence[Choice]) -> None:
        super().__init__()
        self._all = tuple(choices)
        self._folded = [f"{choice.name} {choice.detail}".casefold() for choice in choices]
        self._shown = list(range(len(choices)))
        self._ticked: dict[Hashable, Choice] = {}

    @property
    def ticked(self) -> tuple[Choice, ...]:
        """In the order they were ticked."""
        return tuple(self._ticked.values())

    def search(self, text: str) -> None:
        """Show those that have every word of the text in their name."""
        words = text.casefold().split()
        self.beginResetModel()
        self._shown = [at for at, said in enumerate(self._folded) if all(word in said for word in words)]
        self.endResetModel()

    def choice(self, place: int) -> Choice:
        """A shown one."""
        return self._all[self._shown[place]]

    def tick(self, places: Iterable[int], *, only: bool = False) -> None:
        """Tick them, or where all are ticked already take the ticks away; `only` takes all other ticks away."""
        choices = [self.choice(place) for place in places]
        is_new = any(choice.key not in self._ticked for choice in choices)
        if only:
            self._ticked.clear()
        for choice in choices:
            if is_new:
                self._ticked[choice.key] = choice
            else:
                self._ticked.pop(choice.key, None)
        if self._shown:
            self.dataChanged.emit(self.index(0), self.index(len(self._shown) - 1))

    def is_ticked(self, place: int) -> bool:
        """Has the one at this place a tick?"""
        return self.choice(place).key in self._ticked

    def rowCount(self, parent: Index = TOP) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        choice = self.choice(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return choice.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{shown(choice.name)} {shown(choice.detail)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain(shown(choice.name))
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if self.is_ticked(index.row()) else Qt.CheckState.Unchecked
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable


class ChoiceList(QListView):
    """Space or a click ticks, Enter ends.

    Signals:
        ticked_changed: other things are ticked.
        done: Enter was pressed.
    """

    ticked_changed = Signal()
    done = Signal()

    def __init__(self, theme: Theme, name: str, choices: Sequence[Choice], *, several: bool = True) -> None:
        super().__init__()
        self._several = several
        self.choices = Choices(choices)
        self.setModel(self.choices)
        self.setItemDelegate(_ChoicePainter(theme, self.choices, self))
        self.setAccessibleName(name)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.choices.dataChanged.connect(self.ticked_changed)
        theme.changed.connect(self.viewport().update)

    def search(self, text: str) -> None:
        """Show those that have every word of the text in their name."""
        self.choices.search(text)
        if self.choices.rowCount():
            self.setCurrentIndex(self.choices.index(0))

    def tick_current(self) -> None:
        """Tick the current one, or take its tick away."""
        if self.currentIndex().isValid():
            self.choices.tick((self.currentIndex().row(),), only=not self._several)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self.tick_current()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.done.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        under = self.indexAt(event.position().toPoint())
        if under.isValid() and event.button() == Qt.MouseButton.LeftButton:
            self.choices.tick((under.row(),), only=not self._several)


class _ChoicePainter(QStyledItemDelegate):
    def __init__(self, theme: Theme, choices: Choices, view: QListView) -> None:
        super().__init__(view)
        self._theme, self._choices = theme, choices

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, round(_ROW_HEIGHT * fonts.scale()))

    def editorEvent(self, event: QEvent, model: object, option: QStyleOptionViewItem, index: Index) -> bool:
        return False

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens, choice = self._theme.tokens, self._choices.choice(index.row())
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        current = bool(option.state & QStyle.StateFlag.State_Selected)
        paint_ground(painter, self._theme, option.rect, selected=current, hovered=hovered, focused=focused)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = option.rect.adjusted(SPACE_12, 0, -SPACE_12, 0)
        self._box(painter, rect, ticked=self._choices.is_ticked(index.row()))
        rect = rect.adjusted(_BOX + SPACE_8, 0, 0, 0)
        small, body = fonts.font(Type.SMALL), fonts.font(Type.BODY)
        detail = QFontMetrics(small).elidedText(shown(choice.detail), Qt.TextElideMode.ElideRight, rect.width() // 2)
        painter.setFont(small)
        painter.setPen(QColor(tokens.text_muted))
        painter.drawText(rect, _RIGHT, detail)
        rect = rect.adjusted(0, 0, -QFontMetrics(small).horizontalAdvance(detail) - SPACE_8, 0)
        painter.setFont(body)
        painter.setPen(QColor(tokens.text))
        name = QFontMetrics(body).elidedText(shown(choice.name), Qt.TextElideMode.ElideMiddle, rect.width())
        painter.drawText(rect, _LEFT, name)
        painter.restore()

    def _box(self, painter: QPainter, rect: QRect, *, ticked: bool) -> None:
        tokens = self._theme.tokens
        box = QRectF(rect.x(), rect.center().y() - _BOX / 2 + 1, _BOX, _BOX)
        painter.setPen(QPen(QColor(tokens.accent if ticked else tokens.border_strong), 1))
        painter.setBrush(QColor(tokens.accent if ticked else tokens.surface))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), _BOX_CORNER, _BOX_CORNER)
        if ticked:
            tick = QRectF(0, 0, _TICK, _TICK)
            tick.moveCenter(box.center())
            draw(painter, "check", tokens.on_accent, tick)
