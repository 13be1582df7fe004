"""What a one-time password is made from."""

import hmac
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, NoReturn

from ramkeep.core.codes.errors import ParameterRefused, SecretRefused

MAX_DIGITS = 10
MAX_PERIOD = 2**31 - 1
MAX_COUNTER = 2**64 - 1


class Kind(StrEnum):
    """How a code is derived from the secret."""

    TOTP = "totp"
    HOTP = "hotp"
    STEAM = "steam"
    MOTP = "motp"
    YANDEX = "yandex"


class Algorithm(StrEnum):
    """The hash under the HMAC (for mOTP: the hash itself)."""

    MD5 = "MD5"
    SHA1 = "SHA1"
    SHA224 = "SHA224"
    SHA256 = "SHA256"
    SHA384 = "SHA384"
    SHA512 = "SHA512"


class Secret:
    """Bytes that nobody may see by accident: no `str()`, no pickling, a blind `repr`.

    Two secrets are equal when their bytes are, however they were written.
    """

    __slots__ = ("_raw", "_text")

    def __init__(self, raw: bytes, text: str) -> None:
        self._raw = raw
        self._text = text

    def reveal(self) -> bytes:
        """The bytes themselves."""
        return self._raw

    def written(self) -> str:
        """The text the bytes came from, as it was given."""
        return self._text

    @property
    def bits(self) -> int:
        """Length in bits."""
        return len(self._raw) * 8

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and hmac.compare_digest(self._raw, other._raw)

    def __hash__(self) -> int:
        return hash(self._raw)

    def __repr__(self) -> str:
        return "Secret(…)"

    def __str__(self) -> NoReturn:
        raise TypeError("a secret has no text form; use reveal() or written() where it is meant")

    def __format__(self, spec: str) -> NoReturn:
        raise TypeError("a secret cannot be formatted into a text")

    def __reduce__(self) -> NoReturn:
        raise TypeError("a secret cannot be pickled")


# Kinds whose digits, hash or period are part of the scheme and not a choice.
_FIXED: dict[Kind, dict[str, Any]] = {
    Kind.STEAM: {"digits": 5, "algorithm": Algorithm.SHA1},
    Kind.MOTP: {"digits": 6, "algorithm": Algorithm.MD5, "period": 10},
    Kind.YANDEX: {"digits": 8, "algorithm": Algorithm.SHA256, "period": 30},
}


# Parameters of an otpauth URI that have a place of their own in a credential.
_OWN_NAMES = frozenset({"secret", "issuer", "algorithm", "digits", "period", "counter", "encoder"})
_KINDS_WITH_PIN = frozenset({Kind.MOTP, Kind.YANDEX})


def own_names(kind: Kind) -> frozenset[str]:
    """Names, in lower case, that `extra` may not have: a credential of this kind says them itself."""
    return _OWN_NAMES | {"pin"} if kind in _KINDS_WITH_PIN else _OWN_NAMES


def _clean(text: str) -> str:
    """A text that can be written: no lone surrogates."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode("utf-8")


@dataclass(frozen=True, slots=True)
class Credential:
    """One enrollment: a secret, how codes are made from it, and what it is for.

    Attributes:
        issuer: who asks for the code; may be empty.
        account: whose code it is; may be empty.
        digits: length of the code, 1 to 10 (5 characters for Steam, 8 letters for Yandex).
        period: seconds a code lives, 1 to 2**31 - 1; unused by HOTP.
        counter: the next HOTP counter to use, 0 to 2**64 - 1; 0 for the other kinds.
        pin: mOTP and Yandex only; None when it is not stored.
        label_prefix: what stood before the account in the label where that is not the issuer; it is
            the issuer when there is no other.
        extra: parameters without a meaning here, kept so that an export returns them; in order, and
            none of `own_names`.

    Raises:
        SecretRefused: the secret is empty.
        ParameterRefused: digits, period or counter out of bounds, or an extra parameter with a reserved name.
    """

    kind: Kind
    secret: Secret
    issuer: str = ""
    account: str = ""
    algorithm: Algorithm = Algorithm.SHA1
    digits: int = 6
    period: int = 30
    counter: int = 0
    pin: Secret | None = None
    label_prefix: str = ""
    extra: tuple[tuple[str, str], ...] = field(default=(), repr=False)

    def __post_init__(self) -> None:
        for name, value in _FIXED.get(self.kind, {}).items():
            object.__setattr__(self, name, value)
        self._settle_names()
        if self.extra:
            self._settle_extra()
        if self.pin is not None and (self.kind not in _KINDS_WITH_PIN or not self.pin.bits):
            object.__setattr__(self, "pin", None)
        if self.kind is Kind.HOTP:
            object.__setattr__(self, "period", 30)
        elif self.counter:
            object.__setattr__(self, "counter", 0)
        if not self.secret.bits:
            raise SecretRefused("The secret is empty.")
        _require("digits", self.digits, 1, MAX_DIGITS)
        _require("period", self.period, 1, MAX_PERIOD)
        _require("counter", self.counter, 0, MAX_COUNTER)

    @property
    def identity(self) -> tuple[Kind, Secret, Algorithm, int, int]:
        """What makes the codes. Two credentials that have it in common are one, whatever they are called."""
        return (self.kind, self.secret, self.algorithm, self.digits, self.period)

    def _settle_names(self) -> None:
        for name in ("issuer", "account", "label_prefix"):
            given = getattr(self, name)
            # Thousands are made when a vault opens, and nearly all are clean.
            if (clean := _clean(given).strip()) is not given:
                object.__setattr__(self, name, clean)
        if not self.issuer:
            object.__setattr__(self, "issuer", self.label_prefix)
        if self.label_prefix == self.issuer:
            object.__setattr__(self, "label_prefix", "")

    def _settle_extra(self) -> None:
        object.__setattr__(self, "extra", tuple((_clean(name), _clean(value)) for name, value in self.extra))
        for name, _ in self.extra:
            if name.lower() in own_names(self.kind):
                raise ParameterRefused(name.lower(), f"{name.lower()} is no extra parameter; it has its own place.")


def _require(name: str, value: int, low: int, high: int) -> None:
    if not low <= value <= high:
        raise ParameterRefused(name, f"{name} is {value}; it must be {low} to {high}.")
