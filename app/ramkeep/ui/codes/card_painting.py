"""The strokes of a card, from its ground to its ring."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from ramkeep.core.codes.holder import is_root
from ramkeep.core.codes.otp import grouped
from ramkeep.services.codes_board import CodeView
from ramkeep.ui.codes import words
from ramkeep.ui.codes.card_layout import (
    DOT,
    DOT_GAP,
    DOT_STEP,
    HEADING_LINE,
    ICON,
    SMALL_LINE,
    STAR,
    CardLayout,
    Part,
    line,
    metrics,
    shown_code,
)
from ramkeep.ui.theme import avatars, fonts, icons
from ramkeep.ui.theme.fonts import Type
from ramkeep.ui.theme.tokens import (
    FOCUS_WIDTH,
    RADIUS_AVATAR,
    RADIUS_CARD,
    RADIUS_CONTROL,
    SPACE_4,
    SPACE_8,
    SPACE_12,
    Tokens,
)

RING_WIDTH = 3
LIFTED_OPACITY = 0.6
OFF_OPACITY = 0.45

_LEFT = (
    Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip
)
_RIGHT = (
    Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip
)
_CENTER = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip


@dataclass(frozen=True, slots=True)
class CardState:
    """How a card is looked at and held."""

    selected: bool = False
    focused: bool = False
    hovered: bool = False
    part: Part | None = None
    pressed: bool = False
    lifted: bool = False
    show_next: bool = True
    read_only: bool = False


class Brush:
    """Paints one card with one painter."""

    def __init__(self, painter: QPainter, tokens: Tokens, view: CodeView, layout: CardLayout, state: CardState) -> None:
        self._painter, self._tokens, self._view, self._layout, self._state = painter, tokens, view, layout, state

    def whole(self, chip: str, chip_opacity: float) -> None:
        """Everything."""
        painter = self._painter
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.setOpacity(LIFTED_OPACITY if self._state.lifted else 1.0)
        self._ground()
        self._focus_ring()
        self._avatar()
        self._names()
        self._chip(chip, chip_opacity)
        self._buttons()
        self._code()
        self._coming()
        self._next_button()
        paint_ring(painter, self._tokens, self._view, self._layout.ring)
        painter.restore()

    def _ground(self) -> None:
        width = FOCUS_WIDTH if self._state.selected else 1
        color = self._tokens.accent if self._state.selected else self._tokens.border
        self._painter.setPen(QPen(QColor(color), width))
        self._painter.setBrush(ground_color(self._tokens, self._state))
        inset = width / 2
        rect = QRectF(self._layout.card).adjusted(inset, inset, -inset, -inset)
        self._painter.drawRoundedRect(rect, RADIUS_CARD - inset, RADIUS_CARD - inset)

    def _focus_ring(self) -> None:
        if not self._state.focused or self._state.selected:
            return
        self._painter.setPen(QPen(QColor(self._tokens.accent), FOCUS_WIDTH))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        out = FOCUS_WIDTH * 1.5
        rect = QRectF(self._layout.card).adjusted(-out, -out, out, out)
        self._painter.drawRoundedRect(rect, RADIUS_CARD + out, RADIUS_CARD + out)

    def _avatar(self) -> None:
        name = words.heading_of(self._view.account)
        ground, letter = avatars.colors(avatars.hue_of(name), self._tokens.dark)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(ground)
        self._painter.drawRoundedRect(self._layout.avatar, RADIUS_AVATAR, RADIUS_AVATAR)
        self._text(self._layout.avatar, avatars.initial(name), Type.AVATAR, letter, _CENTER)

    def _names(self) -> None:
        account, room = self._view.account, self._layout.names
        # Marks piled upon letters stay in their own card.
        self._painter.save()
        self._painter.setClipRect(room, Qt.ClipOperation.IntersectClip)
        upper, details = metrics(Type.HEADING), self._details(room.width())
        height = line(HEADING_LINE) + (line(SMALL_LINE) if details else 0)
        first = QRect(room.x(), room.y() + (room.height() - height) // 2, room.width(), line(HEADING_LINE))
        star = STAR + SPACE_8 if account.favorite else 0
        root = (
            metrics(Type.TINY).horizontalAdvance(words.root_chip()) + 2 * SPACE_8 + SPACE_8 if is_root(account) else 0
        )
        heading = upper.elidedText(words.heading_of(account), Qt.TextElideMode.ElideRight, room.width() - star - root)
        self._text(first, heading, Type.HEADING, self._tokens.text, _LEFT)
        left = room.x() + upper.horizontalAdvance(heading) + SPACE_8
        if account.favorite:
            icons.draw(self._painter, "star-fill", self._tokens.accent, _middle(first, left, STAR))
        if root:
            self._root_chip(QRect(left + star, first.y(), root - SPACE_8, first.height()))
        second = QRect(room.x(), first.bottom() + 1, room.width(), line(SMALL_LINE))
        self._text(second, details, Type.SMALL, self._tokens.text_muted, _LEFT)
        self._painter.restore()

    def _root_chip(self, place: QRect) -> None:
        height = metrics(Type.TINY).height() + SPACE_4
        rect = QRect(place.x(), place.center().y() - height // 2 + 1, place.width(), height)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(self._tokens.warn_bg))
        self._painter.drawRoundedRect(rect, height / 2, height / 2)
        self._text(rect, words.root_chip(), Type.TINY, self._tokens.warn, _CENTER)

    def _details(self, width: int) -> str:
        """Account and note: the account elided in its middle, the note at its end."""
        account, measure = self._view.account, metrics(Type.SMALL)
        name, note = words.details_of(account), words.note_of(account)
        if self._view.alike:
            note = "  ·  ".join(filter(None, (words.told_apart(account), note)))
        if not (name and note):
            return measure.elidedText(name or note, Qt.TextElideMode.ElideMiddle, width)
        whole = f"{name}  ·  {note}"
        if measure.horizontalAdvance(f"{name}  ·  ") < width * 2 // 3:
            return measure.elidedText(whole, Qt.TextElideMode.ElideRight, width)
        return measure.elidedText(name, Qt.TextElideMode.ElideMiddle, width)

    def _chip(self, text: str, opacity: float) -> None:
        if not text:
            return
        rect, tokens = self._layout.chip, self._tokens
        bad = bool(self._view.trouble)
        before = self._painter.opacity()
        self._painter.setOpacity(before * opacity)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(tokens.danger_bg if bad else tokens.success_bg))
        self._painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
        elided = metrics(Type.CHIP).elidedText(text, Qt.TextElideMode.ElideRight, rect.width() - 2 * SPACE_12)
        self._text(rect, elided, Type.CHIP, tokens.danger if bad else tokens.success, _CENTER)
        self._painter.setOpacity(before)

    def _buttons(self) -> None:
        if not (self._state.hovered or self._state.focused):
            return
        self._button(self._layout.copy, Part.COPY, "copy")
        self._button(self._layout.more, Part.MORE, "dots-three-vertical")

    def _button(self, rect: QRect, part: Part, icon: str, color: str = "") -> None:
        if rect.isEmpty():
            return
        on = self._state.part is part
        if on:
            self._button_ground(rect)
        ink = color or (self._tokens.text if on else self._tokens.text_muted)
        icons.draw(self._painter, icon, ink, _middle(rect, rect.x() + (rect.width() - ICON) // 2, ICON))

    def _button_ground(self, rect: QRect) -> None:
        self._painter.setPen(Qt.PenStyle.NoPen)
        pressed = self._state.pressed
        ground = QColor(self._tokens.accent if pressed else self._tokens.text)
        ground.setAlphaF(0.18 if pressed else 0.09)
        self._painter.setBrush(ground)
        self._painter.drawRoundedRect(rect, RADIUS_CONTROL, RADIUS_CONTROL)

    def _code(self) -> None:
        text, rect = shown_code(self._view), self._layout.code
        if self._view.hidden:
            self._dots(text, rect)
            return
        color = self._tokens.warn if self._view.expiring else self._tokens.text
        self._text(rect, text, Type.CODE, color, _RIGHT)

    def _dots(self, text: str, rect: QRect) -> None:
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(self._tokens.warn if self._view.expiring else self._tokens.text))
        x, y = rect.x() + DOT / 2, QRectF(rect).center().y()
        for sign in text:
            if sign == " ":
                x += DOT_GAP
                continue
            self._painter.drawEllipse(QPointF(x, y), DOT / 2, DOT / 2)
            x += DOT_STEP

    def _coming(self) -> None:
        view = self._view
        if not (self._state.show_next and view.expiring and view.next_code) or view.hidden:
            return
        text, measure = words.coming(grouped(view.next_code)), metrics(Type.SMALL)
        code = self._layout.code
        top = code.center().y() + metrics(Type.CODE).capHeight() // 2 + SPACE_4 + 1
        width = max(code.width(), measure.horizontalAdvance(text))
        rect = QRect(code.right() + 1 - width, top, width, measure.height())
        self._text(rect, text, Type.SMALL, self._tokens.text_muted, _RIGHT)

    def _next_button(self) -> None:
        rect = self._layout.next
        if rect.isEmpty():
            return
        before = self._painter.opacity()
        self._painter.setOpacity(before * (OFF_OPACITY if self._state.read_only else 1.0))
        if self._view.code is not None:
            self._button(rect, Part.NEXT, "arrow-clockwise", self._tokens.accent)
        else:
            self._next_words(rect)
        self._painter.setOpacity(before)

    def _next_words(self, rect: QRect) -> None:
        if self._state.part is Part.NEXT:
            self._button_ground(rect)
        text = rect.adjusted(SPACE_12, 0, -SPACE_12 - ICON - SPACE_8, 0)
        self._text(text, words.next_code(), Type.BODY_STRONG, self._tokens.accent, _LEFT)
        icon = _middle(rect, rect.right() + 1 - SPACE_12 - ICON, ICON)
        icons.draw(self._painter, "arrow-clockwise", self._tokens.accent, icon)

    def _text(self, rect: QRect, text: str, style: Type, color: str | QColor, flags: int) -> None:
        _write(self._painter, rect, text, style, color, flags)


def paint_heading(painter: QPainter, tokens: Tokens, text: str, row: QRect, width: int) -> None:
    """What stands over the first row of a group."""
    rect = QRect(row.x() + SPACE_8, row.y() + SPACE_12, width - SPACE_8, line(SMALL_LINE))
    painter.save()
    elided = metrics(Type.CHIP).elidedText(text, Qt.TextElideMode.ElideMiddle, rect.width())
    _write(painter, rect, elided, Type.CHIP, tokens.text_muted, _LEFT)
    painter.restore()


def ground_color(tokens: Tokens, state: CardState) -> QColor:
    """What a card is painted on."""
    if state.selected:
        return QColor(tokens.selected)
    return QColor(tokens.hover if state.hovered else tokens.surface)


def paint_ring(painter: QPainter, tokens: Tokens, view: CodeView, place: QRect) -> None:
    """The time left: full at twelve o'clock, emptied clockwise, with the seconds inside."""
    if not has_ring(view):
        return
    inset = RING_WIDTH / 2
    rect = QRectF(place).adjusted(inset, inset, -inset, -inset)
    color = QColor(tokens.warn if view.expiring else tokens.accent)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(tokens.ring_track), RING_WIDTH))
    painter.drawEllipse(rect)
    painter.setPen(QPen(color, RING_WIDTH, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    # Qt counts sixteenths of a degree, counterclockwise: what is left ends at 12 o'clock.
    painter.drawArc(rect, 90 * 16, round(view.share * 360 * 16))
    ink = tokens.warn if view.expiring else tokens.text_muted
    _write(painter, place, words.ring_text(view.left), Type.TINY, ink, _CENTER)


def repaint_ring(painter: QPainter, tokens: Tokens, view: CodeView, place: QRect, state: CardState) -> None:
    """The ring and the ground under it, where the rest of the card stands."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(place, ground_color(tokens, state))
    paint_ring(painter, tokens, view, place)
    painter.restore()


def has_ring(view: CodeView) -> bool:
    """Does its code run out?"""
    return not (view.is_counter or view.trouble)


def _write(painter: QPainter, rect: QRect, text: str, style: Type, color: str | QColor, flags: int) -> None:
    painter.setFont(fonts.font(style))
    painter.setPen(QColor(color))
    painter.drawText(rect, flags, text)


def _middle(row: QRect, x: int, size: int) -> QRectF:
    """A square in the middle of a row's height."""
    return QRectF(x, row.y() + (row.height() - size) / 2, size, size)
