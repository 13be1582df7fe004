"""The Steam record that WinAuth hangs on its URIs as `data=`: JSON whose `shared_secret` is the true secret."""

import base64
import binascii
import json
from collections.abc import Iterable

from ramkeep.core.codes.errors import SecretRefused

_MAX_NESTING = 64


def shared_secret(parameters: Iterable[tuple[str, str]]) -> bytes | None:
    """The secret of the first Steam record among these parameters; None where there is no such record.

    Raises:
        SecretRefused: there is a record, but its secret is empty or not standard Base64.
    """
    for name, value in parameters:
        record = _record(value) if name.lower() == "data" else {}
        if isinstance(record.get("shared_secret"), str):
            return _decoded(str(record["shared_secret"]))
    return None


def _record(text: str) -> dict[str, object]:
    if text.count("{") + text.count("[") > _MAX_NESTING:
        return {}
    try:
        record = json.loads(text)
    except ValueError:
        return {}
    return record if isinstance(record, dict) else {}


def _decoded(text: str) -> bytes:
    raw = b""
    try:
        raw = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        raw = b""
    if not raw:
        raise SecretRefused("The shared_secret of the Steam record is not Base64. Export it again.")
    return raw
