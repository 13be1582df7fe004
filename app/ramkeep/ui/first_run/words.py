"""What the first run says."""

from PySide6.QtCore import QCoreApplication

from ramkeep.core.vault.errors import VaultRefused
from ramkeep.services.ports import VaultBusy
from ramkeep.services.vault_session import SessionRefused
from ramkeep.ui.worded import reason_of, worded

translate = QCoreApplication.translate


def step(number: int, count: int) -> str:
    """Above each title."""
    return translate("first_run", "Step {number} of {count}").format(number=number, count=count)


def password_title() -> str:
    """First step."""
    return translate("first_run", "Choose a password")


def password_explanation() -> str:
    """What is lost with the password."""
    return translate(
        "first_run", "It locks the vault that will hold your codes. There is no way back if you forget it."
    )


def create() -> str:
    """Button."""
    return translate("first_run", "Create vault")


def create_weak() -> str:
    """Button after the question about a weak password."""
    return translate("first_run", "Use the weak password")


def creating() -> str:
    """While the vault is made."""
    return translate("first_run", "Creating the vault…")


def account_title() -> str:
    """Second step."""
    return translate("first_run", "Add your first account")


def account_explanation() -> str:
    """Where the QR code comes from."""
    return translate("first_run", "Where is the QR code that the site shows when you turn on two-step sign-in?")


def camera() -> str:
    """Way in."""
    return translate("first_run", "Camera")


def screen() -> str:
    """Way in."""
    return translate("first_run", "Screen")


def image() -> str:
    """Way in."""
    return translate("first_run", "Image or paste")


def type_in() -> str:
    """Way in."""
    return translate("first_run", "Type it in")


def skip() -> str:
    """Leave this for later."""
    return translate("first_run", "Skip for now")


def places_title() -> str:
    """Third step."""
    return translate("first_run", "Where things are")


def places_explanation() -> str:
    """Above the path."""
    return translate("first_run", "Your vault is one encrypted file:")


def backup() -> str:
    """How to keep a copy."""
    return translate(
        "first_run",
        "To back it up, copy this file to another disk, or use Settings, Vault, Save a copy. "
        "A copy opens only with your password.",
    )


def finish(way: str) -> str:
    """The last button, by the way in that was chosen; empty for none."""
    return {
        "": translate("first_run", "Show my codes"),
        "camera": translate("first_run", "Go on to the camera"),
        "screen": translate("first_run", "Go on to the screen"),
        "image": translate("first_run", "Go on to the image"),
        "type": translate("first_run", "Go on to type it in"),
    }[way]


def refusal(failure: Exception, place: str) -> str:
    """Why the vault could not be made."""
    if isinstance(failure, VaultBusy):
        text = translate("first_run", "The vault is open in {holder}. Close it there and try again.")
        return text.format(holder=worded(failure.holder))
    if isinstance(failure, VaultRefused | SessionRefused):
        return worded(failure.reason)
    if isinstance(failure, OSError):
        text = translate(
            "first_run", "The vault could not be written to {place} ({reason}). Make room there and try again."
        )
        return text.format(place=place, reason=reason_of(failure))
    return translate("first_run", "The vault could not be made ({reason}).").format(reason=type(failure).__name__)
