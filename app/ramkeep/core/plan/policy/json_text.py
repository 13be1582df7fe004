"""JSON read strictly (RFC 8259), with the place of every value, for texts that nobody vouches for.

Names within an object are unique, strings hold no lone surrogates, and size and depth are bounded.
"""

import re
from bisect import bisect_right
from dataclasses import dataclass
from itertools import accumulate

from ramkeep.core.plan.policy.errors import PolicyTextError
from ramkeep.core.plan.policy.problems import Kind, Problem
from ramkeep.core.said import said

MAX_BYTES = 1024 * 1024
MAX_DEPTH = 32

_LONGEST_STEP = 64
_BLANK = re.compile(r"[ \t\n\r]*")
_PLAIN = re.compile(r'[^"\\\x00-\x1f]*')
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?")
_HEX = re.compile(r"[0-9a-fA-F]{4}")
_WORD = re.compile(r"[A-Za-z]+")
_STEP = re.compile(r"[A-Za-z_][A-Za-z0-9_]*\Z")
_ESCAPES = {'"': '"', "\\": "\\", "/": "/", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
_WORDS: dict[str, bool | None] = {"true": True, "false": False, "null": None}


@dataclass(frozen=True, slots=True)
class Number:
    """A number as it is written; no policy of RAM holds one."""

    text: str


@dataclass(frozen=True, slots=True)
class Step:
    """A path as a chain: making one costs nothing however deep it is."""

    before: "Step | None" = None
    name: str | int = ""

    def __str__(self) -> str:
        if self.before is None:
            return "$"
        if isinstance(self.name, int):
            return f"{self.before}[{self.name}]"
        short = self.name[:_LONGEST_STEP]
        return f"{self.before}.{short}" if _STEP.match(short) else f"{self.before}[{short!r}]"


@dataclass(frozen=True, slots=True, eq=False)
class Node:
    """A value and where it starts.

    Attributes:
        line: counted from 1.
        column: counted from 1, in characters.
        name: where the value's name stands, when it is a member of an object: line and column.
    """

    value: "str | bool | Number | list[Node] | dict[str, Node] | None"
    step: Step
    line: int
    column: int
    name: tuple[int, int] = (0, 0)

    @property
    def path(self) -> str:
        """Such as `$.Statement[0].Condition.IpAddress['acs:SourceIp']`."""
        return str(self.step)


def read_json(text: str) -> tuple[Node, list[Problem]]:
    """The value, and the names given twice; of those the last value counts.

    Raises:
        PolicyTextError: the text is no JSON, or over a bound.
    """
    if len(text) > MAX_BYTES or len(text.encode("utf-8", "surrogatepass")) > MAX_BYTES:
        reason = said("The text is longer than {bytes:,} bytes. RAM takes 6,144 characters at most.", bytes=MAX_BYTES)
        raise PolicyTextError((Problem(Kind.TOO_LONG, reason, "$", 1, 1),))
    reader = _Reader(text.removeprefix("\ufeff"))
    return reader.whole(), reader.repeated


class _Reader:
    """One pass over the text, from its start to its end."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.repeated: list[Problem] = []
        self._line_starts = [0, *accumulate(len(line) for line in text.split("\n"))]
        self._line_starts = [start + count for count, start in enumerate(self._line_starts)]

    def whole(self) -> Node:
        node = self._value(Step(), 0)
        self._skip_blank()
        if self.at < len(self.text):
            raise self._refusal(said("Nothing may follow the end of the policy."))
        return node

    def _value(self, step: Step, depth: int, name: tuple[int, int] = (0, 0)) -> Node:
        self._skip_blank()
        line, column = self._place(self.at)
        if depth > MAX_DEPTH:
            reason = said("Objects and lists are nested more than {levels} deep.", levels=MAX_DEPTH)
            raise self._refusal(reason, step, kind=Kind.TOO_DEEP)
        match self.text[self.at : self.at + 1]:
            case "{":
                return Node(self._object(step, depth), step, line, column, name)
            case "[":
                return Node(self._list(step, depth), step, line, column, name)
            case '"':
                return Node(self._string(step), step, line, column, name)
        return Node(self._bare(step), step, line, column, name)

    def _object(self, step: Step, depth: int) -> dict[str, Node]:
        members: dict[str, Node] = {}
        self.at += 1
        if self._takes("}"):
            return members
        while True:
            self._skip_blank()
            start = self.at
            if self.text[start : start + 1] != '"':
                raise self._refusal(said("Here the name of an element must stand, in double quotes."), step)
            name = self._string(step)
            inner = Step(step, name)
            self._demand(":", said("A colon is missing after the name."), inner)
            if name in members:
                self._note_repeated(inner, start)
            members[name] = self._value(inner, depth + 1, self._place(start))
            if self._takes("}"):
                return members
            self._demand(",", said("A comma or a closing brace is missing."), inner)

    def _list(self, step: Step, depth: int) -> list[Node]:
        items: list[Node] = []
        self.at += 1
        if self._takes("]"):
            return items
        while True:
            inner = Step(step, len(items))
            items.append(self._value(inner, depth + 1))
            if self._takes("]"):
                return items
            self._demand(",", said("A comma or a closing bracket is missing."), inner)

    def _string(self, step: Step) -> str:
        opened = self.at
        self.at += 1
        parts = []
        while True:
            plain = _PLAIN.match(self.text, self.at)
            assert plain is not None
            parts.append(plain[0])
            self.at = plain.end()
            following = self.text[self.at : self.at + 1]
            if following == '"':
                self.at += 1
                return self._whole_characters("".join(parts), step, opened)
            if following == "\\":
                parts.append(self._escape(step))
            elif following:
                reason = said("A string holds a line break or a control character; write it as \\n, \\t.")
                raise self._refusal(reason, step)
            else:
                raise self._refusal(said("A string is not closed."), step, opened)

    def _escape(self, step: Step) -> str:
        letter = self.text[self.at + 1 : self.at + 2]
        if letter in _ESCAPES and letter:
            self.at += 2
            return _ESCAPES[letter]
        digits = _HEX.match(self.text, self.at + 2)
        if letter != "u" or digits is None:
            reason = said("A backslash starts no escape that JSON knows; write \\\\ for a backslash.")
            raise self._refusal(reason, step)
        self.at = digits.end()
        return chr(int(digits[0], 16))

    def _whole_characters(self, text: str, step: Step, opened: int) -> str:
        """The text with its surrogate pairs joined."""
        if text.isascii():
            return text
        try:
            return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le")
        except UnicodeDecodeError:
            raise self._refusal(said("A string holds half of a character (a lone surrogate)."), step, opened) from None

    def _bare(self, step: Step) -> bool | Number | None:
        if (number := _NUMBER.match(self.text, self.at)) is not None:
            self.at = number.end()
            return Number(number[0][:_LONGEST_STEP])
        word = _WORD.match(self.text, self.at)
        if word is not None and word[0] in _WORDS:
            self.at = word.end()
            return _WORDS[word[0]]
        if self.at >= len(self.text):
            raise self._refusal(said("The text ends where a value should stand."), step)
        if self.text[self.at] in "]}":
            reason = said("A value is missing here; perhaps the comma before it is one too many.")
            raise self._refusal(reason, step)
        raise self._refusal(said("This is no JSON value. Texts stand in double quotes."), step)

    def _takes(self, sign: str) -> bool:
        self._skip_blank()
        if self.text.startswith(sign, self.at):
            self.at += 1
            return True
        return False

    def _demand(self, sign: str, reason: str, step: Step) -> None:
        if not self._takes(sign):
            raise self._refusal(reason, step)

    def _skip_blank(self) -> None:
        blank = _BLANK.match(self.text, self.at)
        assert blank is not None
        self.at = blank.end()

    def _note_repeated(self, step: Step, start: int) -> None:
        line, column = self._place(start)
        reason = said("This name is given twice in one object. Join the two, or remove one.")
        self.repeated.append(Problem(Kind.DUPLICATE_KEY, reason, str(step), line, column))

    def _place(self, at: int) -> tuple[int, int]:
        line = bisect_right(self._line_starts, at)
        return line, at - self._line_starts[line - 1] + 1

    def _refusal(
        self, reason: str, step: Step | None = None, at: int | None = None, kind: Kind = Kind.JSON_SYNTAX
    ) -> PolicyTextError:
        line, column = self._place(self.at if at is None else at)
        return PolicyTextError((Problem(kind, reason, str(step or Step()), line, column),))
