"""Reads a credential report: who has a password, an MFA device and AccessKeys, and when they were used.

Source: Alibaba Cloud, "Download and view user credential reports" (2021) for the columns; GetCredentialReport of IMS
2019-08-15 for the form in an answer, whose example on the page is Base32 though its text says Base64.
"""

import csv
import io
import re
from base64 import b32decode, b64decode
from collections.abc import Iterator, Mapping
from typing import Final

from ramkeep.core.plan.exchange.answers import Answer, is_secret, note_secret
from ramkeep.core.plan.exchange.facts import Facts
from ramkeep.core.plan.exchange.file_text import text_of
from ramkeep.core.plan.exchange.incoming import NoteKind
from ramkeep.core.plan.exchange.rows import Row
from ramkeep.core.plan.model.errors import PlanTextError
from ramkeep.core.plan.model.plan import Kind
from ramkeep.core.plan.model.settings import Account
from ramkeep.core.plan.model.values import AccessKey, MfaState
from ramkeep.core.said import said

_FIRST_COLUMN: Final = "user"
_NEEDED: Final = ("mfa_active", "password_exist")
_ROOT: Final = ("<root>", "<root_account>", "root")
_TRUTHS: Final = {"TRUE": True, "FALSE": False}
_EMPTY: Final = {"", "-", "N/A"}
_KEY: Final = re.compile(r"((?:additional_)?access_key_\d{1,3})_exist\Z")
_LONGEST_CELL: Final = 4096
_MOST_COLUMNS: Final = 500


def is_report(text: str) -> bool:
    """Does the text start like a credential report?"""
    first = text.lstrip("\ufeff \t\r\n")[:200].replace('"', "").casefold()
    return first.startswith(f"{_FIRST_COLUMN},")


def read_answer(answer: Answer, facts: Facts) -> None:
    """GetCredentialReport: the report within, and whether it goes on."""
    row = Row(answer.body, answer.file, facts.notes)
    facts.page(answer.operation, "", answer.file, truncated=row.flag("IsTruncated") or False)
    text = _decoded(row.text("Content") or "")
    if text is None:
        reason = said("The content of the report is neither Base64 nor Base32.")
        facts.notes.add(NoteKind.UNREADABLE, reason, answer.file)
    else:
        facts.report_pages.append((answer.file, text))


def read_pages(facts: Facts) -> None:
    """Every page of the report. Only the first one has to have the names of the columns."""
    columns: list[str] = []
    for file, text in facts.report_pages:
        columns = _read(text, file, columns, facts)


def _decoded(content: str) -> str | None:
    packed = "".join(content.split())
    for decode, size in ((b64decode, 4), (b32decode, 8)):
        try:
            text = text_of(decode(packed + "=" * (-len(packed) % size)))
        except (ValueError, PlanTextError):
            continue
        if "," in text and "\x00" not in text:
            return text
    return None


def _read(text: str, file: str, columns: list[str], facts: Facts) -> list[str]:
    """Gives the names of the columns, for the next page."""
    reader = csv.reader(io.StringIO(text), strict=True)
    try:
        for cells in reader:
            if is_report(",".join(cells[:2])):
                columns = [name.strip().casefold() for name in cells[:_MOST_COLUMNS]]
                _check_columns(columns, file, facts)
            elif cells and columns:
                _row(dict(zip(columns, cells, strict=False)), file, reader.line_num, facts)
            elif cells:
                reason = said("The report lacks its first line, with the columns.")
                facts.notes.add(NoteKind.UNREADABLE, reason, file, 1, 1)
                break
    except csv.Error as broken:
        reason = said("The report is no CSV from here on: {reason}.", reason=str(broken))
        facts.notes.add(NoteKind.UNREADABLE, reason, file, reader.line_num, 1)
    return columns


def _check_columns(columns: list[str], file: str, facts: Facts) -> None:
    missing = [name for name in _NEEDED if name not in columns]
    if missing:
        reason = said("The report has no column {names}.", names=", ".join(missing))
        facts.notes.add(NoteKind.INCOMPLETE, reason, file)
    for name in filter(is_secret, columns):
        note_secret(name, file, facts.notes)


def _row(cells: Mapping[str, str], file: str, line: int, facts: Facts) -> None:
    if any(len(cell) > _LONGEST_CELL for cell in cells.values()):
        reason = said("A cell of this line is too long; the line was left out.")
        facts.notes.add(NoteKind.VALUE, reason, file, line, 1)
        return
    principal = cells.get(_FIRST_COLUMN, "").strip()
    if principal.casefold() in _ROOT:
        _root(cells, file, facts)
        return
    name = facts.user_of(principal, file)
    if name and facts.know(Kind.USER, name, file):
        _user((Kind.USER, name), cells, file, facts)
        facts.reported_keys[name] = tuple(_keys(cells))


def _root(cells: Mapping[str, str], file: str, facts: Facts) -> None:
    facts.tell(Account, "root.mfa", _mfa(cells), file)
    keys = [_truth(cells, name) for name in cells if _KEY.match(name)]
    if keys:
        facts.tell(Account, "root.access_keys", keys.count(True), file)


def _user(subject: tuple[Kind, str], cells: Mapping[str, str], file: str, facts: Facts) -> None:
    state = _mfa(cells)
    before = facts.told(subject, "mfa")
    # The report tells that there is a device; that it is a virtual one may have been told already.
    if state != MfaState.UNSPECIFIED or before in {None, MfaState.NONE}:
        facts.tell(subject, "mfa", state, file)
    has_password = _truth(cells, "password_exist")
    facts.tell(subject, "console", has_password, file)
    if has_password:
        facts.tell(subject, "console.active", _truth(cells, "password_active"), file)
        facts.tell(subject, "console.last_logon", _time(cells, "user_last_logon") or None, file, quietly=True)
        facts.tell(subject, "console.password_changed", _time(cells, "password_last_changed") or None, file)


def _mfa(cells: Mapping[str, str]) -> MfaState | None:
    bound = _truth(cells, "mfa_active")
    return None if bound is None else MfaState.UNSPECIFIED if bound else MfaState.NONE


def _keys(cells: Mapping[str, str]) -> Iterator[AccessKey]:
    """The AccessKeys of a line; a report does not tell their IDs, so they are numbered."""
    for name in cells:
        found = _KEY.match(name)
        if found and _truth(cells, name):
            stem = found[1]
            active = _truth(cells, f"{stem}_active") is not False
            number = stem.replace("additional_", "additional ").replace("access_key_", "AccessKey ")
            yield AccessKey(number, active, _time(cells, f"{stem}_last_rotated"), _time(cells, f"{stem}_last_used"))


def _truth(cells: Mapping[str, str], name: str) -> bool | None:
    return _TRUTHS.get(cells.get(name, "").strip().upper())


def _time(cells: Mapping[str, str], name: str) -> str:
    value = cells.get(name, "").strip()
    return "" if value in _EMPTY or not value.isprintable() else value
