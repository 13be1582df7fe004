"""The words of the window itself."""

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from ramkeep.services.vault_notices import Notice, NotWritable, OlderCopy
from ramkeep.ui.worded import reason_of, worded

translate = QCoreApplication.translate


def sidebar() -> str:
    """Name of the list of rooms."""
    return translate("window", "Rooms")


def with_key(text: str, key: str) -> str:
    """A tooltip that also tells the key."""
    return translate("window", "{text} ({key})").format(text=text, key=key)


def status_bar() -> str:
    """Name of the line at the foot."""
    return translate("window", "Status")


def vault_locked() -> str:
    """State of the vault."""
    return translate("window", "Vault locked")


def back_to_lock() -> str:
    """Button over the planner while the vault is locked."""
    return translate("window", "Unlock…")


def vault_open() -> str:
    """State of the vault."""
    return translate("window", "Vault unlocked")


def vault_read_only() -> str:
    """State of the vault."""
    return translate("window", "Vault unlocked, read-only")


def locks(left: int | None, idle_seconds: float) -> str:
    """When the vault locks itself; by the second in the last minute."""
    if left is None:
        return ""
    if left < 60 and left < idle_seconds:
        return translate("window", "locks in {seconds} s").format(seconds=left)
    minutes = round(idle_seconds / 60)
    return translate("window", "locks after %n minute(s) idle", "", minutes)


def clipboard_clears(left: int) -> str:
    """What is on the clipboard."""
    return translate("window", "clipboard clears in {seconds} s").format(seconds=left)


def clipboard_cleared() -> str:
    """Announced when it is over."""
    return translate("window", "Clipboard cleared")


def nothing_to_paste() -> str:
    """The clipboard held nothing to enroll."""
    return translate("window", "The clipboard holds no picture, link or text to add an account from.")


def added(count: int) -> str:
    """Accounts were saved."""
    return translate("window", "%n account(s) added", "", count)


def code_copied() -> str:
    """A code is on the clipboard."""
    return translate("window", "Code copied")


def not_saved(failure: Exception) -> str:
    """A change of the vault failed."""
    return translate("window", "Not saved. {reason}").format(reason=reason_of(failure))


def vault_notice(notice: Notice) -> str:
    """What a person should know about the vault that was opened."""
    if isinstance(notice, OlderCopy):
        text = translate(
            "window",
            "This is an older copy of the vault: save {generation}, and save {seen} was open here on {date}. "
            "Accounts added since are not in it, and counters may be behind.",
        )
        date = QLocale().toString(QDateTime.fromSecsSinceEpoch(notice.seen_at), QLocale.FormatType.ShortFormat)
        return text.format(generation=notice.generation, seen=notice.seen, date=date)
    if isinstance(notice, NotWritable):
        text = translate("window", "Nothing can be written where the vault lies ({reason}), so it is open read-only.")
    else:
        text = translate(
            "window",
            "The password is changed, but the backup beside the vault still opens with the old one ({reason}).",
        )
    return text.format(reason=worded(notice.reason))


def unexpected(failure: Exception) -> str:
    """Something that nobody foresaw; its text is not shown, as it might hold a secret."""
    return translate("window", "Something went wrong ({kind}). What was saved before is not touched.").format(
        kind=type(failure).__name__
    )


def keys_title() -> str:
    """Title of the list of keys."""
    return translate("window", "Keys")


def keys_everywhere() -> str:
    """Heading over keys that work in the whole window."""
    return translate("window", "Anywhere")


def keys_on_codes() -> str:
    """Heading over keys that work on the chosen code."""
    return translate("window", "On a code")


def keys_in_matrix() -> str:
    """Heading over keys that work in the planner's matrix."""
    return translate("window", "In the matrix")


def keys_in_plan() -> str:
    """Heading over keys of the planner."""
    return translate("window", "In a plan")


def close() -> str:
    """Button."""
    return translate("window", "Close")
