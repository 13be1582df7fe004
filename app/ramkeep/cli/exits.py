"""How a command ends: its exit code, and the sentence for a person. See docs/terminal.md."""

from enum import IntEnum

from ramkeep.core.codes.errors import CodeUnavailable, EnrollmentRefused
from ramkeep.core.plan.catalog.errors import CatalogRefused
from ramkeep.core.plan.exchange.errors import ExchangeRefused, ImportRefused
from ramkeep.core.plan.grants.errors import QuestionRefused, SystemPoliciesRefused
from ramkeep.core.plan.model.errors import PlanRefused, PlanTextError
from ramkeep.core.plan.policy.errors import PolicyTextError
from ramkeep.core.vault.errors import AccountGone, EmptyPassword, SealFailed, VaultRefused, WrongPassword
from ramkeep.services.plan_ports import FolderRefused, PlanChangedOnDisk
from ramkeep.services.ports import ClipboardRefused, PictureRefused, VaultBusy, VaultChangedOnDisk
from ramkeep.services.vault_session import SessionRefused, VaultAbsent


class Exit(IntEnum):
    """Exit codes. A number, once given a meaning, keeps it."""

    OK = 0
    REFUSED = 1
    USAGE = 2
    WRONG_PASSWORD = 3
    VAULT_DAMAGED = 4
    VAULT_BUSY = 5
    NOT_FOUND = 6
    NO_MATCH = 7
    PROBLEMS = 8
    DENIED = 9
    DIFFERENT = 10
    PLAN_DAMAGED = 11
    FAULT = 70
    INTERRUPTED = 130


MEANINGS: dict[Exit, str] = {
    Exit.OK: "done",
    Exit.REFUSED: "an input or a wish was refused; what could be done was done",
    Exit.USAGE: "the command line is wrong, or something it needs is missing",
    Exit.WRONG_PASSWORD: "the password is wrong",
    Exit.VAULT_DAMAGED: "the vault is damaged, no vault, or made by a newer version",
    Exit.VAULT_BUSY: "another program has the vault open for writing, or changed it meanwhile",
    Exit.NOT_FOUND: "nothing there, or nothing that fits, or more than one that does",
    Exit.NO_MATCH: "the code does not match",
    Exit.PROBLEMS: "the plan has problems",
    Exit.DENIED: "the answer is no: the call is refused, or nobody can make it",
    Exit.DIFFERENT: "the plans differ",
    Exit.PLAN_DAMAGED: "the plan, or what was to come into it, does not read",
    Exit.FAULT: "a fault in Ramkeep itself",
    Exit.INTERRUPTED: "interrupted by Ctrl+C",
}


class Stopped(Exception):
    """The command cannot go on.

    Attributes:
        reason: plain sentences for a person. Holds no secret.
    """

    def __init__(self, exit_code: Exit, reason: str) -> None:
        super().__init__(reason)
        self.exit_code = exit_code
        self.reason = reason


_EXITS: tuple[tuple[type[Exception], Exit], ...] = (
    (WrongPassword, Exit.WRONG_PASSWORD),
    (EmptyPassword, Exit.REFUSED),
    (SealFailed, Exit.REFUSED),
    (VaultRefused, Exit.VAULT_DAMAGED),
    (AccountGone, Exit.NOT_FOUND),
    (VaultBusy, Exit.VAULT_BUSY),
    (VaultChangedOnDisk, Exit.VAULT_BUSY),
    (VaultAbsent, Exit.NOT_FOUND),
    (SessionRefused, Exit.REFUSED),
    (EnrollmentRefused, Exit.REFUSED),
    (CodeUnavailable, Exit.REFUSED),
    (PictureRefused, Exit.REFUSED),
    (ClipboardRefused, Exit.REFUSED),
    (PlanTextError, Exit.PLAN_DAMAGED),
    (PolicyTextError, Exit.PLAN_DAMAGED),
    (ImportRefused, Exit.PLAN_DAMAGED),
    (ExchangeRefused, Exit.REFUSED),
    (PlanRefused, Exit.REFUSED),
    (PlanChangedOnDisk, Exit.REFUSED),
    (FolderRefused, Exit.REFUSED),
    (QuestionRefused, Exit.NOT_FOUND),
    (CatalogRefused, Exit.REFUSED),
    (SystemPoliciesRefused, Exit.REFUSED),
)


def stop_for(error: Exception) -> Stopped | None:
    """How a command ends on `error`; None when the error is none that was foreseen."""
    if isinstance(error, Stopped):
        return error
    if isinstance(error, ImportError):
        return stopped_by_missing(error)
    if isinstance(error, OSError) and error.strerror:
        place = f"{error.filename}: " if isinstance(error.filename, str) else ""
        return Stopped(Exit.REFUSED, f"{place}{error.strerror}.")
    for family, exit_code in _EXITS:
        if isinstance(error, family):
            return Stopped(exit_code, str(error))
    return None


def stopped_by_missing(error: ImportError) -> Stopped:
    """How the program ends without a library of Python or of the system, which `error` names."""
    return Stopped(
        Exit.REFUSED, f"A library is missing on this computer: {error}. The README tells how to install all."
    )
