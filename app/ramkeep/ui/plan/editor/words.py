"""The words of the policy editor."""

from PySide6.QtCore import QCoreApplication, QLocale

from ramkeep.core.codes.names import shown
from ramkeep.core.plan.catalog.action import Access
from ramkeep.core.plan.checks.problem import Severity
from ramkeep.core.plan.editing.completing import Completion
from ramkeep.core.plan.editing.marks import Mark
from ramkeep.ui.worded import worded

translate = QCoreApplication.translate


def empty() -> tuple[str, str]:
    """Heading and sentence while nothing is chosen."""
    return (
        translate("plan", "No policy chosen"),
        translate("plan", "Choose a policy, a role or a control policy to see and change what it allows."),
    )


def form() -> str:
    """A way to look at the text."""
    return translate("plan", "Form")


def json_() -> str:
    """A way to look at the text."""
    return translate("plan", "JSON")


def views_name() -> str:
    """Name of the switch between the two, for those who cannot see it."""
    return translate("plan", "View of the policy")


def json_name() -> str:
    """Name of the text field."""
    return translate("plan", "Policy as JSON")


def json_keys() -> str:
    """Of the text field, read out: how to leave it, as Tab is taken."""
    return translate("plan", "Tab indents, F6 leaves the text, Ctrl+Space offers what fits.")


def edit_label(name: str) -> str:
    """A step of the plan."""
    return translate("plan", "Edit {name}").format(name=shown(name))


def fixed() -> str:
    """Over a text of Alibaba Cloud's."""
    return translate(
        "plan", "This is a text of Alibaba Cloud. It can be read here, and is changed by Alibaba Cloud alone."
    )


def broken() -> tuple[str, str]:
    """Over a text that does not read, and what takes it back."""
    return (
        translate("plan", "Not readable yet. The plan keeps the version before."),
        translate("plan", "Discard draft"),
    )


def unshown() -> tuple[str, str]:
    """In the place of the form while the text does not read, and the way to the text."""
    return (
        translate("plan", "Only JSON can show this text: it has mistakes, or far too many statements for RAM."),
        translate("plan", "Show JSON"),
    )


def all_well() -> str:
    """Under the text when there is nothing to say."""
    return translate("plan", "No problems in this text")


def problems(count: int) -> str:
    """Under the text when the cursor is at none of them."""
    return translate("plan", "%n problem(s) in this text", "", count)


def severity(of: Severity) -> str:
    """In a word."""
    return {
        Severity.ERROR: translate("plan", "Error"),
        Severity.DANGER: translate("plan", "Danger"),
        Severity.WARNING: translate("plan", "Warning"),
        Severity.HINT: translate("plan", "Hint"),
    }[of]


def mark_text(mark: Mark) -> str:
    """A mark with its severity."""
    return translate("plan", "{severity}: {message}").format(
        severity=severity(mark.severity), message=worded(mark.message)
    )


def mend(mark: Mark) -> str:
    """Button: what it does."""
    if mark.fix is not None:
        return worded(mark.fix.label)
    return translate("plan", "Write {text}").format(text=mark.instead)


def next_mark() -> str:
    """Button."""
    return translate("plan", "Next problem in this text")


def size(used: int, limit: int | None) -> str:
    """How long the text is."""
    locale = QLocale()
    if limit is None:
        return translate("plan", "%n character(s)", "", used)
    return translate("plan", "{used} of {limit}").format(used=locale.toString(used), limit=locale.toString(limit))


def size_name(used: int, limit: int | None) -> str:
    """The same as a sentence."""
    if limit is None:
        return size(used, limit)
    if used > limit:
        return translate("plan", "%n character(s) too many for RAM", "", used - limit)
    return translate("plan", "{size} characters").format(size=size(used, limit))


def size_tip(compact: int, typed: int) -> str:
    """What is counted."""
    return translate(
        "plan",
        "{compact} characters as it is sent to RAM, without white space; {typed} as it stands here. Whether RAM counts"
        " white space is not documented.",
    ).format(compact=compact, typed=typed)


def size_unread() -> str:
    """In the place of the size while the text does not read."""
    return translate("plan", "Not readable")


def offers_name() -> str:
    """Name of the list of what can be written."""
    return translate("plan", "What can be written here")


def access_letter(access: Access) -> str:
    """In a chip."""
    return {
        Access.LIST: translate("plan", "L", "access level list"),
        Access.READ: translate("plan", "R", "access level read"),
        Access.WRITE: translate("plan", "W", "access level write"),
    }[access]


def access(of: Access) -> str:
    """In a word."""
    return {
        Access.LIST: translate("plan", "list"),
        Access.READ: translate("plan", "read"),
        Access.WRITE: translate("plan", "write"),
    }[of]


def offer_about(offer: Completion) -> str:
    """Beside what is offered."""
    if offer.narrow is None:
        return offer.about
    if offer.narrow:
        return translate("plan", "{about} · can be narrowed").format(about=offer.about)
    return translate("plan", "{about} · all resources only").format(about=offer.about)


def offer_name(offer: Completion) -> str:
    """What is offered, read out."""
    level = f"{access(offer.access)}, " if offer.access is not None else ""
    return f"{offer.text}, {level}{offer_about(offer)}".rstrip(", ")


def covers(count: int) -> str:
    """Beside a pattern."""
    return translate("plan", "covers %n action(s)", "", count)


def covers_unknown() -> str:
    """Beside a pattern that covers nothing known."""
    return translate("plan", "not known")


def remove(text: str) -> str:
    """Button."""
    return translate("plan", "Remove {text}").format(text=shown(text))


def version(name: str, *, in_force: bool) -> str:
    """A version of a policy."""
    return translate("plan", "{version} · in force").format(version=shown(name)) if in_force else shown(name)


def version_name() -> str:
    """Name of the choice of versions."""
    return translate("plan", "Version")


def versions_menu() -> str:
    """Button."""
    return translate("plan", "Versions and text")


def new_version(most: int | None, count: int) -> str:
    """Menu; RAM keeps only so many."""
    if most is not None and count >= most:
        return translate("plan", "New version (RAM keeps no more than %n)", "", most)
    return translate("plan", "New version from this one")


def set_default(name: str) -> str:
    """Menu."""
    return translate("plan", "Put {version} in force").format(version=shown(name))


def remove_version(name: str) -> str:
    """Menu."""
    return translate("plan", "Remove {version}").format(version=shown(name))


def compare_with(name: str) -> str:
    """Menu."""
    return translate("plan", "Compare with {version}").format(version=shown(name))


def compared(before: str, after: str) -> str:
    """Over two versions."""
    return translate("plan", "From {before} to {after}").format(before=shown(before), after=shown(after))


def compared_name() -> str:
    """Name of the lines of two versions."""
    return translate("plan", "Lines of both versions")


def compared_same() -> str:
    """When two versions say the same."""
    return translate("plan", "Both versions say the same.")


def close() -> str:
    """Button."""
    return translate("plan", "Close")


def tidy() -> str:
    """Menu."""
    return translate("plan", "Tidy the text")


def copy_text() -> str:
    """Menu."""
    return translate("plan", "Copy the text")


def new_version_label(name: str, version_id: str) -> str:
    """A step of the plan."""
    return translate("plan", "Add {version} of {name}").format(version=shown(version_id), name=shown(name))


def set_default_label(name: str, version_id: str) -> str:
    """A step of the plan."""
    return translate("plan", "Put {version} of {name} in force").format(version=shown(version_id), name=shown(name))


def remove_version_label(name: str, version_id: str) -> str:
    """A step of the plan."""
    return translate("plan", "Remove {version} of {name}").format(version=shown(version_id), name=shown(name))
