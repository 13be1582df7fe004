"""Known traps of rules on MFA; the actions of self-service are those of "Authorize a RAM user to manage MFA devices"."""

from typing import Any

import pytest

from ramkeep.core.plan.checks.checker import Checker
from ramkeep.core.plan.checks.mfa_rules import CHECKS, SELF_SERVICE, asks_mfa, spares_binding
from ramkeep.core.plan.checks.problem import Problem
from ramkeep.core.plan.model.edits import apply
from ramkeep.core.plan.model.plan import Plan, plan_of
from ramkeep.core.plan.model.values import PolicyRef, PolicyType
from ramkeep.core.plan.policy import Statement
from tests.core.plan.catalog.sample import small
from tests.core.plan.grants.company import allow, custom, deny, system, text

LOCKS, REVERSED = "mfa-rule-locks-out", "mfa-rule-reversed"
MFA, NO_MFA = {"Bool": {"acs:MFAPresent": "true"}}, {"Bool": {"acs:MFAPresent": "false"}}
DEVICE = ["ram:GetUserMFAInfo", "ram:BindMFADevice", "ram:UnbindMFADevice",
          "ram:CreateVirtualMFADevice", "ram:DeleteVirtualMFADevice"]  # fmt: skip


def but(*actions: str, **more: Any) -> dict[str, Any]:
    return {"Effect": "Deny", "NotAction": list(actions), "Resource": "*", "Condition": NO_MFA, **more}


def of(*statements: dict[str, Any]) -> Plan:
    return plan_of([custom("p", *statements)])


def problems(plan: Plan) -> list[Problem]:
    return list(Checker(small(), system(), CHECKS).problems(plan))


def names(*statements: dict[str, Any]) -> list[str]:
    return [each.check.name for each in problems(of(*statements))]


def mended(*statements: dict[str, Any]) -> Statement:
    """The first statement once the only problem is mended; no problem is left."""
    plan = of(*statements)
    (problem,) = problems(plan)
    assert problem.fix is not None
    after = apply(plan, problem.fix.edit)
    assert problems(after) == []
    return after.policies[PolicyRef(PolicyType.CUSTOM, "p")].document.statements[0]


@pytest.mark.parametrize(
    "statement",
    [
        deny("*", Condition=NO_MFA),
        deny("*:*", Condition=NO_MFA),
        deny("ram:*", Condition=NO_MFA),
        deny(["ecs:*", "ram:BindMFADevice"], Condition=NO_MFA),
        deny("*", "acs:ram:*:*:*", Condition=NO_MFA),
        deny("*", "acs:ram:*:1234567890123456:user/*", Condition=NO_MFA),
        deny("*", Condition={"Bool": {"acs:mfapresent": "False"}}),
        deny("*", Condition={"StringEquals": {"acs:MFAPresent": "false"}}),
        but("ecs:DescribeInstances"),
        but("ram:BindMFADevice"),
    ],
)
def test_a_rule_that_blocks_binding_a_device(statement: dict[str, Any]) -> None:
    assert names(statement) == [LOCKS]


@pytest.mark.parametrize(
    "statement",
    [
        but(*DEVICE),
        but("ram:*MFA*"),
        but("RAM:*"),
        deny("ecs:*", Condition=NO_MFA),
        deny("*", "acs:ecs:*:*:*", Condition=NO_MFA),
        deny("*", Condition={"IpAddress": {"acs:SourceIp": "10.0.0.0/8"}}),
        deny("ram:*"),
        allow("*", Condition=MFA),
    ],
)
def test_rules_that_leave_a_way_to_bind_one(statement: dict[str, Any]) -> None:
    assert names(statement) == []


def test_the_rule_is_written_with_not_action() -> None:
    after = mended(deny("*", Condition=NO_MFA))
    assert (after.not_actions, list(after.actions)) == (True, DEVICE)
    assert asks_mfa(after, "false")
    after = mended(but("ecs:DescribeInstances", "ram:bindmfadevice"))
    assert list(after.actions) == ["ecs:DescribeInstances", "ram:bindmfadevice", *(DEVICE[:1] + DEVICE[2:])]


def test_a_list_of_what_is_denied_is_for_a_person() -> None:
    (problem,) = problems(of(deny(["ram:*", "ecs:*"], Condition=NO_MFA)))
    assert problem.fix is None


def test_the_place_is_the_actions() -> None:
    (problem,) = problems(of(allow("ecs:*"), deny("*", Condition=NO_MFA)))
    assert problem.place.path == ("versions", 0, "document", "Statement", 1, "Action")


def test_a_deny_of_those_with_mfa() -> None:
    (problem,) = problems(of(deny("*", Condition=MFA)))
    assert (problem.check.name, problem.fix) == (REVERSED, None)
    assert problem.place.path[-3:] == ("Condition", "Bool", "acs:MFAPresent")


def test_a_grant_to_those_without_mfa() -> None:
    after = mended(allow("ecs:*", Condition=NO_MFA))
    assert after.conditions[0].values == ("true",)


def test_binding_a_device_has_to_work_without_one() -> None:
    assert names(allow([*DEVICE, "ram:ListVirtualMFADevices"], Condition=NO_MFA)) == []
    assert names(allow([*DEVICE, "ecs:RunInstances"], Condition=NO_MFA)) == [REVERSED]


def test_what_is_asked_and_spared() -> None:
    (rule,) = text(but(*SELF_SERVICE)).statements
    assert asks_mfa(rule, "false")
    assert not asks_mfa(rule, "true")
    assert spares_binding(rule)
    (bare,) = text(deny("*", Condition={"StringNotEquals": {"acs:MFAPresent": "false"}})).statements
    assert not asks_mfa(bare, "false")
    assert not spares_binding(bare)
    assert set(SELF_SERVICE) == set(DEVICE)
