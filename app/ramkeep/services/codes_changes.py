"""What a person changes in the list of codes: each change of the vault with its way back."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Protocol

from ramkeep.core.codes import otp
from ramkeep.core.codes.account import Account, AccountId
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
    place = contents.accounts.index(account)

    def revert(now: Contents) -> Contents:
        return now.with_accounts([account]).moved(account_id, place)

    return Change(account, lambda now: now.without([account_id]), revert, deletes=True)


def edit(before: Account, after: Account) -> Change:
    """Take over the names, the note, the star and the PIN of `after`; a counter goes on as it is."""
    return Change(before, _taking_over(after), _taking_over(before))


def move(contents: Contents, account_id: AccountId, target: AccountId) -> Change:
    """Put an account into the place of `target`, which makes room.

    Raises:
        AccountGone: one of them is not there.
    """
    account, other = _present(contents, account_id), _present(contents, target)
    place, goal = contents.accounts.index(account), contents.accounts.index(other)
    return Change(account, lambda now: now.moved(account_id, goal), lambda now: now.moved(account_id, place))


def use_counter(vault: Changeable, account_id: AccountId) -> str:
    """The next code of a counter. It is told only after the vault that counted on is saved.

    Raises:
        AccountGone: the account is not there.
        ParameterRefused: the counter is at its end.
        VaultRefused, OSError: the vault could not be saved; the counter stands where it stood.
    """
    credential = _present(vault.contents, account_id).credential

    def count(now: Contents) -> Contents:
        account = _present(now, account_id)
        return now.replaced(replace(account, credential=replace(credential, counter=credential.counter + 1)))

    vault.apply(count)
    return otp.code(credential, credential.counter)


def _taking_over(wanted: Account) -> Step:
    def step(contents: Contents) -> Contents:
        account, source = _present(contents, wanted.id), wanted.credential
        credential = replace(
            account.credential,
            issuer=source.issuer,
            account=source.account,
            label_prefix=source.label_prefix,
            pin=source.pin,
        )
        return contents.replaced(replace(account, credential=credential, note=wanted.note, favorite=wanted.favorite))

    return step


def _present(contents: Contents, account_id: AccountId) -> Account:
    account = contents.find(account_id)
    if account is None:
        raise AccountGone
    return account
