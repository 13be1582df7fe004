from random import Random

import numpy as np

from ramkeep.core.plan.access.bulk import OUTCOMES, Bulk
from ramkeep.core.plan.access.engine import Engine
from ramkeep.core.plan.access.policies import Identity
from ramkeep.core.plan.policy.context import Context
from ramkeep.core.plan.policy.corners import Corners
from tests.core.plan.access.plans import (
    ACTIONS,
    RESOURCES,
    caller_of,
    policies_of,
    random_context,
    random_plan,
)


def test_agrees_with_the_engine_question_by_question() -> None:
    random = Random(31)
    seen = dict.fromkeys(OUTCOMES, 0)
    actions = (*ACTIONS, "sts:GetCallerIdentity")
    for round_ in range(8):
        corners = Corners(account_scope_decides_first=bool(round_ % 2))
        plans = [random_plan(random) for _ in range(40)]
        engine = Engine(
            [
                Identity(f"acs:ram::1:{random.choice(('user', 'role'))}/{place}", policies_of(plan["policies"]), "20012345678901234", caller_of(plan))
                for place, plan in enumerate(plans)
            ],
            corners,
        )  # fmt: skip
        contexts = [Context(random_context(random)) for _ in range(6)]
        contexts.append(Context({"acs:PrincipalARN": "acs:ram::1:role/x"}))
        group = random.choice(("", "rg-1"))
        bulk = Bulk(engine, actions, RESOURCES, contexts, group)
        asked = [
            np.array([random.randrange(most) for _ in range(1500)])
            for most in (len(plans), len(actions), len(RESOURCES), len(contexts))
        ]
        for code, arn, action, resource, context in zip(bulk.outcomes(*asked), *asked, strict=True):
            expected = engine.outcome(bulk.arns[arn], actions[action], RESOURCES[resource], contexts[context], group)
            assert OUTCOMES[code] is expected
            seen[expected] += 1
    assert min(seen.values()) > 300


def test_more_questions_than_fit_at_once() -> None:
    engine = Engine([Identity("acs:ram::1:user/a", policies_of({"account": []}))])
    asked = np.zeros(100_000, np.intp)
    assert not Bulk(engine, ["ecs:Run"], ["*"]).outcomes(asked, asked, asked, asked).any()
