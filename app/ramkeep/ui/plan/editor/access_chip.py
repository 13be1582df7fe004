"""The access level of an action as a letter on a color."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from ramkeep.core.plan.catalog.action import Access
from ramkeep.ui.plan.editor import words
from ramkeep.ui.theme.fonts import Type, font
from ramkeep.ui.theme.tokens import Tokens

CHIP = 20
_RADIUS = 4


def colors(access: Access, tokens: Tokens) -> tuple[str, str]:
    """Ground and letter of a chip."""
    return {
        Access.LIST: (tokens.sunken, tokens.text),
        Access.READ: (tokens.selected, tokens.accent),
        Access.WRITE: (tokens.warn_bg, tokens.warn),
    }[access]


def draw_access(painter: QPainter, access: Access, left: float, middle: float, tokens: Tokens) -> None:
    """Paint the chip with its middle at this height."""
    ground, letter = colors(access, tokens)
    area = QRectF(left, middle - CHIP / 2, CHIP, CHIP)
    painter.setPen(QPen(QColor(tokens.border), 1))
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
    painter.setPen(QPen(QColor(letter)))
    painter.setFont(font(Type.TINY))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, words.access_letter(access))
