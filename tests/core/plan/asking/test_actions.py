"""Which actions a wish may mean."""

import pytest

from ramkeep.core.plan.asking.actions import MOST, actions_for
from ramkeep.core.plan.asking.lexicon import Wish
from tests.core.plan.asking.known import catalog


@pytest.mark.parametrize(
    ("wish", "first"),
    [
        (Wish("delete", ("ecs", "instance")), "ecs:DeleteInstance"),
        (Wish("delete", ("instance",)), "ecs:DeleteInstance"),
        (Wish("delete", ("rds", "instance")), "rds:DeleteDBInstance"),
        (Wish("create", ("user",)), "ram:CreateUser"),
        (Wish("read", ("bucket",)), "oss:GetObject"),
        (Wish("read", ("object",)), "oss:GetObject"),
        (Wish("write", ("object",)), "oss:PutObject"),
        (Wish("assume", ("role",)), "sts:AssumeRole"),
        (Wish("reboot", ("server",)), "ecs:RebootInstance"),
    ],
)
def test_the_likeliest_comes_first(wish: Wish, first: str) -> None:
    found, left = actions_for(wish, catalog())
    assert found[0] == first
    assert not left
    assert len(found) <= MOST


def test_every_answer_is_an_action_of_the_catalog() -> None:
    found, _ = actions_for(Wish("change", ("disk",)), catalog())
    assert found
    assert all(catalog().find(name) for name in found)


def test_words_that_lead_nowhere_are_told() -> None:
    assert actions_for(Wish("delete", ("user", "gizmoid")), catalog())[1] == ("gizmoid",)
    assert actions_for(Wish("", ("frobnicate", "gizmoid")), catalog()) == ((), ("frobnicate", "gizmoid"))


def test_a_verb_alone_says_too_little() -> None:
    assert actions_for(Wish("delete"), catalog()) == ((), ())
