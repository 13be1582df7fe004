"""The order of the steps."""

from ramkeep.core.plan.exchange.commands import Step, attachments_of, is_service_linked, steps
from ramkeep.core.plan.model.plan import Plan, plan_of
from ramkeep.core.plan.model.settings import SecurityPreference
from ramkeep.core.plan.model.values import ConsoleLogin, ResourceGroup, Role, User
from tests.core.plan.exchange.whole_plans import whole_plan
from tests.core.plan.model.strategies import small_plan, trust


def places(plan: Plan) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for at, step in enumerate(steps(plan)):
        found.setdefault(step.function, []).append(at)
    return found


def test_the_order_of_a_fresh_account() -> None:
    """Source: rules of the command line, policies, groups, attachments to groups, users, memberships, logons."""
    at = places(small_plan())
    assert max(at["policy"]) < min(at["group"]) < min(at["attach"]) < min(at["user"]) < min(at["member"])
    assert max(at["member"]) < min(at["role"]) < max(at["attach"]) < min(at["attach_within"])
    assert max(at["attach_within"]) < at["waiting_changes"][0] < min(at["login"])


def test_how_people_log_on_is_last_and_the_password_policy_before_the_first_password() -> None:
    planned = steps(whole_plan())
    settings = [(at, step.arguments[0]) for at, step in enumerate(planned) if step.function == "settings"]
    logins = [at for at, step in enumerate(planned) if step.function == "login"]
    assert settings[0][1] == "password policy"
    assert settings[0][0] < min(logins)
    assert settings[1] == (len(planned) - 1, "security preferences")


def test_what_denies_is_attached_when_everything_that_grants_is_there() -> None:
    planned = steps(whole_plan())
    attached = [at for at, step in enumerate(planned) if step.function in {"attach", "attach_within", "member"}]
    denying = Step("attach", ("group", "dev", "Custom", "no-delete"))
    assert planned.index(denying) == max(attached)


def test_service_linked_roles_are_not_made() -> None:
    plan = whole_plan()
    assert not any("AliyunServiceRole" in step.arguments for step in steps(plan))
    linked = [each for each in plan.attachments.values() if is_service_linked(plan, each)]
    assert [each.policy.name for each in linked] == ["AliyunServiceRolePolicy"]
    assert len(attachments_of(plan)) == len(plan.attachments) - 1


def test_what_is_said_of_each_object() -> None:
    off = User("bob", console=ConsoleLogin(active=False))
    plan = plan_of([Role("r", trust(), console=False), off, ResourceGroup("a", "rg-1"), ResourceGroup("b")])
    found = steps(plan)
    role = next(step for step in found if step.function == "role")
    assert role.arguments[2:] == ("", "3600", "false")
    assert not any(step.function == "login" for step in found)
    assert Step("known_resource_group", ("a", "rg-1")) in found
    assert Step("resource_group", ("b", "b")) in found


def test_fields_that_are_as_ram_has_them_by_default_are_marked() -> None:
    preference = SecurityPreference(login_session_hours=8, verification_types=("sms", "email", "sms"))
    last = steps(plan_of([], [preference]))[-1].arguments
    fields = [last[at : at + 3] for at in range(2, len(last), 3)]
    assert ("LoginProfilePreference.LoginSessionDuration", "LoginSessionDuration", "8") in fields
    assert ("?MaxIdleDays.MaxIdleDaysForUsers", "MaxIdleDaysForUsers", "730") in fields
    assert ("VerificationPreference.VerificationTypes", "VerificationTypes", '["email","sms"]') in fields
