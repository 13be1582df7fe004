"""Which of several files is used: the catalog that comes with Ramkeep, or a newer one that a person has put beside it.

Whoever loads files hands over their bytes, the shipped one first.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from ramkeep.core.plan.catalog.catalog import Catalog
from ramkeep.core.plan.catalog.errors import CatalogRefused, NotACatalog
from ramkeep.core.plan.catalog.reading import read_heading


@dataclass(frozen=True, slots=True)
class Refused:
    """A file that could not be used: its place among those given, and why."""

    place: int
    cause: CatalogRefused


@dataclass(frozen=True, slots=True)
class Choice:
    """The catalog to use, the place of its file, and the files that were refused on the way to it."""

    catalog: Catalog
    place: int
    refused: tuple[Refused, ...]


def newest(files: Sequence[bytes]) -> Choice:
    """The catalog with the latest date among those that read; of equal dates the first.

    A damaged newer file never takes the older one away. Files that are older than the one chosen are not read beyond
    their date.

    Raises:
        CatalogRefused: no file reads; the trouble of the first.
    """
    refused: list[Refused] = []
    dated = []
    for place, data in enumerate(files):
        try:
            dated.append((-read_heading(data).date.toordinal(), place))
        except CatalogRefused as cause:
            refused.append(Refused(place, cause))
    for _, place in sorted(dated):
        try:
            return Choice(Catalog.read(files[place]), place, tuple(refused))
        except CatalogRefused as cause:
            refused.append(Refused(place, cause))
    raise min(refused, key=lambda each: each.place).cause if refused else NotACatalog("There is no catalog to read.")
