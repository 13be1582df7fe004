"""An entry of the vault: a credential and what its owner noted about it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NewType

from ramkeep.core.codes.credential import Credential

AccountId = NewType("AccountId", str)


@dataclass(frozen=True, slots=True)
class Account:
    """One entry of the vault.

    Attributes:
        id: 32 hexadecimal digits, random, never reused.
        added_at: Unix seconds.
        holder: whose it is at Alibaba Cloud, as `holder.Holder` writes it; empty when nobody said.
        extra: what a newer version noted, plain JSON values by name; kept and saved unread.
    """

    id: AccountId
    credential: Credential
    note: str = ""
    favorite: bool = False
    added_at: int = 0
    holder: str = ""
    extra: Mapping[str, object] = field(default_factory=dict, repr=False, hash=False)
