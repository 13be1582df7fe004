"""Why the vault does not open, and what to do about it."""

from PySide6.QtCore import QCoreApplication

from ramkeep.core.vault import errors
from ramkeep.services.ports import VaultBusy
from ramkeep.services.vault_session import SessionRefused, VaultAbsent
from ramkeep.ui.worded import reason_of, worded

translate = QCoreApplication.translate

_Sentences = tuple[tuple[type[Exception] | tuple[type[Exception], ...], str], ...]


def busy(failure: VaultBusy) -> str:
    """Another program has the vault."""
    text = translate("lock", "The vault is open in {holder}. Close it there, or open it here to read codes only.")
    return text.format(holder=worded(failure.holder))


def refusal(failure: Exception, place: str, backup: str) -> str:
    """Why the vault does not open, and what to do.

    Args:
        failure: what the session raised.
        place: the path of the vault.
        backup: the path of the copy kept beside it.
    """
    return _sentence(failure).format(place=place, backup=backup, reason=_reason(failure))


def _sentence(failure: Exception) -> str:
    for kind, text in (*_of_contents(), *_of_file()):
        if isinstance(failure, kind):
            return text
    return translate("lock", "The vault could not be opened: {reason}")


def _of_contents() -> _Sentences:
    """What the bytes of the vault say."""
    return (
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
            errors.LimitExceeded,
            translate(
                "lock",
                "Opening this vault takes more memory or time than allowed. Close other programs and try again. "
                "If that does not help, put its backup in its place: {backup}",
            ),
        ),
    )


def _of_file() -> _Sentences:
    """What the file is, or the system says of it."""
    return (
        (
            errors.NotAVault,
            translate("lock", "The file {place} is not a Ramkeep vault. If it was one, put its backup there: {backup}"),
        ),
        (
            (FileNotFoundError, VaultAbsent),
            translate("lock", "The vault file {place} is gone. Put it back, or put its backup there: {backup}"),
        ),
        (
            PermissionError,
            translate("lock", "The vault file {place} may not be read. Ask its owner for the right to read it."),
        ),
    )


def _reason(failure: Exception) -> str:
    if isinstance(failure, errors.VaultRefused | SessionRefused) or (isinstance(failure, OSError) and failure.strerror):
        return reason_of(failure)
    return type(failure).__name__
