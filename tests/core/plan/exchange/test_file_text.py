"""Encodings, and JSON values one after another."""

import json

import pytest

from ramkeep.core.plan.exchange.file_text import text_of, values_of
from ramkeep.core.plan.model.errors import PlanTextError


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_every_encoding_that_a_shell_writes(encoding: str) -> None:
    assert text_of('{"name": "张强"}'.encode(encoding)) == '{"name": "张强"}'


def test_utf_16_of_either_order() -> None:
    assert text_of(b"\xfe\xff\x00{\x00}") == text_of(b"\xff\xfe{\x00}\x00") == "{}"


@pytest.mark.parametrize("data", [b"\xff\xfe\x00", b"\xff\xfe\x00\xd8", "张".encode("gbk"), b"\xfe\xff\xd8\x00\x00a"])
def test_what_is_neither_is_refused(data: bytes) -> None:
    with pytest.raises(PlanTextError):
        text_of(data)


@pytest.mark.parametrize("between", ["", "\n", "\r\n", "  \n\n "])
def test_answers_one_after_another(between: str) -> None:
    values = [{"a": '}{ "] \\'}, [1, {"b": []}], {"c": '\\"'}]
    assert values_of(between.join(map(json.dumps, values)) + between) == values


def test_one_value_is_one_value() -> None:
    assert values_of('\ufeff {"a": {"b": [1, 2]}} ') == [{"a": {"b": [1, 2]}}]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ('{"a": 1}\n{"b": 2,}', (2, 9)),
        ('{"a": 1} {"b": tru}', (1, 16)),
        ('{"a": 1}\n\nrest', (3, 1)),
        ('{"a": 1}]', (1, 9)),
        ('{"a": 1}{"b": "', (1, 15)),
        ('{"a": 1}\n{"b": 1, "b": 2}', (2, 1)),
    ],
)
def test_a_fault_is_told_where_it_stands_in_the_file(text: str, place: tuple[int, int]) -> None:
    with pytest.raises(PlanTextError) as refused:
        values_of(text)
    fault = refused.value.faults[0]
    assert (fault.line, fault.column) == place


@pytest.mark.parametrize(
    "text",
    ['"' + '\\"' * 300_000, "{}" + '"' + '\\"' * 300_000, "[" * 500_000, "[]" * 5_000 + "{", '{"a":NaN}', "\x00"],
)
def test_hostile_texts_end_soon(text: str) -> None:
    with pytest.raises(PlanTextError):
        values_of(text)
