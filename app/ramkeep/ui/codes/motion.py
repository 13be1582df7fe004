"""How much may move."""

from PySide6.QtWidgets import QStyle, QWidget

BEAT_MILLISECONDS, CALM_BEAT_MILLISECONDS = 250, 1000
FADE_MILLISECONDS = 120


def is_calm(widget: QWidget) -> bool:
    """Does the desktop ask for little motion? Qt tells by a length of zero for its animations."""
    hint = QStyle.StyleHint.SH_Widget_Animation_Duration
    return widget.style().styleHint(hint, None, widget) <= 0


def beat_milliseconds(widget: QWidget) -> int:
    """The time between two steps of the rings."""
    return CALM_BEAT_MILLISECONDS if is_calm(widget) else BEAT_MILLISECONDS


def fade_milliseconds(widget: QWidget) -> int:
    """How long a chip takes to go."""
    return 0 if is_calm(widget) else FADE_MILLISECONDS
