"""Which codes of the vault belong to an account that is planned, and how the console asks for them."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from ramkeep.core.checklist.evidence import Entries
from ramkeep.core.codes import otp
from ramkeep.core.codes.account import Account
from ramkeep.core.codes.credential import Credential, Kind
from ramkeep.core.codes.errors import CodeUnavailable
from ramkeep.core.codes.holder import Holder, holder_of, is_alibaba
from ramkeep.core.plan.model import settings
from ramkeep.core.plan.model.plan import Plan
from ramkeep.services.ports import Clock


@dataclass(frozen=True, slots=True)
class CodePair:
    """Two codes, one after the other, as binding a device of a RAM user asks for them.

    Attributes:
        factor: of the first; the second has the next one.
        wait: seconds until the second is the current one; 0 when it is.
        left: seconds until the second is over.
    """

    first: str = field(repr=False)
    second: str = field(repr=False)
    factor: int
    wait: float
    left: float


@dataclass(frozen=True, slots=True)
class Belonging:
    """The codes of one account, each sort newest last.

    Attributes:
        users: by the name of the RAM user, in small letters, as RAM compares them.
    """

    root: tuple[Account, ...] = ()
    users: Mapping[str, tuple[Account, ...]] = field(default_factory=dict)

    def of(self, user: str) -> tuple[Account, ...]:
        """The codes of a user; of the owner for the empty name."""
        return self.users.get(user.casefold(), ()) if user else self.root


class Companion:
    """Looks into an open vault for the checklist and the planner.

    Attributes:
        accounts: gives the entries of the vault.
    """

    def __init__(self, accounts: Callable[[], Sequence[Account]], clock: Clock) -> None:
        self.accounts = accounts
        self.clock = clock
        self._known: tuple[Sequence[Account], settings.Account, Belonging] | None = None

    def belonging(self, plan: Plan) -> Belonging:
        """The codes of the account of a plan; remembered until the vault or the account is another one."""
        accounts, account = self.accounts(), plan.account
        if self._known is None or self._known[0] is not accounts or self._known[1] != account:
            self._known = (accounts, account, belonging(accounts, account))
        return self._known[2]

    def entries(self, plan: Plan) -> Entries:
        """How many codes there are for each user of a plan, and for its owner."""
        users = {name: len(found) for name in plan.users if (found := self._of(plan, name))}
        return Entries(len(self.belonging(plan).root), users)

    def newest(self, plan: Plan, user: str = "") -> Account | None:
        """The code of a user, or of the owner, that was added last; None when there is none."""
        found = self._of(plan, user)
        return found[-1] if found else None

    def unclaimed(self) -> tuple[Account, ...]:
        """Codes of Alibaba Cloud of which neither a binding nor the label tells whose they are: perhaps the owner's."""
        return tuple(
            account
            for account in self.accounts()
            if is_alibaba(account.credential) and is_time_based(account.credential) and holder_of(account) is None
        )

    def forget(self) -> None:
        """Let go of what was seen in the vault."""
        self._known = None

    def _of(self, plan: Plan, user: str) -> tuple[Account, ...]:
        """The codes of a user under every name that it has or had and no other user has now."""
        known = self.belonging(plan)
        former = plan.users[user].former_names if user in plan.users else ()
        if not any(map(known.of, former)):
            return known.of(user)
        taken = {name.casefold() for name in plan.users}
        names = {name.casefold() for name in former} - taken | {user.casefold()}
        return tuple(sorted((each for name in names for each in known.of(name)), key=lambda each: each.added_at))


def belonging(accounts: Sequence[Account], to: settings.Account) -> Belonging:
    """The codes of an account: those that are bound to it, and those whose label names it.

    A binding that names no account belongs to every plan; so do all codes to a plan without ID and alias, as far as
    they are bound.
    """
    root: list[Account] = []
    users: dict[str, list[Account]] = {}
    for account in sorted(accounts, key=lambda each: each.added_at):
        holder = holder_of(account)
        if holder is None or not _is_of(holder, to, is_bound=bool(account.holder)):
            continue
        (users.setdefault(holder.user.casefold(), []) if holder.user else root).append(account)
    return Belonging(tuple(root), {name: tuple(each) for name, each in users.items()})


def holder_for(plan: Plan, user: str = "") -> Holder:
    """What binds a new code to a user of a plan, or to its owner."""
    return Holder(plan.account.id or plan.account.alias, user)


def is_time_based(credential: Credential) -> bool:
    """Does the console of Alibaba Cloud take its codes?"""
    return credential.kind is Kind.TOTP


def pair_at(credential: Credential, at: float, begun: int | None = None) -> CodePair | None:
    """The current code and the next one; None when it has none.

    Args:
        credential: a time-based one.
        at: Unix seconds.
        begun: the `factor` of the pair that is being typed, which stays until its second code is over.
    """
    try:
        now = otp.factor_at(credential, at)
        factor = begun if begun is not None and now - 1 <= begun <= now else now
        first, second = otp.code(credential, factor), otp.code(credential, factor + 1)
    except CodeUnavailable:
        return None
    left = otp.seconds_left(credential, at)
    waits = factor == now
    return CodePair(first, second, factor, left if waits else 0.0, left + credential.period if waits else left)


def _is_of(holder: Holder, account: settings.Account, *, is_bound: bool) -> bool:
    if not holder.account:
        return is_bound
    known = {name.casefold() for name in (account.id, account.alias) if name}
    return holder.account.casefold() in known if known else is_bound
