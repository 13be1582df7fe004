"""Which of several files is used."""

import pytest

from ramkeep.core.plan.catalog.errors import CatalogDamaged, NotACatalog
from ramkeep.core.plan.catalog.newest import newest
from tests.core.plan.catalog.sample import TEXT

SHIPPED = TEXT.encode()


def dated(date: str) -> bytes:
    return TEXT.replace("2026-11-23", date).encode()


def test_a_newer_file_replaces_the_shipped_one() -> None:
    choice = newest([SHIPPED, dated("2027-01-02"), dated("2026-12-31")])
    assert (choice.place, str(choice.catalog.date), choice.refused) == (1, "2027-01-02", ())


@pytest.mark.parametrize("other", ["2026-11-23", "2020-01-01"])
def test_a_file_that_is_not_newer_does_not(other: str) -> None:
    assert newest([SHIPPED, dated(other)]).place == 0


def test_a_damaged_newer_file_is_passed_over_and_named() -> None:
    choice = newest([SHIPPED, dated("2027-01-02")[:-9], b"nothing"])
    assert choice.place == 0
    assert {(each.place, type(each.cause)) for each in choice.refused} == {(1, CatalogDamaged), (2, NotACatalog)}


def test_an_older_file_is_not_read() -> None:
    assert newest([SHIPPED, dated("2020-01-01")[:-9]]).refused == ()


def test_without_any_that_reads_the_first_trouble_is_told() -> None:
    with pytest.raises(CatalogDamaged, match="Line 2"):
        newest([b"ramkeep-catalog 1\ndate never\n", b"nothing"])


def test_no_file_at_all_is_refused() -> None:
    with pytest.raises(NotACatalog, match="no catalog"):
        newest([])
