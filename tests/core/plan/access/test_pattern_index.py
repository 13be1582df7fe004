from hypothesis import given
from hypothesis import strategies as st

from ramkeep.core.plan.access.pattern_index import PatternIndex
from ramkeep.core.plan.policy.globs import covers

PATTERNS = st.lists(
    st.tuples(st.text("ab*?", max_size=4) | st.text("ab*?", min_size=7, max_size=14), st.booleans()), max_size=8
)


@given(PATTERNS, st.text("ab", max_size=4) | st.text("ab", min_size=7, max_size=14), st.booleans())
def test_agrees_with_trying_every_pattern(patterns: list[tuple[str, bool]], text: str, own_matching: bool) -> None:
    index = PatternIndex(covers if own_matching else None)
    expected = 0
    for place, (pattern, excluded) in enumerate(patterns):
        index.add(pattern, 1 << place, excluded=excluded)
        if covers(pattern, text) is not excluded:
            expected |= 1 << place
    assert index.concerned(text) == expected


def test_a_statement_with_several_patterns() -> None:
    index = PatternIndex()
    index.add("a*", 1, excluded=False)
    index.add("b", 1, excluded=False)
    index.add("a", 2, excluded=True)
    index.add("b", 2, excluded=True)
    assert [index.concerned(text) for text in ("a", "b", "c")] == [1, 1, 2]
