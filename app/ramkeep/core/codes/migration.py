"""Google Authenticator's export: `otpauth-migration://offline?data=` and a small protobuf message in Base64.

The message is Google's `MigrationPayload`; its fields are named below as they are numbered there.
"""

import base64
import binascii
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TypeVar
from urllib.parse import quote, unquote

from ramkeep.core.codes import protobuf
from ramkeep.core.codes.base32 import secret_from_bytes
from ramkeep.core.codes.batches import Batch, Batches, Part
from ramkeep.core.codes.credential import Algorithm, Credential, Kind
from ramkeep.core.codes.errors import (
    EnrollmentRefused,
    ExportRefused,
    NotAnEnrollment,
    ParameterRefused,
    PayloadDamaged,
    TooLong,
)
from ramkeep.core.codes.names import called
from ramkeep.core.codes.uri import MAX_BYTES, bare
from ramkeep.core.said import said

__all__ = ["MAX_PARTS", "Batch", "Batches", "Part", "is_migration", "parse", "write"]

MAX_PARTS = 1000
_PREFIX = "otpauth-migration://"
# A worst-case percent-encoding of so many bytes still fits a QR code of 2953 bytes.
_MAX_PAYLOAD = 700
_OVERHEAD = 40

_ENTRY, _VERSION, _BATCH_SIZE, _BATCH_INDEX, _BATCH_ID = range(1, 6)
_SECRET, _NAME, _ISSUER, _ALGORITHM, _DIGITS, _TYPE, _COUNTER = range(1, 8)
_ALGORITHMS = {
    0: Algorithm.SHA1,
    1: Algorithm.SHA1,
    2: Algorithm.SHA256,
    3: Algorithm.SHA512,
    4: Algorithm.MD5,
}
_DIGIT_COUNTS = {0: 6, 1: 6, 2: 8}
_KINDS = {0: Kind.TOTP, 1: Kind.HOTP, 2: Kind.TOTP}

Choice = TypeVar("Choice")


def is_migration(text: str) -> bool:
    """Does this text say that it is a migration code?"""
    return bare(text[: MAX_BYTES + 64])[: len(_PREFIX)].lower() == _PREFIX


def parse(text: str) -> Part:
    """Read one migration code. An entry that cannot be used does not stop the others.

    Raises:
        NotAnEnrollment: the text is no migration code.
        TooLong: over 4096 bytes.
        PayloadDamaged: it does not decode, is cut short, or holds no account.
    """
    if not is_migration(text):
        raise NotAnEnrollment(f"This is not a migration code: it does not start with {_PREFIX}.")
    text = bare(text)
    if len(text) > MAX_BYTES or len(text.encode("utf-8", "replace")) > MAX_BYTES:
        raise TooLong(f"The migration code is longer than {MAX_BYTES} bytes.")
    return _part(_payload(text))


def write(credentials: Sequence[Credential], per_code: int = 5, *, batch_id: int) -> tuple[str, ...]:
    """Migration codes for these credentials, at most `per_code` in each, fewer where names are long.

    Only what Google Authenticator has travels: a label prefix and extra parameters stay behind.

    Args:
        batch_id: 32 bits, signed, that no other export has.

    Raises:
        ExportRefused: some of them cannot travel.
    """
    reasons = tuple(filter(None, map(_obstacle, credentials)))
    if reasons:
        raise ExportRefused(reasons)
    groups = list(_groups(map(_written_entry, credentials), per_code))
    return tuple(_written(group, len(groups), index, batch_id) for index, group in enumerate(groups))


def _payload(text: str) -> bytes:
    _, _, query = text.partition("?")
    found = {value for name, _, value in (piece.partition("=") for piece in query.split("&")) if name.lower() == "data"}
    if len(found) != 1:
        raise PayloadDamaged("The migration code has no data, or more than one. Scan it again.")
    return _decoded(found.pop())


def _decoded(text: str) -> bytes:
    """Base64 as it arrives: encoded for URLs once or twice, `+` turned to blanks, padded or not."""
    text = unquote(text)
    text = unquote(text) if "%" in text else text
    text = text.replace(" ", "+").replace("-", "+").replace("_", "/")
    text = "".join(text.split()).rstrip("=")
    raw = b""
    try:
        raw = base64.b64decode(text + "=" * (-len(text) % 4), validate=True)
    except (binascii.Error, ValueError):
        raw = b""
    if not raw:
        raise PayloadDamaged("The data of the migration code is not Base64. Scan it again.")
    return raw


def _part(payload: bytes) -> Part:
    entries: list[bytes] = []
    numbers: dict[int, int] = {}
    for number, value in protobuf.fields(payload):
        if number == _ENTRY and isinstance(value, bytes):
            entries.append(value)
        elif isinstance(value, int):
            numbers[number] = value
    size = protobuf.signed32(numbers.get(_BATCH_SIZE, 0)) or 1
    index = protobuf.signed32(numbers.get(_BATCH_INDEX, 0))
    if not (0 <= index < size <= MAX_PARTS):
        raise PayloadDamaged("The migration code says it is a part that cannot be. Scan it again.")
    batch = protobuf.signed32(numbers[_BATCH_ID]) if _BATCH_ID in numbers else None
    return _part_of(entries, size, index, batch)


def _part_of(entries: Iterable[bytes], size: int, index: int, batch: int | None) -> Part:
    credentials: list[Credential] = []
    refused: list[str] = []
    for number, entry in enumerate(entries, start=1):
        values = dict(protobuf.fields(entry))
        issuer, account = _names(_text(values, _ISSUER), _text(values, _NAME))
        try:
            credentials.append(_credential(values, issuer, account))
        except EnrollmentRefused as refusal:
            name = called(issuer, account)
            refused.append(said("Entry {number}, {name}: {reason}", number=number, name=name, reason=refusal.reason))
    if not credentials and not refused:
        raise PayloadDamaged("The migration code holds no account. Scan it again.")
    return Part(size, index, batch, tuple(credentials), tuple(refused))


def _names(issuer: str, name: str) -> tuple[str, str]:
    """Issuer and account; some programs put both into the name."""
    if issuer:
        return issuer, name.removeprefix(f"{issuer}:").strip()
    issuer, colon, account = name.partition(":")
    return (issuer.strip(), account.strip()) if colon else ("", name)


def _text(values: dict[int, int | bytes], number: int) -> str:
    value = values.get(number, b"")
    return value.decode("utf-8", "replace").strip() if isinstance(value, bytes) else ""


def _integer(values: dict[int, int | bytes], number: int) -> int:
    value = values.get(number, 0)
    return value if isinstance(value, int) else 0


def _credential(values: dict[int, int | bytes], issuer: str, account: str) -> Credential:
    raw = values.get(_SECRET, b"")
    return Credential(
        kind := _one_of(_KINDS, values, _TYPE, said("type")),
        secret_from_bytes(raw if isinstance(raw, bytes) else b""),
        issuer=issuer,
        account=account,
        algorithm=_one_of(_ALGORITHMS, values, _ALGORITHM, said("algorithm")),
        digits=_one_of(_DIGIT_COUNTS, values, _DIGITS, said("number of digits")),
        counter=_integer(values, _COUNTER) if kind is Kind.HOTP else 0,
    )


def _one_of(choices: Mapping[int, Choice], values: dict[int, int | bytes], number: int, name: str) -> Choice:
    chosen = _integer(values, number)
    if chosen not in choices:
        raise ParameterRefused(name, said("The {name} is none that Google Authenticator has.", name=name))
    return choices[chosen]


def _obstacle(credential: Credential) -> str:
    """Why this credential cannot travel; empty when it can."""
    name = called(credential.issuer, credential.account)
    if credential.kind not in _KINDS.values():
        return f"{name}: codes of the kind {credential.kind} are unknown to Google Authenticator."
    if credential.period != 30:
        return f"{name}: its period is {credential.period} seconds; only 30 can be told."
    if credential.digits not in _DIGIT_COUNTS.values():
        return f"{name}: its codes have {credential.digits} digits; only 6 and 8 can be told."
    if credential.algorithm not in _ALGORITHMS.values():
        return f"{name}: its algorithm {credential.algorithm} cannot be told."
    if len(_written_entry(credential)) > _MAX_PAYLOAD - _OVERHEAD:
        return f"{name}: its name or secret is too long for a code."
    return ""


def _groups(entries: Iterable[bytes], per_code: int) -> Iterator[bytes]:
    group, count = b"", 0
    for entry in entries:
        if group and (count >= per_code or len(group) + len(entry) > _MAX_PAYLOAD - _OVERHEAD):
            yield group
            group, count = b"", 0
        group, count = group + entry, count + 1
    if group:
        yield group


def _written_entry(credential: Credential) -> bytes:
    issuer, account = credential.issuer, credential.account
    would_be_split = account.startswith(f"{issuer}:") if issuer else ":" in account
    name = f"{issuer}:{account}" if would_be_split else account
    return protobuf.bytes_field(
        _ENTRY,
        protobuf.bytes_field(_SECRET, credential.secret.reveal())
        + protobuf.bytes_field(_NAME, name.encode())
        + (protobuf.bytes_field(_ISSUER, issuer.encode()) if issuer else b"")
        + protobuf.varint_field(_ALGORITHM, _last_key(_ALGORITHMS, credential.algorithm))
        + protobuf.varint_field(_DIGITS, _last_key(_DIGIT_COUNTS, credential.digits))
        + protobuf.varint_field(_TYPE, _last_key(_KINDS, credential.kind))
        + (protobuf.varint_field(_COUNTER, credential.counter) if credential.kind is Kind.HOTP else b""),
    )


def _last_key(choices: Mapping[int, object], wanted: object) -> int:
    """The number that says it outright; zero says nothing and leaves it to the default."""
    return max(key for key, choice in choices.items() if choice == wanted)


def _written(entries: bytes, size: int, index: int, batch_id: int) -> str:
    payload = (
        entries
        + protobuf.varint_field(_VERSION, 1)
        + protobuf.varint_field(_BATCH_SIZE, size)
        + protobuf.varint_field(_BATCH_INDEX, index)
        + protobuf.varint_field(_BATCH_ID, batch_id)
    )
    return f"{_PREFIX}offline?data={quote(base64.b64encode(payload), safe='')}"
