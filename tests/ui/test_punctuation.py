"""Both languages join the parts of a sentence with signs of their own."""

import pytest

from ramkeep.ui import punctuation, translation
from ramkeep.ui.theme.theme import Theme


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", ["a, b", "a; b", "Limits: {used}", "carol (read)"]),
        ("zh_CN", ["a，b", "a；b", "Limits：{used}", "carol（read）"]),
    ],
)
def test_parts_are_joined_as_the_language_does(theme: Theme, language: str, told: list[str]) -> None:
    translation.speak(language)
    assert punctuation.listed(["a", "b"]) == told[0]
    assert punctuation.clauses(["a", "b"]) == told[1]
    assert punctuation.labeled("Limits", "{used}") == told[2]
    assert punctuation.aside("carol", "read") == told[3]
