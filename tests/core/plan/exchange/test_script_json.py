"""The programs in awk, against Python's own reader of JSON."""

import json
import subprocess
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from ramkeep.core.plan.exchange.script_json import FLATTEN, OPEN_ENTRIES, SQUEEZE

texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=8)
names = st.from_regex(r"[A-Za-z]{1,6}", fullmatch=True)
answers = st.dictionaries(
    names,
    st.recursive(
        texts | st.booleans() | st.integers(0, 9999) | st.none(),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(names, inner, max_size=3),
        max_leaves=8,
    ),
    max_size=4,
)


def awk(program: str, text: str) -> str:
    environment = {"LC_ALL": "C", "PATH": "/usr/bin:/bin"}
    done = subprocess.run(["awk", program], input=text.encode(), capture_output=True, check=True, env=environment)
    return done.stdout.decode()


def flat(value: Any, path: str = "") -> dict[str, str]:
    """What FLATTEN says, but for the lines of whole lists."""
    if isinstance(value, dict):
        return {key: each for name, inner in value.items() for key, each in flat(inner, f"{path}.{name}").items()}
    if isinstance(value, list):
        return {key: each for at, inner in enumerate(value) for key, each in flat(inner, f"{path}[{at}]").items()}
    if isinstance(value, str):
        return {path: value}
    return {path: "" if value is None else json.dumps(value)}


def unescaped(text: str) -> str:
    signs = {"\\\\": "\\", "\\t": "\t", "\\n": "\n", "\\r": "\r"}
    parts = text.split("\\\\")
    for escaped, sign in signs.items():
        parts = [part.replace(escaped, sign) for part in parts] if escaped != "\\\\" else parts
    return "\\".join(parts)


@settings(max_examples=30)
@given(answer=answers, ascii_only=st.booleans())
def test_answers_are_taken_apart(answer: dict[str, Any], ascii_only: bool) -> None:
    text = "A warning stands before the answer.\n" + json.dumps(answer, ensure_ascii=ascii_only, indent="\t")
    lines = [line.split("\t", 1) for line in awk(FLATTEN, text).split("\n")[:-1]]
    found = {path: unescaped(value) for path, value in lines}
    expected = flat(answer)
    assert {path: value for path, value in found.items() if path in expected} == expected
    assert all(value.startswith("[") for path, value in found.items() if path not in expected)


def test_lists_of_texts_are_told_as_a_whole_and_sorted() -> None:
    assert '.V\t["email","sms"]\n' in awk(FLATTEN, '{"V": ["sms", "email"]}')
    assert ".V\t[]\n" in awk(FLATTEN, '{"V": []}')


def test_an_answer_that_is_none_gives_nothing_and_ends() -> None:
    for text in ("", "no answer", "{", '{"a', '{"a": [1, {"b": ', "[[["):
        assert awk(FLATTEN, text).count("\n") < 4


def test_white_space_within_texts_stays() -> None:
    text = '{ "a" :\r\n\t[ "b  c" , "\\" d" ] }\n'
    assert awk(SQUEEZE, text) == '{"a":["b  c","\\" d"]}'


def test_what_is_open_is_told_the_newest_first() -> None:
    log = "account\t1\n+\ta\n+\tb\n-\ta\n+\tc\n+\ta\n+\tb\n-\tb\n"
    assert awk(OPEN_ENTRIES, log) == "a\nc\nb\n"
    assert awk(OPEN_ENTRIES, "account\t1\n") == ""
