"""The preview of a credential as text."""

from math import ceil

from ramkeep.cli import words
from ramkeep.core.codes import otp
from ramkeep.core.codes.credential import Credential, Kind
from ramkeep.core.codes.errors import CodeUnavailable
from ramkeep.core.codes.names import shown
from ramkeep.core.codes.review import Severity
from ramkeep.services.enrollment import Candidate

_MARKS = {Severity.DANGER: "!!", Severity.CAUTION: "! ", Severity.INFO: "- "}


def card(candidate: Candidate, at: float) -> list[str]:
    """The lines of a preview: names, kind, the code at Unix time `at`, and the remarks, gravest first."""
    credential = candidate.credential
    return [
        f"issuer   {shown(credential.issuer) or '(none)'}",
        f"account  {shown(credential.account) or '(none)'}",
        f"kind     {words.kind(credential)}",
        f"code     {_code(credential, at)}",
        *(f"{_MARKS[remark.severity]} {words.remark(remark)}" for remark in candidate.remarks),
    ]


def _code(credential: Credential, at: float) -> str:
    try:
        code = otp.grouped(otp.code_at(credential, at))
        if credential.kind is Kind.HOTP:
            return f"{code}, the next one"
        return f"{code}, {ceil(otp.seconds_left(credential, at))} s left"
    except CodeUnavailable as refusal:
        return str(refusal)
