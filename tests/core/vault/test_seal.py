"""A vault is made, opened, saved; and every change to its bytes is noticed."""

import hashlib
import traceback
from dataclasses import replace

import pytest
from cryptography.hazmat.primitives.ciphers import aead
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from hypothesis import given, settings

from ramkeep.core.vault.contents import Contents, Unreadable
from ramkeep.core.vault.entry import write_entry
from ramkeep.core.vault.errors import (
    BodyDamaged,
    EmptyPassword,
    HeaderChanged,
    LimitExceeded,
    MadeByNewerVersion,
    NotAVault,
    SealFailed,
    VaultRefused,
    WrongPassword,
)
from ramkeep.core.vault.header import MAX_GENERATION, Header, Slot, frame, take_apart
from ramkeep.core.vault.seal import OpenVault, Sealed, create, open_, open_with_key
from tests.core.vault.independent_writer import write_vault
from tests.core.vault.strategies import account, contents
from tests.fakes.vault_file import CHEAP

PASSWORD = "correct horse"
HELD = Contents((account(1), account(2)))
SMALL = create(HELD, PASSWORD, CHEAP)
DATA = SMALL.data
HEADER_END = len(DATA) - SMALL.vault.header.body_length


def master_of(vault: OpenVault) -> bytearray:
    return bytearray(vault._master)


def with_header(sealed: Sealed, header: Header) -> OpenVault:
    """The vault with another header, as another version of the program may have made it."""
    return OpenVault(header, sealed.vault.contents, master_of(sealed.vault), sealed.vault._slot_id)


@given(contents())
@settings(max_examples=20)
def test_what_is_sealed_opens_the_same(held: Contents) -> None:
    data, vault = create(held, PASSWORD, CHEAP)
    opened = open_(data, PASSWORD)
    assert opened.contents == vault.contents == held
    assert opened.header == vault.header


def test_every_single_bit_of_the_header_counts() -> None:
    for bit in range(HEADER_END * 8):
        with pytest.raises(VaultRefused):
            open_(flipped(bit), PASSWORD)


def test_every_single_bit_of_a_small_vault_counts() -> None:
    small = write_vault([b"{}", write_entry(account(1)), write_entry(account(2))], b"pw")
    assert open_(small, "pw").contents == HELD
    for bit in range(len(small) * 8):
        with pytest.raises(VaultRefused):
            open_(flipped(bit, small), "pw")


def test_damage_anywhere_in_the_body_is_told_from_a_wrong_password() -> None:
    master = master_of(SMALL.vault)
    for bit in range(HEADER_END * 8, len(DATA) * 8, 31):
        with pytest.raises(BodyDamaged):
            open_with_key(flipped(bit), master)
    with pytest.raises(BodyDamaged):
        open_(flipped(HEADER_END * 8), PASSWORD)


def flipped(bit: int, data: bytes = DATA) -> bytes:
    byte = bit // 8
    return data[:byte] + bytes([data[byte] ^ 1 << bit % 8]) + data[byte + 1 :]


def test_a_file_cut_off_anywhere_does_not_open() -> None:
    for length in range(len(DATA)):
        with pytest.raises(NotAVault if length < 8 else HeaderChanged if length < HEADER_END else BodyDamaged):
            open_(DATA[:length], PASSWORD)


def test_a_changed_header_is_told_though_its_checksum_was_put_right() -> None:
    master, end = master_of(SMALL.vault), HEADER_END - 64
    for byte in range(end):
        start = DATA[:byte] + bytes([DATA[byte] ^ 1]) + DATA[byte + 1 : end]
        data = start + hashlib.sha256(start).digest() + DATA[end + 32 :]
        with pytest.raises(VaultRefused) as caught:
            open_with_key(data, master)
        assert not isinstance(caught.value, WrongPassword)


def test_a_changed_generation_is_told_as_a_changed_header() -> None:
    framed = frame(replace(SMALL.vault.header, generation=99))
    with pytest.raises(HeaderChanged, match="after it was saved"):
        open_(framed + DATA[HEADER_END - 32 :], PASSWORD)


def test_the_body_of_another_save_does_not_fit() -> None:
    later = SMALL.vault.seal(HELD).data
    with pytest.raises(BodyDamaged):
        open_(later[:HEADER_END] + DATA[HEADER_END:], PASSWORD)


def test_a_slot_of_another_vault_gives_nothing() -> None:
    other = create(HELD, PASSWORD, CHEAP).vault
    framed = frame(replace(SMALL.vault.header, slots=other.header.slots))
    with pytest.raises(WrongPassword):
        open_(framed + DATA[HEADER_END - 32 :], PASSWORD)


def test_a_wrong_password_is_told() -> None:
    with pytest.raises(WrongPassword):
        open_(DATA, "wrong horse")


def test_a_newer_version_is_told() -> None:
    newer = with_header(SMALL, replace(SMALL.vault.header, version=2, min_reader=2))
    with pytest.raises(MadeByNewerVersion):
        open_(frame(newer.header) + DATA[HEADER_END - 32 :], PASSWORD)


def test_no_password_makes_no_vault() -> None:
    with pytest.raises(EmptyPassword):
        create(HELD, "", CHEAP)


def test_two_saves_share_neither_salt_nor_nonce_nor_ciphertext() -> None:
    first, second = SMALL.vault.seal(HELD), SMALL.vault.seal(HELD)
    salts = [sealed.vault.header.save_salt for sealed in (SMALL, first, second)]
    assert len(set(salts)) == 3
    derived = [HKDF(SHA256(), 44, salt, b"ramkeep vault 1 body").derive(master_of(SMALL.vault)) for salt in salts]
    assert len({keys[:32] for keys in derived}) == 3
    assert len({keys[32:] for keys in derived}) == 3
    assert blocks(first).isdisjoint(blocks(second))
    assert blocks(first).isdisjoint(blocks(SMALL))


def blocks(sealed: Sealed) -> set[bytes]:
    body = take_apart(sealed.data).body
    return {body[at : at + 16] for at in range(0, len(body), 16)}


def test_two_new_vaults_share_nothing() -> None:
    one, other = create(HELD, PASSWORD, CHEAP), create(HELD, PASSWORD, CHEAP)
    assert one.vault.header.vault_id != other.vault.header.vault_id
    assert one.vault.header.slots[0].payload[16:] != other.vault.header.slots[0].payload[16:]
    assert master_of(one.vault) != master_of(other.vault)
    assert blocks(one).isdisjoint(blocks(other))


def test_each_save_counts_on() -> None:
    assert SMALL.vault.header.generation == 1
    second = SMALL.vault.seal(HELD).vault
    assert second.header.generation == 2
    assert second.seal(HELD, after=829).vault.header.generation == 830
    assert second.header.vault_id == SMALL.vault.header.vault_id


def test_a_count_at_its_end_is_told() -> None:
    with pytest.raises(LimitExceeded):
        SMALL.vault.seal(HELD, after=MAX_GENERATION)


def test_what_is_not_known_is_kept_through_saves() -> None:
    slots = (Slot(9, b"k" * 16, 3, b"keyring"), *SMALL.vault.header.slots, Slot(2, b"r" * 16, 0, b"recovery"))
    newer = replace(SMALL.vault.header, version=7, slots=slots, unknown=((6, b"six"), (900, b"")))
    saved = open_(with_header(SMALL, newer).seal(HELD).data, PASSWORD)
    again = open_(saved.with_password("new", CHEAP).data, "new")
    for vault in (saved, again):
        assert (vault.header.version, vault.header.unknown) == (7, newer.unknown)
        assert (vault.header.slots[0], vault.header.slots[2]) == (slots[0], slots[2])


def test_a_new_password_takes_the_place_of_the_old() -> None:
    changed = SMALL.vault.with_password("new", CHEAP)
    assert open_(changed.data, "new").contents == HELD
    with pytest.raises(WrongPassword):
        open_(changed.data, PASSWORD)


def test_the_key_of_an_old_copy_does_not_open_what_was_saved_after_the_password_changed() -> None:
    changed = SMALL.vault.with_password("new", CHEAP)
    with pytest.raises(HeaderChanged):
        open_with_key(changed.data, master_of(SMALL.vault))


def test_a_vault_with_further_slots_keeps_its_key_for_them() -> None:
    slots = (*SMALL.vault.header.slots, Slot(2, b"r" * 16, 0, b"recovery"))
    vault = with_header(SMALL, replace(SMALL.vault.header, slots=slots))
    changed = vault.with_password("new", CHEAP)
    vault.forget()
    assert master_of(changed.vault) == master_of(SMALL.vault)
    assert open_(changed.vault.seal(HELD).data, "new").contents == HELD


def test_the_password_can_be_asked_for_again() -> None:
    vault = open_(DATA, PASSWORD)
    vault.verify(PASSWORD)
    with pytest.raises(WrongPassword):
        vault.verify("wrong horse")


def test_a_forgotten_key_is_zeros_and_seals_nothing() -> None:
    vault = open_(DATA, PASSWORD)
    vault.forget()
    assert master_of(vault) == bytes(32)
    with pytest.raises(ValueError, match="forgotten"):
        vault.seal(HELD)


@pytest.mark.parametrize("line", [b"two\nlines", b"\n" * 100_001])
def test_what_does_not_read_back_is_not_handed_out(line: bytes) -> None:
    with pytest.raises(SealFailed):
        SMALL.vault.seal(Contents(unreadable=(Unreadable(line),)))


@pytest.mark.parametrize("fault_at", ["slot", "body"])
def test_a_fault_of_the_computer_while_sealing_is_noticed(fault_at: str, monkeypatch: pytest.MonkeyPatch) -> None:
    real = aead.AESGCM

    class Faulty:
        def __init__(self, key: bytes) -> None:
            self.decrypt, self.decrypt_into, self._encrypt = (
                real(key).decrypt,
                real(key).decrypt_into,
                real(key).encrypt,
            )

        def encrypt(self, nonce: bytes, data: bytes, associated_data: bytes) -> bytes:
            sealed = self._encrypt(nonce, data, associated_data)
            at_slot = len(sealed) == 48
            return bytes([sealed[0] ^ 1]) + sealed[1:] if at_slot == (fault_at == "slot") else sealed

    monkeypatch.setattr(aead, "AESGCM", Faulty)
    with pytest.raises(SealFailed):
        create(HELD, PASSWORD, CHEAP)


def test_a_vault_that_would_be_too_large_is_refused() -> None:
    with pytest.raises(LimitExceeded, match="at most"):
        SMALL.vault.seal(Contents(unreadable=(Unreadable(bytes(64 * 2**20)),)))


def test_no_secret_shows_in_a_repr_or_an_exception() -> None:
    shown = repr(SMALL.vault) + repr(SMALL.vault.header) + repr(HELD)
    for data, password in ((DATA, "WRONG-KEEPOUT"), (flipped(len(DATA) * 8 - 1), PASSWORD), (b"KEEPOUT", PASSWORD)):
        with pytest.raises(VaultRefused) as caught:
            open_(data, password)
        shown += everything_told_by(caught.value)
    for secret in (PASSWORD, "KEEPOUT", account(1).credential.secret.written(), repr(bytes(master_of(SMALL.vault)))):
        assert secret not in shown


def everything_told_by(error: BaseException | None) -> str:
    told = ""
    while error is not None:
        told += "".join(traceback.format_exception(error)) + repr(vars(error))
        error = error.__cause__ or error.__context__
    return told
