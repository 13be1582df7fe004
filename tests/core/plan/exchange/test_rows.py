"""Fields of an answer, each of the type that RAM gives it."""

from typing import Any

import pytest

from ramkeep.core.plan.exchange.incoming import NoteKind, Notes
from ramkeep.core.plan.exchange.rows import Row


def row(value: dict[str, Any]) -> tuple[Row, Notes]:
    notes = Notes()
    return Row(value, "x.json", notes), notes


def test_fields_of_the_right_type() -> None:
    made, notes = row({"a": "x", "b": "true", "c": 7, "d": "12", "e": {"f": 1}, "g": {"h": ["sms"]}, "i": 3})
    assert (made.text("none", "a"), made.text("i"), made.flag("b"), made.number("c"), made.number("d")) == (
        "x",
        "3",
        True,
        7,
        12,
    )
    inner = made.row("e")
    assert inner is not None
    assert (inner.number("f"), made.words("g"), "a" in made, "none" in made) == (1, ("sms",), True, False)
    assert (made.text("none"), made.flag("none"), made.number("none"), made.row("none"), made.words("none")) == (
        None,
    ) * 5
    assert notes.all() == ()


@pytest.mark.parametrize(
    "value", [{"Users": {"User": [{"a": 1}]}}, {"Users": [{"a": 1}]}, {"Users": {"User": {"a": 1}}}]
)
def test_lists_in_every_nesting(value: dict[str, Any]) -> None:
    made, notes = row(value)
    assert [each.number("a") for each in made.rows("Users", "User")] == [1]
    assert notes.all() == ()


def test_other_types_are_left_out_with_a_note() -> None:
    value = {
        "a": [],
        "b": "perhaps",
        "c": True,
        "d": "9" * 500,
        "e": [],
        "f": {"User": [1, {"x": 1}]},
        "g": [1],
        "h": 4,
    }
    made, notes = row(value)
    assert (made.text("a"), made.flag("b"), made.number("c"), made.number("d"), made.row("e")) == (None,) * 5
    assert len(made.rows("f", "User")) == 1
    assert (made.words("g"), made.rows("h", "x")) == (None, [])
    assert [note.kind for note in notes.all()] == [NoteKind.VALUE] * 8
    assert notes.all()[0].reason == "The field a is not a string; it was left out."


def test_tags() -> None:
    made, _ = row({"Tags": {"Tag": [{"TagKey": "team", "TagValue": "ops"}, {"TagKey": "empty"}]}})
    assert made.tags() == {"team": "ops", "empty": ""}
    assert row({})[0].tags() is None
