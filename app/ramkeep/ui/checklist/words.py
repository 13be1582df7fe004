"""The words of the checklist's page."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from ramkeep.core.checklist.evidence import Evidence, Sign
from ramkeep.core.checklist.progress import Count
from ramkeep.core.codes.names import shown
from ramkeep.core.plan.model.settings import StepDone

translate = QCoreApplication.translate


def title() -> str:
    """Title of the page."""
    return translate("checklist", "Checklist")


def count(of: Count) -> str:
    """How much is done."""
    return translate("checklist", "{done} of {all}").format(done=of.done, all=of.all)


def account_of(name: str) -> str:
    """Beside the title: whose account it is."""
    return translate("checklist", "Account {name}").format(name=name)


def by() -> str:
    """Label of the field that says who ticks."""
    return translate("checklist", "Done by")


def by_hint() -> str:
    """In the empty field."""
    return translate("checklist", "Your name")


def print_it() -> str:
    """Button."""
    return translate("checklist", "Save or print…")


def print_filters() -> str:
    """The two sorts of files."""
    return translate("checklist", "PDF (*.pdf);;Web page (*.html)")


def printed(place: str) -> str:
    """Told after it."""
    return translate("checklist", "Saved {place}").format(place=place)


def not_printed(reason: str) -> str:
    """Told when it failed."""
    return translate("checklist", "Not saved. {reason}").format(reason=reason)


def no_plan() -> tuple[str, str]:
    """Heading and sentence without a plan."""
    return (
        translate("checklist", "The checklist belongs to a plan"),
        translate("checklist", "What was done, by whom and when is kept in the plan of the account."),
    )


def start() -> str:
    """Button that makes the plan."""
    return translate("checklist", "Start with a starter plan")


def tick(name: str) -> str:
    """Name of the tick of a step, or of a user's row."""
    return translate("checklist", "Done: {name}").format(name=name)


def open_details(name: str) -> str:
    """Name of the button that opens a step."""
    return translate("checklist", "Why and how: {name}").format(name=name)


def close_details(name: str) -> str:
    """Name of the button that closes it."""
    return translate("checklist", "Close: {name}").format(name=name)


def in_console() -> str:
    """Heading over how it is done."""
    return translate("checklist", "How")


def numbered(number: int, line: str) -> str:
    """A line of it."""
    return translate("checklist", "{number}. {line}").format(number=number, line=line)


def cis(numbers: tuple[str, ...]) -> str:
    """What the step carries out."""
    return translate("checklist", "CIS Alibaba Cloud Foundation Benchmark 2.0: {numbers}").format(
        numbers=", ".join(numbers)
    )


def done_by(done: StepDone) -> str:
    """When a step was done and by whom."""
    when, who = day(done.date), shown(done.by)
    if when and who:
        return translate("checklist", "Done {day} by {name}").format(day=when, name=who)
    if who:
        return translate("checklist", "Done by {name}").format(name=who)
    return translate("checklist", "Done {day}").format(day=when) if when else translate("checklist", "Done")


def day(date: str) -> str:
    """A date as this desktop writes it; what is no date stays as it is."""
    read = QDate.fromString(date[:10], "yyyy-MM-dd")
    return QLocale().toString(read, translate("checklist", "d MMM yyyy")) if read.isValid() else shown(date)


def ticked_step(name: str) -> str:
    """The step in the plan's history."""
    return translate("checklist", "Tick “{name}”").format(name=name)


def unticked_step(name: str) -> str:
    """The step in the plan's history."""
    return translate("checklist", "Untick “{name}”").format(name=name)


def evidence(found: Evidence) -> str:
    """What is known about a step."""
    return _EVIDENCE[found.sign](found)


_EVIDENCE: dict[Sign, Callable[[Evidence], str]] = {
    Sign.ROOT_CODE_KEPT: lambda found: translate("checklist", "%n code(s) for root in the vault", "", found.number),
    Sign.NO_ROOT_CODE: lambda _: translate("checklist", "No code for root in the vault yet"),
    Sign.PLAN_SAYS_MFA: lambda _: translate("checklist", "The plan says that root has MFA"),
    Sign.PLAN_SAYS_NO_MFA: lambda _: translate("checklist", "The plan says that root has no MFA"),
    Sign.PLAN_SAYS_NO_KEY: lambda _: translate("checklist", "The plan says that root has no AccessKey"),
    Sign.ROOT_KEYS: lambda found: translate("checklist", "Root has %n AccessKey(s)", "", found.number),
    Sign.PLAN_HAS: lambda found: translate("checklist", "{users} and {groups}").format(
        users=translate("checklist", "%n user(s)", "", found.number),
        groups=translate("checklist", "%n group(s)", "", found.whole),
    ),
    Sign.PLAN_EMPTY: lambda _: translate("checklist", "The plan is empty"),
    Sign.ADMINISTRATORS_ENOUGH: lambda _: translate("checklist", "The plan has a second administrator"),
    Sign.ONE_ADMINISTRATOR: lambda _: translate("checklist", "The plan has only one administrator"),
    Sign.NO_ADMINISTRATOR: lambda _: translate("checklist", "The plan has no administrator"),
    Sign.NO_PROBLEMS: lambda _: translate("checklist", "No errors and no dangers"),
    Sign.PROBLEMS: lambda found: translate("checklist", "%n error(s) or danger(s)", "", found.number),
    Sign.USERS_WITH_CODES: lambda found: translate(
        "checklist", "{number} of %n user(s) have a code in the vault", "", found.whole
    ).format(number=found.number),
    Sign.RULES_KEPT: lambda _: translate("checklist", "The plan keeps the rules"),
    Sign.RULES_BROKEN: lambda found: translate("checklist", "The plan breaks %n rule(s)", "", found.number),
}


def users() -> str:
    """Name of the list of users."""
    return translate("checklist", "Users who log on to the console")


def no_users() -> str:
    """In place of the list."""
    return translate("checklist", "No user of the plan logs on to the console.")


def others_without_logon(number: int) -> str:
    """Under the list."""
    return translate("checklist", "%n user(s) without console logon need none.", "", number)


def users_keys() -> str:
    """Under the list: what the keys do."""
    return translate("checklist", "Space ticks a user, Enter scans a code or shows the two codes.")


def scan_for_user() -> str:
    """What a row of a user without a code offers."""
    return translate("checklist", "Scan a code")


def show_codes() -> str:
    """What a row of a user with a code offers."""
    return translate("checklist", "Show two codes")


def has_code(codes: int) -> str:
    """In a user's row."""
    return translate("checklist", "%n code(s)", "", codes)


def spoken_user(name: str, *, done: str, codes: int, action: str) -> str:
    """What a screen reader says of a user's row."""
    state = done or translate("checklist", "to be done")
    has = has_code(codes) if codes else translate("checklist", "no code")
    return translate("checklist", "{name}, {state}, {codes}; {action}").format(
        name=name, state=state, codes=has, action=action
    )


def locked() -> str:
    """Instead of codes."""
    return translate("checklist", "The vault is locked, so no code can be scanned or shown.")


def unlock() -> str:
    """Button beside it."""
    return translate("checklist", "Unlock…")


def type_root() -> str:
    """Over the code of root."""
    return translate("checklist", "Type this code of root into the console")


def type_user(user: str) -> str:
    """Over the two codes of a user."""
    return translate("checklist", "Type these two codes of {user}, one after the other").format(user=shown(user))


def first_code() -> str:
    """Over the first of two."""
    return translate("checklist", "First code")


def second_code() -> str:
    """Over the second of two."""
    return translate("checklist", "Second code")


def the_code() -> str:
    """Over the only one."""
    return translate("checklist", "Code")


def type_now(seconds: int) -> str:
    """Under a code that counts."""
    return translate("checklist", "type it now, {seconds} s left").format(seconds=seconds)


def first_typed() -> str:
    """Under the first one when the second one has come."""
    return translate("checklist", "should be typed by now")


def comes_in(seconds: int) -> str:
    """Under the second code while it has to wait."""
    return translate("checklist", "comes in {seconds} s").format(seconds=seconds)


def in_vault_already() -> str:
    """Button: the code of root was scanned before there was a plan."""
    return translate("checklist", "It is in the vault…")


def typed_one() -> str:
    """Button: the code is typed, and the step is done."""
    return translate("checklist", "Typed")


def typed_both() -> str:
    """Button: both are typed, and the step is done."""
    return translate("checklist", "Both typed")


def hide_codes() -> str:
    """Button that takes the codes away."""
    return translate("checklist", "Hide")


def copy_code() -> str:
    """Button beside a code."""
    return translate("checklist", "Copy code")


def no_codes_of_time() -> str:
    """When the entry makes other codes than the console takes."""
    return translate("checklist", "This entry makes no time-based codes, and the console takes no others.")


def whole(of: Count) -> str:
    """Of the whole list."""
    return translate("checklist", "{done} of {all} done").format(done=of.done, all=of.all)
