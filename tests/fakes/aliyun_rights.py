"""Policies, attachments and resource groups of the stand-in for `aliyun`."""

import json
from collections.abc import Callable
from typing import Any

from tests.fakes.aliyun_account import (
    OWNER_KINDS,
    Account,
    Parameters,
    Refused,
    create,
    domain_of,
    only,
    refuse_while,
    there,
)
from tests.fakes.aliyun_lists import all_within


def _create_policy(account: Account, given: Parameters) -> None:
    json.loads(given["PolicyDocument"])
    versions = {"v1": given["PolicyDocument"]}
    value = {"Description": given.get("Description", ""), "versions": versions, "default": "v1", "next": 2, "tags": {}}
    create(account, "policies", given["PolicyName"], value)


def _get_policy(account: Account, given: Parameters) -> dict[str, Any]:
    policy = there(account, "policies", given["PolicyName"])
    about = {"PolicyName": given["PolicyName"], "Description": policy["Description"], "PolicyType": "Custom"}
    version = {"VersionId": policy["default"], "PolicyDocument": policy["versions"][policy["default"]]}
    return {"Policy": about | {"DefaultVersion": policy["default"]}, "DefaultPolicyVersion": version}


def _describe_policy(account: Account, given: Parameters) -> None:
    there(account, "policies", given["PolicyName"])["Description"] = given["NewDescription"]


def _create_version(account: Account, given: Parameters) -> dict[str, Any]:
    policy = there(account, "policies", given["PolicyName"])
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
    policy = there(account, "policies", given["PolicyName"])
    rows = [{"VersionId": each, "IsDefaultVersion": each == policy["default"]} for each in policy["versions"]]
    return {"PolicyVersions": {"PolicyVersion": rows}}


def _set_default(account: Account, given: Parameters) -> None:
    policy = there(account, "policies", given["PolicyName"])
    if given["VersionId"] not in policy["versions"]:
        raise Refused("EntityNotExist.Policy.Version")
    policy["default"] = given["VersionId"]


def _delete_version(account: Account, given: Parameters) -> None:
    policy = there(account, "policies", given["PolicyName"])
    refuse_while(policy["default"] == given["VersionId"], "DeleteConflict.Policy.Version.Default")
    if given["VersionId"] not in policy["versions"]:
        raise Refused("EntityNotExist.Policy.Version")
    del policy["versions"][given["VersionId"]]


def _delete_policy(account: Account, given: Parameters) -> None:
    name = given["PolicyName"]
    policy = there(account, "policies", name)
    in_use = any(each[2:] == ["Custom", name] for each in account["attached"])
    in_use = in_use or any(each[3:] == ["Custom", name] for each in account["attached_within"])
    refuse_while(in_use, "DeleteConflict.Policy.User")
    refuse_while(len(policy["versions"]) > 1, "DeleteConflict.Policy.Version")
    del account["policies"][name]


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
    there(account, OWNER_KINDS[kind], name)
    if given["PolicyType"] == "Custom":
        there(account, "policies", given["PolicyName"])
    return [kind, name, given["PolicyType"], given["PolicyName"]]


def _policies_for(kind: str) -> Callable[[Account, Parameters], dict[str, Any]]:
    def policies_for(account: Account, given: Parameters) -> dict[str, Any]:
        name = given[f"{kind}Name"]
        there(account, OWNER_KINDS[kind], name)
        rows = [each for each in account["attached"] if each[:2] == [kind, name]]
        return {"Policies": {"Policy": [{"PolicyName": each[3], "PolicyType": each[2]} for each in rows]}}

    return policies_for


def _principal(account: Account, given: Parameters) -> tuple[str, str]:
    name, _, domain = given["PrincipalName"].partition("@")
    kind = {"IMSUser": "User", "IMSGroup": "Group", "ServiceRole": "Role"}[given["PrincipalType"]]
    own = domain_of(account)
    expected = {"User": own, "Group": f"group.{own}", "Role": f"role.{own.removesuffix('.com')}service.com"}[kind]
    if domain != expected:
        raise Refused("EntityNotExists.Principal", f"{domain} is not {expected}.")
    there(account, OWNER_KINDS[kind], name)
    return kind, name


def _within(account: Account, given: Parameters) -> list[str]:
    if given["ResourceGroupId"] not in account["resource_groups"]:
        raise Refused("EntityNotExists.ResourceGroup")
    return [given["ResourceGroupId"], *_principal(account, given), given["PolicyType"], given["PolicyName"]]


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
    if "PrincipalName" not in given:
        return all_within(account)
    wanted = _principal(account, given)
    rows = [each for each in account["attached_within"] if (each[0], *each[1:3]) == (given["ResourceGroupId"], *wanted)]
    found = [{"PolicyType": each[3], "PolicyName": each[4]} for each in rows]
    return {"PolicyAttachments": {"PolicyAttachment": found}, "TotalCount": len(found)}


def _create_resource_group(account: Account, given: Parameters) -> dict[str, Any]:
    number = f"rg-{len(account['resource_groups']) + 1:08}"
    account["resource_groups"][number] = only(given, "Name", "DisplayName")
    return {"ResourceGroup": {"Id": number, **account["resource_groups"][number]}}


def _list_resource_groups(account: Account, given: Parameters) -> dict[str, Any]:
    found = [{"Id": number, **group} for number, group in account["resource_groups"].items()]
    return {"ResourceGroups": {"ResourceGroup": [each for each in found if given.get("Name", "") in each["Name"]]}}


def _delete_resource_group(account: Account, given: Parameters) -> None:
    if account["resource_groups"].pop(given["ResourceGroupId"], None) is None:
        raise Refused("EntityNotExists.ResourceGroup")


ACTIONS: dict[tuple[str, str], Callable[[Account, Parameters], dict[str, Any] | None]] = {
    ("ram", "CreatePolicy"): _create_policy,
    ("ram", "GetPolicy"): _get_policy,
    ("ram", "UpdatePolicyDescription"): _describe_policy,
    ("ram", "CreatePolicyVersion"): _create_version,
    ("ram", "ListPolicyVersions"): _list_versions,
    ("ram", "SetDefaultPolicyVersion"): _set_default,
    ("ram", "DeletePolicyVersion"): _delete_version,
    ("ram", "DeletePolicy"): _delete_policy,
    **{("ram", f"AttachPolicyTo{kind}"): _attach(kind) for kind in OWNER_KINDS},
    **{("ram", f"DetachPolicyFrom{kind}"): _detach(kind) for kind in OWNER_KINDS},
    **{("ram", f"ListPoliciesFor{kind}"): _policies_for(kind) for kind in OWNER_KINDS},
    ("resourcemanager", "CreateResourceGroup"): _create_resource_group,
    ("resourcemanager", "ListResourceGroups"): _list_resource_groups,
    ("resourcemanager", "DeleteResourceGroup"): _delete_resource_group,
    ("resourcemanager", "AttachPolicy"): _attach_within,
    ("resourcemanager", "DetachPolicy"): _detach_within,
    ("resourcemanager", "ListPolicyAttachments"): _list_within,
}
