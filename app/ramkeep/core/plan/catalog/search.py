"""Finding actions by words, as they are typed."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from heapq import nsmallest
from operator import add

MAX_QUERY = 200
MAX_WORDS = 8

# So many answers are weighed one by one. More of them come only of a word that says little, and then the ones that
# begin with it are weighed.
MAX_WEIGHED = 1000

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
        retired: Iterable[int],
    ) -> None:
        self._names = names
        self._lowered = lowered
        self._rows = range(len(names))
        self._words = [frozenset(_words(each.words)) for each in services]
        self._service_of: list[int] = []
        ranks: list[int] = []
        for place, each in enumerate(services):
            self._service_of += [place] * (each.stop - each.start)
            ranks += [each.rank * 1000] * (each.stop - each.start)
        self._preference = list(map(add, ranks, map(len, names)))
        for row in retired:
            self._preference[row] += 10_000

    def find(self, query: str, limit: int) -> list[int]:
        """The rows that answer, best first; none for a query without a word."""
        words = _words(query[:MAX_QUERY])[:MAX_WORDS]
        if not words:
            return []
        hits: Sequence[int] = self._rows
        served = [self._rank_services(word) for word in words]
        for word, ranks in zip(words, served, strict=True):
            hits = self._hits(hits, word, ranks)
        if len(hits) > MAX_WEIGHED:
            hits = [row for row in hits if self._lowered[row].startswith(words[0])] or hits
        hits = sorted(hits, key=self._preference.__getitem__)[:MAX_WEIGHED]
        whole = "".join(words)
        return nsmallest(limit, hits, key=lambda row: self._weigh(row, words, served, whole))

    def _rank_services(self, word: str) -> dict[int, int]:
        """The places of the services that the word speaks of: 1 when it is one of their words, 5 when it begins one."""
        return {
            place: 1 if word in words else 5
            for place, words in enumerate(self._words)
            if any(each.startswith(word) for each in words)
        }

    def _hits(self, rows: Sequence[int], word: str, ranks: dict[int, int]) -> list[int]:
        names, service_of = self._lowered, self._service_of
        if not ranks:
            return [row for row in rows if word in names[row]]
        return [row for row in rows if word in names[row] or service_of[row] in ranks]

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
    return _WORD.findall(unicodedata.normalize("NFKC", text).casefold())
