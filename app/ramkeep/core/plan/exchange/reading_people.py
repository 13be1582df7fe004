"""What the answers about users, groups and the ways they log on say.

Source: SDKs alibabacloud-ram20150501 1.3.0 (by UserName) and alibabacloud-ims20190815 3.5.0 (by UserPrincipalName).
"""

from collections.abc import Callable
from typing import Final

from ramkeep.core.plan.exchange.answers import Answer
from ramkeep.core.plan.exchange.facts import Facts, fits_as_name
from ramkeep.core.plan.exchange.incoming import NoteKind
from ramkeep.core.plan.exchange.operations import Operation, example_name
from ramkeep.core.plan.exchange.rows import Row
from ramkeep.core.plan.model.plan import Kind
from ramkeep.core.plan.model.values import AccessKey, MembershipKey, MfaState
from ramkeep.core.said import said

_ACTIVE: Final = "Active"
_DEVICES: Final = {"VMFA": MfaState.VIRTUAL, "U2F": MfaState.U2F}


def owner_of(answer: Answer, facts: Facts, *parameters: str) -> str | None:
    """The user, group or role that was asked about; None, with a note, when neither request nor name tells."""
    asked = next((answer.asked[name] for name in parameters if name in answer.asked), answer.owner)
    owner = facts.user_of(asked, answer.file) if "UserName" in parameters else asked
    if owner and fits_as_name(owner):
        return owner
    what = parameters[0].removesuffix("Name").upper()
    reason = said(
        "The answer to {operation} does not say whom it is about. Call the file {file}.",
        operation=answer.operation,
        file=example_name(answer.operation, what),
    )
    facts.notes.add(NoteKind.OWNER_MISSING, reason, answer.file)
    return None


def _users(answer: Answer, facts: Facts) -> None:
    """ListUsers, GetUser, ListUserBasicInfos."""
    row = Row(answer.body, answer.file, facts.notes)
    if answer.operation == Operation.GET_USER:
        single = row.row("User")
        rows = [single] if single else []
    elif answer.operation == Operation.LIST_USER_BASIC_INFOS:
        rows = row.rows("UserBasicInfos", "UserBasicInfo")
    else:
        rows = row.rows("Users", "User")
        facts.page(answer.operation, "", answer.file, truncated=row.flag("IsTruncated") or False)
    for each in rows:
        _user(each, facts)


def _user(row: Row, facts: Facts) -> None:
    name = user_name(row, facts) or ""
    if not facts.know(Kind.USER, name, row.file):
        return
    subject = (Kind.USER, name)
    for field, column in (("display_name", "DisplayName"), ("mobile", "MobilePhone"), ("email", "Email")):
        facts.tell(subject, field, row.text(column), row.file)
    facts.tell(subject, "comments", row.text("Comments"), row.file)
    facts.tell(subject, "tags", row.tags(), row.file)
    facts.tell(subject, "console.last_logon", row.text("LastLoginDate") or None, row.file, quietly=True)
    status = row.text("Status")
    if status is not None and status.casefold() != _ACTIVE.casefold():
        reason = said(
            'The user "{name}" has the status {status}, for which a plan has no place: here the user is active.',
            name=name,
            status=status[:40],
        )
        facts.notes.add(NoteKind.VALUE, reason, row.file)


def user_name(row: Row, facts: Facts) -> str | None:
    """The user that an object speaks of, by either API."""
    return row.text("UserName") or facts.user_of(row.text("UserPrincipalName"), row.file)


def _groups(answer: Answer, facts: Facts) -> None:
    """ListGroups, GetGroup."""
    row = Row(answer.body, answer.file, facts.notes)
    single = row.row("Group") if answer.operation == Operation.GET_GROUP else None
    if answer.operation == Operation.LIST_GROUPS:
        facts.page(answer.operation, "", answer.file, truncated=row.flag("IsTruncated") or False)
    for each in [single] if single else row.rows("Groups", "Group"):
        _group(each, facts)


def _group(row: Row, facts: Facts) -> str | None:
    name = row.text("GroupName") or ""
    if not facts.know(Kind.GROUP, name, row.file):
        return None
    facts.tell((Kind.GROUP, name), "display_name", row.text("DisplayName"), row.file)
    facts.tell((Kind.GROUP, name), "comments", row.text("Comments"), row.file)
    return name


def _members(answer: Answer, facts: Facts) -> None:
    """ListUsersForGroup, which names the users alone."""
    group = owner_of(answer, facts, "GroupName")
    if group is None:
        return
    row = Row(answer.body, answer.file, facts.notes)
    facts.page(answer.operation, group, answer.file, truncated=row.flag("IsTruncated") or False)
    for each in row.rows("Users", "User"):
        name = user_name(each, facts)
        if name:
            facts.members.setdefault(MembershipKey(group, name), answer.file)


def _groups_of_user(answer: Answer, facts: Facts) -> None:
    """ListGroupsForUser, which names the groups alone."""
    user = owner_of(answer, facts, "UserName", "UserPrincipalName")
    if user is None:
        return
    row = Row(answer.body, answer.file, facts.notes)
    facts.page(answer.operation, user, answer.file, truncated=row.flag("IsTruncated") or False)
    for each in row.rows("Groups", "Group"):
        group = _group(each, facts)
        if group is not None:
            facts.members.setdefault(MembershipKey(group, user), answer.file)


def _access_keys(answer: Answer, facts: Facts) -> None:
    """ListAccessKeys, which never shows a secret."""
    user = owner_of(answer, facts, "UserName", "UserPrincipalName")
    if user is None:
        return
    keys = facts.keys.setdefault(user, {})
    for each in Row(answer.body, answer.file, facts.notes).rows("AccessKeys", "AccessKey"):
        id = each.text("AccessKeyId")
        if id and fits_as_name(id):
            found = AccessKey(id, each.text("Status") != "Inactive", created=each.text("CreateDate") or "")
            keys.setdefault(id, found)


def _login_profile(answer: Answer, facts: Facts) -> None:
    """GetLoginProfile; the error that there is none says so too."""
    row = Row(answer.body, answer.file, facts.notes).row("LoginProfile")
    name = user_name(row, facts) if row else None
    user = name or owner_of(answer, facts, "UserName", "UserPrincipalName")
    if user is None:
        return
    subject = (Kind.USER, user)
    facts.tell(subject, "console", row is not None, answer.file)
    if row is None:
        return
    status = row.text("Status")
    facts.tell(subject, "console.active", None if status is None else status == _ACTIVE, answer.file)
    facts.tell(subject, "console.mfa_bind_required", row.flag("MFABindRequired"), answer.file)
    facts.tell(subject, "console.password_reset_required", row.flag("PasswordResetRequired"), answer.file)
    facts.tell(subject, "console.last_logon", row.text("LastLoginTime") or None, answer.file, quietly=True)


def _mfa(answer: Answer, facts: Facts) -> None:
    """GetUserMFAInfo; the error that there is no device says so too."""
    user = owner_of(answer, facts, "UserName", "UserPrincipalName")
    if user is None:
        return
    row = Row(answer.body, answer.file, facts.notes)
    device = row.row("MFADevice")
    serial = device.text("SerialNumber") if device else None
    if serial is None:
        bound = row.flag("IsMFAEnable")
        facts.tell((Kind.USER, user), "mfa", MfaState.UNSPECIFIED if bound else MfaState.NONE, answer.file)
        return
    facts.identify_by_arn(serial, answer.file)
    type = device.text("Type") if device else None
    facts.tell((Kind.USER, user), "mfa", _DEVICES.get(type or "VMFA", MfaState.UNSPECIFIED), answer.file)


def _devices(answer: Answer, facts: Facts) -> None:
    """ListVirtualMFADevices: whose each device is."""
    for each in Row(answer.body, answer.file, facts.notes).rows("VirtualMFADevices", "VirtualMFADevice"):
        facts.identify_by_arn(each.text("SerialNumber"), answer.file)
        owner = each.row("User")
        name = user_name(owner, facts) if owner else None
        if name:
            facts.tell((Kind.USER, name), "mfa", MfaState.VIRTUAL, answer.file)


READERS: Final[dict[Operation, Callable[[Answer, Facts], None]]] = {
    Operation.LIST_USERS: _users,
    Operation.GET_USER: _users,
    Operation.LIST_USER_BASIC_INFOS: _users,
    Operation.LIST_GROUPS: _groups,
    Operation.GET_GROUP: _groups,
    Operation.LIST_USERS_FOR_GROUP: _members,
    Operation.LIST_GROUPS_FOR_USER: _groups_of_user,
    Operation.LIST_ACCESS_KEYS: _access_keys,
    Operation.GET_LOGIN_PROFILE: _login_profile,
    Operation.GET_USER_MFA_INFO: _mfa,
    Operation.LIST_VIRTUAL_MFA_DEVICES: _devices,
}
# Errors that are an answer: what was asked about is not there.
MEANT_AS_NONE: Final = {
    "EntityNotExist.User.LoginProfile": Operation.GET_LOGIN_PROFILE,
    "EntityNotExist.User.MFADevice": Operation.GET_USER_MFA_INFO,
}
