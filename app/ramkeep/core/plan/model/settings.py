"""What an account has one of: its owner, its password policy, its security preferences, its place in a directory.

The defaults are those of RAM. Source: Alibaba Cloud, IMS 2019-08-15, SetPasswordPolicy and SetSecurityPreference (SDK
3.5.0); "How RAM evaluates policies" (2 June 2026) for the directory.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from ramkeep.core.plan.model.values import MfaState

FULL_ACCESS = "FullAliyunAccess"

Extra = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class About:
    """What the plan is."""

    title: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Root:
    """The owner of the account.

    Attributes:
        access_keys: how many there are; none is best.
    """

    mfa: MfaState = MfaState.NONE
    access_keys: int = 0
    note: str = ""
    extra: Mapping[str, object] = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class Account:
    """The Alibaba Cloud account.

    Attributes:
        id: 16 digits; empty when not known.
        alias: the part of logon names before `.onaliyun.com`.
    """

    id: str = ""
    alias: str = ""
    root: Root = field(default_factory=Root)
    note: str = ""
    extra: Mapping[str, object] = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class PasswordPolicy:
    """What passwords must be like. A zero switches the rule off.

    Attributes:
        max_age_days: 0 to 1095.
        hard_expire: with an expired password nobody can log on.
        reuse_prevention: how many earlier passwords may not come back, 0 to 24.
        max_login_attempts: wrong ones until the logon is locked for an hour, 0 to 32.
        initial_age_days: how long a first password is good for, 0 to 90.
        refuse_risky_on_api: passwords known from leaks are refused when the API sets them.
    """

    min_length: int = 8
    require_lowercase: bool = False
    require_uppercase: bool = False
    require_numbers: bool = False
    require_symbols: bool = False
    min_different_characters: int = 0
    refuse_user_name: bool = False
    max_age_days: int = 0
    hard_expire: bool = False
    reuse_prevention: int = 0
    max_login_attempts: int = 0
    initial_age_days: int = 14
    refuse_risky_on_api: bool = False
    note: str = ""
    extra: Mapping[str, object] = field(default_factory=dict, hash=False)


class LoginMfa(StrEnum):
    """When console logon asks for MFA: always, by each user's own setting, or when a logon looks unusual."""

    MANDATORY = "mandatory"
    INDEPENDENT = "independent"
    ADAPTIVE = "adaptive"


@dataclass(frozen=True, slots=True)
class SecurityPreference:
    """What RAM users may do about themselves, and how they log on.

    Attributes:
        login_session_hours: 1 to 24.
        login_networks: IP networks from which passwords and SSO work; empty means all.
        save_mfa_ticket: a browser is trusted for seven days.
        verification_types: `sms` and `email`.
        max_idle_days_users: 90, 180, 365 or 730.
        max_idle_days_access_keys: the same.
    """

    change_password: bool = True
    manage_access_keys: bool = False
    manage_mfa_devices: bool = True
    login_with_passkey: bool = True
    manage_personal_dingtalk: bool = True
    manage_service_credentials: bool = False
    save_mfa_ticket: bool = False
    login_session_hours: int = 6
    login_networks: tuple[str, ...] = ()
    mfa_for_login: LoginMfa = LoginMfa.INDEPENDENT
    verification_types: tuple[str, ...] = ()
    max_idle_days_users: int = 730
    max_idle_days_access_keys: int = 730
    note: str = ""
    extra: Mapping[str, object] = field(default_factory=dict, hash=False)


class Standing(StrEnum):
    """What the account is to a resource directory. Control policies bind members alone."""

    NONE = "none"
    MEMBER = "member"
    MANAGEMENT = "management"


@dataclass(frozen=True, slots=True)
class ControlLevel:
    """A level of the resource directory: the root, a folder, or the member itself.

    Attributes:
        policies: names of control policies of the plan; `FullAliyunAccess` is always known.
    """

    name: str
    policies: tuple[str, ...] = (FULL_ACCESS,)
    note: str = ""
    extra: Mapping[str, object] = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class Directory:
    """The account's place in a resource directory.

    Attributes:
        levels: from the root down to the member.
    """

    standing: Standing = Standing.NONE
    levels: tuple[ControlLevel, ...] = ()
    note: str = ""
    extra: Mapping[str, object] = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class OwnLimits:
    """Limits of this account that stand before those of the table.

    Attributes:
        values: by the word of `limits.Quota`.
        source: where they come from, for a person.
    """

    values: Mapping[str, int] = field(default_factory=dict, hash=False)
    source: str = ""
    extra: Mapping[str, object] = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class Ignored:
    """A problem that somebody has looked at and lives with.

    Attributes:
        check: the name of the check.
        object: what it was found at, as `references.named` tells it; empty for what a plan has one of.
        reason: why it is no problem here.
        date: ISO 8601; empty when not known.
    """

    check: str
    object: str = ""
    reason: str = ""
    date: str = ""
    extra: Extra = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class Review:
    """What people said of the plan's problems."""

    ignored: tuple[Ignored, ...] = ()
    extra: Mapping[str, object] = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class StepDone:
    """A step of the checklist that somebody has done.

    Attributes:
        step: its name; where it is one of each user, `step/user`.
        date: ISO 8601.
        by: who; empty when nobody said.
    """

    step: str
    date: str = ""
    by: str = ""
    note: str = ""
    extra: Mapping[str, object] = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the account is on the way of the checklist."""

    done: tuple[StepDone, ...] = ()
    extra: Mapping[str, object] = field(default_factory=dict, hash=False)


Setting = About | Account | PasswordPolicy | SecurityPreference | Directory | OwnLimits | Review | Progress
