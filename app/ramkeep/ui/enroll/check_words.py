"""The words of the card and the list that are looked at before anything is added."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from ramkeep.core.codes.account import Account
from ramkeep.core.codes.credential import Algorithm, Credential, Kind
from ramkeep.core.codes.holder import read_holder
from ramkeep.core.codes.names import shown
from ramkeep.core.codes.otp import grouped
from ramkeep.services.codes_board import CodeView

translate = QCoreApplication.translate


def check_title() -> str:
    """Title of the page while something found is looked at."""
    return translate("enroll", "Check and add")


def kind(value: Kind) -> str:
    """A way of making codes."""
    return {
        Kind.TOTP: translate("enroll", "Time-based (TOTP)"),
        Kind.HOTP: translate("enroll", "Counter (HOTP)"),
        Kind.STEAM: translate("enroll", "Steam Guard"),
        Kind.MOTP: translate("enroll", "mOTP"),
        Kind.YANDEX: translate("enroll", "Yandex Key"),
    }[value]


def no_name() -> str:
    """Stands for an empty issuer and account."""
    return translate("enroll", "No name")


def live_code(code: str) -> str:
    """Spoken for the code of a card."""
    return translate("enroll", "Code {code}").format(code=" ".join(code))


def ring_seconds(left: float) -> str:
    """The time left, short enough for the inside of a ring."""
    seconds = math.ceil(left)
    for size, unit in ((86400, "d"), (3600, "h"), (60, "m")):
        if seconds >= max(size, 100):
            return f"{min(seconds // size, 99)}{unit}"
    return str(seconds)


def no_code(view: CodeView) -> str:
    """In the code's place when there is none."""
    if view.needs_pin:
        return translate("enroll", "The code shows when the PIN is typed.")
    return view.trouble


def live_code_hint(following: str) -> str:
    """Under the code; some sites, Alibaba Cloud for its RAM users, ask for two in a row."""
    if not following:
        return translate("enroll", "If the site asks for a code now, this is it.")
    return translate(
        "enroll", "If the site asks for a code now, this is it; for two in a row, {code} comes next."
    ).format(code=grouped(following))


def code_refused() -> str:
    """A button under the code, as a wrong clock is the commonest reason."""
    return translate("enroll", "Code refused? Check the clock…")


def counter_hint(counter: int) -> str:
    """In the code's place for a counter."""
    text = translate("enroll", "Counter {counter}. Its first code is made after adding, as each code works once.")
    return text.format(counter=QLocale().toString(counter))


def parameters_of(credential: Credential) -> str:
    """The kind, and what is unusual, in one line."""
    parts, is_plain = [kind(credential.kind)], credential.kind in (Kind.TOTP, Kind.HOTP)
    if is_plain and credential.algorithm is not Algorithm.SHA1:
        parts.append(algorithm(credential.algorithm))
    if is_plain and credential.digits != 6:
        parts.append(digits(credential.digits))
    if credential.kind in (Kind.TOTP, Kind.STEAM) and credential.period != 30:
        parts.append(period(credential.period))
    return " · ".join(parts)


def algorithm(value: Algorithm) -> str:
    """The name of a hash as its standard writes it."""
    return value.value.replace("SHA", "SHA-")


def digits(count: int) -> str:
    """An unusual length."""
    return translate("enroll", "%n digit(s)", "", count)


def period(seconds: int) -> str:
    """An unusual period."""
    return translate("enroll", "new every {seconds} s").format(seconds=QLocale().toString(seconds))


def in_vault() -> str:
    """Chip of a credential that is in the vault already."""
    return translate("enroll", "In the vault")


def known_row(account: str) -> str:
    """Under the issuer of a row that is in the vault already."""
    return translate("enroll", "{account} · in the vault").format(account=account) if account else in_vault()


def found_now() -> str:
    """Heading over the new one of two."""
    return translate("enroll", "Found now")


def not_added_yet() -> str:
    """In place of a date."""
    return translate("enroll", "Not added yet")


def added_on(seconds: int) -> str:
    """When an account came into the vault; empty when that is not known."""
    when = day(seconds)
    return translate("enroll", "Added {day}").format(day=when) if when else ""


def told_apart(account: Account) -> str:
    """Whose an account of the vault is and since when, where the name alone does not tell; empty when not known."""
    holder = read_holder(account.holder)
    who = "" if holder is None else shown(holder.user) if holder.user else translate("enroll", "root")
    return "  ·  ".join(filter(None, (who, added_on(account.added_at))))


def day(seconds: int) -> str:
    """A date as this desktop writes it; empty for none."""
    if seconds <= 0:
        return ""
    # The letters as QDate has them; a translation puts them in its own order.
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(seconds).date(), translate("enroll", "d MMM yyyy"))


def found_list() -> str:
    """Name of the list."""
    return translate("enroll", "Found accounts")


def found_count(count: int) -> str:
    """Beside the title."""
    return translate("enroll", "%n found", "", count)


def all_of_them(ticked: int, total: int) -> str:
    """Tick over the list."""
    return translate("enroll", "{ticked} of {total} chosen").format(ticked=ticked, total=total)


def found_row(name: str, *, ticked: bool, known: bool) -> str:
    """Spoken for a row."""
    state = translate("enroll", "chosen") if ticked else translate("enroll", "not chosen")
    parts = [name, in_vault(), state] if known else [name, state]
    return ", ".join(parts)


def add() -> str:
    """Button."""
    return translate("enroll", "Add")


def add_again() -> str:
    """Button, for what is in the vault already."""
    return translate("enroll", "Add again")


def add_many(count: int) -> str:
    """Button."""
    return translate("enroll", "Add %n account(s)", "", count)


def not_now() -> str:
    """Button."""
    return translate("enroll", "Not now")


def adding() -> str:
    """While the vault is saved."""
    return translate("enroll", "Saving")


def read_only() -> str:
    """Why nothing can be added."""
    return translate("enroll", "The vault is open for reading only, so nothing can be added.")


def not_added(why: str) -> str:
    """When saving failed."""
    return translate("enroll", "Nothing was added. {why}").format(why=why)


def announce_found(names: Sequence[str], count: int) -> str:
    """Announced when the card comes up."""
    if count == 1:
        return translate("enroll", "Found {name}. Check it, then add it.").format(name=names[0])
    return translate("enroll", "%n accounts found. Check them, then add them.", "", count)
