"""Policies, roles, and what is attached to whom, as RAM and Resource Management tell it."""

import json
from typing import Any
from urllib.parse import quote

import pytest

from ramkeep.core.plan.exchange.importing import read_files
from ramkeep.core.plan.exchange.incoming import NoteKind
from ramkeep.core.plan.exchange.reading_policies import text_of_policy
from ramkeep.core.plan.model.values import (
    AttachmentKey,
    Policy,
    PolicyRef,
    PolicyType,
    PolicyVersion,
    PrincipalKind,
    PrincipalRef,
    ResourceGroup,
    Role,
)
from ramkeep.core.plan.policy.reading import read
from tests.core.plan.exchange.files import (
    ACCOUNT,
    OTHER_TEXT,
    TEXT,
    TRUST,
    file,
    held,
    imported,
    policy,
    reasons,
    remarks,
    users,
)

OWN = PolicyRef(PolicyType.CUSTOM, "read")
ALICE = PrincipalRef(PrincipalKind.USER, "alice")


@pytest.mark.parametrize("text", [TEXT, quote(TEXT), json.loads(TEXT)])
def test_a_policy_with_its_text_in_any_form(text: Any) -> None:
    incoming = imported(x=policy("read", text))
    assert incoming.plan.policies == {OWN: Policy("read", (PolicyVersion("v1", read(TEXT)),), default="v1")}
    assert remarks(incoming) == []


def test_no_text_is_none() -> None:
    assert [text_of_policy(each) for each in (None, "", "  ", 3, [])] == [None] * 5


def test_the_documented_example_of_get_policy() -> None:
    example = {
        "RequestId": "7B8A4E7D-6CFF-471D-84DF-195A7A241ECB",
        "Policy": {
            "PolicyName": "OSS-Administrator",
            "PolicyType": "Custom",
            "Description": "OSS管理员权限",
            "DefaultVersion": "v1",
            "CreateDate": "2015-01-23T12:33:18Z",
            "UpdateDate": "2015-01-23T12:33:18Z",
            "AttachmentCount": 0,
        },
        "DefaultPolicyVersion": {
            "VersionId": "v1",
            "IsDefaultVersion": True,
            "PolicyDocument": '{ "Statement": [{ "Action": ["oss:*"], "Effect": "Allow", "Resource": ["acs:oss:*:*:*"]}], "Version": "1"}',
            "CreateDate": "2015-01-23T12:33:18Z",
        },
    }
    found = imported(GetPolicy=example).plan.policies[PolicyRef(PolicyType.CUSTOM, "OSS-Administrator")]
    assert found.description == "OSS管理员权限"
    assert found.document.statements[0].resources == ("acs:oss:*:*:*",)


def versions(*rows: tuple[str, str, bool]) -> dict[str, Any]:
    found = [{"VersionId": id, "PolicyDocument": text, "IsDefaultVersion": default} for id, text, default in rows]
    return {"PolicyVersions": {"PolicyVersion": found}}


@pytest.mark.parametrize(
    "name",
    [
        "ListPolicyVersions-Custom-read.json",
        "ListPolicyVersions/custom/read.json",
        "ListPolicyVersions_Custom_read~1.json",
    ],
)
def test_versions_take_the_policy_from_the_name_of_the_file(name: str) -> None:
    incoming = read_files([file(name, versions(("v10", TEXT, True), ("v2", OTHER_TEXT, False)))])
    found = incoming.plan.policies[OWN]
    assert ([each.id for each in found.versions], found.default) == (["v2", "v10"], "v10")
    assert found.document == read(TEXT)


@pytest.mark.parametrize(
    "name", ["GetPolicyVersion-Custom-read-v2", "GetPolicyVersion/Custom/read/v2", "GetPolicyVersion-Custom-read~v2"]
)
def test_a_version_may_stand_in_the_name_too(name: str) -> None:
    version = {"PolicyVersion": {"VersionId": "v2", "PolicyDocument": OTHER_TEXT, "IsDefaultVersion": False}}
    incoming = read_files([file("GetPolicy-Custom-read.json", policy("read")), file(f"{name}.json", version)])
    assert [each.id for each in incoming.plan.policies[OWN].versions] == ["v1", "v2"]
    assert remarks(incoming) == []


def test_versions_of_an_unnamed_policy_say_how_the_file_must_be_called() -> None:
    incoming = read_files(
        [file("ListUsers.json", users("a")), file("ListPolicyVersions-read.json", versions(("v1", TEXT, True)))]
    )
    (reason,) = reasons(incoming, NoteKind.OWNER_MISSING)
    assert "ListPolicyVersions-Custom-POLICY.json" in reason


def test_a_request_beside_the_answer_names_the_policy() -> None:
    pair = {
        "request": {"PolicyName": "read", "PolicyType": "Custom"},
        "response": {"PolicyVersion": {"VersionId": "v1", "PolicyDocument": TEXT, "IsDefaultVersion": True}},
    }
    assert OWN in read_files([file("x.json", pair)]).plan.policies


def test_system_policies_are_copied_when_their_text_is_there() -> None:
    listed = {
        "Policies": {"Policy": [{"PolicyName": name, "PolicyType": "System"} for name in ("AOneAccess", "ATwoAccess")]}
    }
    incoming = read_files([file("ListPolicies.json", listed), file("x.json", policy("AOneAccess", type="System"))])
    assert list(incoming.plan.policies) == [PolicyRef(PolicyType.SYSTEM, "AOneAccess")]
    assert remarks(incoming) == []


def test_attachments_of_every_sort_of_principal() -> None:
    incoming = read_files(
        [
            file("ListUsers.json", users("alice")),
            file("GetGroup.json", {"Group": {"GroupName": "dev"}}),
            file("GetRole.json", role("deploy")),
            file("ListPoliciesForUser-alice.json", held(("Custom", "read"), ("System", "ReadOnlyAccess"))),
            file("ListPoliciesForGroup-dev.json", held(("Custom", "read"))),
            file("ListPoliciesForRole-deploy.json", held(("Custom", "read"))),
            file("GetPolicy.json", policy("read")),
        ]
    )
    assert set(incoming.plan.attachments) == {
        AttachmentKey(ALICE, OWN, ""),
        AttachmentKey(ALICE, PolicyRef(PolicyType.SYSTEM, "ReadOnlyAccess"), ""),
        AttachmentKey(PrincipalRef(PrincipalKind.GROUP, "dev"), OWN, ""),
        AttachmentKey(PrincipalRef(PrincipalKind.ROLE, "deploy"), OWN, ""),
    }
    assert remarks(incoming) == []
    assert len(incoming.coverage.attached_to) == 3


def role(name: str, **more: object) -> dict[str, Any]:
    return {
        "Role": {
            "RoleName": name,
            "Arn": f"acs:ram::{ACCOUNT}:role/{name}",
            "AssumeRolePolicyDocument": TRUST,
            **more,
        }
    }


def test_entities_for_a_policy() -> None:
    entities = {
        "Users": {"User": [{"UserName": "alice", "AttachDate": "d"}]},
        "Groups": {"Group": [{"GroupName": "dev", "AttachDate": "d"}]},
        "Roles": {"Role": [{"RoleName": "deploy", "Arn": f"acs:ram::{ACCOUNT}:role/deploy"}]},
    }
    incoming = read_files(
        [
            file("ListEntitiesForPolicy-Custom-read.json", entities),
            file("GetPolicy.json", policy("read")),
            file("GetRole.json", role("deploy")),
        ]
    )
    assert len(incoming.plan.attachments) == 3
    assert incoming.coverage.holders_of == {OWN}
    assert incoming.plan.account.id == ACCOUNT


@pytest.mark.parametrize("trust", [TRUST, quote(TRUST)])
def test_roles(trust: str) -> None:
    incoming = imported(
        GetRole=role(
            "deploy",
            AssumeRolePolicyDocument=trust,
            Description="d",
            MaxSessionDuration=7200,
            AllowConsoleLogin=False,
            IsServiceLinkedRole=False,
        )
    )
    assert incoming.plan.roles == {"deploy": Role("deploy", read(TRUST), "d", 7200, console=False)}
    assert incoming.plan.account.id == ACCOUNT
    assert remarks(incoming) == []


@pytest.mark.parametrize(
    ("name", "told", "linked"),
    [
        ("AliyunServiceRoleForEss", None, True),
        ("AliyunServiceRoleForEss", False, False),
        ("mine", True, True),
        ("mine", "true", True),
        ("mine", None, False),
    ],
)
def test_service_linked_roles_are_known_by_the_answer_or_by_their_name(name: str, told: object, linked: bool) -> None:
    more = {} if told is None else {"IsServiceLinkedRole": told}
    rows = {"Roles": {"Role": [{"RoleName": name}]}, "IsTruncated": False}
    assert imported(ListRoles=rows, GetRole=role(name, **more)).plan.roles[name].service_linked is linked


def test_resource_groups_and_their_attachments() -> None:
    groups = [{"Id": "rg-1", "Name": "prod", "DisplayName": "Production", "AccountId": ACCOUNT}]
    rows = [
        attachment("alice@example.onaliyun.com", "IMSUser", "rg-1"),
        attachment("dev@group.example.onaliyun.com", "IMSGroup", "rg-2"),
        attachment("deploy@role.example.onaliyunservice.com", "ServiceRole", ACCOUNT),
    ]
    incoming = imported(
        ListUsers=users("alice"),
        GetGroup={"Group": {"GroupName": "dev"}},
        GetRole=role("deploy"),
        GetPolicy=policy("read"),
        ListResourceGroups={"ResourceGroups": {"ResourceGroup": groups}, "TotalCount": 1},
        ListPolicyAttachments={"PolicyAttachments": {"PolicyAttachment": rows}, "TotalCount": 3},
    )
    assert {(key.principal.name, key.resource_group) for key in incoming.plan.attachments} == {
        ("alice", "prod"),
        ("dev", "rg-2"),
        ("deploy", ""),
    }
    assert incoming.plan.resource_groups == {
        "prod": ResourceGroup("prod", "rg-1", "Production"),
        "rg-2": ResourceGroup("rg-2", "rg-2"),
    }
    assert len(reasons(incoming, NoteKind.BARE)) == len(remarks(incoming)) == 1
    assert incoming.coverage.scoped


def attachment(principal: str, type: str, scope: str) -> dict[str, str]:
    return {
        "PolicyName": "read",
        "PolicyType": "Custom",
        "PrincipalName": principal,
        "PrincipalType": type,
        "ResourceGroupId": scope,
    }


def test_missing_pages_by_number_are_told() -> None:
    rows = [attachment("alice@x.onaliyun.com", "IMSUser", "")]
    answer = {"PolicyAttachments": {"PolicyAttachment": rows}, "TotalCount": 12, "PageNumber": 1}
    incoming = imported(ListUsers=users("alice"), GetPolicy=policy("read"), ListPolicyAttachments=answer)
    (reason,) = reasons(incoming, NoteKind.INCOMPLETE)
    assert "12 entries in all, but the files have 1" in reason
    assert not incoming.coverage.scoped


def test_attachments_without_a_principal_are_told() -> None:
    incoming = imported(
        ListUsers=users("alice"),
        ListPolicyAttachments={"PolicyAttachments": {"PolicyAttachment": [attachment("x", "Robot", ""), {}]}},
    )
    assert len(reasons(incoming, NoteKind.VALUE)) == 1
    assert incoming.plan.attachments == {}


def test_tags_of_every_sort_of_object() -> None:
    rows = [
        {"ResourceName": name, "ResourceType": type, "TagKey": key, "TagValue": "x"}
        for name, type, key in (
            ("alice", "user", "a"),
            ("alice", "user", "b"),
            ("read", "policy", "c"),
            ("x", "mfa", "d"),
        )
    ]
    incoming = imported(ListTagResources={"TagResources": rows}, ListUsers=users("alice"), GetPolicy=policy("read"))
    assert incoming.plan.users["alice"].tags == {"a": "x", "b": "x"}
    assert incoming.plan.policies[OWN].tags == {"c": "x"}
    assert remarks(incoming) == []


def test_the_same_page_twice_is_not_two_pages() -> None:
    groups = {"ResourceGroups": {"ResourceGroup": [{"Id": "rg-1", "Name": "prod"}]}, "TotalCount": 2}
    incoming = read_files([file("ListResourceGroups.json", groups), file("ListResourceGroups~2.json", groups)])
    assert "2 entries in all, but the files have 1" in reasons(incoming, NoteKind.INCOMPLETE)[0]
