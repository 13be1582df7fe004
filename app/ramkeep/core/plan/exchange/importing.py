"""From a folder of files to a plan: answers of RAM's API, credential reports, and policies.

`docs/imports.md` tells people how the files are to be called. Whatever a file holds, either something comes in and a
note tells what did not, or nothing does and the refusal says why.
"""

from collections.abc import Iterable, Iterator
from typing import Final

from ramkeep.core.plan.exchange import credential_report, reading_people, reading_policies, reading_settings
from ramkeep.core.plan.exchange.answers import Answer, LoosePolicy, answers_in, is_secret, note_secret
from ramkeep.core.plan.exchange.assembling import assembled
from ramkeep.core.plan.exchange.errors import NothingFound, TooMuch
from ramkeep.core.plan.exchange.facts import Facts
from ramkeep.core.plan.exchange.file_text import text_of, values_of
from ramkeep.core.plan.exchange.incoming import Incoming, IncomingFile, NoteKind, Notes
from ramkeep.core.plan.exchange.loose_policies import add_loose
from ramkeep.core.plan.exchange.operations import Operation, has_known_extension, named_in
from ramkeep.core.plan.exchange.untold import note_untold
from ramkeep.core.plan.model.errors import PlanTextError
from ramkeep.core.plan.model.file_json import MAX_BYTES
from ramkeep.core.said import said, together

MAX_FILES: Final = 200_000

_READERS: Final = {
    **reading_people.READERS,
    **reading_policies.READERS,
    **reading_settings.READERS,
    Operation.GET_CREDENTIAL_REPORT: credential_report.read_answer,
}
# Lists come before what is asked about each of their entries; the report is up to four hours old and comes last.
_ORDER: Final = {operation: at for at, operation in enumerate(Operation)}
_LONGEST_LINE: Final = 1000
# What systems put into every folder.
_PASSED_OVER: Final = (".ds_store", "thumbs.db", "desktop.ini")


def read_files(files: Iterable[IncomingFile]) -> Incoming:
    """The account that the files tell of. Their order does not matter.

    Raises:
        TooMuch: over `MAX_FILES`, or over `file_json.MAX_BYTES` in all.
        NothingFound: nothing could be taken from any of them.
        TwoAccounts: they are of different accounts.
    """
    notes = Notes()
    facts = Facts(notes)
    answers: list[Answer] = []
    policies: list[tuple[str, str]] = []
    for name, text in _texts(_bounded(files), notes):
        if credential_report.is_report(text):
            facts.report_pages.append((name, text))
            continue
        for found in _answers(name, text, notes):
            if isinstance(found, LoosePolicy):
                policies.append((name, text))
            else:
                answers.append(found)
    if not (answers or policies or facts.report_pages):
        raise NothingFound(_nothing(notes))
    for answer in sorted(answers, key=lambda each: _ORDER[each.operation]):
        _read(answer, facts)
    credential_report.read_pages(facts)
    for name, text in policies:
        add_loose(name, text, facts)
    plan, coverage = assembled(facts)
    note_untold(plan, coverage, notes)
    return Incoming(plan, notes.all(), coverage)


def _bounded(files: Iterable[IncomingFile]) -> list[IncomingFile]:
    found: list[IncomingFile] = []
    size = 0
    for file in files:
        found.append(file)
        size += len(file.data)
        if len(found) > MAX_FILES:
            raise TooMuch(
                said(
                    "There are over {count:,} files, more than any account needs. Is it the right folder?",
                    count=MAX_FILES,
                )
            )
        if size > MAX_BYTES:
            raise TooMuch(said("The files have over 64 MiB, more than any account needs. Is it the right folder?"))
    return sorted(found, key=lambda file: file.name)


def _texts(files: list[IncomingFile], notes: Notes) -> Iterator[tuple[str, str]]:
    """The text of each file that is one."""
    for file in files:
        # Names of files may hold what no text does.
        name = file.name.encode(errors="replace").decode()
        if name.replace("\\", "/").rpartition("/")[2].casefold() in _PASSED_OVER:
            continue
        try:
            yield name, text_of(file.data)
        except PlanTextError as refused:
            _note_unreadable(refused, name, notes)


def _answers(name: str, text: str, notes: Notes) -> list[Answer | LoosePolicy]:
    try:
        return list(answers_in(name, values_of(text), notes))
    except PlanTextError as refused:
        _note_unreadable(refused, name, notes)
        # A list of AccessKeys as the console gives it out is no report, but it must not lie about.
        for column in filter(is_secret, text[:_LONGEST_LINE].partition("\n")[0].strip().split(",")):
            note_secret(column, name, notes)
        return []


def _note_unreadable(refused: PlanTextError, name: str, notes: Notes) -> None:
    """Other files may lie in the folder; only of one that is called like an answer or a policy something is lost."""
    kind = NoteKind.UNREADABLE if has_known_extension(name) or named_in(name) else NoteKind.UNUSED
    for fault in refused.faults:
        notes.add(kind, fault.reason, name, fault.line, fault.column)


def _read(answer: Answer, facts: Facts) -> None:
    if answer.failed and reading_people.MEANT_AS_NONE.get(answer.failed) != answer.operation:
        reason = said(
            "The account answered {operation} with the error {code}, so that this part is missing.",
            operation=answer.operation,
            code=answer.failed,
        )
        facts.notes.add(NoteKind.REFUSED, reason, answer.file)
        return
    _READERS[answer.operation](answer, facts)


def _nothing(notes: Notes) -> str:
    found = notes.all()
    if not found:
        return said("There are no files to read.")
    more = said("And {count} more.", count=len(found) - 1) if len(found) > 1 else ""
    return together(said("Nothing in these files is part of an account."), found[0].said, more)
