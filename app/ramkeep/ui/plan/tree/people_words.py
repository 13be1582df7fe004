"""What the dialog says that makes users of a column or a CSV file."""

from PySide6.QtCore import QCoreApplication

from ramkeep.core.codes.names import shown
from ramkeep.core.plan.model.people import Column, Judged, Standing
from ramkeep.ui.punctuation import labeled
from ramkeep.ui.worded import worded

translate = QCoreApplication.translate


def title() -> str:
    """Of the dialog."""
    return translate("plan", "Add people")


def help_text() -> str:
    """Under the title."""
    return translate(
        "plan",
        "Paste a column of names, or lines of a table with a row of headings: name, display name, e-mail, mobile, "
        "groups, comments.",
    )


def text_name() -> str:
    """The field for the text."""
    return translate("plan", "People, one a line")


def text_hint() -> str:
    """In the empty field."""
    return "name, display name, e-mail, groups\nmei.chen, Mei Chen, mei@example.com, developers"


def open_file() -> str:
    """Button."""
    return translate("plan", "Open a file…")


def files() -> str:
    """Filter of the file dialog."""
    return translate("plan", "Tables (*.csv *.tsv *.txt);;All files (*)")


def not_read(place: str) -> str:
    """A file that cannot be read."""
    return translate("plan", "{place} could not be read. Save it as CSV in UTF-8 and try again.").format(place=place)


def preview() -> str:
    """Name of the table."""
    return translate("plan", "Preview")


def headings() -> tuple[str, ...]:
    """Over the columns of the preview."""
    return (
        translate("plan", "Line"),
        translate("plan", "Name"),
        column(Column.DISPLAY_NAME),
        column(Column.EMAIL),
        column(Column.GROUPS),
        translate("plan", "What happens"),
    )


def column(which: Column) -> str:
    """A field of a user."""
    return {
        Column.NAME: translate("plan", "Name"),
        Column.DISPLAY_NAME: translate("plan", "Display name"),
        Column.EMAIL: translate("plan", "E-mail"),
        Column.MOBILE: translate("plan", "Mobile"),
        Column.GROUPS: translate("plan", "Groups"),
        Column.COMMENTS: translate("plan", "Comments"),
    }[which]


def standing(judged: Judged) -> str:
    """What becomes of a line."""
    text = {
        Standing.NEW: translate("plan", "New"),
        Standing.ALREADY_THERE: translate("plan", "Already there"),
        Standing.NEEDS_NAME: translate("plan", "Needs a name"),
        Standing.REFUSED: translate("plan", "Refused"),
    }[judged.standing]
    if judged.reason:
        return labeled(text, worded(judged.reason))
    if judged.standing == Standing.NEW and judged.person.made_from:
        return translate("plan", "New, named after “{origin}”").format(origin=shown(judged.person.made_from))
    return text


def summary(new: int, known: int, nameless: int, refused: int) -> str:
    """Under the preview."""
    parts = [translate("plan", "%n new", "", new)]
    if known:
        parts.append(translate("plan", "%n already there", "", known))
    if nameless:
        parts.append(translate("plan", "%n without a name", "", nameless))
    if refused:
        parts.append(translate("plan", "%n refused", "", refused))
    return " · ".join(parts)


def cut(most: int) -> str:
    """There are too many."""
    return translate("plan", "Only the first %n people are read.", "", most)


def target_groups() -> str:
    """A field: groups that all are put into."""
    return translate("plan", "Add all to groups")


def console() -> str:
    """A box to tick."""
    return translate("plan", "Console logon, and MFA must be bound")


def add(count: int) -> str:
    """Button."""
    return translate("plan", "Add %n person(s)", "", count)
