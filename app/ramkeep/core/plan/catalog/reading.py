"""The file of the catalog, read and checked.

A text of lines, one action a line, so that two versions of the file compare well:

    ramkeep-catalog 1                                the form
    date 2026-11-23                                  when it was made
    source doc Tablestore: custom permissions        kind and title; numbered from 1 in their order
    pattern 1 acs:ots:{region}:{account}:...         source and text; numbered from 1 in their order
    service ots documented Tablestore                code, certainty, title; its lines follow
    aliases tablestore nosql                         other words for it
    resources 1 2                                    its patterns
    group tablestore 2020-12-09 1 current            product, version or -, source, state; its actions follow
    G GetInstance                                    level by its first letter, a capital when documented; name
    narrow 2 GetRow PutRow                           a pattern, and what can be narrowed to it; the pattern * says
                                                     that they take all resources only
    instead oss:CreateBucket oss:PutBucket           a name that is no action, and the actions that stand for it
    end 20700                                        the number of actions

Lines of one letter are the bulk. They are taken a block at a time.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date

from ramkeep.core.plan.catalog.action import Certainty, Origin, ResourcePattern, Source, State
from ramkeep.core.plan.catalog.errors import CatalogDamaged, CatalogTooLarge, NewerFormat, NotACatalog

FORMAT = 1
MAX_BYTES = 16 * 1024 * 1024
MAX_ACTIONS = 200_000
MAX_LINES = 400_000
MAX_LINE = 100_000
MAX_STATEMENTS = 20_000

_MAGIC = re.compile(rb"ramkeep-catalog (\d{1,4})\n")
_DATE = re.compile(r"date (\d{4}-\d\d-\d\d)\n")
_STATEMENT = re.compile(r"^[a-z]{2,12} .+$", re.MULTILINE)
_ACTIONS = re.compile(r"(?:[LGCUDlgcud] [A-Za-z][A-Za-z0-9_.-]{0,127}\n)*+")
_CODE = re.compile(r"[a-z0-9][a-z0-9-]{0,63}")
_CERTAINTIES = frozenset(Certainty)
_STATES = frozenset(State)
_NUMBER = re.compile(r"[0-9]{1,6}")


@dataclass(frozen=True, slots=True)
class Heading:
    """The first two lines."""

    format: int
    date: date


@dataclass(slots=True)
class ServiceLines:
    """What the lines of a service say; its actions are the rows from `start` to before `stop`."""

    code: str
    title: str
    certainty: Certainty
    start: int
    stop: int = 0
    aliases: tuple[str, ...] = ()
    resources: tuple[int, ...] = ()


@dataclass(slots=True)
class Columns:
    """The actions as columns: row `i` has the letter `letters[i]` and the name `names[i]`.

    Attributes:
        groups: the first row of each and where its rows come from.
        narrow: service, pattern, names.
        instead: names that are no actions, and full names of actions.
    """

    heading: Heading
    sources: list[Source] = field(default_factory=list)
    patterns: list[ResourcePattern] = field(default_factory=list)
    services: list[ServiceLines] = field(default_factory=list)
    groups: list[tuple[int, Origin]] = field(default_factory=list)
    letters: list[str] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    narrow: list[tuple[ServiceLines, int, tuple[str, ...]]] = field(default_factory=list)
    instead: list[tuple[str, tuple[str, ...]]] = field(default_factory=list)
    ended: bool = False


def read_heading(data: bytes) -> Heading:
    """Form and date alone, to tell which of two files is newer without reading either.

    Raises:
        NotACatalog: the bytes begin differently.
        NewerFormat: the form is a later one.
        CatalogDamaged: the date does not read.
    """
    magic = _MAGIC.match(data[:32])
    if magic is None:
        raise NotACatalog("This file is no catalog of Ramkeep: its first line says something else.", 1)
    number = int(magic[1])
    if number != FORMAT:
        raise NewerFormat(f"The catalog has form {number}, and this version of Ramkeep reads form {FORMAT}.", 1)
    dated = _DATE.match(data[magic.end() : magic.end() + 32].decode("ascii", "replace"))
    try:
        return Heading(number, date.fromisoformat(dated[1] if dated else ""))
    except ValueError:
        raise CatalogDamaged("Line 2 of the catalog should hold its date, as in `date 2026-11-23`.", 2) from None


def read_columns(data: bytes) -> Columns:
    """The whole file.

    Raises:
        CatalogRefused: see errors; the first trouble in the order of the file.
    """
    if len(data) > MAX_BYTES:
        raise CatalogTooLarge(f"The catalog has {len(data)} bytes; at most {MAX_BYTES} are read.")
    columns = Columns(read_heading(data))
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise CatalogDamaged(f"Line {line} of the catalog is not UTF-8.", line) from None
    if text.count("\n") > MAX_LINES:
        raise CatalogTooLarge(f"The catalog has more than {MAX_LINES} lines.")
    _Reader(text, columns).read()
    return columns


class _Reader:
    """One pass over the lines; `line` is asked for only when something is wrong."""

    def __init__(self, text: str, columns: Columns) -> None:
        self.text = text
        self.columns = columns
        self.at = 0
        self.in_group = False
        self.statements: dict[str, Callable[[list[str]], None]] = {
            "source": self._source,
            "pattern": self._pattern,
            "service": self._service,
            "aliases": self._aliases,
            "resources": self._resources,
            "group": self._group,
            "narrow": self._narrow,
            "instead": self._instead,
            "end": self._end,
        }

    def read(self) -> None:
        for line in self._lines_after_the_heading():
            word, *rest = line.split(" ")
            statement = self.statements.get(word)
            if statement is None:
                raise self._damaged(f"begins with an unknown word, {word[:20]!r}")
            if self.columns.ended:
                raise self._damaged("follows the end of the catalog")
            statement(rest)
        if not self.columns.ended:
            raise self._damaged("ends too early; the file is not whole. Copy it again")

    def _lines_after_the_heading(self) -> Iterator[str]:
        """Every line of more than a letter; the blocks of actions between them go into the columns."""
        for number, match in enumerate(_STATEMENT.finditer(self.text)):
            if number > MAX_STATEMENTS:
                raise CatalogTooLarge(f"The catalog has more than {MAX_STATEMENTS} lines that are no actions.")
            self._block(self.at, match.start())
            self.at = match.start()
            if match.end() - match.start() > MAX_LINE:
                raise self._damaged("is too long")
            if number > 0:
                yield match[0]
            self.at = min(match.end() + 1, len(self.text))
        self._block(self.at, len(self.text))

    def _block(self, start: int, stop: int) -> None:
        if start in {0, stop}:
            return
        fits = _ACTIONS.match(self.text, start, start if self.columns.ended else stop)
        read_to = fits.end() if fits else start
        if read_to != stop:
            self.at = read_to
            raise self._damaged("does not read as an action, such as `g DescribeInstances`")
        if not self.in_group:
            raise self._damaged("has an action before any group")
        # A letter and a name in turns; neither holds a blank.
        parts = self.text[start:stop].split()
        self.columns.letters += parts[::2]
        self.columns.names += parts[1::2]
        self.columns.services[-1].stop = len(self.columns.names)
        if len(self.columns.names) > MAX_ACTIONS:
            raise CatalogTooLarge(f"The catalog has more than {MAX_ACTIONS} actions.")

    def _source(self, words: list[str]) -> None:
        if len(words) < 2 or words[0] not in {"pypi", "npm", "doc"}:
            raise self._damaged("does not read as a source")
        self.columns.sources.append(Source(words[0], " ".join(words[1:])))

    def _pattern(self, words: list[str]) -> None:
        if len(words) != 2 or not (words[1].startswith("acs:") or words[1] == "*"):
            raise self._damaged("does not read as a pattern of resources")
        source = self.columns.sources[self._number(words[0], len(self.columns.sources))]
        self.columns.patterns.append(ResourcePattern(words[1], source))

    def _service(self, words: list[str]) -> None:
        if len(words) < 3 or not _CODE.fullmatch(words[0]) or words[1] not in _CERTAINTIES:
            raise self._damaged("does not read as a service")
        row = len(self.columns.names)
        self.in_group = False
        self.columns.services.append(ServiceLines(words[0], " ".join(words[2:]), Certainty(words[1]), row, row))

    def _aliases(self, words: list[str]) -> None:
        self._last_service().aliases = tuple(words)

    def _resources(self, words: list[str]) -> None:
        count = len(self.columns.patterns)
        self._last_service().resources = tuple(self._number(word, count) for word in words)

    def _group(self, words: list[str]) -> None:
        if len(words) != 4 or words[3] not in _STATES:
            raise self._damaged("does not read as a group")
        self._last_service()
        self.in_group = True
        source = self.columns.sources[self._number(words[2], len(self.columns.sources))]
        origin = Origin(words[0], words[1].strip("-"), State(words[3]), source)
        self.columns.groups.append((len(self.columns.names), origin))

    def _narrow(self, words: list[str]) -> None:
        if len(words) < 2:
            raise self._damaged("names no action")
        pattern = self._number(words[0], len(self.columns.patterns))
        self.columns.narrow.append((self._last_service(), pattern, tuple(words[1:])))

    def _instead(self, words: list[str]) -> None:
        if len(words) < 2:
            raise self._damaged("names no action")
        self.columns.instead.append((words[0], tuple(words[1:])))

    def _end(self, words: list[str]) -> None:
        if words != [str(len(self.columns.names))]:
            raise self._damaged(f"does not give the number of actions, which is {len(self.columns.names)}")
        self.columns.ended = True

    def _last_service(self) -> ServiceLines:
        if not self.columns.services:
            raise self._damaged("stands before any service")
        return self.columns.services[-1]

    def _number(self, word: str, count: int) -> int:
        """The place of the thing that a number names, counted from 0."""
        if not _NUMBER.fullmatch(word) or not 1 <= int(word) <= count:
            raise self._damaged(f"names number {word[:20]!r}, and there are {count}")
        return int(word) - 1

    def _damaged(self, what: str) -> CatalogDamaged:
        line = self.text.count("\n", 0, self.at) + 1
        return CatalogDamaged(f"Line {line} of the catalog {what}.", line)
