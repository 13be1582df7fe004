import pytest
from hypothesis import given
from hypothesis import strategies as st

from ramkeep.core.codes import protobuf
from ramkeep.core.codes.errors import PayloadDamaged

numbers = st.integers(1, 2**29 - 1)


def read(message: bytes) -> list[tuple[int, int | bytes]]:
    return list(protobuf.fields(message))


# protobuf.dev, "Encoding".
@pytest.mark.parametrize(
    ("message", "fields"),
    [
        ("", []),
        ("089601", [(1, 150)]),
        ("120774657374696e67", [(2, b"testing")]),
        ("1a03089601", [(3, b"\x08\x96\x01")]),
        ("08feffffffffffffffff01", [(1, 2**64 - 2)]),
        ("0d01020304", [(1, b"\x01\x02\x03\x04")]),
        ("090102030405060708", [(1, b"\x01\x02\x03\x04\x05\x06\x07\x08")]),
        ("0801080212000801", [(1, 1), (1, 2), (2, b""), (1, 1)]),
    ],
)
def test_messages(message: str, fields: list[tuple[int, int | bytes]]) -> None:
    assert read(bytes.fromhex(message)) == fields


@pytest.mark.parametrize(
    "message",
    [
        "08",
        "0896",
        "08ffffffffffffffffffff01",
        "1207746573",
        "12",
        "0d0102",
        "09",
        "0b",
        "0c",
        "0f",
        "0001",
        "12ffffffffffffffff7f00",
    ],
)
def test_damaged_messages(message: str) -> None:
    with pytest.raises(PayloadDamaged):
        read(bytes.fromhex(message))


@given(numbers, st.integers(-(2**63), 2**64 - 1), st.binary(max_size=300))
def test_what_is_written_is_read(number: int, integer: int, data: bytes) -> None:
    message = protobuf.varint_field(number, integer) + protobuf.bytes_field(number, data)
    assert read(message) == [(number, integer % 2**64), (number, data)]


def test_a_negative_number_takes_ten_bytes() -> None:
    assert len(protobuf.varint_field(5, -1)) == 11


@given(st.integers(-(2**31), 2**31 - 1))
def test_signed_numbers(value: int) -> None:
    [(_, integer)] = read(protobuf.varint_field(5, value))
    assert isinstance(integer, int)
    assert protobuf.signed32(integer) == value


@given(st.binary(max_size=60), st.integers(0, 60))
def test_a_message_cut_short_is_damaged(data: bytes, cut: int) -> None:
    message = protobuf.bytes_field(1, data)
    if 0 < cut < len(message):
        with pytest.raises(PayloadDamaged):
            read(message[:cut])


def understood(message: bytes) -> bool:
    try:
        read(message)
    except PayloadDamaged:
        return False
    return True


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(message: bytes) -> None:
    assert understood(message) in (True, False)
