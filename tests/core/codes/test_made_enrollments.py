"""Twenty thousand made enrollments, good, nearly good and hostile: each is read or refused, and bounds hold."""

import base64
from collections.abc import Callable
from typing import TypeVar
from urllib.parse import quote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ramkeep.core.codes import base32, migration, uri
from ramkeep.core.codes.batches import Part
from ramkeep.core.codes.credential import MAX_COUNTER, MAX_DIGITS, MAX_PERIOD, Algorithm, Credential, Kind
from ramkeep.core.codes.errors import EnrollmentRefused, ParameterRefused, TooLong
from ramkeep.core.codes.uri import MAX_BYTES
from tests.core.codes.strategies import ALIBABA_SECRET, names, same_as_written

Read = TypeVar("Read")

# The parsers' own tests cover them; to be watched line by line doubles the time of these.
pytestmark = pytest.mark.no_cover

LONGEST_REASON = 1000
START = "otpauth-migration://offline?data="
GOOD = (
    f"otpauth://totp/Aliyun:root%40example.com?secret={ALIBABA_SECRET}&issuer=Aliyun&algorithm=SHA256&digits=8&period=60",
    "otpauth://totp/%E9%98%BF%E9%87%8C%E4%BA%91:%E5%B0%8F%E7%8E%8B?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP",
    "otpauth://hotp/A%3AB%3Ac?secret=GYYWYZLTOQQHG5DSMVSWK5DB&counter=18446744073709551615&image=x&issuer=Org",
    "otpauth://totp/Steam:example?secret=KRSXG5CTMVRXEZLUKRSXG5CT&issuer=Steam&encoder=steam",
    "otpauth://yaotp/me?secret=LA2V6KMCGYMWWVEW64RNP3JA3I&pin=GUZDGOI&pin_length=4",
    "motp://Issuer:me?secret=e3152afee62599c8&pin=1234",
    "steam://KRSXG5CTMVRXEZLUKRSXG5CT",
)
SECRETS = ("JBSWY3DPEHPK", ALIBABA_SECRET[:24], "GYYWYZLTOQQH", "KRSXG5CTMVRX", "LA2V6KMCGYMW", "e3152afee625")
BIDI = "\u202e\u2066\u2069\u200f\u061c"
SCRAPS = (
    *("otpauth://", "otpauth://totp/", "OTPAUTH://HOTP/", "otpauth://yaotp/", "motp://", "steam://", START, "://", "QR-Code:"),
    *("?", "&", "=", "/", ":", "%3A", "%", "%%", "%ff", "%00", "%C0%AF", "%ED%A0%80", "+", "#", ";", "\\", '"', "'"),
    *("secret=", "SECRET=JBSWY3DP", "secret=%20", "issuer=", "issuer=a&issuer=b", "algorithm=", "algorithm=SHA0", "digits="),
    *("digits=0", "digits=99", "digits=-6", "period=", "period=0", "period=1e9", "counter=", "counter=-1", "pin=", "encoder="),
    *("data={", 'data={"shared_secret":"AAAA"}', "data=[[[[", "null", "NaN", "٣٠", "２", "1_0", "0x1E", "1" * 400),
    *("\0", "\n", "\r\n", "\ufeff", "\ud800", "\U0010ffff", "阿里云", "אב", BIDI, "İ", "ſ", "\u0301" * 60),
    *("A" * 1000, "A" * 5000, "%41" * 1500, "&a=b" * 1200, "&secret=JBSWY3DP" * 300, ":" * 4096, "%3A" * 1300),
    *("../" * 20, "<script>alert(1)</script>", "$(reboot)", "'; DROP TABLE codes; --", "{0.__class__}", "%s%n"),
)  # fmt: skip

LENGTHS = (0, 0, 1, 2, 9, 40)

scraps = st.sampled_from(("", *SCRAPS))


def many(examples: int) -> settings:
    """So many examples, or as many as the profile asks for where those are more."""
    return settings(max_examples=max(examples, settings.default.max_examples))


def edited(text: str, edits: list[tuple[int, str]]) -> str:
    """The text with something put here and there, in place of what stood there or before it."""
    for number, put in edits:
        at, length = number % (len(text) + 1), LENGTHS[number % len(LENGTHS)]
        text = text[:at] + (put or 2 * text[at : at + length]) + text[at + length :]
    return text


def made(issuer: str, account: str, secret: bytes, number: int) -> Credential:
    """A credential whose choices all come from one number: to draw each alone takes a hundred times longer."""
    number, choice = divmod(number, len(Kind))
    kind = tuple(Kind)[choice]
    number, algorithm = divmod(number, len(Algorithm))
    number, digits = divmod(number, MAX_DIGITS)
    if kind is Kind.YANDEX:
        secret = secret[:1] * 16
    return Credential(
        kind,
        base32.hex_secret(secret.hex()) if kind is Kind.MOTP else base32.secret_from_bytes(secret),
        issuer=issuer,
        account=account,
        algorithm=tuple(Algorithm)[algorithm],
        digits=digits + 1,
        period=number % MAX_PERIOD + 1,
        counter=number,
    )


def travelling(issuer: str, account: str, secret: bytes, number: int) -> Credential:
    """The same of what an export can say."""
    algorithms = (Algorithm.SHA1, Algorithm.SHA256, Algorithm.SHA512, Algorithm.MD5)
    return Credential(
        (Kind.TOTP, Kind.HOTP)[number % 2],
        base32.secret_from_bytes(secret),
        issuer=issuer,
        account=account,
        algorithm=algorithms[number // 2 % 4],
        digits=(6, 8)[number // 8 % 2],
        counter=number // 16,
    )


credentials = st.builds(made, names, names, st.binary(min_size=1, max_size=40), st.integers(0, 300 * MAX_COUNTER))
exported = st.builds(travelling, names, names, st.binary(min_size=1, max_size=40), st.integers(0, 16 * MAX_COUNTER))
places = st.integers(0, 1 << 16)
nearly_good = st.builds(edited, st.sampled_from(GOOD), st.lists(st.tuples(places, scraps), min_size=1, max_size=3))
hostile = st.lists(st.one_of(scraps, st.text(max_size=12)), min_size=1, max_size=9).map("".join)


def code_of(payload: bytes) -> str:
    return START + quote(base64.b64encode(payload), safe="")


def payload_of(code: str) -> bytes:
    return migration._payload(code)


def read(parse: Callable[[str], Read], text: str) -> Read | None:
    """What was read; None where it was refused, with a sentence that is short and gives no secret away."""
    try:
        return parse(text)
    except EnrollmentRefused as refusal:
        reason = refusal.reason
    assert 0 < len(reason) <= LONGEST_REASON
    assert not any(secret in reason for secret in SECRETS)
    return None


def is_bounded(credential: Credential) -> bool:
    """Is nothing in it larger than what it was read from could be, and can a code be made of it?"""
    extra = [part for pair in credential.extra for part in pair]
    texts = [credential.issuer, credential.account, credential.label_prefix, credential.secret.written(), *extra]
    assert 0 < len(credential.secret.reveal()) <= MAX_BYTES
    assert sum(map(len, texts)) <= 2 * MAX_BYTES
    assert 1 <= credential.digits <= MAX_DIGITS
    assert 1 <= credential.period <= MAX_PERIOD
    assert 0 <= credential.counter <= MAX_COUNTER
    return True


def is_bounded_part(part: Part) -> bool:
    assert 0 <= part.index < part.size <= migration.MAX_PARTS
    assert part.credentials or part.refused
    assert len(part.credentials) + len(part.refused) <= MAX_BYTES // 2
    assert all(len(sentence) <= LONGEST_REASON for sentence in part.refused)
    return all(map(is_bounded, part.credentials))


def is_settled(text: str) -> bool:
    """Is the text read or refused by both parsers, and what was read bounded, and the same once written?"""
    credential, part = read(uri.parse, text), read(migration.parse, text)
    assert credential is None or part is None
    assert part is None or is_bounded_part(part)
    if credential is None:
        return True
    assert is_bounded(credential)
    try:
        return same_as_written(credential)
    except (TooLong, ParameterRefused):  # one letter of a name may take nine when it is written
        return True


@many(2500)
@given(credentials)
def test_a_good_uri_is_what_was_written(credential: Credential) -> None:
    assert same_as_written(credential)
    assert is_settled(uri.format(credential))


@many(5000)
@given(nearly_good)
def test_a_nearly_good_uri_is_read_or_refused(text: str) -> None:
    assert is_settled(text)


@many(5500)
@given(hostile)
def test_a_hostile_text_is_read_or_refused(text: str) -> None:
    assert is_settled(text)


@many(1500)
@given(st.lists(exported, min_size=1, max_size=2))
def test_a_good_export_is_what_was_written(several: list[Credential]) -> None:
    parts = [migration.parse(code) for code in migration.write(several, batch_id=7)]
    assert [credential for part in parts for credential in part.credentials] == several
    assert all(map(is_bounded_part, parts))


EXPORTS = tuple(
    payload_of(code)
    for code in migration.write([uri.parse(good) for good in (GOOD[1], GOOD[2], GOOD[1], GOOD[2])], 2, batch_id=-7)
)


@many(2500)
@given(st.sampled_from(EXPORTS), st.data())
def test_an_export_that_is_cut_off_is_read_or_refused(payload: bytes, data: st.DataObject) -> None:
    start, end = sorted((data.draw(st.integers(0, len(payload))), data.draw(st.integers(0, len(payload)))))
    assert is_settled(code_of(payload[start:end]))
    assert is_settled(code_of(payload)[: len(START) + end])


@many(3000)
@given(st.sampled_from(EXPORTS), st.lists(st.tuples(places, st.binary(max_size=3)), min_size=1, max_size=3))
def test_an_export_with_changed_bytes_is_read_or_refused(payload: bytes, changes: list[tuple[int, bytes]]) -> None:
    for number, put in changes:
        at = number % (len(payload) + 1)
        payload = payload[:at] + put + payload[at + number % 4 :]
    assert is_settled(code_of(payload))
