import hashlib
import math
import shutil
import subprocess
from typing import Any

import pyotp
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyotp.contrib import Steam

from ramkeep.core.codes import base32, otp
from ramkeep.core.codes.credential import MAX_COUNTER, Algorithm, Credential, Kind
from ramkeep.core.codes.errors import CodeUnavailable
from tests.core.codes.strategies import credentials

RFC_4226 = ["755224", "287082", "359152", "969429", "338314", "254676", "287922", "162583", "399871", "520489"]
RFC_6238 = {
    59: ("94287082", "46119246", "90693936"),
    1111111109: ("07081804", "68084774", "25091201"),
    1111111111: ("14050471", "67062674", "99943326"),
    1234567890: ("89005924", "91819424", "93441116"),
    2000000000: ("69279037", "90698825", "38618901"),
    20000000000: ("65353130", "77737706", "47863826"),
}
RFC_6238_KEYS = {Algorithm.SHA1: 20, Algorithm.SHA256: 32, Algorithm.SHA512: 64}


def made_of(kind: Kind, text: str, pin: str = "", **parameters: Any) -> Credential:
    read = base32.hex_secret if kind is Kind.MOTP else base32.secret
    return Credential(kind, read(text), pin=base32.pin(pin) if pin else None, **parameters)


@pytest.mark.parametrize(("counter", "code"), list(enumerate(RFC_4226)))
def test_rfc_4226(counter: int, code: str) -> None:
    credential = Credential(Kind.HOTP, base32.secret_from_bytes(b"12345678901234567890"), counter=counter)
    assert otp.code_at(credential, -1.0) == otp.code(credential, counter) == code


@pytest.mark.parametrize("at", RFC_6238)
@pytest.mark.parametrize(("place", "algorithm"), list(enumerate(RFC_6238_KEYS)))
def test_rfc_6238(at: int, place: int, algorithm: Algorithm) -> None:
    key = (b"1234567890" * 7)[: RFC_6238_KEYS[algorithm]]
    credential = Credential(Kind.TOTP, base32.secret_from_bytes(key), algorithm=algorithm, digits=8)
    assert otp.code_at(credential, at) == RFC_6238[at][place]


# KeePassXC, Proton, and a session of this vault's own reference.
@pytest.mark.parametrize(
    ("text", "at", "code"),
    [
        ("63BEDWCQZKTQWPESARIERL5DTTQFCJTK", 1511200518, "FR8RV"),
        ("63BEDWCQZKTQWPESARIERL5DTTQFCJTK", 1511200714, "9P3VP"),
        ("STEAMKEY", 1742298317, "VKFDN"),
        ("STEAMKEY", 1742298622, "NTK5M"),
    ],
)
def test_steam(text: str, at: int, code: str) -> None:
    assert otp.code_at(made_of(Kind.STEAM, text), at) == code


@pytest.mark.parametrize(
    ("text", "pin", "at", "code"),
    [
        ("e3152afee62599c8", "1234", 165892298, "e7d8b6"),
        ("E3152AFEE62599C8", "1234", 123456789, "4ebfb2"),
        ("bbb1912bb5c515be", "9999", 1659540020, "ced7b1"),
        ("bbb1912bb5c515be", "9999", 1659539870, "1a14f8"),
        ("7ac61d4736f51a2b", "5555", 0, "c42a26"),
        ("7ac61d4736f51a2b", "5555", 10**9, "4af383"),
    ],
)
def test_motp(text: str, pin: str, at: int, code: str) -> None:
    assert otp.code_at(made_of(Kind.MOTP, text, pin), at) == code


@pytest.mark.parametrize(
    ("text", "pin", "at", "code"),
    [
        ("6SB2IKNM6OBZPAVBVTOHDKS4FAAAAAAADFUTQMBTRY", "5239", 1641559648, "umozdicq"),
        ("LA2V6KMCGYMWWVEW64RNP3JA3IAAAAAAHTSG4HRZPI", "7586", 1581064020, "oactmacq"),
        ("LA2V6KMCGYMWWVEW64RNP3JA3I", "7586", 1581090810, "wemdwrix"),
        ("JBGSAU4G7IEZG6OY4UAXX62JU4AAAAAAHTSG4HXU3M", "5210481216086702", 1581091469, "dfrpywob"),
        ("JBGSAU4G7IEZG6OY4UAXX62JU4AAAAAAHTSG4HXU3M", "5210481216086702", 1581093059, "vunyprpd"),
    ],
)
def test_yandex(text: str, pin: str, at: int, code: str) -> None:
    assert otp.code_at(made_of(Kind.YANDEX, text, pin), at) == code


@pytest.mark.parametrize(
    ("parameters", "code"),
    [
        ({}, "419231"),
        ({"algorithm": Algorithm.SHA256}, "878984"),
        ({"algorithm": Algorithm.SHA512}, "560428"),
        ({"digits": 1, "period": 300}, "7"),
        ({"period": 10**9}, "011217"),
        ({"digits": 10, "period": 3}, "1572711400"),
    ],
)
def test_parameters_at_their_edges(parameters: dict[str, Any], code: str) -> None:
    assert otp.code_at(made_of(Kind.TOTP, "QWERTYUIOP", **parameters), 1741011292) == code


def test_the_code_of_ten_digits_that_was_published_belongs_to_an_earlier_step() -> None:
    credential = made_of(Kind.TOTP, "QWERTYUIOP", digits=10, period=3)
    assert otp.drift(credential, "0411324415", 1741011292) == -2


# pyotp refuses secrets under 112 bits, fewer than 6 digits, periods over 120 seconds, and MD5.
oracle_secrets = st.binary(min_size=14, max_size=64).map(base32.secret_from_bytes)
oracle_algorithms = st.sampled_from([each for each in Algorithm if each is not Algorithm.MD5])


@given(oracle_secrets, oracle_algorithms, st.integers(1, 10), st.integers(0, MAX_COUNTER))
def test_hotp_as_pyotp_makes_it(secret: Any, algorithm: Algorithm, digits: int, counter: int) -> None:
    credential = Credential(Kind.HOTP, secret, algorithm=algorithm, digits=digits, counter=counter)
    oracle = pyotp.HOTP(secret.written(), digits=10, digest=getattr(hashlib, algorithm.lower()))
    assert otp.code_at(credential, 0.0) == oracle.at(counter)[-digits:]


@given(oracle_secrets, oracle_algorithms, st.integers(1, 10), st.integers(1, 120), st.integers(0, 2**40))
def test_totp_as_pyotp_makes_it(secret: Any, algorithm: Algorithm, digits: int, period: int, at: int) -> None:
    credential = Credential(Kind.TOTP, secret, algorithm=algorithm, digits=digits, period=period)
    digest = getattr(hashlib, algorithm.lower())
    oracle = pyotp.TOTP(secret.written(), digits=10, digest=digest, interval=period)
    assert otp.code_at(credential, at + 0.5) == oracle.generate_otp(at // period)[-digits:]


@given(oracle_secrets, st.integers(0, 2**40))
def test_steam_as_pyotp_makes_it(secret: Any, at: int) -> None:
    assert otp.code_at(Credential(Kind.STEAM, secret), at) == Steam(secret.written()).generate_otp(at // 30)


@pytest.mark.skipif(shutil.which("oathtool") is None, reason="oathtool is not installed")
@pytest.mark.parametrize("digits", [6, 7, 8])
@pytest.mark.parametrize("algorithm", ["SHA1", "SHA256", "SHA512"])
def test_as_oathtool_makes_it(digits: int, algorithm: str) -> None:
    command = ["oathtool", f"--totp={algorithm}", "-d", str(digits), "-b", "JBSWY3DPEHPK3PXP", "-N", "@1234567890"]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
    credential = made_of(Kind.TOTP, "JBSWY3DPEHPK3PXP", digits=digits, algorithm=Algorithm(algorithm))
    assert otp.code_at(credential, 1234567890) == said


def test_as_oathtool_made_it_once() -> None:
    assert otp.code_at(made_of(Kind.TOTP, "JBSWY3DPEHPK3PXP"), 1234567890) == "742275"


@given(credentials(), st.integers(0, MAX_COUNTER))
def test_every_credential_makes_codes_of_its_length(credential: Credential, factor: int) -> None:
    if credential.kind in (Kind.MOTP, Kind.YANDEX) and credential.pin is None:
        with pytest.raises(CodeUnavailable, match="PIN"):
            otp.code(credential, factor)
        return
    code = otp.code(credential, factor)
    assert len(code) == credential.digits
    assert code.isalnum()
    assert code.isascii()


def test_md5_reads_zeros_beyond_its_end() -> None:
    credential = made_of(Kind.HOTP, "JBSWY3DPEHPK3PXP", algorithm=Algorithm.MD5, digits=10)
    digests = {factor: _hmac_md5(credential, factor) for factor in range(64)}
    past_the_end = [factor for factor, digest in digests.items() if digest[-1] & 15 == 15]
    assert past_the_end
    for factor in past_the_end:
        assert otp.code(credential, factor) == str((digests[factor][15] & 0x7F) << 24).zfill(10)


def _hmac_md5(credential: Credential, factor: int) -> bytes:
    key = credential.secret.reveal().ljust(64, b"\0")
    inner = hashlib.md5(bytes(byte ^ 0x36 for byte in key) + factor.to_bytes(8, "big")).digest()
    return hashlib.md5(bytes(byte ^ 0x5C for byte in key) + inner).digest()


@pytest.mark.parametrize("at", [-0.001, -1.0, math.nan, math.inf, -math.inf])
def test_there_is_no_code_outside_of_time(at: float) -> None:
    credential = made_of(Kind.TOTP, "QWERTYUIOP")
    for ask in (otp.factor_at, otp.code_at, otp.seconds_left):
        with pytest.raises(CodeUnavailable, match="1970"):
            ask(credential, at)


@pytest.mark.parametrize("factor", [-1, MAX_COUNTER + 1])
def test_there_is_no_code_outside_of_the_counter(factor: int) -> None:
    with pytest.raises(CodeUnavailable, match="counter"):
        otp.code(made_of(Kind.HOTP, "QWERTYUIOP"), factor)


def test_a_short_yandex_secret_makes_no_code() -> None:
    with pytest.raises(CodeUnavailable, match="16 bytes"):
        otp.code(made_of(Kind.YANDEX, "QWERTYUIOP", "1234"), 1)


@pytest.mark.parametrize(
    ("period", "at", "factor", "left"),
    [(30, 0.0, 0, 30.0), (30, 29.75, 0, 0.25), (30, 30.0, 1, 30.0), (60, 90.5, 1, 29.5), (7, 700.0, 100, 7.0)],
)
def test_periods(period: int, at: float, factor: int, left: float) -> None:
    credential = made_of(Kind.TOTP, "QWERTYUIOP", period=period)
    assert otp.factor_at(credential, at) == factor
    assert otp.seconds_left(credential, at) == left


@given(st.floats(0, 4e9), st.integers(1, 10**6))
def test_the_time_left_ends_with_the_code(at: float, period: int) -> None:
    credential = made_of(Kind.TOTP, "QWERTYUIOP", period=period)
    left = otp.seconds_left(credential, at)
    assert 0 < left <= period
    assert otp.factor_at(credential, at + left + 1e-3) == otp.factor_at(credential, at) + 1 or period < 1e-2


def test_a_counter_waits() -> None:
    credential = made_of(Kind.HOTP, "QWERTYUIOP", counter=7)
    assert otp.factor_at(credential, math.nan) == 7
    assert otp.seconds_left(credential, 0.0) == math.inf


@given(st.integers(-20, 20), st.integers(10**6, 10**9))
def test_drift_is_found(offset: int, at: int) -> None:
    credential = made_of(Kind.TOTP, "JBSWY3DPEHPK3PXP", digits=10)
    assert otp.drift(credential, otp.code_at(credential, at + offset * 30), at) == offset


def test_drift_takes_the_nearest_step_and_ignores_blanks_and_case() -> None:
    steam = made_of(Kind.STEAM, "STEAMKEY")
    assert otp.drift(steam, " vk fdn\n", 1742298317) == 0
    assert otp.drift(steam, "VKFDN", 1742298317 + 60) == -2
    totp = made_of(Kind.TOTP, "QWERTYUIOP")
    assert otp.drift(totp, "419 231", 1741011292 - 30) == 1
    assert otp.drift(totp, "\uff14\uff11\uff19231", 1741011292) == 0
    one_digit = made_of(Kind.TOTP, "QWERTYUIOP", digits=1)
    at = 1741011292
    codes = [otp.code_at(one_digit, at + step * 30) for step in range(-20, 21)]
    for wanted in set(codes):
        offset = otp.drift(one_digit, wanted, at)
        assert offset is not None
        assert abs(offset) == min(abs(step - 20) for step, code in enumerate(codes) if code == wanted)


def test_drift_beyond_its_steps_is_none() -> None:
    credential = made_of(Kind.TOTP, "QWERTYUIOP", digits=10)
    code = otp.code_at(credential, 30 * 121)
    assert otp.drift(credential, code, 30 * 100, steps=20) is None
    assert otp.drift(credential, code, 30 * 100, steps=21) == 21
    for typed in ("", "x", "\ud800", "9" * 100_000):
        assert otp.drift(credential, typed, 0.0) is None


def test_drift_of_a_counter_looks_forward_only() -> None:
    credential = made_of(Kind.HOTP, "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", counter=3)
    assert otp.drift(credential, RFC_4226[3], 0.0) == 0
    assert otp.drift(credential, RFC_4226[9], 0.0) == 6
    assert otp.drift(credential, RFC_4226[2], 0.0) is None
    last = made_of(Kind.HOTP, "QWERTYUIOP", counter=MAX_COUNTER)
    assert otp.drift(last, "000000", 0.0) is None


def test_drift_without_a_pin() -> None:
    with pytest.raises(CodeUnavailable, match="PIN"):
        otp.drift(made_of(Kind.MOTP, "e3152afee62599c8"), "e7d8b6", 165892298)


@pytest.mark.parametrize(
    ("code", "written"),
    [
        ("7", "7"),
        ("1234", "1234"),
        ("FR8RV", "FR8RV"),
        ("482913", "482 913"),
        ("e7d8b6", "e7d 8b6"),
        ("1234567", "123 4567"),
        ("umozdicq", "umoz dicq"),
        ("123456789", "123 456 789"),
        ("1572711400", "15727 11400"),
    ],
)
def test_codes_are_grouped_for_reading(code: str, written: str) -> None:
    assert otp.grouped(code) == written
