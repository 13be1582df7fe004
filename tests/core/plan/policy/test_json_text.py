import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ramkeep.core.plan.policy.errors import PolicyTextError
from ramkeep.core.plan.policy.json_text import MAX_BYTES, Node, Number, read_json
from ramkeep.core.plan.policy.problems import Kind, Problem

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**9), 10**9) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


def plain(node: Node) -> object:
    match node.value:
        case dict(members):
            return {name: plain(child) for name, child in members.items()}
        case list(items):
            return [plain(item) for item in items]
        case Number(text):
            return int(text)
    return node.value


def refusal(text: str) -> Problem:
    with pytest.raises(PolicyTextError) as caught:
        read_json(text)
    return caught.value.problems[0]


@given(VALUES, st.sampled_from([None, 1, "\t"]), st.booleans())
def test_reads_what_json_writes(value: object, indent: int | str | None, ascii_only: bool) -> None:
    node, repeated = read_json(json.dumps(value, indent=indent, ensure_ascii=ascii_only))
    assert plain(node) == value
    assert repeated == []


@given(st.text(alphabet='{}[]",:\\u0123456789truefalsn .eE+-\n\ud83d', max_size=40))
def test_agrees_with_the_standard_reader_on_what_is_json(text: str) -> None:
    def no_constant(name: str) -> object:
        raise ValueError(name)

    try:
        expected: object = json.loads(text, parse_constant=no_constant)
        json.dumps(expected, ensure_ascii=False).encode()
    except ValueError:
        with pytest.raises(PolicyTextError):
            read_json(text)
    else:
        read_json(text)


def test_every_value_knows_its_place_and_path() -> None:
    node, _ = read_json('{\n  "a": [true,\n    {"acs:x": "é", "b c": null}]\n}')
    assert isinstance(node.value, dict)
    items = node.value["a"].value
    assert isinstance(items, list)
    assert (node.value["a"].line, node.value["a"].column, node.value["a"].name) == (2, 8, (2, 3))
    members = items[1].value
    assert isinstance(members, dict)
    assert (members["acs:x"].path, members["acs:x"].line, members["acs:x"].column) == ("$.a[1]['acs:x']", 3, 15)
    assert (members["b c"].path, members["b c"].column, members["b c"].name) == ("$.a[1]['b c']", 27, (3, 20))


def test_the_mark_at_the_start_of_a_file_is_skipped() -> None:
    assert read_json('\ufeff"x"')[0].column == 1


@pytest.mark.parametrize(
    ("text", "line", "column", "words"),
    [
        ("", 1, 1, "ends where a value"),
        ('{"a": 1,}', 1, 9, "name of an element"),
        ('{"a" 1}', 1, 6, "colon"),
        ("[1\n 2]", 2, 2, "comma"),
        ("[1,]", 1, 4, "one too many"),
        ('"abc', 1, 1, "not closed"),
        ('"a\nb"', 1, 3, "line break"),
        (r'"\x"', 1, 2, "escape"),
        (r'"\ud800"', 1, 1, "surrogate"),
        ("nul", 1, 1, "no JSON value"),
        ("NaN", 1, 1, "no JSON value"),
        ("'a'", 1, 1, "double quotes"),
        ("{} {}", 1, 4, "follow the end"),
    ],
)
def test_broken_json_is_refused_at_its_place(text: str, line: int, column: int, words: str) -> None:
    problem = refusal(text)
    assert (problem.kind, problem.line, problem.column) == (Kind.JSON_SYNTAX, line, column)
    assert words in problem.reason


def test_a_name_given_twice_is_reported() -> None:
    _, repeated = read_json('{"a": {"b": 1,\n "b": 2}}')
    assert [(each.kind, each.path, each.line, each.column) for each in repeated] == [
        (Kind.DUPLICATE_KEY, "$.a.b", 2, 2)
    ]


def test_size_and_depth_are_bounded() -> None:
    assert refusal('"' + "x" * MAX_BYTES + '"').kind is Kind.TOO_LONG
    assert refusal('"' + "漢" * (MAX_BYTES // 2) + '"').kind is Kind.TOO_LONG
    assert refusal("[" * 500_000).kind is Kind.TOO_DEEP
    assert refusal('{"a":' * 100_000).kind is Kind.TOO_DEEP
    assert read_json("[" * 32 + "]" * 32)
    assert read_json("9" * 100_000)[0].value == Number("9" * 64)
