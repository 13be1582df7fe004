"""Shows which parts of an export were read, and lets a person go on without the rest."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ramkeep.core.codes.migration import Batch
from ramkeep.ui.enroll import words
from ramkeep.ui.theme import fonts
from ramkeep.ui.theme.icons import draw
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import RADIUS_ROW, SPACE_4, SPACE_8, SPACE_16
from ramkeep.ui.widgets.announce import announce
from ramkeep.ui.widgets.parts import button, label

_BOX = 32
_TICK = 16
_MAX_BOXES = 60


class PartBoxes(QWidget):
    """One box a part: a tick on those that were read, the number on those that are missing."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._size, self._missing = 0, frozenset[int]()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.update)

    def show_parts(self, size: int, missing: tuple[int, ...]) -> None:
        """Draw `size` boxes; `missing` counts from 1."""
        self._size, self._missing = min(size, _MAX_BOXES), frozenset(missing)
        numbers = range(1, self._size + 1)
        self.setAccessibleName(
            ", ".join(words.export_part(number, here=number not in self._missing) for number in numbers)
        )
        self.updateGeometry()
        self.update()

    def _columns(self, width: int) -> int:
        return max(1, (width + SPACE_8) // (_BOX + SPACE_8))

    def _paint_box(self, painter: QPainter, box: QRectF, number: int) -> None:
        tokens = self._theme.tokens
        here = number not in self._missing
        pen = QPen(QColor(tokens.success if here else tokens.border_strong), 1)
        if not here:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(QColor(tokens.success_bg if here else tokens.surface))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_ROW, RADIUS_ROW)
        if here:
            tick = QRectF(0, 0, _TICK, _TICK)
            tick.moveCenter(box.center())
            draw(painter, "check", tokens.success, tick)
        else:
            painter.setPen(QColor(tokens.text_muted))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(number))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        rows = -(-self._size // self._columns(width)) or 1
        return rows * (_BOX + SPACE_8) - SPACE_8

    def sizeHint(self) -> QSize:
        width = 5 * (_BOX + SPACE_8)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(_BOX, _BOX)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(fonts.font(fonts.Type.CHIP))
        columns, step = self._columns(self.width()), _BOX + SPACE_8
        for index in range(self._size):
            row, column = divmod(index, columns)
            self._paint_box(painter, QRectF(column * step, row * step, _BOX, _BOX), index + 1)


class MigrationPanel(QFrame):
    """How far an export is collected.

    Signals:
        partial_wanted: go on with what is here; the person was asked.
    """

    partial_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._batch: Batch | None = None
        self._status = label("", "small", wrap=True)
        self.boxes = PartBoxes(theme)
        self._accounts = label("", "muted")
        self._question = label("", "small", wrap=True)
        self.use_button = button(words.use_partial())
        self.yes_button = button(words.go_on_without(), "primary")
        self.no_button = button(words.keep_collecting())
        self.use_button.clicked.connect(lambda: self._ask(True))
        self.no_button.clicked.connect(lambda: self._ask(False))
        self.yes_button.clicked.connect(self.partial_wanted)
        self._lay_out()
        self._ask(False)

    @property
    def status(self) -> str:
        """How far it is, in words."""
        return self._status.text()

    def show_batch(self, batch: Batch) -> None:
        """Show how far this export is."""
        if batch == self._batch:
            return
        self._batch = batch
        self._status.setText(words.export_status(batch.have, batch.size, batch.missing))
        self.boxes.show_parts(batch.size, batch.missing)
        self._accounts.setText(words.export_accounts(len(batch.credentials)))
        self._ask(False)
        announce(self, self.status)

    def forget(self) -> None:
        """Show nothing any more."""
        self._batch = None
        self._status.clear()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_16, SPACE_16, SPACE_16, SPACE_16)
        column.setSpacing(SPACE_8)
        column.addWidget(label(words.export_title(), "heading", wrap=True))
        column.addWidget(self._status)
        column.addSpacing(SPACE_4)
        column.addWidget(self.boxes)
        column.addWidget(self._accounts)
        column.addSpacing(SPACE_4)
        column.addWidget(self._question)
        answers = QHBoxLayout()
        answers.setSpacing(SPACE_8)
        column.addWidget(self.use_button)
        column.addWidget(self.yes_button)
        column.addWidget(self.no_button)

    def _ask(self, asking: bool) -> None:
        had_focus = any(choice.hasFocus() for choice in (self.use_button, self.yes_button, self.no_button))
        if self._batch is not None:
            self._question.setText(words.use_partial_question(len(self._batch.missing)))
        for part in (self._question, self.yes_button, self.no_button):
            part.setVisible(asking)
        self.use_button.setVisible(not asking)
        if had_focus:
            (self.no_button if asking else self.use_button).setFocus()
