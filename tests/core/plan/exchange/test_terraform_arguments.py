"""The table of resources, against the facts and against what is written."""

from pathlib import Path

import pytest

from ramkeep.core.plan.exchange.terraform_arguments import ARGUMENTS, PROVIDER_VERSION

RULES = next((path for parent in Path(__file__).parents if (path := parent / "../shared/ram/rules.md").exists()), None)
DEPRECATED = {
    "alicloud_ram_group": {"name"},
    "alicloud_ram_policy": {"name", "document", "statement", "version"},
    "alicloud_ram_role": {"name", "document", "ram_users", "services", "version"},
    "alicloud_ram_security_preference": {"enforce_mfa_for_login"},
}
_TOLD_IN_FULL = (
    "alicloud_ram_user",
    "alicloud_ram_group",
    "alicloud_ram_policy",
    "alicloud_ram_role",
    "alicloud_ram_login_profile",
    "alicloud_ram_user_group_attachment",
)
# The facts name some resources by what is their own: "alicloud_ram_user_policy_attachment / _group_ / _role_".
_SHORT = {
    "alicloud_ram_group_policy_attachment": "/ _group_",
    "alicloud_ram_role_policy_attachment": "/ _role_",
    "alicloud_ram_account_alias": "_account_alias",
}
DEPRECATED_RESOURCES = {"alicloud_ram_group_membership", "alicloud_ram_role_attachment", "alicloud_ram_alias"}


def test_nothing_deprecated() -> None:
    assert not DEPRECATED_RESOURCES & ARGUMENTS.keys()
    for resource, names in DEPRECATED.items():
        assert not names & ARGUMENTS[resource]


@pytest.mark.skipif(RULES is None, reason="no ../shared beside the checkout")
def test_every_resource_and_argument_is_among_the_facts() -> None:
    assert RULES is not None
    text = RULES.read_text(encoding="utf-8")
    section = text[text.index("**Terraform**") : text.index("**ROS**")]
    assert PROVIDER_VERSION in section
    rows = {row.split("|")[1].split()[0]: row for row in section.splitlines() if row.startswith("| alicloud_ram_")}
    for resource in _TOLD_IN_FULL:
        assert all(name in rows[resource] for name in ARGUMENTS[resource])
    for resource in ARGUMENTS:
        assert resource in section or _SHORT[resource] in section
