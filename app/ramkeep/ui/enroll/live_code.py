"""The running code of a credential that is not stored yet."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFontMetrics, QHideEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ramkeep.core.codes.account import Account, AccountId
from ramkeep.core.codes.credential import Credential
from ramkeep.core.codes.otp import grouped
from ramkeep.services.codes_board import CodesBoard, CodeView
from ramkeep.services.ports import Clock
from ramkeep.ui.enroll import check_words
from ramkeep.ui.theme import fonts
from ramkeep.ui.theme.fonts import Type
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import RADIUS_CONTROL, SPACE_8, SPACE_16

TICK_MILLISECONDS = 250
_RING = 44
_RING_WIDTH = 4
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


class LiveCode(QWidget):
    """Shows the code as a code card does, larger. A counter's code is not made: each works once.

    Signals:
        changed: there is another code, or none any more.
    """

    changed = Signal()

    def __init__(self, theme: Theme, clock: Clock) -> None:
        super().__init__()
        self._theme, self._clock = theme, clock
        self._credential: Credential | None = None
        self._board = CodesBoard()
        self._view: CodeView | None = None
        self._timer = QTimer(self, interval=TICK_MILLISECONDS)
        self._timer.timeout.connect(self._tick)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    @property
    def code(self) -> str:
        """The code on the screen, without blanks; empty when there is none."""
        return (self._view.code if self._view else None) or ""

    @property
    def next_code(self) -> str:
        """The code that comes after it, without blanks; empty when there is none."""
        return (self._view.next_code if self._view else None) or ""

    def show_credential(self, credential: Credential | None) -> None:
        """Run for this credential; for None forget everything."""
        self._credential = credential
        self._board.show(())
        self._tick()

    def _tick(self) -> None:
        if self._credential is None:
            self._view = None
            self.setAccessibleName("")
            self.changed.emit()
            return
        account = Account(AccountId("candidate"), self._credential)
        before, self._view = self.code, self._board.view(account, self._clock.now())
        if not before or before != self.code:
            self.setAccessibleName(check_words.live_code(self.code) if self.code else self._instead())
            self.changed.emit()
        self.update()

    def _instead(self) -> str:
        """What stands in the code's place when there is none."""
        if self._view is None or self._credential is None:
            return ""
        return (
            check_words.counter_hint(self._credential.counter)
            if self._view.is_counter
            else check_words.no_code(self._view)
        )

    def _paint_code(self, painter: QPainter, room: QRect, view: CodeView) -> None:
        tokens, text = self._theme.tokens, grouped(self.code)
        large = fonts.font(Type.CODE_LARGE)
        fits = QFontMetrics(large).horizontalAdvance(text) <= room.width()
        painter.setFont(large if fits else fonts.font(Type.CODE))
        painter.setPen(QColor(tokens.warn if view.expiring else tokens.text))
        painter.drawText(room, _LEFT, text)

    def _paint_ring(self, painter: QPainter, ring: QRect, view: CodeView) -> None:
        tokens = self._theme.tokens
        inset = _RING_WIDTH / 2
        circle = QRectF(ring).adjusted(inset, inset, -inset, -inset)
        painter.setPen(QPen(QColor(tokens.ring_track), _RING_WIDTH))
        painter.drawEllipse(circle)
        color = QColor(tokens.warn if view.expiring else tokens.accent)
        painter.setPen(QPen(color, _RING_WIDTH, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        # Qt counts sixteenths of a degree, counterclockwise from 3 o'clock.
        painter.drawArc(circle, 90 * 16, round(view.share * 360 * 16))
        painter.setFont(fonts.font(Type.BODY_STRONG))
        painter.setPen(QColor(tokens.warn if view.expiring else tokens.text_muted))
        painter.drawText(ring, int(Qt.AlignmentFlag.AlignCenter), check_words.ring_seconds(view.left))

    def _paint_instead(self, painter: QPainter, room: QRect) -> None:
        painter.setFont(fonts.font(Type.SMALL))
        painter.setPen(QColor(self._theme.tokens.text_muted))
        painter.drawText(room, _LEFT | int(Qt.TextFlag.TextWordWrap), self._instead())

    def sizeHint(self) -> QSize:
        return QSize(240, round(48 * fonts.scale()) + 2 * SPACE_8 + SPACE_8)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.tokens.sunken))
        painter.drawRoundedRect(self.rect(), RADIUS_CONTROL, RADIUS_CONTROL)
        if self._view is None:
            return
        room = self.rect().adjusted(SPACE_16, 0, -SPACE_16, 0)
        if not self.code:
            self._paint_instead(painter, room)
            return
        side = round(_RING * fonts.scale())
        ring = QRect(room.right() + 1 - side, (self.height() - side) // 2, side, side)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        self._paint_code(painter, room.adjusted(0, 0, -side - SPACE_16, 0), self._view)
        self._paint_ring(painter, ring, self._view)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tick()
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()
