from dataclasses import fields
from random import Random
from typing import Any

import pytest

from ramkeep.core.plan.access import Caller, Outcome
from ramkeep.core.plan.access.engine import Engine
from ramkeep.core.plan.access.evaluator import outcome_of
from ramkeep.core.plan.access.policies import Identity
from ramkeep.core.plan.policy.context import Context
from ramkeep.core.plan.policy.corners import Corners
from tests.core.plan.access.plans import (
    ALICE,
    OPS,
    allow,
    deny,
    identity_of,
    policies_of,
    random_plan,
    random_request,
    request_of,
)


def identity(arn: str = ALICE, caller: Caller = Caller.IDENTITY, **layers: Any) -> Identity:
    return Identity(arn, policies_of(layers), caller=caller)


def test_who_and_what() -> None:
    engine = Engine([identity(ALICE, account=[allow("ecs:*")]), identity(OPS, account=[allow("oss:*")])])
    assert engine.can(ALICE, "ecs:Run")
    assert not engine.can(OPS, "ecs:Run")
    assert engine.who_can("oss:GetObject") == (OPS,)
    assert engine.what_can(ALICE, ["ecs:Run", "oss:GetObject", "ECS:Stop"]) == ("ecs:Run", "ECS:Stop")
    with pytest.raises(KeyError):
        engine.can("nobody", "ecs:Run")


def test_an_edit_is_seen_at_once() -> None:
    engine = Engine([identity(account=[allow("ecs:*")])])
    assert engine.can(ALICE, "ecs:Run")
    engine.update([identity(account=[allow("ecs:*"), deny("ecs:Run")])])
    assert engine.outcome(ALICE, "ecs:Run") is Outcome.EXPLICIT_DENY
    engine.remove(ALICE)
    assert engine.who_can("ecs:Run") == ()


def test_edits_leave_nothing_behind() -> None:
    engine = Engine([identity(account=[allow()])])
    for number in range(3000):
        engine.update([identity(account=[allow(f"ecs:Run{number}")])])
    assert len(engine.table.statements) < 2000
    assert engine.can(ALICE, "ecs:Run2999")


def test_special_callers() -> None:
    layers = {"account": [], "control": [[deny()]]}
    assert Engine([identity(caller=Caller.ROOT, **layers)]).can(ALICE, "ecs:Run")
    strict = Corners(control_policies_spare_root=False)
    assert not Engine([identity(caller=Caller.ROOT, **layers)], strict).can(ALICE, "ecs:Run")
    linked = identity(caller=Caller.SERVICE_LINKED_ROLE, account=[allow()], control=[[deny()]])
    assert Engine([linked]).can(ALICE, "ecs:Run")


def test_a_context_that_names_another_caller_counts() -> None:
    roles_only = allow(Condition={"StringLike": {"acs:PrincipalARN": "acs:ram:*:*:role/*"}})
    engine = Engine([identity(account=[roles_only])])
    assert not engine.can(ALICE, "ecs:Run")
    assert engine.can(ALICE, "ecs:Run", context=Context({"acs:PrincipalARN": OPS}))


def test_get_caller_identity_and_services() -> None:
    outside = Context({"acs:SourceIp": "192.0.2.1"})
    white = deny(Condition={"NotIpAddress": {"acs:SourceIp": "10.0.0.0/8"}})
    engine = Engine([identity(account=[allow(), white])])
    assert engine.can(ALICE, "sts:GetCallerIdentity", context=outside)
    assert not engine.can(ALICE, "ecs:Run", context=outside)
    trust = {
        "Version": "1",
        "Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"Service": "ecs.aliyuncs.com"}}],
    }
    assert Engine([identity("ecs.aliyuncs.com", trust=[trust])]).can("ecs.aliyuncs.com", "sts:AssumeRole")


@pytest.mark.parametrize("name", [each.name for each in fields(Corners)])
def test_the_other_reading_of_every_open_question_is_heeded(name: str) -> None:
    random, corners = Random(3), Corners().flipped(frozenset({name}))
    for _ in range(6):
        plan = random_plan(random)
        policies = policies_of(plan["policies"])
        cases = [{**plan, "request": random_request(random)} for _ in range(12)]
        engine = Engine([identity_of(case, policies) for case in cases], corners)
        for case in cases:
            asked = case["request"]
            for resource in asked["resources"]:
                request = request_of({**plan, "request": {**asked, "resources": [resource]}})
                context = Context(asked["context"])
                found = engine.outcome(asked["principal"], asked["action"], resource, context, asked["resource_group"])
                assert found is outcome_of(policies, request, corners), (case, resource)
