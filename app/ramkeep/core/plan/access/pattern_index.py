"""All the patterns of many statements at once: which statements does this text concern?

A set of statements is an integer, one bit each.
"""

import re
from collections.abc import Callable

from ramkeep.core.plan.policy.globs import glob

Covers = Callable[[str, str], bool]

_WILD = re.compile(r"[*?]")

_Matchers = list[tuple[Callable[[str], bool], list[int]]]


class PatternIndex:
    """Patterns with the statements that name them, and those that exclude them."""

    def __init__(self, covers: Covers | None = None) -> None:
        self._covers = covers
        self._all: dict[str, list[int]] = {}
        self._exact: dict[str, list[int]] = {}
        self._starts: dict[int, dict[str, list[int]]] = {}
        self._others: dict[int, dict[str, _Matchers]] = {}
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
        exact = self._exact.get(text)
        if exact is not None:
            named, excluded = exact
        for length, starts in self._starts.items():
            masks = starts.get(text[:length])
            if masks is not None:
                named |= masks[0]
                excluded |= masks[1]
        for length, buckets in self._others.items():
            for covers, masks in buckets.get(text[:length], ()):
                if covers(text):
                    named |= masks[0]
                    excluded |= masks[1]
        return named | (self._excluders & ~excluded)

    def _file(self, pattern: str, masks: list[int]) -> None:
        """Under what the pattern starts with, so that few have to be tried."""
        if self._covers is not None:
            covers = self._covers
            self._file_other("", lambda text: covers(pattern, text), masks)
            return
        wild = _WILD.search(pattern)
        if wild is None:
            self._exact[pattern] = masks
            return
        start = pattern[: wild.start()]
        if pattern == start + "*":
            self._starts.setdefault(len(start), {})[start] = masks
        else:
            self._file_other(start, glob(pattern), masks)

    def _file_other(self, start: str, covers: Callable[[str], bool], masks: list[int]) -> None:
        self._others.setdefault(len(start), {}).setdefault(start, []).append((covers, masks))
