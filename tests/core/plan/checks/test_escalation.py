"""Ways to full power. That attaching needs the policy and whom it is attached to, and so on, is in "RAM authentication"."""

from typing import Any

import pytest

from ramkeep.core.plan.access import NamedPolicy, Request, decide
from ramkeep.core.plan.access.policies import Policies
from ramkeep.core.plan.checks.case import Case
from ramkeep.core.plan.checks.escalation import CHECKS, climbers_of
from ramkeep.core.plan.model.plan import Kind, Plan, plan_of
from ramkeep.core.plan.model.settings import Account
from ramkeep.core.plan.model.values import (
    ConsoleLogin,
    Group,
    Item,
    Membership,
    MfaState,
    Policy,
    PolicyVersion,
    PrincipalKind,
    PrincipalRef,
    ResourceGroup,
    Role,
    User,
)
from tests.core.plan.catalog.sample import small
from tests.core.plan.checks.trying import found
from tests.core.plan.grants.company import ACCOUNT, allow, attached, custom, deny, system, text, trusting

ADMIN = [User("root2", console=ConsoleLogin()), attached("user/root2", "AdministratorAccess", system=True)]
GRANT, LIFT = "can-grant-itself-everything", "can-lift-own-deny"
TAKE, ASSUME, RUN = "can-take-over-administrator", "can-assume-administrator", "can-run-code-as-administrator"
BOB, ALL_USERS = f"acs:ram:*:{ACCOUNT}:user/bob", "acs:ram:*:*:user/*"
ANY_POLICY = "acs:ram:*:*:policy/*"
SYSTEM_POLICY = "acs:ram:*:system:policy/*"


def arn(relative: str) -> str:
    return f"acs:ram:*:{ACCOUNT}:{relative}"


def plan(*items: Item) -> Plan:
    return plan_of([*ADMIN, User("bob"), Group("ops"), *items], [Account(ACCOUNT)])


def bob_with(*statements: dict[str, Any]) -> list[Item]:
    return [custom("p", *statements), attached("user/bob", "p")]


def told(of: Plan) -> dict[str, str]:
    """What each check says, by name; every check says one thing at most here."""
    said = {}
    for check in CHECKS:
        findings = found(check.name, of)
        assert len(findings) <= 1
        if findings:
            said[check.name] = findings[0].message
    return said


def service_role(name: str, *services: str) -> Role:
    statement = {"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"Service": list(services)}}
    return Role(name, text(statement))


def test_nobody_climbs_in_a_plan_without_powers() -> None:
    assert told(plan(*bob_with(allow("ecs:*")))) == {}


def test_an_administrator_is_not_told_again() -> None:
    assert told(plan(attached("user/bob", "AdministratorAccess", system=True))) == {}


def test_attaching_a_policy_to_oneself() -> None:
    assert told(plan(*bob_with(allow("ram:AttachPolicyToUser")))) == {
        GRANT: 'User "bob" may attach "AdministratorAccess" to its own user and so become a full administrator. This comes '
        'through "p".'
    }


@pytest.mark.parametrize(
    "resource",
    [
        [BOB, SYSTEM_POLICY],
        [ALL_USERS, ANY_POLICY],
        "*",
        [f"acs:ram::{ACCOUNT}:user/bob", f"acs:ram::{ACCOUNT}:policy/everything"],
    ],
)
def test_both_resources_of_attaching_are_granted(resource: object) -> None:
    everything = custom("everything", allow("*"))
    assert GRANT in told(plan(everything, *bob_with(allow("ram:AttachPolicyToUser", resource))))


@pytest.mark.parametrize(
    "resource",
    [
        ALL_USERS,
        SYSTEM_POLICY,
        [arn("user/carol"), SYSTEM_POLICY],
        [BOB, "acs:ram:*:system:policy/AliyunECSReadOnlyAccess"],
        [BOB, arn("policy/app-*")],
        ["acs:ram:*:9999999999999999:user/*", SYSTEM_POLICY],
    ],
)
def test_with_one_of_the_two_nothing_can_be_attached(resource: object) -> None:
    assert told(plan(*bob_with(allow("ram:AttachPolicyToUser", resource)))) == {}


def test_a_deny_on_the_strong_policies_stops_the_attaching() -> None:
    strong = [f"acs:ram:*:system:policy/{name}" for name in ("AdministratorAccess", "AliyunRAMFullAccess")]
    assert told(plan(*bob_with(allow("ram:AttachPolicyToUser"), deny("ram:Attach*", strong)))) == {}


def test_policies_of_ones_own_making_can_be_attached_too() -> None:
    own = arn("policy/app-*")
    statements = [allow(["ram:CreatePolicy", "ram:AttachPolicyToUser"], [own, arn("policy/*"), BOB])]
    assert 'attach "a policy of its own making"' in told(plan(*bob_with(*statements)))[GRANT]
    statements = [allow(["ram:CreatePolicy", "ram:AttachPolicyToUser"], [own, BOB])]
    assert 'attach "a policy of its own making"' in told(plan(*bob_with(*statements)))[GRANT]
    assert told(plan(*bob_with(allow("ram:CreatePolicy"), allow("ram:AttachPolicyToUser", BOB)))) == {}


def test_attaching_to_ones_own_group() -> None:
    statements = [allow("ram:AttachPolicyToGroup", [arn("group/ops"), SYSTEM_POLICY])]
    assert 'to its group "ops"' in told(plan(Membership("ops", "bob"), *bob_with(*statements)))[GRANT]
    assert told(plan(*bob_with(*statements))) == {}


def test_attaching_through_the_resource_manager() -> None:
    said = told(plan(*bob_with(allow("resourcemanager:AttachPolicy"))))[GRANT]
    assert 'attach "AdministratorAccess" to its own user by resourcemanager:AttachPolicy' in said


def test_joining_a_group_of_administrators() -> None:
    admins = [Group("admins"), attached("group/admins", "AdministratorAccess", system=True)]
    statements = [allow("ram:AddUserToGroup", [ALL_USERS, arn("group/*")])]
    assert told(plan(*admins, *bob_with(*statements)))[GRANT] == (
        'User "bob" may add itself to the group "admins" of administrators and so become a full administrator. This '
        'comes through "p".'
    )
    assert told(plan(*admins, *bob_with(allow("ram:AddUserToGroup", [ALL_USERS, arn("group/ops")])))) == {}
    assert told(plan(*admins, *bob_with(allow("ram:AddUserToGroup", arn("group/admins"))))) == {}


def test_joining_a_group_that_manages_permissions() -> None:
    managers = [Group("managers"), attached("group/managers", "AliyunRAMFullAccess", system=True)]
    statements = [allow("ram:AddUserToGroup", [ALL_USERS, arn("group/*")])]
    assert 'add itself to the group "managers"' in told(plan(*managers, *bob_with(*statements)))[GRANT]
    readers = [Group("managers"), attached("group/managers", "AliyunRAMReadOnlyAccess", system=True)]
    assert told(plan(*readers, *bob_with(*statements))) == {}


def test_forging_the_word_of_an_identity_provider() -> None:
    federated = {"Federated": f"acs:ram::{ACCOUNT}:saml-provider/idp"}
    trust = text({"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": federated})
    role = [Role("boss", trust), attached("role/boss", "AdministratorAccess", system=True)]
    said = told(plan(*role, *bob_with(allow("ram:UpdateSAMLProvider", arn("saml-provider/*")))))
    assert 'replace the metadata of the identity provider "idp", which the role "boss" trusts' in said[ASSUME]
    assert told(plan(*role, *bob_with(allow("ram:UpdateSAMLProvider", arn("saml-provider/other"))))) == {}
    stranger = Role("boss", trusting(f"acs:ram::{ACCOUNT}:user/carol"))
    assert told(plan(stranger, role[1], *bob_with(allow("ram:UpdateSAMLProvider")))) == {}


def test_rewriting_a_policy_that_one_holds() -> None:
    assert 'rewrite the policy "p"' in told(plan(*bob_with(allow("ram:CreatePolicyVersion", arn("policy/p")))))[GRANT]
    other = custom("app-1", allow("ecs:*"))
    assert told(plan(other, *bob_with(allow("ram:CreatePolicyVersion", arn("policy/app-*"))))) == {}
    held = [other, attached("user/bob", "app-1")]
    assert (
        'rewrite the policy "app-1"'
        in told(plan(*held, *bob_with(allow("ram:CreatePolicyVersion", arn("policy/app-*")))))[GRANT]
    )


def test_putting_an_older_version_in_force() -> None:
    now, before = text(allow("ram:SetDefaultPolicyVersion")), text(allow("*"))
    versions = PolicyVersion("v1", before), PolicyVersion("v2", now)
    dangerous = Policy("q", versions, default="v2")
    assert 'put version v1 of the policy "q" in force' in told(plan(dangerous, attached("user/bob", "q")))[GRANT]
    managing = PolicyVersion("v1", text(allow("ram:*")))
    assert told(plan(Policy("q", (managing, versions[1]), default="v2"), attached("user/bob", "q")))
    harmless = Policy("q", (PolicyVersion("v1", text(allow("ecs:*"))), PolicyVersion("v2", now)), default="v2")
    assert told(plan(harmless, attached("user/bob", "q"))) == {}


def test_a_policy_in_a_resource_group_makes_no_administrator_of_the_account() -> None:
    items = [ResourceGroup("g"), custom("p", allow("ram:*")), attached("user/bob", "p", "g")]
    assert told(plan(*items)) == {}


def test_making_a_role_and_assuming_it() -> None:
    parts = ["ram:CreateRole", "ram:AttachPolicyToRole", "sts:AssumeRole"]
    assert "a new role, which it makes and assumes" in told(plan(*bob_with(allow(parts))))[GRANT]
    for missing in parts:
        assert told(plan(*bob_with(allow([each for each in parts if each != missing])))) == {}


def test_making_a_user_with_a_way_in() -> None:
    new = [arn("user/app-*"), arn("user/*"), SYSTEM_POLICY]
    parts = ["ram:CreateUser", "ram:AttachPolicyToUser", "ram:CreateAccessKey"]
    guarded = deny("ram:*", [BOB, arn("user/root2")])
    said = told(plan(*bob_with(allow(parts, new), guarded)))[GRANT]
    assert "a new user, which it makes and gives a way in" in said
    assert told(plan(*bob_with(allow(parts[:2], new), guarded))) == {}


def test_a_role_that_one_may_assume_can_be_made_stronger() -> None:
    role = Role("job", trusting(f"acs:ram::{ACCOUNT}:user/bob"))
    statements = [allow(["ram:AttachPolicyToRole", "sts:AssumeRole"], [arn("role/job"), SYSTEM_POLICY])]
    assert 'to the role "job", which it may assume' in told(plan(role, *bob_with(*statements)))[GRANT]
    stranger = Role("job", trusting(f"acs:ram::{ACCOUNT}:user/carol"))
    assert told(plan(stranger, *bob_with(*statements))) == {}


def test_detaching_the_deny_that_holds_one_back() -> None:
    full = attached("user/bob", "AdministratorAccess", system=True)
    writes = ["ram:Create*", "ram:Update*", "ram:Set*", "ram:Attach*", "ram:Add*", "ram:PassRole"]
    bounds = custom("bounds", deny([*writes, "sts:*", "resourcemanager:*"]))
    direct = plan(full, bounds, attached("user/bob", "bounds"))
    assert told(direct)[LIFT].startswith('User "bob" may detach "bounds", whose Deny holds it back, from itself')
    by_group = plan(full, bounds, attached("group/ops", "bounds"), Membership("ops", "bob"))
    assert 'from the group "ops"' in told(by_group)[LIFT]
    tight = custom("bounds", deny(["ram:*", "sts:*", "resourcemanager:*"]))
    assert told(plan(full, tight, attached("user/bob", "bounds"))) == {}


def test_making_a_key_for_an_administrator() -> None:
    assert told(plan(*bob_with(allow("ram:CreateAccessKey", ALL_USERS)))) == {
        TAKE: 'User "bob" may make an AccessKey for the user "root2"; this user is a full administrator. This comes '
        'through "p".'
    }
    assert told(plan(*bob_with(allow("ram:CreateAccessKey", BOB)))) == {}
    assert told(plan(*bob_with(allow("ram:CreateAccessKey"), deny("ram:*", arn("user/root2"))))) == {}


def test_setting_the_password_of_an_administrator() -> None:
    assert "change the password" in told(plan(*bob_with(allow("ram:UpdateLoginProfile"))))[TAKE]
    assert told(plan(*bob_with(allow("ram:CreateLoginProfile")))) == {}
    with_mfa = User("root2", console=ConsoleLogin(), mfa=MfaState.VIRTUAL)
    assert told(plan(with_mfa, *bob_with(allow("ram:UpdateLoginProfile")))) == {}
    both = bob_with(allow(["ram:UpdateLoginProfile", "ram:UnbindMFADevice"]))
    assert "take the MFA device and change the password" in told(plan(with_mfa, *both))[TAKE]
    no_console = User("root2")
    assert "set the password" in told(plan(no_console, *bob_with(allow("ram:CreateLoginProfile"))))[TAKE]


def test_a_key_is_worth_nothing_where_mfa_is_demanded() -> None:
    strict = custom("strict", allow("*", Condition={"Bool": {"acs:MFAPresent": "true"}}))
    admin = [User("ann", console=ConsoleLogin(), mfa=MfaState.VIRTUAL), attached("user/ann", "strict")]
    only = plan_of([strict, *admin, User("bob"), *bob_with(allow("ram:CreateAccessKey"))], [Account(ACCOUNT)])
    assert told(only) == {}


def test_assuming_an_administrators_role() -> None:
    full = attached("role/boss", "AdministratorAccess", system=True)
    role = Role("boss", trusting(f"acs:ram::{ACCOUNT}:user/bob"))
    assert told(plan(role, full, *bob_with(allow("sts:AssumeRole", arn("role/boss"))))) == {
        ASSUME: 'User "bob" may assume the role "boss"; this role is a full administrator. This comes through "p".'
    }
    assert told(plan(role, full, *bob_with(allow("sts:AssumeRole", arn("role/other"))))) == {}
    stranger = Role("boss", trusting(f"acs:ram::{ACCOUNT}:user/carol"))
    assert told(plan(stranger, full, *bob_with(allow("sts:AssumeRole")))) == {}
    root = Role("boss", trusting(f"acs:ram::{ACCOUNT}:root"))
    assert ASSUME in told(plan(root, full, *bob_with(allow("sts:AssumeRole"))))


def test_letting_oneself_into_a_role() -> None:
    full = attached("role/boss", "AdministratorAccess", system=True)
    role = Role("boss", trusting(f"acs:ram::{ACCOUNT}:user/carol"))
    said = told(plan(role, full, *bob_with(allow(["ram:UpdateRole", "sts:AssumeRole"]))))
    assert 'change the trust policy of the role "boss" and assume it' in said[ASSUME]
    assert told(plan(role, full, *bob_with(allow("ram:UpdateRole")))) == {}


@pytest.mark.parametrize(
    ("service", "action"),
    [
        ("ecs.aliyuncs.com", "ecs:RunInstances"),
        ("ecs.aliyuncs.com", "ecs:AttachInstanceRamRole"),
        ("fc.aliyuncs.com", "fc:CreateFunction"),
        ("ros.aliyuncs.com", "ros:CreateStack"),
        ("oos.aliyuncs.com", "oos:StartExecution"),
    ],
)
def test_running_code_with_a_role(service: str, action: str) -> None:
    role = [service_role("boss", service), attached("role/boss", "AdministratorAccess", system=True)]
    said = told(plan(*role, *bob_with(allow(["ram:PassRole", action]))))
    assert f'hand the role "boss" to {service} by {action} and so run code' in said[RUN]
    assert told(plan(*role, *bob_with(allow("ram:PassRole")))) == {}
    assert told(plan(*role, *bob_with(allow(action)))) == {}
    assert told(plan(*role, *bob_with(allow(action), allow("ram:PassRole", arn("role/other"))))) == {}
    other = [service_role("boss", "rds.aliyuncs.com"), attached("role/boss", "AdministratorAccess", system=True)]
    assert told(plan(*other, *bob_with(allow(["ram:PassRole", action])))) == {}


def test_a_chain_of_moves_is_told_whole() -> None:
    role = [Role("step", trusting(f"acs:ram::{ACCOUNT}:user/bob")), custom("q", allow("ram:AttachPolicyToRole"))]
    chain = plan(*role, attached("role/step", "q"), *bob_with(allow("sts:AssumeRole", arn("role/step"))))
    said = {each.name: [one.message for one in found(each.name, chain)] for each in CHECKS}
    assert said[ASSUME] == [
        (
            'User "bob" may assume the role "step"; this role may attach "AdministratorAccess" to its own role and so become a '
            'full administrator. This comes through "p".'
        )
    ]
    assert said[GRANT][0].startswith('Role "step" may attach "AdministratorAccess" to its own role')


def test_three_moves() -> None:
    items = [
        Role("one", trusting(f"acs:ram::{ACCOUNT}:user/bob")),
        Role("two", trusting(f"acs:ram::{ACCOUNT}:role/one")),
        custom("to-two", allow("sts:AssumeRole", arn("role/two"))),
        attached("role/one", "to-two"),
        attached("role/two", "AdministratorAccess", system=True),
    ]
    case = Case(plan(*items, *bob_with(allow("sts:AssumeRole", arn("role/one")))), small(), system())
    ways = climbers_of(case)
    assert [(ref.name, way.to and way.to.name) for ref, way in sorted(ways.items())] == [("one", "two"), ("bob", "one")]


def test_roles_that_let_each_other_in_make_nobody_an_administrator() -> None:
    items = [
        Role("one", trusting(f"acs:ram::{ACCOUNT}:role/two")),
        Role("two", trusting(f"acs:ram::{ACCOUNT}:role/one")),
        custom("assume", allow("sts:AssumeRole")),
        attached("role/one", "assume"),
        attached("role/two", "assume"),
    ]
    assert told(plan(*items)) == {}


def test_many_with_one_policy_are_told_together() -> None:
    people = [User(f"u{at}") for at in range(30)]
    items = [*people, *(Membership("ops", each.name) for each in people)]
    items += [custom("p", allow("ram:AttachPolicyToUser")), attached("group/ops", "p")]
    of = plan(*items)
    (finding,) = found(GRANT, of)
    assert finding.message.startswith('User "u0", user "u1", user "u10" and 27 more may each attach')
    assert finding.message.endswith('This comes through "p" (via group "ops").')
    assert finding.place.kind is Kind.ATTACHMENT


def test_conditions_and_guessed_texts_are_told() -> None:
    statement = allow("ram:AttachPolicyToUser", Condition={"IpAddress": {"acs:SourceIp": "10.0.0.0/8"}})
    assert ", where conditions allow it. This comes" in told(plan(*bob_with(statement)))[GRANT]


def test_a_system_policy_of_all_permissions_is_a_way_up() -> None:
    said = told(plan(attached("user/bob", "AliyunRAMFullAccess", system=True)))[GRANT]
    known = system().find("AliyunRAMFullAccess")
    assert known is not None
    assert ("is not known for sure" in said) is (known.knowledge != "known")


def test_what_is_said_to_be_assumed_can_be_assumed() -> None:
    """The trust policy and the identity policy as RAM decides about them."""
    role = Role("boss", trusting(f"acs:ram::{ACCOUNT}:root"))
    full = attached("role/boss", "AdministratorAccess", system=True)
    of = plan(role, full, *bob_with(allow("sts:AssumeRole", arn("role/*"))))
    case = Case(of, small(), system())
    bob = PrincipalRef(PrincipalKind.USER, "bob")
    assert bob in climbers_of(case)
    identity = case.holders.all[bob].identity
    trust = (NamedPolicy("trust", role.trust),)
    request = Request("sts:AssumeRole", (f"acs:ram:*:{ACCOUNT}:role/boss",), principal=identity.arn)
    assert decide(Policies(identity.policies.account, trust=trust), request).allowed
