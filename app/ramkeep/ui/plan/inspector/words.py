"""The words of the inspector."""

from PySide6.QtCore import QCoreApplication

from ramkeep.core.codes.names import shown
from ramkeep.core.plan.model.plan import Kind
from ramkeep.core.plan.model.values import MfaState, PrincipalKind

translate = QCoreApplication.translate


def inspector() -> str:
    """Title of the pane, while nothing is chosen, and its name."""
    return translate("plan", "Inspector")


def plan() -> str:
    """Over the fields of the plan itself."""
    return translate("plan", "This plan")


def several(count: int) -> str:
    """Over several objects."""
    return translate("plan", "%n chosen", "", count)


def take_away(name: str) -> str:
    """The cross of a chip."""
    return translate("plan", "Take {name} away").format(name=name)


def and_more(count: int) -> str:
    """Under the first of many."""
    return translate("plan", "and %n more", "", count)


def field(attribute: str) -> str:
    """A field, by the name that the model has for it."""
    return {
        "name": translate("plan", "Name"),
        "title": translate("plan", "Title"),
        "display_name": translate("plan", "Display name"),
        "description": translate("plan", "Description"),
        "comments": translate("plan", "Comments"),
        "note": translate("plan", "Note"),
        "email": translate("plan", "E-mail"),
        "mobile": translate("plan", "Mobile"),
        "mfa": translate("plan", "MFA device"),
        "console": translate("plan", "Console logon"),
        "mfa_bind_required": translate("plan", "Must bind MFA at next logon"),
        "password_reset_required": translate("plan", "Must choose a new password at next logon"),
        "api": translate("plan", "Calls the API"),
        "access_keys": translate("plan", "AccessKeys"),
        "tags": translate("plan", "Tags"),
        "groups": translate("plan", "Groups"),
        "members": translate("plan", "Members"),
        "policies": translate("plan", "Policies"),
        "holders": translate("plan", "Attached to"),
        "role_console": translate("plan", "Can be used in the console"),
        "max_session_seconds": translate("plan", "Longest session, in seconds"),
        "id": translate("plan", "ID"),
        "resource_group": translate("plan", "Holds in"),
        "account_id": translate("plan", "Account ID"),
        "alias": translate("plan", "Alias"),
    }[attribute]


def add(attribute: str) -> str:
    """What adds one to a field of several."""
    return {
        "access_keys": translate("plan", "AccessKey ID, then Enter"),
        "tags": translate("plan", "key=value, then Enter"),
        "groups": translate("plan", "Add to group…"),
        "members": translate("plan", "Add users…"),
        "policies": translate("plan", "Attach policy…"),
        "holders": translate("plan", "Attach to…"),
    }[attribute]


def inactive() -> str:
    """Behind an AccessKey that is switched off."""
    return translate("plan", "inactive")


def mfa(state: MfaState) -> str:
    """Which device."""
    return {
        MfaState.NONE: translate("plan", "None"),
        MfaState.VIRTUAL: translate("plan", "Authenticator app"),
        MfaState.U2F: translate("plan", "Security key"),
        MfaState.UNSPECIFIED: translate("plan", "Some device"),
    }[state]


def whole_account() -> str:
    """Where an attachment holds."""
    return translate("plan", "The whole account")


def principal(kind: PrincipalKind, name: str) -> str:
    """To whom a policy is attached."""
    text = {
        PrincipalKind.USER: translate("plan", "User {name}"),
        PrincipalKind.GROUP: translate("plan", "Group {name}"),
        PrincipalKind.ROLE: translate("plan", "Role {name}"),
    }[kind]
    return text.format(name=shown(name))


def size_title() -> str:
    """A fact."""
    return translate("plan", "Size")


def size(used: int, most: int) -> str:
    """Characters of a policy."""
    return translate("plan", "{used} / {most} characters").format(used=used, most=most)


def versions_title() -> str:
    """A fact."""
    return translate("plan", "Versions")


def versions(count: int, default: str) -> str:
    """How many, and which counts."""
    return translate("plan", "%n, default {default}", "", count).format(default=shown(default))


def grants_title() -> str:
    """A fact."""
    return translate("plan", "Grants")


def last_logon_title() -> str:
    """A fact."""
    return translate("plan", "Last console logon")


def attached_title() -> str:
    """A fact."""
    return translate("plan", "Attached to")


def attached_count(users: int, groups: int, roles: int) -> str:
    """How many of each."""
    parts = []
    if groups:
        parts.append(translate("plan", "%n group(s)", "", groups))
    if users:
        parts.append(translate("plan", "%n user(s)", "", users))
    if roles:
        parts.append(translate("plan", "%n role(s)", "", roles))
    return " · ".join(parts) or translate("plan", "Nothing yet")


def logon_title() -> str:
    """A fact."""
    return translate("plan", "Logs on as")


def bad_tag() -> str:
    """A refusal."""
    return translate("plan", "Write a tag as key=value.")


def tag_rule(rule: str) -> str:
    """A refusal."""
    return translate("plan", "A tag takes {rule}.").format(rule=rule)


def bad_number() -> str:
    """A refusal."""
    return translate("plan", "Write a number of seconds, 3600 to 43200.")


def several_help(kinds: set[Kind]) -> str:
    """Under the head of several objects."""
    if kinds == {Kind.USER}:
        return translate("plan", "Change logon, groups, policies and tags of all of them in one step.")
    return translate("plan", "Use the menu of the structure for what can be done with all of them.")


def edit_together() -> str:
    """Button."""
    return translate("plan", "Edit together…")


def count_titles() -> tuple[str, ...]:
    """Facts of the plan: users, groups, roles, policies."""
    return (
        translate("plan", "Users"),
        translate("plan", "Groups"),
        translate("plan", "Roles"),
        translate("plan", "Custom policies"),
    )


def of_limit(used: int, most: int | None) -> str:
    """How much of a limit is used."""
    return str(used) if most is None else translate("plan", "{used} of {most}").format(used=used, most=most)


def code_kept() -> str:
    """The vault has a code for the user."""
    return translate("plan", "A code is in the vault")


def in_vault() -> str:
    """The same in little room, beside the key."""
    return translate("plan", "In the vault")


def no_code() -> str:
    """The vault has none."""
    return translate("plan", "No code in the vault")


def show_code() -> str:
    """Button beside it."""
    return translate("plan", "Show code")


def hide_code() -> str:
    """The same while the code is shown."""
    return translate("plan", "Hide code")


def seconds(left: int) -> str:
    """How long a code counts."""
    return translate("plan", "{seconds} s").format(seconds=left)
