"""A new name reaches every place that names the object, and no other."""

import pytest

from ramkeep.core.plan.model.plan import Kind, Plan, plan_of
from ramkeep.core.plan.model.plan_text import write_plan
from ramkeep.core.plan.model.renaming import renamed
from ramkeep.core.plan.model.settings import Account
from ramkeep.core.plan.model.values import (
    ControlPolicy,
    Group,
    Policy,
    PolicyRef,
    PolicyType,
    PolicyVersion,
    Role,
    User,
)
from ramkeep.core.plan.policy.document import Condition, Document, Effect, Statement
from tests.core.plan.model.strategies import ACCOUNT_ID, document, policy, small_plan, trust


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        (Kind.USER, "alice"),
        (Kind.USER, "bob"),
        (Kind.GROUP, "dev"),
        (Kind.ROLE, "deploy"),
        (Kind.POLICY, "own"),
        (Kind.CONTROL_POLICY, "no-delete"),
        (Kind.RESOURCE_GROUP, "prod"),
    ],
)
def test_the_old_name_is_nowhere_left(kind: Kind, name: str) -> None:
    plan = renamed(small_plan(), kind, name, "NewName")
    text = write_plan(plan)
    assert f'"{name}"' not in text
    assert f"/{name}" not in text
    assert text.count("NewName") == write_plan(small_plan()).count(f'"{name}"') + (2 if name == "alice" else 0)


@pytest.mark.parametrize(
    ("arn", "becomes"),
    [
        ("acs:ram:*:*:user/alice", "acs:ram:*:*:user/eve"),
        (f"acs:ram::{ACCOUNT_ID}:user/alice", f"acs:ram::{ACCOUNT_ID}:user/eve"),
        ("acs:ram::9999999999999999:user/alice", None),
        ("acs:ram:*:*:user/alice2", None),
        ("acs:ram:*:*:user/ali*", None),
        ("acs:ram:*:*:role/alice", None),
        ("acs:oss:*:*:user/alice", None),
    ],
)
def test_arns_that_name_it_exactly(arn: str, becomes: str | None) -> None:
    condition = Condition("StringEquals", "acs:PrincipalARN", (arn,))
    text = Document((Statement(Effect.DENY, ("*",), resources=(arn,), conditions=(condition,)),))
    plan = plan_of(
        [User("alice"), policy("p", text), ControlPolicy("c", text), Role("r", trust(arn if ":ram:" in arn else "*"))],
        [Account(ACCOUNT_ID)],
    )
    after = renamed(plan, Kind.USER, "alice", "eve")
    own = after.policies[PolicyRef(PolicyType.CUSTOM, "p")].document.statements[0]
    expected = (becomes or arn,)
    assert own.resources == own.conditions[0].values == expected
    assert after.control_policies["c"].document.statements[0].resources == expected
    assert after.roles["r"].trust.statements[0].principals[0].value in {*expected, "*"}


def test_an_account_without_an_id_takes_no_arn_for_its_own() -> None:
    plan = plan_of([User("alice"), Role("r", trust(f"acs:ram::{ACCOUNT_ID}:user/alice"))])
    assert renamed(plan, Kind.USER, "alice", "eve").roles == plan.roles


def test_system_policies_are_not_the_owners_to_change() -> None:
    copy = Policy("S", (PolicyVersion("v1", document("*", "acs:ram:*:*:user/alice")),), PolicyType.SYSTEM)
    plan = plan_of([User("alice"), copy])
    assert renamed(plan, Kind.USER, "alice", "eve").policies == plan.policies


def test_a_group_and_a_user_of_the_same_name_are_two() -> None:
    plan = plan_of([User("x"), Group("x")])
    after: Plan = renamed(plan, Kind.USER, "x", "y")
    assert (list(after.users), list(after.groups)) == (["y"], ["x"])


def test_texts_that_do_not_name_the_object_stay_the_very_same() -> None:
    document = Document((Statement(Effect.ALLOW, ("oss:GetObject",), resources=("acs:oss:*:*:alice",)),))
    policy = Policy("p", (PolicyVersion("v1", document),))
    before = plan_of([User("alice"), policy])
    after = renamed(before, Kind.USER, "alice", "mei")
    assert after.policies[policy.key] is policy
