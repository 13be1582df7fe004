"""The catalog in use: find, search, expand and suggest."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from functools import cached_property

from ramkeep.core.plan.catalog.action import Action, Level, LevelSource, Origin, ResourcePattern, Service, Source, State
from ramkeep.core.plan.catalog.errors import CatalogDamaged, CatalogTooLarge
from ramkeep.core.plan.catalog.nearest import Nearest, ServiceNames
from ramkeep.core.plan.catalog.reading import Columns, ServiceLines, read_columns
from ramkeep.core.plan.catalog.search import Finder, ServiceWords
from ramkeep.core.plan.policy.globs import glob

SHOWN = 50
SUGGESTED = 3

# Patterns of one action; the tables of Alibaba Cloud stay below ten.
MOST_PATTERNS = 64

_LEVELS = {level.value[0]: (level, LevelSource.GUESS) for level in Level} | {
    level.value[0].upper(): (level, LevelSource.DOCUMENTED) for level in Level
}


class Catalog:
    """Services and actions, in the order of the file. Made by `read`; never changes.

    Attributes:
        date: when the file was made.
        sources: where its facts were read.
    """

    def __init__(self, columns: Columns) -> None:
        self.date: date = columns.heading.date
        self.sources: tuple[Source, ...] = tuple(columns.sources)
        self._columns = columns
        self._bare = "\n".join(columns.names).lower().split("\n") if columns.names else []
        self._lowered = _full_names(columns.services, self._bare)
        self._row_of = dict(zip(self._lowered, range(len(self._lowered)), strict=True))
        self._lines_of = {service.code: service for service in columns.services}
        _refuse_twins(self._lowered, self._row_of, columns.services, self._lines_of)
        self._service_starts = [service.start for service in columns.services]
        self._group_starts = [start for start, _ in columns.groups]
        self._narrow = self._rows_of_patterns()
        self._instead = {name.lower(): tuple(map(self._row, actions)) for name, actions in columns.instead}

    @classmethod
    def read(cls, data: bytes) -> "Catalog":
        """The catalog that a file holds.

        Raises:
            CatalogRefused: see errors; nothing of a damaged file is used.
        """
        return cls(read_columns(data))

    def __len__(self) -> int:
        return len(self._lowered)

    @cached_property
    def names(self) -> tuple[str, ...]:
        """The full names of all actions; `find` and `expand` take any case."""
        return tuple(_full_names(self._columns.services, self._columns.names))

    @cached_property
    def services(self) -> tuple[Service, ...]:
        """All services, in the order of the file."""
        return tuple(self._service(lines) for lines in self._columns.services)

    def service(self, code: str) -> Service | None:
        """The service with this RAM code, in any case."""
        lines = self._lines_of.get(code.lower())
        return None if lines is None else self._service(lines)

    def services_of_product(self, product: str) -> tuple[Service, ...]:
        """The services an API product belongs to, for example `R-kvstore` to `kvstore`; none when it is not known."""
        wanted = product.lower().replace("-", "_")
        return tuple(service for service in self.services if wanted in service.products)

    def actions(self, service: str) -> tuple[Action, ...]:
        """The actions of a RAM code, in any case; none when the code is not known."""
        lines = self._lines_of.get(service.lower())
        return () if lines is None else self._actions(range(lines.start, lines.stop))

    def find(self, action: str) -> Action | None:
        """The action with this full name, in any case."""
        row = self._row_of.get(action.lower())
        return None if row is None else self._action(row)

    def instead(self, name: str) -> tuple[Action, ...]:
        """What RAM checks where people or the API say `name`, as `oss:GetObject` for `oss:HeadObject`.

        Empty for most names: those that are actions themselves, and those nothing is known of.
        """
        return self._actions(self._instead.get(name.lower(), ()))

    def expand(self, pattern: str) -> tuple[Action, ...]:
        """The actions that a pattern of a policy covers, in the order of the file."""
        return self._actions(self.rows(pattern))

    def rows(self, pattern: str) -> list[int]:
        """As `expand`, but the places in `names`."""
        pattern = pattern.lower()
        code, colon, _ = pattern.partition(":")
        if not {"*", "?"} & set(pattern):
            row = self._row_of.get(pattern)
            return [] if row is None else [row]
        covers = glob(pattern)
        if colon and not {"*", "?"} & set(code):
            lines = self._lines_of.get(code)
            return (
                [] if lines is None else [row for row in range(lines.start, lines.stop) if covers(self._lowered[row])]
            )
        return [row for row, name in enumerate(self._lowered) if covers(name)]

    def search(self, words: str, limit: int = SHOWN) -> tuple[Action, ...]:
        """The actions that answer every word, best first; see `search.Finder`."""
        return self._actions(self._finder.find(words, limit))

    def suggest(self, name: str, limit: int = SUGGESTED) -> tuple[Action, ...]:
        """What `name` may have meant, best first; empty when nothing is near. See `nearest.Nearest`."""
        known = self._instead.get(name.lower())
        return self._actions(known[:limit] if known else self._nearest.find(name, limit))

    @cached_property
    def _finder(self) -> Finder:
        services = [
            ServiceWords(each.start, each.stop, _rank_of(each), " ".join((*self._known_as(each), each.title)))
            for each in self._columns.services
        ]
        starts = [*self._group_starts, len(self)]
        retired = [
            range(start, stop)
            for (start, origin), stop in zip(self._columns.groups, starts[1:], strict=True)
            if origin.state is State.RETIRED
        ]
        return Finder(self._columns.names, self._bare, services, retired)

    @cached_property
    def _nearest(self) -> Nearest:
        services = [
            ServiceNames(each.code, self._known_as(each)[1:], _rank_of(each), each.start, each.stop)
            for each in self._columns.services
        ]
        return Nearest(self._columns.names, self._bare, services)

    def _actions(self, rows: Iterable[int]) -> tuple[Action, ...]:
        return tuple(map(self._action, rows))

    def _action(self, row: int) -> Action:
        service = self._columns.services[bisect_right(self._service_starts, row) - 1]
        level, source = _LEVELS[self._columns.letters[row]]
        name = f"{service.code}:{self._columns.names[row]}"
        return Action(name, service.code, level, source, self._narrow.get(row, ()), self._origin(row))

    def _origin(self, row: int) -> Origin:
        return self._columns.groups[bisect_right(self._group_starts, row) - 1][1]

    def _service(self, lines: ServiceLines) -> Service:
        patterns = tuple(self._columns.patterns[place] for place in lines.resources)
        products = self._products(lines)
        return Service(
            lines.code, lines.title, lines.certainty, lines.aliases, products, patterns, lines.stop - lines.start
        )

    def _products(self, lines: ServiceLines) -> tuple[str, ...]:
        groups = range(
            bisect_right(self._group_starts, lines.start - 1), bisect_right(self._group_starts, lines.stop - 1)
        )
        return tuple(dict.fromkeys(self._columns.groups[group][1].product.lower() for group in groups))

    def _known_as(self, lines: ServiceLines) -> tuple[str, ...]:
        """The RAM code, and what else it is called."""
        return (lines.code, *lines.aliases, *self._products(lines))

    def _rows_of_patterns(self) -> dict[int, tuple[ResourcePattern, ...]]:
        found: defaultdict[int, list[ResourcePattern]] = defaultdict(list)
        for service, place, names in self._columns.narrow:
            for name in names:
                patterns = found[self._row(f"{service.code}:{name}")]
                if len(patterns) == MOST_PATTERNS:
                    raise CatalogTooLarge(f"The catalog narrows {name!r} in more than {MOST_PATTERNS} ways.")
                patterns.append(self._columns.patterns[place])
        return {row: tuple(patterns) for row, patterns in found.items()}

    def _row(self, name: str) -> int:
        row = self._row_of.get(name.lower())
        if row is None:
            raise CatalogDamaged(f"The catalog speaks of the action {name[:80]!r}, which it does not list.")
        return row


def _full_names(services: Iterable[ServiceLines], names: list[str]) -> list[str]:
    text = "\n".join(
        f"{each.code}:" + f"\n{each.code}:".join(names[each.start : each.stop])
        for each in services
        if each.start < each.stop
    )
    return text.split("\n") if text else []


def _rank_of(lines: ServiceLines) -> int:
    """Between equal answers the service whose code is surer comes first."""
    return ["documented", "observed", "unconfirmed", "assumed"].index(lines.certainty)


def _refuse_twins(
    names: list[str], row_of: dict[str, int], services: list[ServiceLines], lines_of: dict[str, ServiceLines]
) -> None:
    if len(row_of) < len(names):
        twin = next(name for row, name in enumerate(names) if row_of[name] != row)
        raise CatalogDamaged(f"The catalog lists the action {twin!r} twice.")
    if len(lines_of) < len(services):
        twin = next(each.code for each in services if lines_of[each.code] is not each)
        raise CatalogDamaged(f"The catalog lists the service {twin!r} twice.")
