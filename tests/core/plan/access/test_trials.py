from ramkeep.core.plan.access import Request
from ramkeep.core.plan.access.trials import applying, inspect, statements_of
from ramkeep.core.plan.policy.context import Context
from ramkeep.core.plan.policy.corners import Corners, Ruling
from tests.core.plan.access.plans import allow, deny, named

WHITE_LIST = {"NotIpAddress": {"acs:SourceIp": "10.0.0.0/8"}}
OUTSIDE = Context({"acs:SourceIp": "198.51.100.7"})


def test_only_statements_that_apply_are_found() -> None:
    policies = named([allow("ecs:*"), allow("oss:*"), deny("ecs:Stop*")])
    found = applying(policies, Request("ecs:StopInstance"), "*", Ruling(Corners()), by_principal=False)
    assert [(trial.policy.name, trial.index) for trial in found] == [("p0", 0), ("p2", 0)]
    assert [index for _, index, _ in statements_of(policies)] == [0, 0, 0]


def test_get_caller_identity_ignores_ip_conditions() -> None:
    policies = named([deny("*", Condition=WHITE_LIST)])
    request, ruling = Request("sts:GetCallerIdentity", context=OUTSIDE), Ruling(Corners())
    assert not applying(policies, request, "*", ruling, by_principal=False)
    assert ruling.asked == {"caller_identity_ignores_ip"}
    other = Ruling(Corners(caller_identity_ignores_ip=False))
    assert applying(policies, request, "*", other, by_principal=False)
    assert applying(policies, Request("ecs:Run", context=OUTSIDE), "*", Ruling(Corners()), by_principal=False)


def test_inspecting_looks_at_every_part() -> None:
    policies = named([allow("oss:*", "acs:oss:*:*:b", Condition={"Bool": {"acs:MFAPresent": "true"}})])
    trial = inspect(policies[0], 0, Request("ecs:Run"), "acs:ecs:*:1:x", Ruling(Corners()), by_principal=False)
    assert (trial.action_covered, trial.principal_named, trial.resource_covered) == (False, True, False)
    assert [(each.met, each.given) for each in trial.conditions] == [(False, ())]
