"""How what is there is compared with what is planned."""

from ramkeep.core.plan.exchange.script_json import FLATTEN
from ramkeep.core.plan.exchange.script_library import library
from ramkeep.core.plan.exchange.script_making import MAKING
from tests.core.plan.exchange.shells import run

BEFORE = f"{library(compares=True)}\ntotal=1\n{MAKING}"


def compared(answer: str, mode: str, *fields: str) -> tuple[str, str]:
    text = 'flat=$(printf "%s" "$1" | awk "$FLATTEN"); shift; compare "$@"; printf "%s#%s" "$change" "$back"'
    done = run(text, answer, mode, ".User", *fields, before=BEFORE)
    assert (done.returncode, done.stderr) == (0, "")
    change, _, back = done.stdout.partition("#")
    return change, back


def test_the_same_is_no_change() -> None:
    assert compared('{"User": {"Name": "a\\nb"}}', "some", "Name", "NewName", "a\nb") == ("", "")


def test_what_differs_is_written_and_what_was_there_is_kept() -> None:
    answer = '{"User": {"Name": "a", "Text": "t"}}'
    assert compared(answer, "some", "Name", "NewName", "b", "Text", "NewText", "t") == ("\tNewName\tb", "\tNewName\ta")
    assert compared(answer, "some", "Name", "NewName", "", "Other", "NewOther", "x") == (
        "\tNewOther\tx",
        "\tNewOther\t",
    )


def test_settings_are_written_as_a_whole() -> None:
    answer = '{"User": {"A": 8, "B": true}}'
    fields = ("A", "A", "8", "B", "B", "false")
    assert compared(answer, "all", *fields) == ("\tA\t8\tB\tfalse", "\tA\t8\tB\ttrue")


def test_a_default_that_is_not_told_is_no_difference() -> None:
    assert compared('{"User": {"A": 8}}', "all", "A", "A", "8", "?B", "B", "false") == ("", "")
    assert compared('{"User": {"A": 8}}', "all", "A", "A", "9", "?B", "B", "false") == ("\tA\t9", "\tA\t8")
    assert compared('{"User": {"A": 8}}', "all", "A", "A", "8", "B", "B", "true") == ("\tA\t8\tB\ttrue", "\tA\t8")


def test_white_space_counts_in_texts_but_not_in_documents() -> None:
    answer = '{"User": {"PolicyDocument": "{ \\"a\\": 1 }", "Text": "{ 1 }"}}'
    assert compared(answer, "some", "PolicyDocument", "P", '{"a":1}') == ("", "")
    assert compared(answer, "some", "Text", "T", "{1}") == ("\tT\t{1}", "\tT\t{ 1 }")


def test_the_program_for_answers_is_the_one_in_the_script() -> None:
    assert FLATTEN in BEFORE
