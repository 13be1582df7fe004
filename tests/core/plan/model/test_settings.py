"""What an account has one of; RAM's own defaults."""

from ramkeep.core.plan.model.settings import (
    FULL_ACCESS,
    ControlLevel,
    Directory,
    LoginMfa,
    PasswordPolicy,
    SecurityPreference,
    Standing,
)


def test_the_password_policy_starts_as_in_ram() -> None:
    policy = PasswordPolicy()
    assert (policy.min_length, policy.max_age_days, policy.initial_age_days) == (8, 0, 14)
    assert {policy.require_symbols, policy.hard_expire, policy.max_login_attempts} == {False}


def test_the_security_preferences_start_as_in_ram() -> None:
    preference = SecurityPreference()
    assert preference.mfa_for_login == LoginMfa.INDEPENDENT
    assert preference.login_session_hours == 6
    assert preference.change_password
    assert not preference.manage_access_keys


def test_a_level_allows_everything_until_it_is_told_otherwise() -> None:
    assert ControlLevel("Root").policies == (FULL_ACCESS,)
    assert Directory().standing == Standing.NONE
