"""What the list of codes shows at a moment: order, search, codes, and the time each has left."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from ramkeep.core.codes import otp
from ramkeep.core.codes.account import Account, AccountId
from ramkeep.core.codes.credential import Credential, Kind
from ramkeep.core.codes.errors import CodeUnavailable
from ramkeep.core.codes.search import find, search_key
from ramkeep.services.account_groups import alike, gathered, headings

REVEAL_SECONDS = 10.0
EXPIRING_SECONDS = 5.0
MAX_QUERY = 200
_CODES_KEPT = 4096


@dataclass(frozen=True, slots=True)
class CodeView:
    """One card at one moment.

    Attributes:
        code: None for HOTP until the next code is asked for, and when there is `trouble`.
        next_code: the code of the following period; None for HOTP.
        left: seconds until the code changes; 0 for HOTP.
        share: `left` as a part of the period, 1 to 0.
        expiring: under five seconds left, or a sixth of a period shorter than thirty.
        hidden: the code is not to be shown.
        trouble: why there is no code, for a person; empty when there is one.
        alike: is there another account of the same names?
    """

    account: Account
    code: str | None = field(repr=False)
    next_code: str | None = field(repr=False)
    left: float
    share: float
    expiring: bool
    hidden: bool
    trouble: str = ""
    alike: bool = False

    @property
    def is_counter(self) -> bool:
        """Is it a counter's code, made only when asked for?"""
        return self.account.credential.kind is Kind.HOTP

    @property
    def needs_pin(self) -> bool:
        """Is a missing PIN why there is no code?"""
        return bool(self.trouble) and takes_pin(self.account.credential) and self.account.credential.pin is None


class CodesBoard:
    """The accounts of an open vault as a list of codes. Forgets everything on `show(())`.

    Attributes:
        hide_codes: every code is hidden until a person asks for it.
        gathers: do accounts stand elsewhere than in the order of the vault, so that those of one holder are together?
    """

    def __init__(self) -> None:
        self.hide_codes = False
        self.gathers = False
        self._accounts: tuple[Account, ...] = ()
        self._alike: frozenset[AccountId] = frozenset()
        self._searched: tuple[str, ...] | None = ()
        self._keys: dict[AccountId, tuple[Account, str]] = {}
        self._codes: dict[tuple[AccountId, int], str] = {}
        self._counter_codes: dict[AccountId, str] = {}
        self._revealed_until: dict[AccountId, float] = {}
        self._hidden: set[AccountId] = set()

    def __len__(self) -> int:
        return len(self._accounts)

    def show(self, accounts: Sequence[Account]) -> None:
        """Take these accounts; favorites come first, then those of one account at Alibaba Cloud are gathered.

        Otherwise their order is kept.
        """
        in_order = tuple(sorted(accounts, key=lambda account: not account.favorite))
        self._accounts = gathered(in_order)
        self.gathers = self._accounts != in_order
        self._alike = alike(accounts)
        self._searched = None
        self._codes.clear()
        ids = {account.id for account in accounts}
        for kept in (self._keys, self._counter_codes, self._revealed_until):
            for gone in kept.keys() - ids:
                del kept[gone]
        self._hidden &= ids

    def headings(self, rows: Sequence[Account]) -> Mapping[int, str]:
        """Over which of these rows the accounts of one account at Alibaba Cloud begin, and its ID or alias."""
        return headings(rows)

    def rows(self, query: str = "") -> tuple[Account, ...]:
        """The accounts that hold every word of `query`, in the order of the list; 200 characters of it count."""
        query = query[:MAX_QUERY].strip()
        if not query:
            return self._accounts
        if self._searched is None:
            self._searched = tuple(map(self._key, self._accounts))
        return tuple(self._accounts[row] for row in find(self._searched, query))

    def view(self, account: Account, at: float) -> CodeView:
        """The card of `account` at Unix time `at`."""
        credential, hidden = account.credential, self.is_hidden(account.id, at)
        alike = account.id in self._alike
        if credential.kind is Kind.HOTP:
            code = self._counter_codes.get(account.id)
            return CodeView(account, code, None, 0.0, 0.0, False, hidden, alike=alike)
        try:
            factor = otp.factor_at(credential, at)
            code, following = self._code(account, factor), self._code(account, factor + 1)
        except CodeUnavailable as refusal:
            return CodeView(account, None, None, 0.0, 0.0, False, False, str(refusal), alike)
        left = otp.seconds_left(credential, at)
        expiring = is_expiring(credential, left)
        return CodeView(account, code, following, left, left / credential.period, expiring, hidden, alike=alike)

    def is_hidden(self, account_id: AccountId, at: float) -> bool:
        """Are dots shown in the code's place?"""
        if account_id in self._hidden:
            return True
        return self.hide_codes and self._revealed_until.get(account_id, 0.0) <= at

    def reveal(self, account_id: AccountId, at: float) -> None:
        """Show this code for ten seconds although codes are hidden."""
        self._hidden.discard(account_id)
        self._revealed_until[account_id] = at + REVEAL_SECONDS

    def toggle(self, account_id: AccountId, at: float) -> None:
        """Show a hidden code, for ten seconds where codes are hidden; hide a shown one."""
        if self.is_hidden(account_id, at):
            self.reveal(account_id, at)
            return
        self._revealed_until.pop(account_id, None)
        if not self.hide_codes:
            self._hidden.add(account_id)

    def show_counter_code(self, account_id: AccountId, code: str) -> None:
        """Show a counter's code that was used up a moment ago."""
        self._counter_codes[account_id] = code

    def _key(self, account: Account) -> str:
        made = self._keys.get(account.id)
        if made is None or made[0] is not account:
            made = self._keys[account.id] = (account, search_key(account))
        return made[1]

    def _code(self, account: Account, factor: int) -> str:
        key = (account.id, factor)
        if key not in self._codes:
            if len(self._codes) >= _CODES_KEPT:
                self._codes.clear()
            self._codes[key] = otp.code(account.credential, factor)
        return self._codes[key]


def is_expiring(credential: Credential, left: float) -> bool:
    """Is so little time left that the next code is the better one to type?"""
    return left < min(EXPIRING_SECONDS, credential.period / 6)


def takes_pin(credential: Credential) -> bool:
    """Does a PIN go into its codes?"""
    return credential.kind in (Kind.MOTP, Kind.YANDEX)
