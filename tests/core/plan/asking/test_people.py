"""Whom a text names."""

import pytest

from ramkeep.core.plan.asking.people import Named
from tests.core.plan.asking.known import people


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("bob", ("bob",)),
        ("BOB", ("bob",)),
        ("Mei Chen", ("mei.chen",)),
        ("李伟", ("li.wei",)),
        ("root", ("root",)),
        ("group/readers", ("group/readers",)),
        ("readers", ("group/readers",)),
        ("role/deploy", ("role/deploy",)),
        ("alice", ("alice",)),
    ],
)
def test_a_name_as_the_plan_has_it_is_sure(text: str, meant: tuple[str, ...]) -> None:
    assert people().called(text) == Named(text, meant, is_sure=True)


def test_a_user_and_a_role_of_one_name_are_told_apart() -> None:
    assert people().called("deploy") == Named("deploy", ("user/deploy", "role/deploy"))


def test_a_word_of_a_name_offers_all_who_have_it() -> None:
    assert people().called("mei") == Named("mei", ("mei.chen", "mei.wang"))


def test_a_name_written_wrong_offers_those_that_are_near() -> None:
    assert people().called("alise").people == ("alice",)
    assert not people().called("alise").is_sure


def test_nobody_is_near() -> None:
    assert people().called("zzzzzz") == Named("zzzzzz")


def test_the_longest_name_at_the_start_counts() -> None:
    assert people().at_start("Mei Wang read buckets") == (
        Named("Mei Wang", ("mei.wang",), is_sure=True),
        "read buckets",
    )
    assert people().at_start("") == (Named(), "")


def test_matching_offers_those_that_begin_so_first() -> None:
    assert next(iter(people().matching("a", 3))) == "alice"
    assert list(people().matching("wang", 9)) == ["mei.wang"]
    assert len(people().matching("", 2)) == 2
