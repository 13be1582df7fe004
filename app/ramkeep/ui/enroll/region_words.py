"""The words of the rectangle that is drawn on the screen."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def choose() -> str:
    """Button."""
    return translate("enroll", "Choose a part")


def title() -> str:
    """What to do, on the dimmed picture of the screen; also the name of its window."""
    return translate("enroll", "Draw a rectangle around the QR code")


def keys() -> str:
    """How it goes by keys, under the title."""
    return translate("enroll", "Arrow keys move it, with Shift they size it, Enter reads it, Esc goes back")


def size(width: int, height: int) -> str:
    """How large the rectangle is, in pixels."""
    return translate("enroll", "{width} × {height} px").format(width=width, height=height)


def nothing() -> str:
    """When no code was in the rectangle."""
    return translate("enroll", "No QR code is in this part. Draw the rectangle around the whole code, with its edge.")
