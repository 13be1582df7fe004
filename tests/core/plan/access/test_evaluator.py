from typing import Any

import pytest

from ramkeep.core.plan.access import Caller, Outcome, Request, decide
from ramkeep.core.plan.access.decision import Layer
from ramkeep.core.plan.access.evaluator import outcome_of
from ramkeep.core.plan.access.explanation import explain
from ramkeep.core.plan.policy.context import Context
from ramkeep.core.plan.policy.corners import Corners
from tests.core.plan.access.plans import ACCOUNT, ALICE, OPS, allow, deny, policies_of

RUN = Request("ecs:Run", principal=ALICE)
ROLE = f"acs:ram:*:{ACCOUNT}:role/ops"


def trusting(**principal: Any) -> dict[str, Any]:
    return {"Version": "1", "Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": principal}]}


def answer(request: Request = RUN, corners: Corners | None = None, **policies: Any) -> Outcome:
    return decide(policies_of(policies), request, corners).outcome


def test_three_outcomes() -> None:
    assert answer(account=[]) is Outcome.IMPLICIT_DENY
    assert answer(account=[allow("ecs:*")]) is Outcome.ALLOW
    assert answer(account=[allow("ecs:*"), deny("*")]) is Outcome.EXPLICIT_DENY


def test_every_resource_must_be_allowed_and_the_strictest_answer_counts() -> None:
    two = Request("ecs:Attach", ("acs:ecs:*:1:disk/d", "acs:ecs:*:1:instance/i"))
    disk = allow("*", "acs:ecs:*:*:disk/*")
    assert answer(two, account=[disk]) is Outcome.IMPLICIT_DENY
    assert answer(two, account=[disk, deny("*", "acs:ecs:*:*:disk/*")]) is Outcome.EXPLICIT_DENY
    assert answer(two, account=[disk, allow("*", "acs:*:*:*:instance/i")]) is Outcome.ALLOW


def test_account_scope_is_read_before_resource_groups() -> None:
    request = Request("ecs:Run", principal=ALICE, resource_group="rg")
    layers = {"account": [allow()], "resource_group": {"rg": [deny()]}}
    decision = decide(policies_of(layers), request)
    assert decision.outcome is Outcome.ALLOW
    assert [(each.corners, each.outcome) for each in decision.unsure] == [
        (("account_scope_decides_first",), Outcome.EXPLICIT_DENY)
    ]
    assert answer(request, Corners(account_scope_decides_first=False), **layers) is Outcome.EXPLICIT_DENY
    assert answer(request, account=[deny()], resource_group={"rg": [allow()]}) is Outcome.EXPLICIT_DENY
    assert answer(request, account=[], resource_group={"rg": [allow()]}) is Outcome.ALLOW
    assert answer(request, account=[], resource_group={"other": [allow()]}) is Outcome.IMPLICIT_DENY


def test_every_level_of_control_policies_must_allow() -> None:
    assert answer(account=[allow()], control=[[allow()], [allow("ecs:*")]]) is Outcome.ALLOW
    assert answer(account=[allow()], control=[[allow()], []]) is Outcome.IMPLICIT_DENY
    assert answer(account=[allow()], control=[[allow()], [allow(), deny("ecs:*")]]) is Outcome.EXPLICIT_DENY
    assert answer(account=[], control=[[allow()]]) is Outcome.IMPLICIT_DENY


def test_whom_control_policies_spare() -> None:
    layers = {"account": [allow()], "control": [[deny()]]}
    assert answer(Request("ecs:Run", caller=Caller.SERVICE_LINKED_ROLE), **layers) is Outcome.ALLOW
    assert answer(Request("ecs:Run", management_account=True), **layers) is Outcome.ALLOW
    owner = Request("ecs:Run", caller=Caller.ROOT)
    decision = decide(policies_of(layers), owner)
    assert decision.outcome is Outcome.ALLOW
    assert decision.unsure[0].corners == ("control_policies_spare_root",)
    assert answer(owner, Corners(control_policies_spare_root=False), **layers) is Outcome.EXPLICIT_DENY


def test_a_session_policy_narrows_roles_alone() -> None:
    layers = {"account": [allow()], "session": [allow("oss:*")]}
    assert answer(Request("ecs:Run", principal=OPS), **layers) is Outcome.IMPLICIT_DENY
    assert answer(Request("oss:GetObject", principal=OPS), **layers) is Outcome.ALLOW
    assert answer(RUN, **layers) is Outcome.ALLOW


def test_the_owner_is_bound_by_nothing() -> None:
    decision = decide(policies_of({"account": [deny()]}), Request("ecs:Run", principal=f"acs:ram::{ACCOUNT}:root"))
    assert decision.outcome is Outcome.ALLOW
    assert decision.resources[0].decisive[0].layer is Layer.ROOT


def test_a_resource_policy_alone_is_enough_and_its_deny_wins() -> None:
    everyone = {"Principal": ["*"]}
    assert answer(account=[], resource=[allow("ecs:*", **everyone)]) is Outcome.ALLOW
    assert answer(account=[allow()], resource=[deny("ecs:*", **everyone)]) is Outcome.EXPLICIT_DENY
    assert answer(account=[deny()], resource=[allow("ecs:*", **everyone)]) is Outcome.EXPLICIT_DENY
    assert answer(account=[], resource=[allow("ecs:*", Principal=["299999"])]) is Outcome.IMPLICIT_DENY


@pytest.mark.parametrize(
    ("principal", "account", "trust", "expected"),
    [
        (ALICE, [allow("sts:*")], [trusting(RAM=f"acs:ram::{ACCOUNT}:root")], Outcome.ALLOW),
        (ALICE, [], [trusting(RAM=f"acs:ram::{ACCOUNT}:root")], Outcome.IMPLICIT_DENY),
        (ALICE, [allow("sts:*")], [trusting(RAM="acs:ram::999:root")], Outcome.IMPLICIT_DENY),
        (ALICE, [allow("sts:*")], [], Outcome.IMPLICIT_DENY),
        (ALICE, [allow("sts:*")], [trusting(Service="ecs.aliyuncs.com")], Outcome.IMPLICIT_DENY),
        (ALICE, [deny("sts:*")], [trusting(RAM=ALICE)], Outcome.EXPLICIT_DENY),
        ("ecs.aliyuncs.com", [], [trusting(Service="ecs.aliyuncs.com")], Outcome.ALLOW),
        ("oss.aliyuncs.com", [], [trusting(Service="ecs.aliyuncs.com")], Outcome.IMPLICIT_DENY),
    ],
)
def test_assuming_a_role_needs_both_sides(principal: str, account: Any, trust: Any, expected: Outcome) -> None:
    assert answer(Request("sts:AssumeRole", (ROLE,), principal=principal), account=account, trust=trust) is expected


def test_a_federated_caller_needs_the_trust_policy_alone() -> None:
    provider = f"acs:ram::{ACCOUNT}:saml-provider/p"
    request = Request("sts:AssumeRoleWithSAML", (ROLE,), principal=provider)
    assert answer(request, trust=[trusting(Federated=provider)]) is Outcome.ALLOW
    assert answer(request, trust=[trusting(Federated=f"{provider}2")]) is Outcome.IMPLICIT_DENY


def test_the_tree_names_layer_policy_statement_and_condition() -> None:
    office = {"IpAddress": {"acs:SourceIp": "10.0.0.0/8"}}
    request = Request("ecs:Run", context=Context({"acs:SourceIp": "10.1.1.1"}))
    decision = decide(policies_of({"account": [allow("oss:*"), allow("ecs:*", Condition=office)]}), request)
    result = decision.resources[0].decisive[0]
    trial = result.deciding[0]
    assert (result.layer, trial.policy.name, trial.index) == (Layer.ACCOUNT, "account1", 0)
    assert trial.conditions[0].given == ("10.1.1.1",)
    assert trial.conditions[0].met


def test_assuming_a_role_in_vain_says_which_side_is_missing() -> None:
    request = Request("sts:AssumeRole", (ROLE,), principal=ALICE)
    trust = [trusting(RAM=f"acs:ram::{ACCOUNT}:root")]
    assert _missing(request, account=[], trust=trust) == [Layer.ACCOUNT]
    assert _missing(request, account=[allow()], trust=[]) == [Layer.TRUST]
    assert _missing(request, account=[], trust=[]) == [Layer.ACCOUNT, Layer.TRUST]


def _missing(request: Request, **layers: Any) -> list[Layer]:
    return [result.layer for result in decide(policies_of(layers), request).resources[0].decisive]


def test_the_owner_assumes_no_role_and_is_told_so() -> None:
    decision = decide(
        policies_of({"trust": [trusting(RAM=OPS)]}), Request("sts:AssumeRole", (ROLE,), caller=Caller.ROOT)
    )
    assert decision.outcome is Outcome.IMPLICIT_DENY
    assert not decision.near
    assert "who cannot assume roles" in "\n".join(explain(decision))


def test_a_bucket_policy_for_everybody_binds_the_owner_only_with_a_condition() -> None:
    insecure = {"Bool": {"acs:SecureTransport": "false"}}
    owner = Request("oss:GetObject", context=Context({"acs:SecureTransport": "false"}), caller=Caller.ROOT)
    assert answer(owner, resource=[deny(Principal=["*"], Condition=insecure)]) is Outcome.EXPLICIT_DENY
    assert answer(owner, resource=[deny(Principal=["*"])]) is Outcome.ALLOW
    assert answer(owner, resource=[deny(Principal={"RAM": "*"}, Condition=insecure)]) is Outcome.ALLOW


def test_resources_of_another_account() -> None:
    bucket, key = "acs:oss:*:9999:b/x", "acs:kms:*:9999:key/k"
    everybody = {"Principal": ["*"]}

    def reach(target: str, **layers: Any) -> Outcome:
        return answer(Request("x:y", (target,), principal=ALICE), **layers)

    assert reach(bucket, account=[allow()]) is Outcome.IMPLICIT_DENY
    assert reach(bucket, account=[], resource=[allow(**everybody)]) is Outcome.ALLOW
    assert reach(bucket, account=[deny()], resource=[allow(**everybody)]) is Outcome.EXPLICIT_DENY
    assert reach(key, account=[allow()]) is Outcome.IMPLICIT_DENY
    assert reach(key, account=[], resource=[allow(**everybody)]) is Outcome.IMPLICIT_DENY
    assert reach(key, account=[allow()], resource=[allow(**everybody)]) is Outcome.ALLOW
    shown = decide(policies_of({"account": [allow()]}), Request("x:y", (bucket,), principal=ALICE)).resources[0]
    assert [each.layer for each in shown.layers] == [Layer.ACCOUNT, Layer.RESOURCE]
    assert [each.layer for each in shown.decisive] == [Layer.RESOURCE]
    stranger = Request("x:y", (bucket,), principal=f"acs:ram::{ACCOUNT}:root")
    assert answer(stranger) is Outcome.IMPLICIT_DENY
    assert answer(stranger, resource=[allow(**everybody)]) is Outcome.ALLOW


def test_who_signs_on_has_no_policies_yet() -> None:
    request = Request("sts:AssumeRoleWithOIDC", (ROLE,), principal=f"acs:ram::{ACCOUNT}:oidc-provider/p")
    trust = [trusting(Federated=f"acs:ram::{ACCOUNT}:oidc-provider/p")]
    assert answer(request, trust=trust, account=[deny()], session=[deny()]) is Outcome.ALLOW
    assert answer(request, trust=trust, control=[[deny()]]) is Outcome.EXPLICIT_DENY


def test_a_session_counts_as_its_role_in_control_policies() -> None:
    spared = {"StringNotLike": {"acs:PrincipalARN": "acs:ram:*:*:role/keeper"}}
    layers = {"account": [allow()], "control": [[allow(), deny("ram:*", Condition=spared)]]}
    session = f"acs:ram::{ACCOUNT}:assumed-role/keeper/alice"
    assert answer(Request("ram:DeleteUser", principal=session), **layers) is Outcome.ALLOW
    capitals = decide(policies_of(layers), Request("ram:DeleteUser", principal=session.replace("keeper", "Keeper")))
    assert capitals.outcome is Outcome.ALLOW
    assert [each.corners for each in capitals.unsure] == [("role_case_is_ignored",)]
    assert answer(Request("ram:DeleteUser", principal=OPS), **layers) is Outcome.EXPLICIT_DENY


def test_the_outcome_alone_is_that_of_the_decision() -> None:
    policies = policies_of({"account": [allow("ecs:*")]})
    assert outcome_of(policies, RUN) is decide(policies, RUN).outcome is Outcome.ALLOW
    assert outcome_of(policies, Request("oss:GetObject")) is Outcome.IMPLICIT_DENY
