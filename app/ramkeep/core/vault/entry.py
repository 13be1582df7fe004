"""One account as one line of JSON, both ways. See docs/vault-format.md, "The entries"."""

import base64
import binascii
import json
import math
import re
from collections.abc import Mapping
from itertools import product
from operator import itemgetter
from types import MappingProxyType, NoneType
from typing import Any, Final, NoReturn

from ramkeep.core.codes.account import Account, AccountId
from ramkeep.core.codes.credential import Algorithm, Credential, Kind, Secret
from ramkeep.core.codes.errors import EnrollmentRefused

MAX_ENTRY: Final = 2**20
MAX_DEPTH: Final = 32

_ID: Final = re.compile("[0-9a-f]{32}")
_LATEST: Final = 2**53
_KINDS: Final = {kind.value: kind for kind in Kind}
_ALGORITHMS: Final = {algorithm.value: algorithm for algorithm in Algorithm}
_NOTHING: Final[Mapping[str, object]] = MappingProxyType({})

# Each field with what it is when it is left out, and the types it may have.
_FIELDS: Final[dict[str, tuple[object, tuple[type, ...]]]] = {
    "type": ("account", (str,)),
    "id": ("", (str,)),
    "kind": ("", (str,)),
    "secret": ("", (str,)),
    "secret_text": (None, (str, NoneType)),
    "issuer": ("", (str,)),
    "account": ("", (str,)),
    "algorithm": ("SHA1", (str,)),
    "digits": (6, (int,)),
    "period": (30, (int,)),
    "counter": (0, (int,)),
    "pin": (None, (str, NoneType)),
    "pin_text": (None, (str, NoneType)),
    "label_prefix": ("", (str,)),
    "parameters": ([], (list,)),
    "note": ("", (str,)),
    "favorite": (False, (bool,)),
    "added_at": (0, (int,)),
    "holder": ("", (str,)),
}
_DEFAULTS: Final = {name: default for name, (default, _) in _FIELDS.items()}
_SHAPES: Final = frozenset(product(*(types for _, types in _FIELDS.values())))
_values: Final = itemgetter(*_FIELDS)


class EntryUnreadable(Exception):
    """The line is no account that this version understands. `reason` says why and holds no secret."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def write_json(value: Mapping[str, object]) -> bytes:
    """One line of JSON in UTF-8. A lone surrogate, which UTF-8 cannot hold, becomes its JSON escape."""
    return _ENCODER.encode(value).encode("utf-8", "backslashreplace")


def read_json(line: bytes) -> dict[str, Any]:
    """The object in a line of JSON.

    Raises:
        EntryUnreadable: no JSON object, or one with a number that would not come back the same.
    """
    try:
        text = line.decode("utf-8")
        value, end = _DECODER.raw_decode(text)
    except (ValueError, RecursionError):
        # Told below, as the decoder's own exception carries the whole line.
        text, value, end = "", None, 0
    if not isinstance(value, dict) or end != len(text):
        raise EntryUnreadable("The entry is not a JSON object.")
    return value


def write_entry(account: Account) -> bytes:
    """The line of an account, without its line end."""
    credential = account.credential
    entry: dict[str, object] = {
        "id": account.id,
        "kind": credential.kind.value,
        "secret": _base64(credential.secret.reveal()),
        "secret_text": credential.secret.written(),
        "issuer": credential.issuer,
        "account": credential.account,
        "algorithm": credential.algorithm.value,
        "digits": credential.digits,
        "period": credential.period,
    }
    if credential.pin is not None:
        entry["pin"] = _base64(credential.pin.reveal())
        entry["pin_text"] = credential.pin.written()
    if credential.counter:
        entry["counter"] = credential.counter
    if credential.label_prefix:
        entry["label_prefix"] = credential.label_prefix
    if credential.extra:
        entry["parameters"] = credential.extra
    if account.note:
        entry["note"] = account.note
    if account.favorite:
        entry["favorite"] = True
    if account.added_at:
        entry["added_at"] = account.added_at
    if account.holder:
        entry["holder"] = account.holder
    return write_json({**account.extra, **entry} if account.extra else entry)


def read_entry(line: bytes) -> Account:
    """The account in a line.

    Raises:
        EntryUnreadable: a field is missing, of a wrong type, or without a meaning here.
    """
    if len(line) > MAX_ENTRY:
        raise EntryUnreadable(f"The entry is {len(line)} bytes long; at most {MAX_ENTRY} are read.")
    entry = {**_DEFAULTS, **read_json(line)}
    values = _values(entry)
    if tuple(map(type, values)) not in _SHAPES:
        raise EntryUnreadable(f"{_misshapen(values)} is of a type that this version does not know.")
    if entry["type"] != "account":
        raise EntryUnreadable("The entry is of a type that this version does not know.")
    if not _ID.fullmatch(entry["id"]) or not 0 <= entry["added_at"] <= _LATEST:
        raise EntryUnreadable("The id or the time of the entry is not what it should be.")
    extra = _unknown(entry) if len(entry) > len(_DEFAULTS) else _NOTHING
    return Account(
        AccountId(entry["id"]),
        _credential(entry),
        entry["note"],
        entry["favorite"],
        entry["added_at"],
        entry["holder"],
        extra,
    )


def _misshapen(values: tuple[object, ...]) -> str:
    pairs = zip(_FIELDS.items(), values, strict=True)
    return next(name for (name, (_, types)), value in pairs if type(value) not in types)


def _credential(entry: Mapping[str, Any]) -> Credential:
    kind = _KINDS.get(entry["kind"])
    algorithm = _ALGORITHMS.get(entry["algorithm"])
    if kind is None or algorithm is None:
        raise EntryUnreadable("The kind or the algorithm of the entry is none that this version knows.")
    reason = ""
    try:
        return Credential(
            kind,
            _secret(entry["secret"], entry["secret_text"]),
            entry["issuer"],
            entry["account"],
            algorithm,
            entry["digits"],
            entry["period"],
            entry["counter"],
            None if entry["pin"] is None else _secret(entry["pin"], entry["pin_text"]),
            entry["label_prefix"],
            _parameters(entry["parameters"]),
        )
    except EnrollmentRefused as refused:
        reason = refused.reason
    except binascii.Error:
        reason = "The secret of the entry is not Base64."
    raise EntryUnreadable(reason)


def _secret(raw_base64: str, text: str | None) -> Secret:
    raw = binascii.a2b_base64(raw_base64.encode("ascii", "replace"), strict_mode=True)
    return Secret(raw, base64.b32encode(raw).decode("ascii").rstrip("=") if text is None else text)


def _base64(raw: bytes) -> str:
    return binascii.b2a_base64(raw, newline=False).decode("ascii")


def _parameters(written: list[object]) -> tuple[tuple[str, str], ...]:
    return tuple(map(_pair, written))


def _pair(written: object) -> tuple[str, str]:
    match written:
        case [str(name), str(value)]:
            return name, value
        case _:
            raise EntryUnreadable("The parameters of the entry are not pairs of texts.")


def _unknown(entry: Mapping[str, Any]) -> Mapping[str, object]:
    unknown = {name: value for name, value in entry.items() if name not in _FIELDS}
    _refuse_deep(unknown, MAX_DEPTH)
    return MappingProxyType(unknown)


def _refuse_deep(value: object, levels: int) -> None:
    if not levels:
        raise EntryUnreadable(f"The entry is nested over {MAX_DEPTH} levels.")
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    for each in inner:
        _refuse_deep(each, levels - 1)


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(name)


def _finite(written: str) -> float:
    number = float(written)
    if not math.isfinite(number):
        raise ValueError("a number out of reach")
    return number


_ENCODER: Final = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False)
_DECODER: Final = json.JSONDecoder(parse_constant=_refuse_constant, parse_float=_finite)
