"""Users, groups, roles, logons, tags and settings of the stand-in for `aliyun`."""

import json
from collections.abc import Callable
from typing import Any

from tests.fakes.aliyun_account import (
    Account,
    Parameters,
    Refused,
    create,
    domain_of,
    is_attached,
    only,
    refuse_while,
    there,
)


def _create_user(account: Account, given: Parameters) -> None:
    texts = only(given, "DisplayName", "Comments", "Email", "MobilePhone")
    create(account, "users", given["UserName"], {**texts, "tags": {}, "login": None})


def _get_user(account: Account, given: Parameters) -> dict[str, Any]:
    user = there(account, "users", given["UserName"])
    texts = only(user, "DisplayName", "Comments", "Email", "MobilePhone")
    return {"User": {"UserName": given["UserName"], "UserId": "2", **texts}}


def _update_user(account: Account, given: Parameters) -> None:
    user = there(account, "users", given["UserName"])
    user.update(only(given, "DisplayName", "Comments", "Email", "MobilePhone", new=True))


def _delete_user(account: Account, given: Parameters) -> None:
    name = given["UserName"]
    user = there(account, "users", name)
    refuse_while(any(each[0] == name for each in account["members"]), "DeleteConflict.User.Group")
    refuse_while(is_attached(account, "User", name), "DeleteConflict.User.Policy")
    refuse_while(user["login"] is not None, "DeleteConflict.User.LoginProfile")
    del account["users"][name]


def _create_group(account: Account, given: Parameters) -> None:
    create(account, "groups", given["GroupName"], only(given, "Comments"))


def _get_group(account: Account, given: Parameters) -> dict[str, Any]:
    return {"Group": {"GroupName": given["GroupName"], **there(account, "groups", given["GroupName"])}}


def _update_group(account: Account, given: Parameters) -> None:
    there(account, "groups", given["GroupName"]).update(only(given, "Comments", new=True))


def _delete_group(account: Account, given: Parameters) -> None:
    name = given["GroupName"]
    there(account, "groups", name)
    refuse_while(any(each[1] == name for each in account["members"]), "DeleteConflict.Group.User")
    refuse_while(is_attached(account, "Group", name), "DeleteConflict.Group.Policy")
    del account["groups"][name]


def _add_member(account: Account, given: Parameters) -> None:
    pair = _pair(account, given)
    if pair in account["members"]:
        raise Refused("EntityAlreadyExists.User.Group")
    account["members"].append(pair)


def _remove_member(account: Account, given: Parameters) -> None:
    pair = _pair(account, given)
    if pair not in account["members"]:
        raise Refused("EntityNotExist.User.Group")
    account["members"].remove(pair)


def _pair(account: Account, given: Parameters) -> list[str]:
    there(account, "users", given["UserName"])
    there(account, "groups", given["GroupName"])
    return [given["UserName"], given["GroupName"]]


def _groups_of(account: Account, given: Parameters) -> dict[str, Any]:
    there(account, "users", given["UserName"])
    names = [group for user, group in account["members"] if user == given["UserName"]]
    return {"Groups": {"Group": [{"GroupName": name, "Comments": ""} for name in names]}}


def _create_role(account: Account, given: Parameters) -> None:
    json.loads(given["AssumeRolePolicyDocument"])
    create(account, "roles", given["RoleName"], {**only(given, *_ROLE_FIELDS), "tags": {}})


_ROLE_FIELDS = ("AssumeRolePolicyDocument", "Description", "MaxSessionDuration", "AllowConsoleLogin")


def _get_role(account: Account, given: Parameters) -> dict[str, Any]:
    role = only(there(account, "roles", given["RoleName"]), *_ROLE_FIELDS)
    numbers = {"MaxSessionDuration": int(role["MaxSessionDuration"]), "AllowConsoleLogin": _truth(role)}
    return {"Role": {"RoleName": given["RoleName"], **role, **numbers}}


def _truth(role: Parameters) -> bool:
    return role["AllowConsoleLogin"] == "true"


def _update_role(account: Account, given: Parameters) -> None:
    there(account, "roles", given["RoleName"]).update(only(given, *_ROLE_FIELDS, new=True))


def _delete_role(account: Account, given: Parameters) -> None:
    there(account, "roles", given["RoleName"])
    refuse_while(is_attached(account, "Role", given["RoleName"]), "DeleteConflict.Role.Policy")
    del account["roles"][given["RoleName"]]


def _create_login(account: Account, given: Parameters) -> None:
    user = there(account, "users", given["UserName"])
    if user["login"] is not None:
        raise Refused("EntityAlreadyExists.User.LoginProfile")
    if len(given["Password"]) < int(account["password_policy"].get("MinimumPasswordLength", 8)):
        raise Refused("InvalidParameter.Password.Length", f"The password {given['Password']} is too short.")
    user["login"] = only(given, "Password", "PasswordResetRequired", "MFABindRequired")


def _login(account: Account, given: Parameters) -> Any:
    user = there(account, "users", given["UserName"])
    if user["login"] is None:
        raise Refused("EntityNotExist.User.LoginProfile")
    return user["login"]


def _get_login(account: Account, given: Parameters) -> dict[str, Any]:
    login = _login(account, given)
    told = {name: login[name] == "true" for name in ("PasswordResetRequired", "MFABindRequired")}
    return {"LoginProfile": {"UserName": given["UserName"], **told}}


def _update_login(account: Account, given: Parameters) -> None:
    _login(account, given).update(only(given, "Password", "PasswordResetRequired", "MFABindRequired"))


def _delete_login(account: Account, given: Parameters) -> None:
    _login(account, given)
    account["users"][given["UserName"]]["login"] = None


def _tags(account: Account, given: Parameters) -> Any:
    kind = {"user": "users", "policy": "policies", "role": "roles"}[given["ResourceType"]]
    name = given.get("ResourceNames.1") or given["ResourcePrincipalName.1"]
    if kind == "users" and not name.endswith(f"@{domain_of(account)}"):
        raise Refused("EntityNotExist.User")
    return there(account, kind, name.partition("@")[0])["tags"]


def _tag(account: Account, given: Parameters) -> None:
    _tags(account, given)[given["Tag.1.Key"]] = given["Tag.1.Value"]


def _untag(account: Account, given: Parameters) -> None:
    _tags(account, given).pop(given.get("TagKeys.1") or given["TagKey.1"], None)


def _list_tags(account: Account, given: Parameters) -> dict[str, Any]:
    rows = [{"TagKey": key, "TagValue": value} for key, value in _tags(account, given).items()]
    return {"TagResources": {"TagResource": rows} if given["ResourceType"] == "user" else rows}


def _set_alias(account: Account, given: Parameters) -> None:
    account["alias"] = given.get("AccountAlias", "")


# The groups in which GetSecurityPreference answers.
PREFERENCE_GROUPS = {
    "AllowUserToManageAccessKeys": "AccessKeyPreference",
    "AllowUserToManageServiceCredentials": "AccessKeyPreference",
    "AllowUserToManageMFADevices": "MFAPreference",
    "MaxIdleDaysForUsers": "MaxIdleDays",
    "MaxIdleDaysForAccessKeys": "MaxIdleDays",
    "AllowUserToManagePersonalDingTalk": "PersonalInfoPreference",
    "VerificationTypes": "VerificationPreference",
}


def _get_preference(account: Account, given: Parameters) -> dict[str, Any]:
    groups: dict[str, Any] = {}
    for name, value in account["security_preference"].items():
        group = groups.setdefault(PREFERENCE_GROUPS.get(name, "LoginProfilePreference"), {})
        group[name] = value if name == "LoginNetworkMasks" else _typed(value)
    return {"SecurityPreference": groups}


def _typed(value: str) -> Any:
    return json.loads(value) if value in {"true", "false"} or value[:1].isdigit() or value[:1] == "[" else value


ACTIONS: dict[tuple[str, str], Callable[[Account, Parameters], dict[str, Any] | None]] = {
    ("sts", "GetCallerIdentity"): lambda account, given: {"AccountId": account["id"]},
    ("ims", "GetDefaultDomain"): lambda account, given: {"DefaultDomainName": domain_of(account)},
    ("ims", "GetPasswordPolicy"): lambda account, given: {
        "PasswordPolicy": {name: _typed(value) for name, value in account["password_policy"].items()}
    },
    ("ims", "SetPasswordPolicy"): lambda account, given: account["password_policy"].update(given),
    ("ims", "GetSecurityPreference"): _get_preference,
    ("ims", "SetSecurityPreference"): lambda account, given: account["security_preference"].update(given),
    ("ram", "GetAccountAlias"): lambda account, given: {"AccountAlias": account["alias"]},
    ("ram", "SetAccountAlias"): _set_alias,
    ("ram", "ClearAccountAlias"): _set_alias,
    ("ram", "CreateUser"): _create_user,
    ("ram", "GetUser"): _get_user,
    ("ram", "UpdateUser"): _update_user,
    ("ram", "DeleteUser"): _delete_user,
    ("ram", "CreateGroup"): _create_group,
    ("ram", "GetGroup"): _get_group,
    ("ram", "UpdateGroup"): _update_group,
    ("ram", "DeleteGroup"): _delete_group,
    ("ram", "AddUserToGroup"): _add_member,
    ("ram", "RemoveUserFromGroup"): _remove_member,
    ("ram", "ListGroupsForUser"): _groups_of,
    ("ram", "CreateRole"): _create_role,
    ("ram", "GetRole"): _get_role,
    ("ram", "UpdateRole"): _update_role,
    ("ram", "DeleteRole"): _delete_role,
    ("ram", "CreateLoginProfile"): _create_login,
    ("ram", "GetLoginProfile"): _get_login,
    ("ram", "UpdateLoginProfile"): _update_login,
    ("ram", "DeleteLoginProfile"): _delete_login,
    **{(product, "TagResources"): _tag for product in ("ram", "ims")},
    **{(product, "UntagResources"): _untag for product in ("ram", "ims")},
    **{(product, "ListTagResources"): _list_tags for product in ("ram", "ims")},
}
