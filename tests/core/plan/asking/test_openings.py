"""How questions begin."""

import pytest

from ramkeep.core.plan.asking.openings import Opened, after_name, opened_by_name, opened_chinese, opened_english
from ramkeep.core.plan.asking.question import Form


@pytest.mark.parametrize(
    ("sentence", "opened"),
    [
        ("who can stop it", Opened(Form.WHO, "", "stop it")),
        ("Which users are allowed to stop it", Opened(Form.WHO, "", "stop it")),
        ("who has permission to stop it", Opened(Form.WHO, "", "stop it")),
        ("can somebody stop it", Opened(Form.WHO, "", "stop it")),
        ("why can't bob stop it", Opened(Form.WHY_NOT, "bob stop it")),
        ("why can bob not stop it", Opened(Form.WHY_NOT, "bob not stop it")),
        ("what can bob do", Opened(Form.WHAT, "bob do")),
        ("what access does bob have", Opened(Form.WHAT, "bob have")),
        ("is bob allowed to stop it", Opened(Form.CAN, "bob allowed to stop it")),
        ("bob can stop it", Opened(None)),
        ("", Opened(None)),
    ],
)
def test_english(sentence: str, opened: Opened) -> None:
    assert opened_english(sentence) == opened


@pytest.mark.parametrize(
    ("sentence", "opened"),
    [
        ("谁能删除实例", Opened(Form.WHO, "", "删除实例")),
        ("bob能不能删除实例", Opened(Form.CAN, "bob", "删除实例")),
        ("bob 可以删除实例吗", Opened(Form.CAN, "bob", "删除实例")),
        ("为什么bob无法删除实例", Opened(Form.WHY_NOT, "bob", "删除实例")),
        ("bob为什么不能删除实例", Opened(Form.WHY_NOT, "bob", "删除实例")),
        ("bob能做什么", Opened(Form.WHAT, "bob", "")),
        ("你好", Opened(None)),
    ],
)
def test_chinese(sentence: str, opened: Opened) -> None:
    assert opened_chinese(sentence) == opened


def test_words_that_only_join_are_passed_over() -> None:
    assert after_name("not allowed to stop it") == "stop it"
    assert after_name("stop it") == "stop it"
    assert after_name("notify it") == "notify it"


def test_a_sentence_that_begins_with_a_name() -> None:
    assert opened_by_name("can stop it") == Opened(Form.CAN, "", "stop it")
    assert opened_by_name("cannot stop it") == Opened(Form.WHY_NOT, "", "stop it")
    assert opened_by_name("stops it") == Opened(None)
