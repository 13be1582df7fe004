from random import Random
from typing import Any

import pytest

from ramkeep.core.plan.access import Caller, decide
from ramkeep.core.plan.access.matrix import Matrix, Reach
from ramkeep.core.plan.access.policies import Identity
from ramkeep.core.plan.policy.corners import Corners
from tests.core.plan.access.plans import (
    ACTIONS,
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

COLUMNS = ("ecs:Run", "ecs:Stop", "oss:GetObject")
MFA = {"Bool": {"acs:MFAPresent": "true"}}
ONE = "acs:ecs:*:*:instance/i-1"


def reaches(
    arn: str = ALICE, caller: Caller = Caller.IDENTITY, corners: Corners | None = None, **layers: Any
) -> list[int]:
    return list(Matrix([Identity(arn, policies_of(layers), caller=caller)], COLUMNS, corners).row(arn))


@pytest.mark.parametrize(
    ("layers", "expected"),
    [
        ({"account": []}, [0, 0, 0]),
        ({"account": [allow("ecs:*")]}, [3, 3, 0]),
        ({"account": [allow("ecs:*"), deny("ecs:Stop")]}, [3, 0, 0]),
        ({"account": [allow("ecs:*", ONE)]}, [1, 1, 0]),
        ({"account": [allow("ecs:*"), deny("ecs:Stop", ONE)]}, [3, 1, 0]),
        ({"account": [allow("ecs:*", Condition=MFA)]}, [2, 2, 0]),
        ({"account": [allow(), deny("ecs:*", Condition=MFA)]}, [2, 2, 3]),
        ({"account": [allow("ecs:*", Condition=MFA), allow("ecs:Run")]}, [3, 2, 0]),
        ({"account": [], "resource_group": {"rg": [allow("ecs:*")]}}, [1, 1, 0]),
        ({"account": [deny("ecs:Run")], "resource_group": {"rg": [allow("ecs:*")]}}, [0, 1, 0]),
        ({"account": [allow("ecs:*")], "resource_group": {"rg": [deny("ecs:*")]}}, [3, 3, 0]),
        ({"account": [allow()], "control": [[allow("ecs:*")], [allow("*", Condition=MFA)]]}, [2, 2, 0]),
    ],
)  # fmt: skip
def test_how_far_one_identity_gets(layers: dict[str, Any], expected: list[int]) -> None:
    assert reaches(**layers) == expected


def test_special_callers_and_assumptions() -> None:
    assert reaches(caller=Caller.ROOT, account=[]) == [3, 3, 3]
    assert reaches(OPS, account=[allow()], session=[allow("oss:*")]) == [0, 0, 3]
    assert reaches(ALICE, account=[allow()], session=[allow("oss:*")]) == [3, 3, 3]
    together = Corners(account_scope_decides_first=False)
    assert reaches(corners=together, account=[allow()], resource_group={"rg": [deny("ecs:Run")]}) == [1, 3, 3]


def test_rows_columns_and_edits() -> None:
    matrix = Matrix(
        [Identity(ALICE, policies_of({"account": [allow("ecs:*")]})), Identity(OPS, policies_of({}))], COLUMNS
    )
    assert matrix.arns == (ALICE, OPS)
    assert matrix.column("ecs:Stop") == {ALICE: Reach.ALL, OPS: Reach.NONE}
    assert matrix.table().tolist() == [[3, 3, 0], [0, 0, 0]]
    matrix.update([Identity(OPS, policies_of({"account": [allow("oss:*", Condition=MFA)]}))])
    assert matrix.column("oss:GetObject") == {ALICE: Reach.NONE, OPS: Reach.CONDITIONAL}
    matrix.remove(ALICE)
    assert matrix.table().tolist() == [[0, 0, 2]]
    assert Matrix([], COLUMNS).table().shape == (0, 3)


def test_none_and_all_are_never_wrong() -> None:
    random = Random(23)
    seen = dict.fromkeys(Reach, 0)
    for _ in range(200):
        plan = random_plan(random)
        plan["policies"].pop("resource", None)
        policies = policies_of(plan["policies"])
        cases = [{**plan, "request": random_request(random)} for _ in range(20)]
        matrix = Matrix([identity_of(case, policies) for case in cases], ACTIONS)
        for case in cases:
            request = request_of(case)
            # Other accounts and trust policies are beyond the matrix.
            if request.assumes_role or any(request.is_foreign(each) for each in request.resources):
                continue
            reach = matrix.column(request.action)[request.principal]
            seen[reach] += 1
            allowed = decide(policies, request).allowed
            assert reach not in ({Reach.NONE} if allowed else {Reach.ALL}), case
    assert min(seen.values()) > 20


def test_what_a_resource_group_denies_is_not_granted_there() -> None:
    here = {"rg": [allow("ecs:*"), deny("ecs:Stop")]}
    assert reaches(account=[], resource_group=here) == [1, 0, 0]
    assert reaches(account=[], resource_group={**here, "other": [allow("ecs:Stop")]}) == [1, 1, 0]
    assert reaches(account=[], resource_group={"rg": [allow("ecs:*"), deny("ecs:Stop", ONE)]}) == [1, 1, 0]


def test_the_owner_cannot_assume_roles() -> None:
    matrix = Matrix([Identity("acs:ram::1:root", policies_of({}))], ("sts:AssumeRole", "ecs:Run"))
    assert list(matrix.row("acs:ram::1:root")) == [Reach.NONE, Reach.ALL]
