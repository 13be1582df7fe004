"""The part of a vault before the encrypted accounts: its bytes, both ways. See docs/vault-format.md."""

import hashlib
import hmac
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from ramkeep.core.vault.errors import BodyDamaged, HeaderChanged, LimitExceeded, MadeByNewerVersion, NotAVault

MAGIC: Final = b"\x89RKV\r\n\x1a\n"
VERSION: Final = 1
CIPHER_AES_256_GCM: Final = 1

MAX_FILE: Final = 64 * 2**20
MAX_FIELDS_LENGTH: Final = 2**20
MAX_FIELDS: Final = 256
MAX_SLOTS: Final = 32
MAX_SLOT_PAYLOAD: Final = 16 * 2**10
MAX_GENERATION: Final = 2**64 - 1

_START: Final = struct.Struct(">8sHHI")
_FIELD: Final = struct.Struct(">HI")
_SLOT: Final = struct.Struct(">H16sH")
_DIGEST: Final = 32

_VAULT_ID: Final = 1
_GENERATION: Final = 2
_SAVE_SALT: Final = 3
_CIPHER: Final = 4
_BODY_LENGTH: Final = 5
_SLOT_FIELD: Final = 16
_WIDTHS: Final = {_VAULT_ID: 16, _GENERATION: 8, _SAVE_SALT: 32, _CIPHER: 2, _BODY_LENGTH: 8}


@dataclass(frozen=True, slots=True)
class Slot:
    """One way to the master key.

    Attributes:
        type: 1 for a password; others are kept as they are.
        id: 16 random bytes.
        flags: none has a meaning yet; kept as they are.
        payload: what the type of slot needs; at most 16 KiB.
    """

    type: int
    id: bytes
    flags: int
    payload: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Header:
    """What stands before the body.

    Attributes:
        vault_id: 16 random bytes that stay for the life of the vault.
        generation: counts the saves, from 1.
        save_salt: 32 random bytes, new in each save; every key of that save is derived with them.
        body_length: bytes after the header.
        version: of the format that the writer followed.
        min_reader: the lowest version of the format that a reader must know.
        unknown: fields of types without a meaning here, kept through saves.
    """

    vault_id: bytes
    generation: int
    save_salt: bytes = field(repr=False)
    slots: tuple[Slot, ...]
    body_length: int
    cipher: int = CIPHER_AES_256_GCM
    version: int = VERSION
    min_reader: int = VERSION
    unknown: tuple[tuple[int, bytes], ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class Parts:
    """A vault file taken apart, nothing decrypted.

    Attributes:
        framed: the header's bytes with their checksum.
        tag: the HMAC that follows.
        body: the rest.
    """

    header: Header
    framed: bytes = field(repr=False)
    tag: bytes = field(repr=False)
    body: bytes = field(repr=False)


def frame(header: Header) -> bytes:
    """The header's bytes up to and with their checksum; the HMAC is still to follow.

    Raises:
        LimitExceeded: too many slots or fields.
    """
    fields = b"".join(_FIELD.pack(kind, len(value)) + value for kind, value in _fields_of(header))
    _refuse_over("fields of the header", len(fields), MAX_FIELDS_LENGTH)
    _refuse_over("key slots", len(header.slots), MAX_SLOTS)
    start = _START.pack(MAGIC, header.version, header.min_reader, len(fields))
    return start + fields + hashlib.sha256(start + fields).digest()


def take_apart(data: bytes) -> Parts:
    """Split a vault file into header and body and check all that can be checked without a password.

    Raises:
        NotAVault: another kind of file.
        LimitExceeded: a length or count is over its bound.
        HeaderChanged: the checksum or the structure is wrong.
        MadeByNewerVersion: the format needs a newer reader.
        BodyDamaged: the body is not as long as the header says.
    """
    _refuse_over("bytes of the file", len(data), MAX_FILE)
    if data[: len(MAGIC)] != MAGIC:
        raise NotAVault
    if len(data) < _START.size:
        raise HeaderChanged("The vault is cut off in its header. Use the copy ending in .bak, or a backup.")
    _, version, min_reader, fields_length = _START.unpack_from(data)
    _refuse_over("bytes of the header", fields_length, MAX_FIELDS_LENGTH)
    checked = _START.size + fields_length
    body_start = checked + 2 * _DIGEST
    if len(data) < body_start:
        raise HeaderChanged("The vault is cut off in its header. Use the copy ending in .bak, or a backup.")
    framed = data[: checked + _DIGEST]
    _refuse_damage(framed)
    _refuse_newer(version, min_reader)
    header = _read_fields(framed[_START.size : checked], version, min_reader)
    _refuse_wrong_length(header.body_length, len(data) - body_start)
    return Parts(header, framed, data[checked + _DIGEST : body_start], data[body_start:])


def _fields_of(header: Header) -> list[tuple[int, bytes]]:
    fields = [
        (_VAULT_ID, header.vault_id),
        (_GENERATION, header.generation.to_bytes(8)),
        (_SAVE_SALT, header.save_salt),
        (_CIPHER, header.cipher.to_bytes(2)),
        (_BODY_LENGTH, header.body_length.to_bytes(8)),
        *((_SLOT_FIELD, _SLOT.pack(slot.type, slot.id, slot.flags) + slot.payload) for slot in header.slots),
        *header.unknown,
    ]
    return sorted(fields, key=lambda item: item[0])


def _refuse_over(what: str, number: int, limit: int) -> None:
    if number > limit:
        raise LimitExceeded(f"The vault has {number} {what}; at most {limit} are allowed.")


def _refuse_damage(framed: bytes) -> None:
    if not hmac.compare_digest(hashlib.sha256(framed[:-_DIGEST]).digest(), framed[-_DIGEST:]):
        raise HeaderChanged("The header of the vault is damaged. Use the copy ending in .bak, or a backup.")


def _refuse_newer(version: int, min_reader: int) -> None:
    if min_reader > VERSION:
        raise MadeByNewerVersion(
            f"A newer Ramkeep made this vault (format {version}; this one reads {VERSION}). Update Ramkeep to open it."
        )
    if not 1 <= min_reader <= version:
        raise HeaderChanged(f"The header of the vault names the format versions {version} and {min_reader}.")


def _refuse_wrong_length(said: int, there: int) -> None:
    if said != there:
        raise BodyDamaged(
            f"The accounts should take {said} bytes, and {there} are there. Use the copy ending in .bak, or a backup."
        )


def _read_fields(data: bytes, version: int, min_reader: int) -> Header:
    known: dict[int, bytes] = {}
    slots: list[Slot] = []
    unknown: list[tuple[int, bytes]] = []
    for kind, value in _split(data):
        if kind == _SLOT_FIELD:
            slots.append(_read_slot(value))
        elif kind not in _WIDTHS:
            unknown.append((kind, value))
        elif kind in known or len(value) != _WIDTHS[kind]:
            raise HeaderChanged(f"Field {kind} of the vault's header is there twice or has {len(value)} bytes.")
        else:
            known[kind] = value
    if missing := _WIDTHS.keys() - known.keys():
        raise HeaderChanged(f"The vault's header lacks field {min(missing)}.")
    _refuse_over("key slots", len(slots), MAX_SLOTS)
    return Header(
        vault_id=known[_VAULT_ID],
        generation=int.from_bytes(known[_GENERATION]),
        save_salt=known[_SAVE_SALT],
        slots=tuple(slots),
        body_length=int.from_bytes(known[_BODY_LENGTH]),
        cipher=_known_cipher(int.from_bytes(known[_CIPHER])),
        version=version,
        min_reader=min_reader,
        unknown=tuple(unknown),
    )


def _split(data: bytes) -> Iterator[tuple[int, bytes]]:
    at = count = last = 0
    while at < len(data):
        count += 1
        _refuse_over("fields in the header", count, MAX_FIELDS)
        if len(data) - at < _FIELD.size:
            raise HeaderChanged("The last field of the vault's header is cut off.")
        kind, length = _FIELD.unpack_from(data, at)
        at += _FIELD.size
        if length > len(data) - at or kind < last:
            raise HeaderChanged(f"Field {kind} of the vault's header is too long or out of order.")
        yield kind, data[at : at + length]
        at, last = at + length, kind


def _read_slot(value: bytes) -> Slot:
    if len(value) < _SLOT.size:
        raise HeaderChanged("A key slot of the vault is cut off.")
    _refuse_over("bytes in a key slot", len(value) - _SLOT.size, MAX_SLOT_PAYLOAD)
    kind, slot_id, flags = _SLOT.unpack_from(value)
    return Slot(kind, slot_id, flags, value[_SLOT.size :])


def _known_cipher(cipher: int) -> int:
    if cipher != CIPHER_AES_256_GCM:
        raise MadeByNewerVersion(f"The vault uses cipher {cipher}, which a newer Ramkeep knows. Update Ramkeep.")
    return cipher
