"""The users of the plan who log on, each with a tick and what can be done for them; fluid with thousands."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ramkeep.core.codes.names import shown
from ramkeep.core.plan.model.settings import StepDone
from ramkeep.ui.checklist import words
from ramkeep.ui.theme import icons
from ramkeep.ui.theme.fonts import Type, font
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import FOCUS_WIDTH, RADIUS_ROW, SPACE_4, SPACE_8, SPACE_12, SPACE_16
from ramkeep.ui.widgets.model_index import TOP, Index

ROW_HEIGHT = 44
MOST_ROWS = 8
_TICK = 16
_SIGN = 16
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)


@dataclass(frozen=True, slots=True)
class UserRow:
    """One user.

    Attributes:
        codes: how many the vault has; None while it is locked.
    """

    name: str
    display_name: str = ""
    done: StepDone | None = None
    codes: int | None = None

    @property
    def action(self) -> str:
        """What can be done for them now."""
        return words.show_codes() if self.codes else words.scan_for_user()


class UsersModel(QAbstractListModel):
    """Rows by name."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[UserRow, ...] = ()

    def show_rows(self, rows: Sequence[UserRow]) -> None:
        """List these users; the same ones keep their rows."""
        same = [row.name for row in rows] == [row.name for row in self.rows]
        if same:
            self.rows = tuple(rows)
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = TOP) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return shown(row.name)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            done = "" if row.done is None else words.done_by(row.done)
            return words.spoken_user(shown(row.name), done=done, codes=row.codes or 0, action=row.action)
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Unchecked if row.done is None else Qt.CheckState.Checked
        return None


class UsersList(QListView):
    """The list; Space ticks, Enter and a click on the words at the right act.

    Signals:
        tick_wanted: a name, and whether it is done.
        acted: a name: scan a code, or show the codes.
    """

    tick_wanted = Signal(str, bool)
    acted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.rows = UsersModel()
        self._drawing = _UserDelegate(theme, self)
        self.setModel(self.rows)
        self.setItemDelegate(self._drawing)
        self.setAccessibleName(words.users())
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.verticalScrollBar().setSingleStep(ROW_HEIGHT // 2)
        theme.changed.connect(self.viewport().update)

    def show_rows(self, rows: Sequence[UserRow]) -> None:
        """List these users; the chosen one stays chosen."""
        chosen = self.chosen
        self.rows.show_rows(rows)
        if self.chosen is None and chosen is not None:
            self.choose(chosen.name)
        self.setFixedHeight(min(len(rows), MOST_ROWS) * ROW_HEIGHT + 2 * self.frameWidth())

    @property
    def chosen(self) -> UserRow | None:
        """The row that the keys are about."""
        at = self.currentIndex().row()
        return self.rows.rows[at] if 0 <= at < len(self.rows.rows) else None

    def choose(self, name: str) -> None:
        """Put keyboard and selection on a user."""
        at = next((at for at, row in enumerate(self.rows.rows) if row.name == name), None)
        if at is not None:
            self.setCurrentIndex(self.rows.index(at))

    def action_rect(self, at: int) -> QRect:
        """Where the words of a row that act stand in the viewport."""
        return self._drawing.action_rect(self.visualRect(self.rows.index(at)), self.rows.rows[at])

    def tick_rect(self, at: int) -> QRect:
        """Where the tick of a row stands in the viewport."""
        return self._drawing.tick_rect(self.visualRect(self.rows.index(at)))

    def _tick(self, row: UserRow) -> None:
        self.tick_wanted.emit(row.name, row.done is None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        point = event.position().toPoint()
        at = self.indexAt(point).row()
        if event.button() != Qt.MouseButton.LeftButton or at < 0:
            return
        if self.action_rect(at).contains(point):
            self.acted.emit(self.rows.rows[at].name)
        elif self.tick_rect(at).adjusted(-SPACE_12, -SPACE_12, SPACE_12, SPACE_12).contains(point):
            self._tick(self.rows.rows[at])

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._point(event.position().toPoint())

    def _point(self, point: QPoint) -> None:
        at = self.indexAt(point).row()
        pointed = at if at >= 0 and self.action_rect(at).contains(point) else -1
        if pointed != self._drawing.pointed:
            self._drawing.pointed = pointed
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if pointed >= 0 else Qt.CursorShape.ArrowCursor)
            self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.chosen
        if row is not None and event.key() == Qt.Key.Key_Space:
            self._tick(row)
        elif row is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.acted.emit(row.name)
        else:
            super().keyPressEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point(QPoint(-1, -1))


class _UserDelegate(QStyledItemDelegate):
    """Draws a row.

    Attributes:
        pointed: the row whose words are under the pointer; -1 for none.
    """

    def __init__(self, theme: Theme, parent: QListView) -> None:
        super().__init__(parent)
        self._theme = theme
        self.pointed = -1

    def tick_rect(self, rect: QRect) -> QRect:
        """The tick in a row."""
        return QRect(rect.x() + SPACE_8, rect.y() + (rect.height() - _TICK) // 2, _TICK, _TICK)

    def action_rect(self, rect: QRect, row: UserRow) -> QRect:
        """The words that act in a row."""
        width = _width(Type.SMALL, row.action) + 2 * SPACE_8
        return QRect(rect.right() + 1 - SPACE_8 - width, rect.y() + SPACE_4, width, rect.height() - 2 * SPACE_4)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view = self.parent()
        assert isinstance(view, UsersList)
        row, rect, tokens = view.rows.rows[index.row()], option.rect, self._theme.tokens
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_ground(painter, option, view)
        self._draw_tick(painter, self.tick_rect(rect), ticked=row.done is not None)
        action = self.action_rect(rect, row)
        if self.pointed == index.row():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.hover))
            painter.drawRoundedRect(action, RADIUS_ROW, RADIUS_ROW)
        _write(painter, action.adjusted(SPACE_8, 0, -SPACE_8, 0), row.action, Type.SMALL, tokens.accent, _RIGHT)
        left = rect.x() + SPACE_8 + _TICK + SPACE_12
        room = QRect(left, rect.y(), action.x() - SPACE_16 - left, rect.height())
        self._draw_texts(painter, room, row)
        painter.restore()

    def _draw_ground(self, painter: QPainter, option: QStyleOptionViewItem, view: QListView) -> None:
        tokens, ground = self._theme.tokens, QRectF(option.rect).adjusted(1, 1, -1, -1)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = selected and view.hasFocus()
        painter.setBrush(QColor(tokens.selected) if selected else Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(tokens.accent), FOCUS_WIDTH) if focused else Qt.PenStyle.NoPen)
        if selected:
            painter.drawRoundedRect(ground, RADIUS_ROW, RADIUS_ROW)

    def _draw_tick(self, painter: QPainter, box: QRect, *, ticked: bool) -> None:
        tokens = self._theme.tokens
        painter.setPen(QPen(QColor(tokens.accent if ticked else tokens.border_strong), 1))
        painter.setBrush(QColor(tokens.accent if ticked else tokens.surface))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        if ticked:
            icons.draw(painter, "check", tokens.on_accent, QRectF(box).adjusted(2, 2, -2, -2))

    def _draw_texts(self, painter: QPainter, room: QRect, row: UserRow) -> None:
        tokens = self._theme.tokens
        told = [words.has_code(row.codes)] if row.codes else []
        told += [] if row.done is None else [words.done_by(row.done)]
        facts = "  ·  ".join(told)
        width = min(_width(Type.SMALL, facts), room.width() * 3 // 5) if facts else 0
        if row.codes:
            sign = QRectF(room.right() + 1 - width - _SIGN - SPACE_4, room.center().y() - _SIGN / 2 + 0.5, _SIGN, _SIGN)
            icons.draw(painter, "key", tokens.success, sign)
            width += _SIGN + SPACE_4
        text = room.adjusted(room.width() - width + (_SIGN + SPACE_4 if row.codes else 0), 0, 0, 0)
        _write(painter, text, facts, Type.SMALL, tokens.text_muted, _RIGHT)
        names = room.adjusted(0, 0, -(width + SPACE_16 if width else 0), 0)
        name = shown(row.name)
        if row.display_name:
            name = f"{name}  ·  {shown(row.display_name)}"
        _write(painter, names, name, Type.BODY, tokens.text_muted if row.done else tokens.text, _LEFT)


def _width(style: Type, text: str) -> int:
    return QFontMetrics(font(style)).horizontalAdvance(text) + 1


def _write(painter: QPainter, rect: QRect, text: str, style: Type, color: str, flags: int) -> None:
    painter.setFont(font(style))
    painter.setPen(QColor(color))
    painter.drawText(rect, flags, painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width()))
