"""The words of the planner's room as a whole; each of its parts has its own beside it."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def title() -> str:
    """Title of the page."""
    return translate("plan", "Plan")


def start_heading() -> str:
    """Over the ways to begin."""
    return translate("plan", "Start a plan")


def start_sentence() -> str:
    """Under it."""
    return translate(
        "plan", "Write down who may do what before anything changes in the account. Nothing leaves this computer."
    )


def start_starter() -> tuple[str, str]:
    """A way to begin: what, and what it brings."""
    return (
        translate("plan", "First-day plan"),
        translate(
            "plan", "Two administrators, and groups for finance, developers and auditors, with MFA for everybody"
        ),
    )


def start_empty() -> tuple[str, str]:
    """A way to begin."""
    return translate("plan", "Empty plan"), translate("plan", "Begin with nothing")


def start_open() -> tuple[str, str]:
    """A way to begin."""
    return translate("plan", "Open…"), translate("plan", "A plan that was saved before")


def start_import() -> tuple[str, str]:
    """A way to begin."""
    return (
        translate("plan", "Import an account…"),
        translate("plan", "From a folder of answers of RAM, or a credential report"),
    )


def start_unsaved() -> tuple[str, str]:
    """A way to begin after a crash."""
    return translate("plan", "Unsaved plan"), translate("plan", "Left over when Ramkeep ended without saving it")


def recent() -> str:
    """Heading over plans that were open lately."""
    return translate("plan", "Recent")


def unnamed() -> str:
    """In the place of a file name."""
    return translate("plan", "Not saved yet")


def changed(name: str) -> str:
    """A file name of a plan with changes."""
    return translate("plan", "{name} · changed").format(name=name)


def views() -> str:
    """Name of the switch between views, for those who cannot see it."""
    return translate("plan", "View")


def tree() -> str:
    """A view."""
    return translate("plan", "Tree")


def matrix() -> str:
    """A view."""
    return translate("plan", "Matrix")


def graph() -> str:
    """A view."""
    return translate("plan", "Graph")


def ask() -> str:
    """A view."""
    return translate("plan", "Ask")


def review() -> str:
    """The main button."""
    return translate("plan", "Review and export")


def undo(label: str) -> str:
    """Button; what it would take back."""
    return translate("plan", "Undo: {label}").format(label=label) if label else translate("plan", "Nothing to undo")


def redo(label: str) -> str:
    """Button; what it would do again."""
    return translate("plan", "Redo: {label}").format(label=label) if label else translate("plan", "Nothing to redo")


def plan_menu() -> str:
    """Button with everything about files and branches."""
    return translate("plan", "Plan menu")


def new_plan() -> str:
    """Menu."""
    return translate("plan", "New first-day plan")


def new_empty_plan() -> str:
    """Menu."""
    return translate("plan", "New empty plan")


def open_plan() -> str:
    """Menu."""
    return translate("plan", "Open…")


def import_account() -> str:
    """Menu."""
    return translate("plan", "Import…")


def account_settings() -> str:
    """Menu."""
    return translate("plan", "Account settings…")


def save() -> str:
    """Menu."""
    return translate("plan", "Save")


def save_as() -> str:
    """Menu."""
    return translate("plan", "Save as…")


def close_plan() -> str:
    """Menu."""
    return translate("plan", "Close plan")


def open_plans() -> str:
    """Menu of the plans that are open."""
    return translate("plan", "Open plans")


def branch_here() -> str:
    """Menu: give the plan as it is now a name."""
    return translate("plan", "Branch here…")


def branches() -> str:
    """Menu of branches."""
    return translate("plan", "Branches")


def branch_question() -> tuple[str, str]:
    """Title and question."""
    return (
        translate("plan", "Branch"),
        translate("plan", "A name for the plan as it is now. You can come back to it and compare with it:"),
    )


def plan_files() -> str:
    """Filter of the file dialog."""
    return translate("plan", "Plans (*.json);;All files (*)")


def saved(place: str) -> str:
    """Told after saving."""
    return translate("plan", "Saved: {place}").format(place=place)


def outlived() -> str:
    """Told when changes of before a crash were found."""
    return translate(
        "plan", "Changes that were not saved last time are back. Save them, or undo them by opening the file again."
    )


def close_question(name: str) -> tuple[str, str]:
    """Title and question before changes are lost."""
    return (
        translate("plan", "Close plan"),
        translate("plan", "{name} has changes that are not saved. Save them?").format(name=name),
    )
