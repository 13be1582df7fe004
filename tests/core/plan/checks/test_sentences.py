from ramkeep.core.plan.checks.sentences import few, number


def test_names_three_and_counts_the_rest() -> None:
    assert few(["a"]) == '"a"'
    assert few(["a", "b", "c"]) == '"a", "b" and "c"'
    assert few(name for name in "abcde") == '"a", "b", "c" and 2 more'


def test_counts_one_and_many() -> None:
    assert number(1, "day") == "1 day"
    assert number(3, "day") == "3 days"
    assert number(2, "entry", "entries") == "2 entries"
