"""What is different between two plans, person by person."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from ramkeep.core.plan.model.diff import Tally, by_person, diff, tally
from ramkeep.core.plan.model.edits import Add, Batch, Change, Remove, Set, apply
from ramkeep.core.plan.model.plan import Kind, Plan, plan_of
from ramkeep.core.plan.model.settings import Account, PasswordPolicy
from ramkeep.core.plan.model.values import (
    Group,
    Membership,
    MembershipKey,
    MfaState,
    PolicyRef,
    PolicyType,
    PrincipalKind,
    User,
)
from tests.core.plan.model.strategies import attached, document, plans, policy, small_plan


@given(plans(), plans())
def test_plans_differ_exactly_when_there_is_a_difference(one: Plan, other: Plan) -> None:
    assert (diff(one, other) == ()) == (one == other)
    assert diff(one, one) == ()


@given(plans(), plans(), st.randoms())
def test_there_and_back_is_the_same_the_other_way_round(one: Plan, other: Plan, random: object) -> None:
    there = {(each.kind, each.name, each.field, repr(each.before), repr(each.after)) for each in diff(one, other)}
    back = {(each.kind, each.name, each.field, repr(each.after), repr(each.before)) for each in diff(other, one)}
    assert there == back


@given(plans(), plans())
def test_the_order_in_which_plans_were_made_does_not_show(one: Plan, other: Plan) -> None:
    names = ("users", "groups", "policies", "memberships", "attachments")
    turned = [
        replace(plan, **{name: dict(reversed(getattr(plan, name).items())) for name in names}) for plan in (one, other)
    ]
    assert diff(*turned) == diff(one, other)


def test_everything_that_happened_to_a_person_stands_together() -> None:
    plan = small_plan()
    after = apply(
        plan,
        Batch(
            (
                Remove(Kind.MEMBERSHIP, MembershipKey("dev", "alice")),
                Add(Group("ops")),
                Add(Membership("ops", "alice")),
                Change(replace(plan.users["alice"], mfa=MfaState.U2F, email="a@example.com")),
                Add(attached(PrincipalKind.USER, "alice", system="ReadOnlyAccess")),
                Add(User("carol")),
            )
        ),
    )
    found = [(each.kind, each.name, each.field) for each in diff(plan, after)]
    assert found == [
        ("user", "alice", "email"),
        ("user", "alice", "group"),
        ("user", "alice", "group"),
        ("user", "alice", "mfa"),
        ("user", "alice", "policy"),
        ("user", "carol", ""),
        ("group", "ops", ""),
    ]
    assert [(each.before, each.after) for each in diff(plan, after)[1:3]] == [("dev", None), (None, "ops")]


def test_a_change_names_the_people_whom_it_touches() -> None:
    plan = small_plan()
    other_text = replace(policy("own"), versions=policy("own", document("ecs:Stop*")).versions)
    after = apply(plan, Batch((Change(other_text), Add(attached(PrincipalKind.GROUP, "dev", custom="own")))))
    people = {(each.kind, each.field): each.people for each in diff(plan, after)}
    assert people == {("group", "policy"): ("alice", "bob"), ("policy", "versions"): ("alice", "bob")}
    assert {name: len(changes) for name, changes in by_person(diff(plan, after)).items()} == {"alice": 2, "bob": 2}


def test_a_policy_of_a_role_touches_no_user() -> None:
    plan = small_plan()
    after = apply(plan, Add(attached(PrincipalKind.ROLE, "deploy", system="ReadOnlyAccess")))
    assert [each.people for each in diff(plan, after)] == [()]


def test_settings_come_last() -> None:
    plan = small_plan()
    after = apply(plan, Batch((Set(PasswordPolicy(min_length=14)), Set(replace(plan.account, alias="new")))))
    assert [(each.kind, each.field, each.before, each.after) for each in diff(plan, after)] == [
        ("account", "alias", "example", "new"),
        ("password policy", "min_length", 8, 14),
    ]
    assert diff(plan, replace(plan, extra={"x": 1}))[0].field == "extra"
    assert isinstance(plan.account, Account)


def test_a_policy_and_its_system_namesake_are_two() -> None:
    plan = small_plan()
    namesake = replace(policy("own"), type=PolicyType.SYSTEM)
    assert [each.people for each in diff(plan, apply(plan, Add(namesake)))] == [()]
    assert PolicyRef(PolicyType.CUSTOM, "own") in plan.policies


def test_objects_are_tallied_once_whatever_differs_in_them() -> None:
    before = plan_of([User("alice"), User("gone"), Group("ops")], [])
    after = plan_of([User("alice", note="x", api=True), User("new"), Group("ops"), Membership("ops", "new")], [])
    assert tally(diff(before, after)) == Tally(added=1, changed=1, removed=1)
    assert tally(()) == Tally(0, 0, 0)
