from dataclasses import replace

from ramkeep.core.plan.editing.subject import (
    Subject,
    subject_of,
    version_in_force,
    with_default,
    with_new_version,
    without_version,
)
from ramkeep.core.plan.model.edits import apply
from ramkeep.core.plan.model.plan import Kind, Plan, plan_of
from ramkeep.core.plan.model.values import ControlPolicy, Policy, PolicyRef, PolicyType, PolicyVersion, Role, User
from tests.core.plan.model.strategies import document

ONE, TWO, THREE = document("ecs:*"), document("oss:*"), document("ram:*")
REF = PolicyRef(PolicyType.CUSTOM, "p")
POLICY = Policy("p", (PolicyVersion("v1", ONE), PolicyVersion("v2", TWO)), default="v1")
SYSTEM = Policy("AdministratorAccess", (PolicyVersion("v1", ONE),), PolicyType.SYSTEM)
PLAN = plan_of(
    [POLICY, SYSTEM, Role("r", ONE), Role("s", ONE, service_linked=True), ControlPolicy("c", ONE), User("u")]
)


def changed(subject: Subject) -> Plan:
    edit = subject.changed(PLAN, THREE)
    assert edit is not None
    return apply(PLAN, edit)


def test_each_text_is_found_and_changed_where_it_is() -> None:
    for subject, other in (
        (Subject(Kind.POLICY, REF, "v1"), Subject(Kind.POLICY, REF, "v2")),
        (Subject(Kind.ROLE, "r"), Subject(Kind.ROLE, "s")),
        (Subject(Kind.CONTROL_POLICY, "c"), Subject(Kind.POLICY, REF, "v2")),
    ):
        assert subject.document(PLAN) == ONE
        after = changed(subject)
        assert subject.document(after) == THREE
        assert other.document(after) == other.document(PLAN)


def test_of_a_policy_the_version_that_counts_is_edited() -> None:
    assert subject_of(Kind.POLICY, POLICY) == Subject(Kind.POLICY, REF, "v1")
    assert subject_of(Kind.POLICY, replace(POLICY, default="")) == Subject(Kind.POLICY, REF, "v2")
    assert subject_of(Kind.USER, PLAN.users["u"]) is None
    assert subject_of(Kind.ROLE, None) is None


def test_the_way_to_the_text_is_that_of_problems() -> None:
    assert Subject(Kind.POLICY, REF, "v2").path(PLAN) == ("versions", 1, "document")
    assert Subject(Kind.ROLE, "r").path(PLAN) == ("trust",)
    assert Subject(Kind.CONTROL_POLICY, "c").path(PLAN) == ("document",)


def test_limits_are_those_of_the_documentation() -> None:
    assert Subject(Kind.POLICY, REF, "v1").limit(PLAN) == 6144
    assert Subject(Kind.CONTROL_POLICY, "c").limit(PLAN) == 4096
    assert Subject(Kind.ROLE, "r").limit(PLAN) is None


def test_texts_of_alibaba_cloud_are_fixed() -> None:
    assert Subject(Kind.POLICY, SYSTEM.key, "v1").is_fixed(PLAN)
    assert Subject(Kind.ROLE, "s").is_fixed(PLAN)
    assert not Subject(Kind.ROLE, "r").is_fixed(PLAN)
    assert not Subject(Kind.POLICY, REF, "v1").is_fixed(PLAN)


def test_what_is_gone_is_nothing() -> None:
    for gone in (Subject(Kind.POLICY, REF, "v9"), Subject(Kind.ROLE, "x")):
        assert gone.document(PLAN) is None
        assert gone.changed(PLAN, ONE) is None


def test_a_new_version_does_not_count_until_it_is_told_to() -> None:
    after = with_new_version(replace(POLICY, default=""), THREE)
    assert [each.id for each in after.versions] == ["v1", "v2", "v3"]
    assert version_in_force(after) == "v2"
    assert version_in_force(with_default(after, "v3")) == "v3"
    assert [each.id for each in without_version(after, "v1").versions] == ["v2", "v3"]


def test_numbers_of_versions_are_not_given_twice() -> None:
    after = with_new_version(without_version(with_new_version(POLICY, ONE), "v2"), TWO)
    assert [each.id for each in after.versions] == ["v1", "v3", "v4"]
    assert with_new_version(Policy("q", (PolicyVersion("old", ONE),)), ONE).versions[1].id == "v2"
