"""What the core says, as the window says it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from ramkeep.core.plan.checks.every_check import EVERY_CHECK
from ramkeep.core.plan.model.edits import Add, apply
from ramkeep.core.plan.model.errors import EditRefused
from ramkeep.core.plan.model.plan import plan_of
from ramkeep.core.plan.model.values import User
from ramkeep.core.said import counted, listed, said, together
from ramkeep.ui import translation
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.worded import reason_of, title_of, why, worded


@pytest.fixture(autouse=True)
def _chinese(theme: Theme) -> Iterator[None]:
    before = QLocale()
    translation.speak("zh_CN")
    yield
    translation.speak("en")
    QLocale.setDefault(before)


def test_values_stand_in_the_other_language_too() -> None:
    names = listed(['"mei"', '"li"', '"hao"', '"an"'])
    assert worded(names) == '"mei"、"li"、"hao"等另外 1 项'
    assert worded(together(said("user"), said("group"))) == f"{worded(said('user'))}{worded(said('group'))}"


def test_a_text_that_has_no_translation_stays() -> None:
    sentence = counted(2, "1 thing of {whom}", "{count} things of {whom}", whom="mei")  # only of this test
    assert worded(sentence) == "2 things of mei"
    assert worded("Written by a person.") == "Written by a person."


def test_names_of_strangers_are_made_safe_inside_a_sentence() -> None:
    assert worded(said("{only}", only="a\u202eb")) == "a[U+202E]b"
    assert worded("a\u202eb") == "a[U+202E]b"


def test_a_long_sentence_of_chinese_is_not_cut() -> None:
    long = together(*(said("user") for _ in range(200)))
    assert len(worded(long)) == 200 * len(worded(said("user")))


def test_a_refusal_says_why() -> None:
    plan = plan_of([User("mei")])
    with pytest.raises(EditRefused) as refused:
        apply(plan, Add(User("mei")))
    assert "mei" in reason_of(refused.value)
    assert any("一" <= letter <= "鿿" for letter in reason_of(refused.value))
    assert reason_of(OSError(28, "No space left on device")) == "No space left on device"


def test_every_check_has_its_title_and_reason() -> None:
    for check in EVERY_CHECK:
        assert title_of(check) != check.title or check.title in ("NotResource", "Sid"), check.name
        assert why(check) != check.why, check.name
