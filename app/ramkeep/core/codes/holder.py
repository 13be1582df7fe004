"""Whose code it is at Alibaba Cloud: the owner of an account, or one of its RAM users.

Written as an ARN, `acs:ram::1234567890123456:root` or `acs:ram::1234567890123456:user/mei.chen`. Labels in QR codes are
`Aliyun:mei.chen@1234567890123456` for a RAM user, with an alias in place of the ID where there is one; for the owner
they are the name of the logon. Source: nine public code samples that agree; no page of Alibaba Cloud states the form.
"""

import re
from dataclasses import dataclass
from typing import Final

from ramkeep.core.codes.account import Account
from ramkeep.core.codes.credential import Credential

ISSUERS: Final = frozenset({"aliyun", "alibaba cloud", "alibabacloud", "阿里云"})

_ARN: Final = re.compile(r"acs:ram::(?P<account>[0-9A-Za-z-]{0,64}):(?:root|user/(?P<user>[^/\s]{1,64}))")
_LABEL: Final = re.compile(r"(?P<user>[^@\s]{1,64})@(?P<account>[0-9A-Za-z-]{1,64})(?:\.onaliyun\.com)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Holder:
    """The owner of an account, or a RAM user in it.

    Attributes:
        account: the 16 digits of the account, or its alias; empty when it is not known.
        user: the name of the RAM user; empty for the owner, who is called root.
    """

    account: str = ""
    user: str = ""

    @property
    def is_root(self) -> bool:
        """Is it the owner of the account?"""
        return not self.user

    def __str__(self) -> str:
        return f"acs:ram::{self.account}:user/{self.user}" if self.user else f"acs:ram::{self.account}:root"


def read_holder(text: str) -> Holder | None:
    """What a text of the form of `str(holder)` says; None for every other text."""
    found = _ARN.fullmatch(text)
    return None if found is None else Holder(found["account"], found["user"] or "")


def labeled_holder(credential: Credential) -> Holder | None:
    """The RAM user that the label of a code of Alibaba Cloud names; None when it names none.

    A name without an account behind it may be the owner's, but who that is the label does not tell.
    """
    if not is_alibaba(credential):
        return None
    found = _LABEL.fullmatch(credential.account)
    return None if found is None else Holder(found["account"].lower(), found["user"])


def holder_of(account: Account) -> Holder | None:
    """Whose an entry is: as it is bound, or else as its label says; None when neither tells."""
    return read_holder(account.holder) or labeled_holder(account.credential)


def is_root(account: Account) -> bool:
    """Is an entry bound to the owner of an account?"""
    holder = read_holder(account.holder) if account.holder else None
    return holder is not None and holder.is_root


def is_alibaba(credential: Credential) -> bool:
    """Does the code say that Alibaba Cloud asks for it?"""
    return any(name.casefold() in ISSUERS for name in (credential.issuer, credential.label_prefix))


def contradicts(credential: Credential, holder: Holder) -> bool:
    """Does the label name somebody else than this holder?

    An ID and an alias may mean the same account, so that accounts are compared only where both are IDs.
    """
    labeled = labeled_holder(credential)
    if labeled is None:
        return False
    if labeled.user.casefold() != holder.user.casefold():
        return True
    both_ids = labeled.account.isdecimal() and holder.account.isdecimal()
    return both_ids and labeled.account != holder.account
