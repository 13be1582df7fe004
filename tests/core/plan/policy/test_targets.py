from typing import Any

import pytest

from ramkeep.core.plan.policy.corners import Corners, Ruling
from ramkeep.core.plan.policy.document import Effect, Principal, Statement
from ramkeep.core.plan.policy.targets import covers_action, covers_resource, pattern_covers

ALICE = "acs:ram::1:user/alice"


def statement(*actions: str, **more: Any) -> Statement:
    return Statement(Effect.ALLOW, actions, **more)


def test_actions_in_any_case() -> None:
    assert covers_action(statement("ECS:describe*"), "ecs:DescribeInstances")
    assert not covers_action(statement("ecs:Describe*", not_actions=True), "ecs:DescribeInstances")
    assert covers_action(statement("ram:*", not_actions=True), "ecs:RunInstances")


@pytest.mark.parametrize(
    ("pattern", "resource", "expected"),
    [
        ("*", "*", True),
        ("acs:ecs:*:*:instance/i-001", "acs:ecs:cn-hangzhou:1:instance/i-001", True),
        ("acs:oss:*:*:mybucket", "acs:oss:*:1:mybucket/a", False),
        ("acs:oss:*:*:mybucket/*", "acs:oss:*:1:mybucket/dir/a.jpg", True),
        ("acs:*:*cn-beijing*:*:*", "acs:ecs:cn-beijing:1:instance/x", True),
        ("acs:ecs:*:*:deploymentset/*", "*", False),
        ("acs:ram:*:*:user/*", "acs:ram:*:1:user/alice", True),
    ],
)
def test_documented_matching_asks_no_open_question(pattern: str, resource: str, expected: bool) -> None:
    ruling = Ruling(Corners())
    assert pattern_covers(pattern, resource, ruling) is expected
    assert not ruling.asked


@pytest.mark.parametrize(
    ("pattern", "resource", "corner", "usual"),
    [
        ("acs:oss:*:*:B/*", "acs:oss:*:1:b/x", "resource_case_counts", False),
        ("acs:oss:*/x", "acs:oss:*:1:b/x", "star_crosses_colon", True),
        ("acs:ram:*:1:user/*", ALICE, "star_covers_empty_region", True),
        ("acs:ram::1:user/*", "acs:ram:*:1:user/alice", "empty_region_is_any", True),
        ("acs:ram:*:*:role/ops", "acs:ram:*:1:role/Ops", "role_case_is_ignored", True),
        ("acs:oss:*:*:home/${acs:user}", "acs:oss:*:1:home/alice", "variables_are_literal", False),
    ],
)
def test_open_questions(pattern: str, resource: str, corner: str, usual: bool) -> None:
    ruling = Ruling(Corners())
    assert pattern_covers(pattern, resource, ruling) is usual
    assert ruling.asked == {corner}
    assert pattern_covers(pattern, resource, Ruling(Corners().flipped(frozenset({corner})))) is not usual


def test_not_resource() -> None:
    excluding, ruling = statement("*", resources=("acs:oss:*:*:b",), not_resources=True), Ruling(Corners())
    assert not covers_resource(excluding, "acs:oss:*:1:b", ruling)
    assert not ruling.asked
    assert covers_resource(excluding, "acs:oss:*:1:c", ruling)
    assert ruling.asked == {"not_resource_counts"}


def test_a_trust_statement_needs_no_resource() -> None:
    assert covers_resource(statement("*", principals=(Principal("", "*"),)), "x", Ruling(Corners()))
    assert not covers_resource(statement("*"), "x", Ruling(Corners()))
