"""Password policy, security preferences, limits and the account itself."""

from typing import Any

import pytest

from ramkeep.core.plan.exchange.incoming import NoteKind
from ramkeep.core.plan.model.settings import LoginMfa, OwnLimits, PasswordPolicy, SecurityPreference
from ramkeep.core.plan.model.values import MfaState
from tests.core.plan.exchange.files import ACCOUNT, imported, reasons, remarks, users

PASSWORDS = {
    "MinimumPasswordLength": 14,
    "RequireLowercaseCharacters": True,
    "RequireUppercaseCharacters": True,
    "RequireNumbers": True,
    "RequireSymbols": True,
    "HardExpire": True,
    "MaxPasswordAge": 90,
    "PasswordReusePrevention": 8,
    "MaxLoginAttemps": 5,
    "MinimumPasswordDifferentCharacter": 4,
    "PasswordNotContainUserName": True,
    "InitialPasswordAge": 7,
    "InterceptRiskPasswordOnApi": True,
}


def test_password_policy() -> None:
    incoming = imported(GetPasswordPolicy={"PasswordPolicy": PASSWORDS, "RequestId": "1"})
    wanted = PasswordPolicy(14, True, True, True, True, 4, True, 90, True, 8, 5, 7, True)
    assert incoming.plan.password_policy == wanted
    assert remarks(incoming) == []


def test_the_older_api_has_fewer_fields_and_another_name() -> None:
    incoming = imported(x={"PasswordPolicy": {"HardExpiry": True, "MinimumPasswordLength": 12}})
    assert incoming.plan.password_policy == PasswordPolicy(12, hard_expire=True)
    assert set(incoming.coverage.told[PasswordPolicy]) == {"min_length", "hard_expire"}


def test_a_number_that_no_plan_holds_is_left_out_and_told() -> None:
    incoming = imported(
        x={"PasswordPolicy": {"MinimumPasswordLength": 6, "MaxPasswordAge": 5000, "RequireNumbers": True}}
    )
    assert incoming.plan.password_policy == PasswordPolicy(require_numbers=True)
    assert [reason.split()[3] for reason in reasons(incoming, NoteKind.VALUE)] == [
        "MinimumPasswordLength",
        "MaxPasswordAge",
    ]


PREFERENCE: dict[str, dict[str, Any]] = {
    "AccessKeyPreference": {"AllowUserToManageAccessKeys": True, "AllowUserToManageServiceCredentials": True},
    "LoginProfilePreference": {
        "AllowUserToChangePassword": False,
        "AllowUserToLoginWithPasskey": False,
        "EnableSaveMFATicket": True,
        "LoginNetworkMasks": "10.0.0.0/8;192.168.0.0/16",
        "LoginSessionDuration": 8,
        "MFAOperationForLogin": "mandatory",
        "OperationForRiskLogin": "autonomous",
    },
    "MFAPreference": {"AllowUserToManageMFADevices": False},
    "MaxIdleDays": {"MaxIdleDaysForAccessKeys": 90, "MaxIdleDaysForUsers": 180},
    "PersonalInfoPreference": {"AllowUserToManagePersonalDingTalk": False},
    "VerificationPreference": {"VerificationTypes": ["sms", "email"]},
}


def test_security_preferences() -> None:
    incoming = imported(GetSecurityPreference={"SecurityPreference": PREFERENCE})
    assert incoming.plan.security_preference == SecurityPreference(
        change_password=False,
        manage_access_keys=True,
        manage_mfa_devices=False,
        login_with_passkey=False,
        manage_personal_dingtalk=False,
        manage_service_credentials=True,
        save_mfa_ticket=True,
        login_session_hours=8,
        login_networks=("10.0.0.0/8", "192.168.0.0/16"),
        mfa_for_login=LoginMfa.MANDATORY,
        verification_types=("sms", "email"),
        max_idle_days_users=180,
        max_idle_days_access_keys=90,
    )
    assert remarks(incoming) == []


@pytest.mark.parametrize(
    ("login", "mode"),
    [
        ({"EnforceMFAForLogin": True}, LoginMfa.MANDATORY),
        ({"EnforceMFAForLogin": "false"}, LoginMfa.INDEPENDENT),
        ({"MFAOperationForLogin": "adaptive", "EnforceMFAForLogin": True}, LoginMfa.ADAPTIVE),
    ],
)
def test_the_older_word_for_mfa_at_logon(login: dict[str, Any], mode: LoginMfa) -> None:
    incoming = imported(x={"SecurityPreference": {"LoginProfilePreference": login}})
    assert incoming.plan.security_preference == SecurityPreference(mfa_for_login=mode)


def test_an_unknown_word_for_mfa_at_logon_is_told() -> None:
    incoming = imported(x={"SecurityPreference": {"LoginProfilePreference": {"MFAOperationForLogin": "sometimes"}}})
    assert incoming.plan.security_preference == SecurityPreference()
    assert "MFAOperationForLogin" in reasons(incoming, NoteKind.VALUE)[0]


def test_the_account_itself() -> None:
    incoming = imported(
        GetAccountAlias={"AccountAlias": "example", "RequestId": "1"},
        GetAccountMFAInfo={"IsMFAEnable": True},
        GetCallerIdentity={"AccountId": ACCOUNT, "Arn": f"acs:ram::{ACCOUNT}:user/alice"},
        GenerateCredentialReport={"State": "STARTED"},
    )
    account = incoming.plan.account
    assert (account.id, account.alias, account.root.mfa) == (ACCOUNT, "example", MfaState.UNSPECIFIED)
    assert remarks(incoming) == []


def test_the_limits_of_the_account_and_how_many_there_must_be() -> None:
    summary = {"SummaryMap": {"UsersQuota": 100, "PolicySizeQuota": 6144, "Users": 3, "Groups": 0, "MFADevices": 2}}
    incoming = imported(GetAccountSummary=summary, ListUsers=users("alice"))
    assert incoming.plan.own_limits == OwnLimits(
        {"users": 100, "policy size": 6144}, "GetAccountSummary of this account"
    )
    (reason,) = reasons(incoming, NoteKind.INCOMPLETE)
    assert "The account has 3 users, but the files tell of 1." in reason


def test_limits_that_are_none_are_told() -> None:
    incoming = imported(x={"SummaryMap": {"UsersQuota": "many"}}, ListUsers=users("alice"))
    assert incoming.plan.own_limits == OwnLimits()
    assert "A limit is a whole number." in reasons(incoming, NoteKind.VALUE)[0]
