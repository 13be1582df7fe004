"""How many of everything RAM allows, as data; an account's own numbers stand before these.

Source: Alibaba Cloud, "Limitations" of RAM (16 December 2025) and of Resource Management.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from ramkeep.core.plan.model.errors import Fault, PlanTextError
from ramkeep.core.plan.model.file_json import Places, read_json, refusal
from ramkeep.core.plan.model.settings import OwnLimits
from ramkeep.core.said import said


class Quota(StrEnum):
    """What is counted."""

    USERS = "users"
    GROUPS = "groups"
    ROLES = "roles"
    CUSTOM_POLICIES = "custom policies"
    MFA_DEVICES = "MFA devices"
    RESOURCE_GROUPS = "resource groups"
    CONTROL_POLICIES = "control policies"
    GROUPS_PER_USER = "groups per user"
    USERS_PER_GROUP = "users per group"
    ACCESS_KEYS_PER_USER = "AccessKeys per user"
    TAGS_PER_USER = "tags per user"
    SYSTEM_PER_USER = "system policies per user"
    SYSTEM_PER_GROUP = "system policies per group"
    SYSTEM_PER_ROLE = "system policies per role"
    CUSTOM_PER_USER = "custom policies per user"
    CUSTOM_PER_GROUP = "custom policies per group"
    CUSTOM_PER_ROLE = "custom policies per role"
    VERSIONS_PER_POLICY = "versions per policy"
    POLICY_SIZE = "policy size"
    CONTROL_POLICY_SIZE = "control policy size"
    CONTROL_POLICIES_PER_LEVEL = "control policies per level"


@dataclass(frozen=True, slots=True)
class Limit:
    """A limit and where it comes from.

    Attributes:
        value: None where none is published.
        date: of the source, ISO 8601; empty when not known.
        adjustable: Alibaba Cloud raises it on request.
        summary_name: what GetAccountSummary calls it; empty when it does not tell.
    """

    quota: Quota
    value: int | None
    source: str
    date: str
    adjustable: bool = False
    summary_name: str = ""


_PAGE = ("RAM, Limitations", "2025-12-16")
_DIRECTORY = ("Resource Management, Limits", "")

LIMITS: Final[Mapping[Quota, Limit]] = {
    limit.quota: limit
    for limit in (
        Limit(Quota.USERS, 5000, *_PAGE, summary_name="UsersQuota"),
        Limit(Quota.GROUPS, 300, *_PAGE, summary_name="GroupsQuota"),
        Limit(Quota.ROLES, 1000, *_PAGE, adjustable=True, summary_name="RolesQuota"),
        Limit(Quota.CUSTOM_POLICIES, 1500, *_PAGE, adjustable=True, summary_name="PoliciesQuota"),
        Limit(Quota.MFA_DEVICES, 5000, *_PAGE, summary_name="VirtualMFADevicesQuota"),
        Limit(Quota.RESOURCE_GROUPS, 30, *_DIRECTORY, adjustable=True),
        Limit(Quota.CONTROL_POLICIES, 1500, *_DIRECTORY),
        Limit(Quota.GROUPS_PER_USER, 10, *_PAGE, summary_name="GroupsPerUserQuota"),
        Limit(Quota.USERS_PER_GROUP, None, said("no limit is published"), ""),
        Limit(Quota.ACCESS_KEYS_PER_USER, 2, *_PAGE, summary_name="AccessKeysPerUserQuota"),
        Limit(Quota.TAGS_PER_USER, 20, *_PAGE),
        Limit(Quota.SYSTEM_PER_USER, 20, *_PAGE, True, "AttachedSystemPoliciesPerUserQuota"),
        Limit(Quota.SYSTEM_PER_GROUP, 20, *_PAGE, True, "AttachedSystemPoliciesPerGroupQuota"),
        Limit(Quota.SYSTEM_PER_ROLE, 20, *_PAGE, True, "AttachedSystemPoliciesPerRoleQuota"),
        Limit(Quota.CUSTOM_PER_USER, 10, *_PAGE, True, "AttachedPoliciesPerUserQuota"),
        Limit(Quota.CUSTOM_PER_GROUP, 10, *_PAGE, True, "AttachedPoliciesPerGroupQuota"),
        Limit(Quota.CUSTOM_PER_ROLE, 10, *_PAGE, True, "AttachedPoliciesPerRoleQuota"),
        Limit(Quota.VERSIONS_PER_POLICY, 5, *_PAGE, summary_name="VersionsPerPolicyQuota"),
        Limit(Quota.POLICY_SIZE, 6144, *_PAGE, summary_name="PolicySizeQuota"),
        Limit(Quota.CONTROL_POLICY_SIZE, 4096, *_DIRECTORY),
        Limit(Quota.CONTROL_POLICIES_PER_LEVEL, 10, *_DIRECTORY),
    )
}


def limit_of(quota: Quota, own: OwnLimits) -> Limit:
    """The limit that counts: the account's own where it is known, else that of the table."""
    value = own.values.get(quota)
    if value is None:
        return LIMITS[quota]
    return Limit(quota, value, own.source or said("this account"), "", summary_name=LIMITS[quota].summary_name)


def read_account_summary(text: str, source: str = "GetAccountSummary of this account") -> OwnLimits:
    """The limits in the JSON that RAM answers to GetAccountSummary; names that are not known here are passed over.

    Raises:
        PlanTextError: the text is no such answer.
    """
    value = read_json(text)
    found = value.get("SummaryMap", value) if isinstance(value, dict) else None
    known = {limit.summary_name: limit.quota for limit in LIMITS.values() if limit.summary_name}
    if not isinstance(found, dict) or not known.keys() & found.keys():
        raise refusal(
            said('This is no answer to GetAccountSummary: it has no "SummaryMap" with the limits of an account.')
        )
    values = {}
    for name, quota in known.items():
        number = found.get(name)
        if number is None:
            continue
        if isinstance(number, bool) or not isinstance(number, int) or not 0 <= number <= 10**9:
            path = ("SummaryMap", name) if found is not value else (name,)
            line, column = Places(text).of(path)
            raise PlanTextError((Fault(said("A limit is a whole number."), "$." + ".".join(path), line, column),))
        values[str(quota)] = number
    return OwnLimits(values, source)
