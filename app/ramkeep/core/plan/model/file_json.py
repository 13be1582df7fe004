"""JSON of a file that nobody vouches for: read at the speed of the standard library, refused with the place.

Values are plain Python ones. Only when something is wrong is the text gone through again, to find where.
"""

import json
import math
import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from json import JSONDecodeError, JSONDecoder
from typing import Final

from ramkeep.core.plan.model.errors import Fault, PlanTextError
from ramkeep.core.said import said

MAX_BYTES: Final = 64 * 2**20
MAX_DEPTH: Final = 64
MAX_CONTAINERS: Final = 1_000_000
MAX_VALUES: Final = 4_000_000

Path = tuple[str | int, ...]

_LONGEST_NUMBER = 400
_LONGEST_STEP = 64
_BLANK = re.compile(r"[ \t\n\r]*")
_BRACKET = re.compile(r'"(?:[^"\\]|\\.)*"|[\[{]|[\]}]', re.DOTALL)
_ESCAPED_SURROGATE = re.compile(r"\\u[dD][89abcdefABCDEF]")
_STEP = re.compile(r"[A-Za-z_][A-Za-z0-9_]*\Z")
_COMMENT = ("//", "/*", "#")
# What the standard library says, and what a person is told.
_SENTENCES = {
    "Expecting value": said("A value is missing here, or it is no JSON."),
    "Expecting ',' delimiter": said("A comma or a closing bracket is missing."),
    "Expecting ':' delimiter": said("A colon is missing after the name."),
    "Expecting property name enclosed in double quotes": said("The name of a field must stand here, in double quotes."),
    "Illegal trailing comma before end of object": said("No comma may stand before a closing bracket."),
    "Illegal trailing comma before end of array": said("No comma may stand before a closing bracket."),
    "Unterminated string starting at": said("A closing quotation mark is missing; the text starts here."),
    "Invalid control character at": said(
        "A line break or control character within quotes must be written as \\n or \\u...."
    ),
    "Invalid \\escape": said("JSON knows no such escape. Write a backslash as \\\\."),
    "Invalid \\uXXXX escape": said("Four hexadecimal digits must follow \\u."),
    "Extra data": said("Nothing may follow the end of the plan."),
}


class _Repeated(dict[str, object]):
    """An object that has a name twice."""

    name: str


class _Unfit:
    """A number that no plan can hold."""

    __slots__ = ()


_UNFIT = _Unfit()


def read_json(text: str) -> object:
    """The value that a text says. Names are unique, numbers finite, strings without lone surrogates.

    Raises:
        PlanTextError: the text is no JSON, or over one of the bounds of this module.
    """
    if len(text) > MAX_BYTES:
        raise _too_long()
    # Counted before anything is built: a value takes many times the memory of its text.
    if text.count("{") + text.count("[") > MAX_CONTAINERS or text.count(",") > MAX_VALUES:
        raise refusal(said("The file has over a million objects, more than any account needs. Is it the right one?"))
    text = text.removeprefix("\ufeff")
    try:
        value = _DECODER.decode(text)
    except JSONDecodeError as broken:
        raise _syntax(text, broken) from None
    except RecursionError:
        raise _too_deep(text) from None
    _check(text, value)
    return value


def decoded(data: bytes) -> str:
    """The text of a file.

    Raises:
        PlanTextError: it is no UTF-8, or over `MAX_BYTES`.
    """
    if len(data) > MAX_BYTES:
        raise _too_long()
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as broken:
        before = data[: broken.start]
        column = len(before[before.rfind(b"\n") + 1 :].decode("utf-8")) + 1
        reason = said("The file is no text in UTF-8. Save it in that encoding.")
        raise refusal(reason, before.count(b"\n") + 1, column) from None


def refusal(reason: str, line: int = 1, column: int = 1) -> PlanTextError:
    """The refusal of a text as a whole."""
    return PlanTextError((Fault(reason, "$", line, column),))


def shown(path: Path) -> str:
    """A path as it is written, such as `$.users[3].tags['cost center']`."""
    return "$" + "".join(map(_step, path)).encode(errors="replace").decode()


class Places:
    """Finds where in a text the value of a path stands. The text is one that `read_json` takes."""

    def __init__(self, text: str) -> None:
        self._text = text.removeprefix("\ufeff")
        self._starts: dict[Path, dict[str | int, int]] = {}
        self._lines = [0, *(match.end() for match in re.finditer("\n", self._text))]

    def of(self, path: Path) -> tuple[int, int]:
        """Line and column, from 1, of the value; of a member that is not there, those of its object."""
        return self.of_offset(self.offset(path))

    def of_offset(self, offset: int) -> tuple[int, int]:
        """Line and column, from 1, of a place in the text."""
        line = bisect_right(self._lines, offset)
        return line, offset - self._lines[line - 1] + 1

    def offset(self, path: Path) -> int:
        """Where the value starts, in characters from the start of the text."""
        at = _skip_blank(self._text, 0)
        for depth, step in enumerate(path):
            inner = path[:depth]
            if inner not in self._starts:
                self._starts[inner] = dict(_children(self._text, at))
            if step not in self._starts[inner]:
                break
            at = self._starts[inner][step]
        return at

    def source(self, path: Path) -> str:
        """The text of the value itself."""
        start = self.offset(path)
        return self._text[start : _DECODER.raw_decode(self._text, start)[1]]


def _members(pairs: list[tuple[str, object]]) -> dict[str, object]:
    members = dict(pairs)
    if len(members) == len(pairs):
        return members
    repeated = _Repeated(members)
    repeated.name = Counter(name for name, _ in pairs).most_common(1)[0][0]
    return repeated


def _whole(digits: str) -> object:
    return int(digits) if len(digits) <= _LONGEST_NUMBER else _UNFIT


def _fraction(digits: str) -> object:
    value = float(digits)
    return value if len(digits) <= _LONGEST_NUMBER and math.isfinite(value) else _UNFIT


_DECODER = JSONDecoder(
    object_pairs_hook=_members, parse_int=_whole, parse_float=_fraction, parse_constant=lambda _: _UNFIT
)


def _check(text: str, value: object) -> None:
    """Refuse what JSON allows and a plan does not."""
    suspects = _ESCAPED_SURROGATE.search(text) is not None
    for path, each in _containers(value):
        if len(path) >= MAX_DEPTH:
            raise _too_deep(text)
        if isinstance(each, _Repeated):
            name = each.name[:_LONGEST_STEP]
            raise _at(text, path, said('The name "{name}" is given twice in this object.', name=name))
        for key, child in each.items() if isinstance(each, dict) else enumerate(each):
            if child is _UNFIT:
                raise _at(text, (*path, key), said("This number is not finite, or too long."))
            if suspects and (_is_torn(child) or _is_torn(key)):
                reason = said("Here is half of a character: one of two \\ud... escapes is missing.")
                raise _at(text, (*path, key), reason)


def _containers(value: object) -> Iterator[tuple[Path, dict[str, object] | list[object]]]:
    """Every object and list, without recursion."""
    waiting: list[Iterator[tuple[Path, object]]] = [iter([((), value)])]
    while waiting:
        path, each = next(waiting[-1], ((), None))
        if each is None:
            waiting.pop()
        elif isinstance(each, dict | list):
            yield path, each
            waiting.append(_nested(path, each))


def _nested(path: Path, container: dict[str, object] | list[object]) -> Iterator[tuple[Path, object]]:
    for key, child in container.items() if isinstance(container, dict) else enumerate(container):
        if isinstance(child, dict | list):
            yield (*path, key), child


def _is_torn(value: object) -> bool:
    return isinstance(value, str) and any("\ud800" <= character <= "\udfff" for character in value)


def _too_long() -> PlanTextError:
    return refusal(said("The file is over 64 MiB, more than any account needs. Is it the right one?"))


def _at(text: str, path: Path, reason: str) -> PlanTextError:
    return PlanTextError((Fault(reason, shown(path), *Places(text).of(path)),))


def _syntax(text: str, broken: JSONDecodeError) -> PlanTextError:
    reason = _SENTENCES.get(broken.msg) or said("This is no JSON: {reason}.", reason=broken.msg)
    if not text.strip():
        reason = said("The file is empty.")
    elif text.startswith(_COMMENT, broken.pos):
        reason = said('JSON has no comments. Write what is to be said into a field "note".')
    elif text.startswith(("}", "]"), broken.pos) and broken.pos and text[: broken.pos].rstrip().endswith(","):
        reason = said("No comma may stand before a closing bracket.")
    elif text.startswith("'", broken.pos):
        reason = said("JSON takes double quotes, not single ones.")
    return refusal(reason, broken.lineno, broken.colno)


def _too_deep(text: str) -> PlanTextError:
    depth, offset = 0, 0
    for bracket in _BRACKET.finditer(text):
        depth += {"{": 1, "[": 1, "}": -1, "]": -1}.get(bracket[0], 0)
        if depth > MAX_DEPTH:
            offset = bracket.start()
            break
    line = text.count("\n", 0, offset) + 1
    column = offset - (text.rfind("\n", 0, offset) + 1) + 1
    return refusal(said("Objects and lists are nested more than {most} deep.", most=MAX_DEPTH), line, column)


def _children(text: str, at: int) -> Iterator[tuple[str | int, int]]:
    """The name or index of each child of the container at `at`, and where the child starts."""
    if text[at] not in "{[":
        return
    is_object, index, at = text[at] == "{", 0, _skip_blank(text, at + 1)
    while text[at] not in "}]":
        key: str | int = index
        if is_object:
            name, at = _DECODER.raw_decode(text, at)
            key, at = str(name), _skip_blank(text, _skip_blank(text, at) + 1)
        yield key, at
        at = _skip_blank(text, _DECODER.raw_decode(text, at)[1])
        if text[at] == ",":
            at = _skip_blank(text, at + 1)
        index += 1


def _skip_blank(text: str, at: int) -> int:
    blank = _BLANK.match(text, at)
    return blank.end() if blank else at


def _step(step: str | int) -> str:
    if isinstance(step, int):
        return f"[{step}]"
    short = step[:_LONGEST_STEP]
    return f".{short}" if _STEP.match(short) else f"[{json.dumps(short, ensure_ascii=False)}]"
