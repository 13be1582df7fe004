"""One account as a line of JSON."""

import json
from typing import Any

import pytest
from hypothesis import given

from ramkeep.core.codes.account import Account
from ramkeep.core.codes.credential import Algorithm, Kind
from ramkeep.core.vault.entry import MAX_ENTRY, EntryUnreadable, read_entry, write_entry
from tests.core.vault.strategies import account, accounts

LEAST = {"id": "0" * 32, "kind": "totp", "secret": "aGVsbG8="}

ROOT = "acs:ram::1234567890123456:root"


def line(**members: Any) -> bytes:
    return json.dumps(LEAST | members).encode()


@given(accounts())
def test_a_written_account_reads_the_same(before: Account) -> None:
    written = write_entry(before)
    assert b"\n" not in written
    assert read_entry(written) == before


def test_the_documented_members_are_written() -> None:
    assert json.loads(write_entry(account(7, note="n", favorite=True, added_at=5, holder=ROOT))) == {
        "id": f"{7:032x}",
        "kind": "totp",
        "secret": "c2VjcmV0IG51bWJlciAwMDAwMDAwMDc=",
        "secret_text": account(7).credential.secret.written(),
        "issuer": "Aliyun",
        "account": "user7@example.onaliyun.com",
        "algorithm": "SHA1",
        "digits": 6,
        "period": 30,
        "note": "n",
        "favorite": True,
        "added_at": 5,
        "holder": ROOT,
    }


def test_what_is_left_out_has_the_documented_meaning() -> None:
    read = read_entry(line())
    assert read.credential.secret.reveal() == b"hello"
    assert read.credential.secret.written() == "NBSWY3DP"
    assert (read.credential.kind, read.credential.algorithm) == (Kind.TOTP, Algorithm.SHA1)
    assert (read.credential.digits, read.credential.period, read.credential.counter) == (6, 30, 0)
    assert (read.note, read.favorite, read.added_at, read.credential.pin) == ("", False, 0, None)


def test_a_holder_of_another_form_is_kept() -> None:
    assert read_entry(line()).holder == ""
    assert read_entry(line(holder="a later form")).holder == "a later form"
    assert json.loads(write_entry(read_entry(line(holder="a later form"))))["holder"] == "a later form"


def test_members_of_a_newer_version_are_kept() -> None:
    read = read_entry(line(icon={"name": "cloud", "scale": [1, 1.5]}, tags=["work"]))
    assert json.loads(write_entry(read))["icon"] == {"name": "cloud", "scale": [1, 1.5]}
    assert json.loads(write_entry(read))["tags"] == ["work"]


def test_text_that_utf_8_cannot_hold_is_kept() -> None:
    assert read_entry(write_entry(account(1, note="bad \udc80 byte"))).note == "bad \udc80 byte"


@pytest.mark.parametrize(
    "members",
    [
        {"type": "passkey"},
        {"type": 1},
        {"id": "0" * 31},
        {"id": "A" * 32},
        {"id": None},
        {"kind": "webauthn"},
        {"kind": None},
        {"secret": ""},
        {"secret": "aGVsbG8"},
        {"secret": "aGVs bG8="},
        {"secret": "é"},
        {"secret": 5},
        {"secret_text": 5},
        {"issuer": None},
        {"algorithm": "SHA3"},
        {"digits": 0},
        {"digits": True},
        {"digits": 6.0},
        {"digits": "6"},
        {"period": 0},
        {"period": 2**31},
        {"kind": "hotp", "counter": -1},
        {"kind": "hotp", "counter": 2**64},
        {"kind": "motp", "pin": "no base64"},
        {"kind": "motp", "pin": 1234},
        {"parameters": [["a"]]},
        {"parameters": [["a", 1]]},
        {"parameters": {"a": "b"}},
        {"favorite": 1},
        {"holder": None},
        {"note": []},
        {"added_at": -1},
        {"added_at": 2**53 + 1},
        {"later": json.loads("[" * 40 + "]" * 40)},
    ],
)
def test_an_odd_entry_is_unreadable(members: dict[str, Any]) -> None:
    with pytest.raises(EntryUnreadable):
        read_entry(line(**members))


@pytest.mark.parametrize(
    "written",
    [
        b"",
        b"null",
        b"[]",
        b"{",
        b"{} {}",
        b" {}",
        b"\xff",
        b'{"id":',
        line() + b"\r",
        line()[:-1] + b', "n": NaN}',
        line()[:-1] + b', "n": 1e999}',
        line()[:-1] + b', "n": ' + b"9" * 5000 + b"}",
        b"[" * 500_000,
        line(note="n" * MAX_ENTRY),
    ],
)
def test_what_is_no_entry_is_unreadable(written: bytes) -> None:
    with pytest.raises(EntryUnreadable):
        read_entry(written)


def test_a_reason_tells_what_is_wrong_and_no_secret() -> None:
    with pytest.raises(EntryUnreadable, match="digits is 0") as caught:
        read_entry(line(digits=0))
    assert "aGVsbG8" not in caught.value.reason
    with pytest.raises(EntryUnreadable, match="period"):
        read_entry(line(period="30"))


def test_no_exception_carries_the_line() -> None:
    with pytest.raises(EntryUnreadable) as caught:
        read_entry(b'{"secret":"KEEPOUT",')
    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None
