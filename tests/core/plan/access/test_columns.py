import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from ramkeep.core.plan.access.columns import Columns
from ramkeep.core.plan.policy import Effect, Statement
from ramkeep.core.plan.policy.targets import covers_action

ACTIONS = ("oss:GetObject", "ecs:Run", "ecs:DescribeDisks", "ecs:Describe", "OSS:PutObject", "ram:ListUsers", "ecs-x:Run",
           "ess:Run", "ecs:RunA")  # fmt: skip
PATTERNS = st.sampled_from(
    ["*", "ecs:*", "ECS:describe*", "ecs:Run", "*:*Object", "e?s:Run", "?*", "oss:*t", "zzz:*", ""]
)


@given(st.lists(PATTERNS, min_size=1, max_size=3), st.booleans())
def test_agrees_with_asking_one_by_one(patterns: list[str], excluding: bool) -> None:
    statement = Statement(Effect.ALLOW, tuple(patterns), excluding)
    found = np.unpackbits(Columns(ACTIONS).of(statement), count=len(ACTIONS))
    assert [bool(bit) for bit in found] == [covers_action(statement, action) for action in ACTIONS]


def test_no_actions_at_all() -> None:
    assert Columns(()).of(Statement(Effect.ALLOW, ("*",))).size == 0
