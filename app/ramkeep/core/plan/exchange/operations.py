"""Which operation of RAM a file answers: by its name, and by what is in it.

Source: SDKs alibabacloud-ram20150501 1.3.0, alibabacloud-ims20190815 3.5.0, alibabacloud-resourcemanager20200331 2.6.
"""

import re
from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Any, Final


class Operation(StrEnum):
    """The reading operations whose answers say something for a plan."""

    LIST_USERS = "ListUsers"
    GET_USER = "GetUser"
    LIST_USER_BASIC_INFOS = "ListUserBasicInfos"
    LIST_GROUPS = "ListGroups"
    GET_GROUP = "GetGroup"
    LIST_USERS_FOR_GROUP = "ListUsersForGroup"
    LIST_GROUPS_FOR_USER = "ListGroupsForUser"
    LIST_ROLES = "ListRoles"
    GET_ROLE = "GetRole"
    LIST_POLICIES = "ListPolicies"
    GET_POLICY = "GetPolicy"
    LIST_POLICY_VERSIONS = "ListPolicyVersions"
    GET_POLICY_VERSION = "GetPolicyVersion"
    LIST_POLICIES_FOR_USER = "ListPoliciesForUser"
    LIST_POLICIES_FOR_GROUP = "ListPoliciesForGroup"
    LIST_POLICIES_FOR_ROLE = "ListPoliciesForRole"
    LIST_ENTITIES_FOR_POLICY = "ListEntitiesForPolicy"
    LIST_ACCESS_KEYS = "ListAccessKeys"
    GET_LOGIN_PROFILE = "GetLoginProfile"
    GET_USER_MFA_INFO = "GetUserMFAInfo"
    LIST_VIRTUAL_MFA_DEVICES = "ListVirtualMFADevices"
    LIST_TAG_RESOURCES = "ListTagResources"
    GET_ACCOUNT_ALIAS = "GetAccountAlias"
    GET_ACCOUNT_SUMMARY = "GetAccountSummary"
    GET_ACCOUNT_MFA_INFO = "GetAccountMFAInfo"
    GET_PASSWORD_POLICY = "GetPasswordPolicy"
    GET_SECURITY_PREFERENCE = "GetSecurityPreference"
    GENERATE_CREDENTIAL_REPORT = "GenerateCredentialReport"
    GET_CREDENTIAL_REPORT = "GetCredentialReport"
    LIST_RESOURCE_GROUPS = "ListResourceGroups"
    LIST_POLICY_ATTACHMENTS = "ListPolicyAttachments"
    GET_CALLER_IDENTITY = "GetCallerIdentity"


_WORD = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z][a-z]+|[A-Z]+")
_EXTENSION = re.compile(r"\.(?:json|jsonl|ndjson|csv|txt)\Z", re.IGNORECASE)
_PAGE = re.compile(r"(?:~\d{1,6}| \(\d{1,6}\)|/\d{1,6})\Z")
_SEPARATORS = "-_./ ~"


def _pattern() -> re.Pattern[str]:
    longest_first = sorted(Operation, key=len, reverse=True)
    names = "|".join(f"({'-?'.join(_WORD.findall(each))})" for each in longest_first)
    return re.compile(rf"(?<![A-Za-z0-9])(?:{names})(?![A-Za-z])", re.IGNORECASE)


_NAMES: Final = _pattern()
_BY_GROUP: Final = tuple(sorted(Operation, key=len, reverse=True))

# The member that an answer must have, and the operations whose answers do.
_BY_MEMBER: Final[tuple[tuple[str, tuple[Operation, ...]], ...]] = (
    ("PolicyVersions", (Operation.LIST_POLICY_VERSIONS,)),
    ("PolicyVersion", (Operation.GET_POLICY_VERSION,)),
    ("PolicyAttachments", (Operation.LIST_POLICY_ATTACHMENTS,)),
    ("DefaultPolicyVersion", (Operation.GET_POLICY,)),
    ("Policy", (Operation.GET_POLICY,)),
    ("Role", (Operation.GET_ROLE,)),
    ("User", (Operation.GET_USER,)),
    ("Group", (Operation.GET_GROUP,)),
    ("UserBasicInfos", (Operation.LIST_USER_BASIC_INFOS,)),
    ("AccessKeys", (Operation.LIST_ACCESS_KEYS,)),
    ("LoginProfile", (Operation.GET_LOGIN_PROFILE,)),
    ("MFADevice", (Operation.GET_USER_MFA_INFO,)),
    ("IsMFAEnable", (Operation.GET_ACCOUNT_MFA_INFO, Operation.GET_USER_MFA_INFO)),
    ("VirtualMFADevices", (Operation.LIST_VIRTUAL_MFA_DEVICES,)),
    ("TagResources", (Operation.LIST_TAG_RESOURCES,)),
    ("AccountAlias", (Operation.GET_ACCOUNT_ALIAS,)),
    ("SummaryMap", (Operation.GET_ACCOUNT_SUMMARY,)),
    ("PasswordPolicy", (Operation.GET_PASSWORD_POLICY,)),
    ("SecurityPreference", (Operation.GET_SECURITY_PREFERENCE,)),
    ("Content", (Operation.GET_CREDENTIAL_REPORT,)),
    ("ResourceGroups", (Operation.LIST_RESOURCE_GROUPS,)),
    ("State", (Operation.GENERATE_CREDENTIAL_REPORT,)),
    ("AccountId", (Operation.GET_CALLER_IDENTITY,)),
)
_LISTS: Final[Mapping[str, tuple[str, Operation, tuple[Operation, ...]]]] = {
    "Users": ("User", Operation.LIST_USERS, (Operation.LIST_USERS_FOR_GROUP,)),
    "Groups": ("Group", Operation.LIST_GROUPS, (Operation.LIST_GROUPS_FOR_USER,)),
    "Roles": ("Role", Operation.LIST_ROLES, ()),
    "Policies": (
        "Policy",
        Operation.LIST_POLICIES,
        (Operation.LIST_POLICIES_FOR_USER, Operation.LIST_POLICIES_FOR_GROUP, Operation.LIST_POLICIES_FOR_ROLE),
    ),
}


def named_in(name: str) -> list[tuple[Operation, str]]:
    """The operations that the name of a file speaks of, each with what follows it: whom was asked about.

    `ListUsersForGroup-finance.json`, `ListUsersForGroup/finance.json` and `list-users-for-group-finance~2.json` all
    give ListUsersForGroup and `finance`; what follows `~`, or stands in brackets, is the number of a page.
    """
    parts = _EXTENSION.sub("", name.replace("\\", "/")).split("/")
    found = []
    for at, part in enumerate(parts):
        match = _NAMES.search(part)
        if match is not None and match.lastindex is not None:
            rest = "/".join([part[match.end() :], *parts[at + 1 :]])
            found.append((_BY_GROUP[match.lastindex - 1], _owner(rest)))
    return found


def has_known_extension(name: str) -> bool:
    """Is the file called like one that holds JSON or a report?"""
    return _EXTENSION.search(name) is not None


def fitting(body: Mapping[str, Any]) -> tuple[Operation, ...]:
    """The operations that answer so, judged by what is in the answer; the likeliest first."""
    lists = [name for name in _LISTS if name in body]
    if len(lists) > 1:
        return (Operation.LIST_ENTITIES_FOR_POLICY,)
    if lists:
        return _fitting_list(body, lists[0])
    return next((operations for member, operations in _BY_MEMBER if member in body), ())


def _fitting_list(body: Mapping[str, Any], name: str) -> tuple[Operation, ...]:
    inner, plain, others = _LISTS[name]
    outer = body[name]
    entries = outer.get(inner) if isinstance(outer, dict) else outer
    members = _members(entries)
    of_policy = () if name == "Policies" else (Operation.LIST_ENTITIES_FOR_POLICY,)
    if not members:
        return (plain, *others, *of_policy)
    if "JoinDate" in members:
        return others
    if "AttachDate" in members:
        return of_policy or others
    return (plain, *others, *of_policy)


def _members(entries: object) -> set[str]:
    first = next(iter(entries), None) if isinstance(entries, list) else None
    return set(first) if isinstance(first, dict) else set()


def _owner(rest: str) -> str:
    rest = _PAGE.sub("", rest)
    return rest[1:] if rest[:1] and rest[0] in _SEPARATORS else rest


def example_name(operation: Operation, owner: str) -> str:
    """How a file with the answer is to be called."""
    return f"{operation}-{owner}.json"


def chosen(named: Iterable[tuple[Operation, str]], fits: tuple[Operation, ...]) -> tuple[Operation, str] | None:
    """The operation of a name that fits the content, with what follows it; None when no one does."""
    return next(((operation, owner) for operation, owner in named if operation in fits), None)
