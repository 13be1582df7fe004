"""What the dialogs of the codes page say."""

from PySide6.QtCore import QCoreApplication

from ramkeep.core.codes.account import Account
from ramkeep.core.codes.credential import Credential, Kind
from ramkeep.ui.codes import words

translate = QCoreApplication.translate


def facts(credential: Credential) -> list[tuple[str, str]]:
    """What an edit cannot change, as name and value."""
    lines = [(translate("codes", "Type"), _kind(credential.kind))]
    lines.append((translate("codes", "Digits"), str(credential.digits)))
    if credential.kind is Kind.HOTP:
        lines.append((translate("codes", "Counter"), str(credential.counter)))
    else:
        seconds = credential.period
        lines.append((translate("codes", "Period"), translate("codes", "%n second(s)", "", seconds)))
    lines.append((translate("codes", "Algorithm"), credential.algorithm.value))
    return lines


def _kind(kind: Kind) -> str:
    return {
        Kind.TOTP: translate("codes", "Time (TOTP)"),
        Kind.HOTP: translate("codes", "Counter (HOTP)"),
        Kind.STEAM: translate("codes", "Steam Guard"),
        Kind.MOTP: translate("codes", "Mobile-OTP"),
        Kind.YANDEX: translate("codes", "Yandex.Key"),
    }[kind]


def edit_title() -> str:
    """Of the dialog."""
    return translate("codes", "Edit account")


def issuer_label() -> str:
    """A field."""
    return translate("codes", "Issuer")


def account_label() -> str:
    """A field."""
    return translate("codes", "Account")


def note_label() -> str:
    """A field."""
    return translate("codes", "Note")


def favorite_label() -> str:
    """A box to tick."""
    return translate("codes", "Favorite, listed first")


def pin_label() -> str:
    """A field."""
    return translate("codes", "PIN")


def pin_help(stored: bool) -> str:
    """What the field of the PIN is for."""
    if stored:
        return translate("codes", "A PIN is stored. Type another one to replace it.")
    return translate("codes", "Codes of this account need its PIN.")


def save() -> str:
    """Keeps the edit."""
    return translate("codes", "Save")


def cancel() -> str:
    """Leaves all as it is."""
    return translate("codes", "Cancel")


def delete_title() -> str:
    """Of the question."""
    return translate("codes", "Delete this account?")


def delete_question(account: Account) -> str:
    """Names what would go."""
    return translate("codes", "Delete {name}?").format(name=words.full_name(account))


def delete_warning(account: Account) -> str:
    """What deleting does and does not do."""
    text = translate(
        "codes",
        "{name} will still ask for codes when you sign in. Turn off two-step sign-in there first, "
        "or make sure that another device makes its codes.",
    )
    return text.format(name=words.heading_of(account))


def delete_undo() -> str:
    """Eases the question."""
    return translate("codes", "You can undo this until the vault is locked.")


def delete_now() -> str:
    """The answer yes."""
    return translate("codes", "Delete")
