from ramkeep.core.plan.checks.sentences import few


def test_names_three_and_counts_the_rest() -> None:
    assert few(["a"]) == '"a"'
    assert few(["a", "b", "c"]) == '"a", "b" and "c"'
    assert few(name for name in "abcde") == '"a", "b", "c" and 2 more'
