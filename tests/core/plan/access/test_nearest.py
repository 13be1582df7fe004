from typing import Any

from ramkeep.core.plan.access import Request, decide
from ramkeep.core.plan.access.decision import Layer, NearMiss
from ramkeep.core.plan.policy.context import Context
from tests.core.plan.access.plans import ALICE, allow, policies_of

INSTANCE = "acs:ecs:cn-hangzhou:1:instance/i-1"


def near(request: Request, **layers: Any) -> tuple[NearMiss, ...]:
    return decide(policies_of(layers), request).near


def test_the_nearest_statement_comes_first_with_what_it_lacks() -> None:
    mfa = allow("ecs:*", Condition={"Bool": {"acs:MFAPresent": "true"}})
    layers = {"account": [allow("ecs:Describe*"), allow("ecs:*", "acs:ecs:*:*:disk/*"), mfa, allow("oss:*")]}
    found = near(Request("ecs:Stop", (INSTANCE,)), **layers)
    assert [miss.trial.policy.name for miss in found] == ["account2", "account1", "account0"]
    assert found[0].missing == ("acs:MFAPresent must match true (Bool); the request does not carry it.",)
    assert found[1].missing == (f"It does not cover the resource {INSTANCE}: it has acs:ecs:*:*:disk/*.",)
    assert found[2].missing == ("It does not cover the action ecs:Stop: it has ecs:Describe*.",)


def test_values_of_the_request_are_told() -> None:
    outside = Request("ecs:Stop", context=Context({"acs:SourceIp": "192.0.2.1"}))
    white, black = {"IpAddress": {"acs:SourceIp": "10.0.0.0/8"}}, {"NotIpAddress": {"acs:SourceIp": "192.0.2.0/24"}}
    found = near(outside, account=[allow(Condition=white), allow(Condition=black)])
    assert found[0].missing == ("acs:SourceIp must match 10.0.0.0/8 (IpAddress); the request has 192.0.2.1.",)
    assert found[1].missing == ("acs:SourceIp must not match 192.0.2.0/24 (NotIpAddress); the request has 192.0.2.1.",)


def test_only_the_layer_that_refuses_is_searched() -> None:
    found = near(Request("ecs:Stop", principal=ALICE), account=[allow()], control=[[allow("ecs:Describe*")]])
    assert [miss.trial.policy.name for miss in found] == ["control0"]


def test_exclusions_and_other_callers_are_named() -> None:
    excluded = {"Version": "1", "Statement": [{"Effect": "Allow", "NotAction": "ecs:Stop", "Resource": "*"}]}
    assert near(Request("ecs:Stop"), account=[excluded])[0].missing == (
        "It excludes the action ecs:Stop: it has ecs:Stop.",
    )
    found = near(Request("oss:Get", principal=ALICE), account=[], resource=[allow(Principal=["299999"])])
    assert found[0].missing == (f"It does not name the caller {ALICE}: it has 299999.",)


def test_nothing_is_near_when_no_statement_speaks_of_the_service() -> None:
    assert near(Request("ecs:Stop"), account=[allow("oss:*")]) == ()


def test_a_grant_on_another_resource_group_is_told_first() -> None:
    layers = {"account": [allow("ecs:Stop")], "resource_group": {"rg-2": [allow("ecs:*")]}}
    near = decide(policies_of(layers), Request("ecs:Run", resource_group="rg-1")).near
    assert (near[0].layer, near[0].missing) == (
        Layer.RESOURCE_GROUP,
        ("It is attached on the resource group rg-2 alone, and the resource lies in rg-1.",),
    )
    assert near[1].layer is Layer.ACCOUNT
    unnamed = decide(policies_of(layers), Request("ecs:Run")).near
    assert unnamed[0].missing[0].endswith("the resource lies in none that was named.")


def test_a_grant_on_another_resource_group_is_no_way_around_a_bound() -> None:
    layers = {"account": [], "control": [[allow("oss:*")]], "resource_group": {"rg-2": [allow("ecs:*")]}}
    near = decide(policies_of(layers), Request("ecs:Run", resource_group="rg-1")).near
    assert all(miss.layer is not Layer.RESOURCE_GROUP for miss in near)
