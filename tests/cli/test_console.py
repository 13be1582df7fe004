"""What is printed holds no control character, and JSON is exact."""

import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ramkeep.cli.console import Console


@pytest.fixture
def console() -> Console:
    return Console(io.BytesIO(), io.StringIO(), io.StringIO())


@given(st.text())
def test_nothing_steers_the_terminal(line: str) -> None:
    output = io.StringIO()
    Console(io.BytesIO(), output, output).say(line)
    printed = output.getvalue()
    assert printed.endswith("\n")
    assert not any(ord(letter) < 32 or 127 <= ord(letter) < 160 for letter in printed[:-1])


def test_what_a_reader_does_not_see_is_marked(console: Console) -> None:
    console.say('user "bob": display name Bob\u202e\u200b')
    console.note("a\x1b[2Jb")
    assert console.output.getvalue() == 'user "bob": display name Bob[U+202E][U+200B]\n'
    assert console.errors.getvalue() == "a[U+001B][2Jb\n"


def test_a_file_has_the_same_bytes_whatever_the_terminal_takes() -> None:
    kept = io.BytesIO()
    output = io.TextIOWrapper(kept, encoding="ascii", errors="backslashreplace", newline="\r\n")
    console = Console(io.BytesIO(), output, output)
    console.say("first")
    console.pour('{"title": "账目"}\n')
    assert kept.getvalue() == 'first\r\n{"title": "账目"}\n'.encode()


def test_results_and_notes_go_apart(console: Console) -> None:
    console.say("result")
    console.note("note")
    assert (console.output.getvalue(), console.errors.getvalue()) == ("result\n", "note\n")


def test_json_is_exact_and_plain(console: Console) -> None:
    console.dump({"name": "\x1b[31m阿里云"})
    text = console.output.getvalue()
    assert text.isascii()
    assert json.loads(text) == {"name": "\x1b[31m阿里云"}


def test_a_file_is_no_terminal(console: Console) -> None:
    assert not console.is_terminal
