"""The list of rooms at the left edge."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QRect, QRectF, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QColor, QPainter, QPen, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
)

from ramkeep.ui import words
from ramkeep.ui.actions import INTENTS
from ramkeep.ui.theme.fonts import Type, font
from ramkeep.ui.theme.icons import draw
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import CONTROL_HEIGHT, FOCUS_WIDTH, RADIUS_CONTROL, SPACE_4, SPACE_8
from ramkeep.ui.widgets.model_index import Index
from ramkeep.ui.widgets.parts import IconButton

WIDE, NARROW = 208, 56
_ICON = 20
_ICON_GAP = 10
_STRETCH_AT = 2
_ICON_ROLE = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Place:
    """A row of the sidebar: the intent that leads there, and its icon."""

    intent: str
    icon: str


class Sidebar(QFrame):
    """Where one can go, and what is always at hand.

    Signals:
        chosen: the intent of the place that was clicked, or reached with the arrows.
        lock_wanted, keys_wanted, toggle_wanted: a button at the foot was pressed.
    """

    chosen = Signal(str)
    lock_wanted = Signal()
    keys_wanted = Signal()
    toggle_wanted = Signal()

    def __init__(self, theme: Theme, places: tuple[Place, ...]) -> None:
        super().__init__()
        self.setProperty("look", "sidebar")
        self._places = places
        self.list = _PlaceList(theme, places)
        self.list.selectionModel().currentChanged.connect(self._on_current_changed)
        self.lock_button = self._button(theme, "lock-simple", "lock", self.lock_wanted)
        self.keys_button = self._button(theme, "keyboard", "show_keys", self.keys_wanted)
        self.toggle_button = self._button(theme, "sidebar-simple", "toggle_sidebar", self.toggle_wanted)
        self._foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._foot.setSpacing(SPACE_4)
        self._foot.addWidget(self.lock_button)
        self._foot.addWidget(self.keys_button)
        self._foot.addStretch()
        self._foot.addWidget(self.toggle_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_8, SPACE_8 + SPACE_4, SPACE_8, SPACE_8)
        column.addWidget(self.list, 1)
        column.addLayout(self._foot)
        self.set_narrow(False)

    @property
    def narrow(self) -> bool:
        """Does it show icons only?"""
        return self.width() == NARROW

    def set_narrow(self, narrow: bool) -> None:
        """Show icons only, or icons with their names."""
        self.setFixedWidth(NARROW if narrow else WIDE)
        self.list.set_narrow(narrow)
        direction = QBoxLayout.Direction
        self._foot.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
        self._foot.setStretch(_STRETCH_AT, 0 if narrow else 1)
        for button in (self.lock_button, self.keys_button, self.toggle_button):
            self._foot.setAlignment(button, Qt.AlignmentFlag.AlignHCenter if narrow else Qt.AlignmentFlag(0))

    def show_current(self, intent: str) -> None:
        """Mark the row of a place, without going there."""
        row = next(row for row, place in enumerate(self._places) if place.intent == intent)
        blocked = self.blockSignals(True)
        self.list.setCurrentIndex(self.list.model().index(row, 0))
        self.blockSignals(blocked)

    def _button(self, theme: Theme, icon_name: str, intent: str, wish: SignalInstance) -> IconButton:
        made = IconButton(theme, icon_name, INTENTS[intent].text)
        made.setToolTip(words.with_key(INTENTS[intent].text, INTENTS[intent].key))
        made.clicked.connect(wish)
        return made

    def _on_current_changed(self, current: QModelIndex) -> None:
        if current.isValid():
            self.chosen.emit(self._places[current.row()].intent)


class _PlaceList(QListView):
    def __init__(self, theme: Theme, places: tuple[Place, ...]) -> None:
        super().__init__()
        self._delegate = _PlaceDelegate(theme)
        self.setItemDelegate(self._delegate)
        self.setModel(self._model(places))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(words.sidebar())
        theme.changed.connect(self.viewport().update)

    def set_narrow(self, narrow: bool) -> None:
        self._delegate.narrow = narrow
        self.viewport().update()

    def _model(self, places: tuple[Place, ...]) -> QStandardItemModel:
        model = QStandardItemModel(self)
        for place in places:
            intent = INTENTS[place.intent]
            item = QStandardItem(intent.text)
            item.setEditable(False)
            item.setToolTip(words.with_key(intent.text, intent.key))
            item.setData(place.icon, _ICON_ROLE)
            model.appendRow(item)
        return model


class _PlaceDelegate(QStyledItemDelegate):
    """Paints a row: 36 px with a gap of 4 below."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.narrow = False

    def _draw_ground(self, painter: QPainter, option: QStyleOptionViewItem, ground: QRectF) -> None:
        tokens = self._theme.tokens
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.selected if selected else tokens.hover))
            painter.drawRoundedRect(ground, RADIUS_CONTROL, RADIUS_CONTROL)
        if option.state & QStyle.StateFlag.State_HasFocus and option.state & QStyle.StateFlag.State_KeyboardFocusChange:
            painter.setPen(QPen(QColor(tokens.accent), FOCUS_WIDTH))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(ground.adjusted(1, 1, -1, -1), RADIUS_CONTROL - 1, RADIUS_CONTROL - 1)

    def _draw_place(self, painter: QPainter, row: QRect, index: Index, selected: bool) -> None:
        tokens = self._theme.tokens
        left = row.left() + ((row.width() - _ICON) // 2 if self.narrow else SPACE_8 + SPACE_4)
        icon = QRectF(left, row.top() + (row.height() - _ICON) // 2, _ICON, _ICON)
        draw(painter, index.data(_ICON_ROLE), tokens.accent if selected else tokens.text_muted, icon)
        if self.narrow:
            return
        painter.setFont(font(Type.BODY_STRONG if selected else Type.BODY))
        painter.setPen(QColor(tokens.text))
        space = row.adjusted(int(icon.right()) - row.left() + _ICON_GAP, 0, -SPACE_8, 0)
        text = painter.fontMetrics().elidedText(index.data(), Qt.TextElideMode.ElideRight, space.width())
        painter.drawText(space, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = QRect(option.rect.left(), option.rect.top(), option.rect.width(), CONTROL_HEIGHT)
        self._draw_ground(painter, option, QRectF(row))
        self._draw_place(painter, row, index, bool(option.state & QStyle.StateFlag.State_Selected))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(CONTROL_HEIGHT, CONTROL_HEIGHT + SPACE_4)
