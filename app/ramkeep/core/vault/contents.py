"""What a vault holds: the accounts, and whatever else was found in it."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from ramkeep.core.codes.account import Account, AccountId
from ramkeep.core.said import said
from ramkeep.core.vault.entry import EntryUnreadable, read_entry, read_json, write_entry, write_json
from ramkeep.core.vault.errors import AccountGone, BodyDamaged, LimitExceeded

MAX_ENTRIES: Final = 100_000
MAX_CLOCK_CORRECTION: Final = 86_400
"""Seconds; a clock that is further off is to be set."""

_CLOCK_CORRECTION: Final = "clock_correction"
_LEAST_SIZE: Final = 16 * 1024
_SIZES_AN_OCTAVE: Final = 8


@dataclass(frozen=True, slots=True)
class Unreadable:
    """An entry that this version does not understand, kept byte for byte.

    Attributes:
        line: as it stands in the vault. May hold secrets.
        reason: what was not understood; not part of the vault.
    """

    line: bytes = field(repr=False)
    reason: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class Contents:
    """The decrypted vault. Every change gives a new value.

    Attributes:
        accounts: in the order of their owner.
        unreadable: entries kept for a version that understands them.
        extra: what is noted about the vault as a whole, plain JSON values by name, those of newer versions included.
    """

    accounts: tuple[Account, ...] = ()
    unreadable: tuple[Unreadable, ...] = ()
    extra: Mapping[str, object] = field(default_factory=dict, repr=False, hash=False)

    @property
    def clock_correction(self) -> int:
        """Seconds to add to the computer's clock before a code is made; 0 where nothing sensible is noted."""
        noted = self.extra.get(_CLOCK_CORRECTION)
        return noted if type(noted) is int and abs(noted) <= MAX_CLOCK_CORRECTION else 0

    def with_clock_correction(self, seconds: int) -> "Contents":
        """With another correction; 0 takes it away.

        Raises:
            ValueError: it is more than a day.
        """
        if abs(seconds) > MAX_CLOCK_CORRECTION:
            raise ValueError("a clock is corrected by a day at most")
        others = {name: value for name, value in self.extra.items() if name != _CLOCK_CORRECTION}
        return replace(self, extra={**others, _CLOCK_CORRECTION: seconds} if seconds else others)

    def find(self, account_id: AccountId) -> Account | None:
        """The account of this id; None when there is none."""
        return next((account for account in self.accounts if account.id == account_id), None)

    def with_accounts(self, new: Iterable[Account]) -> "Contents":
        """With more accounts, after the others.

        Raises:
            ValueError: an id is there already.
        """
        accounts = (*self.accounts, *new)
        if len({account.id for account in accounts}) < len(accounts):
            raise ValueError("an account of this id is in the vault already")
        return replace(self, accounts=accounts)

    def without(self, ids: Collection[AccountId]) -> "Contents":
        """Without these accounts; ids that are not there are passed over."""
        return replace(self, accounts=tuple(account for account in self.accounts if account.id not in ids))

    def replaced(self, account: Account) -> "Contents":
        """With `account` in the place of the one of its id.

        Raises:
            AccountGone: there is none.
        """
        at = self._index(account.id)
        return replace(self, accounts=(*self.accounts[:at], account, *self.accounts[at + 1 :]))

    def moved(self, account_id: AccountId, to_index: int) -> "Contents":
        """With one account at another place; `to_index` counts in the new order and is brought into its range.

        Raises:
            AccountGone: there is none of this id.
        """
        accounts = list(self.accounts)
        account = accounts.pop(self._index(account_id))
        accounts.insert(max(to_index, 0), account)
        return replace(self, accounts=tuple(accounts))

    def arranged(self, ids: Sequence[AccountId]) -> "Contents":
        """In the order of these ids; accounts that are not named keep their order behind them."""
        places = {account_id: place for place, account_id in enumerate(ids)}
        return replace(self, accounts=tuple(sorted(self.accounts, key=lambda each: places.get(each.id, len(places)))))

    def _index(self, account_id: AccountId) -> int:
        for index, account in enumerate(self.accounts):
            if account.id == account_id:
                return index
        raise AccountGone


def encode(contents: Contents) -> bytes:
    """The plain body of a vault: a line about the whole, a line an entry, blanks up to a round size.

    Raises:
        LimitExceeded: more than 100,000 entries.
    """
    _refuse_many(len(contents.accounts) + len(contents.unreadable))
    lines = [write_json(contents.extra)]
    lines += map(write_entry, contents.accounts)
    lines += (entry.line for entry in contents.unreadable)
    text = b"\n".join(lines) + b"\n"
    return text.ljust(_round_size(len(text)))


def decode(body: bytes) -> Contents:
    """The contents in a plain body. An entry that is not understood is kept and hinders nothing.

    Raises:
        BodyDamaged: the body is no body of a vault.
        LimitExceeded: more than 100,000 entries.
    """
    _refuse_many(body.count(b"\n") - 1)
    head, *lines, _ = body.split(b"\n") if b"\n" in body else (b"", b"")
    accounts: dict[AccountId, Account] = {}
    unreadable: list[Unreadable] = []
    for line in lines:
        entry = _read(line, accounts)
        if isinstance(entry, Account):
            accounts[entry.id] = entry
        else:
            unreadable.append(entry)
    return Contents(tuple(accounts.values()), tuple(unreadable), _read_head(head))


def _read(line: bytes, earlier: Collection[AccountId]) -> Account | Unreadable:
    try:
        account = read_entry(line)
    except EntryUnreadable as unreadable:
        return Unreadable(line, unreadable.reason)
    if account.id in earlier:
        return Unreadable(line, "An account before has the same id.")
    return account


def _read_head(line: bytes) -> Mapping[str, object]:
    try:
        return read_json(line)
    except EntryUnreadable:
        pass
    raise BodyDamaged("The vault decrypts, but does not hold what a vault holds. Use a backup.")


def _refuse_many(count: int) -> None:
    if count > MAX_ENTRIES:
        raise LimitExceeded(
            said("The vault has {count} entries; at most {most} are allowed.", count=count, most=MAX_ENTRIES)
        )


def _round_size(length: int) -> int:
    """The next of a few sizes, so that a file's size tells little: 16 KiB, then eight sizes to each doubling."""
    step = max(_LEAST_SIZE, (1 << length.bit_length() - 1) // _SIZES_AN_OCTAVE)
    return -(-length // step) * step
