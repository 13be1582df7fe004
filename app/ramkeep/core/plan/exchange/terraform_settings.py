"""What Terraform files say of the account as a whole, and what they ask whoever applies them for."""

from ramkeep.core.plan.exchange.hcl import Raw, Value, block, identifier
from ramkeep.core.plan.model.plan import Plan
from ramkeep.core.plan.model.settings import PasswordPolicy, SecurityPreference


def account_blocks(plan: Plan) -> list[str]:
    """The alias, the password policy and, after all first passwords, the security preferences."""
    logins = [
        Raw(f"alicloud_ram_login_profile.{identifier(name)}")
        for name in sorted(plan.users)
        if (console := plan.users[name].console) is not None and console.active
    ]
    alias = plan.account.alias
    return [
        *([_resource("alicloud_ram_account_alias", {"account_alias": alias})] if alias else []),
        _resource("alicloud_ram_password_policy", _passwords(plan.password_policy)),
        _resource("alicloud_ram_security_preference", _preference(plan.security_preference, logins)),
    ]


def variable_blocks(plan: Plan) -> list[str]:
    """The variables: first passwords, IDs of resource groups that are not known, and the account's name in logons."""
    found = []
    if any(user.console is not None and user.console.active for user in plan.users.values()):
        body: dict[str, Value] = {
            "description": "First passwords by the names of users. Terraform keeps them in its state.",
            "type": Raw("map(string)"),
            "sensitive": True,
        }
        found.append(block("variable", ["login_passwords"], body))
    scoped = [attachment.resource_group for attachment in plan.attachments.values() if attachment.resource_group]
    if any(not plan.resource_groups[name].id for name in scoped):
        text = "IDs of resource groups by their names, such as rg-acfmxazb4ph6aiy."
        found.append(block("variable", ["resource_group_ids"], {"description": text, "type": Raw("map(string)")}))
    if scoped and not plan.account.alias:
        text = "What stands between the @ and .onaliyun.com in logon names: the alias of the account, or its ID."
        known: dict[str, Value] = {"default": plan.account.id} if plan.account.id else {}
        found.append(block("variable", ["account_name"], {"description": text, "type": Raw("string"), **known}))
    return found


def _passwords(passwords: PasswordPolicy) -> dict[str, Value]:
    return {
        "minimum_password_length": passwords.min_length,
        "require_lowercase_characters": passwords.require_lowercase,
        "require_uppercase_characters": passwords.require_uppercase,
        "require_numbers": passwords.require_numbers,
        "require_symbols": passwords.require_symbols,
        "minimum_password_different_character": passwords.min_different_characters,
        "password_not_contain_user_name": passwords.refuse_user_name,
        "max_password_age": passwords.max_age_days,
        "hard_expiry": passwords.hard_expire,
        "password_reuse_prevention": passwords.reuse_prevention,
        "max_login_attemps": passwords.max_login_attempts,
    }


def _preference(preference: SecurityPreference, logins: list[Raw]) -> dict[str, Value]:
    body: dict[str, Value] = {
        "allow_user_to_change_password": preference.change_password,
        "allow_user_to_manage_access_keys": preference.manage_access_keys,
        "allow_user_to_manage_mfa_devices": preference.manage_mfa_devices,
        "allow_user_to_login_with_passkey": preference.login_with_passkey,
        "allow_user_to_manage_personal_ding_talk": preference.manage_personal_dingtalk,
        "enable_save_mfa_ticket": preference.save_mfa_ticket,
        "login_session_duration": preference.login_session_hours,
        "mfa_operation_for_login": str(preference.mfa_for_login),
        "max_idle_days_for_users": preference.max_idle_days_users,
        "max_idle_days_for_access_keys": preference.max_idle_days_access_keys,
    }
    if preference.login_networks:
        body["login_network_masks"] = ";".join(preference.login_networks)
    if preference.verification_types:
        body["verification_types"] = sorted(set(preference.verification_types))
    if logins:
        body["depends_on"] = logins
    return body


def _resource(kind: str, body: dict[str, Value]) -> str:
    return block("resource", [kind, "account"], body)
