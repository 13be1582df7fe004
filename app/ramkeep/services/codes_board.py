"""What the list of codes shows at a moment: order, search, codes, and the time each has left."""

from collections.abc import Sequence
from dataclasses import dataclass

from ramkeep.core.codes import otp
from ramkeep.core.codes.account import Account, AccountId
from ramkeep.core.codes.credential import Credential, Kind
from ramkeep.core.codes.errors import CodeUnavailable
from ramkeep.core.codes.search import find, search_key

REVEAL_SECONDS = 10.0
EXPIRING_SECONDS = 5.0


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
    """

    account: Account
    code: str | None
    next_code: str | None
    left: float
    share: float
    expiring: bool
    hidden: bool
    trouble: str = ""

    @property
    def is_counter(self) -> bool:
        """Is it a counter's code, made only when asked for?"""
        return self.account.credential.kind is Kind.HOTP


class CodesBoard:
    """The accounts of an open vault as a list of codes. Forgets everything on `show(())`."""

    def __init__(self) -> None:
        self._accounts: tuple[Account, ...] = ()
        self._keys: tuple[str, ...] = ()
        self._codes: dict[tuple[AccountId, int], str] = {}
        self._counter_codes: dict[AccountId, str] = {}
        self._revealed_until: dict[AccountId, float] = {}
        self.hide_codes = False

    def __len__(self) -> int:
        return len(self._accounts)

    def show(self, accounts: Sequence[Account]) -> None:
        """Take these accounts; favorites come first, otherwise their order is kept."""
        self._accounts = tuple(sorted(accounts, key=lambda account: not account.favorite))
        self._keys = tuple(map(search_key, self._accounts))
        self._codes.clear()
        ids = {account.id for account in self._accounts}
        self._counter_codes = {i: code for i, code in self._counter_codes.items() if i in ids}
        self._revealed_until = {i: until for i, until in self._revealed_until.items() if i in ids}

    def rows(self, query: str = "") -> tuple[Account, ...]:
        """The accounts that hold every word of `query`, in the order of the list."""
        if not query.strip():
            return self._accounts
        return tuple(self._accounts[row] for row in find(self._keys, query))

    def view(self, account: Account, at: float) -> CodeView:
        """The card of `account` at Unix time `at`."""
        hidden = self.hide_codes and self._revealed_until.get(account.id, 0.0) <= at
        if account.credential.kind is Kind.HOTP:
            return CodeView(account, self._counter_codes.get(account.id), None, 0.0, 0.0, False, hidden)
        try:
            factor = otp.factor_at(account.credential, at)
            code, following = self._code(account, factor), self._code(account, factor + 1)
        except CodeUnavailable as refusal:
            return CodeView(account, None, None, 0.0, 0.0, False, False, str(refusal))
        left = otp.seconds_left(account.credential, at)
        return CodeView(account, code, following, left, left / account.credential.period,
                        is_expiring(account.credential, left), hidden)

    def reveal(self, account_id: AccountId, at: float) -> None:
        """Show this code for ten seconds although codes are hidden; hide it when it is shown."""
        shown = self._revealed_until.get(account_id, 0.0) > at
        self._revealed_until[account_id] = at if shown else at + REVEAL_SECONDS

    def show_counter_code(self, account_id: AccountId, code: str) -> None:
        """Show a counter's code that was used up a moment ago."""
        self._counter_codes[account_id] = code

    def _code(self, account: Account, factor: int) -> str:
        key = (account.id, factor)
        if key not in self._codes:
            if len(self._codes) > 4096:
                self._codes.clear()
            self._codes[key] = otp.code(account.credential, factor)
        return self._codes[key]


def is_expiring(credential: Credential, left: float) -> bool:
    """Is so little time left that the next code is the better one to type?"""
    return left < min(EXPIRING_SECONDS, credential.period / 6)
