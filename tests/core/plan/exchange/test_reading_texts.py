"""Texts of policies within answers."""

from ramkeep.core.plan.exchange.incoming import NoteKind, Notes
from ramkeep.core.plan.exchange.reading_texts import understood
from ramkeep.core.plan.policy.reading import read
from tests.core.plan.exchange.files import ODD_TEXT, OTHER_TEXT, TEXT


def found(*texts: str) -> tuple[object, Notes]:
    notes = Notes()
    named = [(text, f"{at}.json") for at, text in enumerate(texts)]
    return understood(named, 'The policy "read"', NoteKind.UNREAD_POLICY, notes), notes


def test_the_same_policy_written_otherwise_is_the_same() -> None:
    document, notes = found(TEXT, TEXT.replace(",", ",\n  "))
    assert document == read(TEXT)
    assert notes.all() == ()


def test_another_text_is_a_contradiction() -> None:
    document, notes = found(TEXT, OTHER_TEXT)
    assert document == read(TEXT)
    (note,) = notes.all()
    assert (note.kind, note.file) == (NoteKind.CONTRADICTION, "1.json")


def test_a_text_that_is_not_understood_is_told_with_its_place() -> None:
    document, notes = found(ODD_TEXT)
    assert document is None
    (note,) = notes.all()
    assert (note.kind, note.file) == (NoteKind.UNREAD_POLICY, "0.json")
    assert 'Line 1, column 12, $.Version: The version of every RAM policy is "1".' in note.reason


def test_many_problems_are_counted() -> None:
    statement = '{"Effect":"Maybe"}'
    _, notes = found(f'{{"Version":"1","Statement":[{",".join([statement] * 5)}]}}')
    assert "And 12 more." in notes.all()[0].reason
