"""Reads a vault by docs/vault-format.md alone: nothing of Ramkeep is imported here."""

import base64
import hashlib
import hmac
import json
import struct
import unicodedata
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

Fields = list[tuple[int, bytes]]


def read_vault(data: bytes, password: str) -> dict[str, Any]:
    """The generation, the first line and the entries, or an AssertionError where the file is not as documented."""
    fields, fields_end = _fields(data)
    values = dict(fields)
    assert values[4] == b"\x00\x01"
    assert int.from_bytes(values[5], "big") == len(data) - fields_end - 64
    master = _master(fields, values[1], password)
    framed, tag, body = data[: fields_end + 32], data[fields_end + 32 : fields_end + 64], data[fields_end + 64 :]
    header_key = _hkdf(master, values[3], b"ramkeep vault 1 header", 32)
    assert hmac.new(header_key, framed, hashlib.sha256).digest() == tag
    key_and_nonce = _hkdf(master, values[3], b"ramkeep vault 1 body", 44)
    plain = AESGCM(key_and_nonce[:32]).decrypt(key_and_nonce[32:], body, framed + tag)
    lines = plain[: plain.rindex(b"\n")].split(b"\n")
    return {
        "generation": int.from_bytes(values[2], "big"),
        "whole": json.loads(lines[0]),
        "lines": lines[1:],
    }


def secret_of(line: bytes) -> bytes:
    """The bytes of the secret of an entry."""
    return base64.b64decode(json.loads(line)["secret"])


def _fields(data: bytes) -> tuple[Fields, int]:
    magic, version, lowest, length = struct.unpack(">8sHHI", data[:16])
    assert magic == bytes.fromhex("89 52 4B 56 0D 0A 1A 0A")
    assert lowest == 1 <= version
    end = 16 + length
    assert hashlib.sha256(data[:end]).digest() == data[end : end + 32]
    fields, at = [], 16
    while at < end:
        kind, size = struct.unpack(">HI", data[at : at + 6])
        fields.append((kind, data[at + 6 : at + 6 + size]))
        at += 6 + size
    assert at == end
    assert [kind for kind, _ in fields] == sorted(kind for kind, _ in fields)
    return fields, end


def _master(fields: Fields, vault_id: bytes, password: str) -> bytes:
    for slot in [value for kind, value in fields if kind == 16]:
        payload = slot[20:]
        if slot[:2] != b"\x00\x01" or payload[:2] != b"\x00\x01":
            continue
        memory, passes, lanes, salt_length = struct.unpack(">IIIH", payload[2:16])
        bound = b"ramkeep vault 1 slot" + vault_id + slot[:20] + payload[: 16 + salt_length]
        salt, nonce, wrapped = (
            payload[16 : 16 + salt_length],
            payload[16 + salt_length : 28 + salt_length],
            payload[28 + salt_length :],
        )
        slot_key = Argon2id(salt=salt, length=32, iterations=passes, lanes=lanes, memory_cost=memory)
        try:
            return AESGCM(slot_key.derive(_password_bytes(password))).decrypt(nonce, wrapped, bound)
        except InvalidTag:
            continue
    raise AssertionError("no slot opens")


def _password_bytes(password: str) -> bytes:
    spaced = "".join(" " if unicodedata.category(char) == "Zs" else char for char in password)
    return unicodedata.normalize("NFC", spaced).encode("utf-8")


def _hkdf(master: bytes, salt: bytes, info: bytes, length: int) -> bytes:
    return HKDF(algorithm=SHA256(), length=length, salt=salt, info=info).derive(master)
