"""Finding actions by words, as they are typed."""

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from heapq import nsmallest

MAX_QUERY = 200
MAX_WORDS = 8

# So many answers are weighed one by one. More of them come only of a word that says little; then those are weighed
# that begin with it, next those with it in name and service, and last the preferred ones.
MAX_WEIGHED = 400

# Worse than every answer.
ABSENT = 9

_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class ServiceWords:
    """The rows of a service, how sure its code is (0 is the surest), and what it is called."""

    start: int
    stop: int
    rank: int
    words: str


class Finder:
    """Answers queries over the names of all actions.

    Every word must be in the name of the action, or begin one of the words for its service. The best answers are the
    name itself, then a word for the service, the beginning of the name, a whole word in it, the beginning of such a
    word, and last the inside of one; to answer by name and service counts for a little more. Equal answers come with
    retired actions last, sure services first, short names first.
    """

    def __init__(
        self,
        names: Sequence[str],
        lowered: Sequence[str],
        services: Sequence[ServiceWords],
        retired: Iterable[range],
    ) -> None:
        self._names = names
        self._lowered = lowered
        self._spans = [range(each.start, each.stop) for each in services]
        self._known = sorted({(word, place) for place, each in enumerate(services) for word in _words(each.words)})
        self._service_of: list[int] = []
        self._base: list[int] = []
        for place, each in enumerate(services):
            self._service_of += [place] * (each.stop - each.start)
            self._base += [each.rank * 1000] * (each.stop - each.start)
        for rows in retired:
            self._base[rows.start : rows.stop] = [10_000 + base for base in self._base[rows.start : rows.stop]]

    def find(self, query: str, limit: int) -> list[int]:
        """The rows that answer, best first; none for a query without a word."""
        words = _words(query[:MAX_QUERY])[:MAX_WORDS]
        if not words:
            return []
        served = [self._rank_services(word) for word in words]
        # The longest word has the fewest answers.
        longest, *others = sorted(zip(words, served, strict=True), key=lambda each: -len(each[0]))
        hits = self._all_hits(*longest)
        for word, ranks in others:
            hits = self._hits(hits, word, ranks)
        if len(hits) > MAX_WEIGHED:
            hits = self._most_promising(hits, words[0], served[0])
        hits.sort(key=self._preference)
        whole = "".join(words)
        return nsmallest(limit, hits, key=lambda row: self._weigh(row, words, served, whole))

    def _preference(self, row: int) -> int:
        return self._base[row] + len(self._names[row])

    def _rank_services(self, word: str) -> dict[int, int]:
        """The places of the services that the word speaks of: 1 when it is one of their words, 5 when it begins one."""
        ranks: dict[int, int] = {}
        at = bisect_left(self._known, (word, 0))
        while at < len(self._known) and self._known[at][0].startswith(word):
            known, place = self._known[at]
            ranks[place] = 1 if known == word else ranks.get(place, 5)
            at += 1
        return ranks

    def _all_hits(self, word: str, ranks: dict[int, int]) -> list[int]:
        names = self._lowered
        named = [row for row, name in enumerate(names) if word in name]
        served = [row for place in ranks for row in self._spans[place] if word not in names[row]]
        return sorted(named + served) if served else named

    def _hits(self, rows: Sequence[int], word: str, ranks: dict[int, int]) -> list[int]:
        names, service_of = self._lowered, self._service_of
        if not ranks:
            return [row for row in rows if word in names[row]]
        return [row for row in rows if word in names[row] or service_of[row] in ranks]

    def _most_promising(self, rows: list[int], word: str, ranks: dict[int, int]) -> list[int]:
        names, preference = self._lowered, self._preference
        beginning = sorted([row for row in rows if names[row].startswith(word)], key=preference)
        if len(beginning) >= MAX_WEIGHED:
            return beginning[:MAX_WEIGHED]
        both = [row for row in rows if self._service_of[row] in ranks and word in names[row]] if ranks else []
        ordered = (*beginning, *sorted(both, key=preference), *sorted(rows, key=preference))
        return list(dict.fromkeys(ordered))[:MAX_WEIGHED]

    def _weigh(self, row: int, words: list[str], served: list[dict[int, int]], whole: str) -> int:
        if self._lowered[row] == whole:
            return -1
        service = self._service_of[row]
        pairs = ((self._rank(row, word), ranks.get(service, ABSENT)) for word, ranks in zip(words, served, strict=True))
        return sum(min(pair) - (max(pair) < ABSENT) for pair in pairs)

    def _rank(self, row: int, word: str) -> int:
        at = self._lowered[row].find(word)
        if at <= 0:
            return ABSENT if at < 0 else 2
        name = self._names[row]
        if not name[at].isupper() and not name[at].isdigit():
            return 8
        rest = name[at + len(word) : at + len(word) + 2]
        return 4 if rest[1:].islower() and rest[:1].islower() else 3


def _words(text: str) -> list[str]:
    """The words of a text, without case and width."""
    return _WORD.findall(text.lower() if text.isascii() else unicodedata.normalize("NFKC", text).casefold())
