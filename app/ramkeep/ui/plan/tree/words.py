"""The words of the structure, its menu and its dialogs."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from ramkeep.core.codes.names import shown
from ramkeep.core.plan.model.plan import Kind
from ramkeep.ui.plan.tree.row_words import kind_name

translate = QCoreApplication.translate


def structure() -> str:
    """Title of the pane."""
    return translate("plan", "Structure")


def search_name() -> str:
    """Name of the search line, for those who cannot see it."""
    return translate("plan", "Search the plan")


def search_hint() -> str:
    """In the empty search line."""
    return translate("plan", "Search")


def nothing_found(words: str) -> str:
    """Under a search line that finds nothing."""
    return translate("plan", "Nothing matches “{words}”").format(words=shown(words))


def new() -> str:
    """Button and menu with everything that can be added."""
    return translate("plan", "Add to the plan")


def new_kind(kind: Kind) -> str:
    """Menu."""
    return {
        Kind.USER: translate("plan", "New user…"),
        Kind.GROUP: translate("plan", "New group…"),
        Kind.ROLE: translate("plan", "New role…"),
        Kind.POLICY: translate("plan", "New policy…"),
        Kind.CONTROL_POLICY: translate("plan", "New control policy…"),
        Kind.RESOURCE_GROUP: translate("plan", "New resource group…"),
    }[kind]


def new_title(kind: Kind) -> str:
    """Title of a dialog."""
    return new_kind(kind).removesuffix("…")


def add_people() -> str:
    """Menu."""
    return translate("plan", "Add people…")


def add_to_group() -> str:
    """Menu."""
    return translate("plan", "Add to group…")


def add_members() -> str:
    """Menu of a group."""
    return translate("plan", "Add users…")


def attach_policy() -> str:
    """Menu."""
    return translate("plan", "Attach policy…")


def attach_to() -> str:
    """Menu of a policy."""
    return translate("plan", "Attach to…")


def take_out(group: str) -> str:
    """Menu of a user within a group."""
    return translate("plan", "Take out of {group}").format(group=shown(group))


def detach() -> str:
    """Menu of an attached policy."""
    return translate("plan", "Detach")


def open_policy() -> str:
    """Menu of an attached policy."""
    return translate("plan", "Go to policy")


def edit_users() -> str:
    """Menu of several users."""
    return translate("plan", "Edit users together…")


def rename() -> str:
    """Menu."""
    return translate("plan", "Rename")


def duplicate() -> str:
    """Menu."""
    return translate("plan", "Duplicate…")


def remove() -> str:
    """Menu and button."""
    return translate("plan", "Remove")


def remove_asking() -> str:
    """Menu."""
    return translate("plan", "Remove…")


def cancel() -> str:
    """Leaves all as it is."""
    return translate("plan", "Cancel")


def add() -> str:
    """Button."""
    return translate("plan", "Add")


def attach() -> str:
    """Button."""
    return translate("plan", "Attach")


def apply() -> str:
    """Button."""
    return translate("plan", "Apply")


def name() -> str:
    """A field."""
    return translate("plan", "Name")


def display_name() -> str:
    """A field."""
    return translate("plan", "Display name")


def console_logon() -> str:
    """A switch."""
    return translate("plan", "Console logon")


def mfa_bind() -> str:
    """A switch."""
    return translate("plan", "Must bind MFA at next logon")


def api_access() -> str:
    """A switch."""
    return translate("plan", "Calls the API")


def groups() -> str:
    """A field."""
    return translate("plan", "Groups")


def in_groups(groups: Sequence[str]) -> str:
    """A box to tick in the dialog of a new user."""
    return translate("plan", "Add to {groups}").format(groups=listed(groups))


def trusts() -> str:
    """A field: who may assume a new role."""
    return translate("plan", "Who may assume it")


def trust_choices() -> tuple[str, str]:
    """This account, and ECS."""
    return translate("plan", "Users and roles of this account"), translate("plan", "ECS instances")


def trust_needs_account() -> str:
    """Why this account cannot be chosen."""
    return translate("plan", "To trust this account, tell its ID first: choose nothing in the structure.")


def search_groups() -> str:
    """Search line of a picker."""
    return translate("plan", "Search groups")


def search_policies() -> str:
    """Search line of a picker."""
    return translate("plan", "Search policies")


def search_users() -> str:
    """Search line of a picker."""
    return translate("plan", "Search users")


def search_principals() -> str:
    """Search line of a picker."""
    return translate("plan", "Search users, groups and roles")


def scope() -> str:
    """A field: where an attachment holds."""
    return translate("plan", "Holds in")


def whole_account() -> str:
    """A choice of that field."""
    return translate("plan", "The whole account")


def chosen_count(count: int) -> str:
    """Under a list with ticks."""
    return translate("plan", "%n chosen", "", count)


def custom_policy() -> str:
    """Behind a policy in a picker."""
    return translate("plan", "custom")


def system_policy() -> str:
    """Behind a policy in a picker."""
    return translate("plan", "system")


def remove_question(names: Sequence[str], kind: Kind | None) -> str:
    """Heading of the question; `kind` when all are of one."""
    if len(names) == 1 and kind is not None:
        return translate("plan", "Remove {kind} {name}?").format(kind=kind_name(kind).lower(), name=shown(names[0]))
    return translate("plan", "Remove %n object(s)?", "", len(names))


def goes_with() -> str:
    """Over what goes together with an object."""
    return translate("plan", "With this go:")


def nothing_else_goes() -> str:
    """Where nothing refers to an object."""
    return translate("plan", "Nothing else refers to this.")


def and_more(count: int) -> str:
    """After the first of many."""
    return translate("plan", "and %n more", "", count)


def undo_helps() -> str:
    """Eases the question."""
    return translate("plan", "You can undo this.")


def remove_from_group(group: str) -> str:
    """The other answer to the question, when the row stands in a group."""
    return translate("plan", "Take out of {group} only").format(group=shown(group))


def bulk_title(count: int) -> str:
    """Title of the dialog."""
    return translate("plan", "Edit %n user(s)", "", count)


def bulk_sentence() -> str:
    """Under it."""
    return translate("plan", "Only what you change here is changed. All of it is one step to undo.")


def leave_as_is() -> str:
    """A choice."""
    return translate("plan", "Leave as it is")


def console_choices() -> tuple[str, str, str]:
    """On with MFA, on, off."""
    return (
        translate("plan", "On, and MFA must be bound"),
        translate("plan", "On"),
        translate("plan", "Off"),
    )


def on_off() -> tuple[str, str]:
    """Two choices."""
    return translate("plan", "On"), translate("plan", "Off")


def add_groups() -> str:
    """A field of the dialog for several users."""
    return translate("plan", "Add to groups")


def leave_groups() -> str:
    """A field of the dialog for several users."""
    return translate("plan", "Take out of groups")


def attach_policies() -> str:
    """A field of the dialog for several users."""
    return translate("plan", "Attach policies")


def detach_policies() -> str:
    """A field of the dialog for several users."""
    return translate("plan", "Detach policies")


def set_tag() -> str:
    """A field of the dialog for several users."""
    return translate("plan", "Set a tag")


def tag_key() -> str:
    """A field."""
    return translate("plan", "Key")


def tag_value() -> str:
    """A field."""
    return translate("plan", "Value")


def choose() -> str:
    """Button that opens a picker."""
    return translate("plan", "Choose…")


def none_chosen() -> str:
    """Beside that button."""
    return translate("plan", "None")


def listed(names: Sequence[str], most: int = 3) -> str:
    """Some names, and how many more there are."""
    told = ", ".join(shown(name) for name in names[:most])
    more = len(names) - most
    return translate("plan", "{names} and {count} more").format(names=told, count=more) if more > 0 else told


def tag_refusal(rule: str) -> str:
    """Why a tag is not taken; the rule as RAM says it."""
    return translate("plan", "A tag takes {rule}.").format(rule=rule)
