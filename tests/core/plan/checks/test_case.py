from dataclasses import replace

from ramkeep.core.plan.checks.case import Case
from ramkeep.core.plan.checks.check import TextKind
from ramkeep.core.plan.checks.problem import Place
from ramkeep.core.plan.model.edits import apply
from ramkeep.core.plan.model.plan import Kind, Plan, plan_of
from ramkeep.core.plan.model.values import ControlPolicy, Policy, PolicyRef, PolicyType, PolicyVersion, Role, User
from ramkeep.core.plan.policy.corners import Corners
from tests.core.plan.catalog.sample import shipped
from tests.core.plan.checks.texts import allow, deny, trust
from tests.core.plan.grants.company import system

ECS = trust({"Service": "ecs.aliyuncs.com"})
OLD, NEW = PolicyVersion("v1", allow("ecs:*")), PolicyVersion("v2", allow("oss:*"))


def plan() -> Plan:
    return plan_of(
        [
            User("alice"),
            Policy("b", (OLD, NEW), default="v1"),
            Policy("a", (OLD, NEW)),
            Policy("AliyunOSSFullAccess", (NEW,), type=PolicyType.SYSTEM),
            Role("ops", ECS),
            Role("AliyunServiceRoleForX", ECS, service_linked=True),
            ControlPolicy("no-ram", deny("ram:*")),
        ]
    )


def case_of(at: Plan) -> Case:
    return Case(at, shipped(), system())


def test_the_texts_that_count_in_order() -> None:
    texts = case_of(plan()).texts
    assert [(text.kind, text.owner, text.start, text.document) for text in texts] == [
        (
            TextKind.IDENTITY,
            Place(Kind.POLICY, PolicyRef(PolicyType.CUSTOM, "a")),
            ("versions", 1, "document"),
            NEW.document,
        ),
        (
            TextKind.IDENTITY,
            Place(Kind.POLICY, PolicyRef(PolicyType.CUSTOM, "b")),
            ("versions", 0, "document"),
            OLD.document,
        ),
        (TextKind.TRUST, Place(Kind.ROLE, "ops"), ("trust",), ECS),
        (TextKind.CONTROL, Place(Kind.CONTROL_POLICY, "no-ram"), ("document",), deny("ram:*")),
    ]


def test_a_place_in_a_text() -> None:
    text = case_of(plan()).texts[1]
    assert text.place(("Statement", 0)) == Place(
        Kind.POLICY, PolicyRef(PolicyType.CUSTOM, "b"), ("versions", 0, "document", "Statement", 0)
    )


def test_mending_changes_the_text_and_nothing_else() -> None:
    before, other = plan(), deny("kms:*")
    for text in case_of(before).texts:
        after = apply(before, text.mend(other))
        changed = [each for each in case_of(after).texts if each.owner == text.owner]
        assert [each.document for each in changed] == [other]
        assert [each.document for each in case_of(after).texts if each.owner != text.owner] == [
            each.document for each in case_of(before).texts if each.owner != text.owner
        ]
    mended = apply(before, case_of(before).texts[1].mend(other)).policies[PolicyRef(PolicyType.CUSTOM, "b")]
    assert mended == replace(before.policies[mended.key], versions=(replace(OLD, document=other), NEW))


def test_everyone_in_the_plan_is_asked_once() -> None:
    case = case_of(plan())
    assert case.holders is case.holders
    assert [holder.name for holder in case.holders.all.values()] == ["alice", "AliyunServiceRoleForX", "ops"]
    assert case.corners == Corners()
    assert case.memory == {}
    assert case.meters
    assert not list(case.name_problems)
