"""`ramkeep plan export`: what the account needs, as files."""

from argparse import Namespace

from ramkeep.cli.exits import Exit, Stopped
from ramkeep.cli.plan.desk import Desk
from ramkeep.core.plan.exchange.every_export import EXPORTS
from ramkeep.services.plan_ports import LooseFile


def run(arguments: Namespace, desk: Desk) -> Exit:
    """Write the files of an export, or print its only one.

    Raises:
        NotExportable: something in the plan cannot be said to RAM; nothing was written.
        Stopped, OSError: as `Desk.open`, or there is no file to write, or several and no folder.
    """
    export = EXPORTS[arguments.form](desk.open(arguments.file).plan)
    if not export.files:
        raise Stopped(Exit.NOT_FOUND, f"The plan has nothing to write as {arguments.form}.")
    if arguments.to:
        files = [LooseFile(file.name, file.text.encode(), file.executable) for file in export.files]
        desk.plans.folder.write(arguments.to, files)
        for file in export.files:
            desk.console.say(f"{arguments.to}/{file.name}")
    elif len(export.files) == 1:
        desk.console.pour(export.files[0].text)
    else:
        names = ", ".join(file.name for file in export.files[:5])
        raise Stopped(Exit.USAGE, f"These are several files ({names}). Name a folder for them with --to FOLDER.")
    for sentence in export.left_out:
        desk.console.note(f"- {sentence}")
    return Exit.OK
