"""Keeps the codes of one account at Alibaba Cloud together, while nobody has arranged the list by hand."""

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import groupby, pairwise

from ramkeep.core.codes.account import Account, AccountId
from ramkeep.core.codes.holder import holder_of, is_root

MOST_GATHERED = 2000
"""So many accounts at most are gathered; a longer list is for searching."""


def gathered(accounts: Sequence[Account]) -> tuple[Account, ...]:
    """The same accounts, those of one account at Alibaba Cloud behind its first, the owner's foremost.

    Favorites stay at their places. An order that is not that of the days on which the accounts were added was made by
    hand, and is kept.
    """
    others = [account for account in accounts if not account.favorite]
    if len(accounts) > MOST_GATHERED or not _is_as_added(others):
        return tuple(accounts)
    groups: dict[str, list[Account]] = {}
    for account in others:
        groups.setdefault(_name_of(account) or account.id, []).append(account)
    together = [each for group in groups.values() for each in sorted(group, key=lambda one: not is_root(one))]
    return (*(account for account in accounts if account.favorite), *together)


def headings(rows: Sequence[Account]) -> Mapping[int, str]:
    """The ID or alias over the first of two rows and more that belong to one account at Alibaba Cloud.

    The empty text stands over what comes after such rows and does not belong to them.
    """
    found: dict[int, str] = {}
    if len(rows) > MOST_GATHERED:
        return found
    at, after = 0, False
    for name, run in groupby(rows, lambda account: "" if account.favorite else _name_of(account)):
        length = sum(1 for _ in run)
        if name and length > 1:
            found[at] = name
            after = True
        elif after:
            found[at] = ""
            after = False
        at += length
    return found


def alike(accounts: Sequence[Account]) -> frozenset[AccountId]:
    """The accounts whose names another one has, too."""
    names = Counter((each.credential.issuer, each.credential.account) for each in accounts)
    if len(names) == len(accounts):
        return frozenset()
    return frozenset(each.id for each in accounts if names[each.credential.issuer, each.credential.account] > 1)


def _is_as_added(accounts: Sequence[Account]) -> bool:
    return all(one.added_at <= other.added_at for one, other in pairwise(accounts))


def _name_of(account: Account) -> str:
    holder = holder_of(account)
    return "" if holder is None else holder.account.lower()
