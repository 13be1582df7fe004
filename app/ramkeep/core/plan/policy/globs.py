"""Patterns with `*` (zero or more characters) and `?` (one character) over a whole string.

Source: Alibaba Cloud, "Policy structure and syntax". A pattern is cut at its stars; the pieces are then looked for
from left to right, each once, so that no pattern can make the search go back.
"""

import re
from collections.abc import Callable
from functools import lru_cache

Matcher = Callable[[str], bool]


@lru_cache(maxsize=1 << 16)
def glob(pattern: str) -> Matcher:
    """A function that tells whether the pattern covers a string. Upper and lower case differ."""
    first, *rest = re.split(r"\*+", pattern)
    if not rest:
        return _exactly(first)
    *inner, last = rest
    if "?" not in pattern:
        return _without_question_marks(first, inner, last)
    return _with_question_marks(first, inner, last)


def covers(pattern: str, text: str) -> bool:
    """Whether the pattern covers the whole text."""
    return glob(pattern)(text)


def _exactly(piece: str) -> Matcher:
    if "?" not in piece:
        return piece.__eq__
    fits = _compiled(piece).fullmatch
    return lambda text: fits(text) is not None


def _without_question_marks(first: str, inner: list[str], last: str) -> Matcher:
    if not inner and not last:
        return (lambda text: text.startswith(first)) if first else (lambda _: True)
    least = len(first) + len(last)

    def matches(text: str) -> bool:
        if len(text) < least or not text.startswith(first) or not text.endswith(last):
            return False
        at, end = len(first), len(text) - len(last)
        for piece in inner:
            at = text.find(piece, at, end)
            if at < 0:
                return False
            at += len(piece)
        return True

    return matches


def _with_question_marks(first: str, inner: list[str], last: str) -> Matcher:
    start, end_piece = _compiled(first), _compiled(last)
    pieces = [(_compiled(piece), len(piece)) for piece in inner]
    least = len(first) + len(last)

    def matches(text: str) -> bool:
        end = len(text) - len(last)
        if len(text) < least or start.match(text) is None or end_piece.match(text, end) is None:
            return False
        at = len(first)
        for piece, length in pieces:
            found = piece.search(text, at, end)
            if found is None:
                return False
            at = found.start() + length
        return True

    return matches


def _compiled(piece: str) -> re.Pattern[str]:
    """A piece has a fixed length and no choices, so that the expression has nothing to go back for."""
    return re.compile("".join("." if letter == "?" else re.escape(letter) for letter in piece), re.DOTALL)
