import pytest
from hypothesis import given
from hypothesis import strategies as st

from ramkeep.core.codes import base32, yandex
from ramkeep.core.codes.credential import Secret
from ramkeep.core.codes.errors import SecretRefused
from tests.core.codes.strategies import yandex_secrets

REAL = (
    "6SB2IKNM6OBZPAVBVTOHDKS4FAAAAAAADFUTQMBTRY",
    "LA2V6KMCGYMWWVEW64RNP3JA3IAAAAAAHTSG4HRZPI",
    "JBGSAU4G7IEZG6OY4UAXX62JU4AAAAAAHTSG4HXU3M",
)


@pytest.mark.parametrize("text", [*REAL, "LA2V6KMCGYMWWVEW64RNP3JA3I", "ORSXG5DJNZTXIZLTORUW4ZZRGI"])
def test_real_secrets_are_sound(text: str) -> None:
    yandex.require_sound(base32.secret(text))


@given(st.sampled_from(REAL).map(base32.decode), st.integers(0, 26 * 8 - 1))
def test_one_wrong_bit_is_found(raw: bytes, bit: int) -> None:
    wrong = (int.from_bytes(raw, "big") ^ 1 << bit).to_bytes(26, "big")
    with pytest.raises(SecretRefused, match="checksum"):
        yandex.require_sound(base32.secret_from_bytes(wrong))


@pytest.mark.parametrize("size", [1, 15, 17, 19, 25, 27])
def test_other_lengths_are_cut_short(size: int) -> None:
    with pytest.raises(SecretRefused, match=f"this one has {size}"):
        yandex.require_sound(base32.secret_from_bytes(bytes(size)))


@given(yandex_secrets())
def test_a_fitting_checksum_is_accepted(secret: Secret) -> None:
    yandex.require_sound(secret)
