"""The risk item speaks of ram:*, ram:Create*, ram:Update* and ram:Delete*, and of three identities at most."""

from typing import Any

import pytest

from ramkeep.core.plan.model.plan import Plan, plan_of
from ramkeep.core.plan.model.settings import Account
from ramkeep.core.plan.model.values import Group, Membership, Role, User
from tests.core.plan.checks.trying import found, messages
from tests.core.plan.grants.company import ACCOUNT, allow, attached, custom, deny, trusting

NAME = "too-many-ram-writers"


def writers(count: int, *statements: dict[str, Any]) -> Plan:
    users = [User(f"u{at}") for at in range(count)]
    held = [Membership("ops", each.name) for each in users]
    return plan_of(
        [Group("ops"), custom("p", *statements), attached("group/ops", "p"), *users, *held], [Account(ACCOUNT)]
    )


@pytest.mark.parametrize("action", ["ram:*", "ram:Create*", "ram:Update*", "ram:Delete*", "*", "ram:CreateUser"])
def test_a_fourth_is_one_too_many(action: str) -> None:
    assert found(NAME, writers(4, allow(action)))
    assert not found(NAME, writers(3, allow(action)))


@pytest.mark.parametrize(
    "statements",
    [
        [allow(["ram:Get*", "ram:List*"])],
        [allow("ecs:*")],
        [allow("ram:CreateAccessKey", f"acs:ram:*:{ACCOUNT}:user/u1")],
        [allow("ram:*"), deny(["ram:Create*", "ram:Update*", "ram:Delete*"])],
        [allow("ram:*"), deny("*")],
    ],
)
def test_readers_and_the_limited_do_not_count(statements: list[dict[str, Any]]) -> None:
    assert not found(NAME, writers(9, *statements))


def test_who_and_through_what() -> None:
    plan = writers(3, allow("ram:*"))
    role = Role("ops", trusting(f"acs:ram::{ACCOUNT}:root"))
    items = [role, attached("role/ops", "AdministratorAccess", system=True)]
    plan = plan_of(
        [*items, *(each for kind in (plan.users, plan.groups, plan.policies, plan.memberships, plan.attachments)
                   for each in kind.values())],
        [Account(ACCOUNT)],
    )  # fmt: skip
    (message,) = messages(NAME, plan)
    assert message.startswith(
        'There are 4 users and roles that may write to RAM: user "u0" through "p" (via group "ops"), '
    )
    assert 'role "ops" through "AdministratorAccess"' in message
    assert message.endswith(". Of them 1 is a full administrator.")


def test_a_long_list_is_cut() -> None:
    (message,) = messages(NAME, writers(40, allow("ram:*")))
    assert message.endswith(" and 32 more.")
