"""The text of a file, and the JSON values in it.

`aliyun ... > file` of PowerShell 5 writes UTF-16 with a byte order mark, and answers that were appended to one file
stand one after another.
"""

import re
from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Iterator
from dataclasses import replace

from ramkeep.core.plan.model.errors import PlanTextError
from ramkeep.core.plan.model.file_json import MAX_BYTES, decoded, read_json, refusal
from ramkeep.core.said import said

# A string that is not closed ends with the text, so that each letter is looked at once.
_TOKEN = re.compile(r'"(?:[^"\\]++|\\.)*+(?:"|\\?\Z)|[\[{\]}]', re.DOTALL)


def text_of(data: bytes) -> str:
    """The text, without a byte order mark.

    Raises:
        PlanTextError: it is neither UTF-8 nor UTF-16 with a mark, or over `file_json.MAX_BYTES`.
    """
    if not data.startswith((BOM_UTF16_LE, BOM_UTF16_BE)) or len(data) > MAX_BYTES:
        return decoded(data).removeprefix("\ufeff")
    try:
        return data.decode("utf-16").removeprefix("\ufeff")
    except UnicodeDecodeError:
        raise refusal(said("The file starts like UTF-16 but is none. Save it as UTF-8.")) from None


def values_of(text: str) -> list[object]:
    """The JSON values of a text, one or several.

    Raises:
        PlanTextError: one of them is no JSON, or over a bound of `file_json`.
    """
    try:
        return [read_json(text)]
    except PlanTextError:
        parts = list(_parts(text))
        if len(parts) < 2:
            raise
        return [_read(text, start, end) for start, end in parts]


def _parts(text: str) -> Iterator[tuple[int, int]]:
    """Where each outermost object or list stands, and what else there is."""
    depth, start = 0, 0
    for token in _TOKEN.finditer(text):
        sign = token[0][0]
        if sign in "[{":
            depth += 1
        elif sign in "]}":
            depth -= 1
            if depth <= 0:
                yield start, token.end()
                depth, start = 0, token.end()
    if text[start:].strip():
        yield start, len(text)


def _read(text: str, start: int, end: int) -> object:
    try:
        return read_json(text[start:end])
    except PlanTextError as refused:
        lines = text.count("\n", 0, start)
        columns = start - (text.rfind("\n", 0, start) + 1)
        faults = (
            replace(each, line=each.line + lines, column=each.column + (columns if each.line == 1 else 0))
            for each in refused.faults
        )
        raise PlanTextError(tuple(faults)) from None
