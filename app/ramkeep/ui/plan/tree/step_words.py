"""What one step does, as undo and redo name it."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from ramkeep.core.codes.names import shown
from ramkeep.ui.plan.tree.words import listed

translate = QCoreApplication.translate


def add(name: str) -> str:
    """A new object."""
    return translate("plan", "Add {name}").format(name=shown(name))


def add_people(count: int) -> str:
    """Several new users."""
    return translate("plan", "Add %n person(s)", "", count)


def rename(name: str, new: str) -> str:
    """Another name."""
    return translate("plan", "Rename {name} to {new}").format(name=shown(name), new=shown(new))


def duplicate(name: str) -> str:
    """A second object like one."""
    return translate("plan", "Duplicate {name}").format(name=shown(name))


def remove(names: Sequence[str]) -> str:
    """Objects, with what refers to them."""
    return translate("plan", "Remove {names}").format(names=listed(names))


def join(users: Sequence[str], groups: Sequence[str]) -> str:
    """Users into groups."""
    return translate("plan", "Add {users} to {groups}").format(users=listed(users), groups=listed(groups))


def part(users: Sequence[str], groups: Sequence[str]) -> str:
    """Users out of groups."""
    return translate("plan", "Take {users} out of {groups}").format(users=listed(users), groups=listed(groups))


def attach(policies: Sequence[str], principals: Sequence[str]) -> str:
    """Policies to users, groups or roles."""
    return translate("plan", "Attach {policies} to {principals}").format(
        policies=listed(policies), principals=listed(principals)
    )


def detach(policies: Sequence[str], principals: Sequence[str]) -> str:
    """Policies from users, groups or roles."""
    return translate("plan", "Detach {policies} from {principals}").format(
        policies=listed(policies), principals=listed(principals)
    )


def change(field: str, name: str) -> str:
    """One field of an object."""
    return translate("plan", "Change {field} of {name}").format(field=field.lower(), name=shown(name))


def edit_users(count: int) -> str:
    """Several fields of several users."""
    return translate("plan", "Edit %n user(s)", "", count)


def change_plan(field: str) -> str:
    """One field of the plan itself."""
    return translate("plan", "Change {field}").format(field=field.lower())
