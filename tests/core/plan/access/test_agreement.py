"""The exact evaluator, the compiled engine and the slow reference give the same answers to random requests."""

import json
import os
from pathlib import Path
from random import Random
from typing import Any

import pytest

from ramkeep.core.plan.access import conditions_for, decide
from ramkeep.core.plan.access.engine import Engine
from ramkeep.core.plan.access.ways import Way
from ramkeep.core.plan.policy.conditions import holds
from ramkeep.core.plan.policy.context import Context
from ramkeep.core.plan.policy.corners import Corners, Ruling
from tests.core.plan.access.plans import (
    identity_of,
    policies_of,
    random_context,
    random_plan,
    random_request,
    request_of,
)
from tests.core.plan.access.reference import evaluate

CAMPAIGN = os.environ.get("HYPOTHESIS_PROFILE") == "campaign"
PLANS = 40_000 if CAMPAIGN else 840
REQUESTS_A_PLAN = 25
SHARED = next(
    (
        path
        for parent in Path(__file__).resolve().parents
        if (path := parent / "../shared/ram/evaluator_cases.jsonl").exists()
    ),
    None,
)


def shared_cases() -> list[Any]:
    if SHARED is None:
        return []
    return [json.loads(line) for line in SHARED.read_text(encoding="utf-8").splitlines()]


def test_random_requests_get_one_answer_from_all_three() -> None:
    random = Random(20261123)
    seen: dict[str, int] = {}
    for _ in range(PLANS):
        plan = random_plan(random)
        policies = policies_of(plan["policies"])
        for _ in range(REQUESTS_A_PLAN):
            case = {**plan, "request": random_request(random)}
            expected = evaluate(case)
            seen[expected] = seen.get(expected, 0) + 1
            assert decide(policies, request_of(case)).outcome == expected, case
    assert sum(seen.values()) >= 20_000
    assert min(seen.values()) > 1_000


def test_the_engine_agrees_with_the_reference() -> None:
    random = Random(11)
    for _ in range(PLANS):
        plan = random_plan(random)
        request = random_request(random)
        policies = policies_of(plan["policies"])
        engine = Engine([identity_of({**plan, "request": request}, policies)])
        for _ in range(REQUESTS_A_PLAN):
            mine = {
                **random_request(random),
                "principal": request["principal"],
                "principal_id": request["principal_id"],
            }
            case = {**plan, "request": {**mine, "resources": mine["resources"][:1]}}
            asked = request_of(case)
            # As a caller gives it: without the caller's own ARN.
            context = Context(mine["context"])
            found = engine.outcome(asked.principal, asked.action, asked.resources[0], context, asked.resource_group)
            assert found == evaluate(case), case


def test_a_call_is_allowed_exactly_when_one_of_the_ways_holds() -> None:
    random = Random(7)
    allowed = 0
    for _ in range(PLANS // 2):
        plan = random_plan(random)
        policies = policies_of(plan["policies"])
        case = {**plan, "request": {**random_request(random), "context": {}}}
        ways = conditions_for(policies, request_of(case))
        for _ in range(5):
            case["request"]["context"] = random_context(random)
            request = request_of(case)
            expected = evaluate(case) == "Allow"
            allowed += expected
            assert any(_holds(way, request.context) for way in ways) is expected, case
    assert allowed > 100


@pytest.mark.skipif(SHARED is None, reason="no ../shared beside the checkout")
@pytest.mark.parametrize("case", shared_cases(), ids=lambda case: case["id"])
def test_shared_cases(case: dict[str, Any]) -> None:
    decision = decide(policies_of(case["policies"]), request_of(case))
    assert decision.outcome == case["expect"]
    assert decision.allowed is (case["final"] == "allow")
    assert evaluate(case) == case["expect"]


def _holds(way: Way, context: Context) -> bool:
    return all(holds(each.condition, context, Ruling(Corners())) is each.met for each in way)
