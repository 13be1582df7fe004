"""The words of a password field."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def show_password() -> str:
    """Name of the eye."""
    return translate("widgets", "Show password")


def hide_password() -> str:
    """Name of the eye when the password is shown."""
    return translate("widgets", "Hide password")


def paste() -> str:
    """Entry of a password field's menu."""
    return translate("widgets", "Paste")


def caps_lock_on() -> str:
    """Under a password field."""
    return translate("widgets", "Caps Lock is on.")
