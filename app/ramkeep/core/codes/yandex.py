"""What is particular to the secrets of Yandex.Key: their two lengths, and the checksum of the longer one."""

from ramkeep.core.codes.credential import Secret
from ramkeep.core.codes.errors import SecretRefused

KEY_BYTES = 16
FULL_BYTES = 26
_CHECKSUM_BITS = 12
_POLYNOMIAL = 0x18F3


def require_sound(secret: Secret) -> None:
    """Refuse a secret that was cut short or mistyped.

    A scanned secret has 16 bytes. A written one has 26, of which the first 16 are the key and the last
    12 bits the remainder of the rest, divided by x^12+x^11+x^7+x^6+x^5+x^4+x+1 over GF(2).

    Raises:
        SecretRefused: another length, or the checksum does not fit.
    """
    raw = secret.reveal()
    if len(raw) not in (KEY_BYTES, FULL_BYTES):
        raise SecretRefused(
            f"A Yandex secret has {KEY_BYTES} or {FULL_BYTES} bytes; this one has {len(raw)}. Copy it whole."
        )
    if len(raw) == FULL_BYTES and checksum(raw) != int.from_bytes(raw[-2:], "big") & 0xFFF:
        raise SecretRefused("The checksum of the Yandex secret does not fit. Compare it with the original.")


def checksum(raw: bytes) -> int:
    """The twelve bits that should close these 26 bytes."""
    message = int.from_bytes(raw, "big") >> _CHECKSUM_BITS
    remainder = 0
    for position in range(len(raw) * 8 - _CHECKSUM_BITS - 1, -1, -1):
        remainder = remainder << 1 | message >> position & 1
        if remainder >> _CHECKSUM_BITS:
            remainder ^= _POLYNOMIAL
    return remainder
