"""What a person changes in the list of codes: each change of the vault with its way back."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Protocol

from ramkeep.core.codes import otp
from ramkeep.core.codes.account import Account, AccountId
from ramkeep.core.codes.credential import Credential
from ramkeep.core.vault.contents import Contents
from ramkeep.core.vault.errors import AccountGone

Step = Callable[[Contents], Contents]


@dataclass(frozen=True, slots=True)
class Change:
    """A change and what takes it back.

    Attributes:
        account: as it was before.
        apply: makes the change in whatever the vault holds by then.
        revert: undoes it, and nothing else that has happened since.
        deletes: does it take the account out?
    """

    account: Account
    apply: Step
    revert: Step
    deletes: bool = False


class Changeable(Protocol):
    """The part of the vault session that a change needs."""

    @property
    def contents(self) -> Contents:
        """What the open vault holds."""

    def apply(self, change: Step) -> object:
        """Change and save."""


def deletion(contents: Contents, account_id: AccountId) -> Change:
    """Take an account out; back it goes to its old place.

    Raises:
        AccountGone: it is not there.
    """
    account = _present(contents, account_id)
    taken = (account, contents.accounts.index(account))

    def apply(now: Contents) -> Contents:
        nonlocal taken
        # A counter may have gone on since the person looked; its old value must never come back.
        last = _present(now, account_id)
        taken = (last, now.accounts.index(last))
        return now.without([account_id])

    def revert(now: Contents) -> Contents:
        last, place = taken
        return now.with_accounts([last]).moved(account_id, place)

    return Change(account, apply, revert, deletes=True)


def edit(before: Account, after: Account) -> Change:
    """Take over what differs in `after` of the names, the note, the star, the holder and the PIN, and nothing else."""
    return Change(before, _taking_over(before, after), _taking_over(after, before))


def move(contents: Contents, account_id: AccountId, target: AccountId, shown: Sequence[AccountId] = ()) -> Change:
    """Put an account into the place of `target`, which makes room.

    Args:
        contents: what the vault holds.
        account_id: of what is moved.
        target: whose place it takes.
        shown: the order in which all are shown, where that is not the order of the vault; it becomes that.

    Raises:
        AccountGone: one of them is not there.
    """
    account, other = _present(contents, account_id), _present(contents, target)
    if shown:
        before = [each.id for each in contents.accounts]
        wanted = [each for each in shown if each != account_id]
        wanted.insert(list(shown).index(target), account_id)
        return Change(account, lambda now: now.arranged(wanted), lambda now: now.arranged(before))
    place, goal = contents.accounts.index(account), contents.accounts.index(other)
    return Change(account, lambda now: now.moved(account_id, goal), lambda now: now.moved(account_id, place))


def use_counter(vault: Changeable, account_id: AccountId) -> str:
    """The next code of a counter. It is told only after the vault that counted on is saved.

    Raises:
        AccountGone: the account is not there.
        ParameterRefused: the counter is at its end.
        VaultRefused, OSError: the vault could not be saved; the counter stands where it stood.
    """
    used: list[Credential] = []

    def count(now: Contents) -> Contents:
        account = _present(now, account_id)
        used.append(account.credential)
        counted_on = replace(account.credential, counter=account.credential.counter + 1)
        return now.replaced(replace(account, credential=counted_on))

    vault.apply(count)
    return otp.code(used[-1], used[-1].counter)


def _taking_over(given: Account, wanted: Account) -> Step:
    names = _differing(given.credential, wanted.credential, ("issuer", "account", "label_prefix", "pin"))
    notes = _differing(given, wanted, ("note", "favorite", "holder"))

    def step(contents: Contents) -> Contents:
        account = _present(contents, wanted.id)
        return contents.replaced(replace(account, credential=replace(account.credential, **names), **notes))

    return step


def _differing(given: object, wanted: object, fields: Iterable[str]) -> dict[str, Any]:
    return {name: getattr(wanted, name) for name in fields if getattr(wanted, name) != getattr(given, name)}


def _present(contents: Contents, account_id: AccountId) -> Account:
    account = contents.find(account_id)
    if account is None:
        raise AccountGone
    return account
