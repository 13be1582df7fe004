from typing import Any

from ramkeep.core.plan.access import Caller, Request, conditions_for
from ramkeep.core.plan.policy.context import Context
from tests.core.plan.access.plans import ACCOUNT, ALICE, allow, deny, policies_of

MFA = {"Bool": {"acs:MFAPresent": "true"}}
NO_MFA = {"Bool": {"acs:MFAPresent": "false"}}
OFFICE = {"IpAddress": {"acs:SourceIp": "10.0.0.0/8"}}


def told(request: Request, **layers: Any) -> list[list[str]]:
    return [[str(each) for each in way] for way in conditions_for(policies_of(layers), request)]


def test_never_and_always() -> None:
    assert told(Request("ecs:Run"), account=[allow("oss:*")]) == []
    assert told(Request("ecs:Run"), account=[allow(), deny("ecs:*")]) == []
    assert told(Request("ecs:Run"), account=[allow(Condition=MFA), allow("ecs:*")]) == [[]]


def test_each_way_is_told_once_and_shortest_first() -> None:
    both = allow(Condition={**MFA, **OFFICE})
    tagged = allow(Condition={"StringEquals": {"acs:ResourceTag/team": "dev"}})
    assert told(Request("ecs:Run"), account=[both, tagged]) == [
        ["StringEquals acs:ResourceTag/team dev holds"],
        ["Bool acs:MFAPresent true holds", "IpAddress acs:SourceIp 10.0.0.0/8 holds"],
    ]


def test_a_deny_must_not_apply() -> None:
    assert told(Request("ecs:Run"), account=[allow(), deny(Condition=NO_MFA)]) == [
        ["Bool acs:MFAPresent false does not hold"]
    ]


def test_what_the_request_carries_is_settled() -> None:
    inside = Request("ecs:Run", context=Context({"acs:SourceIp": "10.1.1.1"}))
    layers = {"account": [allow(Condition={**MFA, **OFFICE})]}
    assert told(inside, **layers) == [["Bool acs:MFAPresent true holds"]]
    outside = Request("ecs:Run", context=Context({"acs:SourceIp": "192.0.2.1"}))
    assert told(outside, **layers) == []


def test_every_layer_has_its_say() -> None:
    request = Request("ecs:Run", principal=ALICE, resource_group="rg")
    layers = {"control": [[allow(Condition=OFFICE)]], "resource_group": {"rg": [allow(Condition=MFA)]}}
    assert told(request, **layers) == [["Bool acs:MFAPresent true holds", "IpAddress acs:SourceIp 10.0.0.0/8 holds"]]
    trust = {
        "Version": "1",
        "Statement": [
            {
                "Effect": "Allow",
                "Action": "sts:AssumeRole",
                "Principal": {"RAM": f"acs:ram::{ACCOUNT}:root"},
                "Condition": MFA,
            }
        ],
    }
    assume = Request("sts:AssumeRole", principal=ALICE)
    assert told(assume, account=[allow()], trust=[trust]) == [["Bool acs:MFAPresent true holds"]]
    assert told(assume, account=[], trust=[trust]) == []
    owner = Request("ecs:Run", caller=Caller.ROOT)
    assert told(owner, account=[deny()]) == [[]]


def test_ip_conditions_play_no_part_for_get_caller_identity() -> None:
    layers = {"account": [allow(Condition=OFFICE), deny(Condition={"NotIpAddress": {"acs:SourceIp": "10.0.0.0/8"}})]}
    assert told(Request("sts:GetCallerIdentity"), **layers) == [[]]
