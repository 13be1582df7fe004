"""The letters: Inter at a few sizes, scaled with the desktop's own font size."""

import sys
from enum import Enum
from functools import cache

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from ramkeep.resources import folder

_FILES = ("Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf")
_FAMILIES = ["Inter", "Noto Sans CJK SC", "Microsoft YaHei UI", "PingFang SC", "sans-serif"]
MONO = '"JetBrains Mono", "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", "Noto Sans Mono", monospace'
"""Letters of one width, as a style rule names them."""
_USUAL_POINTS = {"win32": 9.0, "darwin": 13.0}
_USUAL_POINTS_LINUX = 11.0
_PAPER_POINTS = 10.0


class Type(Enum):
    """Styles of text: size in pixels at 100 % and weight."""

    TITLE = (22, QFont.Weight.DemiBold)
    HEADING = (15, QFont.Weight.DemiBold)
    BODY = (14, QFont.Weight.Normal)
    BODY_STRONG = (14, QFont.Weight.DemiBold)
    SMALL = (13, QFont.Weight.Normal)
    TINY = (11, QFont.Weight.DemiBold)
    AVATAR = (16, QFont.Weight.DemiBold)
    CHIP = (12, QFont.Weight.DemiBold)
    CODE = (26, QFont.Weight.Medium)
    CODE_LARGE = (40, QFont.Weight.Medium)


def load() -> None:
    """Make the bundled letters known to Qt. Call once, after the application exists."""
    for name in _FILES:
        QFontDatabase.addApplicationFont(str(folder() / "fonts" / name))


@cache
def font(style: Type) -> QFont:
    """The font of a style; digits are all of one width."""
    size, weight = style.value
    made = QFont(_FAMILIES)
    made.setPixelSize(round(size * scale()))
    made.setWeight(weight)
    made.setFeature(QFont.Tag("tnum"), 1)
    return made


def on_paper() -> QFont:
    """The font of a printed page; Qt takes the size of headings from it, and pixels of a screen are dust on paper."""
    made = QFont(font(Type.BODY))
    made.setPointSizeF(_PAPER_POINTS)
    return made


@cache
def scale() -> float:
    """How much larger than usual the desktop wants its letters, 1.0 to 2.0."""
    usual = _USUAL_POINTS.get(sys.platform, _USUAL_POINTS_LINUX)
    return min(max(QApplication.font().pointSizeF() / usual, 1.0), 2.0)
