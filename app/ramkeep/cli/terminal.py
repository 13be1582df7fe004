"""What every command works with, and how it opens the vault."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TypeVar

from ramkeep.cli.console import Console
from ramkeep.cli.exits import Exit, Stopped
from ramkeep.cli.prompts import Prompts
from ramkeep.core.codes.account import Account
from ramkeep.core.codes.names import called
from ramkeep.core.codes.search import resolve
from ramkeep.core.vault.errors import WrongPassword
from ramkeep.services.parts import TerminalParts, TourParts
from ramkeep.services.ports import VaultBusy
from ramkeep.services.vault_notices import NotWritable
from ramkeep.services.vault_session import VaultSession, VaultState

ATTEMPTS = 3
SHORT_ID = 8

Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Terminal:
    """The parts of the program, and the person in front of it."""

    parts: TerminalParts
    tour: TourParts
    console: Console
    prompts: Prompts


@contextmanager
def opened(terminal: Terminal, *, read_only: bool = True) -> Iterator[VaultSession]:
    """The unlocked vault for the length of a `with` block.

    Raises:
        Stopped: it is to be written, and its place does not let it.
        VaultAbsent, VaultRefused, VaultBusy, OSError: as `VaultSession.unlock`.
    """
    vault = terminal.parts.vault
    try:
        _with_password(terminal, lambda password: vault.unlock(password, read_only=read_only))
        _tell_notices(terminal, writing=not read_only)
        yield vault
    finally:
        vault.lock()


@contextmanager
def opened_for_writing_if_free(terminal: Terminal) -> Iterator[VaultBusy | None]:
    """As `opened`, but read-only where another program may write; then it gives the refusal to raise at need."""
    vault = terminal.parts.vault
    try:
        busy = _with_password(terminal, lambda password: _unlock_either_way(vault, password))
        _tell_notices(terminal, writing=False)
        yield busy
    finally:
        vault.lock()


def the_one(terminal: Terminal, words: list[str]) -> Account:
    """The account that a query means, among those of the open vault.

    Raises:
        Stopped: none, or several; these are listed first.
    """
    found = resolve(terminal.parts.vault.contents.accounts, " ".join(words))
    if not found:
        raise Stopped(Exit.NOT_FOUND, "No account fits; ramkeep list shows them all.")
    if len(found) > 1:
        for account in found:
            terminal.console.note(one_line(account))
        raise Stopped(Exit.NOT_FOUND, f"{len(found)} accounts fit. Name one by the letters at the start of its line.")
    return found[0]


def one_line(account: Account) -> str:
    """An account in a list: the start of its id, and its names."""
    return f"{account.id[:SHORT_ID]}  {called(account.credential.issuer, account.credential.account)}"


def _with_password(terminal: Terminal, unlock: Callable[[str], Result]) -> Result:
    """Ask for the password; where a person types, a wrong one may be typed again, three times in all."""
    vault = terminal.parts.vault
    if vault.state is VaultState.ABSENT:
        raise Stopped(Exit.NOT_FOUND, f"There is no vault at {vault.place} yet; ramkeep add makes one.")
    for _ in range(ATTEMPTS - 1 if terminal.prompts.can_repeat else 0):
        try:
            return unlock(terminal.prompts.password(f"Password of {vault.place}: "))
        except WrongPassword as refusal:
            terminal.console.note(refusal.reason)
    return unlock(terminal.prompts.password(f"Password of {vault.place}: "))


def _unlock_either_way(vault: VaultSession, password: str) -> VaultBusy | None:
    try:
        vault.unlock(password)
    except VaultBusy as busy:
        vault.unlock(password, read_only=True)
        return busy
    return None


def _tell_notices(terminal: Terminal, *, writing: bool) -> None:
    for notice in terminal.parts.vault.notices:
        if not isinstance(notice, NotWritable):
            terminal.console.note(notice.reason)
        elif writing:
            raise Stopped(
                Exit.REFUSED, f"The vault cannot be changed, as its folder cannot be written: {notice.reason}."
            )
