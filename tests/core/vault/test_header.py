"""The header: its bytes, its bounds, and damage to it."""

import hashlib
import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ramkeep.core.vault import header as h
from ramkeep.core.vault.errors import (
    BodyDamaged,
    HeaderChanged,
    LimitExceeded,
    MadeByNewerVersion,
    NotAVault,
    VaultRefused,
)

BODY = b"b" * 40
FIELDS = [(1, b"v" * 16), (2, (7).to_bytes(8)), (3, b"s" * 32), (4, b"\0\1"), (5, (40).to_bytes(8))]
SLOT = (16, b"\0\1" + b"i" * 16 + b"\0\0" + b"payload")


def file_of(fields: list[tuple[int, bytes]], version: int = 1, min_reader: int = 1, body: bytes = BODY) -> bytes:
    """A vault file put together by the documented layout, its checksum right."""
    joined = b"".join(struct.pack(">HI", kind, len(value)) + value for kind, value in fields)
    start = struct.pack(">8sHHI", h.MAGIC, version, min_reader, len(joined)) + joined
    return start + hashlib.sha256(start).digest() + b"t" * 32 + body


def test_a_file_comes_apart_as_documented() -> None:
    parts = h.take_apart(file_of([*FIELDS, SLOT]))
    assert parts.header == h.Header(b"v" * 16, 7, b"s" * 32, (h.Slot(1, b"i" * 16, 0, b"payload"),), 40)
    assert (parts.tag, parts.body) == (b"t" * 32, BODY)
    assert parts.framed + parts.tag + parts.body == file_of([*FIELDS, SLOT])


slots = st.builds(
    h.Slot, st.integers(0, 65535), st.binary(min_size=16, max_size=16), st.integers(0, 65535), st.binary(max_size=50)
)


@given(
    st.builds(
        h.Header,
        vault_id=st.binary(min_size=16, max_size=16),
        generation=st.integers(0, 2**64 - 1),
        save_salt=st.binary(min_size=32, max_size=32),
        slots=st.lists(slots, max_size=32).map(tuple),
        body_length=st.just(0),
        version=st.integers(1, 65535),
        unknown=st.lists(
            st.tuples(st.integers(6, 15) | st.integers(17, 65535), st.binary(max_size=20)), max_size=3
        ).map(lambda fields: tuple(sorted(fields, key=lambda field: field[0]))),
    )
)
def test_a_framed_header_reads_the_same(header: h.Header) -> None:
    framed = h.frame(header)
    assert h.take_apart(framed + bytes(32)).header == header


@given(st.binary(max_size=300))
def test_any_bytes_are_refused_by_name(noise: bytes) -> None:
    for data in (noise, h.MAGIC + noise, file_of([(16, noise)]), file_of([*FIELDS, (16, noise)])[:-1]):
        with pytest.raises(VaultRefused):
            h.take_apart(data)


@pytest.mark.parametrize("length", range(len(file_of([*FIELDS, SLOT]))))
def test_a_file_cut_off_anywhere_is_told(length: int) -> None:
    data = file_of([*FIELDS, SLOT])
    expected = NotAVault if length < 8 else HeaderChanged if length < len(data) - 40 else BodyDamaged
    with pytest.raises(expected):
        h.take_apart(data[:length])


def test_a_longer_file_is_told() -> None:
    with pytest.raises(BodyDamaged, match="41"):
        h.take_apart(file_of([*FIELDS, SLOT], body=BODY + b"b"))


@pytest.mark.parametrize(("version", "min_reader"), [(2, 2), (65535, 2), (1, 2)])
def test_a_newer_version_is_told(version: int, min_reader: int) -> None:
    with pytest.raises(MadeByNewerVersion, match="Update"):
        h.take_apart(file_of([], version, min_reader))


def test_a_newer_version_that_old_readers_may_read_is_read() -> None:
    assert h.take_apart(file_of(FIELDS, version=9)).header.version == 9


def test_an_unknown_cipher_is_of_a_newer_version() -> None:
    with pytest.raises(MadeByNewerVersion, match="cipher 2"):
        h.take_apart(file_of([*FIELDS[:3], (4, b"\0\2"), FIELDS[4]]))


def test_a_damaged_version_is_told_as_damage() -> None:
    data = bytearray(file_of(FIELDS))
    data[11] = 9
    with pytest.raises(HeaderChanged, match="damaged"):
        h.take_apart(bytes(data))


@pytest.mark.parametrize(
    "fields",
    [
        [],
        FIELDS[1:],
        [FIELDS[0], *FIELDS],
        [FIELDS[1], FIELDS[0], *FIELDS[2:]],
        [(1, b"short"), *FIELDS[1:]],
        [*FIELDS, (16, b"short")],
        [*FIELDS, SLOT, (6, b"")],
    ],
)
def test_a_header_of_a_wrong_shape_is_told(fields: list[tuple[int, bytes]]) -> None:
    with pytest.raises(HeaderChanged):
        h.take_apart(file_of(fields))


@pytest.mark.parametrize("versions", [(0, 0), (1, 0)])
def test_impossible_versions_are_told(versions: tuple[int, int]) -> None:
    with pytest.raises(HeaderChanged, match="versions"):
        h.take_apart(file_of(FIELDS, *versions))


@pytest.mark.parametrize("tail", [b"\0", b"\0\x11\0\0\0", b"\0\x11\xff\xff\xff\xff", b"\0\x11\0\0\0\2x"])
def test_a_field_that_does_not_end_is_told(tail: bytes) -> None:
    joined = b"".join(struct.pack(">HI", kind, len(value)) + value for kind, value in FIELDS) + tail
    start = struct.pack(">8sHHI", h.MAGIC, 1, 1, len(joined)) + joined
    with pytest.raises(HeaderChanged):
        h.take_apart(start + hashlib.sha256(start).digest() + b"t" * 32 + BODY)


@pytest.mark.parametrize(
    "data",
    [
        h.MAGIC + struct.pack(">HHI", 1, 1, h.MAX_FIELDS_LENGTH + 1),
        h.MAGIC + struct.pack(">HHI", 1, 1, 2**32 - 1),
        file_of([*FIELDS, *[SLOT] * 33]),
        file_of([*FIELDS, (16, SLOT[1] + bytes(h.MAX_SLOT_PAYLOAD))]),
        file_of([*FIELDS, *[(17, b"")] * 300]),
        bytes(h.MAX_FILE + 1),
    ],
    ids=["header", "huge header", "slots", "slot", "fields", "file"],
)
def test_what_is_over_a_bound_is_told(data: bytes) -> None:
    with pytest.raises(LimitExceeded, match="at most"):
        h.take_apart(data)


def test_no_more_slots_are_written_than_are_read() -> None:
    slot = h.Slot(1, b"i" * 16, 0, b"")
    with pytest.raises(LimitExceeded):
        h.frame(h.Header(b"v" * 16, 1, b"s" * 32, (slot,) * 33, 0))


def test_a_repr_shows_no_key_material() -> None:
    assert "payload" not in repr(h.take_apart(file_of([*FIELDS, SLOT])).header).replace("payload=", "")
