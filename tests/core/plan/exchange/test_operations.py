"""Which operation a file answers."""

from typing import Any

import pytest

from ramkeep.core.plan.exchange.operations import Operation, chosen, example_name, fitting, named_in

FOR_GROUP = Operation.LIST_USERS_FOR_GROUP


@pytest.mark.parametrize(
    ("name", "operation", "owner"),
    [
        ("ListUsers.json", Operation.LIST_USERS, ""),
        ("ListUsers~2.json", Operation.LIST_USERS, ""),
        ("ListUsers (2).json", Operation.LIST_USERS, ""),
        ("ListUsersForGroup-finance.json", FOR_GROUP, "finance"),
        ("ListUsersForGroup_finance.JSON", FOR_GROUP, "finance"),
        ("ListUsersForGroup-finance~12.json", FOR_GROUP, "finance"),
        ("ListUsersForGroup/finance.json", FOR_GROUP, "finance"),
        ("ListUsersForGroup/finance/2.json", FOR_GROUP, "finance"),
        ("account\\ListUsersForGroup\\finance.json", FOR_GROUP, "finance"),
        ("list-users-for-group-finance.json", FOR_GROUP, "finance"),
        ("ram ListUsersForGroup finance.json", FOR_GROUP, "finance"),
        ("2026-11-26-ListUsersForGroup--x-2.json", FOR_GROUP, "-x-2"),
        ("GetUserMFAInfo-alice@example.onaliyun.com.json", Operation.GET_USER_MFA_INFO, "alice@example.onaliyun.com"),
        ("get-user-mfa-info-a.b.json", Operation.GET_USER_MFA_INFO, "a.b"),
        ("GetPolicyVersion/Custom/read/v2.json", Operation.GET_POLICY_VERSION, "Custom/read/v2"),
        ("ListUsersForGroup-财务.json", FOR_GROUP, "财务"),
        ("ListUsersForGroup/ListUsers.json", FOR_GROUP, "ListUsers"),
    ],
)
def test_names(name: str, operation: Operation, owner: str) -> None:
    assert named_in(name)[0] == (operation, owner)


@pytest.mark.parametrize("name", ["", "users.json", "ListUsersAndMore.json", "report.csv", "/", "BlacklistUsers.json"])
def test_names_that_say_nothing(name: str) -> None:
    assert named_in(name) == []


@pytest.mark.parametrize(
    ("body", "operations"),
    [
        ({"Users": {"User": [{"UserName": "a", "UserId": "1"}]}}, Operation.LIST_USERS),
        ({"Users": {"User": [{"UserName": "a", "JoinDate": "d"}]}}, FOR_GROUP),
        ({"Users": {"User": [{"UserName": "a", "AttachDate": "d"}]}}, Operation.LIST_ENTITIES_FOR_POLICY),
        ({"Users": {"User": []}, "Groups": {"Group": []}}, Operation.LIST_ENTITIES_FOR_POLICY),
        ({"Groups": {"Group": [{"GroupName": "g", "JoinDate": "d"}]}}, Operation.LIST_GROUPS_FOR_USER),
        ({"Groups": [{"GroupName": "g"}]}, Operation.LIST_GROUPS),
        ({"Policies": {"Policy": [{"PolicyName": "p", "AttachDate": "d"}]}}, Operation.LIST_POLICIES_FOR_USER),
        ({"Policies": {"Policy": [{"PolicyName": "p", "AttachmentCount": 1}]}}, Operation.LIST_POLICIES),
        ({"Policy": {}, "DefaultPolicyVersion": {}}, Operation.GET_POLICY),
        ({"IsMFAEnable": True, "MFADevice": {}}, Operation.GET_USER_MFA_INFO),
        ({"IsMFAEnable": True}, Operation.GET_ACCOUNT_MFA_INFO),
    ],
)
def test_contents(body: dict[str, Any], operations: Operation) -> None:
    assert fitting(body)[0] == operations


def test_a_name_chooses_among_what_fits() -> None:
    body = {"Users": {"User": []}}
    named = [(Operation.LIST_ROLES, "x"), (FOR_GROUP, "dev")]
    assert chosen(named, fitting(body)) == (FOR_GROUP, "dev")
    assert chosen(named, fitting({"Role": {}})) is None
    assert fitting({"RequestId": "1"}) == ()


def test_an_example_reads_back() -> None:
    for operation in Operation:
        assert named_in(example_name(operation, "alice")) == [(operation, "alice")]
