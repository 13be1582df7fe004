"""What the settings page says."""

from PySide6.QtCore import QCoreApplication

from ramkeep.core.vault.errors import WrongPassword
from ramkeep.ui.worded import reason_of

translate = QCoreApplication.translate


def title() -> str:
    return translate("settings", "Settings")


def security() -> str:
    return translate("settings", "Security")


def codes() -> str:
    return translate("settings", "Codes")


def look() -> str:
    return translate("settings", "Look")


def language() -> str:
    return translate("settings", "Language")


def vault() -> str:
    return translate("settings", "Vault")


def about() -> str:
    return translate("settings", "About")


def lock_after() -> tuple[str, str]:
    """Name and help."""
    return translate("settings", "Lock when idle"), translate("settings", "After this time without a key or the mouse.")


def lock_with_screen() -> tuple[str, str]:
    """Name and help."""
    return (
        translate("settings", "Lock with the screen"),
        translate("settings", "When the desktop locks or the computer goes to sleep."),
    )


def lock_minimized() -> tuple[str, str]:
    """Name and help."""
    return translate("settings", "Lock when minimized"), ""


def clear_after() -> tuple[str, str]:
    """Name and help."""
    return (
        translate("settings", "Clear the clipboard"),
        translate("settings", "This long after a code was copied, if it is still there."),
    )


def change_password() -> tuple[str, str]:
    """Name and help."""
    return (
        translate("settings", "Password"),
        translate("settings", "Copies of the vault made before keep the password they had."),
    )


def hide_codes() -> tuple[str, str]:
    """Name and help."""
    return translate("settings", "Hide codes"), translate("settings", "Show dots until a code is asked for.")


def show_next() -> tuple[str, str]:
    """Name and help."""
    return (
        translate("settings", "Show the next code"),
        translate("settings", "Under a code that is about to expire."),
    )


def theme() -> tuple[str, str]:
    """Name and help."""
    return translate("settings", "Theme"), ""


def language_of_window() -> tuple[str, str]:
    """Name and help."""
    return translate("settings", "Language of the window"), ""


def vault_file() -> tuple[str, str]:
    """Name and help."""
    return translate("settings", "Vault file"), ""


def save_copy() -> tuple[str, str]:
    """Name and help."""
    return (
        translate("settings", "Backup"),
        translate("settings", "The copy is encrypted as the vault is and opens with your password."),
    )


def version() -> tuple[str, str]:
    """Name and help."""
    return translate("settings", "Version"), ""


def licenses() -> tuple[str, str]:
    """Name and help."""
    return translate("settings", "Licenses"), translate("settings", "Ramkeep is free software under the MIT license.")


def minutes(seconds: int) -> str:
    """A choice of `lock_after`."""
    if not seconds:
        return translate("settings", "Never")
    hours, rest = divmod(seconds, 3600)
    if not rest:
        return translate("settings", "After %n hour(s)", "", hours)
    whole = round(seconds / 60)
    return translate("settings", "After %n minute(s)", "", whole)


def seconds(count: int) -> str:
    """A choice of `clear_after`."""
    return translate("settings", "After %n second(s)", "", count)


def theme_name(choice: str) -> str:
    """A choice of the theme."""
    return {
        "system": translate("settings", "As the system"),
        "light": translate("settings", "Light"),
        "dark": translate("settings", "Dark"),
    }[choice]


def language_name(choice: str) -> str:
    """A choice of the language; each in its own words."""
    return {"system": translate("settings", "As the system"), "en": "English", "zh_CN": "简体中文"}[choice]


def change_password_button() -> str:
    return translate("settings", "Change password…")


def save_copy_button() -> str:
    return translate("settings", "Save a copy…")


def show_licenses() -> str:
    return translate("settings", "Show licenses")


def read_only() -> str:
    """Why the password cannot be changed now."""
    return translate("settings", "The vault is open read-only, so its password cannot be changed now.")


def password_title() -> str:
    """Title of the dialog."""
    return translate("settings", "Change password")


def old_password() -> str:
    return translate("settings", "Password until now")


def change() -> str:
    return translate("settings", "Change password")


def change_weak() -> str:
    """Button after the question about a weak password."""
    return translate("settings", "Use the weak password")


def changing() -> str:
    """While the vault is sealed anew."""
    return translate("settings", "Changing…")


def cancel() -> str:
    return translate("settings", "Cancel")


def close() -> str:
    return translate("settings", "Close")


def password_changed() -> str:
    return translate("settings", "Password changed")


def password_refused(failure: Exception) -> str:
    """Why the password was not changed."""
    if isinstance(failure, WrongPassword):
        return translate("settings", "The password until now is not right.")
    return translate("settings", "The password was not changed: {reason}").format(reason=reason_of(failure))


def copy_title() -> str:
    """Title of the file dialog."""
    return translate("settings", "Save a copy of the vault")


def vault_files() -> str:
    """The filter of the file dialog."""
    return translate("settings", "Ramkeep vaults (*.ramkeep)")


def copy_saved(name: str) -> str:
    return translate("settings", "Copy saved as {name}").format(name=name)


def copy_refused(failure: Exception) -> str:
    """Why there is no copy."""
    return translate("settings", "The copy was not saved: {reason}").format(reason=reason_of(failure))


def copy_onto_vault() -> str:
    """The chosen file is the vault."""
    return translate("settings", "This is the vault itself. Choose another place for its copy.")
