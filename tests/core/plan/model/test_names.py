"""Rules for names, as RAM has them."""

import pytest

from ramkeep.core.plan.model.names import ALIAS, NAME_RULES, TAG_KEY, TAG_VALUE, name_fault, name_problems
from ramkeep.core.plan.model.plan import Kind, plan_of
from ramkeep.core.plan.model.settings import Account
from ramkeep.core.plan.model.values import Policy, PolicyType, PolicyVersion, User
from tests.core.plan.model.strategies import document, policy, small_plan


@pytest.mark.parametrize(
    ("kind", "name", "fits"),
    [
        (Kind.USER, "zhang.san_1-x", True),
        (Kind.USER, "x" * 64, True),
        (Kind.USER, "x" * 65, False),
        (Kind.USER, "-x", False),
        (Kind.USER, "a b", False),
        (Kind.USER, "阿里", False),
        (Kind.USER, "", False),
        (Kind.USER, "x\n", False),
        (Kind.GROUP, "-x_", True),
        (Kind.ROLE, "a.b-c", True),
        (Kind.ROLE, "a_b", False),
        (Kind.POLICY, "a-b", True),
        (Kind.POLICY, "x" * 128, True),
        (Kind.POLICY, "a.b", False),
        (Kind.POLICY, "x" * 129, False),
        (Kind.RESOURCE_GROUP, "anything", True),
    ],
)
def test_names(kind: Kind, name: str, fits: bool) -> None:
    assert (name_fault(kind, name) == "") == fits


@pytest.mark.parametrize(
    ("alias", "fits"),
    [
        ("abc", True),
        ("a-b-c1", True),
        ("ab", False),
        ("a" * 33, False),
        ("-abc", False),
        ("abc-", False),
        ("a--b", False),
    ],
)
def test_aliases(alias: str, fits: bool) -> None:
    assert ALIAS.fits(alias) == fits


def test_tags() -> None:
    assert TAG_KEY.fits("team")
    assert not any(map(TAG_KEY.fits, ["", "acs:x", "aliyunx", "see http://x", "x" * 129]))
    assert TAG_VALUE.fits("acs:x")
    assert not TAG_VALUE.fits("https://x")


def test_every_rule_has_its_source_and_date() -> None:
    assert all(rule.source and rule.date for rule in (*NAME_RULES, ALIAS, TAG_KEY, TAG_VALUE))


def test_a_plan_without_problems() -> None:
    assert name_problems(small_plan()) == ()


def test_problems_are_told_in_order_and_with_how_sure_they_are() -> None:
    plan = plan_of(
        [
            User("阿里"),
            User("Bob"),
            User("bob", display_name="x" * 25),
            User("eve", comments="x" * 129, tags={"acs:x": "http://"}),
            policy("a.b"),
            Policy("a.b", (PolicyVersion("v1", document()),), PolicyType.SYSTEM),
        ],
        [Account(alias="A")],
    )
    assert [(each.name, each.field, each.sure) for each in name_problems(plan)] == [
        ("", "alias", True),
        ("bob", "display_name", False),
        ("bob", "name", False),
        ("eve", "comments", True),
        ("eve", "tags", True),
        ("eve", "tags", True),
        ("阿里", "name", True),
        ("a.b", "name", True),
    ]
