"""The sentences about a credential that a person reads before saying yes."""

from collections.abc import Callable

from ramkeep.core.codes.credential import Credential, Kind
from ramkeep.core.codes.review import WEAK_BITS, Remark, RemarkCode

_KINDS = {
    Kind.TOTP: "time-based (TOTP)",
    Kind.HOTP: "counter-based (HOTP)",
    Kind.STEAM: "Steam Guard",
    Kind.MOTP: "mOTP",
    Kind.YANDEX: "Yandex.Key",
}

_REMARKS: dict[RemarkCode, Callable[[Remark], str]] = {
    RemarkCode.LOOK_ALIKE: lambda remark: (
        f"The name only looks like {remark.text}; some of its letters are of another alphabet."
        if remark.text
        else "The name mixes letters of different alphabets that look alike."
    ),
    RemarkCode.HIDDEN_CHARACTERS: lambda remark: f"The name holds characters that are not seen: {remark.text}",
    RemarkCode.SAME_CREDENTIAL: lambda _: "The vault has this secret already.",
    RemarkCode.REPLACEMENT: lambda _: "The vault has an account of this name with another secret, which is kept.",
    RemarkCode.WEAK_SECRET: lambda remark: (
        f"The secret is weak: {remark.number} bits, where {WEAK_BITS} are the least advised."
    ),
    RemarkCode.ODD_DIGITS: lambda remark: f"Its codes have {remark.number} digits, which is unusual.",
    RemarkCode.ODD_PERIOD: lambda remark: f"Its codes change every {remark.number} s, which is unusual.",
    RemarkCode.ODD_ALGORITHM: lambda remark: f"It uses {remark.text}, which is unusual.",
    RemarkCode.ISSUER_DIFFERS: lambda remark: f"The label names another issuer: {remark.text}",
    RemarkCode.NO_NAME: lambda _: "It has no name.",
    RemarkCode.PIN_MISSING: lambda _: "Its PIN is not known, and without it there is no code.",
    RemarkCode.OTHER_HOLDER: lambda remark: f"The label names {remark.text}, which is somebody else.",
    RemarkCode.COUNTER_BASED: lambda _: "Each of its codes works once; ramkeep code --next uses up the next one.",
}


def kind(credential: Credential) -> str:
    """How its codes are made, such as `time-based (TOTP), SHA1, 6 digits, every 30 s`."""
    parts = [_KINDS[credential.kind]]
    if credential.kind in (Kind.TOTP, Kind.HOTP):
        parts += [credential.algorithm.value, f"{credential.digits} digits"]
    parts.append(f"counter {credential.counter}" if credential.kind is Kind.HOTP else f"every {credential.period} s")
    return ", ".join(parts)


def remark(found: Remark) -> str:
    """What a remark says."""
    return _REMARKS[found.code](found)
