"""What is offered to be written, in a list under the cursor."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QObject,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QCompleter, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ramkeep.core.plan.editing.completing import Completion
from ramkeep.ui.plan.editor import words
from ramkeep.ui.plan.editor.access_chip import CHIP, draw_access
from ramkeep.ui.theme.fonts import Type, font
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import RADIUS_ROW, SPACE_4, SPACE_8, SPACE_12
from ramkeep.ui.widgets.model_index import TOP, Index

OFFER = Qt.ItemDataRole.UserRole + 1
_ROW = 32
_WIDTH = 420
_SHOWN = 9


class Offers(QAbstractListModel):
    """Completions as rows."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[Completion, ...] = ()

    def show_rows(self, rows: Sequence[Completion]) -> None:
        """Offer these."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = TOP) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole}:
            return row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return words.offer_name(row)
        return row if role == OFFER else None


class OfferDelegate(QStyledItemDelegate):
    """Access level, text, and what it is."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(_WIDTH, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Completion = index.data(OFFER)
        tokens = self._theme.tokens
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.selected))
            painter.drawRoundedRect(area, RADIUS_ROW, RADIUS_ROW)
        inside = area.adjusted(SPACE_8, 0, -SPACE_12, 0)
        if row.access is not None:
            draw_access(painter, row.access, inside.left(), inside.center().y(), tokens)
        inside.setLeft(inside.left() + CHIP + SPACE_8)
        self._write(painter, row, inside)
        painter.restore()

    def _write(self, painter: QPainter, row: Completion, inside: QRectF) -> None:
        tokens = self._theme.tokens
        where = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        text_font = font(Type.SMALL)
        metrics = QFontMetrics(text_font)
        text = metrics.elidedText(row.text, Qt.TextElideMode.ElideMiddle, int(inside.width()))
        painter.setFont(text_font)
        painter.setPen(QPen(QColor(tokens.text)))
        painter.drawText(inside, where | Qt.AlignmentFlag.AlignLeft, text)
        about = words.offer_about(row)
        room = inside.width() - metrics.horizontalAdvance(text) - SPACE_12
        if about and room > 6 * SPACE_8:
            right = QFont(text_font)
            painter.setFont(right)
            painter.setPen(QPen(QColor(tokens.text_muted)))
            cut = metrics.elidedText(about, Qt.TextElideMode.ElideRight, int(room))
            painter.drawText(inside, where | Qt.AlignmentFlag.AlignRight, cut)


class OfferList(QCompleter):
    """The list itself; whoever owns it says what it offers and where it opens.

    Signals:
        taken: the completion that the person chose.
    """

    taken = Signal(object)

    def __init__(self, theme: Theme, owner: QWidget) -> None:
        super().__init__(owner)
        self.offers = Offers(self)
        self.setModel(self.offers)
        self.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.setMaxVisibleItems(_SHOWN)
        self.view = QListView()
        self.view.setProperty("look", "offers")
        self.view.setUniformItemSizes(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setAccessibleName(words.offers_name())
        self.view.setMinimumWidth(_WIDTH + 2 * SPACE_4)
        self.setPopup(self.view)
        self.view.setItemDelegate(OfferDelegate(theme, self.view))
        self.setWidget(owner)
        self.activated.connect(self._on_activated)

    @property
    def is_open(self) -> bool:
        """Is it on the screen?"""
        return self.view.isVisible()

    @property
    def chosen(self) -> Completion | None:
        """The row that the cursor is on."""
        index = self.view.currentIndex()
        return self.offers.rows[index.row()] if index.isValid() else None

    def open(self, rows: Sequence[Completion], area: QRect | None = None) -> None:
        """Offer these below an area of the owner, or below the owner; nothing to offer closes it."""
        if not rows:
            self.close()
            return
        self.offers.show_rows(rows)
        self.complete(QRect() if area is None else area)
        self.view.setCurrentIndex(self.completionModel().index(0, 0))

    def close(self) -> None:
        """Offer nothing."""
        self.view.hide()

    def _on_activated(self, text: str) -> None:
        found = next((each for each in self.offers.rows if each.text == text), None)
        if found is not None:
            self.taken.emit(found)
