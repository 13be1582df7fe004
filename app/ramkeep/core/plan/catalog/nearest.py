"""What a name that is no action may have meant."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from ramkeep.core.plan.catalog.action import Access, Level
from ramkeep.core.plan.catalog.levels import guess, level_of_verb
from ramkeep.core.plan.catalog.wording import split

MAX_NAME = 200
MOST_EDITS = 3
SHORT_CODE = 4


@dataclass(frozen=True, slots=True)
class ServiceNames:
    """A service, what else it is called, how sure its code is (0 is the surest), and its rows."""

    code: str
    aliases: tuple[str, ...]
    rank: int
    start: int
    stop: int


class Nearest:
    """Looks for the actions nearest to a name.

    In a known service: names at a few edits, and names with another verb for the same noun. With an unknown service:
    the one that people call so, then the same name elsewhere, then services whose code is an edit or two away.
    """

    def __init__(self, names: Sequence[str], lowered: Sequence[str], services: Sequence[ServiceNames]) -> None:
        self._names = names
        self._lowered = lowered
        self._services = {each.code: each for each in services}

    def find(self, name: str, limit: int) -> list[int]:
        """At most so many rows, best first."""
        code, _, bare = name[:MAX_NAME].strip().rpartition(":")
        code = code.lower()
        if not bare:
            return []
        if code in self._services:
            return self._in_services([self._services[code]], bare, limit)
        found = self._in_services(self._called(code), bare, limit) or self._same_name(bare.lower(), code)
        return (found or self._in_services(self._near(code), bare, limit))[:limit]

    def _called(self, code: str) -> list[ServiceNames]:
        wanted = code.replace("-", "_")
        return [each for each in self._services.values() if code and {code, wanted} & set(each.aliases)]

    def _near(self, code: str) -> list[ServiceNames]:
        most = 1 if len(code) <= SHORT_CODE else 2
        ranked = [(edits(code, each.code, most), each.rank, each.code) for each in self._services.values()]
        return [self._services[each] for count, _, each in sorted(ranked) if count <= most < len(code)]

    def _same_name(self, wanted: str, code: str) -> list[int]:
        """The rows with this name in any service, those with the nearest code first."""
        found = [
            (edits(code, each.code, MAX_NAME) if code else 0, each.rank, row)
            for each in self._services.values()
            for row in range(each.start, each.stop)
            if self._lowered[row] == wanted
        ]
        return [row for _, _, row in sorted(found)]

    def _in_services(self, services: Iterable[ServiceNames], bare: str, limit: int) -> list[int]:
        ranked = [each for service in services for each in self._near_names(service, bare)]
        return list(dict.fromkeys(row for _, _, _, row in sorted(ranked)))[:limit]

    def _near_names(self, service: ServiceNames, bare: str) -> Iterator[tuple[int, int, int, int]]:
        """Rows with what orders them: trouble with the level of access, edits, letters.

        A single edit is a slip of the hand, whatever the level. Beyond it a verb that reads should not become one
        that writes.
        """
        level, noun = level_of_verb(bare), _noun(bare)
        for count, row in self._by_spelling(service, bare.lower()):
            trouble = 0 if count <= 1 else 1 + _differs(level, self._names[row])
            yield trouble, count, len(self._lowered[row]), row
        for row in range(service.start, service.stop):
            if noun and self._lowered[row].removesuffix("s").endswith(noun):
                yield 1 + _differs(level, self._names[row]), MOST_EDITS + 1, len(self._lowered[row]), row

    def _by_spelling(self, service: ServiceNames, wanted: str) -> Iterator[tuple[int, int]]:
        most = min(MOST_EDITS, max(1, len(wanted) // 4))
        pieces = _pieces(wanted, most + 2)
        shortest, longest = len(wanted) - most, len(wanted) + most
        for row in range(service.start, service.stop):
            name = self._lowered[row]
            if shortest <= len(name) <= longest and any(piece in name for piece in pieces):
                count = edits(wanted, name, most)
                if count <= most:
                    yield count, row


def edits(one: str, other: str, most: int) -> int:
    """How many letters to add, drop, change or swap with their neighbor; `most + 1` stands for every greater number."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    same = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    one, other = one[same:], other[same:]
    before: list[int] = []
    last = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        row = [i] + [most + 1] * len(other)
        for j in range(max(1, i - most), min(len(other), i + most) + 1):
            row[j] = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (letter != other[j - 1]))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == other[j - 1]:
                row[j] = min(row[j], before[j - 2] + 1)
        if min(row) > most:
            return most + 1
        before, last = last, row
    return min(last[-1], most + 1)


def _pieces(text: str, count: int) -> list[str]:
    """The text cut into so many parts; an edit breaks one of them, a swap across a cut two."""
    cuts = [len(text) * place // count for place in range(count + 1)]
    return [text[start:stop] for start, stop in pairwise(cuts)]


def _noun(bare: str) -> str:
    """What the action is about, in lower case and singular; empty when that says too little."""
    noun = "".join(split(bare)[1:]).lower().removesuffix("s")
    return noun if len(noun) >= 3 else ""


def _differs(level: Level | None, name: str) -> bool:
    """Would a name of this level be taken for one that writes where it reads, or the other way round?"""
    return level is not None and (level.access is Access.WRITE) != (guess(name).access is Access.WRITE)
