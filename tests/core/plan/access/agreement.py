"""One plan asked many things in three ways: the slow reference, the exact evaluator and the compiled engine."""

from collections import Counter
from random import Random
from typing import Any

from ramkeep.core.plan.access import decide
from ramkeep.core.plan.access.engine import Engine
from ramkeep.core.plan.access.evaluator import outcome_of
from ramkeep.core.plan.policy.context import Context
from tests.core.plan.access.plans import CALLERS, identity_of, policies_of, random_request, request_of
from tests.core.plan.access.reference import ALLOW, EXPLICIT, IMPLICIT, evaluate


def compare(plan: dict[str, Any], random: Random, requests: int) -> Counter[str]:
    """How often each outcome came; raises AssertionError with the case at the first answer that differs."""
    policies = policies_of(plan["policies"])
    asked = [random_request(random) for _ in range(requests)]
    of_caller = {each["principal"]: {**plan, "request": each} for each in asked}
    engine = Engine([identity_of(case, policies) for case in of_caller.values()])
    assert set(of_caller) <= set(CALLERS)
    seen: Counter[str] = Counter()
    for each in asked:
        case = {**plan, "request": each}
        expected = evaluate(case)
        seen[expected] += 1
        assert outcome_of(policies, request_of(case)) == expected, case
        assert _compiled_answer(engine, each) == expected, case
    assert decide(policies, request_of(case)).outcome == expected, case
    return seen


def _compiled_answer(engine: Engine, asked: dict[str, Any]) -> str:
    context = Context(asked["context"])
    outcomes = {
        str(engine.outcome(asked["principal"], asked["action"], resource, context, asked["resource_group"]))
        for resource in asked["resources"]
    }
    return next(each for each in (EXPLICIT, IMPLICIT, ALLOW) if each in outcomes)
