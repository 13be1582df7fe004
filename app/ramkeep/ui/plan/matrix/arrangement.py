"""Which rows and columns of a picture are shown, and in what order."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum, auto
from functools import lru_cache

from ramkeep.core.codes.names import shown
from ramkeep.core.plan.catalog.action import Service
from ramkeep.core.plan.catalog.catalog import Catalog
from ramkeep.core.plan.model.values import PrincipalKind, PrincipalRef
from ramkeep.ui.plan.matrix.picture import Picture, turned

# After an edit most rows and names are those of before.
_MOST_KNOWN = 1 << 14
_TURNED = bytes(range(255, -1, -1))

_shown = lru_cache(maxsize=_MOST_KNOWN)(shown)


class Order(Enum):
    """Of rows."""

    POWER = auto()
    NAME = auto()


class Naming(Enum):
    """What stands over the columns."""

    TITLE = auto()
    CODE = auto()


class ColumnOrder(Enum):
    """Of services. With administrators in it everybody has everything somewhere; what stands out comes first then."""

    USED = auto()
    NAME = auto()


@dataclass(frozen=True, slots=True)
class View:
    """What a person chose to see.

    Attributes:
        everything: columns that nobody has, too.
        names, services: words to filter by.
        only_changes: rows and columns with a change alone.
    """

    kind: PrincipalKind = PrincipalKind.USER
    order: Order = Order.POWER
    naming: Naming = Naming.TITLE
    column_order: ColumnOrder = ColumnOrder.USED
    everything: bool = False
    names: str = ""
    services: str = ""
    only_changes: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """A user, group or role.

    Attributes:
        cells: a byte for every column of the picture.
        changes: the same; empty where nothing is compared.
        pick: 1 or 2 for rows of a pair, else 0.
    """

    ref: PrincipalRef
    name: str
    cells: bytes
    changes: bytes = b""
    pick: int = 0


@dataclass(frozen=True, slots=True)
class Column:
    """A service or an action.

    Attributes:
        place: in the picture.
        code: RAM code, or the full name of an action.
        label: over the column.
        title: in a sentence.
        actions: how many it has; 0 for an action.
    """

    place: int
    code: str
    label: str
    title: str
    actions: int = 0


@dataclass(frozen=True, slots=True)
class Arrangement:
    """Rows and columns in the order in which they are shown."""

    rows: tuple[Row, ...] = ()
    columns: tuple[Column, ...] = ()


def arranged(picture: Picture, view: View, catalog: Catalog, picks: tuple[PrincipalRef, ...] = ()) -> Arrangement:
    """What is shown of a picture. `picks` are the rows picked to be compared, at most two."""
    rows = [_row(picture, ref, picks) for ref in picture.rows if ref.kind is view.kind]
    is_pair = len(picks) > 1
    places = _places(picture, rows, view, narrow=view.only_changes and (is_pair or bool(picture.changes)))
    columns = [column for column in _columns(picture, view, catalog) if column.place in places]
    if view.services.strip():
        columns = [column for column in columns if _fits(view.services, f"{column.code} {column.title}")]
    if view.only_changes and is_pair:
        rows = [row for row in rows if row.pick]
    elif view.only_changes and picture.changes:
        rows = [row for row in rows if any(row.changes)]
    if view.names.strip():
        rows = [row for row in rows if _fits(view.names, row.ref.name)]
    return Arrangement(tuple(sorted(rows, key=_BY[view.order])), tuple(columns))


def _row(picture: Picture, ref: PrincipalRef, picks: tuple[PrincipalRef, ...]) -> Row:
    pick = picks.index(ref) + 1 if ref in picks else 0
    if len(picks) > 1:
        changes = (b"", turned(picture.difference), picture.difference)[pick]
    else:
        changes = picture.changes.get(ref, b"")
    return Row(ref, _shown(ref.name), picture.rows[ref], changes, pick)


def _places(picture: Picture, rows: list[Row], view: View, *, narrow: bool) -> set[int]:
    """The columns that anything is to be seen in."""
    changed = _any(row.changes for row in rows)
    if narrow:
        return changed
    if picture.wanted.service or view.everything:
        return set(range(len(picture.columns)))
    return _any(row.cells for row in rows) | changed


def _any(rows: Iterable[bytes]) -> set[int]:
    """Places of bytes that are not 0 in some row."""
    joined, length = 0, 0
    for row in set(rows):
        joined |= int.from_bytes(row, "little")
        length = max(length, len(row))
    return {place for place, byte in enumerate(joined.to_bytes(length, "little")) if byte}


def _columns(picture: Picture, view: View, catalog: Catalog) -> list[Column]:
    if picture.wanted.service:
        return [Column(place, name, name.partition(":")[2], name) for place, name in enumerate(picture.columns)]
    services = _services(catalog)
    titles = Counter(service.title for service in services.values())
    found = [
        _service_column(place, services[code], view.naming, is_unique=titles[services[code].title] == 1)
        for place, code in enumerate(picture.columns)
    ]
    by_label = sorted(found, key=lambda column: column.label.casefold())
    if view.column_order is ColumnOrder.NAME:
        return by_label
    uses = _uses([cells for ref, cells in picture.rows.items() if ref.kind is view.kind])
    return sorted(by_label, key=lambda column: uses[column.place], reverse=True) if uses else by_label


def _uses(rows: list[bytes]) -> list[tuple[int, int]]:
    """For every place how many rows have anything there, and how much together."""
    if not rows:
        return []
    joined, width = b"".join(rows), len(rows[0])
    columns = (joined[place::width] for place in range(width))
    return [(len(rows) - column.count(0), sum(column)) for column in columns]


def _service_column(place: int, service: Service, naming: Naming, *, is_unique: bool) -> Column:
    label = service.title if naming is Naming.TITLE and is_unique else service.code
    title = service.title if service.title.casefold() == service.code else f"{service.title} ({service.code})"
    return Column(place, service.code, label, title, service.actions)


def _services(catalog: Catalog) -> Mapping[str, Service]:
    return {service.code: service for service in catalog.services}


def _fits(words: str, text: str) -> bool:
    folded = text.casefold()
    return all(word in folded for word in words.casefold().split())


def _by_power(row: Row) -> tuple[object, ...]:
    return (_weakness(row.cells), *_by_name(row))


@lru_cache(maxsize=_MOST_KNOWN)
def _weakness(cells: bytes) -> bytes:
    """Comes first of the row with the most of the greatest power, then of the next."""
    return bytes(sorted(cells, reverse=True)).translate(_TURNED)


def _by_name(row: Row) -> tuple[object, ...]:
    return row.ref.name.casefold(), row.ref.name


_BY = {Order.POWER: _by_power, Order.NAME: _by_name}
