"""What the answers about policies, roles, resource groups and attachments say.

Source: SDKs alibabacloud-ram20150501 1.3.0 and alibabacloud-resourcemanager20200331 2.6.
"""

import json
import re
from collections.abc import Callable
from typing import Final
from urllib.parse import unquote

from ramkeep.core.plan.exchange.answers import Answer
from ramkeep.core.plan.exchange.facts import Facts, fits_as_name
from ramkeep.core.plan.exchange.incoming import NoteKind, Subject
from ramkeep.core.plan.exchange.operations import Operation
from ramkeep.core.plan.exchange.reading_people import owner_of, user_name
from ramkeep.core.plan.exchange.rows import Row
from ramkeep.core.plan.model.plan import Kind
from ramkeep.core.plan.model.values import AttachmentKey, PolicyRef, PolicyType, PrincipalKind, PrincipalRef
from ramkeep.core.said import said

_TYPES: Final = {"custom": PolicyType.CUSTOM, "system": PolicyType.SYSTEM}
_OWNER: Final = re.compile(r"(custom|system)(?:[-_/. ~](.+))?\Z", re.IGNORECASE | re.DOTALL)
_VERSION: Final = re.compile(r"[~/]v\d+\Z")
_TAGGED: Final = {"user": Kind.USER, "role": Kind.ROLE, "policy": Kind.POLICY}
_PRINCIPALS: Final = {
    "IMSUser": PrincipalKind.USER,
    "IMSGroup": PrincipalKind.GROUP,
    "ServiceRole": PrincipalKind.ROLE,
}
_LISTED_FOR: Final = {
    Operation.LIST_POLICIES_FOR_USER: (PrincipalKind.USER, ("UserName",)),
    Operation.LIST_POLICIES_FOR_GROUP: (PrincipalKind.GROUP, ("GroupName",)),
    Operation.LIST_POLICIES_FOR_ROLE: (PrincipalKind.ROLE, ("RoleName",)),
}


def text_of_policy(value: object) -> str | None:
    """The text of a policy in an answer: a string, perhaps URL-encoded, or the policy itself; None when it is none."""
    if isinstance(value, dict):
        return json.dumps(value, ensure_ascii=False, indent=2)
    if not isinstance(value, str) or not value.strip():
        return None
    return unquote(value) if value.lstrip()[:3].casefold() == "%7b" else value


def _policies(answer: Answer, facts: Facts) -> None:
    """ListPolicies; of system policies it gives names alone, which are not kept."""
    row = Row(answer.body, answer.file, facts.notes)
    type = _OWNER.match(answer.owner)
    owner = _TYPES[type[1].casefold()] if type else answer.asked.get("PolicyType", "")
    facts.page(answer.operation, owner, answer.file, truncated=row.flag("IsTruncated") or False)
    for each in row.rows("Policies", "Policy"):
        _policy(each, facts)


def _policy(row: Row, facts: Facts) -> PolicyRef | None:
    ref = _ref(row)
    if ref is None or not facts.know(Kind.POLICY, ref, row.file):
        return None
    subject = (Kind.POLICY, ref)
    # What Alibaba Cloud says of its own policies comes in the language of the caller.
    in_many_languages = ref.type == PolicyType.SYSTEM
    facts.tell(subject, "description", row.text("Description"), row.file, quietly=in_many_languages)
    facts.tell(subject, "default", row.text("DefaultVersion"), row.file)
    facts.tell(subject, "tags", row.tags(), row.file)
    return ref


def _ref(row: Row) -> PolicyRef | None:
    name, type = row.text("PolicyName"), row.text("PolicyType")
    if name is None or (type or "").casefold() not in _TYPES:
        return None
    return PolicyRef(_TYPES[(type or "").casefold()], name)


def _get_policy(answer: Answer, facts: Facts) -> None:
    """GetPolicy: the policy and its default version."""
    row = Row(answer.body, answer.file, facts.notes)
    policy, version = row.row("Policy"), row.row("DefaultPolicyVersion")
    ref = _policy(policy, facts) if policy else None
    if ref is None:
        facts.notes.add(NoteKind.VALUE, said("The answer names no policy with a type; it was left out."), answer.file)
    elif version is not None:
        _version(ref, version, facts, is_default=True)
    elif policy is not None:
        text = text_of_policy(policy.raw("PolicyDocument"))
        if text is not None:
            add_text(facts, ref, policy.text("DefaultVersion") or "v1", text, answer.file)


def _versions(answer: Answer, facts: Facts) -> None:
    """ListPolicyVersions and GetPolicyVersion, which do not name the policy."""
    ref = _owner(answer, facts)
    if ref is None:
        return
    row = Row(answer.body, answer.file, facts.notes)
    single = row.row("PolicyVersion") if answer.operation == Operation.GET_POLICY_VERSION else None
    for each in [single] if single else row.rows("PolicyVersions", "PolicyVersion"):
        _version(_without_version(ref, each, facts), each, facts)


def _without_version(ref: PolicyRef, row: Row, facts: Facts) -> PolicyRef:
    """The policy `read` of a file that is called `GetPolicyVersion-Custom-read-v2.json`."""
    short = PolicyRef(ref.type, ref.name.removesuffix(f"-{row.text('VersionId')}"))
    is_short_known = (Kind.POLICY, short) in facts.listed
    return short if is_short_known and (Kind.POLICY, ref) not in facts.listed else ref


def _version(ref: PolicyRef, row: Row, facts: Facts, *, is_default: bool = False) -> None:
    id = row.text("VersionId")
    if id is None or not fits_as_name(id):
        reason = said('A version of the policy "{policy}" has no ID; it was left out.', policy=ref.name)
        facts.notes.add(NoteKind.VALUE, reason, row.file)
        return
    text = text_of_policy(row.raw("PolicyDocument"))
    if text is not None:
        add_text(facts, ref, id, text, row.file)
    if is_default or row.flag("IsDefaultVersion"):
        facts.tell((Kind.POLICY, ref), "default", id, row.file)


def add_text(facts: Facts, ref: PolicyRef, version: str, text: str, file: str) -> None:
    """Keep a text of a version, each text once."""
    texts = facts.texts.setdefault(ref, {}).setdefault(version, [])
    if all(text != before for before, _ in texts):
        texts.append((text, file))


def _owner(answer: Answer, facts: Facts) -> PolicyRef | None:
    """The policy that was asked about; None, with a note, when neither request nor name tells."""
    type, name = answer.asked.get("PolicyType", ""), answer.asked.get("PolicyName", "")
    named = _OWNER.match(answer.owner)
    if not name and named and named[2]:
        type, name = named[1], _VERSION.sub("", named[2])
    if fits_as_name(name) and type.casefold() in _TYPES:
        return PolicyRef(_TYPES[type.casefold()], name)
    reason = said(
        "The answer to {operation} does not say which policy it is about. "
        "Call the file {operation}-Custom-POLICY.json or {operation}-System-POLICY.json.",
        operation=answer.operation,
    )
    facts.notes.add(NoteKind.OWNER_MISSING, reason, answer.file)
    return None


def _listed_for(answer: Answer, facts: Facts) -> None:
    """ListPoliciesForUser, ListPoliciesForGroup, ListPoliciesForRole."""
    kind, parameters = _LISTED_FOR[answer.operation]
    owner = owner_of(answer, facts, *parameters)
    if owner is None:
        return
    facts.page(answer.operation, owner, answer.file, truncated=False)
    for each in Row(answer.body, answer.file, facts.notes).rows("Policies", "Policy"):
        ref = _policy(each, facts)
        if ref is not None:
            facts.attached.setdefault(AttachmentKey(PrincipalRef(kind, owner), ref, ""), answer.file)


def _entities(answer: Answer, facts: Facts) -> None:
    """ListEntitiesForPolicy: everyone a policy is attached to."""
    ref = _owner(answer, facts)
    if ref is None:
        return
    row = Row(answer.body, answer.file, facts.notes)
    facts.page(answer.operation, ref, answer.file, truncated=row.flag("IsTruncated") or False)
    roles = row.rows("Roles", "Role")
    for each in roles:
        facts.identify_by_arn(each.text("Arn"), answer.file)
    found = (
        *((PrincipalKind.USER, user_name(each, facts)) for each in row.rows("Users", "User")),
        *((PrincipalKind.GROUP, each.text("GroupName")) for each in row.rows("Groups", "Group")),
        *((PrincipalKind.ROLE, each.text("RoleName")) for each in roles),
    )
    for kind, name in found:
        if name:
            facts.attached.setdefault(AttachmentKey(PrincipalRef(kind, name), ref, ""), answer.file)


def _roles(answer: Answer, facts: Facts) -> None:
    """ListRoles and GetRole; only the second one tells who may assume the role."""
    row = Row(answer.body, answer.file, facts.notes)
    single = row.row("Role") if answer.operation == Operation.GET_ROLE else None
    if answer.operation == Operation.LIST_ROLES:
        facts.page(answer.operation, "", answer.file, truncated=row.flag("IsTruncated") or False)
    for each in [single] if single else row.rows("Roles", "Role"):
        _role(each, facts)


def _role(row: Row, facts: Facts) -> None:
    name = row.text("RoleName") or ""
    if not facts.know(Kind.ROLE, name, row.file):
        return
    subject = (Kind.ROLE, name)
    facts.identify_by_arn(row.text("Arn"), row.file)
    facts.tell(subject, "description", row.text("Description"), row.file)
    facts.tell(subject, "max_session_seconds", row.number("MaxSessionDuration"), row.file)
    facts.tell(subject, "console", row.flag("AllowConsoleLogin"), row.file)
    facts.tell(subject, "tags", row.tags(), row.file)
    facts.tell(subject, "service_linked", row.flag("IsServiceLinkedRole"), row.file)
    text = text_of_policy(row.raw("AssumeRolePolicyDocument"))
    if text is not None:
        facts.trusts.setdefault(name, []).append((text, row.file))


def _tags(answer: Answer, facts: Facts) -> None:
    """ListTagResources: a line for each tag. IMS names the objects by IDs, which nothing else tells."""
    found: dict[Subject, dict[str, str]] = {}
    for each in Row(answer.body, answer.file, facts.notes).rows("TagResources", "TagResource"):
        name, key = each.text("ResourceName"), each.text("TagKey")
        kind = _TAGGED.get((each.text("ResourceType") or "").casefold())
        if name and key and kind is not None:
            subject = (kind, PolicyRef(PolicyType.CUSTOM, name) if kind == Kind.POLICY else name)
            found.setdefault(subject, {})[key] = each.text("TagValue") or ""
    for owner, tags in found.items():
        facts.tell(owner, "tags", tags, answer.file)


def _resource_groups(answer: Answer, facts: Facts) -> None:
    """ListResourceGroups."""
    row = Row(answer.body, answer.file, facts.notes)
    rows = row.rows("ResourceGroups", "ResourceGroup")
    facts.page(answer.operation, "", answer.file, truncated=False)
    facts.count(answer.operation, map(Row.identity, rows), row.number("TotalCount"), answer.file)
    for each in rows:
        id = each.text("Id")
        name = each.text("Name") or id
        facts.identify(each.text("AccountId") or "", answer.file)
        if name and facts.know(Kind.RESOURCE_GROUP, name, answer.file):
            facts.tell((Kind.RESOURCE_GROUP, name), "id", id, answer.file)
            facts.tell((Kind.RESOURCE_GROUP, name), "display_name", each.text("DisplayName"), answer.file)


def _scoped(answer: Answer, facts: Facts) -> None:
    """ListPolicyAttachments of Resource Management, which tells of both scopes.

    The ID of the account stands in the place of a resource group at account scope.
    """
    row = Row(answer.body, answer.file, facts.notes)
    rows = row.rows("PolicyAttachments", "PolicyAttachment")
    facts.page(answer.operation, "", answer.file, truncated=False)
    facts.count(answer.operation, map(Row.identity, rows), row.number("TotalCount"), answer.file)
    for each in rows:
        ref = _ref(each)
        kind = _PRINCIPALS.get(each.text("PrincipalType") or "")
        name = (each.text("PrincipalName") or "").partition("@")[0]
        scope = each.text("ResourceGroupId") or ""
        if ref is None or kind is None or not name or not facts.know(Kind.POLICY, ref, answer.file):
            reason = said("An attachment lacks its principal or policy; it was left out.")
            facts.notes.add(NoteKind.VALUE, reason, answer.file)
            continue
        if scope.isascii() and scope.isdigit():
            facts.identify(scope, answer.file)
            scope = ""
        facts.attached.setdefault(AttachmentKey(PrincipalRef(kind, name), ref, scope), answer.file)


READERS: Final[dict[Operation, Callable[[Answer, Facts], None]]] = {
    Operation.LIST_POLICIES: _policies,
    Operation.GET_POLICY: _get_policy,
    Operation.LIST_POLICY_VERSIONS: _versions,
    Operation.GET_POLICY_VERSION: _versions,
    Operation.LIST_POLICIES_FOR_USER: _listed_for,
    Operation.LIST_POLICIES_FOR_GROUP: _listed_for,
    Operation.LIST_POLICIES_FOR_ROLE: _listed_for,
    Operation.LIST_ENTITIES_FOR_POLICY: _entities,
    Operation.LIST_ROLES: _roles,
    Operation.GET_ROLE: _roles,
    Operation.LIST_TAG_RESOURCES: _tags,
    Operation.LIST_RESOURCE_GROUPS: _resource_groups,
    Operation.LIST_POLICY_ATTACHMENTS: _scoped,
}
