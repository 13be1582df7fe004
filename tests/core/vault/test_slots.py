"""Password slots: the master key goes in and comes out, for the right password alone."""

import secrets
import struct
from dataclasses import replace

import pytest

from ramkeep.core.vault.errors import EmptyPassword, HeaderChanged, LimitExceeded, MadeByNewerVersion, WrongPassword
from ramkeep.core.vault.header import Header, Slot
from ramkeep.core.vault.kdf import KdfParams
from ramkeep.core.vault.slots import SlotPlace, unwrap, wrap
from tests.fakes.vault_file import CHEAP

MASTER = bytearray(range(32))
PLACE = SlotPlace(b"v" * 16, b"i" * 16)


def header(*slots: Slot) -> Header:
    return Header(PLACE.vault_id, 1, b"s" * 32, slots, 0)


def slot(password: str = "right", place: SlotPlace = PLACE, params: KdfParams = CHEAP) -> Slot:
    return wrap(MASTER, password, params, place, secrets.token_bytes)


def hostile(memory_kib: int, passes: int, lanes: int, salt_length: int = 32) -> Slot:
    payload = struct.pack(">HIIIH", 1, memory_kib, passes, lanes, salt_length) + bytes(salt_length + 12 + 48)
    return Slot(1, b"i" * 16, 0, payload)


def test_the_right_password_gives_the_key_and_the_slot() -> None:
    assert unwrap(header(slot()), "right") == (MASTER, PLACE.slot_id)


@pytest.mark.parametrize("password", ["пароль с пробелом", "密码", "e\u0301", " ", "🔑" * 100])
def test_any_writing_serves(password: str) -> None:
    assert unwrap(header(slot(password)), password)[0] == MASTER


@pytest.mark.parametrize("password", ["wrong", "", "Right", "right "])
def test_a_wrong_password_is_told(password: str) -> None:
    with pytest.raises(WrongPassword):
        unwrap(header(slot()), password)


def test_each_password_of_several_opens() -> None:
    two = header(slot("one"), slot("two", SlotPlace(PLACE.vault_id, b"j" * 16)))
    assert unwrap(two, "one") == (MASTER, b"i" * 16)
    assert unwrap(two, "two") == (MASTER, b"j" * 16)


def test_no_password_is_no_password() -> None:
    with pytest.raises(EmptyPassword):
        slot("")


def test_two_slots_of_one_password_have_nothing_in_common() -> None:
    one, other = slot().payload, slot().payload
    assert one[16:48] != other[16:48]
    assert one[48:60] != other[48:60]
    assert one[60:] != other[60:]


def test_a_slot_opens_in_its_own_place_only() -> None:
    right = slot()
    for moved in (
        replace(right, id=b"j" * 16),
        replace(right, flags=1),
        slot(place=SlotPlace(b"w" * 16, b"i" * 16)),
    ):
        with pytest.raises(WrongPassword):
            unwrap(header(moved), "right")


def test_every_changed_bit_of_a_slot_is_noticed() -> None:
    right = slot()
    for bit in range(len(right.payload) * 8):
        changed = bytearray(right.payload)
        changed[bit // 8] ^= 1 << bit % 8
        if 2**15 < int.from_bytes(changed[2:6]) <= 2**20:
            # Noticed too, but only after up to a gigabyte of work.
            continue
        with pytest.raises((WrongPassword, HeaderChanged, LimitExceeded, MadeByNewerVersion)):
            unwrap(header(replace(right, payload=bytes(changed))), "right")


@pytest.mark.parametrize(
    "numbers",
    [(2**32 - 1, 1, 1), (2**20 + 1, 1, 1), (7, 1, 1), (65536, 65, 1), (65536, 0, 1), (65536, 1, 65), (8, 1, 0)],
)
def test_a_cost_out_of_bounds_is_refused_before_it_is_paid(numbers: tuple[int, int, int]) -> None:
    with pytest.raises(LimitExceeded):
        unwrap(header(hostile(*numbers)), "right")


def test_slots_that_are_too_costly_together_are_refused() -> None:
    with pytest.raises(LimitExceeded, match="at most 64"):
        unwrap(header(hostile(2**20, 64, 1), slot()), "right")


@pytest.mark.parametrize(
    "payload", [b"\0\1", b"\0\1" + bytes(14), slot().payload[:-1], slot().payload + b"x", hostile(8, 1, 1, 0).payload]
)
def test_a_slot_of_a_wrong_length_is_told(payload: bytes) -> None:
    with pytest.raises(HeaderChanged):
        unwrap(header(Slot(1, b"i" * 16, 0, payload)), "right")


def test_a_short_salt_is_refused() -> None:
    with pytest.raises(LimitExceeded, match="salt"):
        unwrap(header(hostile(8, 1, 1, 15)), "right")


def test_unknown_slots_are_passed_over() -> None:
    unknown = (Slot(2, b"k" * 16, 0, b""), Slot(1, b"l" * 16, 0, b"\0\2scrypt"))
    assert unwrap(header(*unknown, slot()), "right")[0] == MASTER
    with pytest.raises(MadeByNewerVersion):
        unwrap(header(*unknown), "right")
    with pytest.raises(MadeByNewerVersion):
        unwrap(header(), "right")
