"""The plan of the first day."""

from ramkeep.core.plan.model.meters import over_quota
from ramkeep.core.plan.model.names import name_problems
from ramkeep.core.plan.model.plan import Kind
from ramkeep.core.plan.model.plan_text import read_plan, write_plan
from ramkeep.core.plan.model.references import missing_for
from ramkeep.core.plan.model.settings import LoginMfa
from ramkeep.core.plan.model.templates import starter
from ramkeep.core.plan.model.values import MfaState, PrincipalKind


def test_the_owner_is_locked_away() -> None:
    root = starter().account.root
    assert (root.mfa, root.access_keys) == (MfaState.VIRTUAL, 0)


def test_two_administrators_and_groups_for_the_others() -> None:
    plan = starter()
    assert plan.members_of("administrators") == ("admin-1", "admin-2")
    assert sorted(plan.groups) == ["administrators", "auditors", "developers", "finance"]
    full = [key.principal.name for key in plan.attachments if key.policy.name == "AdministratorAccess"]
    assert full == ["administrators"]


def test_mfa_everywhere() -> None:
    plan = starter()
    assert all(user.mfa == MfaState.VIRTUAL and user.console for user in plan.users.values())
    assert all(user.console.mfa_bind_required for user in plan.users.values() if user.console)
    assert plan.security_preference.mfa_for_login == LoginMfa.MANDATORY
    assert not plan.security_preference.save_mfa_ticket


def test_policies_are_given_to_groups_alone_and_nobody_has_keys() -> None:
    plan = starter()
    assert {key.principal.kind for key in plan.attachments} == {PrincipalKind.GROUP}
    assert not any(user.access_keys for user in plan.users.values())


def test_it_holds_together() -> None:
    plan = starter("1234567890123456", "example")
    assert (plan.account.id, plan.account.alias) == ("1234567890123456", "example")
    assert read_plan(write_plan(plan)) == plan
    assert name_problems(plan) == ()
    assert over_quota(plan) == ()
    assert not any(missing_for(plan, item) for kind in Kind for item in plan.items(kind).values())
