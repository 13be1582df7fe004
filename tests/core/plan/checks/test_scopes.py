"""Account scope is read first, and control policies bind members alone ("How RAM evaluates policies")."""

from typing import Any

import pytest

from ramkeep.core.plan.access import Request, decide
from ramkeep.core.plan.checks.case import Case
from ramkeep.core.plan.model.edits import apply
from ramkeep.core.plan.model.plan import Kind, Plan, plan_of
from ramkeep.core.plan.model.settings import Account, ControlLevel, Directory, Standing
from ramkeep.core.plan.model.values import (
    ControlPolicy,
    Group,
    Item,
    Membership,
    PrincipalKind,
    PrincipalRef,
    ResourceGroup,
    User,
)
from tests.core.plan.catalog.sample import small
from tests.core.plan.checks.trying import found, mended, messages, paths
from tests.core.plan.grants.company import ACCOUNT, allow, attached, custom, deny, in_directory, system, text

IN_GROUP, LEVEL, NOBODY = (
    "deny-in-resource-group-has-no-effect",
    "control-level-allows-nothing",
    "control-policies-bind-nobody",
)


def plan(*items: Item) -> Plan:
    return plan_of([User("ann"), User("bob"), Group("ops"), ResourceGroup("prod"), *items], [Account(ACCOUNT)])


def scoped(grant: dict[str, Any], denial: dict[str, Any]) -> Plan:
    return plan(
        custom("whole", grant),
        custom("less", denial),
        attached("user/ann", "whole"),
        attached("user/ann", "less", "prod"),
    )


def test_a_deny_in_a_resource_group_is_never_read() -> None:
    idle = scoped(allow("ecs:*"), deny("ecs:DeleteInstance"))
    assert messages(IN_GROUP, idle) == [
        (
            'A Deny of "less" in the resource group "prod" does not hold where "whole" allows the same in the whole account. '
            'This concerns user "ann".'
        )
    ]
    (finding,) = found(IN_GROUP, idle)
    assert finding.place.kind is Kind.ATTACHMENT
    identity = Case(idle, small(), system()).holders.all[PrincipalRef(PrincipalKind.USER, "ann")].identity
    request = Request("ecs:DeleteInstance", principal=identity.arn, resource_group="prod")
    assert decide(identity.policies, request).allowed


@pytest.mark.parametrize(
    ("grant", "denial"),
    [
        (allow("oss:*"), deny("ecs:*")),
        (allow("*", "acs:oss:*:*:*"), deny("*", "acs:ecs:*:*:*")),
        ({"Effect": "Allow", "NotAction": "ecs:*", "Resource": "*"}, deny("ecs:DeleteInstance")),
        (allow("ecs:*", Condition={"Bool": {"acs:MFAPresent": "true"}}), deny("ecs:*")),
        (allow("ecs:*"), allow("ecs:*")),
    ],
)
def test_what_does_not_meet_is_in_order(grant: dict[str, Any], denial: dict[str, Any]) -> None:
    assert not found(IN_GROUP, scoped(grant, denial))


@pytest.mark.parametrize(
    ("grant", "denial"),
    [
        (allow("*"), {"Effect": "Deny", "NotAction": "oss:*", "Resource": "*"}),
        ({"Effect": "Allow", "NotAction": "oss:*", "Resource": "*"}, deny(["oss:*", "ecs:*"])),
        (allow("ecs:Delete*"), deny("ecs:*Instance")),
        (allow("ecs:*", "acs:ecs:*:*:instance/*"), deny("ecs:*")),
    ],
)
def test_what_meets_is_told(grant: dict[str, Any], denial: dict[str, Any]) -> None:
    assert found(IN_GROUP, scoped(grant, denial))


def test_a_deny_for_the_whole_account_is_in_order() -> None:
    items = [custom("whole", allow("ecs:*")), custom("less", deny("ecs:*"))]
    assert not found(IN_GROUP, plan(*items, attached("user/ann", "whole"), attached("user/ann", "less")))


def test_members_of_a_group_are_told_together() -> None:
    items = [custom("whole", allow("ecs:*")), custom("less", deny("ecs:*")), attached("group/ops", "whole")]
    held = [attached("group/ops", "less", "prod"), Membership("ops", "ann"), Membership("ops", "bob")]
    (message,) = messages(IN_GROUP, plan(*items, *held))
    assert message.endswith('This concerns user "ann" and user "bob".')


def member(*levels: ControlLevel, policy: dict[str, Any]) -> Plan:
    directory = Directory(Standing.MEMBER, levels)
    return plan(ControlPolicy("guard", text(policy))).with_setting(directory)


def test_a_level_with_denials_alone_refuses_everything() -> None:
    silent = member(ControlLevel("Root"), ControlLevel("prod", ("guard",)), policy=deny("ecs:*"))
    assert messages(LEVEL, silent) == [
        'The level "prod" holds guard and allows nothing, so all users and roles are refused everything.'
    ]
    assert paths(LEVEL, silent) == [("directory", "levels", 1, "policies")]
    assert mended(LEVEL, silent).directory.levels[1].policies == ("FullAliyunAccess", "guard")


def test_an_empty_level_refuses_everything() -> None:
    empty = member(ControlLevel("Root", ()), policy=deny("ecs:*"))
    (finding,) = found(LEVEL, empty)
    assert "holds no control policy" in finding.message
    assert finding.fix is not None
    assert not found(LEVEL, apply(empty, finding.fix.edit))


def test_levels_that_allow_something() -> None:
    assert not found(LEVEL, member(ControlLevel("Root"), policy=deny("ecs:*")))
    assert not found(LEVEL, member(ControlLevel("Root", ("guard",)), policy=allow("ecs:*")))
    assert not found(LEVEL, plan())


def test_control_policies_of_an_account_in_no_directory() -> None:
    lonely = plan(ControlPolicy("guard", text(deny("ecs:*"))))
    assert messages(NOBODY, lonely) == ['The account is in no resource directory; "guard" binds nobody here.']
    assert not found(NOBODY, plan())


def test_the_management_account_is_not_bound() -> None:
    managing = in_directory(plan(), Standing.MANAGEMENT, ("root", text(deny("ecs:*"))))
    (message,) = messages(NOBODY, managing)
    assert "is the management account" in message
    assert not found(NOBODY, in_directory(plan(), Standing.MEMBER, ("root", text(deny("ecs:*")))))
