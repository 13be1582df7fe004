"""All the patterns of many statements at once: which statements does this text concern?

A set of statements is an integer, one bit each.
"""

import re
from collections.abc import Callable

from ramkeep.core.plan.policy.globs import glob

Covers = Callable[[str, str], bool]

_WILD = re.compile(r"[*?]")
_HEAD = 8

_Masks = list[int]
# By the length of what a pattern starts with, then by that text.
_Starts = dict[int, dict[str, _Masks]]
_Matchers = list[tuple[Callable[[str], bool], _Masks]]
# The same, then by the length of what a pattern ends with, and by that text.
_Others = dict[int, dict[str, dict[int, dict[str, _Matchers]]]]


class PatternIndex:
    """Patterns with the statements that name them, and those that exclude them.

    Patterns with a wildcard are filed under the first letters of what they start with, so that a text meets few of
    them.
    """

    def __init__(self, covers: Covers | None = None) -> None:
        self._covers = covers
        self._all: dict[str, _Masks] = {}
        self._exact: dict[str, _Masks] = {}
        self._starts: dict[str, _Starts] = {}
        self._others: dict[str, _Others] = {}
        self._without_star: dict[int, _Matchers] = {}
        self._excluders = 0

    def add(self, pattern: str, bit: int, *, excluded: bool) -> None:
        """Note that a statement, given as its one bit, names the pattern or excludes it."""
        masks = self._all.get(pattern)
        if masks is None:
            masks = self._all[pattern] = [0, 0]
            self._file(pattern, masks)
        masks[excluded] |= bit
        if excluded:
            self._excluders |= bit

    def concerned(self, text: str) -> int:
        """The statements of which some pattern covers the text, or whose exclusions all miss it."""
        named = excluded = 0
        for masks in self._covering(text):
            named |= masks[0]
            excluded |= masks[1]
        return named | (self._excluders & ~excluded)

    def _covering(self, text: str) -> list[_Masks]:
        exact = self._exact.get(text)
        found = [] if exact is None else [exact]
        for head in ("", text[:_HEAD]):
            for length, starts in self._starts.get(head, _NO_STARTS).items():
                masks = starts.get(text[:length])
                if masks is not None:
                    found.append(masks)
            for length, buckets in self._others.get(head, _NO_OTHERS).items():
                for tail, matchers in buckets.get(text[:length], _NO_TAILS).items():
                    ending = matchers.get(text[-tail:] if tail else "")
                    if ending is not None:
                        found += [masks for covers, masks in ending if covers(text)]
        for covers, masks in self._without_star.get(len(text), ()):
            if covers(text):
                found.append(masks)
        return found

    def _file(self, pattern: str, masks: _Masks) -> None:
        if self._covers is not None:
            covers = self._covers
            self._file_other("", "", lambda text: covers(pattern, text), masks)
            return
        wild = _WILD.search(pattern)
        if wild is None:
            self._exact[pattern] = masks
            return
        start = pattern[: wild.start()]
        if "*" not in pattern:
            self._without_star.setdefault(len(pattern), []).append((glob(pattern), masks))
        elif pattern == start + "*":
            self._starts.setdefault(_head(start), {}).setdefault(len(start), {})[start] = masks
        else:
            self._file_other(start, _WILD.split(pattern)[-1], glob(pattern), masks)

    def _file_other(self, start: str, tail: str, covers: Callable[[str], bool], masks: _Masks) -> None:
        by_start = self._others.setdefault(_head(start), {}).setdefault(len(start), {}).setdefault(start, {})
        by_start.setdefault(len(tail), {}).setdefault(tail, []).append((covers, masks))


_NO_STARTS: _Starts = {}
_NO_OTHERS: _Others = {}
_NO_TAILS: dict[int, dict[str, _Matchers]] = {}


def _head(start: str) -> str:
    return start[:_HEAD] if len(start) >= _HEAD else ""
