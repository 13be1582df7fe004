"""What the documentation says is what the evaluator, the engine and the reference say, without any doubt."""

from typing import Any

import pytest

from ramkeep.core.plan.access import decide
from ramkeep.core.plan.access.engine import Engine
from ramkeep.core.plan.policy.context import Context
from tests.core.plan.access.documented_cases import CASES
from tests.core.plan.access.plans import identity_of, policies_of, request_of
from tests.core.plan.access.reference import evaluate


@pytest.mark.parametrize("case", CASES, ids=[f"{number}-{case['page']}" for number, case in enumerate(CASES)])
def test_a_documented_decision(case: dict[str, Any]) -> None:
    policies, request = policies_of(case["policies"]), request_of(case)
    decision = decide(policies, request)
    assert decision.outcome == case["expect"] == evaluate(case)
    assert not decision.unsure
    engine = Engine([identity_of(case, policies)])
    context = Context(case["request"]["context"])
    outcomes = {
        engine.outcome(request.principal, request.action, resource, context, request.resource_group)
        for resource in request.resources
    }
    assert case["expect"] in outcomes
    assert decision.allowed is (outcomes == {"Allow"})


def test_there_are_enough_of_them() -> None:
    assert len(CASES) >= 40
    assert len({case["page"] for case in CASES}) >= 12
