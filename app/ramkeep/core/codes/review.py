"""What a person should know about a credential before it is stored."""

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from ramkeep.core.codes.account import Account, AccountId
from ramkeep.core.codes.credential import Algorithm, Credential, Kind
from ramkeep.core.codes.holder import Holder, contradicts
from ramkeep.core.codes.lookalikes import looked_alike, mixes_scripts
from ramkeep.core.codes.names import hidden_positions, shown

__all__ = ["Remark", "RemarkCode", "Severity", "review", "shown"]

WEAK_BITS = 80
_MAX_NAME = 1000
_USUAL_DIGITS = (6, 8)
_USUAL_PERIODS = (30, 60)
_USUAL_ALGORITHMS = (Algorithm.SHA1, Algorithm.SHA256, Algorithm.SHA512)


class Severity(StrEnum):
    """How loudly a remark is made."""

    INFO = "info"
    CAUTION = "caution"
    DANGER = "danger"


class RemarkCode(StrEnum):
    """What a remark is about; `Remark` says which of its fields each one fills."""

    LOOK_ALIKE = "look_alike"
    HIDDEN_CHARACTERS = "hidden_characters"
    SAME_CREDENTIAL = "same_credential"
    REPLACEMENT = "replacement"
    WEAK_SECRET = "weak_secret"
    ODD_DIGITS = "odd_digits"
    ODD_PERIOD = "odd_period"
    ODD_ALGORITHM = "odd_algorithm"
    ISSUER_DIFFERS = "issuer_differs"
    NO_NAME = "no_name"
    PIN_MISSING = "pin_missing"
    COUNTER_BASED = "counter_based"
    OTHER_HOLDER = "other_holder"


@dataclass(frozen=True, slots=True)
class Remark:
    """One thing to know.

    Attributes:
        text: safe to show. LOOK_ALIKE: the name it can be taken for, empty when alphabets are mixed in a
            word. HIDDEN_CHARACTERS: the name with marks in their place. ODD_ALGORITHM: the algorithm.
            ISSUER_DIFFERS: what the label says in place of the issuer. OTHER_HOLDER: whom the label names.
        number: WEAK_SECRET: bits. ODD_DIGITS: digits. ODD_PERIOD: seconds. COUNTER_BASED: the counter.
        account_ids: SAME_CREDENTIAL and REPLACEMENT: the accounts of the vault that are meant.
    """

    code: RemarkCode
    severity: Severity
    text: str = ""
    number: int = 0
    account_ids: tuple[AccountId, ...] = ()


def review(credential: Credential, existing: Sequence[Account], holder: Holder | None = None) -> tuple[Remark, ...]:
    """Everything to know about `credential` next to the accounts that are in the vault, gravest first.

    Args:
        credential: what may be added.
        existing: the accounts of the vault.
        holder: whom it is to belong to; None when nobody said.
    """
    remarks = [
        *_on_holder(credential, holder),
        *_on_names(credential, existing),
        *_on_twins(credential, existing),
        *_on_parameters(credential),
    ]
    return tuple(sorted(remarks, key=lambda remark: -_GRAVITY.index(remark.severity)))


_GRAVITY = (Severity.INFO, Severity.CAUTION, Severity.DANGER)


def _on_names(credential: Credential, existing: Sequence[Account]) -> Iterator[Remark]:
    names = [name[:_MAX_NAME] for name in (credential.issuer, credential.label_prefix, credential.account)]
    yield from _on_look_alikes(names, existing)
    for name in names:
        if hidden_positions(name):
            yield Remark(RemarkCode.HIDDEN_CHARACTERS, Severity.DANGER, shown(name))
    if credential.label_prefix and _folded(credential.label_prefix) != _folded(credential.issuer):
        yield Remark(RemarkCode.ISSUER_DIFFERS, Severity.INFO, shown(credential.label_prefix))
    if not credential.issuer and not credential.account:
        yield Remark(RemarkCode.NO_NAME, Severity.INFO)


def _on_holder(credential: Credential, holder: Holder | None) -> Iterator[Remark]:
    if holder is not None and contradicts(credential, holder):
        yield Remark(RemarkCode.OTHER_HOLDER, Severity.CAUTION, shown(credential.account))


def _on_look_alikes(names: Sequence[str], existing: Sequence[Account]) -> Iterator[Remark]:
    issuer, prefix, account = names
    known = {stored.credential.issuer for stored in existing}
    # A label without a colon may be a name of an issuer as well.
    for name in dict.fromkeys((issuer or account, prefix)):
        other = looked_alike(name, known)
        if other:
            yield Remark(RemarkCode.LOOK_ALIKE, Severity.DANGER, shown(other))
            return
    if any(map(mixes_scripts, names)):
        yield Remark(RemarkCode.LOOK_ALIKE, Severity.DANGER)


def _on_twins(credential: Credential, existing: Sequence[Account]) -> Iterator[Remark]:
    same, replaced = [], []
    identity, name = credential.identity, _name(credential)
    for account in existing:
        if account.credential.identity == identity:
            same.append(account.id)
        elif any(name) and _name(account.credential) == name:
            replaced.append(account.id)
    if same:
        yield Remark(RemarkCode.SAME_CREDENTIAL, Severity.CAUTION, account_ids=tuple(same))
    if replaced:
        yield Remark(RemarkCode.REPLACEMENT, Severity.CAUTION, account_ids=tuple(replaced))


def _on_parameters(credential: Credential) -> Iterator[Remark]:
    kind, digits, period = credential.kind, credential.digits, credential.period
    is_plain = kind in (Kind.TOTP, Kind.HOTP)
    if credential.secret.bits < WEAK_BITS:
        yield Remark(RemarkCode.WEAK_SECRET, Severity.CAUTION, number=credential.secret.bits)
    if is_plain and digits not in _USUAL_DIGITS:
        yield Remark(RemarkCode.ODD_DIGITS, Severity.CAUTION if digits < 6 else Severity.INFO, number=digits)
    if kind in (Kind.TOTP, Kind.STEAM) and period not in _USUAL_PERIODS:
        severity = Severity.INFO if 10 <= period <= 300 else Severity.CAUTION
        yield Remark(RemarkCode.ODD_PERIOD, severity, number=period)
    if is_plain and credential.algorithm not in _USUAL_ALGORITHMS:
        yield Remark(RemarkCode.ODD_ALGORITHM, Severity.INFO, credential.algorithm.value)
    if kind in (Kind.MOTP, Kind.YANDEX) and credential.pin is None:
        yield Remark(RemarkCode.PIN_MISSING, Severity.INFO)
    if kind is Kind.HOTP:
        yield Remark(RemarkCode.COUNTER_BASED, Severity.INFO, number=credential.counter)


def _name(credential: Credential) -> tuple[str, str]:
    return _folded(credential.issuer), _folded(credential.account)


def _folded(name: str) -> str:
    return name.casefold() if name.isascii() else unicodedata.normalize("NFKC", name).casefold()
