"""Why a text is not an enrollment, and why a code cannot be made.

* EnrollmentRefused
  + NotAnEnrollment       the text is something else (a web address, a greeting)
  + UnknownKind           an otpauth type that Ramkeep does not know
  + SecretRefused         empty, or holds a character that is not Base32 or hex
  + ParameterRefused      digits, period, counter, algorithm... out of reach or given twice
  + TooLong               over the bound of the format
  + PayloadDamaged        a migration code whose bytes do not decode
* CodeUnavailable         the credential has no code now (a PIN is missing, time before 1970)
* ExportRefused           some credentials cannot be said in the form they should be written in
"""


class EnrollmentRefused(Exception):
    """Superclass of every refusal of a scanned, pasted or typed enrollment. Never raised directly.

    Attributes:
        reason: one sentence that says what is wrong, where, and what to do. Holds no secret.
    """

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class NotAnEnrollment(EnrollmentRefused):
    """The text is no enrollment at all."""


class UnknownKind(EnrollmentRefused):
    """The URI names a type of one-time password that is not known."""


class SecretRefused(EnrollmentRefused):
    """The secret is empty or holds a character that its alphabet does not have.

    Attributes:
        position: where the wrong character stands, counted from 1 in the text as given; None when
            no single character is to blame.
        likely: letters that the wrong character is often mistaken for, best first; may be empty.
    """

    def __init__(self, reason: str, position: int | None = None, likely: str = "") -> None:
        super().__init__(reason)
        self.position = position
        self.likely = likely


class ParameterRefused(EnrollmentRefused):
    """A parameter cannot be computed with, or is given twice with different values.

    Attributes:
        name: the parameter, in lower case.
    """

    def __init__(self, name: str, reason: str) -> None:
        super().__init__(reason)
        self.name = name


class TooLong(EnrollmentRefused):
    """The text is longer than its format allows."""


class PayloadDamaged(EnrollmentRefused):
    """The payload of a migration code does not decode."""


class CodeUnavailable(Exception):
    """No code can be made from this credential at this moment."""


class ExportRefused(Exception):
    """Nothing was written, because some credentials cannot travel in this form.

    Attributes:
        reasons: a sentence for each of them, in their order. No secrets.
    """

    def __init__(self, reasons: tuple[str, ...]) -> None:
        super().__init__(" ".join(reasons))
        self.reasons = reasons
