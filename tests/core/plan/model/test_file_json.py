"""JSON of plans: strict, bounded, and refused with the place."""

import json
import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ramkeep.core.plan.model.errors import PlanTextError
from ramkeep.core.plan.model.file_json import MAX_BYTES, MAX_DEPTH, Path, Places, decoded, read_json, refusal, shown
from tests.core.plan.model.strategies import json_values


@given(json_values, st.sampled_from([None, 1]))
def test_values_are_those_of_the_standard_library(value: object, indent: int | None) -> None:
    for ascii in (True, False):
        assert read_json(json.dumps(value, indent=indent, ensure_ascii=ascii)) == value


@pytest.mark.parametrize(
    ("text", "line", "column", "words"),
    [
        ("", 1, 1, "empty"),
        (" \n", 2, 1, "empty"),
        ("{} x", 1, 4, "Nothing may follow"),
        ('{"a": 1,}', 1, 9, "No comma may stand"),
        ('{"a": 1,\n  // why\n "b": 2}', 2, 3, 'field "note"'),
        ('{"a": # why\n 1}', 1, 7, 'field "note"'),
        ("{'a': 1}", 1, 2, "double quotes"),
        ('{"a" 1}', 1, 6, "colon"),
        ('{"a": 1\n"b": 2}', 2, 1, "comma"),
        ('{"a": "x\ny"}', 1, 9, "line break"),
        ('{"a": "x', 1, 7, "quotation mark"),
        (r'{"a": "\q"}', 1, 8, "escape"),
        (r'{"a": "\u12"}', 1, 9, "hexadecimal"),
        ('{"a": }', 1, 7, "missing"),
        ('{"b": {"a": 1, "a": 2}}', 1, 7, 'The name "a" is given twice'),
        ('{"a": [1, NaN]}', 1, 11, "not finite"),
        ('{"a": 1e999}', 1, 7, "not finite"),
        ('{"a": -Infinity}', 1, 7, "not finite"),
        ('{"a": ' + "9" * 5000 + "}", 1, 7, "too long"),
        (r'{"a": "\ud83d"}', 1, 7, "half of a character"),
        (r'{"\udc00": 1}', 1, 12, "half of a character"),
    ],
)
def test_what_is_no_json_is_refused_with_its_place(text: str, line: int, column: int, words: str) -> None:
    with pytest.raises(PlanTextError) as refused:
        read_json(text)
    (fault,) = refused.value.faults
    assert (fault.line, fault.column) == (line, column)
    assert words in fault.reason


def test_both_halves_of_a_character_are_one() -> None:
    assert read_json(r'["\ud83d\ude00"]') == ["😀"]


@pytest.mark.parametrize("depth", [MAX_DEPTH + 1, 900, 200_000])
@pytest.mark.parametrize(("opening", "closing"), [("[", "]"), ('{"[":', "}")])
def test_deep_nesting_is_refused_with_its_place(depth: int, opening: str, closing: str) -> None:
    with pytest.raises(PlanTextError, match="nested more than 64 deep") as refused:
        read_json("\n" + opening * depth + "1" + closing * depth)
    assert (refused.value.faults[0].line, refused.value.faults[0].column) == (2, len(opening) * MAX_DEPTH + 1)


def test_the_deepest_that_is_allowed() -> None:
    text = "[" * MAX_DEPTH + "]" * MAX_DEPTH
    assert read_json(text) == json.loads(text)


def test_a_file_of_100_megabytes_is_refused_before_it_is_read() -> None:
    data = b" " * (100 * 2**20)
    tracemalloc.start()
    with pytest.raises(PlanTextError, match="over 64 MiB"):
        decoded(data)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 2**20
    with pytest.raises(PlanTextError, match="over 64 MiB"):
        read_json(" " * (MAX_BYTES + 1))


@pytest.mark.parametrize("text", ["[" + "[]," * 1_000_001 + "1]", "[" + "1," * 4_000_001 + "1]"])
def test_a_file_with_millions_of_values_is_refused_before_they_are_made(text: str) -> None:
    tracemalloc.start()
    with pytest.raises(PlanTextError, match="over a million objects"):
        read_json(text)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 2**20


def test_what_is_no_text_is_refused_with_its_place() -> None:
    assert decoded("阿里".encode()) == "阿里"
    with pytest.raises(PlanTextError, match=r"^Line 2, column 3, \$: The file is no text in UTF-8"):
        decoded("ab\n阿里".encode() + b"\xff")


def test_a_path_is_shown_as_json_path() -> None:
    assert shown(()) == "$"
    assert shown(("users", 3, "tags", "cost center")) == '$.users[3].tags["cost center"]'
    assert len(shown(("x" * 10_000,))) < 80


@given(json_values, st.sampled_from([None, 2]))
def test_every_value_is_found_again(value: object, indent: int | None) -> None:
    text = "\n " + json.dumps(value, indent=indent, ensure_ascii=False) + " "
    places = Places(text)
    for path, each in _all((), value):
        assert json.loads(places.source(path)) == each
        line, column = places.of(path)
        assert len("\n".join(text.split("\n")[: line - 1])) + (line > 1) + column - 1 == places.offset(path)


def test_a_member_that_is_not_there_has_the_place_of_its_object() -> None:
    assert Places('{"a": {"b": 1}}').of(("a", "c")) == (1, 7)
    assert Places('{"a": 1}').of(("a", "c")) == (1, 7)


def test_the_refusal_of_the_whole() -> None:
    assert str(refusal("It is wrong.", 3, 4)) == "Line 3, column 4, $: It is wrong."


def _all(path: Path, value: object) -> list[tuple[Path, object]]:
    children = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [(path, value), *(found for key, child in children for found in _all((*path, key), child))]
