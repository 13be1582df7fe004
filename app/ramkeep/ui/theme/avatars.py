"""The letter and the two colors that make a name recognizable at a glance."""

import zlib
from functools import cache
from itertools import pairwise

from PySide6.QtCore import QTextBoundaryFinder
from PySide6.QtGui import QColor

LEAST_CONTRAST = 4.5

# Degrees on the color wheel, without the yellows, which are mud on a dark ground.
_HUES = (4, 20, 36, 98, 140, 164, 188, 204, 220, 244, 266, 290, 316, 340)
# Chosen so that the names of well-known sites fall on different hues.
_START = 1191
_LONGEST_GRAPHEME = 8


def initial(name: str) -> str:
    """The first letter or digit as a reader counts them, in upper case; else the first sign; empty for no name."""
    first = ""
    for grapheme in _graphemes(name[:64]):
        if grapheme[0].isalnum():
            return grapheme.upper()[:_LONGEST_GRAPHEME]
        first = first or grapheme.strip()
    return first[:_LONGEST_GRAPHEME]


@cache
def colors(hue: int, dark: bool) -> tuple[QColor, QColor]:
    """Ground and letter of a hue, at least 4.5 to 1 apart (WCAG 2.2, 1.4.3)."""
    ground = QColor.fromHsl(hue, 80, 62) if dark else QColor.fromHsl(hue, 140, 228)
    lightness, step = (180, 4) if dark else (110, -4)
    letter = QColor.fromHsl(hue, 150, lightness)
    while contrast(letter, ground) < LEAST_CONTRAST and 0 < lightness < 255:
        lightness += step
        letter = QColor.fromHsl(hue, 150, lightness)
    return ground, letter


def hue_of(name: str) -> int:
    """Degrees on the color wheel, the same for a name on every computer."""
    return _HUES[zlib.crc32(name.strip().casefold().encode("utf-8", "replace"), _START) % len(_HUES)]


def contrast(one: QColor, other: QColor) -> float:
    """The ratio of two colors, 1 to 21 (WCAG 2.2, "contrast ratio")."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(color: QColor) -> float:
    red, green, blue = map(_linear, (color.redF(), color.greenF(), color.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def _graphemes(text: str) -> list[str]:
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, text)
    # The finder counts UTF-16 units.
    units = text.encode("utf-16-le", "surrogatepass")
    cuts = [0]
    while (cut := finder.toNextBoundary()) > 0:
        cuts.append(cut)
    return [units[start * 2 : end * 2].decode("utf-16-le", "replace") for start, end in pairwise(cuts)]
