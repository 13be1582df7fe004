"""A stand-in for the command `aliyun`: keeps an account in the file `account.json` beside it and answers as RAM does.

Answers are nested twice (`Users.User`), errors are told as the real command tells them, and what still has members,
versions or attachments cannot be deleted. Codes of errors: Alibaba Cloud, "RAM API errors" (28754).
It starts without the site's packages, for speed; `tests/fakes/aliyun.py` puts it on the PATH.
"""

import json
import sys
from collections.abc import Callable
from typing import Any

Parameters = dict[str, str]
Account = dict[str, Any]
_OWNER_KINDS = {"User": "users", "Group": "groups", "Role": "roles"}


class Refused(Exception):
    """RAM's answer that it does not do this."""

    def __init__(self, code: str, message: str = "refused") -> None:
        super().__init__(message)
        self.code = code


def empty_account(account_id: str = "1234567890123456") -> Account:
    """An account on its first day."""
    kinds = ("users", "groups", "roles", "policies", "resource_groups", "password_policy", "security_preference")
    lists = ("members", "attached", "attached_within", "failures")
    return {"id": account_id, "alias": "", **{kind: {} for kind in kinds}, **{name: [] for name in lists}}


def perform(account: Account, product: str, action: str, given: Parameters) -> dict[str, Any]:
    """What the action answers; the account is changed in place.

    Raises:
        Refused: with RAM's code.
    """
    found = _ACTIONS.get((product, action))
    if found is None:
        raise Refused("InvalidAction.NotFound", f"{product} {action}")
    return found(account, given) or {}


def _there(account: Account, kind: str, name: str) -> Any:
    if name not in account[kind]:
        raise Refused(f"EntityNotExist.{_SINGULAR[kind]}", f"The {_SINGULAR[kind]} does not exist.")
    return account[kind][name]


def _create(account: Account, kind: str, name: str, value: dict[str, Any]) -> None:
    if name in account[kind]:
        raise Refused(f"EntityAlreadyExists.{_SINGULAR[kind]}", f"The {_SINGULAR[kind]} already exists.")
    account[kind][name] = value


_SINGULAR = {"users": "User", "groups": "Group", "roles": "Role", "policies": "Policy"}


def _only(given: Parameters, *names: str, new: bool = False) -> Parameters:
    """The parameters of these names; with `new` those that are called New... ."""
    found = {name: given.get(f"New{name}" if new else name) for name in names}
    return {name: value for name, value in found.items() if value is not None}


def _create_user(account: Account, given: Parameters) -> None:
    texts = _only(given, "DisplayName", "Comments", "Email", "MobilePhone")
    _create(account, "users", given["UserName"], {**texts, "tags": {}, "login": None})


def _get_user(account: Account, given: Parameters) -> dict[str, Any]:
    user = _there(account, "users", given["UserName"])
    texts = _only(user, "DisplayName", "Comments", "Email", "MobilePhone")
    return {"User": {"UserName": given["UserName"], "UserId": "2", **texts}}


def _update_user(account: Account, given: Parameters) -> None:
    user = _there(account, "users", given["UserName"])
    user.update(_only(given, "DisplayName", "Comments", "Email", "MobilePhone", new=True))


def _delete_user(account: Account, given: Parameters) -> None:
    name = given["UserName"]
    user = _there(account, "users", name)
    _refuse_while(any(each[0] == name for each in account["members"]), "DeleteConflict.User.Group")
    _refuse_while(_is_attached(account, "User", name), "DeleteConflict.User.Policy")
    _refuse_while(user["login"] is not None, "DeleteConflict.User.LoginProfile")
    del account["users"][name]


def _create_group(account: Account, given: Parameters) -> None:
    _create(account, "groups", given["GroupName"], _only(given, "Comments"))


def _get_group(account: Account, given: Parameters) -> dict[str, Any]:
    return {"Group": {"GroupName": given["GroupName"], **_there(account, "groups", given["GroupName"])}}


def _update_group(account: Account, given: Parameters) -> None:
    _there(account, "groups", given["GroupName"]).update(_only(given, "Comments", new=True))


def _delete_group(account: Account, given: Parameters) -> None:
    name = given["GroupName"]
    _there(account, "groups", name)
    _refuse_while(any(each[1] == name for each in account["members"]), "DeleteConflict.Group.User")
    _refuse_while(_is_attached(account, "Group", name), "DeleteConflict.Group.Policy")
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
    _there(account, "users", given["UserName"])
    _there(account, "groups", given["GroupName"])
    return [given["UserName"], given["GroupName"]]


def _groups_of(account: Account, given: Parameters) -> dict[str, Any]:
    _there(account, "users", given["UserName"])
    names = [group for user, group in account["members"] if user == given["UserName"]]
    return {"Groups": {"Group": [{"GroupName": name, "Comments": ""} for name in names]}}


def _create_policy(account: Account, given: Parameters) -> None:
    json.loads(given["PolicyDocument"])
    versions = {"v1": given["PolicyDocument"]}
    value = {"Description": given.get("Description", ""), "versions": versions, "default": "v1", "next": 2, "tags": {}}
    _create(account, "policies", given["PolicyName"], value)


def _get_policy(account: Account, given: Parameters) -> dict[str, Any]:
    policy = _there(account, "policies", given["PolicyName"])
    about = {"PolicyName": given["PolicyName"], "Description": policy["Description"], "PolicyType": "Custom"}
    version = {"VersionId": policy["default"], "PolicyDocument": policy["versions"][policy["default"]]}
    return {"Policy": about | {"DefaultVersion": policy["default"]}, "DefaultPolicyVersion": version}


def _describe_policy(account: Account, given: Parameters) -> None:
    _there(account, "policies", given["PolicyName"])["Description"] = given["NewDescription"]


def _create_version(account: Account, given: Parameters) -> dict[str, Any]:
    policy = _there(account, "policies", given["PolicyName"])
    json.loads(given["PolicyDocument"])
    if len(policy["versions"]) == 5:
        if given.get("RotateStrategy") != "DeleteOldestNonDefaultVersionWhenLimitExceeded":
            raise Refused("LimitExceeded.Policy.Version")
        del policy["versions"][next(each for each in policy["versions"] if each != policy["default"])]
    version = f"v{policy['next']}"
    policy["next"] += 1
    policy["versions"][version] = given["PolicyDocument"]
    if given.get("SetAsDefault") == "true":
        policy["default"] = version
    return {"PolicyVersion": {"VersionId": version, "IsDefaultVersion": policy["default"] == version}}


def _list_versions(account: Account, given: Parameters) -> dict[str, Any]:
    policy = _there(account, "policies", given["PolicyName"])
    rows = [{"VersionId": each, "IsDefaultVersion": each == policy["default"]} for each in policy["versions"]]
    return {"PolicyVersions": {"PolicyVersion": rows}}


def _set_default(account: Account, given: Parameters) -> None:
    policy = _there(account, "policies", given["PolicyName"])
    if given["VersionId"] not in policy["versions"]:
        raise Refused("EntityNotExist.Policy.Version")
    policy["default"] = given["VersionId"]


def _delete_version(account: Account, given: Parameters) -> None:
    policy = _there(account, "policies", given["PolicyName"])
    _refuse_while(policy["default"] == given["VersionId"], "DeleteConflict.Policy.Version.Default")
    if given["VersionId"] not in policy["versions"]:
        raise Refused("EntityNotExist.Policy.Version")
    del policy["versions"][given["VersionId"]]


def _delete_policy(account: Account, given: Parameters) -> None:
    name = given["PolicyName"]
    policy = _there(account, "policies", name)
    in_use = any(each[2:] == ["Custom", name] for each in account["attached"])
    in_use = in_use or any(each[3:] == ["Custom", name] for each in account["attached_within"])
    _refuse_while(in_use, "DeleteConflict.Policy.User")
    _refuse_while(len(policy["versions"]) > 1, "DeleteConflict.Policy.Version")
    del account["policies"][name]


def _create_role(account: Account, given: Parameters) -> None:
    json.loads(given["AssumeRolePolicyDocument"])
    _create(account, "roles", given["RoleName"], {**_only(given, *_ROLE_FIELDS), "tags": {}})


_ROLE_FIELDS = ("AssumeRolePolicyDocument", "Description", "MaxSessionDuration", "AllowConsoleLogin")


def _get_role(account: Account, given: Parameters) -> dict[str, Any]:
    role = _only(_there(account, "roles", given["RoleName"]), *_ROLE_FIELDS)
    numbers = {"MaxSessionDuration": int(role["MaxSessionDuration"]), "AllowConsoleLogin": _truth(role)}
    return {"Role": {"RoleName": given["RoleName"], **role, **numbers}}


def _truth(role: Parameters) -> bool:
    return role["AllowConsoleLogin"] == "true"


def _update_role(account: Account, given: Parameters) -> None:
    _there(account, "roles", given["RoleName"]).update(_only(given, *_ROLE_FIELDS, new=True))


def _delete_role(account: Account, given: Parameters) -> None:
    _there(account, "roles", given["RoleName"])
    _refuse_while(_is_attached(account, "Role", given["RoleName"]), "DeleteConflict.Role.Policy")
    del account["roles"][given["RoleName"]]


def _is_attached(account: Account, kind: str, name: str) -> bool:
    within = {"User": "IMSUser", "Group": "IMSGroup", "Role": "ServiceRole"}[kind]
    return any(each[:2] == [kind, name] for each in account["attached"]) or any(
        each[1] == within and each[2].partition("@")[0] == name for each in account["attached_within"]
    )


def _refuse_while(condition: bool, code: str) -> None:
    if condition:
        raise Refused(code, "It is still in use.")


def _attach(kind: str) -> Callable[[Account, Parameters], None]:
    def attach(account: Account, given: Parameters) -> None:
        row = _row(account, kind, given)
        if row in account["attached"]:
            raise Refused(f"EntityAlreadyExists.{kind}.Policy")
        account["attached"].append(row)

    return attach


def _detach(kind: str) -> Callable[[Account, Parameters], None]:
    def detach(account: Account, given: Parameters) -> None:
        row = _row(account, kind, given)
        if row not in account["attached"]:
            raise Refused(f"EntityNotExist.{kind}.Policy")
        account["attached"].remove(row)

    return detach


def _row(account: Account, kind: str, given: Parameters) -> list[str]:
    name = given[f"{kind}Name"]
    _there(account, _OWNER_KINDS[kind], name)
    if given["PolicyType"] == "Custom":
        _there(account, "policies", given["PolicyName"])
    return [kind, name, given["PolicyType"], given["PolicyName"]]


def _policies_for(kind: str) -> Callable[[Account, Parameters], dict[str, Any]]:
    def policies_for(account: Account, given: Parameters) -> dict[str, Any]:
        name = given[f"{kind}Name"]
        _there(account, _OWNER_KINDS[kind], name)
        rows = [each for each in account["attached"] if each[:2] == [kind, name]]
        return {"Policies": {"Policy": [{"PolicyName": each[3], "PolicyType": each[2]} for each in rows]}}

    return policies_for


def _within(account: Account, given: Parameters) -> list[str]:
    if given["ResourceGroupId"] not in account["resource_groups"]:
        raise Refused("EntityNotExists.ResourceGroup")
    name, _, domain = given["PrincipalName"].partition("@")
    kind = {"IMSUser": "User", "IMSGroup": "Group", "ServiceRole": "Role"}[given["PrincipalType"]]
    own = _domain(account)
    expected = {"User": own, "Group": f"group.{own}", "Role": f"role.{own.removesuffix('.com')}service.com"}[kind]
    if domain != expected:
        raise Refused("EntityNotExists.Principal", f"{domain} is not {expected}.")
    _there(account, _OWNER_KINDS[kind], name)
    names = ("ResourceGroupId", "PrincipalType", "PrincipalName", "PolicyType", "PolicyName")
    return [given[each] for each in names]


def _domain(account: Account) -> str:
    return f"{account['alias'] or account['id']}.onaliyun.com"


def _attach_within(account: Account, given: Parameters) -> None:
    row = _within(account, given)
    if row in account["attached_within"]:
        raise Refused("EntityAlreadyExists.PolicyAttachment")
    account["attached_within"].append(row)


def _detach_within(account: Account, given: Parameters) -> None:
    row = _within(account, given)
    if row not in account["attached_within"]:
        raise Refused("EntityNotExists.PolicyAttachment")
    account["attached_within"].remove(row)


def _list_within(account: Account, given: Parameters) -> dict[str, Any]:
    wanted = [given["ResourceGroupId"], given["PrincipalType"], given["PrincipalName"]]
    rows = [each for each in account["attached_within"] if each[:3] == wanted]
    names = ("ResourceGroupId", "PrincipalType", "PrincipalName", "PolicyType", "PolicyName")
    found = [dict(zip(names, each, strict=True)) for each in rows]
    return {"PolicyAttachments": {"PolicyAttachment": found}, "TotalCount": len(found)}


def _create_resource_group(account: Account, given: Parameters) -> dict[str, Any]:
    number = f"rg-{len(account['resource_groups']) + 1:08}"
    account["resource_groups"][number] = _only(given, "Name", "DisplayName")
    return {"ResourceGroup": {"Id": number, **account["resource_groups"][number]}}


def _list_resource_groups(account: Account, given: Parameters) -> dict[str, Any]:
    found = [{"Id": number, **group} for number, group in account["resource_groups"].items()]
    return {"ResourceGroups": {"ResourceGroup": [each for each in found if given.get("Name", "") in each["Name"]]}}


def _delete_resource_group(account: Account, given: Parameters) -> None:
    if account["resource_groups"].pop(given["ResourceGroupId"], None) is None:
        raise Refused("EntityNotExists.ResourceGroup")


def _create_login(account: Account, given: Parameters) -> None:
    user = _there(account, "users", given["UserName"])
    if user["login"] is not None:
        raise Refused("EntityAlreadyExists.User.LoginProfile")
    if len(given["Password"]) < int(account["password_policy"].get("MinimumPasswordLength", 8)):
        raise Refused("InvalidParameter.Password.Length", f"The password {given['Password']} is too short.")
    user["login"] = _only(given, "Password", "PasswordResetRequired", "MFABindRequired")


def _login(account: Account, given: Parameters) -> Any:
    user = _there(account, "users", given["UserName"])
    if user["login"] is None:
        raise Refused("EntityNotExist.User.LoginProfile")
    return user["login"]


def _get_login(account: Account, given: Parameters) -> dict[str, Any]:
    login = _login(account, given)
    told = {name: login[name] == "true" for name in ("PasswordResetRequired", "MFABindRequired")}
    return {"LoginProfile": {"UserName": given["UserName"], **told}}


def _update_login(account: Account, given: Parameters) -> None:
    _login(account, given).update(_only(given, "Password", "PasswordResetRequired", "MFABindRequired"))


def _delete_login(account: Account, given: Parameters) -> None:
    _login(account, given)
    account["users"][given["UserName"]]["login"] = None


def _tags(account: Account, given: Parameters) -> Any:
    kind = {"user": "users", "policy": "policies", "role": "roles"}[given["ResourceType"]]
    name = given.get("ResourceNames.1") or given["ResourcePrincipalName.1"]
    if kind == "users" and not name.endswith(f"@{_domain(account)}"):
        raise Refused("EntityNotExist.User")
    return _there(account, kind, name.partition("@")[0])["tags"]


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
    return json.loads(value) if value in {"true", "false"} or value[:1] in "[0123456789" and value else value


_ACTIONS: dict[tuple[str, str], Callable[[Account, Parameters], dict[str, Any] | None]] = {
    ("sts", "GetCallerIdentity"): lambda account, given: {"AccountId": account["id"]},
    ("ims", "GetDefaultDomain"): lambda account, given: {"DefaultDomainName": _domain(account)},
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
    ("ram", "CreatePolicy"): _create_policy,
    ("ram", "GetPolicy"): _get_policy,
    ("ram", "UpdatePolicyDescription"): _describe_policy,
    ("ram", "CreatePolicyVersion"): _create_version,
    ("ram", "ListPolicyVersions"): _list_versions,
    ("ram", "SetDefaultPolicyVersion"): _set_default,
    ("ram", "DeletePolicyVersion"): _delete_version,
    ("ram", "DeletePolicy"): _delete_policy,
    ("ram", "CreateRole"): _create_role,
    ("ram", "GetRole"): _get_role,
    ("ram", "UpdateRole"): _update_role,
    ("ram", "DeleteRole"): _delete_role,
    **{("ram", f"AttachPolicyTo{kind}"): _attach(kind) for kind in _OWNER_KINDS},
    **{("ram", f"DetachPolicyFrom{kind}"): _detach(kind) for kind in _OWNER_KINDS},
    **{("ram", f"ListPoliciesFor{kind}"): _policies_for(kind) for kind in _OWNER_KINDS},
    ("ram", "CreateLoginProfile"): _create_login,
    ("ram", "GetLoginProfile"): _get_login,
    ("ram", "UpdateLoginProfile"): _update_login,
    ("ram", "DeleteLoginProfile"): _delete_login,
    **{(product, "TagResources"): _tag for product in ("ram", "ims")},
    **{(product, "UntagResources"): _untag for product in ("ram", "ims")},
    **{(product, "ListTagResources"): _list_tags for product in ("ram", "ims")},
    ("resourcemanager", "CreateResourceGroup"): _create_resource_group,
    ("resourcemanager", "ListResourceGroups"): _list_resource_groups,
    ("resourcemanager", "DeleteResourceGroup"): _delete_resource_group,
    ("resourcemanager", "AttachPolicy"): _attach_within,
    ("resourcemanager", "DetachPolicy"): _detach_within,
    ("resourcemanager", "ListPolicyAttachments"): _list_within,
}


def parsed(words: list[str]) -> Parameters:
    """Names and values as the command line tool takes them: a value never starts with a hyphen of its own."""
    given: Parameters = {}
    waiting = ""
    for word in words:
        name, equals, value = word.partition("=")
        if word.startswith("-"):
            if waiting or not word.startswith("--"):
                raise Refused("", f"ERROR: not support flag form {word}")
            given[name[2:]] = value
            waiting = "" if equals else name[2:]
        elif waiting:
            given[waiting] = word
            waiting = ""
        else:
            raise Refused("", f"ERROR: unknown argument {word}")
    if waiting:
        raise Refused("", f"ERROR: --{waiting} needs a value")
    return given


def answered(account: Account, product: str, action: str, given: Parameters) -> dict[str, Any]:
    """The answer, but for the failures that a test has asked for."""
    for failure in account["failures"]:
        if failure["times"] and action.startswith(failure["action"]):
            if failure["skip"]:
                failure["skip"] -= 1
                continue
            failure["times"] -= 1
            if failure["lost"]:
                perform(account, product, action, given)
            raise Refused(failure["code"], failure["message"])
    return perform(account, product, action, given)


def main() -> int:
    """Answer one call: parameters come as arguments, the answer goes to standard output."""
    folder = sys.argv[0].rpartition("/")[0]
    product, action, *words = sys.argv[1:]
    with open(f"{folder}/account.json", encoding="utf-8") as file:
        account = json.load(file)
    try:
        given = parsed(words)
        with open(f"{folder}/calls.jsonl", "a", encoding="utf-8") as file:
            file.write(json.dumps([product, action, given]) + "\n")
        answer = answered(account, product, action, given)
    except Refused as refused:
        told = f"ErrorCode: {refused.code}\nRecommend: \nRequestId: 1\nMessage: {refused}\n" if refused.code else str(refused)
        print(f"ERROR: SDK.ServerError\n{told}" if refused.code else told, file=sys.stderr)
        return 1
    finally:
        with open(f"{folder}/account.json", "w", encoding="utf-8") as file:
            json.dump(account, file)
    # The real one escapes these three signs and leaves letters as they are.
    text = json.dumps({"RequestId": "1", **answer}, ensure_ascii=False, indent="\t")
    print(text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026"))
    return 0


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")
    sys.exit(main())
