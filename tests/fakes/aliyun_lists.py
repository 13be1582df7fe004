"""What the stand-in for `aliyun` lists: everything at once, as a small account answers."""

from base64 import b64encode
from collections.abc import Callable
from typing import Any

from tests.fakes.aliyun_account import Account, Parameters, Refused, domain_of, there

_KINDS = {"IMSUser": "User", "IMSGroup": "Group", "ServiceRole": "Role"}


def _users(account: Account, given: Parameters) -> dict[str, Any]:
    rows = [
        {"UserName": name, "UserId": "2", "UserPrincipalName": f"{name}@{domain_of(account)}"}
        | {key: value for key, value in user.items() if key not in {"tags", "login"}}
        for name, user in account["users"].items()
    ]
    return {"Users": {"User": rows}, "IsTruncated": False}


def _groups(account: Account, given: Parameters) -> dict[str, Any]:
    rows = [{"GroupName": name, **group} for name, group in account["groups"].items()]
    return {"Groups": {"Group": rows}, "IsTruncated": False}


def _roles(account: Account, given: Parameters) -> dict[str, Any]:
    return {"Roles": {"Role": [{"RoleName": name} for name in account["roles"]]}, "IsTruncated": False}


def _policies(account: Account, given: Parameters) -> dict[str, Any]:
    if given["PolicyType"] == "System":
        return {"Policies": {"Policy": []}, "IsTruncated": False}
    rows = [
        {"PolicyName": name, "PolicyType": "Custom", "Description": policy["Description"]}
        | {"DefaultVersion": policy["default"]}
        for name, policy in account["policies"].items()
    ]
    return {"Policies": {"Policy": rows}, "IsTruncated": False}


def _members(account: Account, given: Parameters) -> dict[str, Any]:
    there(account, "groups", given["GroupName"])
    names = [user for user, group in account["members"] if group == given["GroupName"]]
    rows = [{"UserName": name, "JoinDate": "2026-11-26T00:00:00Z"} for name in names]
    return {"Users": {"User": rows}, "IsTruncated": False}


def _version(account: Account, given: Parameters) -> dict[str, Any]:
    versions = there(account, "policies", given["PolicyName"])["versions"]
    return {"PolicyVersion": {"VersionId": given["VersionId"], "PolicyDocument": versions[given["VersionId"]]}}


def _keys(account: Account, given: Parameters) -> dict[str, Any]:
    there(account, "users", given["UserName"])
    return {"AccessKeys": {"AccessKey": []}}


def _user_mfa(account: Account, given: Parameters) -> dict[str, Any]:
    raise Refused("EntityNotExist.User.MFADevice", "The user has no MFA device.")


def _login(account: Account, given: Parameters) -> dict[str, Any]:
    name = given["UserPrincipalName"].partition("@")[0]
    login = there(account, "users", name)["login"]
    if login is None:
        raise Refused("EntityNotExist.User.LoginProfile", "The user has no console logon.")
    return {
        "LoginProfile": {
            "UserPrincipalName": given["UserPrincipalName"],
            "Status": "Active",
            **{key: login.get(key) == "true" for key in ("MFABindRequired", "PasswordResetRequired")},
        }
    }


def _report(account: Account, given: Parameters) -> dict[str, Any]:
    """The credential report: the owner with MFA, and nobody else with anything to tell."""
    heading = "user,user_creation_time,user_last_logon,password_exist,password_active,mfa_active"
    row = "<root>,2026-11-01T00:00:00Z,-,TRUE,TRUE,TRUE"
    return {"Content": b64encode(f"{heading}\n{row}\n".encode()).decode(), "IsTruncated": "false"}


def all_within(account: Account) -> dict[str, Any]:
    """Every attachment of every resource group."""
    own = {name: kind for kind, name in _KINDS.items()}
    rows = [
        {"ResourceGroupId": group, "PrincipalType": own[kind], "PrincipalName": name, "PolicyType": sort}
        | {"PolicyName": policy}
        for group, kind, name, sort, policy in account["attached_within"]
    ]
    return {"PolicyAttachments": {"PolicyAttachment": rows}, "TotalCount": len(rows)}


ACTIONS: dict[tuple[str, str], Callable[[Account, Parameters], dict[str, Any] | None]] = {
    ("ram", "ListUsers"): _users,
    ("ims", "ListUsers"): _users,
    ("ram", "ListGroups"): _groups,
    ("ims", "ListGroups"): _groups,
    ("ram", "ListRoles"): _roles,
    ("ram", "ListPolicies"): _policies,
    ("ram", "ListUsersForGroup"): _members,
    ("ram", "GetPolicyVersion"): _version,
    ("ram", "ListAccessKeys"): _keys,
    ("ims", "GetUserMFAInfo"): _user_mfa,
    ("ims", "GetLoginProfile"): _login,
    ("ims", "GetAccountSummary"): lambda account, given: {"SummaryMap": {"UsersQuota": 5000, "GroupsQuota": 300}},
    ("ims", "GenerateCredentialReport"): lambda account, given: {"State": "COMPLETED"},
    ("ims", "GetCredentialReport"): _report,
    ("ims", "GetAccountMFAInfo"): lambda account, given: {"IsMFAEnable": True},
}
