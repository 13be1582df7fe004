from dataclasses import replace

import pytest

from ramkeep.core.plan.checks.problem import Severity
from ramkeep.core.plan.model.plan import Plan, plan_of
from ramkeep.core.plan.model.settings import Account, ControlLevel, Directory, OwnLimits, Standing
from ramkeep.core.plan.model.unread import Unread, UnreadPolicy, UnreadRole, with_unread
from ramkeep.core.plan.model.values import (
    ControlPolicy,
    Group,
    Item,
    Membership,
    Policy,
    PolicyRef,
    PolicyType,
    PolicyVersion,
    ResourceGroup,
    Role,
    User,
)
from tests.core.plan.checks.trying import found, mended, messages, paths, unmended
from tests.core.plan.grants.company import allow, attached, custom, text

ALICE, OPS, DEV, READ = User("alice"), Group("ops"), Group("dev"), custom("read", allow("ecs:Describe*"))
TRUST = text({"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"Service": "ecs.aliyuncs.com"}})


def versions(count: int, default: str = "", sort: PolicyType = PolicyType.CUSTOM) -> Policy:
    numbered = tuple(PolicyVersion(f"v{at}", text(allow(f"ecs:Action{at}"))) for at in range(1, count + 1))
    return Policy("read", numbered, sort, default)


def test_a_group_without_members() -> None:
    assert messages("group-without-members", plan_of([OPS])) == ['The group "ops" has no members.']
    assert unmended("group-without-members", plan_of([OPS]))
    assert not found("group-without-members", plan_of([OPS, ALICE, Membership("ops", "alice")]))


def test_a_group_without_policies_matters_when_people_are_in_it() -> None:
    (empty,) = found("group-without-policies", plan_of([OPS]))
    assert empty.severity is None
    (full,) = found("group-without-policies", plan_of([OPS, ALICE, Membership("ops", "alice")]))
    assert full.severity is Severity.WARNING
    assert full.message == 'The group "ops" has no policies and gives its 1 member nothing.'
    assert not found("group-without-policies", plan_of([OPS, READ, attached("group/ops", "read")]))


def test_two_groups_for_one_thing() -> None:
    alike: list[Item] = [
        *(ALICE, OPS, DEV, READ),
        *(Membership(group, "alice") for group in ("ops", "dev")),
        *(attached(f"group/{group}", "read") for group in ("ops", "dev")),
    ]
    assert messages("groups-alike", plan_of(alike)) == ['The group "ops" has the same members and policies as "dev".']
    for more in (User("bob"), Membership("ops", "bob")), (ResourceGroup("prod"), attached("group/ops", "read", "prod")):
        assert not found("groups-alike", plan_of([*alike, *more]))


def test_empty_groups_are_not_told_as_alike() -> None:
    assert not found("groups-alike", plan_of([OPS, DEV]))
    assert not found("groups-alike", plan_of([OPS, DEV, READ, attached("group/ops", "read")]))


def test_a_role_without_policies() -> None:
    role = Role("deploy", TRUST)
    assert paths("role-without-policies", plan_of([role])) == [("policies",)]
    assert not found("role-without-policies", plan_of([role, READ, attached("role/deploy", "read")]))
    assert not found("role-without-policies", plan_of([replace(role, service_linked=True)]))


def test_a_custom_policy_that_nobody_holds() -> None:
    assert messages("custom-policy-unused", plan_of([READ])) == ['The custom policy "read" is attached to nobody.']
    assert not mended("custom-policy-unused", plan_of([READ])).policies
    assert not found("custom-policy-unused", plan_of([READ, ALICE, attached("user/alice", "read")]))
    assert not found("custom-policy-unused", plan_of([replace(READ, type=PolicyType.SYSTEM)]))


def test_a_copy_of_a_system_policy_that_nobody_holds() -> None:
    copy = replace(READ, type=PolicyType.SYSTEM)
    assert not mended("system-policy-copy-unused", plan_of([copy])).policies
    assert not found("system-policy-copy-unused", plan_of([copy, ALICE, attached("user/alice", "read", system=True)]))
    assert found("system-policy-copy-unused", plan_of([copy, READ, ALICE, attached("user/alice", "read")]))


def test_two_policies_with_the_same_text() -> None:
    plan = plan_of([READ, replace(READ, name="look"), custom("other", allow("ecs:Run*"))])
    assert messages("custom-policies-alike", plan) == ['The policy "read" says the same as "look".']
    assert unmended("custom-policies-alike", plan)
    assert not found("custom-policies-alike", plan_of([READ, replace(READ, type=PolicyType.SYSTEM)]))


@pytest.mark.parametrize(("default", "goes"), [("", 0), ("v1", 1), ("v3", 0)])
def test_versions_that_fill_all_places(default: str, goes: int) -> None:
    plan = plan_of([versions(5, default)])
    assert paths("policy-versions-full", plan) == [("versions", goes)]
    after = mended("policy-versions-full", plan).policies[PolicyRef(PolicyType.CUSTOM, "read")]
    assert after.document == versions(5, default).document
    assert len(after.versions) == 4


def test_versions_that_leave_a_place() -> None:
    assert not found("policy-versions-full", plan_of([versions(4)]))
    assert not found("policy-versions-full", plan_of([versions(5, sort=PolicyType.SYSTEM)]))
    assert not found("policy-versions-full", plan_of([versions(1)], [OwnLimits({"versions per policy": 1})]))
    assert found("policy-versions-full", plan_of([versions(2)], [OwnLimits({"versions per policy": 2})]))


def test_a_resource_group_without_policies() -> None:
    items = [ALICE, READ, ResourceGroup("prod"), ResourceGroup("test"), attached("user/alice", "read", "prod")]
    (finding,) = found("resource-group-unused", plan_of(items))
    assert finding.place.key == "test"
    assert finding.fix is None


def directed(standing: Standing, *policies: str) -> Plan:
    controls = [ControlPolicy("no-delete", text(allow("*")))]
    return plan_of(controls, [Directory(standing, (ControlLevel("root", policies),))])


def test_a_control_policy_on_no_level() -> None:
    plan = directed(Standing.MEMBER, "FullAliyunAccess")
    assert messages("control-policy-unused", plan) == [
        'The control policy "no-delete" is on no level of the directory.'
    ]
    assert not found("control-policy-unused", directed(Standing.MEMBER, "no-delete"))


def test_what_was_not_read_is_in_use_all_the_same() -> None:
    by_role, on_group = attached("role/hidden", "read", "prod"), attached("group/ops", "hidden")
    unread = Unread(
        (UnreadPolicy(on_group.policy, attachments=(on_group,)),), (UnreadRole("hidden", attachments=(by_role,)),)
    )
    plan = plan_of([OPS, READ, ResourceGroup("prod")], [with_unread(Account(), unread)])
    for name in ("custom-policy-unused", "resource-group-unused", "group-without-policies"):
        assert not found(name, plan)
