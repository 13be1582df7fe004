"""Rows and the headings over them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ramkeep.ui.codes.card_layout import row_height
from ramkeep.ui.codes.places import Places, heading_height
from ramkeep.ui.theme.theme import Theme


@pytest.fixture(autouse=True)
def _letters(theme: Theme) -> None:
    """Heights come from the letters of the desktop."""


def test_without_headings_rows_follow_one_another() -> None:
    places, height = Places(), row_height()
    assert [places.top(row) for row in range(3)] == [0, height, 2 * height]
    assert (places.at(0), places.at(height - 1), places.at(height)) == (0, 0, 1)
    assert (places.gap(0), places.gap(height - 1)) == (0, 1)


def test_a_heading_pushes_its_row_down() -> None:
    places, height, heading = Places({1: "a", 3: ""}), row_height(), heading_height()
    assert places.top(0) == 0
    assert places.top(1) == height + heading
    assert places.top(3) == 3 * height + 2 * heading
    assert places.at(height + 1) == 1
    assert places.at(height + heading - 1) == 1


@given(st.dictionaries(st.integers(0, 30), st.just("x"), max_size=8), st.integers(0, 4000))
def test_what_is_at_a_height_stands_there(headings: dict[int, str], y: int) -> None:
    places = Places(headings)
    row = places.at(y)
    over = heading_height() if row in headings else 0
    assert places.top(row) - over <= y < places.top(row) + row_height()
    assert places.gap(y) in (row, row + 1)
