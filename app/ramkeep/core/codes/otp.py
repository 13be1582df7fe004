"""One-time passwords: RFC 4226 (HOTP), RFC 6238 (TOTP), Steam Guard, mOTP and Yandex.Key."""

import hashlib
import hmac
import math
import unicodedata
from collections.abc import Callable, Iterable
from itertools import chain

from ramkeep.core.codes.credential import MAX_COUNTER, Credential, Kind, Secret
from ramkeep.core.codes.errors import CodeUnavailable
from ramkeep.core.codes.yandex import KEY_BYTES

_STEAM_ALPHABET = "23456789BCDFGHJKMNPQRTVWXY"
_MAX_TYPED = 64


def factor_at(credential: Credential, at: float) -> int:
    """The moving factor at Unix time `at`: whole periods since 1970, or the counter of HOTP.

    Raises:
        CodeUnavailable: `at` is before 1970 or no time at all.
    """
    if credential.kind is Kind.HOTP:
        return credential.counter
    return math.floor(_since_1970(at)) // credential.period


def code(credential: Credential, factor: int) -> str:
    """The code for a moving factor (see `factor_at`).

    Raises:
        CodeUnavailable: a PIN is missing, or the factor is below zero or over 64 bits.
    """
    if not 0 <= factor <= MAX_COUNTER:
        raise CodeUnavailable("There is no code: the counter is out of its range.")
    return _MAKERS[credential.kind](credential, factor)


def code_at(credential: Credential, at: float) -> str:
    """The code at Unix time `at`; for HOTP the code of its counter.

    Raises:
        CodeUnavailable: a PIN is missing, or `at` is before 1970.
    """
    return code(credential, factor_at(credential, at))


def seconds_left(credential: Credential, at: float) -> float:
    """Seconds until the code changes, over 0 and up to a period; infinite for HOTP, which waits.

    Raises:
        CodeUnavailable: `at` is before 1970 or no time at all.
    """
    if credential.kind is Kind.HOTP:
        return math.inf
    return credential.period - _since_1970(at) % credential.period


def drift(credential: Credential, typed: str, at: float, steps: int = 20) -> int | None:
    """How many steps from `at` the code `typed` belongs to; None when it is no code within `steps`.

    Blanks and case do not count. The step nearest to zero wins, the earlier of two equally near ones.
    Above zero, the other device is ahead. HOTP is searched forward from its counter only.

    Raises:
        CodeUnavailable: a PIN is missing, or `at` is before 1970.
    """
    wanted = _normal(typed)
    start = factor_at(credential, at)
    for offset in _offsets(steps, backward=credential.kind is not Kind.HOTP):
        factor = start + offset
        if not 0 <= factor <= MAX_COUNTER:
            continue
        if hmac.compare_digest(_normal(code(credential, factor)), wanted):
            return offset
    return None


def grouped(code: str) -> str:
    """The code with blanks for reading: halves from six characters on, thirds for nine."""
    if len(code) < 6:
        return code
    size = 3 if len(code) == 9 else len(code) // 2
    parts = (code[:size], code[size : 2 * size], code[2 * size :]) if len(code) == 9 else (code[:size], code[size:])
    return " ".join(parts)


def _since_1970(at: float) -> float:
    if not math.isfinite(at) or at < 0:
        raise CodeUnavailable("There is no code before 1970. Set the clock of this computer.")
    return at


def _offsets(steps: int, *, backward: bool) -> Iterable[int]:
    if not backward:
        return range(steps + 1)
    return chain([0], *((-step, step) for step in range(1, steps + 1)))


def _normal(typed: str) -> bytes:
    folded = unicodedata.normalize("NFKC", typed[:_MAX_TYPED]).casefold()
    return "".join(folded.split()).encode("utf-8", "replace")


def _truncated(credential: Credential, factor: int) -> int:
    """RFC 4226, section 5.3: 31 bits of the HMAC at an offset that it names itself."""
    digest = hmac.digest(credential.secret.reveal(), factor.to_bytes(8, "big"), credential.algorithm.lower())
    offset = digest[-1] & 0xF
    # MD5 is shorter than the RFC foresaw: like otphp, take what lies beyond its end as zero.
    return int.from_bytes(digest[offset : offset + 4].ljust(4, b"\0"), "big") & 0x7FFFFFFF


def _decimal(credential: Credential, factor: int) -> str:
    digits = credential.digits
    return str(_truncated(credential, factor) % 10**digits).zfill(digits)


def _steam(credential: Credential, factor: int) -> str:
    value = _truncated(credential, factor)
    letters = []
    for _ in range(credential.digits):
        value, index = divmod(value, len(_STEAM_ALPHABET))
        letters.append(_STEAM_ALPHABET[index])
    return "".join(letters)


def _motp(credential: Credential, factor: int) -> str:
    message = str(factor).encode() + credential.secret.reveal().hex().encode() + _pin(credential).reveal()
    return hashlib.md5(message, usedforsecurity=False).hexdigest()[: credential.digits]


def _yandex(credential: Credential, factor: int) -> str:
    if len(credential.secret.reveal()) < KEY_BYTES:
        raise CodeUnavailable(f"There is no code: a Yandex secret has at least {KEY_BYTES} bytes.")
    key = hashlib.sha256(_pin(credential).reveal() + credential.secret.reveal()[:KEY_BYTES]).digest()
    digest = hmac.digest(key.removeprefix(b"\0"), factor.to_bytes(8, "big"), "sha256")
    offset = digest[-1] & 0xF
    value = int.from_bytes(digest[offset : offset + 8], "big") & 0x7FFFFFFFFFFFFFFF
    letters = []
    for _ in range(credential.digits):
        value, index = divmod(value, 26)
        letters.append(chr(ord("a") + index))
    return "".join(reversed(letters))


def _pin(credential: Credential) -> Secret:
    if credential.pin is None:
        raise CodeUnavailable("There is no code without the PIN.")
    return credential.pin


_MAKERS: dict[Kind, Callable[[Credential, int], str]] = {
    Kind.TOTP: _decimal,
    Kind.HOTP: _decimal,
    Kind.STEAM: _steam,
    Kind.MOTP: _motp,
    Kind.YANDEX: _yandex,
}
