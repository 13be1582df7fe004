"""Password slots: the master key, wrapped under a key that the password gives."""

import struct
from collections.abc import Callable, Iterator
from typing import Final, NamedTuple

from ramkeep.core.vault.errors import (
    EmptyPassword,
    HeaderChanged,
    LimitExceeded,
    MadeByNewerVersion,
    SealFailed,
    WrongPassword,
)
from ramkeep.core.vault.header import Header, Slot
from ramkeep.core.vault.kdf import KEY_LENGTH, MAX_WORK, SALT_LENGTH, KdfParams, derive
from ramkeep.core.vault.wiping import wiped

PASSWORD_SLOT: Final = 1
ARGON2ID: Final = 1

_LABEL: Final = b"ramkeep vault 1 slot"
_KDF_ID: Final = struct.Struct(">H")
_KDF: Final = struct.Struct(">HIIIH")
_SLOT_START: Final = struct.Struct(">H16sH")
_NONCE: Final = 12
_WRAPPED: Final = KEY_LENGTH + 16


class SlotPlace(NamedTuple):
    """Which slot of which vault: two ids of 16 bytes."""

    vault_id: bytes
    slot_id: bytes


def wrap(master: bytearray, password: str, params: KdfParams, place: SlotPlace, random: Callable[[int], bytes]) -> Slot:
    """A new password slot, with a salt and a nonce of its own whatever salt `params` has.

    Raises:
        EmptyPassword: there is no password.
        LimitExceeded: as `derive`.
        SealFailed: the wrapped key did not unwrap.
    """
    if not password:
        raise EmptyPassword
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    salted = KdfParams(params.memory_kib, params.passes, params.lanes, random(SALT_LENGTH))
    written = _write(salted)
    nonce = random(_NONCE)
    bound = _bound(place, PASSWORD_SLOT, 0, written)
    with wiped(derive(password, salted)) as key:
        wrapped = AESGCM(key).encrypt(nonce, master, bound)
        if _unwrapped(key, nonce, wrapped, bound) != master:
            raise SealFailed
    return Slot(PASSWORD_SLOT, place.slot_id, 0, written + nonce + wrapped)


def unwrap(header: Header, password: str) -> tuple[bytearray, bytes]:
    """The master key and the id of the slot that gave it. Tries each password slot in turn.

    Raises:
        WrongPassword: none opens.
        MadeByNewerVersion: no slot is of a kind known here.
        HeaderChanged: a password slot does not read.
        LimitExceeded: the slots ask for more than `kdf` allows, each or together.
    """
    slots = [(slot, *_read(slot)) for slot in _known(header)]
    if not slots:
        raise MadeByNewerVersion("This vault opens by no password that this version knows of. Update Ramkeep.")
    _refuse_work(sum(params.work for _, params, _, _ in slots))
    for slot, params, nonce, wrapped in slots:
        master = _try(password, params, nonce, wrapped, _bound_slot(header.vault_id, slot, len(params.salt)))
        if master is not None:
            return master, slot.id
    raise WrongPassword


def _known(header: Header) -> Iterator[Slot]:
    for slot in header.slots:
        if slot.type == PASSWORD_SLOT and slot.payload[: _KDF_ID.size] == _KDF_ID.pack(ARGON2ID):
            yield slot


def _write(params: KdfParams) -> bytes:
    return _KDF.pack(ARGON2ID, params.memory_kib, params.passes, params.lanes, len(params.salt)) + params.salt


def _read(slot: Slot) -> tuple[KdfParams, bytes, bytes]:
    payload = slot.payload
    salt_length = _KDF.unpack_from(payload)[-1] if len(payload) >= _KDF.size else 0
    salt_end = _KDF.size + salt_length
    if not salt_length or len(payload) != salt_end + _NONCE + _WRAPPED:
        raise HeaderChanged("A password slot of the vault is not as long as it should be.")
    _, memory_kib, passes, lanes, _ = _KDF.unpack_from(payload)
    params = KdfParams(memory_kib, passes, lanes, payload[_KDF.size : salt_end])
    return params, payload[salt_end : salt_end + _NONCE], payload[salt_end + _NONCE :]


def _refuse_work(work: int) -> None:
    if work > MAX_WORK:
        raise LimitExceeded(
            f"The vault's password slots ask for {work // 2**20} GiB of memory work; at most {MAX_WORK // 2**20} are "
            "allowed."
        )


def _bound_slot(vault_id: bytes, slot: Slot, salt_length: int) -> bytes:
    return _bound(SlotPlace(vault_id, slot.id), slot.type, slot.flags, slot.payload[: _KDF.size + salt_length])


def _bound(place: SlotPlace, slot_type: int, flags: int, written_params: bytes) -> bytes:
    """What a wrapped key is tied to, so that it opens in no other vault, slot or cost."""
    return _LABEL + place.vault_id + _SLOT_START.pack(slot_type, place.slot_id, flags) + written_params


def _try(password: str, params: KdfParams, nonce: bytes, wrapped: bytes, bound: bytes) -> bytearray | None:
    with wiped(derive(password, params)) as key:
        return _unwrapped(key, nonce, wrapped, bound)


def _unwrapped(key: bytearray, nonce: bytes, wrapped: bytes, bound: bytes) -> bytearray | None:
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    master = bytearray(KEY_LENGTH)
    try:
        AESGCM(key).decrypt_into(nonce, wrapped, bound, master)
    except InvalidTag:
        return None
    return master
