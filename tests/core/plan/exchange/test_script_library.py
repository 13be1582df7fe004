"""The functions that both scripts have in common."""

import shlex

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ramkeep.core.plan.exchange.script_library import library
from tests.core.plan.exchange.shells import run, told
from tests.core.plan.exchange.whole_plans import SHELL_NAMES, TEXTS

words = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=8)


@settings(max_examples=25)
@given(st.lists(words, min_size=1, max_size=5))
def test_lines_carry_any_words(given_words: list[str]) -> None:
    text = 'line "$@"; case $line in *"$newline"*) exit 1;; esac; print() { printf "<%s>" "$@"; }; run print "$line"'
    assert told(text, *given_words) == "".join(f"<{word}>" for word in given_words)


@pytest.mark.parametrize("word", [*SHELL_NAMES, *TEXTS, "", "a'b''c", "end\n\n"])
def test_shown_words_are_those_that_the_shell_takes(word: str) -> None:
    assert shlex.split(told('quoted "$1"', word)) == [word]


def test_values_that_start_with_a_hyphen_are_no_parameters() -> None:
    text = 'print() { printf "%s|" "$@"; }; arguments print ram Act A -x B "" C --Version D y'
    assert told(text) == "ram|Act|--A=-x|--B||--C=--Version|--D|y|"


@pytest.mark.parametrize(
    ("code", "action", "said", "goes_by"),
    [
        ("Throttling.User", "CreateUser", "", True),
        ("Throttling", "GetUser", "", True),
        ("NoPermission", "CreateUser", "", True),
        ("NoPermission", "GetUser", "", False),
        ("ServiceUnavailable", "CreateUser", "", True),
        ("EntityAlreadyExists.User", "CreateUser", "", False),
        ("InvalidParameter", "CreateUser", "", False),
        ("", "CreateUser", "dial tcp: lookup ram.aliyuncs.com", True),
        ("", "CreateUser", "ERROR: unknown flag", False),
    ],
)
def test_what_is_tried_again(code: str, action: str, said: str, goes_by: bool) -> None:
    done = run('code=$1 answer=$3; passes "$2"', code, action, said)
    assert (done.returncode == 0) == goes_by


def test_the_word_of_an_error_is_found_in_both_forms() -> None:
    for said in (
        "ERROR: SDK.ServerError\nErrorCode: EntityNotExist.User\nMessage: no",
        "ERROR: SDKError:\n   Code: X.Y\n",
    ):
        text = 'aliyun() { printf "%s" "$said"; return 1; }; said=$1; call ram GetUser || printf "%s" "$code"'
        assert told(text, said) in {"EntityNotExist.User", "X.Y"}


def test_addresses_lose_what_could_be_secret() -> None:
    text = 'code=""; answer=$1; why ram GetUser; printf "%s" "$reason"'
    said = told(text, 'Post "https://ram.aliyuncs.com/?Signature=abc&AccessKeyId=k": dial tcp')
    assert "Signature" not in said
    assert "dial tcp" in said


def test_control_characters_do_not_reach_the_screen() -> None:
    assert told('say "$1"', "a\x1b[2Jb\x07") == "a[2Jb\n"


def test_a_missing_command_is_told() -> None:
    done = run("options")
    assert done.returncode == 1
    assert "Alibaba Cloud CLI" in done.stderr


def test_a_script_that_compares_nothing_has_no_program_for_it() -> None:
    assert "SQUEEZE='" in library(compares=True)
    assert "SQUEEZE" not in library(compares=False)
