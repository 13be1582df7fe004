"""Writes a vault by docs/vault-format.md alone, without padding; the other half of `independent_reader`."""

import hashlib
import hmac
import struct

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

MASTER = bytes(range(32))
_VAULT_ID, _SLOT_ID, _SAVE_SALT = b"V" * 16, b"S" * 16, b"\x77" * 32


def write_vault(lines: list[bytes], password: bytes) -> bytes:
    """A vault of generation 5 with these lines and one cheap password slot of a salt of 16 bytes."""
    plain = b"".join(line + b"\n" for line in lines)
    fields = b"".join(
        struct.pack(">HI", kind, len(value)) + value
        for kind, value in (
            (1, _VAULT_ID),
            (2, struct.pack(">Q", 5)),
            (3, _SAVE_SALT),
            (4, struct.pack(">H", 1)),
            (5, struct.pack(">Q", len(plain) + 16)),
            (16, _slot(password)),
        )
    )
    start = bytes.fromhex("89 52 4B 56 0D 0A 1A 0A") + struct.pack(">HHI", 1, 1, len(fields)) + fields
    start += hashlib.sha256(start).digest()
    start += hmac.new(_hkdf(b"ramkeep vault 1 header", 32), start, hashlib.sha256).digest()
    key_and_nonce = _hkdf(b"ramkeep vault 1 body", 44)
    return start + AESGCM(key_and_nonce[:32]).encrypt(key_and_nonce[32:], plain, start)


def _slot(password: bytes) -> bytes:
    place = struct.pack(">H16sH", 1, _SLOT_ID, 0)
    params = struct.pack(">HIIIH", 1, 8, 1, 1, 16) + b"Z" * 16
    key = Argon2id(salt=b"Z" * 16, length=32, iterations=1, lanes=1, memory_cost=8).derive(password)
    wrapped = AESGCM(key).encrypt(b"N" * 12, MASTER, b"ramkeep vault 1 slot" + _VAULT_ID + place + params)
    return place + params + b"N" * 12 + wrapped


def _hkdf(info: bytes, length: int) -> bytes:
    return HKDF(algorithm=SHA256(), length=length, salt=_SAVE_SALT, info=info).derive(MASTER)
