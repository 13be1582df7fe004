"""Principals as CreateRole (2025) describes them; both sides have to allow that a role is assumed."""

from typing import Any

import pytest

from ramkeep.core.plan.checks.problem import Severity
from ramkeep.core.plan.model.plan import Plan, plan_of
from ramkeep.core.plan.model.settings import Account
from ramkeep.core.plan.model.values import Item, Role, User
from tests.core.plan.checks.trying import found, messages, paths
from tests.core.plan.grants.company import ACCOUNT, allow, attached, custom, text, trusting

OTHER_ACCOUNT, WIDE = "role-trusts-other-account", "administrator-role-trusts-widely"
MISSING, UNASSUMED = "trust-names-nobody", "role-nobody-can-assume"
OTHER = "9999999999999999"
ANN = f"acs:ram::{ACCOUNT}:user/ann"
ROOT = f"acs:ram::{ACCOUNT}:root"


def role(principal: dict[str, Any], **more: Any) -> Role:
    return Role("r", text({"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": principal, **more}))


def plan(*items: Item, account: str = ACCOUNT) -> Plan:
    return plan_of([User("ann"), *items], [Account(account)])


def full(name: str = "r") -> Item:
    return attached(f"role/{name}", "AdministratorAccess", system=True)


def test_another_account_under_no_condition() -> None:
    other = role({"RAM": [ANN, f"acs:ram::{OTHER}:root"]})
    assert messages(OTHER_ACCOUNT, plan(other)) == [
        f'"acs:ram::{OTHER}:root" of another account may assume this role, under no condition.'
    ]
    assert paths(OTHER_ACCOUNT, plan(other)) == [("trust", "Statement", 0, "Principal", "RAM", 1)]
    assert [each.severity for each in found(OTHER_ACCOUNT, plan(other))] == [None]
    assert [each.severity for each in found(OTHER_ACCOUNT, plan(other, full()))] == [Severity.DANGER]


def test_accounts_that_are_ones_own_or_bound_or_unknown() -> None:
    office = {"IpAddress": {"acs:SourceIp": "10.0.0.0/8"}}
    assert not found(OTHER_ACCOUNT, plan(role({"RAM": ROOT})))
    assert not found(OTHER_ACCOUNT, plan(role({"RAM": f"acs:ram::{OTHER}:root"}, Condition=office)))
    assert not found(OTHER_ACCOUNT, plan(role({"RAM": f"acs:ram::{OTHER}:root"}), account=""))
    assert not found(OTHER_ACCOUNT, plan(role({"Service": "ecs.aliyuncs.com"})))


@pytest.mark.parametrize(
    ("principal", "words"),
    [
        ({"Service": "ecs.aliyuncs.com"}, "Whoever can run something in ecs.aliyuncs.com with this role"),
        ({"RAM": ROOT}, "Every user and role of the account that holds sts:AssumeRole for this role"),
    ],
)
def test_an_administrators_role_that_is_open(principal: dict[str, Any], words: str) -> None:
    assert messages(WIDE, plan(role(principal), full())) == [f"{words} is a full administrator."]
    assert not found(WIDE, plan(role(principal)))


def test_an_administrators_role_for_the_few() -> None:
    assert not found(WIDE, plan(role({"RAM": ANN}), full()))
    assert not found(WIDE, plan(role({"RAM": ROOT}, Condition={"Bool": {"acs:MFAPresent": "true"}}), full()))


def test_a_name_that_is_not_there() -> None:
    named = role({"RAM": [ANN, f"acs:ram::{ACCOUNT}:user/gone", f"acs:ram::{ACCOUNT}:role/lost"]})
    assert messages(MISSING, plan(named)) == [
        'The trust policy names the user "gone", which is not in the plan.',
        'The trust policy names the role "lost", which is not in the plan.',
    ]
    assert not found(MISSING, plan(role({"RAM": [ANN, ROOT, f"acs:ram::{OTHER}:user/gone"]})))
    assert not found(MISSING, plan(role({"RAM": f"acs:ram::{ACCOUNT}:user/*"})))
    assert not found(MISSING, plan(named, account=""))
    lowered = Role("Boss", trusting(f"acs:ram::{ACCOUNT}:role/boss"))
    assert not found(MISSING, plan(lowered))


def assuming(resource: str = "*") -> list[Item]:
    return [custom("p", allow("sts:AssumeRole", resource)), attached("user/ann", "p")]


def test_a_role_that_nobody_can_assume() -> None:
    only_ann = Role("r", trusting(ANN))
    assert messages(UNASSUMED, plan(only_ann)) == [
        (
            'Nobody in the plan may assume the role "r": those whom its trust policy names, if any, do not hold '
            "sts:AssumeRole for it."
        )
    ]
    assert found(UNASSUMED, plan(only_ann, *assuming("acs:ram:*:*:role/other")))
    assert found(UNASSUMED, plan(Role("r", trusting(f"acs:ram::{ACCOUNT}:user/bob")), *assuming()))
    assert found(UNASSUMED, plan(Role("r", trusting(ROOT))))


@pytest.mark.parametrize(
    "principal", [ANN, ROOT, f"acs:ram::{ACCOUNT}:user/a*", f"acs:ram:cn-hangzhou:{ACCOUNT}:user/ann"]
)
def test_a_role_that_someone_can_assume(principal: str) -> None:
    assert not found(UNASSUMED, plan(Role("r", trusting(principal)), *assuming(f"acs:ram:*:{ACCOUNT}:role/r")))


@pytest.mark.parametrize(
    "principal",
    [
        {"Service": "ecs.aliyuncs.com"},
        {"RAM": f"acs:ram::{OTHER}:root"},
        {"Federated": f"acs:ram::{ACCOUNT}:saml-provider/idp"},
    ],
)
def test_roles_for_those_outside_the_plan(principal: dict[str, Any]) -> None:
    assert not found(UNASSUMED, plan(role(principal)))


def test_roles_of_services_are_left_alone() -> None:
    linked = Role("AliyunServiceRoleForX", trusting(f"acs:ram::{ACCOUNT}:user/gone"), service_linked=True)
    assert not found(UNASSUMED, plan(linked))
    assert not found(MISSING, plan(linked))


def test_one_of_several_who_are_named_is_enough() -> None:
    several = role({"RAM": [f"acs:ram::{ACCOUNT}:user/bob", ANN, f"acs:ram::{ACCOUNT}:role/job"]})
    assert not found(UNASSUMED, plan(several, *assuming(f"acs:ram:*:{ACCOUNT}:role/r")))
