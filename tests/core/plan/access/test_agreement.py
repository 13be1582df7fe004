"""The exact evaluator, the compiled engine and the slow reference give the same answers to random requests."""

import json
from collections import Counter
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ramkeep.core.plan.access import conditions_for, decide
from ramkeep.core.plan.access.ways import Way
from ramkeep.core.plan.policy.conditions import holds
from ramkeep.core.plan.policy.context import Context
from ramkeep.core.plan.policy.corners import Corners, Ruling
from tests.core.plan.access.agreement import compare
from tests.core.plan.access.plans import policies_of, random_context, random_plan, random_request, request_of
from tests.core.plan.access.reference import evaluate

PLANS = 120
REQUESTS_A_PLAN = 175
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
    seen: Counter[str] = Counter()

    @settings(max_examples=PLANS, suppress_health_check=list(HealthCheck), database=None)
    @given(made=st.randoms(use_true_random=False), seed=st.integers(0, 2**64))
    def compare_one(made: Random, seed: int) -> None:
        seen.update(compare(random_plan(made), Random(seed), REQUESTS_A_PLAN))

    compare_one()
    assert seen.total() >= 20_000
    assert min(seen.values()) > 1_000


def test_a_call_is_allowed_exactly_when_one_of_the_ways_holds() -> None:
    random = Random(7)
    allowed = 0
    for _ in range(PLANS):
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
