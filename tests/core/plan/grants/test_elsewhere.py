"""Statements on some of the resources that are asked about."""

import pytest

from ramkeep.core.plan.access.evaluator import decide
from ramkeep.core.plan.access.policies import NamedPolicy, Policies
from ramkeep.core.plan.access.request import Request
from ramkeep.core.plan.grants.elsewhere import is_wide, may_be_spared, on_some
from ramkeep.core.plan.policy.context import Context
from ramkeep.core.plan.policy.corners import Corners
from ramkeep.core.plan.policy.document import Effect
from tests.core.plan.grants.company import deny, text

WITHOUT_MFA = {"Bool": {"acs:MFAPresent": "false"}}


def denied(pattern: object, asked: str, context: Context | None = None, **more: object) -> list[bool]:
    """Whether the Deny on the pattern is conditional; nothing when it is no narrower one."""
    policies = Policies((NamedPolicy("p", text(deny("ecs:*", pattern, **more))),))
    request = Request("ecs:StopInstance", (asked,), context or Context())
    return [each.conditional for each in on_some(policies, request, Effect.DENY, Corners())]


@pytest.mark.parametrize(
    ("pattern", "asked", "found"),
    [
        ("acs:ecs:*:*:instance/prod-*", "*", True),
        ("acs:ecs:*:*:instance/prod-*", "acs:ecs:*:*:instance/*", True),
        ("acs:ecs:cn-beijing:*:instance/*", "acs:ecs:*:*:instance/i-1", True),
        ("acs:ecs:*:1234567890123456:instance/*", "acs:ecs:*:*:instance/i-1", True),
        ("acs:ecs:*:*:disk/*", "acs:ecs:*:*:instance/*", False),
        ("acs:ecs:cn-beijing:*:instance/*", "acs:ecs:cn-hangzhou:*:instance/*", False),
        ("acs:ecs:*:*:instance/*", "acs:ecs:*:*:instance/*", False),
        ("acs:ecs:*:*:instance/prod-1", "acs:ecs:cn-beijing:1:instance/dev-1", False),
        ("*", "*", False),
    ],
)
def test_a_narrower_statement_is_one_that_speaks_of_some(pattern: str, asked: str, *, found: bool) -> None:
    assert bool(denied(pattern, asked)) is found


def test_conditions_that_are_open_are_told_and_those_that_fail_rule_it_out() -> None:
    pattern = "acs:ecs:*:*:instance/prod-*"
    assert denied(pattern, "*", Condition=WITHOUT_MFA) == [True]
    assert denied(pattern, "*", Context({"acs:MFAPresent": "false"}), Condition=WITHOUT_MFA) == [False]
    assert denied(pattern, "*", Context({"acs:MFAPresent": "true"}), Condition=WITHOUT_MFA) == []


def test_a_resource_group_is_some_of_the_resources() -> None:
    held = (NamedPolicy("p", text(deny("ecs:*"))),)
    policies = Policies(resource_group={"prod": held})
    for group, scopes in (("", ["prod"]), ("prod", []), ("dev", [])):
        request = Request("ecs:StopInstance", ("acs:ecs:*:*:instance/i-1",), resource_group=group)
        assert [each.resource_group for each in on_some(policies, request, Effect.DENY, Corners())] == scopes


def test_control_policies_count() -> None:
    level = (NamedPolicy("c", text(deny("ecs:*", "acs:ecs:*:*:instance/prod-*"))),)
    found = on_some(Policies(control=(level,)), Request("ecs:StopInstance", ("*",)), Effect.DENY, Corners())
    assert [each.policy.name for each in found] == ["c"]


def test_only_a_deny_with_not_resource_spares_some() -> None:
    request = Request("ecs:StopInstance", ("*",))
    sparing = {"Effect": "Deny", "Action": "ecs:*", "NotResource": "acs:ecs:*:*:instance/dev-*"}
    for statement, spares in ((deny("ecs:*"), False), (sparing, True)):
        decision = decide(Policies((NamedPolicy("p", text(statement)),)), request)
        assert may_be_spared(request, decision) is spares
    assert not is_wide(Request("ecs:StopInstance", ("acs:ecs:cn-beijing:1:instance/i-1",)))
