"""The layout of the file: short things in a line, long ones spread, always the same."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ramkeep.core.plan.model.layout import WIDTH, lay_out
from tests.core.plan.model.strategies import json_values


@given(st.dictionaries(st.text(max_size=5), json_values, max_size=4))
def test_the_values_stay_the_same(value: dict[str, object]) -> None:
    text = lay_out(value)
    assert json.loads(text) == value
    assert lay_out(json.loads(text)) == text
    assert text.endswith("}\n")


def test_what_fits_stands_in_a_line_and_lists_of_the_whole_are_spread() -> None:
    text = lay_out({"a": {"b": [1, 2]}, "users": [{"name": "x"}, {"name": "y"}], "none": []})
    assert text == (
        '{\n  "a": {"b": [1, 2]},\n  "users": [\n    {"name": "x"},\n    {"name": "y"}\n  ],\n  "none": []\n}\n'
    )


@pytest.mark.parametrize("length", range(80, 120))
def test_no_line_is_longer_than_it_must_be(length: int) -> None:
    text = lay_out(
        {"a": {"name": "x" * (length - 20), "list": ["y"] * 3}, "users": [{"n": "x" * (length - 20), "m": 1}]}
    )
    assert max(map(len, text.splitlines())) <= WIDTH
    one_line = '  "a": ' + json.dumps({"name": "x" * (length - 20), "list": ["y"] * 3}) + ","
    assert (one_line in text.splitlines()) == (len(one_line) <= WIDTH)


def test_one_more_member_of_a_large_group_is_one_more_line() -> None:
    names = [f"user-{number}" for number in range(40)]
    before = lay_out({"groups": [{"name": "g", "members": names}]}).splitlines()
    after = lay_out({"groups": [{"name": "g", "members": [*names[:17], "user-17a", *names[17:]]}]}).splitlines()
    assert [line for line in after if line not in before] == ['        "user-17a",']
    assert len(after) == len(before) + 1


def test_a_number_that_is_not_finite_is_refused() -> None:
    with pytest.raises(ValueError, match="JSON"):
        lay_out({"a": float("inf")})
