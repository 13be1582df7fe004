"""`ramkeep plan export`: what the account needs, as files."""

from argparse import Namespace
from collections.abc import Callable

from ramkeep.cli.exits import Exit, Stopped
from ramkeep.cli.plan.desk import Desk
from ramkeep.core.plan.exchange.exports import Export, ExportFile
from ramkeep.core.plan.exchange.policy_files import export_policies
from ramkeep.core.plan.exchange.script import export_script
from ramkeep.core.plan.exchange.terraform import export_terraform
from ramkeep.core.plan.model.plan import Plan
from ramkeep.core.plan.model.plan_text import write_plan
from ramkeep.services.ports import LooseFile


def run(arguments: Namespace, desk: Desk) -> Exit:
    """Write the files of an export, or print its only one.

    Raises:
        Stopped: there are several files and no folder for them.
        NotExportable: something in the plan cannot be said to RAM; nothing was written.
        PlanTextError, OSError: as `Desk.open`.
    """
    export = EXPORTS[arguments.form](desk.open(arguments.file).plan)
    if arguments.to:
        files = [LooseFile(file.name, file.text.encode(), file.executable) for file in export.files]
        desk.plans.folder.write(arguments.to, files)
        for file in export.files:
            desk.console.say(f"{arguments.to}/{file.name}")
    elif len(export.files) == 1:
        desk.console.output.write(export.files[0].text)
    else:
        names = ", ".join(file.name for file in export.files[:5])
        raise Stopped(Exit.USAGE, f"These are several files ({names}). Name a folder for them with --to FOLDER.")
    for sentence in export.left_out:
        desk.console.note(f"- {sentence}")
    return Exit.OK


def _plan(plan: Plan) -> Export:
    return Export((ExportFile("plan.json", write_plan(plan)),))


EXPORTS: dict[str, Callable[[Plan], Export]] = {
    "script": export_script,
    "terraform": export_terraform,
    "policies": export_policies,
    "plan": _plan,
}
