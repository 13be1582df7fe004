"""The words of an import."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from ramkeep.core.codes.names import shown
from ramkeep.ui.punctuation import listed

translate = QCoreApplication.translate


def title() -> str:
    """Of the dialog."""
    return translate("plan", "Import an account")


def sentence() -> str:
    """Under it."""
    return translate(
        "plan",
        "Choose what tells of the account: a folder of answers of RAM, a credential report, or policies as JSON. Nothing is "
        "changed until you say so, and nothing leaves this computer.",
    )


def choose_folder() -> str:
    """Button."""
    return translate("plan", "Choose a folder…")


def choose_files() -> str:
    """Button."""
    return translate("plan", "Choose files…")


def drop_here() -> str:
    """Under the buttons."""
    return translate("plan", "or drop them here")


def script_heading() -> str:
    """Over how to get the answers."""
    return translate("plan", "No answers yet?")


def script_sentence() -> str:
    """How to run the script."""
    return translate(
        "plan",
        "Save this script and run “sh collect.sh” where the command aliyun is configured for somebody with "
        "AliyunRAMReadOnlyAccess. It only reads, and makes a folder ram-answers to choose here.",
    )


def save_script() -> str:
    """Button."""
    return translate("plan", "Save the script…")


def script_files() -> str:
    """Filter of the file dialog."""
    return translate("plan", "Shell scripts (*.sh)")


def saved(place: str) -> str:
    """After saving."""
    return translate("plan", "Saved: {place}").format(place=shown(place))


def reading() -> str:
    """The files are being read."""
    return translate("plan", "Reading the files…")


def understanding(count: int) -> str:
    """They were read."""
    return translate("plan", "Making sense of %n file(s)…", "", count)


def cancel() -> str:
    """Button."""
    return translate("plan", "Cancel")


def back() -> str:
    """Button: choose something else."""
    return translate("plan", "Choose something else")


def found() -> str:
    """Heading."""
    return translate("plan", "What was found")


def counts(users: int, groups: int, roles: int, policies: int, memberships: int, attachments: int) -> str:
    """How many of everything."""
    told = (
        translate("plan", "%n user(s)", "", users),
        translate("plan", "%n group(s)", "", groups),
        translate("plan", "%n role(s)", "", roles),
        translate("plan", "%n policy(s) of its own", "", policies),
        translate("plan", "%n membership(s)", "", memberships),
        translate("plan", "%n attached policy(s)", "", attachments),
    )
    return " · ".join(told)


def account(number: str) -> str:
    """Which account it is."""
    return translate("plan", "Account {number}").format(number=shown(number))


def is_whole() -> str:
    """No note tells of a loss."""
    return translate("plan", "Nothing is known to be missing.")


def is_lossy(count: int) -> str:
    """Some notes tell of a loss."""
    return translate("plan", "Something of the account is missing: see %n note(s).", "", count)


def notes() -> str:
    """Name of the list of notes."""
    return translate("plan", "Notes")


def missing_mark() -> str:
    """Before a note that tells of a loss."""
    return translate("plan", "Missing")


def note_mark() -> str:
    """Before another note."""
    return translate("plan", "Note")


def into() -> str:
    """Over the choice of where it goes."""
    return translate("plan", "Bring it into")


def new_plan() -> str:
    """A choice."""
    return translate("plan", "a new plan")


def this_plan(name: str) -> str:
    """A choice."""
    return translate("plan", "the open plan ({name})").format(name=shown(name))


def remove_absent() -> str:
    """A choice for the open plan."""
    return translate("plan", "Take out what the account does not have")


def would_change(added: int, changed: int, settings: int, absent: int) -> str:
    """What a merge does."""
    told = [
        translate("plan", "%n added", "", added),
        translate("plan", "%n changed", "", changed),
        *([translate("plan", "%n setting(s) changed", "", settings)] if settings else []),
        *([translate("plan", "%n only in the plan", "", absent)] if absent else []),
    ]
    return listed(told)


def nothing_new() -> str:
    """A merge that does nothing."""
    return translate("plan", "The plan says all of it already.")


def bring_in() -> str:
    """Button."""
    return translate("plan", "Import")


def step(names: Sequence[str]) -> str:
    """What undo would take back."""
    return translate("plan", "Import {what}").format(what=", ".join(map(shown, names)))


def done(text: str) -> str:
    """Told after it."""
    return translate("plan", "Imported: {what}").format(what=text)


def not_found(place: str) -> str:
    """There is no such file."""
    return translate("plan", "{place}: there is no such file or folder.").format(place=shown(place))
