"""What sentences about a plan are made of."""

from ramkeep.core.plan.model.plan import Kind
from ramkeep.core.plan.model.words import FIELDS, field_word, kind_word
from ramkeep.core.said import Said


def test_kinds_and_fields_are_called_as_they_are_written() -> None:
    assert [kind_word(kind) for kind in Kind] == list(Kind)
    assert all(word == field.replace("_", " ").replace(".", " ") for field, word in FIELDS.items())
    assert all(isinstance(word, Said) for word in (*map(kind_word, Kind), *FIELDS.values()))
    assert field_word("root.of_a_newer_version") == "root of a newer version"
