"""Where the window stood, and how large."""

from collections.abc import Mapping

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from ramkeep.services.ports import Settings

KEY = "window"
FIRST, SMALLEST = QSize(1080, 700), QSize(720, 520)
_NUMBERS = ("x", "y", "width", "height")
_FARTHEST = 100_000


def restore(window: QWidget, settings: Settings) -> None:
    """Put the window where it stood; where it would not be seen any more, at the usual size."""
    window.setMinimumSize(SMALLEST)
    window.resize(FIRST)
    kept = settings.get(KEY)
    if not isinstance(kept, dict) or not all(_is_sane(kept.get(name)) for name in _NUMBERS):
        return
    place = QRect(*(kept[name] for name in _NUMBERS))
    if any(screen.availableGeometry().intersects(place) for screen in QGuiApplication.screens()):
        window.setGeometry(place)
    if kept.get("maximized") is True:
        window.showMaximized()


def describe(window: QWidget) -> Mapping[str, object]:
    """The place as plain values."""
    place = window.normalGeometry() if window.isMaximized() else window.geometry()
    numbers = (place.x(), place.y(), place.width(), place.height())
    return {KEY: {**dict(zip(_NUMBERS, numbers, strict=True)), "maximized": window.isMaximized()}}


def _is_sane(value: object) -> bool:
    return type(value) is int and abs(value) < _FARTHEST
