"""The resources of Terraform that exports use, with the arguments that they may have: none of them is deprecated.

Source: aliyun/terraform-provider-alicloud 1.289 (17 August 2026), documentation of each resource. Since when an
argument is there: `max_idle_days_...` 1.268, `assume_role_policy_document` 1.252, `mfa_operation_for_login` 1.248,
`alicloud_ram_password_policy` 1.247, tags 1.246, `group_name` and `alicloud_ram_user_group_attachment` 1.245.
"""

from collections.abc import Mapping
from typing import Final

PROVIDER: Final = "aliyun/alicloud"
PROVIDER_VERSION: Final = "1.289"

ARGUMENTS: Final[Mapping[str, frozenset[str]]] = {
    "alicloud_ram_user": frozenset({"name", "display_name", "mobile", "email", "comments"}),
    "alicloud_ram_group": frozenset({"group_name", "comments"}),
    "alicloud_ram_user_group_attachment": frozenset({"group_name", "user_name"}),
    "alicloud_ram_policy": frozenset({"policy_name", "policy_document", "description", "rotate_strategy", "tags"}),
    "alicloud_ram_user_policy_attachment": frozenset({"policy_name", "policy_type", "user_name"}),
    "alicloud_ram_group_policy_attachment": frozenset({"policy_name", "policy_type", "group_name"}),
    "alicloud_ram_role_policy_attachment": frozenset({"policy_name", "policy_type", "role_name"}),
    "alicloud_ram_login_profile": frozenset({"user_name", "password", "mfa_bind_required", "password_reset_required"}),
    "alicloud_ram_role": frozenset(
        {"role_name", "assume_role_policy_document", "description", "max_session_duration", "tags"}
    ),
    "alicloud_ram_account_alias": frozenset({"account_alias"}),
    "alicloud_ram_password_policy": frozenset(
        {
            "hard_expiry",
            "max_login_attemps",
            "max_password_age",
            "minimum_password_different_character",
            "minimum_password_length",
            "password_not_contain_user_name",
            "password_reuse_prevention",
            "require_lowercase_characters",
            "require_numbers",
            "require_symbols",
            "require_uppercase_characters",
        }
    ),
    "alicloud_ram_security_preference": frozenset(
        {
            "allow_user_to_change_password",
            "allow_user_to_login_with_passkey",
            "allow_user_to_manage_access_keys",
            "allow_user_to_manage_mfa_devices",
            "allow_user_to_manage_personal_ding_talk",
            "enable_save_mfa_ticket",
            "login_network_masks",
            "login_session_duration",
            "max_idle_days_for_access_keys",
            "max_idle_days_for_users",
            "mfa_operation_for_login",
            "verification_types",
        }
    ),
    "alicloud_resource_manager_policy_attachment": frozenset(
        {"policy_name", "policy_type", "principal_name", "principal_type", "resource_group_id"}
    ),
}
