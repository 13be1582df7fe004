"""Accounts and contents, as hypothesis draws them, and a few made by hand."""

import base64
import hashlib
from collections.abc import Callable

from hypothesis import strategies as st

from ramkeep.core.codes.account import Account, AccountId
from ramkeep.core.codes.credential import Credential, Kind, Secret
from ramkeep.core.vault.contents import Contents
from tests.core.codes.strategies import credentials

KNOWN_MEMBERS = {"type", "id", "kind", "secret", "secret_text", "issuer", "account", "algorithm", "digits", "period"}
KNOWN_MEMBERS |= {"counter", "pin", "pin_text", "label_prefix", "parameters", "note", "favorite", "added_at"}
KNOWN_MEMBERS |= {"holder"}

json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**70), 2**70)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)
# Low surrogates alone come from file names and arguments that are not UTF-8.
notes = st.text(max_size=30) | st.text(alphabet='a\\"\n\udc80\udcff阿', max_size=12)


def extras() -> st.SearchStrategy[dict[str, object]]:
    """What a newer version might note."""
    names = st.text(max_size=8).filter(lambda name: name not in KNOWN_MEMBERS)
    return st.dictionaries(names, json_values, max_size=3)


@st.composite
def accounts(draw: st.DrawFn) -> Account:
    """Any account."""
    return Account(
        AccountId(draw(st.uuids()).hex),
        draw(credentials()),
        note=draw(notes),
        favorite=draw(st.booleans()),
        added_at=draw(st.integers(0, 2**53)),
        holder=draw(st.just("") | st.just("acs:ram::1234567890123456:root") | notes),
        extra=draw(extras()),
    )


@st.composite
def contents(draw: st.DrawFn) -> Contents:
    """Any contents that were never saved by a newer version."""
    several = draw(st.lists(accounts(), max_size=4, unique_by=lambda account: account.id))
    return Contents(tuple(several), extra=draw(extras()))


def account(number: int, **changes: object) -> Account:
    """A plain account, told apart from others by its number."""
    raw = f"secret number {number:09}".encode()
    text = base64.b32encode(raw).decode().rstrip("=")
    credential = Credential(Kind.TOTP, Secret(raw, text), "Aliyun", f"user{number}@example.onaliyun.com")
    return Account(AccountId(f"{number:032x}"), credential, **changes)  # type: ignore[arg-type]


def counted_bytes() -> Callable[[int], bytes]:
    """Bytes that look random and are the same each time, so that a made vault is too."""
    calls = 0

    def draw(length: int) -> bytes:
        nonlocal calls
        calls += 1
        return hashlib.shake_256(b"ramkeep tests %d" % calls).digest(length)

    return draw
