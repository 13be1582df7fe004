from ramkeep.core.plan.access import NamedPolicy, Policies, Request, decide
from ramkeep.core.plan.access.explanation import explain
from ramkeep.core.plan.policy.context import Context
from tests.core.plan.access.plans import allow, deny, document, policies_of


def test_an_allow() -> None:
    office = allow("ecs:*", Condition={"IpAddress": {"acs:SourceIp": "10.0.0.0/8"}})
    policies = Policies((NamedPolicy("office", document(office), "group developers"),))
    assert explain(decide(policies, Request("ecs:Run", context=Context({"acs:SourceIp": "10.1.1.1"})))) == (
        "Allowed.",
        "Resource *: Allow",
        "  * identity policies at account scope: allows",
        "      policy office (via group developers), statement 1: Allow, as IpAddress acs:SourceIp holds",
    )


def test_a_refusal_with_what_is_missing_and_what_is_not_sure() -> None:
    layers = {"account": [allow(Condition={"StringNotEquals": {"x:k": "a"}})], "control": [[allow("ecs:Describe*")]]}
    told = explain(decide(policies_of(layers), Request("ecs:Run")))
    assert told[:3] == (
        "Refused: nothing allows it.",
        "Resource *: ImplicitDeny",
        "  * control policies, level 1: does not allow",
    )
    assert told[3] == "Nearest for *: policy control0, statement 1: Allow"
    denied = explain(
        decide(
            policies_of({"account": [allow(), deny(Condition={"StringNotEquals": {"x:k": "a"}})]}), Request("ecs:Run")
        )
    )
    assert denied[0] == "Refused: a Deny covers it."
    assert denied[-2].startswith("Not documented by RAM; assumed: a negated condition holds")
    assert denied[-1].endswith("the answer is Allow.")


def test_the_resource_group_is_named() -> None:
    layers = {"account": [], "resource_group": {"rg-1": [allow()]}}
    told = explain(decide(policies_of(layers), Request("ecs:Run", resource_group="rg-1")))
    assert "  * identity policies at resource-group scope (rg-1): allows" in told
