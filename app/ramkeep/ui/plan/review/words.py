"""The words of review and export."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from ramkeep.core.codes.names import shown
from ramkeep.core.plan.grants.overview import Cell, Power
from ramkeep.core.plan.model.diff import Tally
from ramkeep.ui import punctuation

translate = QCoreApplication.translate


def title() -> str:
    """Of the dialog."""
    return translate("plan", "Review and export")


def parts() -> tuple[str, str, str]:
    """The three parts."""
    return translate("plan", "Changes"), translate("plan", "Export"), translate("plan", "Report")


def close() -> str:
    """Button."""
    return translate("plan", "Close")


def working() -> str:
    """Something is being made."""
    return translate("plan", "Working…")


def compared_with() -> str:
    """Before the choice of what to compare with."""
    return translate("plan", "Compared with")


def as_saved() -> str:
    """A choice."""
    return translate("plan", "the file as it was saved")


def as_opened() -> str:
    """A choice."""
    return translate("plan", "the plan as it was opened or imported")


def empty_account() -> str:
    """A choice."""
    return translate("plan", "an empty account")


def branch(name: str) -> str:
    """A choice."""
    return translate("plan", "the branch {name}").format(name=shown(name))


def other_file() -> str:
    """A choice."""
    return translate("plan", "another file…")


def file(name: str) -> str:
    """A choice, once a file was chosen."""
    return translate("plan", "the file {name}").format(name=shown(name))


def summary(tally: Tally) -> str:
    """How many objects differ."""
    told = [
        translate("plan", "%n added", "", tally.added) if tally.added else "",
        translate("plan", "%n changed", "", tally.changed) if tally.changed else "",
        translate("plan", "%n removed", "", tally.removed) if tally.removed else "",
    ]
    return punctuation.listed(text for text in told if text) or translate("plan", "Nothing differs")


def people_gain(count: int, most: str) -> str:
    """Behind it: how many people can do more, and the most of it."""
    text = translate("plan", "%n can do more", "", count)
    return punctuation.aside(text, most) if most else text


def people_lose(count: int) -> str:
    """Behind it."""
    return translate("plan", "%n can do less", "", count)


def nobody_moves() -> str:
    """Behind it, when nobody's access is another one."""
    return translate("plan", "nobody gains or loses an action")


def people() -> str:
    """A heading."""
    return translate("plan", "What it means for people")


def objects() -> str:
    """A heading."""
    return translate("plan", "What differs in the plan")


def same() -> tuple[str, str]:
    """Heading and sentence when nothing differs."""
    return (
        translate("plan", "Nothing differs"),
        translate("plan", "The plan says the same as what it is compared with."),
    )


def power(cell: Cell) -> str:
    """The most that somebody can do with a service."""
    name = {
        Power.NONE: translate("plan", "nothing"),
        Power.LIST: translate("plan", "list"),
        Power.READ: translate("plan", "read"),
        Power.WRITE: translate("plan", "write"),
        Power.ADMIN: translate("plan", "everything"),
    }[cell.power]
    return translate("plan", "{power} with limits").format(power=name) if cell.limited else name


def power_letter(power_: Power) -> str:
    """The same in the one letter of a table."""
    return {
        Power.NONE: "",
        Power.LIST: translate("plan", "L", "letter for list"),
        Power.READ: translate("plan", "R", "letter for read"),
        Power.WRITE: translate("plan", "W", "letter for write"),
        Power.ADMIN: translate("plan", "A", "letter for all actions"),
    }[power_]


def on_services(power_: str, services: str) -> str:
    """A power, and with what."""
    return translate("plan", "{power} on {services}").format(power=power_, services=services)


def more_actions(services: str) -> str:
    """The same power, and other actions."""
    return translate("plan", "more actions on {services}").format(services=services)


def fewer_actions(services: str) -> str:
    """The same power, and fewer actions."""
    return translate("plan", "fewer actions on {services}").format(services=services)


def instead_of(text: str, power_: str) -> str:
    """What somebody has now, and what it was before."""
    return translate("plan", "{what}, before: {power}").format(what=text, power=power_)


def every_service() -> str:
    """Of nearly all services."""
    return translate("plan", "nearly every service")


def listed(names: Sequence[str], most: int) -> str:
    """Some, and how many more."""
    told = ", ".join(names[:most])
    more = len(names) - most
    return translate("plan", "{names} and {count} more").format(names=told, count=more) if more > 0 else told


def gains(power_: str) -> str:
    """The chip of somebody whose access is wider."""
    return translate("plan", "gains {power}").format(power=power_)


def loses() -> str:
    """The chip of somebody who can do less."""
    return translate("plan", "can do less")


def change_list() -> str:
    """Name of the list, for those who cannot see it."""
    return translate("plan", "Changes")


def sign_word(sign: str) -> str:
    """A sign, said aloud."""
    return {
        "+": translate("plan", "added"),
        "-": translate("plan", "removed"),
        "~": translate("plan", "changed"),
    }.get(sign, "")


def formats() -> str:
    """Name of the choice of a format."""
    return translate("plan", "Format")


def format_names() -> dict[str, tuple[str, str]]:
    """Every format: its name and what it is for."""
    return {
        "script": (
            translate("plan", "Script"),
            translate("plan", "aliyun commands that bring the account to the plan, and one that takes them back"),
        ),
        "terraform": (translate("plan", "Terraform"), translate("plan", "Files for the alicloud provider")),
        "policies": (translate("plan", "Policies as JSON"), translate("plan", "Their texts alone, a file for each")),
        "plan": (translate("plan", "Plan"), translate("plan", "The plan itself, for Ramkeep")),
    }


def files() -> str:
    """Name of the list of files."""
    return translate("plan", "Files")


def preview() -> str:
    """Name of the preview, for those who cannot see it."""
    return translate("plan", "Preview")


def preview_ends(lines: int) -> str:
    """Under the first lines of a long file."""
    return translate("plan", "The preview ends here; the file has %n line(s).", "", lines)


def no_files() -> str:
    """An export without any."""
    return translate("plan", "There is nothing to write: the plan has no policies of its own.")


def left_out() -> str:
    """Over what an export does not carry."""
    return translate("plan", "What these files leave out")


def copy() -> str:
    """Button."""
    return translate("plan", "Copy")


def copied() -> str:
    """After it."""
    return translate("plan", "Copied")


def save() -> str:
    """Button."""
    return translate("plan", "Save…")


def choose_folder() -> str:
    """Title of the dialog that asks where."""
    return translate("plan", "Folder for the files")


def saved(place: str) -> str:
    """After saving."""
    return translate("plan", "Saved in {place}").format(place=shown(place))


def save_failed(reason: str) -> str:
    """After failing."""
    return translate("plan", "Not saved: {reason}").format(reason=reason)


def blocked(count: int) -> str:
    """Errors remain."""
    return translate(
        "plan", "%n error(s) remain. RAM would refuse part of this: mend them, or ignore them for a reason.", "", count
    )


def show_errors() -> str:
    """Button of it."""
    return translate("plan", "Show in Problems")


def still_checking() -> str:
    """The plan is not checked yet."""
    return translate("plan", "The plan is being checked…")


def report_sentence() -> str:
    """Over the report."""
    return translate(
        "plan", "For those who answer for the account: who can do what, what is dangerous, and what was decided."
    )


def save_html() -> str:
    """Button."""
    return translate("plan", "Save as HTML…")


def save_pdf() -> str:
    """Button."""
    return translate("plan", "Save as PDF…")


def html_files() -> str:
    """Filter of the file dialog."""
    return translate("plan", "Web pages (*.html)")


def pdf_files() -> str:
    """Filter of the file dialog."""
    return translate("plan", "PDF documents (*.pdf)")


def report_preview() -> str:
    """Name of the preview, for those who cannot see it."""
    return translate("plan", "Preview of the report")
