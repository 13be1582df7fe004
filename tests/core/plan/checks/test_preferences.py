from dataclasses import replace
from typing import Any

import pytest

from ramkeep.core.plan.model.plan import Plan, plan_of
from ramkeep.core.plan.model.settings import LoginMfa, SecurityPreference
from ramkeep.core.plan.model.templates import starter
from ramkeep.core.plan.model.values import ConsoleLogin, MfaState, User
from tests.core.plan.checks.trying import found, mended, messages, paths

NOT_BINDABLE = "logon-mfa-not-bindable"


def preferring(**fields: Any) -> Plan:
    return plan_of(settings=[SecurityPreference(**fields)])


@pytest.mark.parametrize(
    ("name", "field", "bad", "good"),
    [
        ("logon-mfa-not-mandatory", "mfa_for_login", LoginMfa.INDEPENDENT, LoginMfa.MANDATORY),
        ("logon-mfa-not-mandatory", "mfa_for_login", LoginMfa.ADAPTIVE, LoginMfa.MANDATORY),
        ("logon-mfa-remembered", "save_mfa_ticket", True, False),
        ("users-make-access-keys", "manage_access_keys", True, False),
        ("long-sessions", "login_session_hours", 13, 6),
        ("idle-users-stay", "max_idle_days_users", 180, 90),
        ("idle-access-keys-stay", "max_idle_days_access_keys", 730, 90),
    ],
)
def test_each_preference_is_told_and_mended(name: str, field: str, bad: Any, good: Any) -> None:
    plan = preferring(**{field: bad})
    assert paths(name, plan) == [("security_preference", field)]
    assert mended(name, plan).security_preference == SecurityPreference(**{field: good})


@pytest.mark.parametrize("hours", [1, 6, 12])
def test_a_working_day_is_no_long_session(hours: int) -> None:
    assert not found("long-sessions", preferring(login_session_hours=hours))


@pytest.mark.parametrize(
    ("days", "better"), [(1, 90), (89, 90), (91, 90), (200, 180), (364, 180), (366, 365), (731, 730), (3650, 730)]
)
def test_idle_days_that_ram_refuses_become_the_next_lower_ones(days: int, better: int) -> None:
    plan = preferring(max_idle_days_users=days)
    assert messages("idle-days-refused", plan) == [f"RAM takes 90, 180, 365 or 730 days here, not {days}."]
    assert mended("idle-days-refused", plan).security_preference.max_idle_days_users == better


@pytest.mark.parametrize("days", [90, 180, 365, 730])
def test_idle_days_that_ram_takes(days: int) -> None:
    assert not found("idle-days-refused", preferring(max_idle_days_users=days, max_idle_days_access_keys=days))


def test_ways_of_verification() -> None:
    plan = preferring(verification_types=("sms", "fax", "email", "pigeon"))
    assert paths("verification-type-unknown", plan) == [
        ("security_preference", "verification_types", 1),
        ("security_preference", "verification_types", 3),
    ]
    after = mended("verification-type-unknown", plan).security_preference
    assert after.verification_types == ("sms", "email")
    assert not found("verification-type-unknown", preferring(verification_types=("email", "sms")))


def test_users_who_must_bind_a_device_and_may_not() -> None:
    alice, bob = User("alice", console=ConsoleLogin()), User("bob", console=ConsoleLogin(mfa_bind_required=True))
    locked = SecurityPreference(manage_mfa_devices=False, mfa_for_login=LoginMfa.MANDATORY)
    for preference, names in (
        (locked, '"alice" and "bob"'),
        (replace(locked, mfa_for_login=LoginMfa.INDEPENDENT), '"bob"'),
    ):
        plan = plan_of([alice, bob], [preference])
        (message,) = messages(NOT_BINDABLE, plan)
        assert message.startswith(f"{names} must bind an MFA device")
        assert mended(NOT_BINDABLE, plan).security_preference.manage_mfa_devices


@pytest.mark.parametrize(
    "user",
    [
        User("alice"),
        User("alice", console=ConsoleLogin(active=False, mfa_bind_required=True)),
        User("alice", console=ConsoleLogin(mfa_bind_required=True), mfa=MfaState.VIRTUAL),
    ],
)
def test_users_who_need_bind_nothing(user: User) -> None:
    locked = SecurityPreference(manage_mfa_devices=False, mfa_for_login=LoginMfa.MANDATORY)
    assert not found(NOT_BINDABLE, plan_of([user], [locked]))


def test_users_who_may_bind_one() -> None:
    user = User("alice", console=ConsoleLogin(mfa_bind_required=True))
    assert not found(NOT_BINDABLE, plan_of([user], [SecurityPreference(mfa_for_login=LoginMfa.MANDATORY)]))


def test_the_starter_is_well() -> None:
    for name in ("logon-mfa-not-mandatory", "logon-mfa-remembered", "idle-users-stay", "idle-access-keys-stay"):
        assert not found(name, starter())
