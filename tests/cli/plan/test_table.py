"""Tables of plain text."""

from ramkeep.cli.plan.table import table, width


def test_columns_are_as_wide_as_their_widest_cell() -> None:
    assert table([["a", "b"], ["long", "c"]], ("x", "y")) == ["x     y", "----  -", "a     b", "long  c"]


def test_wide_letters_take_two_columns_and_signs_none() -> None:
    assert [width("阿a"), width("é"), width("")] == [3, 1, 0]
    lines = table([["阿里", "1"], ["ab", "2"]])
    assert lines == ["阿里  1", "ab    2"]


def test_nothing_is_no_line() -> None:
    assert table([]) == []
