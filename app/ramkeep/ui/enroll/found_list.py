"""Several accounts that were found: a list with ticks."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ramkeep.core.codes.names import shown
from ramkeep.ui.enroll import check_words
from ramkeep.ui.enroll.found_model import FoundModel, FoundRow
from ramkeep.ui.theme import fonts
from ramkeep.ui.theme.fonts import Type
from ramkeep.ui.theme.icons import draw
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import FOCUS_WIDTH, RADIUS_CONTROL, SPACE_4, SPACE_8, SPACE_12, SPACE_16
from ramkeep.ui.widgets.model_index import Index

_BOX = 20
_TICK = 14
_BOX_CORNER = 5
_TICK_WIDTH = SPACE_12 + _BOX + SPACE_8
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)


class FoundDelegate(QStyledItemDelegate):
    """A tick, the issuer over the account, and a note on what is in the vault already."""

    def __init__(self, theme: Theme, model: FoundModel, view: QListView) -> None:
        super().__init__(view)
        self._theme, self._model, self._view = theme, model, view

    def _ground(self, painter: QPainter, rect: QRectF, *, selected: bool, focused: bool) -> None:
        tokens = self._theme.tokens
        painter.setPen(QPen(QColor(tokens.accent), FOCUS_WIDTH) if focused else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.selected) if selected else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), RADIUS_CONTROL, RADIUS_CONTROL)

    def _box(self, painter: QPainter, rect: QRectF, *, ticked: bool) -> None:
        tokens = self._theme.tokens
        painter.setPen(QPen(QColor(tokens.accent if ticked else tokens.border_strong), 1))
        painter.setBrush(QColor(tokens.accent if ticked else tokens.surface))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), _BOX_CORNER, _BOX_CORNER)
        if ticked:
            tick = QRectF(0, 0, _TICK, _TICK)
            tick.moveCenter(rect.center())
            draw(painter, "check", tokens.on_accent, tick)

    def _names(self, painter: QPainter, room: QRect, row: FoundRow) -> None:
        tokens, credential = self._theme.tokens, row.credential
        upper = shown(credential.issuer or credential.account) or check_words.no_name()
        under = shown(credential.account) if credential.issuer else ""
        if row.is_known:
            under = check_words.known_row(under)
        lines = [(upper, Type.BODY_STRONG, tokens.text, Qt.TextElideMode.ElideRight)]
        if under:
            color = tokens.warn if row.is_known else tokens.text_muted
            lines.append((under, Type.SMALL, color, Qt.TextElideMode.ElideMiddle))
        heights = [QFontMetrics(fonts.font(style)).height() for _, style, _, _ in lines]
        top = room.y() + (room.height() - sum(heights)) // 2
        for (text, style, color, elide), height in zip(lines, heights, strict=True):
            font = fonts.font(style)
            painter.setFont(font)
            painter.setPen(QColor(color))
            line = QRect(room.x(), top, room.width(), height)
            painter.drawText(line, _LEFT, QFontMetrics(font).elidedText(text, elide, room.width()))
            top += height

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, rect = self._model.row(index.row()), option.rect
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        self._ground(painter, QRectF(rect), selected=bool(state & QStyle.StateFlag.State_Selected), focused=focused)
        box = QRectF(rect.x() + SPACE_12, rect.y() + (rect.height() - _BOX) / 2, _BOX, _BOX)
        self._box(painter, box, ticked=row.ticked)
        self._names(painter, rect.adjusted(_TICK_WIDTH + SPACE_4, 0, -SPACE_12, 0), row)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, round(40 * fonts.scale()) + SPACE_16)

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        if isinstance(event, QKeyEvent):
            wanted = event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Select)
        elif isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease:
            wanted = _is_on_tick(event.position(), option.rect)
        else:
            return False
        if wanted:
            self._model.tick(index.row(), not self._model.row(index.row()).ticked)
        return wanted


class FoundList(QFrame):
    """The list, and over it a tick for all.

    Signals:
        selected: another row is looked at; its number.
    """

    selected = Signal(int)

    def __init__(self, theme: Theme, model: FoundModel) -> None:
        super().__init__()
        self._model = model
        self.setProperty("look", "card")
        self.all_box = QCheckBox()
        self.all_box.clicked.connect(self._on_all_clicked)
        self.view = QListView()
        self.view.setModel(model)
        self.view.setItemDelegate(FoundDelegate(theme, model, self.view))
        self.view.setAccessibleName(check_words.found_list())
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setUniformItemSizes(True)
        self.view.selectionModel().currentChanged.connect(lambda current: self.selected.emit(current.row()))
        for changed in (model.dataChanged, model.modelReset):
            changed.connect(self._show_ticked)
        theme.changed.connect(self.view.viewport().update)
        self._lay_out()

    def select(self, number: int) -> None:
        """Look at a row."""
        self.view.setCurrentIndex(self._model.index(number))

    def _lay_out(self) -> None:
        head = QWidget()
        inside = QVBoxLayout(head)
        inside.setContentsMargins(SPACE_12, SPACE_4, SPACE_12, SPACE_4)
        inside.addWidget(self.all_box)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_8, SPACE_8, SPACE_8, SPACE_8)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self.view, 1)

    def _on_all_clicked(self) -> None:
        self._model.tick_all(len(self._model.ticked) < self._model.rowCount())

    def _show_ticked(self) -> None:
        ticked, total = len(self._model.ticked), self._model.rowCount()
        self.all_box.setText(check_words.all_of_them(ticked, total))
        states = {0: Qt.CheckState.Unchecked, total: Qt.CheckState.Checked}
        self.all_box.setCheckState(states.get(ticked, Qt.CheckState.PartiallyChecked))


def _is_on_tick(position: QPointF, row: QRect) -> bool:
    return row.x() <= position.x() < row.x() + _TICK_WIDTH
