"""What is being written at a place of a policy's text."""

import re
from dataclasses import dataclass
from enum import StrEnum

from ramkeep.core.plan.editing.tokens import Scan, Sort, scan
from ramkeep.core.plan.model.file_json import Path

_INSIDE = re.compile(r'(?:[^"\\\n]|\\.)*+')


class Part(StrEnum):
    """Which part of a policy it is."""

    TOP = "top"
    VERSION = "version"
    ELEMENT = "element"
    EFFECT = "effect"
    ACTION = "action"
    RESOURCE = "resource"
    OPERATOR = "operator"
    KEY = "key"
    VALUE = "value"
    PRINCIPAL_KIND = "principal kind"
    PRINCIPAL = "principal"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Slot:
    """A string that is being written, or the place of one that is not begun.

    Attributes:
        path: of the value or member.
        prefix: what stands before the cursor.
        start: offset of what a completion replaces.
        end: offset after it.
        quoted: quotes stand around it already.
        closed: the second of them does.
    """

    part: Part
    path: Path
    prefix: str
    start: int
    end: int
    quoted: bool
    closed: bool = True

    @property
    def statement(self) -> int | None:
        """The place of the statement it is in; None outside of them."""
        at = self.path[1] if len(self.path) > 1 and self.path[0] == "Statement" else None
        return at if isinstance(at, int) else None


def slot_at(text: str, offset: int) -> Slot:
    """What is being written at an offset."""
    before = scan(text[:offset])
    last = before.tokens[-1] if before.tokens else None
    if last is not None and last.end == offset and not last.closed:
        start = last.start + 1
        inside = _INSIDE.match(text, start)
        assert inside is not None
        end = max(inside.end(), offset)
        part = _part(last.path, is_name=last.sort is Sort.NAME)
        return Slot(part, last.path, text[start:offset], start, end, quoted=True, closed=text[end : end + 1] == '"')
    if last is not None and last.end == offset and last.sort is Sort.BARE:
        return _open_slot(before, last.start, offset, text[last.start : offset])
    if last is not None and last.sort in {Sort.STRING, Sort.NAME, Sort.CLOSE, Sort.BARE}:
        return Slot(Part.OTHER, before.path, "", offset, offset, quoted=False)
    return _open_slot(before, offset, offset, "")


def strings_at(text: str, path: Path) -> tuple[str, ...]:
    """The strings at a path, or in the list there, as they stand between their quotes."""
    found = []
    for token in scan(text).tokens:
        at_path = token.path == path or (token.path[:-1] == path and isinstance(token.path[-1:][0], int))
        if token.sort is Sort.STRING and token.path and at_path:
            found.append(text[token.start + 1 : token.end - token.closed])
    return tuple(found)


def _open_slot(before: Scan, start: int, end: int, prefix: str) -> Slot:
    return Slot(_part(before.path, is_name=before.awaits_name), before.path, prefix, start, end, quoted=False)


def _part(path: Path, *, is_name: bool) -> Part:
    if len(path) == 1:
        return Part.TOP if is_name else Part.VERSION if path == ("Version",) else Part.OTHER
    if len(path) < 3 or path[0] != "Statement":
        return Part.OTHER
    if len(path) == 3 and is_name:
        return Part.ELEMENT
    match path[2]:
        case "Effect":
            return Part.EFFECT
        case "Action" | "NotAction":
            return Part.ACTION
        case "Resource" | "NotResource":
            return Part.RESOURCE
        case "Principal":
            return Part.PRINCIPAL_KIND if is_name else Part.PRINCIPAL
        case "Condition":
            return _condition_part(path, is_name=is_name)
    return Part.OTHER


def _condition_part(path: Path, *, is_name: bool) -> Part:
    if is_name:
        return {4: Part.OPERATOR, 5: Part.KEY}.get(len(path), Part.OTHER)
    return Part.VALUE if len(path) >= 5 else Part.OTHER
