"""The words of limits and of the settings of an account."""

from PySide6.QtCore import QCoreApplication

from ramkeep.core.codes.names import shown
from ramkeep.core.plan.model.limits import Quota
from ramkeep.core.plan.model.settings import LoginMfa, Standing
from ramkeep.ui.worded import worded

translate = QCoreApplication.translate


def quota_name(item: Quota) -> str:
    """What is counted."""
    return {
        Quota.USERS: translate("plan", "Users"),
        Quota.GROUPS: translate("plan", "Groups"),
        Quota.ROLES: translate("plan", "Roles"),
        Quota.CUSTOM_POLICIES: translate("plan", "Custom policies"),
        Quota.MFA_DEVICES: translate("plan", "MFA devices"),
        Quota.RESOURCE_GROUPS: translate("plan", "Resource groups"),
        Quota.CONTROL_POLICIES: translate("plan", "Control policies"),
        Quota.GROUPS_PER_USER: translate("plan", "Groups of one user"),
        Quota.USERS_PER_GROUP: translate("plan", "Users of one group"),
        Quota.ACCESS_KEYS_PER_USER: translate("plan", "AccessKeys of one user"),
        Quota.TAGS_PER_USER: translate("plan", "Tags of one user"),
        Quota.SYSTEM_PER_USER: translate("plan", "System policies of one user"),
        Quota.SYSTEM_PER_GROUP: translate("plan", "System policies of one group"),
        Quota.SYSTEM_PER_ROLE: translate("plan", "System policies of one role"),
        Quota.CUSTOM_PER_USER: translate("plan", "Custom policies of one user"),
        Quota.CUSTOM_PER_GROUP: translate("plan", "Custom policies of one group"),
        Quota.CUSTOM_PER_ROLE: translate("plan", "Custom policies of one role"),
        Quota.VERSIONS_PER_POLICY: translate("plan", "Versions of one policy"),
        Quota.POLICY_SIZE: translate("plan", "Characters of one policy"),
        Quota.CONTROL_POLICY_SIZE: translate("plan", "Characters of one control policy"),
        Quota.CONTROL_POLICIES_PER_LEVEL: translate("plan", "Control policies of one level"),
    }[item]


def used_of(used: int, limit: int | None) -> str:
    """How much of a limit."""
    if limit is None:
        return translate("plan", "{used}, no limit published").format(used=f"{used:,}")
    return translate("plan", "{used} of {limit}").format(used=f"{used:,}", limit=f"{limit:,}")


def fullest_at(where: str) -> str:
    """The object that uses most."""
    return translate("plan", "most: {name}").format(name=shown(where))


def quota_line(users: str, fullest: str) -> str:
    """The line that opens all of it."""
    text = translate("plan", "Users {used}").format(used=users)
    return f"{text} · {fullest}" if fullest else text


def fullest(item: Quota, where: str, used: str) -> str:
    """A limit, who uses most of it, and how much."""
    if not where:
        return f"{quota_name(item)} {used}"
    return translate("plan", "{counted} of {name} {used}").format(
        counted=_counted_of_one(item), name=shown(where), used=used
    )


def _counted_of_one(item: Quota) -> str:
    match item:
        case Quota.SYSTEM_PER_USER | Quota.SYSTEM_PER_GROUP | Quota.SYSTEM_PER_ROLE:
            return translate("plan", "System policies")
        case Quota.CUSTOM_PER_USER | Quota.CUSTOM_PER_GROUP | Quota.CUSTOM_PER_ROLE:
            return translate("plan", "Custom policies")
        case Quota.POLICY_SIZE | Quota.CONTROL_POLICY_SIZE:
            return translate("plan", "Characters")
    return {
        Quota.GROUPS_PER_USER: translate("plan", "Groups"),
        Quota.USERS_PER_GROUP: translate("plan", "Users"),
        Quota.ACCESS_KEYS_PER_USER: translate("plan", "AccessKeys"),
        Quota.TAGS_PER_USER: translate("plan", "Tags"),
        Quota.VERSIONS_PER_POLICY: translate("plan", "Versions"),
        Quota.CONTROL_POLICIES_PER_LEVEL: translate("plan", "Control policies"),
    }[item]


def over() -> str:
    """More is used than there is."""
    return translate("plan", "Over the limit")


def nearly_full() -> str:
    """At least four fifths."""
    return translate("plan", "Nearly full")


def level_word(level: str) -> str:
    """A level in words; nothing for a usual one."""
    return {"danger": over(), "warn": nearly_full()}.get(level, "")


def quota_title() -> str:
    """Title of the dialog."""
    return translate("plan", "Limits of the account")


def quota_sentence() -> str:
    """Under it."""
    return translate(
        "plan",
        "How much of each limit this plan uses. Of a limit for one user, group, role or policy, the fullest one is shown.",
    )


def source(text: str) -> str:
    """Where a limit comes from."""
    return translate("plan", "Source: {text}").format(text=worded(text))


def close() -> str:
    """Button."""
    return translate("plan", "Close")


def settings_title() -> str:
    """Title of the dialog, and the entry in the menu."""
    return translate("plan", "Account settings")


def settings_sentence() -> str:
    """Under the title."""
    return translate(
        "plan",
        "What the account has one of. Each change is a step that can be undone; a new plan has the values of RAM.",
    )


def section(element: str) -> str:
    """A page of the dialog, by its element in the file of the plan."""
    return {
        "account": translate("plan", "Account and owner"),
        "password_policy": translate("plan", "Password policy"),
        "security_preference": translate("plan", "Security preferences"),
        "directory": translate("plan", "Resource directory"),
    }[element]


def field(name: str) -> str:
    """A field, by the name that the model has for it."""
    return {
        "id": translate("plan", "Account ID"),
        "alias": translate("plan", "Account alias"),
        "root_mfa": translate("plan", "MFA of the owner"),
        "root_access_keys": translate("plan", "AccessKeys of the owner"),
        "root_note": translate("plan", "Note on the owner"),
        "note": translate("plan", "Note"),
        "min_length": translate("plan", "Least characters"),
        "require_lowercase": translate("plan", "Lowercase letters are required"),
        "require_uppercase": translate("plan", "Uppercase letters are required"),
        "require_numbers": translate("plan", "Digits are required"),
        "require_symbols": translate("plan", "Symbols are required"),
        "min_different_characters": translate("plan", "Least different characters"),
        "refuse_user_name": translate("plan", "The user name may not be part of it"),
        "max_age_days": translate("plan", "Valid for, in days"),
        "hard_expire": translate("plan", "With an expired password nobody can log on"),
        "reuse_prevention": translate("plan", "Earlier passwords that may not come back"),
        "max_login_attempts": translate("plan", "Wrong passwords in an hour until logon is locked"),
        "initial_age_days": translate("plan", "A first password is valid for, in days"),
        "refuse_risky_on_api": translate("plan", "Passwords known from leaks are refused when the API sets them"),
        "change_password": translate("plan", "Users may change their password"),
        "manage_access_keys": translate("plan", "Users may manage their AccessKeys"),
        "manage_mfa_devices": translate("plan", "Users may manage their MFA devices"),
        "login_with_passkey": translate("plan", "Users may log on with a passkey"),
        "manage_personal_dingtalk": translate("plan", "Users may bind their DingTalk account"),
        "manage_service_credentials": translate("plan", "Users may manage their service credentials"),
        "save_mfa_ticket": translate("plan", "A browser is trusted for seven days after MFA"),
        "login_session_hours": translate("plan", "A logon lasts, in hours"),
        "login_networks": translate("plan", "Networks from which users may log on"),
        "mfa_for_login": translate("plan", "MFA at console logon"),
        "verification_types": translate("plan", "Other ways of verification"),
        "max_idle_days_users": translate("plan", "Users may be idle for, in days"),
        "max_idle_days_access_keys": translate("plan", "AccessKeys may be idle for, in days"),
        "standing": translate("plan", "What the account is to a resource directory"),
        "levels": translate("plan", "Levels, from the root down"),
    }[name]


def help_of(name: str) -> str:
    """What a field takes; empty when its name says it."""
    return {
        "id": translate("plan", "16 digits; empty while it is not known."),
        "alias": translate("plan", "The part of logon names before .onaliyun.com."),
        "min_length": translate("plan", "8 to 32; RAM starts with 8."),
        "min_different_characters": translate("plan", "0 to 8; 0 switches it off."),
        "max_age_days": translate("plan", "0 to 1095; with 0 it never expires."),
        "reuse_prevention": translate("plan", "0 to 24; 0 switches it off."),
        "max_login_attempts": translate("plan", "0 to 32; 0 switches it off."),
        "initial_age_days": translate("plan", "0 to 90; RAM starts with 14."),
        "login_session_hours": translate("plan", "1 to 24; RAM starts with 6."),
        "login_networks": translate("plan", "Such as 203.0.113.0/24, with spaces between them; empty means all."),
        "levels": translate("plan", "The management account binds control policies to them."),
    }.get(name, "")


def change(name: str) -> str:
    """What undo would take back."""
    return translate("plan", "Change: {field}").format(field=field(name))


def login_mfa(choice: LoginMfa) -> str:
    """When MFA is asked for."""
    return {
        LoginMfa.MANDATORY: translate("plan", "Always, of everybody"),
        LoginMfa.INDEPENDENT: translate("plan", "As each user is set up"),
        LoginMfa.ADAPTIVE: translate("plan", "When a logon looks unusual"),
    }[choice]


def standing(choice: Standing) -> str:
    """What the account is."""
    return {
        Standing.NONE: translate("plan", "In no directory"),
        Standing.MEMBER: translate("plan", "A member: control policies bind it"),
        Standing.MANAGEMENT: translate("plan", "The management account: nothing binds it"),
    }[choice]


def verification(way: str) -> str:
    """Text message or e-mail."""
    return {"sms": translate("plan", "Text message"), "email": translate("plan", "E-mail")}[way]


def days(count: int) -> str:
    """A choice."""
    return translate("plan", "%n day(s)", "", count)
