"""Finding accounts by words."""

import unicodedata
from collections.abc import Sequence
from enum import IntEnum

from ramkeep.core.codes.account import Account

MAX_QUERY = 200
MIN_ID_PREFIX = 6


class Rank(IntEnum):
    """How well an account answers a query typed in a terminal; the lowest is the best."""

    ID = 0
    ISSUER_AND_ACCOUNT = 1
    ACCOUNT = 2
    ISSUER = 3
    WORDS = 4


def search_key(account: Account) -> str:
    """What `find` looks at: issuer, account and note on lines of their own, without case and width."""
    credential = account.credential
    return _folded(f"{credential.issuer}\n{credential.account}\n{account.note}")


def find(keys: Sequence[str], query: str) -> list[int]:
    """The places of the keys that hold every word of the query; all of them when it has no word."""
    places = list(range(len(keys)))
    for word in _words(query):
        places = [place for place in places if word in keys[place]]
    return places


def matches(account: Account, query: str) -> bool:
    """Do issuer, account and note hold every word of the query?"""
    key = search_key(account)
    return all(word in key for word in _words(query))


def rank(account: Account, query: str) -> Rank | None:
    """How well an account answers a query: see `resolve`. None when it does not."""
    wanted = _folded(query[:MAX_QUERY]).strip()
    issuer, name = _folded(account.credential.issuer), _folded(account.credential.account)
    if len(wanted) >= MIN_ID_PREFIX and account.id.startswith(wanted):
        return Rank.ID
    if wanted == f"{issuer}:{name}":
        return Rank.ISSUER_AND_ACCOUNT
    if wanted and wanted == name:
        return Rank.ACCOUNT
    if wanted and wanted == issuer:
        return Rank.ISSUER
    return Rank.WORDS if matches(account, query) else None


def resolve(accounts: Sequence[Account], query: str) -> tuple[Account, ...]:
    """The accounts a query means.

    The first of these that any account answers decides: the first six or more characters of its id,
    `issuer:account`, the account alone, the issuer alone, every word somewhere. Case does not count.
    """
    ranked = [(answer, account) for account in accounts if (answer := rank(account, query)) is not None]
    best = min((answer for answer, _ in ranked), default=None)
    return tuple(account for answer, account in ranked if answer == best)


def _words(query: str) -> list[str]:
    return _folded(query[:MAX_QUERY]).split()


def _folded(text: str) -> str:
    return text.casefold() if text.isascii() else unicodedata.normalize("NFKC", text).casefold()
