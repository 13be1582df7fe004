"""Why the vault does not open, and what to do about it."""

from PySide6.QtCore import QCoreApplication

from ramkeep.core.vault import errors
from ramkeep.services.ports import VaultBusy
from ramkeep.services.vault_session import SessionRefused, VaultAbsent

translate = QCoreApplication.translate


def busy(failure: VaultBusy) -> str:
    """Another program has the vault."""
    text = translate("lock", "The vault is open in {holder}. Close it there, or open it here to read codes only.")
    return text.format(holder=failure.holder)


def refusal(failure: Exception, place: str, backup: str) -> str:
    """Why the vault does not open, and what to do.

    Args:
        failure: what the session raised.
        place: the path of the vault.
        backup: the path of the copy kept beside it.
    """
    return _sentence(failure).format(place=place, backup=backup, reason=_reason(failure))


def _sentence(failure: Exception) -> str:
    texts: tuple[tuple[type[Exception] | tuple[type[Exception], ...], str], ...] = (
        (
            errors.HeaderChanged,
            translate(
                "lock", "The head of the vault file is damaged or was changed. Put its backup in its place: {backup}"
            ),
        ),
        (
            errors.BodyDamaged,
            translate(
                "lock",
                "The password is right, but the accounts in the file are damaged. Put its backup in its place: {backup}",
            ),
        ),
        (
            errors.MadeByNewerVersion,
            translate("lock", "This vault was made by a newer version of Ramkeep. Update Ramkeep to open it."),
        ),
        (
            errors.NotAVault,
            translate("lock", "This file is not a Ramkeep vault: {place} If it was one, its backup is {backup}"),
        ),
        (
            errors.LimitExceeded,
            translate(
                "lock",
                "Opening this vault takes more memory or time than allowed. Close other programs and try again. "
                "If that does not help, put its backup in its place: {backup}",
            ),
        ),
        (
            (FileNotFoundError, VaultAbsent),
            translate("lock", "The vault file is gone: {place} Put it back there, or its backup: {backup}"),
        ),
        (
            PermissionError,
            translate("lock", "The vault file may not be read: {place} Ask its owner for the right to read it."),
        ),
    )
    for kind, text in texts:
        if isinstance(failure, kind):
            return text
    return translate("lock", "The vault could not be opened: {reason}")


def _reason(failure: Exception) -> str:
    if isinstance(failure, errors.VaultRefused | SessionRefused):
        return failure.reason
    if isinstance(failure, OSError) and failure.strerror:
        return failure.strerror
    return type(failure).__name__
