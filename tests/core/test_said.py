"""Sentences and what they were made of."""

import pickle

from ramkeep.core.said import NOTHING, Said, counted, listed, row, said, together


def test_a_sentence_is_its_text_and_tells_its_template() -> None:
    sentence = said('Nothing is attached to "{name}".', name="{mei}")
    assert sentence == 'Nothing is attached to "{mei}".'
    assert (sentence.template, sentence.values) == ('Nothing is attached to "{name}".', {"name": "{mei}"})


def test_without_values_braces_stand_as_they_are() -> None:
    assert said("Write ${user}.") == "Write ${user}."


def test_one_and_many() -> None:
    assert [counted(n, "1 day of {whom}", "{count} days of {whom}", whom="mei") for n in (1, 2)] == [
        "1 day of mei",
        "2 days of mei",
    ]


def test_listed_words() -> None:
    assert listed([]) == ""
    assert listed(["a"]) == "a"
    assert listed(["a", "b", "c"]) == "a, b and c"
    assert listed("abcdef", 2) == "a, b and 4 more"


def test_a_row_of_words() -> None:
    assert row(["a"]) == "a"
    assert row(["a", "b", "c"]) == "a, b, c"


def test_sentences_follow_one_another() -> None:
    assert together("One.", "", "Two.") == "One. Two."
    assert together("", NOTHING) == ""


def test_it_outlives_being_carried_to_another_process() -> None:
    sentence = together(said("{count} users", count=2), "Plain.")
    carried = pickle.loads(pickle.dumps(sentence))
    assert isinstance(carried, Said)
    assert (carried, carried.template, carried.values) == (sentence, sentence.template, sentence.values)
