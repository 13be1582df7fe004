"""Where the window stood, and how large."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

KEY = "window"
FIRST, SMALLEST = QSize(1080, 700), QSize(720, 520)
_NUMBERS = ("x", "y", "width", "height")
_FARTHEST = 100_000


def restore(window: QWidget, kept: object) -> None:
    """Put the window where it stood; where it would not be seen any more, at the usual size.

    Args:
        window: not yet shown.
        kept: what `describe` said another time, or whatever the settings hold in its place.
    """
    window.setMinimumSize(SMALLEST)
    window.resize(FIRST)
    if not isinstance(kept, dict) or not all(_is_sane(kept.get(name)) for name in _NUMBERS):
        return
    place = QRect(*(kept[name] for name in _NUMBERS))
    if any(screen.availableGeometry().intersects(place) for screen in QGuiApplication.screens()):
        window.setGeometry(place)
    if kept.get("maximized") is True:
        window.showMaximized()


def describe(window: QWidget) -> dict[str, object]:
    """The place as plain values, to be kept under `KEY`."""
    place = window.normalGeometry() if window.isMaximized() else window.geometry()
    numbers = (place.x(), place.y(), place.width(), place.height())
    return {**dict(zip(_NUMBERS, numbers, strict=True)), "maximized": window.isMaximized()}


def _is_sane(value: object) -> bool:
    return type(value) is int and abs(value) < _FARTHEST
