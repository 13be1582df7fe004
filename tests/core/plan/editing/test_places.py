from ramkeep.core.plan.editing.places import Places
from ramkeep.core.plan.editing.tokens import scan
from ramkeep.core.plan.policy.reading import review

TEXT = """{
  "Version": "1",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": ["ecs:Describe*", "ecs:Nosuch"],
      "Resource": ["*"],
      "Condition": {"Bool": {"acs:MFAPresent": "maybe"}}
    }
  ]
}
"""


def places(text: str = TEXT) -> Places:
    return Places(text, scan(text).tokens, review(text).root)


def at(path: tuple[str | int, ...]) -> str:
    span = places().span_of(path)
    assert span is not None
    return TEXT[span[0] : span[1]]


def test_a_value_is_told_whole() -> None:
    assert at(("Statement", 0, "Action", 1)) == '"ecs:Nosuch"'
    assert at(("Statement", 0, "Effect")) == '"Allow"'
    assert at(("Statement", 0, "Condition", "Bool", "acs:MFAPresent")) == '"maybe"'


def test_a_list_of_one_counts_as_its_value() -> None:
    assert at(("Statement", 0, "Resource")) == '"*"'


def test_a_list_or_object_is_told_by_its_name_or_its_bracket() -> None:
    assert at(("Statement", 0, "Action")) == '"Action"'
    assert at(("Statement", 0, "Condition", "Bool")) == '"Bool"'
    assert at(("Statement",)) == '"Statement"'
    assert at(("Statement", 0)) == "{"


def test_what_is_not_there_is_told_by_what_it_would_be_in() -> None:
    assert at(("Statement", 0, "Action", 7)) == '"Action"'
    assert at(("Statement", 9)) == '"Statement"'


def test_problems_of_the_reader_are_told_by_their_piece() -> None:
    problem = review(TEXT).problems[0]
    start, end = places().span(problem.line, problem.column)
    assert TEXT[start:end] == '"maybe"'


def test_a_place_without_a_piece_is_told_by_the_character_before() -> None:
    text = '{\n  "Version": "1"\n'
    problem = review(text).problems[0]
    start, end = places(text).span(problem.line, problem.column)
    assert text[start:end] == '"'
    assert places("").span(1, 1) == (0, 0)
    assert places(text).span_of(("Version",)) is None


def test_lines_and_offsets() -> None:
    assert places().offset(2, 3) == TEXT.index('"Version"')
    assert places().line(TEXT.index('"Version"')) == 2
