import base64
import random
from dataclasses import replace
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ramkeep.core.codes import base32, migration, protobuf
from ramkeep.core.codes.credential import MAX_COUNTER, Algorithm, Credential, Kind
from ramkeep.core.codes.errors import (
    EnrollmentRefused,
    ExportRefused,
    NotAnEnrollment,
    PayloadDamaged,
    TooLong,
)
from ramkeep.core.said import Said
from tests.core.codes.strategies import travelling

SECRET = base32.secret("JBSWY3DPEHPK3PXP")
START = "otpauth-migration://offline?data="


def field(number: int, value: int | bytes | str) -> bytes:
    if isinstance(value, int):
        return protobuf.varint_field(number, value)
    return protobuf.bytes_field(number, value.encode() if isinstance(value, str) else value)


def entry(*fields: tuple[int, int | bytes | str], secret: bytes = SECRET.reveal()) -> bytes:
    return field(1, field(1, secret) + b"".join(field(*each) for each in fields))


def code_of(payload: bytes) -> str:
    return START + quote(base64.b64encode(payload), safe="")


def only(*fields: tuple[int, int | bytes | str]) -> Credential:
    [credential] = migration.parse(code_of(entry(*fields))).credentials
    return credential


@given(st.lists(travelling(), min_size=1, max_size=12), st.integers(1, 10), st.integers(-(2**31), 2**31 - 1))
def test_what_is_written_is_read(credentials: list[Credential], per_code: int, batch_id: int) -> None:
    codes = migration.write(credentials, per_code, batch_id=batch_id)
    parts = [migration.parse(code) for code in codes]
    assert [credential for part in parts for credential in part.credentials] == credentials
    assert [(part.size, part.index, part.batch) for part in parts] == [
        (len(codes), index, batch_id) for index in range(len(codes))
    ]
    assert all(1 <= len(part.credentials) <= per_code and not part.refused for part in parts)
    assert all(len(code) <= 2953 for code in codes), "more does not fit a QR code"


def test_five_a_code_unless_said_otherwise() -> None:
    twelve = [Credential(Kind.TOTP, base32.secret_from_bytes(bytes([n]) * 20), "Aliyun", f"u{n}") for n in range(12)]
    sizes = [len(migration.parse(code).credentials) for code in migration.write(twelve, batch_id=1)]
    assert sizes == [5, 5, 2]
    assert migration.write([], batch_id=1) == ()


def test_what_cannot_travel_is_listed() -> None:
    fine = Credential(Kind.TOTP, SECRET, "Aliyun", "fine")
    yandex = base32.secret_from_bytes(bytes(16))
    cannot = {
        "kind": [
            Credential(Kind.STEAM, SECRET, account="s"),
            Credential(Kind.YANDEX, yandex, account="y"),
            Credential(Kind.MOTP, SECRET, account="m"),
        ],
        "period": [replace(fine, period=60, account="p")],
        "digits": [replace(fine, digits=7, account="d")],
        "algorithm": [replace(fine, algorithm=Algorithm.SHA384, account="a")],
        "too long": [replace(fine, account="l" * 700)],
    }
    every = [credential for credentials in cannot.values() for credential in credentials]
    with pytest.raises(ExportRefused) as refused:
        migration.write([fine, *every], batch_id=1)
    words = [word for word, credentials in cannot.items() for _ in credentials]
    for reason, word, credential in zip(refused.value.reasons, words, every, strict=True):
        assert word in reason
        assert credential.account[:1] in reason
        assert "JBSWY" not in reason


def test_hints_stay_behind() -> None:
    credential = Credential(Kind.TOTP, SECRET, "Microsoft", "a", label_prefix="Org", extra=(("image", "x"),))
    [code] = migration.write([credential], batch_id=1)
    assert migration.parse(code).credentials == (replace(credential, label_prefix="", extra=()),)


# The fields.


@pytest.mark.parametrize(
    ("name", "issuer", "expected"),
    [
        ("alice", "Aliyun", ("Aliyun", "alice")),
        ("Aliyun:alice", "Aliyun", ("Aliyun", "alice")),
        ("Aliyun: alice ", " Aliyun", ("Aliyun", "alice")),
        ("Aliyun:alice", "", ("Aliyun", "alice")),
        ("Aliyun: a:b", None, ("Aliyun", "a:b")),
        ("x:y", "示例", ("示例", "x:y")),
        ("A:B:c", "A:B", ("A:B", "c")),
        ("alice", None, ("", "alice")),
        ("", "Aliyun", ("Aliyun", "")),
    ],
)
def test_names(name: str, issuer: str | None, expected: tuple[str, str]) -> None:
    credential = only((2, name), *([(3, issuer)] if issuer is not None else []))
    assert (credential.issuer, credential.account) == expected


def test_names_that_are_no_text() -> None:
    assert only((2, b"a\xffb")).account == "a\ufffdb"


@pytest.mark.parametrize(
    ("number", "algorithm"),
    [(0, Algorithm.SHA1), (1, Algorithm.SHA1), (2, Algorithm.SHA256), (3, Algorithm.SHA512), (4, Algorithm.MD5)],
)
def test_algorithms(number: int, algorithm: Algorithm) -> None:
    assert only((4, number)).algorithm is algorithm


def test_absent_fields_have_their_defaults() -> None:
    credential = only()
    assert (credential.kind, credential.algorithm, credential.digits) == (Kind.TOTP, Algorithm.SHA1, 6)
    assert (only((5, 2)).digits, only((5, 1)).digits, only((5, 0)).digits) == (8, 6, 6)
    assert (only((6, 1)).kind, only((6, 2)).kind, only((6, 0)).kind) == (Kind.HOTP, Kind.TOTP, Kind.TOTP)
    assert only((6, 1), (7, 102)).counter == 102
    assert only((6, 1), (7, MAX_COUNTER)).counter == MAX_COUNTER
    assert only((6, 2), (7, 102)).counter == 0


def test_unknown_fields_are_skipped() -> None:
    unknown = field(99, 7) + field(98, b"x") + b"\xb5\x06abcd" + b"\xb1\x06abcdefgh"
    secret = field(1, field(1, SECRET.reveal()) + unknown + field(8, "1753176794968"))
    part = migration.parse(code_of(unknown + secret + unknown))
    assert part.credentials == (Credential(Kind.TOTP, SECRET),)


def test_a_known_field_of_another_type_is_unknown() -> None:
    assert only((4, "x"), (2, 7)) == Credential(Kind.TOTP, SECRET)


def test_the_last_of_a_repeated_field_counts() -> None:
    assert only((2, "a"), (2, "b")).account == "b"


@pytest.mark.parametrize(
    ("fields", "secret", "word"),
    [
        (((4, 9),), b"x" * 10, "algorithm"),
        (((5, 3),), b"x" * 10, "digits"),
        (((6, 3),), b"x" * 10, "type"),
        ((), b"", "empty"),
    ],
)
def test_an_entry_that_cannot_be_used_does_not_stop_the_others(
    fields: tuple[tuple[int, int]], secret: bytes, word: str
) -> None:
    bad = entry((2, "root\u202e"), (3, "Aliyun"), *fields, secret=secret)
    part = migration.parse(code_of(entry((2, "a")) + bad + entry((2, "b"))))
    assert [credential.account for credential in part.credentials] == ["a", "b"]
    [reason] = part.refused
    assert reason.startswith("Entry 2, Aliyun (root[U+202E]): ")
    assert word in reason
    assert isinstance(reason, Said)
    assert isinstance(reason.values["reason"], Said)


# The batch.


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ((), (1, 0, None)),
        (((2, 2), (3, 4)), (4, 0, None)),
        (((3, 4), (4, 3), (5, 17)), (4, 3, 17)),
        (((3, 1), (4, 0), (5, -1374009621)), (1, 0, -1374009621)),
        (((3, 1000), (4, 999), (5, 0)), (1000, 999, 0)),
    ],
)
def test_batches(fields: tuple[tuple[int, int], ...], expected: tuple[int, int, int | None]) -> None:
    part = migration.parse(code_of(entry() + b"".join(field(*each) for each in fields)))
    assert (part.size, part.index, part.batch) == expected


@pytest.mark.parametrize(
    "fields", [((3, 2), (4, 2)), ((4, 1),), ((3, -2),), ((3, 2), (4, -1)), ((3, 1001),), ((3, 2**31 - 1),)]
)
def test_batches_that_cannot_be(fields: tuple[tuple[int, int], ...]) -> None:
    with pytest.raises(PayloadDamaged):
        migration.parse(code_of(entry() + b"".join(field(*each) for each in fields)))


# The text.

# Its Base64 holds a plus, a slash and padding.
PLAIN = base64.b64encode(entry((2, ">>>>~~~~????abc"))).decode()


@pytest.mark.parametrize(
    "data",
    [
        quote(PLAIN, safe=""),
        PLAIN,
        PLAIN.rstrip("="),
        quote(PLAIN.rstrip("="), safe=""),
        PLAIN.replace("+", " "),
        PLAIN.replace("+", "%20"),
        PLAIN.replace("+", "-").replace("/", "_"),
        quote(quote(PLAIN, safe=""), safe=""),
        PLAIN[:20] + "\n" + PLAIN[20:],
    ],
)
def test_base64_as_it_arrives(data: str) -> None:
    assert "+" in PLAIN
    assert "/" in PLAIN
    assert PLAIN.endswith("=")
    [credential] = migration.parse(START + data).credentials
    assert credential.account == ">>>>~~~~????abc"


@pytest.mark.parametrize("around", ["{}", "\ufeff {}\r\n", "QR-Code:{}", "  {}"])
def test_surroundings_and_case_do_not_count(around: str) -> None:
    text = around.format(START.upper() + PLAIN)
    assert migration.is_migration(text)
    assert len(migration.parse(text).credentials) == 1


@pytest.mark.parametrize(
    "text", ["", "otpauth://totp/x?secret=MZXW6YTB", "https://x", "otpauth-migration:", "x" + START]
)
def test_no_migration_code(text: str) -> None:
    assert not migration.is_migration(text)
    with pytest.raises(NotAnEnrollment):
        migration.parse(text)


@pytest.mark.parametrize(
    "text",
    [
        "otpauth-migration://",
        START,
        START + "%%%",
        START + "A",
        START + "äöü",
        START + "AAAA",
        START + quote(PLAIN) + "&data=AAAA",
        "otpauth-migration://offline?x=" + PLAIN,
        code_of(field(3, 1)),
        code_of(entry()[:-3]),
        code_of(field(1, b"\x0a\x7f")),
    ],
)
def test_damaged_codes(text: str) -> None:
    with pytest.raises(PayloadDamaged) as refused:
        migration.parse(text)
    assert "JBSWY" not in refused.value.reason


def test_every_truncation_is_told() -> None:
    payload = entry((2, "alice"), (3, "Aliyun"), (4, 1))
    for size in range(1, len(payload)):
        with pytest.raises(PayloadDamaged):
            migration.parse(code_of(payload[:size]))


def test_too_long() -> None:
    for text in (START + "A" * 4096, START + "中" * 1400, START + "A" * 10**6):
        with pytest.raises(TooLong):
            migration.parse(text)


def is_understood(text: str) -> bool:
    try:
        part = migration.parse(text)
    except EnrollmentRefused:
        return False
    assert part.credentials or part.refused
    return True


@given(st.binary(max_size=120), st.text(max_size=40))
def test_anything_is_read_or_refused(payload: bytes, text: str) -> None:
    for code in (code_of(payload), code_of(entry() + payload), START + text, text):
        assert is_understood(code) in (True, False)


def test_mutations_of_a_code_are_read_or_refused() -> None:
    dice = random.Random(20260102)
    payload = b"".join(entry((2, f"user{n}"), (3, "Aliyun"), (4, 1), (6, 1), (7, n)) for n in range(3)) + field(3, 2)
    read = 0
    for _ in range(2000):
        mutated = bytearray(payload)
        for _ in range(dice.randint(1, 3)):
            mutated[dice.randrange(len(mutated))] = dice.randrange(256)
        read += is_understood(code_of(bytes(mutated)))
    assert 200 < read < 1900
