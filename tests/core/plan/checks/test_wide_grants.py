from typing import Any

import pytest

from ramkeep.core.plan.checks.checker import Checker
from ramkeep.core.plan.checks.problem import Severity
from ramkeep.core.plan.checks.wide_grants import CHECKS
from ramkeep.core.plan.model.plan import Plan, plan_of
from ramkeep.core.plan.model.values import ResourceGroup, User
from tests.core.plan.catalog.sample import shipped
from tests.core.plan.checks.trying import found, messages, paths
from tests.core.plan.grants.company import allow, attached, custom, deny, system

NOT_ACTION, NOT_RESOURCE = "allow-with-not-action", "allow-with-not-resource"
WIDE = "wide-system-policy"
WHOLE, ACROSS = "whole-sensitive-service", "writes-across-services"
START = ("versions", 0, "document", "Statement")


def of(*statements: dict[str, Any]) -> Plan:
    return plan_of([custom("p", *statements)])


def not_action(actions: object, effect: str = "Allow") -> dict[str, Any]:
    return {"Effect": effect, "NotAction": actions, "Resource": "*"}


def test_allow_with_not_action() -> None:
    power_user = of(allow("ecs:*"), not_action(["ram:*", "ims:*", "resourcemanager:*"]))
    assert messages(NOT_ACTION, power_user) == [
        "This statement allows every action but ram:*, ims:* and resourcemanager:*, those of services to come included."
    ]
    assert paths(NOT_ACTION, power_user) == [(*START, 1, "NotAction")]


def test_deny_with_not_action_is_what_it_is_for() -> None:
    assert not found(NOT_ACTION, of(not_action("ram:*", "Deny")))


def test_full_power_is_told_by_another_check() -> None:
    assert not found(NOT_ACTION, of(not_action("ecs:RunInstances")))
    assert not found(WHOLE, of(allow("*"), allow("ram:*")))


def test_allow_with_not_resource() -> None:
    statement = {"Effect": "Allow", "Action": "oss:*", "NotResource": "acs:oss:*:*:secret/*"}
    assert messages(NOT_RESOURCE, of(statement)) == [
        "This statement allows oss:* on every resource but acs:oss:*:*:secret/*, all those to come included."
    ]
    assert paths(NOT_RESOURCE, of(statement)) == [(*START, 0, "NotResource")]
    assert not found(NOT_RESOURCE, of({**statement, "Effect": "Deny"}))


@pytest.mark.parametrize("service", ["ram", "ims", "sts", "kms", "resourcemanager", "actiontrail", "bss", "bssapi"])
def test_a_sensitive_service_granted_whole(service: str) -> None:
    (finding,) = found(WHOLE, of(allow(f"{service}:*")))
    severe = service in {"ram", "ims", "resourcemanager"}
    assert finding.severity is (Severity.DANGER if severe else Severity.WARNING)
    assert finding.place.path == (*START, 0, "Action")


@pytest.mark.parametrize("resource", ["*", "acs:kms:*:*:*", "acs:*:*:*:*", ["acs:kms:*:*:key/1", "*"]])
def test_every_form_of_everywhere(resource: object) -> None:
    assert found(WHOLE, of(allow("kms:*", resource)))


@pytest.mark.parametrize(
    "statement",
    [
        allow("ecs:*"),
        allow("kms:Decrypt"),
        allow("kms:Describe*"),
        allow("kms:*", "acs:kms:*:*:key/0123"),
        allow("kms:*", "acs:ecs:*:*:*"),
        deny("kms:*"),
    ],
)
def test_what_is_narrow_or_harmless_is_not_told(statement: dict[str, Any]) -> None:
    assert not found(WHOLE, of(statement))


def test_the_pattern_among_others_is_pointed_at() -> None:
    plan = of(allow(["ecs:*", "KMS:**"]))
    assert paths(WHOLE, plan) == [(*START, 0, "Action", 1)]


def test_conditions_are_told() -> None:
    (message,) = messages(WHOLE, of(allow("ram:*", Condition={"Bool": {"acs:MFAPresent": "true"}})))
    assert message.endswith("policy and role, where its conditions hold.")


def across(*actions: str, effect: str = "Allow") -> list[str]:
    plan = of({"Effect": effect, "Action": list(actions), "Resource": "*"})
    checks = [each for each in CHECKS if each.name == ACROSS]
    return [each.message for each in Checker(shipped(), system(), checks).problems(plan)]


def test_one_verb_in_every_service() -> None:
    (message,) = across("*:Delete*")
    deleting = [name for name in shipped().names if name.partition(":")[2].lower().startswith("delete")]
    assert message.startswith(f'"*:Delete*" allows {len(deleting)} actions that change something, of ')


def test_reading_or_one_service_is_not_told() -> None:
    assert across("*:Describe*", "*:List*") == []
    assert across("ecs:Delete*") == []
    assert across("*:Delete*", effect="Deny") == []


def test_everything_is_told_by_others() -> None:
    assert across("*") == across("*:*") == []


def test_a_pattern_over_services_that_hits_one_is_not_told() -> None:
    assert across("ec?:RunInstance*") == []


def test_system_policies_for_whole_accounts() -> None:
    def held(policy: str, scope: str = "", *, is_system: bool = True) -> Plan:
        items = [User("ann"), ResourceGroup("g"), custom(policy, allow("ecs:*"))]
        return plan_of([*items, attached("user/ann", policy, scope, system=is_system)])

    assert messages(WIDE, held("AliyunSTSAssumeRoleAccess")) == [
        'User "ann" holds "AliyunSTSAssumeRoleAccess": every role that lets its holders in.'
    ]
    assert found(WIDE, held("PowerUserAccess"))
    assert not found(WIDE, held("PowerUserAccess", "g"))
    assert not found(WIDE, held("PowerUserAccess", is_system=False))
    assert not found(WIDE, held("AliyunOSSReadOnlyAccess"))
