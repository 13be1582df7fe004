"""What makes an administrator of whoever gets it."""

from ramkeep.core.plan.checks.case import Case
from ramkeep.core.plan.checks.powers import powers_of
from ramkeep.core.plan.checks.raising import Raising
from ramkeep.core.plan.model.plan import plan_of
from ramkeep.core.plan.model.settings import Account
from ramkeep.core.plan.model.values import Group, Item, Policy, PolicyRef, PolicyType, PolicyVersion
from tests.core.plan.catalog.sample import small
from tests.core.plan.grants.company import ACCOUNT, allow, attached, custom, system, text

ALL, ATTACH, READ = allow("*"), allow("ram:AttachPolicyToUser"), allow("ecs:Describe*")


def raising(*items: Item) -> Raising:
    case = Case(plan_of(items, [Account(ACCOUNT)]), small(), system())
    return Raising(case, powers_of(case))


def test_policies_that_give_all_or_let_it_be_given() -> None:
    found = raising(custom("all", ALL), custom("attach", ATTACH), custom("read", READ))
    assert [name for name, _ in found.policies] == ["AdministratorAccess", "AliyunRAMFullAccess", "all", "attach"]


def test_groups_whose_members_are_raised() -> None:
    groups = [Group("admins"), Group("readers"), Group("idle")]
    held = [custom("attach", ATTACH), attached("group/admins", "attach"), custom("read", READ)]
    assert raising(*groups, *held, attached("group/readers", "read")).groups == ("admins",)


def test_an_older_version_that_grants_more() -> None:
    versions = (PolicyVersion("v1", text(ALL)), PolicyVersion("v2", text(READ)))
    ref = PolicyRef(PolicyType.CUSTOM, "p")
    assert raising(Policy("p", versions, default="v2")).version_of(ref) == "v1"
    assert raising(custom("p", READ)).version_of(ref) == ""
