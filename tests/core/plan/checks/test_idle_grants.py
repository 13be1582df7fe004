from dataclasses import replace

import pytest

from ramkeep.core.plan.checks.case import Case
from ramkeep.core.plan.checks.idle_grants import CHECKS
from ramkeep.core.plan.model.plan import Plan, plan_of
from ramkeep.core.plan.model.settings import Account
from ramkeep.core.plan.model.unread import Unread, UnreadPolicy, with_unread
from ramkeep.core.plan.model.values import (
    Group,
    Item,
    Membership,
    Policy,
    PolicyRef,
    PolicyType,
    PolicyVersion,
    PrincipalRef,
    ResourceGroup,
    User,
)
from tests.core.plan.catalog.sample import small
from tests.core.plan.checks.trying import found, mended, messages, unmended
from tests.core.plan.grants.company import allow, attached, custom, deny, system, text

ADMIN = "AdministratorAccess"
BESIDE, SCOPES, UNKNOWN = "idle-beside-administrator", "policy-at-two-scopes", "unknown-system-policy"


def plan(*items: Item) -> Plan:
    return plan_of(
        [
            User("alice"),
            Group("ops"),
            ResourceGroup("prod"),
            custom("read", allow("ecs:Describe*")),
            custom("never", allow("ecs:Describe*"), deny("ram:*")),
            *items,
        ]
    )


def policies(of: Plan, ref: PrincipalRef) -> list[str]:
    return [each.policy.name for each in of.attached_to(ref)]


@pytest.mark.parametrize("holder", ["user/alice", "group/ops"])
def test_what_adds_nothing_beside_administrator_access(holder: str) -> None:
    mine = plan(
        attached(holder, ADMIN, system=True),
        attached(holder, "AliyunECSFullAccess", system=True),
        attached(holder, "read", "prod"),
        attached(holder, "never"),
    )
    kind, name = holder.split("/")
    assert messages(BESIDE, mine) == [
        f'"read" and "AliyunECSFullAccess" add nothing for the {kind} "{name}": it holds AdministratorAccess.'
    ]
    assert policies(mended(BESIDE, mine), attached(holder, "read").principal) == ["never", ADMIN]


def test_an_administrator_by_a_group_needs_nothing_else() -> None:
    mine = plan(Membership("ops", "alice"), attached("group/ops", ADMIN, system=True), attached("user/alice", "read"))
    assert messages(BESIDE, mine) == [
        '"read" adds nothing for the user "alice": the group "ops" gives AdministratorAccess.'
    ]


@pytest.mark.parametrize(
    "items",
    [
        [attached("user/alice", ADMIN, system=True)],
        [attached("user/alice", ADMIN, "prod", system=True), attached("user/alice", "read")],
        [attached("user/alice", ADMIN, system=True), attached("user/alice", "never")],
        [attached("user/alice", ADMIN, system=True), attached("user/alice", "NobodyKnowsAccess", system=True)],
        [attached("group/ops", ADMIN, system=True), attached("user/alice", "read")],
    ],
)
def test_what_is_not_idle(items: list[Item]) -> None:
    assert not found(BESIDE, plan(*items))


def test_a_policy_for_everything_and_for_a_resource_group() -> None:
    mine = plan(attached("user/alice", "read"), attached("user/alice", "read", "prod"))
    (finding,) = found(SCOPES, mine)
    assert finding.place.key == attached("user/alice", "read", "prod").key
    assert list(mended(SCOPES, mine).attachments) == [attached("user/alice", "read").key]
    assert not found(SCOPES, plan(attached("user/alice", "read", "prod"), attached("group/ops", "read")))


def test_a_misspelled_system_policy() -> None:
    wrong = attached("user/alice", "AliyunECSFullAcces", system=True)
    (message,) = messages(UNKNOWN, plan(wrong))
    assert message == (
        'No system policy "AliyunECSFullAcces" is known, which is attached to the user "alice". '
        'Did you mean "AliyunECSFullAccess"?'
    )
    assert policies(mended(UNKNOWN, plan(wrong)), wrong.principal) == ["AliyunECSFullAccess"]


def test_the_right_one_may_be_attached_already() -> None:
    right = attached("user/alice", "AliyunECSFullAccess", system=True)
    wrong = attached("user/alice", "AliyunECSFullAcces", system=True)
    assert list(mended(UNKNOWN, plan(wrong, right)).attachments) == [right.key]


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("aliyunecsfullaccess", "AliyunECSFullAccess"),
        ("AliyunOSSReadonlyAcess", "AliyunOSSReadOnlyAccess"),
        ("AlyunECSFullAccess", "AliyunECSFullAccess"),
        ("AdministratorAcces", "AdministratorAccess"),
        ("ReadOnlyAcess", "ReadOnlyAccess"),
    ],
)
def test_a_slip_of_the_hand_is_mended(wrong: str, right: str) -> None:
    after = mended(UNKNOWN, plan(attached("user/alice", wrong, system=True)))
    assert [key.policy.name for key in after.attachments] == [right]


@pytest.mark.parametrize(
    "name", ["AliyunECZFullAccess", "AliyunECSXFullAccess", "AliyunECSPGFullAccess", "AliyunXECSFullAccess"]
)
def test_what_may_be_another_service_is_left_to_a_person(name: str) -> None:
    mine = plan(attached("user/alice", name, system=True))
    assert "Did you mean" in messages(UNKNOWN, mine)[0]
    assert unmended(UNKNOWN, mine)


def test_what_was_meant_is_looked_up_once() -> None:
    case = Case(plan(attached("user/alice", "AliyunECSFullAcces", system=True)), small(), system())
    (check,) = (each for each in CHECKS if each.name == UNKNOWN)
    first = list(check.find(case))
    assert case.memory
    again = Case(case.plan, small(), system(), memory=case.memory)
    assert list(check.find(again)) == first
    list(check.find(Case(plan(), small(), system(), memory=case.memory)))
    assert not any(case.memory.values())


def test_a_name_like_no_other() -> None:
    assert unmended(UNKNOWN, plan(attached("group/ops", "Zzz", system=True)))


def test_known_policies_and_copies_are_well() -> None:
    copy = Policy("BrandNewAccess", (PolicyVersion("v1", text(allow("ecs:*"))),), PolicyType.SYSTEM)
    assert PolicyRef(PolicyType.SYSTEM, "BrandNewAccess") == copy.key
    for items in (
        [attached("user/alice", "ReadOnlyAccess", system=True)],
        [copy, attached("user/alice", "BrandNewAccess", system=True)],
        [attached("user/alice", "read")],
    ):
        assert not found(UNKNOWN, plan(*items))


def test_a_system_policy_that_the_account_has_is_known_without_its_text() -> None:
    there = attached("user/alice", "BrandNewAccess", system=True)
    account = with_unread(Account(), Unread((UnreadPolicy(there.policy),)))
    assert found(UNKNOWN, plan(there))
    assert not found(UNKNOWN, replace(plan(there), account=account))
