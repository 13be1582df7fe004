from typing import Any

import pytest

from ramkeep.core.plan.model.plan import Plan, plan_of
from ramkeep.core.plan.model.settings import Account
from ramkeep.core.plan.model.values import Item, PolicyRef, PolicyType, Role
from ramkeep.core.plan.policy import Effect, Statement
from tests.core.plan.checks.trying import found, mended, messages, paths, unmended
from tests.core.plan.grants.company import ACCOUNT, allow, attached, custom, deny, text, trusting

PASS, ASSUME = "pass-any-role", "assume-any-role"
START = ("versions", 0, "document", "Statement")


def of(*statements: dict[str, Any], more: tuple[Item, ...] = ()) -> Plan:
    return plan_of([custom("p", *statements), *more], [Account(ACCOUNT)])


def for_service(name: str) -> Role:
    return Role(
        name, text({"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"Service": "fc.aliyuncs.com"}})
    )


def statements(plan: Plan) -> tuple[Statement, ...]:
    return plan.policies[PolicyRef(PolicyType.CUSTOM, "p")].document.statements


@pytest.mark.parametrize(
    "resource", ["*", "acs:ram:*:*:role/*", f"acs:ram::{ACCOUNT}:role/*", "acs:*:*:*:*", ["acs:ram:*:*:role/a", "*"]]
)
def test_any_role_may_be_passed(resource: object) -> None:
    plan = of(allow("ecs:*"), allow("ram:PassRole", resource))
    assert messages(PASS, plan) == ["This statement lets its holders hand any role of the account to a service."]
    assert paths(PASS, plan) == [(*START, 1, "Resource")]


@pytest.mark.parametrize(
    "statement",
    [
        allow("ram:PassRole", "acs:ram:*:*:role/fc-reader"),
        allow("ram:PassRole", "acs:ram:*:*:role/fc-*"),
        allow("ram:PassRole", "acs:ram:*:*:user/*"),
        allow("ram:GetRole"),
        deny("ram:PassRole"),
        allow("ram:*"),
        allow("*"),
    ],
)
def test_narrow_passing_and_wider_checks(statement: dict[str, Any]) -> None:
    assert not found(PASS, of(statement))


def test_passing_is_narrowed_to_the_roles_for_services() -> None:
    boss = [for_service("boss"), attached("role/boss", "AdministratorAccess", system=True)]
    people = Role("people", trusting(f"acs:ram::{ACCOUNT}:root"))
    plan = of(allow(["ecs:RunInstances", "ram:PassRole"]), more=(for_service("reader"), people, *boss))
    assert statements(mended(PASS, plan)) == (
        Statement(Effect.ALLOW, ("ecs:RunInstances",), resources=("*",)),
        Statement(Effect.ALLOW, ("ram:PassRole",), resources=("acs:ram:*:*:role/reader",)),
    )
    (finding,) = found(PASS, plan)
    assert finding.fix is not None
    assert finding.fix.label == "Allow it for reader only"


def test_without_roles_for_services_only_a_person_can_tell() -> None:
    assert unmended(PASS, of(allow("ram:PassRole")))
    assert unmended(PASS, of(allow("ram:Pass*"), more=(for_service("reader"),)))
    many = tuple(for_service(f"r{at}") for at in range(6))
    assert unmended(PASS, of(allow("ram:PassRole"), more=many))


def test_every_role_may_be_assumed() -> None:
    plan = of(allow("sts:AssumeRole", Condition={"Bool": {"acs:MFAPresent": "true"}}))
    assert messages(ASSUME, plan) == [
        (
            "This statement lets its holders assume every role whose trust policy lets them in, in this account and in "
            "others, where its conditions hold."
        )
    ]
    assert not found(ASSUME, of(allow("sts:AssumeRole", "acs:ram:*:*:role/deploy")))
    assert not found(ASSUME, of(allow("sts:*")))
    assert not found(ASSUME, of(deny("sts:AssumeRole")))
