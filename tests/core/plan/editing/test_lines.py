from hypothesis import given
from hypothesis import strategies as st

from ramkeep.core.plan.editing.lines import MOST_LINES, Line, Sign, compared

_texts = st.lists(st.sampled_from(["a", "b", "c"]), max_size=8).map("\n".join)


def test_what_went_comes_before_what_came() -> None:
    assert compared("a\nb\nc", "a\nx\nc") == (
        Line(Sign.SAME, "a"),
        Line(Sign.GONE, "b"),
        Line(Sign.NEW, "x"),
        Line(Sign.SAME, "c"),
    )


@given(_texts, _texts)
def test_both_texts_are_in_it(before: str, after: str) -> None:
    lines = compared(before, after)
    assert [each.text for each in lines if each.sign is not Sign.NEW] == before.splitlines()
    assert [each.text for each in lines if each.sign is not Sign.GONE] == after.splitlines()


def test_very_long_texts_are_wholly_different() -> None:
    long = "a\n" * (MOST_LINES + 1)
    assert {each.sign for each in compared(long, long + "b\n")} == {Sign.GONE, Sign.NEW}
