"""A plan with something of everything, under names that would break what quotes them badly, and the account it means."""

import json
from collections.abc import Callable
from pathlib import Path

from ramkeep.core.plan.exchange.errors import NotExportable
from ramkeep.core.plan.exchange.exports import Export
from ramkeep.core.plan.model.plan import Plan, plan_of
from ramkeep.core.plan.model.settings import Account, LoginMfa, PasswordPolicy, SecurityPreference
from ramkeep.core.plan.model.values import (
    AccessKey,
    Attachment,
    ConsoleLogin,
    ControlPolicy,
    Group,
    Membership,
    MfaState,
    Policy,
    PolicyRef,
    PolicyType,
    PolicyVersion,
    PrincipalKind,
    PrincipalRef,
    ResourceGroup,
    Role,
    User,
)
from ramkeep.core.plan.policy.reading import read
from tests.core.plan.model.strategies import ACCOUNT_ID, attached, document, policy, trust
from tests.fakes.aliyun_account import Account as FakeAccount
from tests.fakes.aliyun_account import empty_account

SHELL_NAMES = ("$(touch pwned)", "`touch pwned`", "'; touch pwned; '", '"; touch pwned; "', "-x", "--Version", "%s\\n")
TEXTS = (
    "first\nsecond\n",
    "tab\there\\there",
    "${x} %{y} $${z}",
    "阿里\U0001f600",
    "-starts so",
    "a<b>&'c\"",
    "\r\n",
    "*",
)


def whole_plan() -> Plan:
    """A plan that no account would have, with every sort of object that the exports carry."""
    people = [User(name, text, comments=text) for name, text in zip(SHELL_NAMES, (*TEXTS[:7],), strict=True)]
    login = ConsoleLogin(mfa_bind_required=True, password_reset_required=True)
    condition = {"StringEquals": {"acs:ResourceTag/team": ["a ${b}", "d\\e\n"]}, "Bool": {"acs:MFAPresent": "true"}}
    statement = {"Effect": "Allow", "Action": ["oss:Get*", "oss:List*"], "Resource": "*", "Condition": condition}
    odd = read(json.dumps({"Version": "1", "Statement": [statement]}))
    items = [
        *people,
        User("alice", "Alice", login, mfa=MfaState.VIRTUAL, email="a@example.com", mobile="86-1", tags={"team": "a b"}),
        User("bob", "Bob", ConsoleLogin(), comments=TEXTS[0], tags={"x": TEXTS[1]}),
        User("carol", console=ConsoleLogin(active=False), api=True, access_keys=(AccessKey("key-1"),)),
        Group("dev", "Developers", TEXTS[5]),
        Group("阿里"),
        Role("deploy", trust(), TEXTS[0], 7200, console=False, tags={"team": "a"}),
        Role("AliyunServiceRole", trust(), service_linked=True),
        Policy(
            "own", (PolicyVersion("v1", odd), PolicyVersion("v2", document("ecs:*"))), default="v1", tags={"k": "v"}
        ),
        policy("no-delete", document("*:Delete*", "*", "Deny")),
        Policy("ReadOnlyAccess", (PolicyVersion("v3", document("*:Describe*")),), PolicyType.SYSTEM),
        ControlPolicy("keep", document("ecs:Delete*", "*", "Deny")),
        ResourceGroup("prod", "rg-acfmxazb4ph6aiy"),
        ResourceGroup("test", display_name="For tests"),
        *(Membership("阿里", person.name) for person in people),
        Membership("dev", "alice"),
        attached(PrincipalKind.GROUP, "dev", custom="no-delete"),
        attached(PrincipalKind.GROUP, "dev", system="ReadOnlyAccess"),
        attached(PrincipalKind.USER, "bob", custom="own"),
        attached(PrincipalKind.USER, "bob", custom="own", scope="test"),
        attached(PrincipalKind.GROUP, "阿里", system="AliyunECSFullAccess", scope="prod"),
        attached(PrincipalKind.ROLE, "deploy", custom="own", scope="prod"),
        attached(PrincipalKind.ROLE, "deploy", system="AliyunOSSFullAccess"),
        attached(PrincipalKind.ROLE, "AliyunServiceRole", system="AliyunServiceRolePolicy"),
        *(attached(PrincipalKind.USER, name, system="ReadOnlyAccess") for name in SHELL_NAMES[:2]),
    ]
    preference = SecurityPreference(
        mfa_for_login=LoginMfa.MANDATORY, login_networks=("10.0.0.0/8", "192.168.0.0/16"), verification_types=("sms",)
    )
    return plan_of(items, [Account(ACCOUNT_ID, "example"), PasswordPolicy(14, hard_expire=True), preference])


def fresh_account() -> FakeAccount:
    """An account on its first day, with the one resource group whose ID the plan knows."""
    account = empty_account(ACCOUNT_ID)
    account["resource_groups"]["rg-acfmxazb4ph6aiy"] = {"Name": "prod", "DisplayName": "prod"}
    return account


def given(plan: Plan) -> dict[str, object]:
    """Person by person and role by role what the plan grants: groups, policies, tags, and how they log on."""
    people = {name: _person(plan, user) for name, user in plan.users.items()}
    roles = {
        name: (role.description, role.max_session_seconds, role.console, dict(role.tags), _granted(plan, "role", name))
        for name, role in plan.roles.items()
        if not role.service_linked
    }
    groups = {name: (group.comments, _granted(plan, "group", name)) for name, group in plan.groups.items()}
    return {"users": people, "groups": groups, "roles": roles}


def _person(plan: Plan, user: User) -> tuple[object, ...]:
    login = user.console
    logon = (login.password_reset_required, login.mfa_bind_required) if login and login.active else None
    texts = (user.display_name, user.comments, user.email, user.mobile)
    return texts, plan.groups_of(user.name), dict(user.tags), logon, _granted(plan, "user", user.name)


def _granted(plan: Plan, kind: str, name: str) -> list[tuple[str, str, str]]:
    to = PrincipalRef(PrincipalKind(kind), name)
    return sorted((each.resource_group, str(each.policy.type), each.policy.name) for each in plan.attached_to(to))


def there(account: FakeAccount) -> dict[str, object]:
    """The same of an account."""
    people = {name: _person_there(account, name, user) for name, user in account["users"].items()}
    roles = {
        name: (
            role.get("Description", ""),
            int(role["MaxSessionDuration"]),
            role["AllowConsoleLogin"] == "true",
            role["tags"],
            _granted_there(account, "Role", name),
        )
        for name, role in account["roles"].items()
    }
    groups = {
        name: (group.get("Comments", ""), _granted_there(account, "Group", name))
        for name, group in account["groups"].items()
    }
    return {"users": people, "groups": groups, "roles": roles}


def _person_there(account: FakeAccount, name: str, user: FakeAccount) -> tuple[object, ...]:
    login = user["login"]
    logon = (login["PasswordResetRequired"] == "true", login["MFABindRequired"] == "true") if login else None
    texts = tuple(user.get(field, "") for field in ("DisplayName", "Comments", "Email", "MobilePhone"))
    groups = tuple(sorted(group for member, group in account["members"] if member == name))
    return texts, groups, user["tags"], logon, _granted_there(account, "User", name)


def _granted_there(account: FakeAccount, kind: str, name: str) -> list[tuple[str, str, str]]:
    wide = [("", *row[2:]) for row in account["attached"] if row[:2] == [kind, name]]
    names = {number: group["Name"] for number, group in account["resource_groups"].items()}
    within = [(names[row[0]], *row[3:]) for row in account["attached_within"] if row[1:3] == [kind, name]]
    return sorted([*wide, *within])


def shuffled(plan: Plan) -> Plan:
    """The same plan, made in the opposite order."""
    names = ("users", "groups", "roles", "policies", "control_policies", "resource_groups", "memberships")
    found = {name: dict(reversed(getattr(plan, name).items())) for name in (*names, "attachments")}
    return Plan(
        account=plan.account,
        password_policy=plan.password_policy,
        security_preference=plan.security_preference,
        directory=plan.directory,
        **found,
    )


def dangling() -> Plan:
    """A plan whose attachment names a policy that is not there."""
    lost = Attachment(PrincipalRef(PrincipalKind.USER, "alice"), PolicyRef(PolicyType.CUSTOM, "lost"))
    return plan_of([User("alice"), lost])


def carried(export: Callable[[Plan], Export], plan: Plan) -> Export | None:
    """The export of any plan; None for one that holds a character which nothing can carry."""
    try:
        return export(plan)
    except NotExportable as refused:
        if "NUL" not in refused.reason:
            raise
        return None


def save(export: Export, folder: Path) -> None:
    """Write the files of an export."""
    for file in export.files:
        path = folder / file.name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(file.text, encoding="utf-8", newline="")
