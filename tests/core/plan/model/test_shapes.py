"""Reading and writing objects by their shape."""

from dataclasses import dataclass, field
from enum import StrEnum

import pytest

from ramkeep.core.plan.model.shapes import (
    BAD,
    EnoughFaults,
    Faults,
    Form,
    Shape,
    extra_of,
    flag,
    list_of,
    map_of,
    name_of,
    nearest,
    number,
    one_of,
    shortened,
    text,
    word_for,
)


class Color(StrEnum):
    RED = "red"
    GREEN = "green"


@dataclass(frozen=True)
class Ball:
    name: str
    size: int = 3
    color: Color = Color.RED
    extra: dict[str, object] = field(default_factory=dict)


BALL = Shape(Ball, "A ball", name=name_of("A ball"), size=number(1, 9), color=one_of(Color))


def test_defaults_are_left_out_and_come_back() -> None:
    assert BALL.write(Ball("b")) == {"name": "b"}
    assert BALL.read({"name": "b"}, (), Faults()) == Ball("b")
    assert BALL.write(Ball("b", 4, Color.GREEN)) == {"name": "b", "size": 4, "color": "green"}


def test_unknown_fields_are_kept_after_the_others_by_name() -> None:
    faults = Faults()
    ball = BALL.read({"z": 1, "name": "b", "colour": 2, "members": []}, ("x",), faults, {"members": None})
    assert ball.extra == {"z": 1, "colour": 2}
    assert list(extra_of(ball)) == ["colour", "z"]
    assert list(BALL.form().write(ball)) == ["name", "colour", "z"]
    assert faults.unknown == [(("x", "z"), ""), (("x", "colour"), "color")]


@pytest.mark.parametrize("name", ["password", "Access_Key_Secret", "secret", "SecretAccessKey"])
def test_secrets_are_refused(name: str) -> None:
    faults = Faults()
    assert BALL.read({"name": "b", name: "hunter2"}, (), faults).extra[name] is BAD
    assert "holds no secrets" in faults.found[0][1]
    assert "hunter2" not in str(faults.found)


@pytest.mark.parametrize(
    ("form", "value"),
    [
        (text(), 1),
        (text(), None),
        (flag(), 0),
        (flag(), "true"),
        (number(1, 3), True),
        (number(1, 3), 4),
        (number(1, 3), 2.0),
        (one_of(Color), "blue"),
        (one_of(Color), []),
        (name_of("A"), ""),
        (name_of("A"), " a"),
        (name_of("A"), "a\u200bb"),
        (name_of("A"), "x" * 129),
        (list_of(text()), {}),
        (list_of(text()), ["a", 1]),
        (map_of(text()), []),
        (map_of(text()), {"a": 1}),
        (BALL.form(), []),
        (BALL.form(), {}),
        (BALL.form(), {"name": "b", "size": "3"}),
    ],
)
def test_what_does_not_fit_is_a_fault(form: Form, value: object) -> None:
    faults = Faults()
    assert form.read(value, ("here",), faults) is BAD
    assert len(faults.found) == 1
    assert faults.found[0][0][0] == "here"


def test_what_fits_comes_back() -> None:
    for form, value in [
        (text(), "a\nb"),
        (flag(), False),
        (number(0, 3), 0),
        (one_of(Color), Color.GREEN),
        (name_of("A"), "阿里 云"),
        (list_of(flag()), (True, False)),
        (map_of(number(0, 9)), {"b": 1, "a": 2}),
    ]:
        faults = Faults()
        assert form.read(form.write(value), (), faults) == value
        assert faults.found == []


def test_reading_ends_after_fifty_faults() -> None:
    faults = Faults()
    with pytest.raises(EnoughFaults):
        list_of(flag()).read([1] * 60, (), faults)
    assert len(faults.found) == 50


def test_words() -> None:
    assert [word_for(value) for value in ("a", True, None, {}, [], 1, 1.5)] == [
        "a string",
        "true or false",
        "null",
        "an object",
        "a list",
        "a number",
        "a number",
    ]
    assert nearest("ALCIE", ["alice", "bob"]) == "alice"
    assert nearest("x" * 100, ["x" * 100]) == ""
    assert shortened("x" * 100) == "x" * 60 + "…"
