"""`ramkeep plan import` and `collect`: what an account has, brought into a plan."""

from argparse import Namespace
from collections.abc import Iterator

from ramkeep.cli.exits import Exit, Stopped
from ramkeep.cli.plan.comparing import sentence
from ramkeep.cli.plan.desk import STANDARD_INPUT, Desk
from ramkeep.core.plan.exchange.collecting import collecting_script
from ramkeep.core.plan.exchange.importing import read_files
from ramkeep.core.plan.exchange.incoming import Incoming, IncomingFile
from ramkeep.core.plan.exchange.merging import Merge, merge
from ramkeep.core.plan.model.diff import Difference, diff
from ramkeep.core.plan.model.plan import Plan
from ramkeep.core.plan.model.references import named


def run(arguments: Namespace, desk: Desk) -> Exit:
    """Bring files into a plan, which is made where there is none.

    Raises:
        ExchangeRefused: the sources say nothing that could be brought in, or are another account's.
        Stopped, OSError: as `Desk.open_if_there`, or there is no such source.
    """
    if arguments.file == STANDARD_INPUT:
        raise Stopped(Exit.USAGE, "Name the file that the plan is to be saved to.")
    incoming = read_files(_files(arguments.sources, desk))
    opened = desk.open_if_there(arguments.file)
    before = opened.plan if opened else Plan()
    merged = merge(before, incoming, remove_absent=arguments.remove_absent)
    changes = diff(before, merged.plan)
    if changes and not arguments.dry_run:
        if opened is None:
            desk.plans.create(arguments.file, merged.plan)
        else:
            desk.plans.save(opened, merged.plan)
    if arguments.json:
        desk.console.dump(_as_json(incoming, merged, changes))
    else:
        _tell(arguments, incoming, merged, changes, desk)
    return Exit.OK if incoming.is_whole else Exit.REFUSED


def collect(_: Namespace, desk: Desk) -> Exit:
    """Print the script that asks RAM for everything that `import` reads."""
    desk.console.pour(collecting_script())
    return Exit.OK


def _files(sources: list[str], desk: Desk) -> Iterator[IncomingFile]:
    for source in sources:
        try:
            for file in desk.plans.folder.read(source):
                yield IncomingFile(file.name, file.data)
        except FileNotFoundError:
            raise Stopped(Exit.NOT_FOUND, f"{source}: there is no such file or folder.") from None


def _tell(arguments: Namespace, incoming: Incoming, merged: Merge, changes: tuple[Difference, ...], desk: Desk) -> None:
    for change in changes:
        desk.console.say(sentence(change))
    for note in incoming.notes:
        desk.console.note(f"{'!' if note.is_lossy else '-'} {note}")
    for kind, key in () if arguments.remove_absent else merged.absent:
        desk.console.note(f"- Only the plan has the {named(kind, key)}; --remove-absent takes it out.")
    if not changes:
        desk.console.note("The plan says all of it already.")
    elif arguments.dry_run:
        desk.console.note("Nothing was saved, as this was a dry run.")
    else:
        count = len(changes)
        desk.console.note(f"{arguments.file}: saved with {count} {'change' if count == 1 else 'changes'}.")
    if not incoming.is_whole:
        desk.console.note("Something of the account is missing in the plan: see the lines with an exclamation mark.")


def _as_json(incoming: Incoming, merged: Merge, changes: tuple[Difference, ...]) -> dict[str, object]:
    return {
        "changes": [sentence(change) for change in changes],
        "notes": [
            {"kind": str(note.kind), "file": note.file, "line": note.line, "column": note.column, "reason": note.reason}
            for note in incoming.notes
        ],
        "whole": incoming.is_whole,
        "absent": [named(kind, key) for kind, key in merged.absent],
    }
