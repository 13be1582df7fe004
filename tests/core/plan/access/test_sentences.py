"""A sentence of what is known of RAM, a call that it decides, and the answer; each would fail if the code disagreed."""

from typing import Any

import pytest

from ramkeep.core.plan.access import decide
from tests.core.plan.access.plans import ACCOUNT, ALICE, OPS, allow, deny, policies_of, request_of

ALLOW, IMPLICIT, EXPLICIT = "Allow", "ImplicitDeny", "ExplicitDeny"
INSTANCE = f"acs:ecs:cn-hangzhou:{ACCOUNT}:instance/i-1"
TABLE = f"acs:ots:cn-hangzhou:{ACCOUNT}:instance/abc/table/xyz"
ROLE = f"acs:ram:*:{ACCOUNT}:role/app"
SELF = f"acs:ram:*:{ACCOUNT}:user/alice"


def stated(effect: str, **elements: Any) -> dict[str, Any]:
    return {"Version": "1", "Statement": [{"Effect": effect, **elements}]}


def given(condition: dict[str, Any]) -> list[Any]:
    return [allow(Condition=condition)]


MATCHING: list[tuple[str, Any, str, str, str]] = [
    ("A star stands for no character too.", allow("ecs:Describe*"), "ecs:Describe", "*", ALLOW),
    ("A pattern covers the whole name.", allow("ecs:Describe"), "ecs:DescribeDisks", "*", IMPLICIT),
    ("A question mark stands for one character.", allow("ecs:StopInstance?"), "ecs:StopInstance", "*", IMPLICIT),
    ("Not for two.", allow("ecs:Stop?"), "ecs:StopXY", "*", IMPLICIT),
    ("Wildcards stand anywhere.", allow("*:*SecurityGroup?"), "ecs:JoinSecurityGroupX", "*", ALLOW),
    ("The case of actions does not matter.", allow("ECS:DESCRIBE*"), "ecs:describeDisks", "*", ALLOW),
    ("Nor in NotAction.", stated("Allow", NotAction="RAM:*", Resource="*"), "ram:ListUsers", "*", IMPLICIT),
    ("Several actions are alternatives.", allow(["a:b", "ecs:Run"]), "ecs:Run", "*", ALLOW),
    ("A value given twice counts once.", allow(["ecs:Run", "ecs:Run"]), "ecs:Run", "*", ALLOW),
    ("An unknown action grants nothing else.", allow("ecs:NoSuchAction"), "ecs:Run", "*", IMPLICIT),
    ("Deny with NotAction hits all others.", stated("Deny", NotAction="ecs:*", Resource="*"), "oss:X", "*", EXPLICIT),
    ("And spares those it names.", stated("Deny", NotAction="ecs:*", Resource="*"), "ecs:X", "*", IMPLICIT),
    ("NotAction names several.", stated("Allow", NotAction=["a:*", "b:*"], Resource="*"), "b:X", "*", IMPLICIT),
    ("Star crosses slashes.", allow("*", "acs:ots:*:*:instance/*"), "ots:GetRow", TABLE, ALLOW),
    ("An instance is not its tables.", allow("*", "acs:ots:*:*:instance/abc"), "ots:GetRow", TABLE, IMPLICIT),
    ("A slash at the end is a slash.", allow("*", "acs:ecs:*:*:instance/*/"), "ecs:Stop", INSTANCE, IMPLICIT),
    ("Wildcards stand in the region.", allow("*", "acs:*:*hangzhou*:*:*"), "ecs:Stop", INSTANCE, ALLOW),
    ("A question mark in a resource.", allow("*", "acs:ecs:*:*:instance/i-?"), "ecs:Stop", INSTANCE, ALLOW),
    ("A resource of another account.", allow("*", "acs:ecs:*:99:instance/i-1"), "ecs:Stop", INSTANCE, IMPLICIT),
    ("Narrowing what takes all resources.", allow("*", "acs:ecs:*:*:x/*"), "ecs:Create", "*", IMPLICIT),
    ("All resources are every resource.", allow("*", "*"), "ecs:Stop", INSTANCE, ALLOW),
]


@pytest.mark.parametrize(("sentence", "policy", "action", "resource", "expected"), MATCHING)
def test_matching(sentence: str, policy: Any, action: str, resource: str, expected: str) -> None:
    case = {"request": {"action": action, "resources": [resource], "context": {}}}
    decision = decide(policies_of({"account": [policy]}), request_of(case))
    assert (decision.outcome, decision.unsure) == (expected, ()), sentence


MFA, NO_MFA = {"Bool": {"acs:MFAPresent": "true"}}, {"Bool": {"acs:MFAPresent": "false"}}
WINDOW = {
    "DateGreaterThan": {"acs:CurrentTime": "2026-01-01T00:00:00+08:00"},
    "DateLessThan": {"acs:CurrentTime": "2026-02-01T00:00:00+08:00"},
}
OFFICE = {"NotIpAddress": {"acs:SourceIp": ["203.0.113.1/32", "203.0.113.2/32"]}}
SELF_SERVICE = ["ram:GetUserMFAInfo", "ram:BindMFADevice", "ram:CreateVirtualMFADevice"]
GUARD = stated("Deny", NotAction=SELF_SERVICE, Resource="*", Condition=NO_MFA)
TYPES = {"ForAllValues:StringEquals": {"ram:TrustedPrincipalTypes": "Service"}}

CONDITIONS: list[tuple[str, list[Any], str, dict[str, Any], str]] = [
    ("Several values are alternatives.", given({"StringEquals": {"a:b": ["x", "y"]}}), "x:y", {"a:b": "y"}, ALLOW),
    ("Several keys must all hold.", given({"StringEquals": {"a:b": "x", "a:c": "y"}}), "x:y", {"a:b": "x"}, IMPLICIT),
    ("So must several operators.", given(WINDOW), "x:y", {"acs:CurrentTime": "2026-02-01T00:00:00Z"}, IMPLICIT),
    ("Within the window they do.", given(WINDOW), "x:y", {"acs:CurrentTime": "2026-01-31T15:59:59Z"}, ALLOW),
    (
        "Of a negated list none may match.",
        [allow(), deny(Condition=OFFICE)],
        "x:y",
        {"acs:SourceIp": "203.0.113.2"},
        ALLOW,
    ),
    ("Else it holds.", [allow(), deny(Condition=OFFICE)], "x:y", {"acs:SourceIp": "203.0.113.3"}, EXPLICIT),
    (
        "IPv6 is outside an IPv4 list.",
        [allow(), deny(Condition=OFFICE)],
        "x:y",
        {"acs:SourceIp": "2001:db8::1"},
        EXPLICIT,
    ),
    (
        "A single CIDR value is taken.",
        given({"IpAddress": {"acs:SourceIP": "10.0.0.0/8"}}),
        "x:y",
        {"acs:SourceIp": "10.9.9.9"},
        ALLOW,
    ),
    ("A positive condition fails without its key.", given(MFA), "x:y", {}, IMPLICIT),
    ("AccessKey calls pass a Deny without MFA.", [allow(), deny(Condition=NO_MFA)], "x:y", {}, ALLOW),
    ("Logged on without MFA it hits.", [allow(), deny(Condition=NO_MFA)], "x:y", {"acs:MFAPresent": "false"}, EXPLICIT),
    (
        "It also stops binding a device.",
        [allow(), deny(Condition=NO_MFA)],
        "ram:BindMFADevice",
        {"acs:MFAPresent": "false"},
        EXPLICIT,
    ),
    ("A guard spares self-service.", [allow(), GUARD], "ram:BindMFADevice", {"acs:MFAPresent": "false"}, ALLOW),
    ("And stops the rest.", [allow(), GUARD], "ecs:Stop", {"acs:MFAPresent": "false"}, EXPLICIT),
    (
        "A plain Deny on RAM defeats it.",
        [allow(), GUARD, deny("ram:*")],
        "ram:BindMFADevice",
        {"acs:MFAPresent": "false"},
        EXPLICIT,
    ),
    ("Allow with MFA is safe.", given(MFA), "x:y", {"acs:MFAPresent": "false"}, IMPLICIT),
    (
        "Wildcards are for Like alone.",
        given({"StringEquals": {"acs:SourceVpc": "vpc-*"}}),
        "x:y",
        {"acs:SourceVpc": "vpc-1"},
        IMPLICIT,
    ),
    ("There they count.", given({"StringLike": {"acs:SourceVpc": "vpc-?"}}), "x:y", {"acs:SourceVpc": "vpc-1"}, ALLOW),
    ("Like heeds case.", given({"StringLike": {"a:b": "VPC-*"}}), "x:y", {"a:b": "vpc-1"}, IMPLICIT),
    (
        "A tag may be called anything.",
        given({"StringEquals": {"acs:ResourceTag/项目 a:b=c": "v"}}),
        "x:y",
        {"acs:ResourceTag/项目 a:b=c": "v"},
        ALLOW,
    ),
    ("Numbers are compared as numbers.", given({"NumericEquals": {"a:n": "10"}}), "x:y", {"a:n": "10.0"}, ALLOW),
    ("Also below zero.", given({"NumericLessThan": {"a:n": "-1"}}), "x:y", {"a:n": "-1.5"}, ALLOW),
    (
        "Every value must be among those.",
        given(TYPES),
        "ram:CreateRole",
        {"ram:TrustedPrincipalTypes": ["Service", "RAM"]},
        IMPLICIT,
    ),
    (
        "GetCallerIdentity ignores IP conditions.",
        [allow(), deny(Condition=OFFICE)],
        "sts:GetCallerIdentity",
        {"acs:MFAPresent": "true"},
        ALLOW,
    ),
]


@pytest.mark.parametrize(("sentence", "account", "action", "context", "expected"), CONDITIONS)
def test_conditions(sentence: str, account: list[Any], action: str, context: dict[str, Any], expected: str) -> None:
    case = {"request": {"action": action, "resources": ["*"], "context": context}}
    decision = decide(policies_of({"account": account}), request_of(case))
    assert decision.outcome == expected, sentence
    measured_once = "caller_identity_ignores_ip"
    assert all(measured_once in doubt.corners for doubt in decision.unsure), sentence


ALL, NOTHING = [allow()], [deny()]
TRUSTED = [stated("Allow", Action="sts:AssumeRole", Principal={"RAM": f"acs:ram::{ACCOUNT}:root"})]
BANNED = [stated("Deny", Action="sts:AssumeRole", Principal={"RAM": ALICE})]
EVERYBODY = [stated("Allow", Action="oss:*", Resource="*", Principal=["*"])]
GROUP_DENY = {"account": ALL, "resource_group": {"rg": NOTHING}}

LAYERS: list[tuple[str, dict[str, Any], str, str, str]] = [
    ("Nothing is allowed by default.", {}, "ecs:Stop", ALICE, IMPLICIT),
    ("Deny beats Allow across policies.", {"account": [*ALL, *NOTHING]}, "ecs:Stop", ALICE, EXPLICIT),
    ("Order does not matter.", {"account": [*NOTHING, *ALL]}, "ecs:Stop", ALICE, EXPLICIT),
    ("Control policies grant nothing.", {"control": [ALL]}, "ecs:Stop", ALICE, IMPLICIT),
    ("A level without Allow ends it.", {"control": [ALL, []], "account": ALL}, "ecs:Stop", ALICE, IMPLICIT),
    (
        "A Deny at a higher level ends it.",
        {"control": [ALL, [*ALL, *NOTHING]], "account": ALL},
        "ecs:Stop",
        ALICE,
        EXPLICIT,
    ),
    ("Control is asked before the session.", {"control": [NOTHING], "session": []}, "ecs:Stop", OPS, EXPLICIT),
    ("A session policy must allow.", {"session": [allow("oss:*")], "account": ALL}, "ecs:Stop", OPS, IMPLICIT),
    ("It grants nothing.", {"session": ALL, "account": []}, "ecs:Stop", OPS, IMPLICIT),
    ("It does not concern users.", {"session": NOTHING, "account": ALL}, "ecs:Stop", ALICE, ALLOW),
    ("A resource policy alone is enough.", {"resource": EVERYBODY}, "oss:Get", ALICE, ALLOW),
    ("Not against a Deny of the identity.", {"account": NOTHING, "resource": EVERYBODY}, "oss:Get", ALICE, EXPLICIT),
    ("A role takes both sides.", {"account": ALL, "trust": TRUSTED}, "sts:AssumeRole", ALICE, ALLOW),
    ("Trust alone is too little.", {"trust": TRUSTED}, "sts:AssumeRole", ALICE, IMPLICIT),
    ("Trust may deny.", {"account": ALL, "trust": [*TRUSTED, *BANNED]}, "sts:AssumeRole", ALICE, EXPLICIT),
    ("The owner is above RAM policies.", {"account": NOTHING}, "ecs:Stop", f"acs:ram::{ACCOUNT}:root", ALLOW),
    (
        "But cannot assume roles.",
        {"account": ALL, "trust": TRUSTED},
        "sts:AssumeRole",
        f"acs:ram::{ACCOUNT}:root",
        IMPLICIT,
    ),
]


@pytest.mark.parametrize(("sentence", "layers", "action", "principal", "expected"), LAYERS)
def test_layers(sentence: str, layers: dict[str, Any], action: str, principal: str, expected: str) -> None:
    case = {"request": {"action": action, "resources": [ROLE], "context": {}, "principal": principal}}
    decision = decide(policies_of(layers), request_of(case))
    assert (decision.outcome, decision.unsure) == (expected, ()), sentence


def test_a_deny_on_a_resource_group_does_not_undo_the_account() -> None:
    request = {"action": "ecs:Stop", "resources": [INSTANCE], "context": {}, "resource_group": "rg"}
    decision = decide(policies_of(GROUP_DENY), request_of({"request": request}))
    assert decision.outcome == ALLOW
    # Read in the text of 2021 only.
    assert [doubt.corners for doubt in decision.unsure] == [("account_scope_decides_first",)]


def test_every_resource_of_a_call_must_pass() -> None:
    request = {"action": "ram:X", "resources": [SELF, ROLE], "context": {}}
    own = allow("*", "acs:ram:*:*:user/*")
    assert decide(policies_of({"account": [own]}), request_of({"request": request})).outcome == IMPLICIT
    both = allow("*", ["acs:ram:*:*:user/*", "acs:ram:*:*:role/*"])
    assert decide(policies_of({"account": [both]}), request_of({"request": request})).outcome == ALLOW
