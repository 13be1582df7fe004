"""CIS Alibaba Cloud Foundation Benchmark 2.0, 1.15, in every disguise; and many policies that come close."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ramkeep.core.plan.access import Request, decide
from ramkeep.core.plan.checks.case import Case
from ramkeep.core.plan.checks.full_power import CHECKS
from ramkeep.core.plan.checks.powers import powers_of
from ramkeep.core.plan.model.plan import Plan, plan_of
from ramkeep.core.plan.model.settings import Account
from ramkeep.core.plan.model.values import Group, Item, Membership, PrincipalKind, PrincipalRef, Role, User
from tests.core.plan.catalog.sample import shipped
from tests.core.plan.checks.trying import found, messages
from tests.core.plan.grants.company import ACCOUNT, allow, attached, custom, deny, system, trusting

POLICY, TOGETHER = "full-administrator-policy", "administrator-by-several-policies"
MFA = {"Bool": {"acs:MFAPresent": "true"}}
OFFICE = {"IpAddress": {"acs:SourceIp": "10.0.0.0/8"}}


def not_action(actions: object, resource: object = "*", effect: str = "Allow", **more: Any) -> dict[str, Any]:
    return {"Effect": effect, "NotAction": actions, "Resource": resource, **more}


def of_policy(*statements: dict[str, Any]) -> Plan:
    return plan_of([custom("p", *statements)], [Account(ACCOUNT)])


def told(*statements: dict[str, Any]) -> list[str]:
    """What is said of one custom policy, over the catalog that comes with Ramkeep."""
    case = Case(of_policy(*statements), shipped(), system())
    return [each.message for check in CHECKS for each in check.find(case)]


DISGUISES: dict[str, list[dict[str, Any]]] = {
    "the plain form": [allow("*")],
    "lists": [allow(["*"], ["*"])],
    "service and action": [allow("*:*")],
    "two stars": [allow("**")],
    "at least one letter": [allow("*:?*")],
    "a question mark": [allow("?*")],
    "every first letter": [allow([f"{letter}*" for letter in "abcdefghijklmnopqrstuvwxyz0123456789"])],
    "among other actions": [allow(["ecs:DescribeInstances", "*"])],
    "every ARN": [allow("*", "acs:*")],
    "every ARN, field by field": [allow("*", "acs:*:*:*:*")],
    "every ARN of the account": [allow("*", f"acs:*:*:{ACCOUNT}:*")],
    "a useless NotAction": [not_action("ecs:DescribeInstances")],
    "a NotAction of nothing": [not_action("no-such-service:Nothing")],
    "two NotActions": [not_action("ecs:*"), not_action("oss:*")],
    "NotAction and the rest": [not_action("ram:*"), allow("ram:*")],
    "split by resource": [allow("*", "acs:ecs:*"), {"Effect": "Allow", "Action": "*", "NotResource": "acs:ecs:*"}],
    "split by verb": [allow(["*:A*", "*:B*", "*:C*", "*:D*", "*:E*", "*:F*", "*:G*", "*:H*", "*:I*", "*:J*", "*:K*"]),
                      allow([f"*:{letter}*" for letter in "LMNOPQRSTUVWXYZ"])],
    "permissions where they are": [not_action("ram:*"), allow("ram:*", "acs:ram:*:*:*")],
    "a NotResource": [{"Effect": "Allow", "Action": "*", "NotResource": "acs:oss:*:*:secret/*"}],
    "with a Deny of little": [allow("*"), deny("bss:*")],
    "with a Deny on one thing": [allow("*"), deny("*", "acs:oss:*:*:secret/*")],
    "only from the office": [allow("*", Condition=OFFICE)],
    "only with MFA": [allow("*", Condition=MFA)],
    "denied without MFA": [allow("*"), deny("*", Condition={"Bool": {"acs:MFAPresent": "false"}})],
}  # fmt: skip


@pytest.mark.parametrize("disguise", DISGUISES)
def test_every_disguise_of_full_power(disguise: str) -> None:
    (message,) = told(*DISGUISES[disguise])
    assert "every" in message or "a way to grant oneself the others" in message


NEAR: dict[str, list[dict[str, Any]]] = {
    "one service": [allow("ecs:*")],
    "read everything": [allow(["*:Describe*", "*:List*", "*:Get*"])],
    "everything on one resource": [allow("*", "acs:oss:*:*:books/*")],
    "everything in one region": [allow("*", "acs:*:cn-hangzhou:*:*")],
    "everything of another account": [allow("*", "acs:*:*:9999999999999999:*")],
    "all but permissions, as power users": [not_action(["ram:*", "ims:*", "resourcemanager:*"])],
    "all, less what grants": [allow("*"), deny(["ram:*", "ims:*"])],
    "all, less everything": [allow("*"), deny("*")],
    "all, less all that is new": [allow("*"), not_action(["ecs:*", "ram:*"], effect="Deny")],
    "permissions alone": [allow(["ram:*", "ims:*"])],
    "nothing allowed": [deny("oss:DeleteBucket")],
    "split, with a gap": [allow("*", "acs:ecs:*"), allow("*", "acs:ram:*")],
    "one NotResource": [{"Effect": "Allow", "Action": "ecs:*", "NotResource": "acs:oss:*"}],
}


@pytest.mark.parametrize("near", NEAR)
def test_what_comes_close_is_no_full_power(near: str) -> None:
    assert told(*NEAR[near]) == []


def test_the_message_counts_exactly() -> None:
    assert told(allow("*")) == ["This statement alone grants every action on every resource."]
    assert told(not_action("ecs:DescribeInstances")) == [
        "This statement alone grants every action on every resource but ecs:DescribeInstances."
    ]
    few = len(shipped().actions("bss"))
    (message,) = told(allow("*"), deny("bss:*"))
    assert f"{len(shipped()) - few} of {len(shipped())} known actions" in message
    (message,) = told(not_action("ram:*"), allow("ram:*"))
    assert message == "The 2 statements together grant every action on every resource."


def test_conditions_are_told() -> None:
    for disguise in (
        "only from the office",
        "only with MFA",
        "denied without MFA",
        "with a Deny on one thing",
        "a NotResource",
    ):
        (message,) = told(*DISGUISES[disguise])
        assert message.endswith(", where conditions allow it and neither a Deny nor a NotResource is in the way.")


def test_the_statement_is_pointed_at() -> None:
    plan = of_policy(allow("ecs:*"), allow("*:*"))
    assert [each.place.path for each in found(POLICY, plan)] == [("versions", 0, "document", "Statement", 1)]
    plan = of_policy(not_action("ram:*"), allow("ram:*"))
    assert [each.place.path for each in found(POLICY, plan)] == [("versions", 0, "document", "Statement")]


PARTS = [custom("all-but-ram", not_action("ram:*")), custom("ram", allow("ram:*"))]


def plan(*items: Item) -> Plan:
    return plan_of([*PARTS, User("alice"), User("bob"), Group("ops"), *items], [Account(ACCOUNT)])


def test_two_policies_make_an_administrator() -> None:
    together = plan(attached("user/alice", "all-but-ram"), attached("group/ops", "ram"), Membership("ops", "alice"))
    assert messages(TOGETHER, together) == [
        (
            'User "alice" is a full administrator through "all-but-ram" and "ram" (via group "ops") together, though none of '
            "these says so alone."
        )
    ]
    assert not messages(TOGETHER, plan(attached("user/alice", "ram"), attached("user/bob", "all-but-ram")))


def test_those_who_hold_the_same_are_told_together() -> None:
    items = [attached("group/ops", "all-but-ram"), attached("group/ops", "ram")]
    (message,) = messages(TOGETHER, plan(*items, Membership("ops", "alice"), Membership("ops", "bob")))
    assert message.startswith('User "alice" and user "bob" are full administrators through ')


def test_policies_that_are_not_needed_are_not_blamed() -> None:
    more = [custom("read", allow("*:Describe*")), attached("user/alice", "read")]
    (message,) = messages(TOGETHER, plan(*more, attached("user/alice", "all-but-ram"), attached("user/alice", "ram")))
    assert '"read"' not in message


def test_an_open_administrator_is_not_told_as_a_hidden_one() -> None:
    both = [attached("user/alice", "all-but-ram"), attached("user/alice", "ram")]
    assert not messages(TOGETHER, plan(*both, attached("user/alice", "AdministratorAccess", system=True)))


def test_a_deny_of_another_policy_counts() -> None:
    both = [attached("user/alice", "all-but-ram"), attached("user/alice", "ram")]
    assert not messages(TOGETHER, plan(*both, custom("no-ram", deny("ram:*")), attached("user/alice", "no-ram")))


def test_roles_count_too() -> None:
    role = Role("ops", trusting(f"acs:ram::{ACCOUNT}:root"))
    (message,) = messages(TOGETHER, plan(role, attached("role/ops", "all-but-ram"), attached("role/ops", "ram")))
    assert message.startswith('Role "ops" is a full administrator')


ACTION_PATTERNS = st.sampled_from(["*", "*:*", "ecs:*", "ram:*", "*:Describe*", "?*:*", "**", "ecs:RunInstances", "r*"])
RESOURCE_PATTERNS = st.sampled_from(["*", "acs:*", "acs:*:*:*:*", "acs:ecs:*:*:*", "acs:ram:*:*:*", "acs:oss:*:*:b/*"])
CONDITIONS = st.sampled_from([{}, {}, {}, {"Condition": OFFICE}, {"Condition": MFA}])
STATEMENTS = st.builds(
    lambda effect, action, actions, resource, resources, more: {
        "Effect": effect,
        action: actions,
        resource: resources,
        **more,
    },
    st.sampled_from(["Allow", "Allow", "Allow", "Deny"]),
    st.sampled_from(["Action", "Action", "NotAction"]),
    st.lists(ACTION_PATTERNS, min_size=1, max_size=3),
    st.sampled_from(["Resource", "Resource", "Resource", "NotResource"]),
    st.lists(RESOURCE_PATTERNS, min_size=1, max_size=2),
    CONDITIONS,
)
POLICIES = st.lists(st.lists(STATEMENTS, min_size=1, max_size=3), min_size=1, max_size=3)
ACTIONS = st.sampled_from(["zq8:New", *shipped().names[::97], "ram:CreateUser", "ram:AttachPolicyToUser"])
ARNS = st.sampled_from(
    [
        f"acs:ecs:cn-hangzhou:{ACCOUNT}:instance/i-1",
        f"acs:ram:*:{ACCOUNT}:user/bob",
        f"acs:oss:*:{ACCOUNT}:b/x",
        f"acs:oss:*:{ACCOUNT}:c",
        f"acs:new:cn-beijing:{ACCOUNT}:thing/1/2",
    ]
)

ELSEWHERE = (
    f"acs:ecs:zq9:{ACCOUNT}:instance/zq9",
    f"acs:ram:*:{ACCOUNT}:user/zq9",
    f"acs:ram::{ACCOUNT}:role/zq9",
    f"acs:oss:*:{ACCOUNT}:zq9",
    f"acs:zq9:zq9:{ACCOUNT}:zq9/zq9",
)


@given(POLICIES, st.data())
def test_who_is_said_to_do_everything_may_do_whatever_is_drawn(raw: list[Any], data: st.DataObject) -> None:
    names = [f"p{at}" for at in range(len(raw))]
    items = [custom(name, *statements) for name, statements in zip(names, raw, strict=True)]
    case = Case(
        plan_of([User("alice"), *items, *(attached("user/alice", name) for name in names)], [Account(ACCOUNT)]),
        shipped(),
        system(),
    )
    powers = powers_of(case)
    row = powers.rows[PrincipalRef(PrincipalKind.USER, "alice")]
    identity = row.holder.identity
    breadth = powers.everything(row)
    action, arn = data.draw(ACTIONS), data.draw(ARNS)
    allowed = decide(identity.policies, Request(action, (arn,), principal=identity.arn)).allowed
    if powers.full(row) and powers.full_always(row) and action not in breadth.refused:
        assert allowed
    plain = "Condition" not in json.dumps(raw)
    if plain and action in breadth.refused:
        # What is counted as refused is refused somewhere, where a pattern of this pool tells resources apart.
        assert not all(decide(identity.policies, Request(action, (each,))).allowed for each in ELSEWHERE)
