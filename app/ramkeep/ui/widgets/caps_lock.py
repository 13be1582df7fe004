"""What key presses tell about Caps Lock, which Qt does not report."""

from PySide6.QtGui import QGuiApplication, QKeyEvent

# The bit of Caps Lock in the modifiers as the platform reports them: LockMask of X11 and of xkb, and
# the masks of Qt's Windows and macOS plug-ins.
_LOCK_BITS = {"xcb": 0x2, "wayland": 0x2, "windows": 0x100, "cocoa": 0x10000}


def caps_lock_after(event: QKeyEvent, platform: str = "") -> bool | None:
    """Is Caps Lock on once this press is over? None when the press does not tell."""
    from PySide6.QtCore import Qt

    bit = _LOCK_BITS.get(platform or QGuiApplication.platformName(), 0)
    if bit:
        on = bool(event.nativeModifiers() & bit)
        return on != (event.key() == Qt.Key.Key_CapsLock)
    return _from_letter(event.text(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))


def _from_letter(text: str, shifted: bool) -> bool | None:
    if len(text) != 1 or text.lower() == text.upper():
        return None
    return text.isupper() != shifted
