"""Words that sentences about a plan are made of."""

from collections.abc import Mapping
from typing import Final

from ramkeep.core.plan.model.plan import Kind
from ramkeep.core.said import said

_KINDS: Final[Mapping[Kind, str]] = {
    Kind.USER: said("user"),
    Kind.GROUP: said("group"),
    Kind.ROLE: said("role"),
    Kind.POLICY: said("policy"),
    Kind.CONTROL_POLICY: said("control policy"),
    Kind.RESOURCE_GROUP: said("resource group"),
    Kind.MEMBERSHIP: said("membership"),
    Kind.ATTACHMENT: said("attachment"),
}
# By the name of the attribute; a part of `console` or `root` follows a dot.
FIELDS: Final[Mapping[str, str]] = {
    "access_keys": said("access keys"),
    "alias": said("alias"),
    "change_password": said("change password"),
    "comments": said("comments"),
    "console": said("console"),
    "console.active": said("console active"),
    "console.last_logon": said("console last logon"),
    "console.mfa_bind_required": said("console mfa bind required"),
    "console.password_changed": said("console password changed"),
    "console.password_reset_required": said("console password reset required"),
    "default": said("default"),
    "description": said("description"),
    "display_name": said("display name"),
    "email": said("email"),
    "hard_expire": said("hard expire"),
    "id": said("id"),
    "initial_age_days": said("initial age days"),
    "login_networks": said("login networks"),
    "login_session_hours": said("login session hours"),
    "login_with_passkey": said("login with passkey"),
    "manage_access_keys": said("manage access keys"),
    "manage_mfa_devices": said("manage mfa devices"),
    "manage_personal_dingtalk": said("manage personal dingtalk"),
    "manage_service_credentials": said("manage service credentials"),
    "max_age_days": said("max age days"),
    "max_idle_days_access_keys": said("max idle days access keys"),
    "max_idle_days_users": said("max idle days users"),
    "max_login_attempts": said("max login attempts"),
    "max_session_seconds": said("max session seconds"),
    "mfa": said("mfa"),
    "mfa_for_login": said("mfa for login"),
    "min_different_characters": said("min different characters"),
    "min_length": said("min length"),
    "mobile": said("mobile"),
    "name": said("name"),
    "refuse_risky_on_api": said("refuse risky on api"),
    "refuse_user_name": said("refuse user name"),
    "require_lowercase": said("require lowercase"),
    "require_numbers": said("require numbers"),
    "require_symbols": said("require symbols"),
    "require_uppercase": said("require uppercase"),
    "reuse_prevention": said("reuse prevention"),
    "root.access_keys": said("root access keys"),
    "root.mfa": said("root mfa"),
    "save_mfa_ticket": said("save mfa ticket"),
    "service_linked": said("service linked"),
    "tags": said("tags"),
    "trust": said("trust"),
    "values": said("values"),
    "verification_types": said("verification types"),
    "versions": said("versions"),
}


def kind_word(kind: Kind) -> str:
    """A kind, to stand after an article."""
    return _KINDS[kind]


def field_word(field: str) -> str:
    """A field of an object or setting, to stand after an article."""
    return FIELDS.get(field) or field.replace("_", " ").replace(".", " ")
