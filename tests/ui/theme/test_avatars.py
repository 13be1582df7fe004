"""The letter and colors of a name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ramkeep.ui.theme import avatars


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("hue", range(0, 360, 3))
def test_the_letter_can_be_read_on_its_ground(hue: int, dark: bool) -> None:
    ground, letter = avatars.colors(hue, dark)
    assert avatars.contrast(ground, letter) >= avatars.LEAST_CONTRAST


def test_contrast_is_that_of_the_guidelines() -> None:
    from PySide6.QtGui import QColor

    assert avatars.contrast(QColor("white"), QColor("black")) == pytest.approx(21)
    assert avatars.contrast(QColor("white"), QColor("gray")) == pytest.approx(3.95, abs=0.01)


def test_a_name_has_the_same_color_everywhere() -> None:
    assert avatars.hue_of("GitHub") == avatars.hue_of(" github ")
    assert len({avatars.hue_of(f"Site {number}") for number in range(200)}) > 8


@pytest.mark.parametrize(
    ("name", "initial"),
    [
        ("GitHub", "G"), ("ops@example.com", "O"), ("阿里云", "阿"), ("éclair", "É"), ("e\u0301clair", "E\u0301"),
        ("(beta) site", "B"), ("7-Zip", "7"), ("", ""), ("   ", ""), ("★ star", "S"), ("…", "…"), ("👩‍👩‍👧‍👦", "👩‍👩‍👧‍👦"),
    ],
)  # fmt: skip
def test_the_initial_is_the_first_letter_as_a_reader_counts(name: str, initial: str) -> None:
    assert avatars.initial(name) == initial


@given(st.text())
def test_any_name_has_at_most_one_short_initial(name: str) -> None:
    assert len(avatars.initial(name)) <= 16
