"""What an account answers that is as a plan says: the inverse of the import, written after the SDKs' response models."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from ramkeep.core.plan.exchange.incoming import IncomingFile
from ramkeep.core.plan.model.limits import LIMITS
from ramkeep.core.plan.model.plan import Plan
from ramkeep.core.plan.model.settings import (
    Account,
    OwnLimits,
    PasswordPolicy,
    Root,
    SecurityPreference,
)
from ramkeep.core.plan.model.values import (
    AccessKey,
    Attachment,
    Group,
    MfaState,
    Policy,
    PolicyRef,
    PolicyType,
    PolicyVersion,
    PrincipalKind,
    ResourceGroup,
    Role,
    User,
)
from ramkeep.core.plan.policy.writing import write_compact

DOMAIN = "example.onaliyun.com"
DEVICES = {MfaState.VIRTUAL: "VMFA", MfaState.U2F: "U2F"}
PRINCIPALS = {
    PrincipalKind.USER: ("User", "IMSUser"),
    PrincipalKind.GROUP: ("Group", "IMSGroup"),
    PrincipalKind.ROLE: ("Role", "ServiceRole"),
}


@dataclass(frozen=True)
class Call:
    """A call and its answer.

    Attributes:
        about: what stands in the name of the file after the operation.
        rows: where the list stands that comes in pages, such as `("Users", "User")`.
    """

    product: str
    operation: str
    parameters: dict[str, str]
    answer: dict[str, Any]
    about: str = ""
    rows: tuple[str, str] | None = None
    turns_by: str = "Marker"
    file: str = field(default="")

    @property
    def name(self) -> str:
        return f"{self.operation}{'-' if self.about else ''}{self.about}.json"


def files_of(calls: list[Call]) -> list[IncomingFile]:
    """A file for each answer."""
    return [IncomingFile(each.name, json.dumps(each.answer, ensure_ascii=False).encode()) for each in calls]


def answers_of(plan: Plan) -> list[Call]:
    """Everything that can be asked."""
    return [*_settings(plan), *_people(plan), *_groups(plan), *_roles(plan), *_policies(plan), *_scopes(plan)]


def _listed(product: str, operation: str, outer: str, inner: str, rows: list[dict[str, Any]], **more: str) -> Call:
    about = more.get("PolicyType", more.get("GroupName", ""))
    answer = {outer: {inner: rows}, "IsTruncated": False, "RequestId": "4B450CA1-36E8-4AA2-8461-86B42BF4CC4E"}
    return Call(product, operation, more, answer, about, (outer, inner))


def _settings(plan: Plan) -> Iterator[Call]:
    account = plan.account
    if account.id:
        yield Call("sts", "GetCallerIdentity", {}, {"AccountId": account.id, "Arn": f"acs:ram::{account.id}:root"})
    yield Call("ram", "GetAccountAlias", {}, {"AccountAlias": account.alias, "RequestId": "1"})
    yield Call("ims", "GetAccountMFAInfo", {}, {"IsMFAEnable": account.root.mfa != MfaState.NONE})
    if plan.own_limits.values:
        names = {str(quota): limit.summary_name for quota, limit in LIMITS.items()}
        summary = {names[word]: number for word, number in plan.own_limits.values.items()}
        yield Call("ims", "GetAccountSummary", {}, {"SummaryMap": summary})
    yield Call("ims", "GetPasswordPolicy", {}, {"PasswordPolicy": _passwords(plan.password_policy)})
    yield Call("ims", "GetSecurityPreference", {}, {"SecurityPreference": _security(plan.security_preference)})


def _passwords(policy: PasswordPolicy) -> dict[str, object]:
    return {
        "MinimumPasswordLength": policy.min_length,
        "RequireLowercaseCharacters": policy.require_lowercase,
        "RequireUppercaseCharacters": policy.require_uppercase,
        "RequireNumbers": policy.require_numbers,
        "RequireSymbols": policy.require_symbols,
        "HardExpire": policy.hard_expire,
        "MaxPasswordAge": policy.max_age_days,
        "PasswordReusePrevention": policy.reuse_prevention,
        "MaxLoginAttemps": policy.max_login_attempts,
        "MinimumPasswordDifferentCharacter": policy.min_different_characters,
        "PasswordNotContainUserName": policy.refuse_user_name,
        "InitialPasswordAge": policy.initial_age_days,
        "InterceptRiskPasswordOnApi": policy.refuse_risky_on_api,
    }


def _security(wanted: SecurityPreference) -> dict[str, object]:
    return {
        "AccessKeyPreference": {
            "AllowUserToManageAccessKeys": wanted.manage_access_keys,
            "AllowUserToManageServiceCredentials": wanted.manage_service_credentials,
        },
        "LoginProfilePreference": {
            "AllowUserToChangePassword": wanted.change_password,
            "AllowUserToLoginWithPasskey": wanted.login_with_passkey,
            "EnableSaveMFATicket": wanted.save_mfa_ticket,
            "LoginNetworkMasks": ";".join(wanted.login_networks),
            "LoginSessionDuration": wanted.login_session_hours,
            "MFAOperationForLogin": str(wanted.mfa_for_login),
        },
        "MFAPreference": {"AllowUserToManageMFADevices": wanted.manage_mfa_devices},
        "MaxIdleDays": {
            "MaxIdleDaysForAccessKeys": wanted.max_idle_days_access_keys,
            "MaxIdleDaysForUsers": wanted.max_idle_days_users,
        },
        "PersonalInfoPreference": {"AllowUserToManagePersonalDingTalk": wanted.manage_personal_dingtalk},
        "VerificationPreference": {"VerificationTypes": list(wanted.verification_types)},
    }


def _people(plan: Plan) -> Iterator[Call]:
    users = list(plan.users.values())
    yield _listed("ram", "ListUsers", "Users", "User", [_user(each) for each in users])
    principals = [
        {"UserPrincipalName": f"{each.name}@{DOMAIN}", "DisplayName": each.display_name, "Tags": _tags(each.tags)}
        for each in users
    ]
    yield replace(_listed("ims", "ListUsers", "Users", "User", principals), about="ims")
    for user in users:
        yield _login(user)
        yield _mfa(user)
        keys = [
            {"AccessKeyId": key.id, "Status": "Active" if key.active else "Inactive", "CreateDate": key.created}
            for key in user.access_keys
        ]
        yield Call(
            "ram", "ListAccessKeys", {"UserName": user.name}, {"AccessKeys": {"AccessKey": keys}}, about=user.name
        )
        yield _attached(plan, PrincipalKind.USER, user.name)


def _user(user: User) -> dict[str, Any]:
    return {
        "UserId": "122748924538****",
        "UserName": user.name,
        "DisplayName": user.display_name,
        "MobilePhone": user.mobile,
        "Email": user.email,
        "Comments": user.comments,
        "CreateDate": "2015-01-23T12:33:18Z",
    }


def _login(user: User) -> Call:
    parameters = {"UserPrincipalName": f"{user.name}@{DOMAIN}"}
    if user.console is None:
        answer: dict[str, Any] = {"Code": "EntityNotExist.User.LoginProfile", "RequestId": "1"}
    else:
        profile = {
            "UserPrincipalName": f"{user.name}@{DOMAIN}",
            "Status": "Active" if user.console.active else "Inactive",
            "MFABindRequired": user.console.mfa_bind_required,
            "PasswordResetRequired": user.console.password_reset_required,
            "LastLoginTime": user.console.last_logon,
        }
        answer = {"LoginProfile": profile, "RequestId": "1"}
    return Call("ims", "GetLoginProfile", parameters, answer, about=f"{user.name}@{DOMAIN}")


def _mfa(user: User) -> Call:
    parameters = {"UserPrincipalName": f"{user.name}@{DOMAIN}"}
    answer: dict[str, Any] = {"IsMFAEnable": user.mfa != MfaState.NONE}
    if user.mfa in DEVICES:
        answer["MFADevice"] = {"SerialNumber": "", "Type": DEVICES[user.mfa]}
    return Call("ims", "GetUserMFAInfo", parameters, answer, about=f"{user.name}@{DOMAIN}")


def _groups(plan: Plan) -> Iterator[Call]:
    rows = [
        {"GroupName": each.name, "DisplayName": each.display_name, "Comments": each.comments}
        for each in plan.groups.values()
    ]
    yield _listed("ram", "ListGroups", "Groups", "Group", [{"GroupName": name} for name in plan.groups])
    yield replace(_listed("ims", "ListGroups", "Groups", "Group", rows), about="ims")
    for group in plan.groups:
        members = [{"UserName": user, "JoinDate": "2015-01-23T12:33:18Z"} for user in plan.members_of(group)]
        yield _listed("ram", "ListUsersForGroup", "Users", "User", members, GroupName=group)
        yield _attached(plan, PrincipalKind.GROUP, group)


def _attached(plan: Plan, kind: PrincipalKind, name: str) -> Call:
    word, _ = PRINCIPALS[kind]
    rows = [
        {"PolicyName": key.policy.name, "PolicyType": str(key.policy.type), "AttachDate": "2015-01-23T12:33:18Z"}
        for key in sorted(plan.attachments)
        if key.principal == (kind, name) and not key.resource_group
    ]
    return Call("ram", f"ListPoliciesFor{word}", {f"{word}Name": name}, {"Policies": {"Policy": rows}}, about=name)


def _roles(plan: Plan) -> Iterator[Call]:
    rows = [
        {name: value for name, value in _role(each, plan).items() if name != "AssumeRolePolicyDocument"}
        for each in plan.roles.values()
    ]
    for row in rows:
        del row["IsServiceLinkedRole"]
    yield _listed("ram", "ListRoles", "Roles", "Role", rows)
    for role in plan.roles.values():
        yield Call("ram", "GetRole", {"RoleName": role.name}, {"Role": _role(role, plan)}, about=role.name)
        yield _attached(plan, PrincipalKind.ROLE, role.name)


def _role(role: Role, plan: Plan) -> dict[str, Any]:
    return {
        "RoleName": role.name,
        "Arn": f"acs:ram::{plan.account.id}:role/{role.name}",
        "Description": role.description,
        "MaxSessionDuration": role.max_session_seconds,
        "AllowConsoleLogin": role.console,
        "IsServiceLinkedRole": role.service_linked,
        "AssumeRolePolicyDocument": write_compact(role.trust),
        "Tags": _tags(role.tags),
    }


def _policies(plan: Plan) -> Iterator[Call]:
    for type in PolicyType:
        held = [each for each in plan.policies.values() if each.type == type]
        rows = [_policy(each) for each in held]
        yield _listed("ram", "ListPolicies", "Policies", "Policy", rows, PolicyType=str(type))
        for policy in held:
            yield from _texts(policy)


def _policy(policy: Policy) -> dict[str, Any]:
    return {
        "PolicyName": policy.name,
        "PolicyType": str(policy.type),
        "Description": policy.description,
        "DefaultVersion": policy.default or policy.versions[-1].id,
        "Tags": _tags(policy.tags),
    }


def _texts(policy: Policy) -> Iterator[Call]:
    asked = {"PolicyType": str(policy.type), "PolicyName": policy.name}
    default = policy.default or policy.versions[-1].id
    versions = {each.id: _version(each, default) for each in policy.versions}
    about = f"{policy.type}-{policy.name}"
    answer = {"Policy": _policy(policy), "DefaultPolicyVersion": versions[default]}
    yield Call("ram", "GetPolicy", asked, answer, about=about)
    listed = [{name: value for name, value in each.items() if name != "PolicyDocument"} for each in versions.values()]
    yield Call("ram", "ListPolicyVersions", asked, {"PolicyVersions": {"PolicyVersion": listed}}, about=about)
    for id, version in versions.items():
        yield Call(
            "ram", "GetPolicyVersion", {**asked, "VersionId": id}, {"PolicyVersion": version}, about=f"{about}~{id}"
        )


def _version(version: PolicyVersion, default: str) -> dict[str, Any]:
    is_default = version.id == default
    return {
        "VersionId": version.id,
        "IsDefaultVersion": is_default,
        "PolicyDocument": write_compact(version.document),
    }


def _scopes(plan: Plan) -> Iterator[Call]:
    groups = [
        {"Name": each.name, "Id": each.id, "DisplayName": each.display_name} for each in plan.resource_groups.values()
    ]
    yield _numbered("ListResourceGroups", "ResourceGroups", "ResourceGroup", groups)
    rows = [_scoped(each, plan) for _, each in sorted(plan.attachments.items())]
    yield _numbered("ListPolicyAttachments", "PolicyAttachments", "PolicyAttachment", rows)


def _numbered(operation: str, outer: str, inner: str, rows: list[dict[str, Any]]) -> Call:
    answer = {outer: {inner: rows}, "TotalCount": len(rows), "PageNumber": 1, "PageSize": 100}
    return Call("resourcemanager", operation, {}, answer, rows=(outer, inner), turns_by="PageNumber")


def _scoped(attachment: Attachment, plan: Plan) -> dict[str, str]:
    _, type = PRINCIPALS[attachment.principal.kind]
    scope = plan.resource_groups[attachment.resource_group].id if attachment.resource_group else plan.account.id
    return {
        "PolicyName": attachment.policy.name,
        "PolicyType": str(attachment.policy.type),
        "PrincipalName": f"{attachment.principal.name}@{DOMAIN}",
        "PrincipalType": type,
        "ResourceGroupId": scope,
    }


def _tags(tags: Any) -> dict[str, Any]:
    return {"Tag": [{"TagKey": key, "TagValue": value} for key, value in tags.items()]}


def as_told(plan: Plan) -> Plan:
    """The plan without what no answer tells: notes, extras, what is planned only, and the sort of root's device."""
    root = MfaState.NONE if plan.account.root.mfa == MfaState.NONE else MfaState.UNSPECIFIED
    limits = plan.own_limits.values
    return Plan(
        account=Account(plan.account.id, plan.account.alias, Root(root)),
        password_policy=replace(plan.password_policy, note="", extra={}),
        security_preference=_told_preference(plan.security_preference),
        own_limits=OwnLimits(limits, "GetAccountSummary of this account") if limits else OwnLimits(),
        users={name: _told_user(each) for name, each in plan.users.items()},
        groups={name: Group(name, each.display_name, each.comments) for name, each in plan.groups.items()},
        roles={name: replace(each, note="", extra={}) for name, each in plan.roles.items()},
        policies={ref: _told_policy(ref, each) for ref, each in plan.policies.items()},
        resource_groups={
            name: ResourceGroup(name, each.id, each.display_name) for name, each in plan.resource_groups.items()
        },
        memberships={key: replace(each, note="", extra={}) for key, each in plan.memberships.items()},
        attachments={key: replace(each, note="", extra={}) for key, each in plan.attachments.items()},
    )


def _told_preference(wanted: SecurityPreference) -> SecurityPreference:
    networks = tuple(each.strip() for each in ";".join(wanted.login_networks).split(";") if each.strip())
    return replace(wanted, login_networks=networks, note="", extra={})


def _told_user(user: User) -> User:
    keys = {key.id: AccessKey(key.id, key.active, key.created) for key in reversed(user.access_keys)}
    in_order = tuple(keys[id] for id in dict.fromkeys(key.id for key in user.access_keys))
    console = replace(user.console, extra={}) if user.console else None
    return replace(user, console=console, api=bool(keys), access_keys=in_order, note="", extra={}, former_names=())


def _told_policy(ref: PolicyRef, policy: Policy) -> Policy:
    versions = tuple(PolicyVersion(each.id, each.document) for each in policy.versions)
    return Policy(ref.name, versions, ref.type, policy.default or versions[-1].id, policy.description, policy.tags)


def with_ids(plan: Plan) -> Plan:
    """The plan with an ID for each resource group, which every one in an account has."""
    groups = {name: replace(each, id=f"rg-{at}") for at, (name, each) in enumerate(plan.resource_groups.items())}
    return replace(plan, resource_groups=groups)
