"""New policies and roles are such as RAM takes."""

from ramkeep.core.plan.model.beginnings import ECS, new_control_policy, new_policy, new_role
from ramkeep.core.plan.model.edits import Add, Batch, apply
from ramkeep.core.plan.model.plan import Plan
from ramkeep.core.plan.model.values import PolicyRef, PolicyType
from ramkeep.core.plan.policy.reading import read
from ramkeep.core.plan.policy.writing import write


def test_a_plan_takes_all_of_them_and_their_texts_read_again() -> None:
    items = (new_policy("p"), new_control_policy("c"), new_role("r"), new_role("own", "1234567890123456"))
    plan = apply(Plan(), Batch(tuple(Add(item) for item in items)))
    policy = plan.policies[PolicyRef(PolicyType.CUSTOM, "p")]
    for document in (policy.document, plan.control_policies["c"].document, plan.roles["r"].trust):
        assert read(write(document)) == document


def test_a_role_trusts_this_account_or_ecs() -> None:
    own = new_role("r", "1234567890123456").trust.statements[0]
    assert [(each.kind, each.value) for each in own.principals] == [("RAM", "acs:ram::1234567890123456:root")]
    ecs = new_role("r").trust.statements[0]
    assert [(each.kind, each.value) for each in ecs.principals] == [("Service", ECS)]
