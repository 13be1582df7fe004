import hashlib
import json
import random
from urllib.parse import quote

import pyotp
from hypothesis import given
from hypothesis import strategies as st

from ramkeep.core.codes import base32, uri
from ramkeep.core.codes.credential import Algorithm, Credential, Kind
from ramkeep.core.codes.errors import (
    EnrollmentRefused,
)
from tests.core.codes.strategies import ALIBABA_SECRET, same_as_written

safe_names = st.text(alphabet="abc XYZ09@.+-_'&%#?/中", min_size=1, max_size=20).filter(
    lambda name: name == name.strip()
)


@given(
    safe_names,
    safe_names,
    st.sampled_from(["sha1", "sha256", "sha512"]),
    st.sampled_from([6, 7, 8]),
    st.integers(1, 120),
)
def test_what_pyotp_writes_is_read(issuer: str, account: str, algorithm: str, digits: int, period: int) -> None:
    oracle = pyotp.TOTP(ALIBABA_SECRET, digits=digits, digest=getattr(hashlib, algorithm), interval=period)
    credential = uri.parse(oracle.provisioning_uri(name=account, issuer_name=issuer))
    assert (credential.issuer, credential.account, credential.label_prefix) == (issuer, account, "")
    assert (credential.algorithm.lower(), credential.digits, credential.period) == (algorithm, digits, period)
    assert credential.secret.written() == ALIBABA_SECRET


@given(
    safe_names,
    safe_names,
    st.sampled_from(["SHA1", "SHA256", "SHA512"]),
    st.sampled_from([6, 7, 8]),
    st.integers(1, 120),
)
def test_what_is_written_is_read_by_pyotp(issuer: str, account: str, algorithm: str, digits: int, period: int) -> None:
    secret = base32.secret(ALIBABA_SECRET)
    credential = Credential(Kind.TOTP, secret, issuer, account, Algorithm(algorithm), digits, period)
    oracle = pyotp.parse_uri(uri.format(credential))
    assert isinstance(oracle, pyotp.TOTP)
    assert (oracle.issuer, oracle.name, oracle.secret) == (issuer, account, ALIBABA_SECRET)
    assert (oracle.digest().name, oracle.digits, oracle.interval) == (algorithm.lower(), digits, period)


def outcome(text: str) -> str:
    """`read`, after it was written and read again; else the name of the refusal."""
    try:
        assert same_as_written(uri.parse(text)), text
    except EnrollmentRefused as refused:
        return type(refused).__name__
    return "read"


@given(st.text())
def test_any_text_is_read_or_refused(text: str) -> None:
    for start in ("", "otpauth://totp/", "otpauth://totp/x?", "motp://", "steam://", "otpauth://yaotp/x?secret="):
        assert outcome(start + text)


def test_mutations_of_real_uris_are_read_or_refused() -> None:
    dice = random.Random(20260101)
    data = quote(json.dumps({"shared_secret": "zvIayp3JPvtvX/QGHqsqKBk/44s="}))
    seeds = [
        f"otpauth://totp/Aliyun:root?secret={ALIBABA_SECRET}&issuer=Aliyun&algorithm=SHA256&digits=8&period=60",
        "otpauth://hotp/A%3AB%3Ac?secret=GYYW%204UTK&counter=18446744073709551615&image=x&issuer=Org",
        f"otpauth://totp/Steam:example?secret=ASDF&issuer=Steam&data={data}",
        "otpauth://yaotp/me?secret=LA2V6KMCGYMWWVEW64RNP3JA3I&pin=GUZDGOI&pin_length=4",
        "motp://Issuer:me?secret=e3152afee62599c8&pin=1234",
    ]
    scraps = [
        "%",
        "&",
        "=",
        "?",
        "#",
        ":",
        "%3A",
        "/",
        "+",
        "\0",
        "%ff",
        "\ud800",
        "中",
        "secret=",
        "steam",
        "0",
        "null",
    ]
    outcomes = set()
    for _ in range(2000):
        text = dice.choice(seeds)
        for _ in range(dice.randint(1, 4)):
            at, length = dice.randrange(len(text) + 1), dice.choice((0, 0, 1, 3, 10))
            text = text[:at] + dice.choice(scraps) * dice.choice((0, 1, 1, 2)) + text[at + length :]
        outcomes.add(outcome(text))
    assert {"read", "SecretRefused", "ParameterRefused", "NotAnEnrollment", "UnknownKind"} <= outcomes
