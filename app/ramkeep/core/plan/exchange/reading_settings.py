"""What the answers about the account as a whole say.

Source: SDK alibabacloud-ims20190815 3.5.0; alibabacloud-ram20150501 1.3.0 where the names differ.
"""

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any, Final

from ramkeep.core.plan.exchange.answers import Answer
from ramkeep.core.plan.exchange.facts import Facts
from ramkeep.core.plan.exchange.incoming import NoteKind
from ramkeep.core.plan.exchange.operations import Operation
from ramkeep.core.plan.exchange.rows import Row
from ramkeep.core.plan.model.errors import PlanTextError
from ramkeep.core.plan.model.limits import read_account_summary
from ramkeep.core.plan.model.plan import Kind
from ramkeep.core.plan.model.plan_shapes import unsound
from ramkeep.core.plan.model.settings import (
    Account,
    LoginMfa,
    OwnLimits,
    PasswordPolicy,
    SecurityPreference,
    Setting,
)
from ramkeep.core.plan.model.values import MfaState
from ramkeep.core.said import said, together

_PASSWORD_FLAGS: Final = {
    "require_lowercase": ("RequireLowercaseCharacters",),
    "require_uppercase": ("RequireUppercaseCharacters",),
    "require_numbers": ("RequireNumbers",),
    "require_symbols": ("RequireSymbols",),
    "refuse_user_name": ("PasswordNotContainUserName",),
    "hard_expire": ("HardExpire", "HardExpiry"),
    "refuse_risky_on_api": ("InterceptRiskPasswordOnApi",),
}
# The missing letter of MaxLoginAttemps is RAM's own.
_PASSWORD_NUMBERS: Final = {
    "min_length": "MinimumPasswordLength",
    "min_different_characters": "MinimumPasswordDifferentCharacter",
    "max_age_days": "MaxPasswordAge",
    "reuse_prevention": "PasswordReusePrevention",
    "max_login_attempts": "MaxLoginAttemps",
    "initial_age_days": "InitialPasswordAge",
}
_SECURITY_FLAGS: Final = {
    "change_password": ("LoginProfilePreference", "AllowUserToChangePassword"),
    "login_with_passkey": ("LoginProfilePreference", "AllowUserToLoginWithPasskey"),
    "save_mfa_ticket": ("LoginProfilePreference", "EnableSaveMFATicket"),
    "manage_access_keys": ("AccessKeyPreference", "AllowUserToManageAccessKeys"),
    "manage_service_credentials": ("AccessKeyPreference", "AllowUserToManageServiceCredentials"),
    "manage_mfa_devices": ("MFAPreference", "AllowUserToManageMFADevices"),
    "manage_personal_dingtalk": ("PersonalInfoPreference", "AllowUserToManagePersonalDingTalk"),
}
_SECURITY_NUMBERS: Final = {
    "login_session_hours": ("LoginProfilePreference", "LoginSessionDuration"),
    "max_idle_days_users": ("MaxIdleDays", "MaxIdleDaysForUsers"),
    "max_idle_days_access_keys": ("MaxIdleDays", "MaxIdleDaysForAccessKeys"),
}
_COUNTED: Final = {"Users": Kind.USER, "Groups": Kind.GROUP}


def _password_policy(answer: Answer, facts: Facts) -> None:
    row = Row(answer.body, answer.file, facts.notes).row("PasswordPolicy")
    if row is None:
        return
    for field, columns in _PASSWORD_FLAGS.items():
        facts.tell(PasswordPolicy, field, row.flag(*columns), answer.file)
    for field, column in _PASSWORD_NUMBERS.items():
        _tell_fitting(PasswordPolicy(), field, row.number(column), column, answer, facts)


def _security_preference(answer: Answer, facts: Facts) -> None:
    whole = Row(answer.body, answer.file, facts.notes).row("SecurityPreference")
    if whole is None:
        return
    subject = SecurityPreference
    for field, (part, column) in _SECURITY_FLAGS.items():
        row = whole.row(part)
        facts.tell(subject, field, row.flag(column) if row else None, answer.file)
    for field, (part, column) in _SECURITY_NUMBERS.items():
        row = whole.row(part)
        _tell_fitting(subject(), field, row.number(column) if row else None, column, answer, facts)
    login = whole.row("LoginProfilePreference")
    if login is not None:
        _login(login, answer, facts)
    verification = whole.row("VerificationPreference")
    if verification is not None:
        facts.tell(subject, "verification_types", verification.words("VerificationTypes"), answer.file)


def _login(row: Row, answer: Answer, facts: Facts) -> None:
    masks = row.text("LoginNetworkMasks")
    if masks is not None:
        networks = tuple(each.strip() for each in masks.split(";") if each.strip())
        facts.tell(SecurityPreference, "login_networks", networks, answer.file)
    word = row.text("MFAOperationForLogin")
    if word is not None:
        known = {str(each): each for each in LoginMfa}
        _tell_fitting(
            SecurityPreference(), "mfa_for_login", known.get(word, word), "MFAOperationForLogin", answer, facts
        )
    elif (enforced := row.flag("EnforceMFAForLogin")) is not None:
        meant = LoginMfa.MANDATORY if enforced else LoginMfa.INDEPENDENT
        facts.tell(SecurityPreference, "mfa_for_login", meant, answer.file)


def _tell_fitting(setting: Setting, field: str, value: object, column: str, answer: Answer, facts: Facts) -> None:
    """Tell a value that a plan can hold; of another one make a note."""
    if value is None:
        return
    changed: dict[str, Any] = {field: value}
    if unsound(replace(setting, **changed)):
        reason = said("The field {field} has a value that a plan cannot hold; it was left out.", field=column)
        facts.notes.add(NoteKind.VALUE, reason, answer.file)
    else:
        facts.tell(type(setting), field, value, answer.file)


def _alias(answer: Answer, facts: Facts) -> None:
    facts.tell(Account, "alias", Row(answer.body, answer.file, facts.notes).text("AccountAlias"), answer.file)


def _account_mfa(answer: Answer, facts: Facts) -> None:
    """GetAccountMFAInfo: whether the owner has a device, not of which sort."""
    bound = Row(answer.body, answer.file, facts.notes).flag("IsMFAEnable")
    if bound is not None:
        facts.tell(Account, "root.mfa", MfaState.UNSPECIFIED if bound else MfaState.NONE, answer.file)


def _summary(answer: Answer, facts: Facts) -> None:
    """GetAccountSummary: the limits, and how many users and groups there must be."""
    try:
        own = read_account_summary(json.dumps(dict(answer.body)))
    except PlanTextError as refused:
        reason = together(said("The limits were left out."), refused.faults[0].reason)
        facts.notes.add(NoteKind.VALUE, reason, answer.file)
        return
    facts.tell(OwnLimits, "values", dict(own.values), answer.file)
    facts.tell(OwnLimits, "source", own.source, answer.file, quietly=True)
    counts = Row(answer.body, answer.file, facts.notes).row("SummaryMap")
    for column, kind in _COUNTED.items():
        number = counts.number(column) if counts else None
        if number is not None:
            facts.expected.setdefault(kind, (number, answer.file))


def _caller(answer: Answer, facts: Facts) -> None:
    facts.identify(Row(answer.body, answer.file, facts.notes).text("AccountId") or "", answer.file)


def _nothing(answer: Answer, facts: Facts) -> None:
    """GenerateCredentialReport says only that a report is being made."""


READERS: Final[dict[Operation, Callable[[Answer, Facts], None]]] = {
    Operation.GET_PASSWORD_POLICY: _password_policy,
    Operation.GET_SECURITY_PREFERENCE: _security_preference,
    Operation.GET_ACCOUNT_ALIAS: _alias,
    Operation.GET_ACCOUNT_MFA_INFO: _account_mfa,
    Operation.GET_ACCOUNT_SUMMARY: _summary,
    Operation.GET_CALLER_IDENTITY: _caller,
    Operation.GENERATE_CREDENTIAL_REPORT: _nothing,
}
