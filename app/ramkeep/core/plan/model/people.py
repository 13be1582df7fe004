"""People from a pasted column or a CSV file, on their way to be users of a plan."""

import csv
import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from ramkeep.core.plan.model.bulk import Edits, joined
from ramkeep.core.plan.model.edits import Add
from ramkeep.core.plan.model.names import name_fault
from ramkeep.core.plan.model.plan import Kind, Plan
from ramkeep.core.plan.model.values import ConsoleLogin, Membership, User
from ramkeep.core.said import said

MOST_PEOPLE: Final = 5000
MOST_CHARACTERS: Final = 1_000_000

_LONGEST_VALUE = 1000
_DELIMITERS = "\t,;"
_LOOKED_AT = 20
_ADDRESS = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_BETWEEN_GROUPS = re.compile(r"[;,|\u3001\uff0c\uff1b]")
_BETWEEN_WORDS = re.compile(r"[\s_]+")


class Column(StrEnum):
    """What a column holds. This is also their order in a file without a header."""

    NAME = "name"
    DISPLAY_NAME = "display name"
    EMAIL = "e-mail"
    MOBILE = "mobile"
    GROUPS = "groups"
    COMMENTS = "comments"


_HEADERS: Final[Mapping[str, Column]] = {
    header: column
    for column, headers in {
        Column.NAME: "name,username,user name,user,login,login name,logon name,account,用户名,登录名,登录名称,账号",
        Column.DISPLAY_NAME: "display name,displayname,full name,fullname,person,显示名,显示名称,姓名",
        Column.EMAIL: "e-mail,email,mail,e-mail address,email address,邮箱,电子邮箱,邮件",
        Column.MOBILE: "mobile,phone,mobile phone,mobilephone,mobile number,telephone,手机,手机号,手机号码,电话",
        Column.GROUPS: "groups,group,user groups,user group,用户组,组,群组",
        Column.COMMENTS: "comments,comment,remarks,note,备注",
    }.items()
    for header in headers.split(",")
}


@dataclass(frozen=True, slots=True)
class Person:
    """One line.

    Attributes:
        line: counted from 1.
        name: of the user; empty when the line has none that RAM takes and none could be made of it.
        made_from: what the name was made from, when the line does not say it itself.
    """

    line: int
    name: str
    display_name: str = ""
    email: str = ""
    mobile: str = ""
    groups: tuple[str, ...] = ()
    comments: str = ""
    made_from: str = ""


@dataclass(frozen=True, slots=True)
class People:
    """What a text says.

    Attributes:
        columns: in the order of the text; None for one whose heading is not known, which is passed over.
        has_header: the first line names the columns.
        cut: the text has more people, or is longer, than is read.
    """

    people: tuple[Person, ...]
    columns: tuple[Column | None, ...] = ()
    has_header: bool = False
    cut: bool = False


class Standing(StrEnum):
    """What can become of a line."""

    NEW = "new"
    ALREADY_THERE = "already there"
    NEEDS_NAME = "needs a name"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Judged:
    """A person and what can become of the line.

    Attributes:
        reason: for a person, why it is not taken; empty for one that is.
    """

    person: Person
    standing: Standing
    reason: str = ""


def read_people(text: str) -> People:
    """The people of a text: a name a line, or columns between commas, semicolons or tabs, with a header or without."""
    cut = len(text) > MOST_CHARACTERS
    lines = text[:MOST_CHARACTERS].removeprefix("\ufeff").splitlines()
    rows = list(_rows(lines))
    if len(rows) > MOST_PEOPLE + 1:
        rows, cut = rows[: MOST_PEOPLE + 1], True
    if not rows:
        return People((), cut=cut)
    columns = _header(rows[0][1])
    has_header = columns is not None
    if columns is None:
        columns = tuple(Column)[: max(len(cells) for _, cells in rows)]
    people = [_person(line, cells, columns) for line, cells in rows[has_header:][:MOST_PEOPLE]]
    return People(tuple(people), columns, has_header, cut)


def judge(plan: Plan, people: Sequence[Person]) -> tuple[Judged, ...]:
    """What can become of each, in their order."""
    there = {name.casefold(): name for name in plan.users}
    seen: dict[str, int] = {}
    return tuple(_judged(plan, person, there, seen) for person in people)


def added(
    plan: Plan,
    judged: Sequence[Judged],
    groups: Sequence[str] = (),
    console: ConsoleLogin | None = None,
    api: bool = False,
) -> Edits:
    """Add those that are new, with their groups and these; those who are there already join the groups, too."""
    new = [each.person for each in judged if each.standing == Standing.NEW]
    known = [each.person for each in judged if each.standing == Standing.ALREADY_THERE]
    users = tuple(Add(_user(person, console, api)) for person in new)
    pairs = dict.fromkeys((group, person.name) for person in new for group in (*person.groups, *groups))
    members: Edits = tuple(Add(Membership(group, name)) for group, name in pairs)
    joining = [edit for person in known for edit in joined(plan, (person.name,), (*person.groups, *groups))]
    return (*users, *members, *joining)


def user_name_from(text: str) -> str:
    """A user name of somebody's name or e-mail address: `Mei Chen` gives `mei.chen`.

    Accents are dropped. Empty where nothing that RAM takes comes out, as of a name in Chinese.
    """
    local = text.strip().partition("@")[0] if _ADDRESS.fullmatch(text.strip()) else text.strip()
    plain = "".join(each for each in unicodedata.normalize("NFKD", local) if not unicodedata.combining(each))
    name = _BETWEEN_WORDS.sub(".", plain).lower()
    return name if name and not name_fault(Kind.USER, name) else ""


def _rows(lines: Sequence[str]) -> Iterator[tuple[int, list[str]]]:
    """The cells of each line that has any, with the number of its first line."""
    delimiter = _delimiter(lines)
    reader = csv.reader((f"{line}\n" for line in lines), delimiter=delimiter, skipinitialspace=True)
    before = 0
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error:  # a cell of more than 128 KiB
            before = reader.line_num
            continue
        cells = [cell.strip()[:_LONGEST_VALUE] for cell in cells]
        if any(cells):
            yield before + 1, cells
        before = reader.line_num


def _delimiter(lines: Sequence[str]) -> str:
    """The one that most of the first lines have."""
    looked_at = [line for line in lines if line.strip()][:_LOOKED_AT]
    counted = [(sum(delimiter in line for line in looked_at), delimiter) for delimiter in _DELIMITERS]
    most, delimiter = max(counted, key=lambda each: each[0])
    return delimiter if most else ","


def _header(cells: Sequence[str]) -> tuple[Column | None, ...] | None:
    """The columns, when the line names the one with the names or two others."""
    found = [_HEADERS.get(_BETWEEN_WORDS.sub(" ", cell).casefold()) for cell in cells]
    known = {column for column in found if column}
    named = {Column.NAME, Column.DISPLAY_NAME, Column.EMAIL} & known
    return tuple(found) if named and (len(known) > 1 or len(cells) == 1) else None


def _person(line: int, cells: Sequence[str], columns: Sequence[Column | None]) -> Person:
    told: dict[Column, str] = {}
    for column, cell in zip(columns, cells, strict=False):
        if column is not None and cell:
            told.setdefault(column, cell)
    name, display, email = (told.get(each, "") for each in (Column.NAME, Column.DISPLAY_NAME, Column.EMAIL))
    made_from = ""
    if name and name_fault(Kind.USER, name):
        made_from = name
        email, display = (name, display) if _ADDRESS.fullmatch(name) and not email else (email, display or name)
        name = user_name_from(name) or name
    elif not name:
        made_from = display if user_name_from(display) else email
        name = user_name_from(made_from)
    groups = tuple(
        dict.fromkeys(each.strip() for each in _BETWEEN_GROUPS.split(told.get(Column.GROUPS, "")) if each.strip())
    )
    return Person(
        line, name, display, email, told.get(Column.MOBILE, ""), groups, told.get(Column.COMMENTS, ""), made_from
    )


def _judged(plan: Plan, person: Person, there: Mapping[str, str], seen: dict[str, int]) -> Judged:
    if not person.name or not person.name.isascii():
        return Judged(person, Standing.NEEDS_NAME, said("Put a user name of letters and digits into this line."))
    fault = name_fault(Kind.USER, person.name)
    if fault:
        return Judged(person, Standing.REFUSED, fault)
    line = seen.setdefault(person.name.casefold(), person.line)
    if line != person.line:
        return Judged(person, Standing.REFUSED, said("Line {line} has the same name.", line=line))
    missing = next((group for group in person.groups if group not in plan.groups), None)
    if missing is not None:
        return Judged(person, Standing.REFUSED, said('There is no group "{name}" in the plan.', name=missing))
    known = there.get(person.name.casefold())
    if known is not None and known != person.name:
        reason = said('"{name}" is in the plan, which differs only in upper and lower case.', name=known)
        return Judged(person, Standing.REFUSED, reason)
    return Judged(person, Standing.NEW if known is None else Standing.ALREADY_THERE)


def _user(person: Person, console: ConsoleLogin | None, api: bool) -> User:
    return User(
        person.name,
        person.display_name,
        console,
        api,
        mobile=person.mobile,
        email=person.email,
        comments=person.comments,
    )
