"""Credentials and their parts, as hypothesis draws them."""

from hypothesis import strategies as st

from ramkeep.core.codes import base32, uri, yandex
from ramkeep.core.codes.credential import (
    MAX_COUNTER,
    MAX_DIGITS,
    MAX_PERIOD,
    Algorithm,
    Credential,
    Kind,
    Secret,
    own_names,
)

ALIBABA_SECRET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567" * 2
BASE32_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz234567"
TRICKY = "%:#?&=+/@ \u00a0\u202e\u200d\u0000\n\ufffd阿里云אب🏴\u0301ıſ"
REAL_NAMES = ("Aliyun", "Steam", "Meraki", "A/Meraki", "/Meraki", "a:b", ":", "%3A", "null", "Aliyun:root", "+", "@x")

names = st.one_of(st.sampled_from(("", *REAL_NAMES)), st.text(max_size=20), st.text(alphabet=TRICKY, max_size=20))


@st.composite
def base32_texts(draw: st.DrawFn) -> str:
    """Base32 as people write it: any length and case, blanks, hyphens, padding."""
    letters = draw(st.text(alphabet=BASE32_LETTERS, min_size=2, max_size=70))
    blanks = draw(st.lists(st.tuples(st.integers(0, len(letters)), st.sampled_from(" -_\u00a0\t")), max_size=4))
    for place, blank in blanks:
        letters = letters[:place] + blank + letters[place:]
    return letters + draw(st.sampled_from(("", "=", "====", " = ")))


hex_texts = st.binary(min_size=1, max_size=32).flatmap(
    lambda raw: st.sampled_from((raw.hex(), raw.hex().upper(), raw.hex(" "), raw.hex("-")))
)


@st.composite
def yandex_secrets(draw: st.DrawFn) -> Secret:
    """Sixteen bytes, or twenty-six whose checksum fits."""
    if draw(st.booleans()):
        return base32.secret_from_bytes(draw(st.binary(min_size=16, max_size=16)))
    raw = draw(st.binary(min_size=26, max_size=26))
    whole = int.from_bytes(raw, "big") >> 12 << 12 | yandex.checksum(raw)
    return base32.secret_from_bytes(whole.to_bytes(26, "big"))


def secrets_of(kind: Kind) -> st.SearchStrategy[Secret]:
    """Secrets in the alphabet of the kind. Yandex has rules of its own, which `uri.parse` checks."""
    if kind is Kind.MOTP:
        return hex_texts.map(base32.hex_secret)
    return yandex_secrets() if kind is Kind.YANDEX else base32_texts().map(base32.secret)


def extras_of(kind: Kind) -> st.SearchStrategy[tuple[tuple[str, str], ...]]:
    """Parameters without a meaning; the credential itself refuses names that have one."""
    free = st.one_of(st.sampled_from(("steam", "data", "image", "pin", "pin_length", "tags", "")), st.text(max_size=8))
    free_names = free.filter(lambda name: name.lower() not in own_names(kind))
    values = st.one_of(st.text(max_size=12), st.sampled_from(('{"shared_secret": "AAAA"}', '{"shared_secret": "!"}')))
    return st.lists(st.tuples(free_names, values), max_size=3).map(tuple)


@st.composite
def credentials(draw: st.DrawFn) -> Credential:
    """Any credential whose URI is short enough."""
    kind = draw(st.sampled_from(Kind))
    return Credential(
        kind,
        draw(secrets_of(kind)),
        issuer=draw(names),
        account=draw(names),
        algorithm=draw(st.sampled_from(Algorithm)),
        digits=draw(st.integers(1, MAX_DIGITS)),
        period=draw(st.one_of(st.just(30), st.integers(1, MAX_PERIOD))),
        counter=draw(st.integers(0, MAX_COUNTER)),
        pin=draw(st.none() | st.text(min_size=1, max_size=12).map(base32.pin)),
        label_prefix=draw(names),
        extra=draw(extras_of(kind)),
    )


@st.composite
def travelling(draw: st.DrawFn) -> Credential:
    """What a Google Authenticator export can say."""
    kind = draw(st.sampled_from((Kind.TOTP, Kind.HOTP)))
    return Credential(
        kind,
        base32.secret_from_bytes(draw(st.binary(min_size=1, max_size=64))),
        issuer=draw(names),
        account=draw(names),
        algorithm=draw(st.sampled_from((Algorithm.SHA1, Algorithm.SHA256, Algorithm.SHA512, Algorithm.MD5))),
        digits=draw(st.sampled_from((6, 8))),
        counter=draw(st.integers(0, MAX_COUNTER)),
    )


def same_as_written(credential: Credential) -> bool:
    """Is it read again from its own URI, its secret letter by letter?"""
    again = uri.parse(uri.format(credential))
    return again == credential and again.secret.written() == credential.secret.written()
