"""Users, groups, and how they log on, as either API tells it. The examples are those of the API references."""

from typing import Any

import pytest

from ramkeep.core.plan.exchange.importing import read_files
from ramkeep.core.plan.exchange.incoming import NoteKind
from ramkeep.core.plan.model.values import (
    AccessKey,
    ConsoleLogin,
    Group,
    MembershipKey,
    MfaState,
    User,
)
from tests.core.plan.exchange.files import ACCOUNT, file, imported, reasons, remarks, users


def test_the_documented_example_of_list_users() -> None:
    example = {
        "RequestId": "4B450CA1-36E8-4AA2-8461-86B42BF4CC4E",
        "IsTruncated": False,
        "Users": {
            "User": [
                {
                    "UserId": "1227489245380721",
                    "UserName": "zhangqiang",
                    "DisplayName": "张强",
                    "MobilePhone": "86-18600008888",
                    "Email": "zhangqiang@example.com",
                    "Comments": "这是一位云计算工程师",
                    "CreateDate": "2015-01-23T12:33:18Z",
                    "UpdateDate": "2015-01-23T12:33:18Z",
                }
            ]
        },
    }
    incoming = imported(ListUsers=example)
    wanted = User(
        "zhangqiang",
        "张强",
        mobile="86-18600008888",
        email="zhangqiang@example.com",
        comments="这是一位云计算工程师",
    )
    assert incoming.plan.users == {"zhangqiang": wanted}
    assert remarks(incoming) == []


def test_ims_speaks_of_logon_names_and_tags() -> None:
    row = {
        "UserPrincipalName": "alice@example.onaliyun.com",
        "Status": "active",
        "Tags": {"Tag": [{"TagKey": "team", "TagValue": "ops"}]},
    }
    plan = imported(ListUsers={"Users": {"User": [row]}}).plan
    assert plan.users == {"alice": User("alice", tags={"team": "ops"})}
    assert plan.account.alias == "example"
    by_id = imported(GetUser={"User": {"UserPrincipalName": f"bob@{ACCOUNT}.onaliyun.com"}}).plan
    assert (list(by_id.users), by_id.account.id, by_id.account.alias) == (["bob"], ACCOUNT, "")


def test_the_alias_itself_stands_before_that_of_a_logon_name() -> None:
    row = {"UserPrincipalName": "alice@old.onaliyun.com"}
    plan = imported(ListUsers={"Users": {"User": [row]}}, GetAccountAlias={"AccountAlias": "new"}).plan
    assert plan.account.alias == "new"


def test_a_user_that_is_not_active_is_told() -> None:
    incoming = imported(ListUsers={"Users": {"User": [{"UserName": "alice", "Status": "Freeze"}]}})
    assert "has the status Freeze" in reasons(incoming, NoteKind.VALUE)[0]


def test_who_is_in_which_group_from_either_side() -> None:
    rows = {"Users": {"User": [{"UserName": "alice", "DisplayName": "A", "JoinDate": "2015-01-23T12:33:18Z"}]}}
    groups = {
        "Groups": {"Group": [{"GroupName": "ops", "Comments": "night shift", "JoinDate": "2015-01-23T12:33:18Z"}]}
    }
    incoming = read_files(
        [
            file("ListUsers.json", users("alice", "bob")),
            file("ListGroups.json", {"Groups": {"Group": [{"GroupName": "dev", "Comments": "d"}]}}),
            file("ListUsersForGroup/dev.json", rows),
            file("ListGroupsForUser-bob@example.onaliyun.com.json", groups),
        ]
    )
    assert set(incoming.plan.memberships) == {MembershipKey("dev", "alice"), MembershipKey("ops", "bob")}
    assert incoming.plan.groups == {"dev": Group("dev", comments="d"), "ops": Group("ops", comments="night shift")}
    assert incoming.coverage.members_of == {"dev"}
    assert incoming.coverage.groups_of == {"bob"}
    assert remarks(incoming) == []


@pytest.mark.parametrize(
    ("answer", "example"),
    [
        ({"Users": {"User": [{"UserName": "alice", "JoinDate": "d"}]}}, "ListUsersForGroup-GROUP.json"),
        ({"Groups": {"Group": [{"GroupName": "dev", "JoinDate": "d"}]}}, "ListGroupsForUser-USER.json"),
        ({"AccessKeys": {"AccessKey": [{"AccessKeyId": "A"}]}}, "ListAccessKeys-USER.json"),
        ({"MFADevice": {"SerialNumber": "s"}}, "GetUserMFAInfo-USER.json"),
        ({"LoginProfile": {"MFABindRequired": True}}, "GetLoginProfile-USER.json"),
    ],
)
def test_an_answer_without_an_owner_says_how_the_file_must_be_called(answer: Any, example: str) -> None:
    incoming = read_files([file("ListUsers.json", users("alice")), file("x.json", answer)])
    (reason,) = reasons(incoming, NoteKind.OWNER_MISSING)
    assert example in reason
    assert not incoming.is_whole


def test_access_keys_come_without_their_secrets() -> None:
    rows = [
        {"AccessKeyId": "LTAI1", "Status": "Active", "CreateDate": "2015-01-23T12:33:18Z"},
        {"AccessKeyId": "LTAI2", "Status": "Inactive", "AccessKeySecret": "hush"},
    ]
    answer = {"AccessKeys": {"AccessKey": rows}}
    incoming = read_files([file("ListUsers.json", users("alice")), file("ListAccessKeys-alice.json", answer)])
    keys = (AccessKey("LTAI1", created="2015-01-23T12:33:18Z"), AccessKey("LTAI2", active=False))
    assert incoming.plan.users["alice"] == User("alice", api=True, access_keys=keys)
    assert len(reasons(incoming, NoteKind.SECRET)) == 1
    assert "hush" not in repr(incoming)


def test_login_profiles() -> None:
    incoming = read_files(
        [
            file("ListUsers.json", users("alice", "bob", "carol")),
            file(
                "a.json",
                {"LoginProfile": {"UserName": "alice", "MFABindRequired": True, "PasswordResetRequired": False}},
            ),
            file(
                "b.json",
                {
                    "LoginProfile": {
                        "UserPrincipalName": "bob@x.onaliyun.com",
                        "Status": "Inactive",
                        "LastLoginTime": "2020-01-01T00:00:00Z",
                    }
                },
            ),
            file("GetLoginProfile-carol.json", {"Code": "EntityNotExist.User.LoginProfile", "RequestId": "1"}),
        ]
    )
    people = incoming.plan.users
    assert people["alice"].console == ConsoleLogin(mfa_bind_required=True)
    assert people["bob"].console == ConsoleLogin(active=False, last_logon="2020-01-01T00:00:00Z")
    assert people["carol"].console is None
    assert remarks(incoming) == []


@pytest.mark.parametrize(
    ("answer", "state"),
    [
        ({"MFADevice": {"SerialNumber": f"acs:ram::{ACCOUNT}:mfa/a", "Type": "VMFA"}}, MfaState.VIRTUAL),
        ({"MFADevice": {"SerialNumber": f"acs:ram::{ACCOUNT}:mfa/a"}}, MfaState.VIRTUAL),
        ({"MFADevice": {"SerialNumber": "x", "Type": "U2F"}, "IsMFAEnable": True}, MfaState.U2F),
        ({"MFADevice": {"SerialNumber": "x", "Type": "Palm"}}, MfaState.UNSPECIFIED),
        ({"IsMFAEnable": True}, MfaState.UNSPECIFIED),
        ({"IsMFAEnable": False}, MfaState.NONE),
        ({"MFADevice": {}, "IsMFAEnable": False}, MfaState.NONE),
        ({"Code": "EntityNotExist.User.MFADevice"}, MfaState.NONE),
    ],
)
def test_mfa_devices(answer: Any, state: MfaState) -> None:
    incoming = read_files([file("ListUsers.json", users("alice")), file("GetUserMFAInfo-alice.json", answer)])
    assert incoming.plan.users["alice"].mfa == state
    assert remarks(incoming) == []


def test_the_list_of_virtual_devices_tells_whose_they_are() -> None:
    rows = [
        {"SerialNumber": f"acs:ram::{ACCOUNT}:mfa/a", "User": {"UserName": "alice"}},
        {"SerialNumber": f"acs:ram::{ACCOUNT}:mfa/free"},
    ]
    incoming = imported(
        ListUsers=users("alice", "bob"), ListVirtualMFADevices={"VirtualMFADevices": {"VirtualMFADevice": rows}}
    )
    assert {name: each.mfa for name, each in incoming.plan.users.items()} == {
        "alice": MfaState.VIRTUAL,
        "bob": MfaState.NONE,
    }
    assert incoming.plan.account.id == ACCOUNT


def test_a_contradiction_is_told_with_both_files_and_the_first_call_counts() -> None:
    incoming = imported(
        GetUser={"User": {"UserName": "alice", "DisplayName": "Alicia"}},
        ListUsers={"Users": {"User": [{"UserName": "alice", "DisplayName": "Alice"}]}},
    )
    assert incoming.plan.users["alice"].display_name == "Alice"
    (reason,) = reasons(incoming, NoteKind.CONTRADICTION)
    assert reason.startswith("GetUser.json: ")
    assert "ListUsers.json" in reason
