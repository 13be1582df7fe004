"""Where the things of a card stand; the painting and the mouse both ask here."""

from dataclasses import dataclass
from enum import Enum
from functools import cache

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QFont, QFontMetrics

from ramkeep.core.codes.otp import grouped
from ramkeep.services.codes_board import CodeView
from ramkeep.ui.codes import words
from ramkeep.ui.theme import fonts
from ramkeep.ui.theme.fonts import Type
from ramkeep.ui.theme.tokens import CONTROL_HEIGHT, SPACE_4, SPACE_8, SPACE_12, SPACE_16, SPACE_24

OUTSIDE = SPACE_4
"""Pixels round a card for the ring of the keyboard focus."""

HEADING_LINE, SMALL_LINE = 22, 18
AVATAR, RING, BUTTON, ICON, CHIP, STAR = 36, 28, 32, 20, 24, 14
DOT, DOT_STEP, DOT_GAP = 8, 14, 10
MAX_CHIP, LEAST_NAMES = 320, 96


class Part(Enum):
    """What of a card is under the pointer."""

    COPY = "copy"
    MORE = "more"
    NEXT = "next"
    DOTS = "dots"
    CHIP = "chip"
    NAMES = "names"
    CARD = "card"


@dataclass(frozen=True, slots=True)
class CardLayout:
    """One card in pixels of the viewport; a rectangle is empty where its thing is not there."""

    card: QRect
    avatar: QRect
    names: QRect
    chip: QRect
    copy: QRect
    more: QRect
    code: QRect
    next: QRect
    ring: QRect
    hidden: bool

    def part_at(self, point: QPoint, *, buttons: bool = True) -> Part | None:
        """What is at `point`; None outside of the card."""
        if not self.card.contains(point):
            return None
        if self.next.contains(point):
            return Part.NEXT
        if buttons and self.copy.contains(point):
            return Part.COPY
        if buttons and self.more.contains(point):
            return Part.MORE
        if self.hidden and self.code.contains(point):
            return Part.DOTS
        if self.chip.contains(point):
            return Part.CHIP
        return Part.NAMES if self.names.contains(point) else Part.CARD

    def rect_of(self, part: Part) -> QRect:
        """Where a part stands."""
        return {
            Part.COPY: self.copy,
            Part.MORE: self.more,
            Part.NEXT: self.next,
            Part.DOTS: self.code,
            Part.CHIP: self.chip,
            Part.NAMES: self.names,
            Part.CARD: self.card,
        }[part]


def row_height() -> int:
    """A card and the room around it; grows with the desktop's letters."""
    return line(HEADING_LINE) + line(SMALL_LINE) + 2 * SPACE_16 + 2 * OUTSIDE


def line(height: int) -> int:
    """The height of a line of text, given at 100 %."""
    return round(height * fonts.scale())


def ring_size() -> int:
    """The diameter of the ring, so that its seconds fit."""
    return round(RING * fonts.scale())


def card_rect(row: QRect, width: int) -> QRect:
    """The card of a row."""
    return QRect(row.x() + OUTSIDE, row.y() + OUTSIDE, width, row.height() - 2 * OUTSIDE)


def ring_rect(row: QRect, width: int) -> QRect:
    """Where the ring of a row stands, whatever else is on its card."""
    card, size = card_rect(row, width), ring_size()
    return _centered(card, card.right() + 1 - SPACE_24 - size, size, size)


def arrange(row: QRect, width: int, view: CodeView, chip: str = "") -> CardLayout:
    """Lay a card out.

    Args:
        row: the row in the list.
        width: of the card.
        view: what it shows.
        chip: what a chip beside the code says; empty for none.
    """
    card = card_rect(row, width)
    avatar = _centered(card, card.x() + SPACE_16, AVATAR, AVATAR)
    ring = ring_rect(row, width)
    following = _next_rect(card, ring, view)
    code = _code_rect(card, ring, view, following)
    left = avatar.right() + 1 + SPACE_16
    copy = QRect()
    if view.trouble:
        badge = _chip_rect(card, left, ring.right() + 1, chip)
        more = _button_before(card, badge.x())
    else:
        more = _button_before(card, code.x())
        copy = more.translated(-BUTTON, 0) if view.code is not None else copy
        badge = _chip_rect(card, left, (more if copy.isEmpty() else copy).x() - SPACE_8, chip)
    end = min(rect.x() for rect in (copy, more, badge) if not rect.isEmpty())
    names = QRect(left, card.y(), end - SPACE_12 - left, card.height())
    hidden = view.hidden and view.code is not None
    return CardLayout(card, avatar, names, badge, copy, more, code, following, ring, hidden)


def shown_code(view: CodeView) -> str:
    """The code in groups, dots in its place where it is hidden, or nothing."""
    if view.code is None:
        return ""
    code = grouped(view.code)
    return "".join("•" if sign != " " else sign for sign in code) if view.hidden else code


@cache
def metrics(style: Type) -> QFontMetrics:
    """The measures of a style of text."""
    return QFontMetrics(fonts.font(style))


def next_font() -> QFont:
    """The letters of "Next code"."""
    return fonts.font(Type.BODY_STRONG)


def _centered(card: QRect, x: int, width: int, height: int) -> QRect:
    return QRect(x, card.y() + (card.height() - height) // 2, width, height)


def _code_rect(card: QRect, ring: QRect, view: CodeView, following: QRect) -> QRect:
    text = shown_code(view)
    if not text:
        return QRect(following.x() if not following.isEmpty() else ring.right() + 1, card.y(), 0, card.height())
    width = dots_width(text) if view.hidden else metrics(Type.CODE).horizontalAdvance(text)
    return QRect(ring.x() - SPACE_24 - width, card.y(), width, card.height())


def dots_width(text: str) -> int:
    """Pixels that the dots of a hidden code take."""
    dots, gaps = text.count("•"), text.count(" ")
    return (dots - 1) * DOT_STEP + DOT + gaps * DOT_GAP


def _next_rect(card: QRect, ring: QRect, view: CodeView) -> QRect:
    if not view.is_counter:
        return QRect()
    if view.code is not None:
        return _centered(card, ring.x() + (ring.width() - BUTTON) // 2, BUTTON, BUTTON)
    width = metrics(Type.BODY_STRONG).horizontalAdvance(words.next_code()) + ICON + SPACE_8 + 2 * SPACE_12
    right = ring.x() + (ring.width() + ICON) // 2 + SPACE_12
    return _centered(card, right - width, width, CONTROL_HEIGHT)


def _button_before(card: QRect, x: int) -> QRect:
    return _centered(card, x - SPACE_8 - BUTTON, BUTTON, BUTTON)


def _chip_rect(card: QRect, left: int, right: int, text: str) -> QRect:
    if not text:
        return QRect()
    # A pixel more than the sum of the letters, which is rounded.
    wanted = metrics(Type.CHIP).horizontalAdvance(text) + 2 * SPACE_12 + 1
    width = min(wanted, MAX_CHIP, right - left - SPACE_12 - LEAST_NAMES)
    return _centered(card, right - width, width, round(CHIP * fonts.scale()))
