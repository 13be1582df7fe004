"""What the codes page says."""

import math

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from ramkeep.core.codes.account import Account
from ramkeep.core.codes.holder import is_root, read_holder
from ramkeep.core.codes.review import shown
from ramkeep.services.codes_board import CodeView

translate = QCoreApplication.translate

MAX_SHOWN = 300


def title() -> str:
    """Of the page."""
    return translate("codes", "Codes")


def count(accounts: int) -> str:
    """Beside the title."""
    return translate("codes", "%n account(s)", "", accounts)


def count_found(found: int, accounts: int) -> str:
    """How many of the accounts the search left."""
    return translate("codes", "{found} of %n account(s)", "", accounts).format(found=found)


def search_name() -> str:
    """Name of the search field."""
    return translate("codes", "Search accounts")


def search_hint() -> str:
    """In the empty search field."""
    return translate("codes", "Search ( / )")


def add() -> str:
    """The main button."""
    return translate("codes", "Add account")


def list_name() -> str:
    """Name of the list."""
    return translate("codes", "Codes")


def empty() -> tuple[str, str]:
    """Heading and sentence of a vault without accounts."""
    return (
        translate("codes", "No accounts yet"),
        translate("codes", "Scan the QR code that a site shows when you turn on two-step sign-in."),
    )


def nothing_matches(query: str) -> str:
    """Heading when a search finds nothing."""
    return translate("codes", "Nothing matches '{query}'").format(query=query)


def nothing_matches_help() -> str:
    """Under it."""
    return translate("codes", "Issuer, account and note are searched.")


def heading_of(account: Account) -> str:
    """The line a person knows the account by."""
    credential = account.credential
    name = credential.issuer or credential.account
    return clipped(name) or translate("codes", "Unnamed account")


def details_of(account: Account) -> str:
    """The account under its issuer; empty where the heading says it already."""
    return clipped(account.credential.account) if account.credential.issuer else ""


def note_of(account: Account) -> str:
    """The note in one line."""
    return " ".join(clipped(account.note).split())


def full_name(account: Account) -> str:
    """Issuer and account in one line."""
    details = details_of(account)
    return f"{heading_of(account)} ({details})" if details else heading_of(account)


def everything_of(account: Account) -> str:
    """All names of the account, one a line."""
    lines = (heading_of(account), details_of(account), note_of(account))
    return "\n".join(line for line in lines if line)


def group_heading(account: str) -> str:
    """Over the codes of one account at Alibaba Cloud; without a name, over what follows them."""
    if not account:
        return translate("codes", "Other accounts")
    return translate("codes", "Alibaba Cloud account {name}").format(name=clipped(account))


def root_chip() -> str:
    """Beside the name of the owner of an account."""
    return translate("codes", "root")


def told_apart(account: Account) -> str:
    """Whose an account is and since when, where another one has the same names; empty when not known."""
    holder = read_holder(account.holder)
    who = "" if holder is None or holder.is_root else clipped(holder.user)
    added = ""
    if account.added_at > 0:
        day = QDateTime.fromSecsSinceEpoch(account.added_at).date()
        added = translate("codes", "added {day}").format(day=QLocale().toString(day, translate("codes", "d MMM yyyy")))
    return "  ·  ".join(filter(None, (who, added)))


def root_often(uses: int) -> str:
    """A quiet line when the owner of the account is used for daily work."""
    return translate("codes", "You used root %n time(s) this month: your administrator user can do this.", "", uses)


def dismiss() -> str:
    """Button beside it."""
    return translate("codes", "Not this month")


def clipped(text: str) -> str:
    """A name from outside, safe to show, and short enough to measure."""
    return shown(text[: MAX_SHOWN + 1])[:MAX_SHOWN]


def spoken(view: CodeView) -> str:
    """What a screen reader says of a card; nothing of a hidden code."""
    parts = [heading_of(view.account), details_of(view.account), *_spoken_code(view)]
    if view.account.favorite:
        parts.append(translate("codes", "favorite"))
    if is_root(view.account):
        parts.append(root_chip())
    if view.alike:
        parts.append(told_apart(view.account))
    return ", ".join(part for part in parts if part)


def _spoken_code(view: CodeView) -> list[str]:
    if view.trouble:
        return [translate("codes", "no code: {reason}").format(reason=view.trouble)]
    if view.code is None:
        return [translate("codes", "press Enter for the next code")]
    if view.hidden:
        return [translate("codes", "code hidden")]
    code = " ".join(view.code)
    return [code] if view.is_counter else [code, seconds_left(view.left)]


def seconds_left(left: float) -> str:
    """Of a code."""
    seconds = math.ceil(left)
    return translate("codes", "%n second(s) left", "", seconds)


def ring_text(left: float) -> str:
    """The time left, short enough for the inside of a ring."""
    seconds = math.ceil(left)
    for size, unit in ((86400, "d"), (3600, "h"), (60, "m")):
        if seconds >= max(size, 100):
            return f"{min(seconds // size, 99)}{unit}"
    return str(seconds)


def copy() -> str:
    """Name of the button on a card."""
    return translate("codes", "Copy")


def more() -> str:
    """Name of the button that opens the menu."""
    return translate("codes", "More")


def next_code() -> str:
    """Asks a counter for its next code."""
    return translate("codes", "Next code")


def coming(code: str) -> str:
    """The code of the next period, under the one that is about to expire."""
    return translate("codes", "next {code}").format(code=code)


def show_for_a_while() -> str:
    """Over the dots of a hidden code."""
    return translate("codes", "Show for 10 seconds")


def copied() -> str:
    """The chip after a copy."""
    return translate("codes", "Copied")


def next_copied() -> str:
    """The chip after a copy of the coming code."""
    return translate("codes", "Next code copied")


def copied_announcement(account: Account, seconds: float) -> str:
    """Spoken after a copy."""
    whole = round(seconds)
    text = translate("codes", "Code of {name} copied. The clipboard is cleared in %n second(s).", "", whole)
    return text.format(name=heading_of(account))


def revealed() -> str:
    """Spoken."""
    return translate("codes", "Code shown")


def hidden() -> str:
    """Spoken."""
    return translate("codes", "Code hidden")


def found_announcement(found: int) -> str:
    """Spoken after a search."""
    return translate("codes", "%n account(s) found", "", found)


def trouble_chip(view: CodeView) -> str:
    """Why there is no code, for the card."""
    return translate("codes", "PIN missing") if view.needs_pin else view.trouble


def copy_code() -> str:
    """In the menu."""
    return translate("codes", "Copy code")


def copy_next() -> str:
    """In the menu."""
    return translate("codes", "Copy next code")


def move_up() -> str:
    """In the menu."""
    return translate("codes", "Move up")


def move_down() -> str:
    """In the menu."""
    return translate("codes", "Move down")


def show_code() -> str:
    """In the menu."""
    return translate("codes", "Show code")


def hide_code() -> str:
    """In the menu."""
    return translate("codes", "Hide code")


def edit() -> str:
    """In the menu."""
    return translate("codes", "Edit…")


def delete() -> str:
    """In the menu."""
    return translate("codes", "Delete…")


def add_favorite() -> str:
    """In the menu."""
    return translate("codes", "Add to favorites")


def remove_favorite() -> str:
    """In the menu."""
    return translate("codes", "Remove from favorites")


def undo() -> str:
    """Takes the last change back."""
    return translate("codes", "Undo")


def deleted(account: Account) -> str:
    """Told after it."""
    return translate("codes", "Deleted {name}").format(name=full_name(account))


def restored(account: Account) -> str:
    """Told after an undone deletion."""
    return translate("codes", "Restored {name}").format(name=full_name(account))


def undone(account: Account) -> str:
    """Told after any other undone change."""
    return translate("codes", "Undone: change of {name}").format(name=full_name(account))


def nothing_to_undo() -> str:
    """Told when there is none."""
    return translate("codes", "Nothing to undo")


def not_saved(reason: str) -> str:
    """Told when a change failed."""
    return translate("codes", "Not saved. {reason}").format(reason=reason)


def not_copied(reason: str) -> str:
    """Told when the clipboard does not take a code."""
    return translate("codes", "Not copied. {reason}").format(reason=reason)


def no_counter_code(reason: str) -> str:
    """Told when the vault could not count on."""
    return translate("codes", "No new code, the counter stands where it stood. {reason}").format(reason=reason)


def read_only() -> str:
    """Why nothing can be changed."""
    return translate("codes", "The vault is open for reading only. Codes work; changes are off.")


def clear_search_to_move() -> str:
    """Why the order stands still."""
    return translate("codes", "Clear the search to change the order.")


def unreadable(entries: int) -> str:
    """About entries of another version."""
    return translate("codes", "%n entry(s) could not be read; they are kept in the vault.", "", entries)
