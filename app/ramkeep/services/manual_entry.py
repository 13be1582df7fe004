"""An account as a person types it, field by field."""

import re
from dataclasses import dataclass

from ramkeep.core.codes import base32, yandex
from ramkeep.core.codes.credential import Algorithm, Credential, Kind, Secret
from ramkeep.core.codes.errors import ParameterRefused

_WHOLE_NUMBER = re.compile(r"[0-9]{1,20}")

_CHOICES = {
    Kind.TOTP: frozenset({"digits", "period", "algorithm"}),
    Kind.HOTP: frozenset({"digits", "counter", "algorithm"}),
    Kind.STEAM: frozenset({"period"}),
    Kind.MOTP: frozenset({"pin"}),
    Kind.YANDEX: frozenset({"pin"}),
}


def choices_of(kind: Kind) -> frozenset[str]:
    """The fields that mean something for a kind; the others are part of its scheme."""
    return _CHOICES[kind]


@dataclass(frozen=True, slots=True)
class ManualEntry:
    """What stands in the fields.

    Attributes:
        secret: Base32, or hexadecimal for mOTP.
        counter: a whole number as text; empty for 0.
    """

    secret: str
    issuer: str = ""
    account: str = ""
    kind: Kind = Kind.TOTP
    digits: int = 6
    period: int = 30
    algorithm: Algorithm = Algorithm.SHA1
    counter: str = ""
    pin: str = ""

    def __repr__(self) -> str:
        return "ManualEntry(…)"

    def read_secret(self) -> Secret:
        """The bytes of the secret.

        Raises:
            SecretRefused, TooLong: it is no secret of this kind.
        """
        if self.kind is Kind.MOTP:
            return base32.hex_secret(self.secret)
        secret = base32.secret(self.secret)
        if self.kind is Kind.YANDEX:
            yandex.require_sound(secret)
        return secret

    def credential(self) -> Credential:
        """The account; fields that mean nothing for its kind are passed over.

        Raises:
            EnrollmentRefused: a field cannot be used.
        """
        choices = choices_of(self.kind)
        return Credential(
            self.kind,
            self.read_secret(),
            issuer=self.issuer,
            account=self.account,
            algorithm=self.algorithm if "algorithm" in choices else Algorithm.SHA1,
            digits=self.digits if "digits" in choices else 6,
            period=self.period if "period" in choices else 30,
            counter=self._counter() if "counter" in choices else 0,
            pin=base32.pin(self.pin) if self.pin and "pin" in choices else None,
        )

    def _counter(self) -> int:
        text = self.counter.strip()
        if text and not _WHOLE_NUMBER.fullmatch(text):
            raise ParameterRefused("counter", "The counter is not a whole number.")
        return int(text or 0)
