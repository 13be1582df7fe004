"""A policy's text in pieces, also while it is being written and is no JSON yet.

One pass, nothing is refused: a string that is not closed ends with its line, and what does not fit is passed over.
"""

import re
from dataclasses import dataclass, field
from enum import StrEnum

from ramkeep.core.plan.model.file_json import Path
from ramkeep.core.plan.policy.json_text import MAX_DEPTH

_TOKEN = re.compile(r'"(?:[^"\\\n]|\\.)*+("?)|[{}\[\]:,]|[^\s"{}\[\]:,]+')


class Sort(StrEnum):
    """What a piece is."""

    OPEN = "open"
    CLOSE = "close"
    COLON = "colon"
    COMMA = "comma"
    NAME = "name"
    STRING = "string"
    BARE = "bare"


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of the text.

    Attributes:
        start: offset of its first character.
        end: offset after its last one.
        path: of the value, or of the member that a name begins; a closing bracket has that of its opening one.
        closed: False for a string without its second quote.
    """

    sort: Sort
    start: int
    end: int
    path: Path
    closed: bool = True


@dataclass(slots=True)
class _Level:
    """An object or a list that is open."""

    is_object: bool
    path: Path
    step: str | int
    awaits_name: bool


@dataclass(slots=True)
class Scan:
    """The pieces, and what would come next.

    Attributes:
        path: of the value or name that would come next.
        awaits_name: the next string would be the name of a member.
    """

    tokens: list[Token] = field(default_factory=list)
    path: Path = ()
    awaits_name: bool = False


def scan(text: str) -> Scan:
    """The pieces of a text."""
    return _Scanner(text).run()


def pairs(tokens: list[Token]) -> dict[int, int]:
    """For the offset of every bracket that of its partner."""
    found: dict[int, int] = {}
    opened: list[Token] = []
    for token in tokens:
        if token.sort is Sort.OPEN:
            opened.append(token)
        elif token.sort is Sort.CLOSE and opened:
            partner = opened.pop()
            found[partner.start], found[token.start] = token.start, partner.start
    return found


class _Scanner:
    def __init__(self, text: str) -> None:
        self.text = text
        self.found = Scan()
        self.levels: list[_Level] = []
        self.too_deep = 0

    def run(self) -> Scan:
        for match in _TOKEN.finditer(self.text):
            sign = match[0]
            if sign[0] == '"':
                self._string(match)
            elif sign in "{[":
                self._open(match)
            elif sign in "}]":
                self._close(match)
            elif sign == ":":
                self._add(Sort.COLON, match, self._path())
                if self.levels:
                    self.levels[-1].awaits_name = False
            elif sign == ",":
                self._add(Sort.COMMA, match, self._path())
                self._next()
            else:
                self._add(Sort.BARE, match, self._path())
        self.found.path = self._path()
        self.found.awaits_name = bool(self.levels) and self.levels[-1].awaits_name
        return self.found

    def _string(self, match: re.Match[str]) -> None:
        level = self.levels[-1] if self.levels else None
        is_name = level is not None and level.awaits_name
        if level is not None and is_name:
            level.step = match[0].strip('"')
        self._add(Sort.NAME if is_name else Sort.STRING, match, self._path(), closed=bool(match[1]))

    def _open(self, match: re.Match[str]) -> None:
        path = self._path()
        self._add(Sort.OPEN, match, path)
        if len(self.levels) >= MAX_DEPTH:
            self.too_deep += 1
            return
        is_object = match[0] == "{"
        self.levels.append(_Level(is_object, path, "" if is_object else 0, is_object))

    def _close(self, match: re.Match[str]) -> None:
        path = self._path()
        if self.too_deep:
            self.too_deep -= 1
        elif self.levels:
            path = self.levels.pop().path
        self._add(Sort.CLOSE, match, path)

    def _next(self) -> None:
        if not self.levels or self.too_deep:
            return
        level = self.levels[-1]
        if level.is_object:
            level.awaits_name, level.step = True, ""
        else:
            assert isinstance(level.step, int)
            level.step += 1

    def _path(self) -> Path:
        return (*self.levels[-1].path, self.levels[-1].step) if self.levels else ()

    def _add(self, sort: Sort, match: re.Match[str], path: Path, *, closed: bool = True) -> None:
        self.found.tokens.append(Token(sort, match.start(), match.end(), path, closed))
