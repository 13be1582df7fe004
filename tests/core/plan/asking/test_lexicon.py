"""Words for doing things and for things."""

import pytest

from ramkeep.core.plan.asking.lexicon import NOUNS, SAID, SAME, VERBS, Wish, wish_in_chinese, wish_in_english
from tests.core.plan.asking.known import catalog


def test_every_other_word_leads_to_a_verb() -> None:
    assert set(SAME.values()) <= set(VERBS)
    assert not set(SAME) & set(VERBS)


def test_every_noun_is_about_a_service_of_the_catalog() -> None:
    assert [code for code, _ in NOUNS.values() if catalog().service(code) is None] == []


def test_what_is_said_for_pairs_are_actions_of_the_catalog() -> None:
    assert [name for names in SAID.values() for name in names if catalog().find(name) is None] == []
    assert {verb for verb, _ in SAID} <= set(VERBS)


@pytest.mark.parametrize(
    ("text", "wish"),
    [
        ("delete an ECS instance", Wish("delete", ("ecs", "instance"))),
        ("destroy the servers", Wish("delete", ("server",))),
        ("read this bucket", Wish("read", ("bucket",), points=True)),
        ("modify security groups", Wish("modify", ("security group",))),
        ("attach policies to users", Wish("attach", ("policy", "user"))),
        ("frobnicate it", Wish("", ("frobnicate",))),
        ("", Wish()),
    ],
)
def test_english(text: str, wish: Wish) -> None:
    assert wish_in_english(text) == wish


@pytest.mark.parametrize(
    ("text", "wish"),
    [
        ("删除 ECS 实例", Wish("delete", ("ecs", "instance"))),
        ("读取这个存储桶", Wish("read", ("bucket",), points=True)),
        ("修改安全组", Wish("modify", ("security group",))),
        ("删除月亮", Wish("delete", (), left=("月亮",))),
    ],
)
def test_chinese(text: str, wish: Wish) -> None:
    assert wish_in_chinese(text) == wish
