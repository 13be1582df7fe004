"""Opens a vault with its password and seals it again. The format is in docs/vault-format.md."""

import hmac
import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Final, NamedTuple

from ramkeep.core.said import said
from ramkeep.core.vault.contents import Contents, decode, encode
from ramkeep.core.vault.errors import BodyDamaged, HeaderChanged, LimitExceeded, SealFailed, VaultRefused
from ramkeep.core.vault.header import MAX_FILE, MAX_GENERATION, Header, Slot, frame, take_apart
from ramkeep.core.vault.kdf import KEY_LENGTH, KdfParams
from ramkeep.core.vault.slots import SlotPlace, unwrap, wrap
from ramkeep.core.vault.wiping import wipe, wiped

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

Random = Callable[[int], bytes]

_ID: Final = 16
_SAVE_SALT: Final = 32
_NONCE: Final = 12
_TAG: Final = 16
_HEADER_LABEL: Final = b"ramkeep vault 1 header"
_BODY_LABEL: Final = b"ramkeep vault 1 body"


class OpenVault:
    """A vault whose master key is known. Does not change; sealing gives the next one.

    The vaults that follow from one another by sealing share their key: `forget` on one ends all.

    Attributes:
        header: as it was read or sealed.
        contents: the accounts.
    """

    __slots__ = ("_master", "_slot_id", "contents", "header")

    def __init__(self, header: Header, contents: Contents, master: bytearray, slot_id: bytes) -> None:
        self.header = header
        self.contents = contents
        self._master = master
        self._slot_id = slot_id

    def __repr__(self) -> str:
        return f"OpenVault(generation={self.header.generation})"

    def seal(self, contents: Contents, *, after: int = 0, random: Random = secrets.token_bytes) -> "Sealed":
        """Encrypt other contents under fresh keys and read them back from the result.

        The generation goes up by one, or past `after`, where a later one than this vault's is known of.

        Raises:
            LimitExceeded: more than a vault may hold.
            SealFailed: what was sealed did not read back the same.
        """
        return self._sealed(contents, self.header.slots, self._master, after, random)

    def with_password(
        self, new: str, params: KdfParams, *, after: int = 0, random: Random = secrets.token_bytes
    ) -> "Sealed":
        """Seal under another password in the place of the one that opened this vault.

        Other slots stay as they are. Where there are none, the master key is drawn anew too, so that an
        old copy of the file and the old password together do not open later ones. `forget` this vault
        once the new one is stored: they share no key.

        Raises:
            EmptyPassword: there is no new password.
            LimitExceeded: as `seal`, or the parameters cannot be computed here.
            SealFailed: as `seal`.
        """
        alone = len(self.header.slots) == 1
        master = bytearray(random(KEY_LENGTH) if alone else self._master)
        slot = wrap(master, new, params, SlotPlace(self.header.vault_id, self._slot_id), random)
        slots = tuple(slot if old.id == self._slot_id else old for old in self.header.slots)
        return self._sealed(self.contents, slots, master, after, random)

    def verify(self, password: str) -> None:
        """Check the password again, as costly as opening.

        Raises:
            WrongPassword: it is another.
        """
        master, _ = unwrap(self.header, password)
        wipe(master)

    def forget(self) -> None:
        """Overwrite the master key; nothing can be sealed any more."""
        wipe(self._master)

    def _sealed(
        self, contents: Contents, slots: tuple[Slot, ...], master: bytearray, after: int, random: Random
    ) -> "Sealed":
        if not any(self._master):
            raise ValueError("the key of this vault was forgotten")
        generation = max(self.header.generation, after) + 1
        if generation > MAX_GENERATION:
            raise LimitExceeded(said("The vault was saved as often as it can count."))
        header = replace(self.header, slots=slots, generation=generation, save_salt=random(_SAVE_SALT))
        return _seal(header, contents, master, self._slot_id)


class Sealed(NamedTuple):
    """The bytes to store, and the vault they are."""

    data: bytes
    vault: OpenVault


def create(contents: Contents, password: str, params: KdfParams, random: Random = secrets.token_bytes) -> Sealed:
    """A new vault with a key, an id and salts of its own; the salt in `params` is not used.

    Raises:
        EmptyPassword: there is no password.
        LimitExceeded: more than a vault may hold, or the parameters cannot be computed here.
        SealFailed: what was sealed did not read back the same.
    """
    master = bytearray(random(KEY_LENGTH))
    place = SlotPlace(random(_ID), random(_ID))
    slot = wrap(master, password, params, place, random)
    header = Header(place.vault_id, generation=1, save_salt=random(_SAVE_SALT), slots=(slot,), body_length=0)
    return _seal(header, contents, master, place.slot_id)


def open_(data: bytes, password: str) -> OpenVault:
    """Open a vault. Takes as long as its password slots ask.

    Raises:
        VaultRefused: one of `core.vault.errors`: another file, a newer version, over a limit, header
            changed, wrong password, body damaged.
    """
    master, slot_id = unwrap(take_apart(data).header, password)
    return open_with_key(data, master, slot_id)


def open_with_key(data: bytes, master: bytearray, slot_id: bytes = b"") -> OpenVault:
    """Open a vault whose master key is known already; the opened vault keeps this very `master`.

    Raises:
        VaultRefused: as `open_`; a wrong key is told as a changed header.
    """
    parts = take_apart(data)
    _verify_header(parts.framed, parts.tag, parts.header.save_salt, master)
    plain = _decrypt(parts.body, parts.framed + parts.tag, parts.header.save_salt, master)
    return OpenVault(parts.header, decode(plain), master, slot_id)


def _seal(header: Header, contents: Contents, master: bytearray, slot_id: bytes) -> Sealed:
    plain = encode(contents)
    header = replace(header, body_length=len(plain) + _TAG)
    framed = frame(header)
    start = framed + _header_tag(framed, header.save_salt, master)
    with _body_cipher(header.save_salt, master) as (cipher, nonce):
        data = start + cipher.encrypt(nonce, plain, start)
    if len(data) > MAX_FILE:
        raise LimitExceeded(
            said("The vault would take {count} bytes; at most {most} are allowed.", count=len(data), most=MAX_FILE)
        )
    _read_back(data, header, contents, plain, master)
    return Sealed(data, OpenVault(header, contents, master, slot_id))


def _read_back(data: bytes, header: Header, contents: Contents, plain: bytes, master: bytearray) -> None:
    try:
        parts = take_apart(data)
        _verify_header(parts.framed, parts.tag, parts.header.save_salt, master)
        again = _decrypt(parts.body, parts.framed + parts.tag, parts.header.save_salt, master)
        same = parts.header == header and again == plain and decode(again) == contents
    except VaultRefused:
        same = False
    if not same:
        raise SealFailed


def _verify_header(framed: bytes, tag: bytes, save_salt: bytes, master: bytearray) -> None:
    if not hmac.compare_digest(_header_tag(framed, save_salt, master), tag):
        raise HeaderChanged(
            "The header of the vault was changed after it was saved, by damage or on purpose. Use the copy ending in "
            ".bak, or a backup."
        )


def _header_tag(framed: bytes, save_salt: bytes, master: bytearray) -> bytes:
    with _subkey(master, save_salt, _HEADER_LABEL, KEY_LENGTH) as key:
        return hmac.digest(key, framed, "sha256")


def _decrypt(body: bytes, start: bytes, save_salt: bytes, master: bytearray) -> bytes:
    from cryptography.exceptions import InvalidTag

    with _body_cipher(save_salt, master) as (cipher, nonce):
        try:
            return cipher.decrypt(nonce, body, start)
        except InvalidTag:
            pass
    raise BodyDamaged("The password is right, but the accounts are damaged. Use the copy ending in .bak, or a backup.")


@contextmanager
def _body_cipher(save_salt: bytes, master: bytearray) -> "Iterator[tuple[AESGCM, memoryview]]":
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    with _subkey(master, save_salt, _BODY_LABEL, KEY_LENGTH + _NONCE) as key:
        view = memoryview(key)
        yield AESGCM(view[:KEY_LENGTH]), view[KEY_LENGTH:]


@contextmanager
def _subkey(master: bytearray, save_salt: bytes, label: bytes, length: int) -> Iterator[bytearray]:
    """A key for one use in one save: HKDF-SHA-256 (RFC 5869)."""
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    with wiped(bytearray(length)) as key:
        HKDF(SHA256(), length, save_salt, label).derive_into(master, key)
        yield key
