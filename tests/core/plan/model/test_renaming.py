"""A new name reaches every place that names the object, and no other."""

from dataclasses import replace

import pytest

from ramkeep.core.plan.model.plan import Kind, Plan, plan_of
from ramkeep.core.plan.model.plan_text import write_plan
from ramkeep.core.plan.model.renaming import renamed
from ramkeep.core.plan.model.settings import Account, Ignored, Progress, Review, StepDone
from ramkeep.core.plan.model.values import (
    ControlPolicy,
    Group,
    Membership,
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
    users = {key: replace(user, former_names=()) for key, user in plan.users.items()}
    text = write_plan(replace(plan, users=users))
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


@pytest.mark.parametrize(
    ("kind", "name", "was", "becomes"),
    [
        (Kind.USER, "alice", 'user "alice"', 'user "eve"'),
        (Kind.USER, "alice", 'membership of "alice" in "dev"', 'membership of "eve" in "dev"'),
        (Kind.GROUP, "dev", 'membership of "alice" in "dev"', 'membership of "alice" in "eve"'),
        (Kind.GROUP, "dev", 'user "alice"', 'user "alice"'),
        (Kind.ROLE, "deploy", 'attachment of "own" to the role "deploy"', 'attachment of "own" to the role "eve"'),
        (Kind.POLICY, "own", 'policy "own"', 'policy "eve"'),
        (
            Kind.POLICY,
            "own",
            'attachment of "own" to the user "bob" in "prod"',
            'attachment of "eve" to the user "bob" in "prod"',
        ),
        (Kind.RESOURCE_GROUP, "prod", 'resource group "prod"', 'resource group "eve"'),
        (Kind.CONTROL_POLICY, "no-delete", 'control policy "no-delete"', 'control policy "eve"'),
        (Kind.USER, "alice", "", ""),
    ],
)
def test_a_problem_that_somebody_lives_with_stays_so(kind: Kind, name: str, was: str, becomes: str) -> None:
    said = Ignored("some-check", was, "we know", "2026-01-02")
    plan = small_plan().with_setting(Review((said,)))
    assert renamed(plan, kind, name, "eve").review.ignored == (replace(said, object=becomes),)


def test_what_was_said_of_one_who_is_gone_is_not_said_of_another() -> None:
    settings = [Review((Ignored("some-check", 'user "eve"'),)), Progress((StepDone("users-mfa/eve"),))]
    after = renamed(plan_of([User("alice")], settings), Kind.USER, "alice", "eve")
    assert (after.review, after.progress) == (Review(), Progress())


def test_the_steps_of_a_user_go_along() -> None:
    done = tuple(map(StepDone, ("root-mfa", "users-mfa/alice", "users-mfa/alice2")))
    plan = plan_of([User("alice"), User("alice2"), Group("alice")], [Progress(done)])
    after = renamed(plan, Kind.USER, "alice", "eve").progress.done
    assert [each.step for each in after] == ["root-mfa", "users-mfa/eve", "users-mfa/alice2"]
    assert renamed(plan, Kind.GROUP, "alice", "eve").progress == plan.progress


def test_a_user_keeps_its_former_names() -> None:
    plan = plan_of([User("alice"), Group("dev"), Membership("dev", "alice")])
    for new in ("mei", "mei.chen", "mei"):
        plan = renamed(plan, Kind.USER, next(iter(plan.users)), new)
    assert plan.users["mei"].former_names == ("alice", "mei.chen")
