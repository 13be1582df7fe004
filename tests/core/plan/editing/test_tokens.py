import json
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from ramkeep.core.plan.editing.tokens import Sort, pairs, scan
from ramkeep.core.plan.policy.json_text import MAX_DEPTH

TEXT = '{"Statement": [{"Action": ["a:b", "c:d"], "Effect": "Allow"}], "Version": "1"}'


def test_every_value_has_its_path() -> None:
    found = {TEXT[token.start : token.end]: token.path for token in scan(TEXT).tokens if token.sort is Sort.STRING}
    assert found == {
        '"a:b"': ("Statement", 0, "Action", 0),
        '"c:d"': ("Statement", 0, "Action", 1),
        '"Allow"': ("Statement", 0, "Effect"),
        '"1"': ("Version",),
    }


def test_names_are_told_from_values() -> None:
    names = [TEXT[token.start : token.end] for token in scan(TEXT).tokens if token.sort is Sort.NAME]
    assert names == ['"Statement"', '"Action"', '"Effect"', '"Version"']


def test_brackets_find_their_partners() -> None:
    partner = pairs(scan(TEXT).tokens)
    assert partner[0] == len(TEXT) - 1
    assert partner[len(TEXT) - 1] == 0
    assert TEXT[partner[TEXT.index('["a')]] == "]"
    assert pairs(scan("]}[").tokens) == {}


def test_a_string_that_is_not_closed_ends_with_its_line() -> None:
    text = '{"Effect": "Al\n, "Action": "x'
    strings = [(text[each.start : each.end], each.closed) for each in scan(text).tokens if each.sort is Sort.STRING]
    assert strings == [('"Al', False), ('"x', False)]


def test_what_would_come_next() -> None:
    begun = scan('{"Statement": [{"Effect": "Allow", ')
    assert begun.path == ("Statement", 0, "")
    assert begun.awaits_name
    begun = scan('{"Statement": [{"Action": ["a:b", ')
    assert begun.path == ("Statement", 0, "Action", 1)
    assert not begun.awaits_name


def test_depth_is_bounded() -> None:
    deep = scan("[" * 5000 + "]" * 5000)
    assert max(len(token.path) for token in deep.tokens) <= MAX_DEPTH
    assert deep.path == ()


@given(st.text(max_size=200))
def test_any_text_comes_apart(text: str) -> None:
    tokens = scan(text).tokens
    assert all(one.end <= other.start for one, other in pairwise(tokens))
    assert all(text[each.start : each.end].strip() for each in tokens)


@given(
    st.recursive(st.text(max_size=5), lambda inner: st.lists(inner) | st.dictionaries(st.text(max_size=5), inner)),
)
def test_good_json_leaves_nothing_open(value: object) -> None:
    found = scan(json.dumps(value))
    assert found.path == ()
    assert all(each.closed for each in found.tokens)
