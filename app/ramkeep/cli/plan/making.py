"""`ramkeep plan new`: a plan to begin with."""

from argparse import Namespace
from dataclasses import replace

from ramkeep.cli.exits import Exit, Stopped
from ramkeep.cli.plan.desk import STANDARD_INPUT, Desk
from ramkeep.core.plan.model.edits import Set, apply
from ramkeep.core.plan.model.plan import Plan
from ramkeep.core.plan.model.plan_text import write_plan
from ramkeep.core.plan.model.templates import starter
from ramkeep.services.plan_ports import PlanChangedOnDisk


def run(arguments: Namespace, desk: Desk) -> Exit:
    """Write a new plan.

    Raises:
        Stopped: there is a file already.
        EditRefused: the title or account could not stand in a plan.
    """
    plan = starter(arguments.account, arguments.alias) if arguments.template == "starter" else Plan()
    plan = _described(plan, arguments)
    if arguments.file == STANDARD_INPUT:
        desk.console.pour(write_plan(plan))
        return Exit.OK
    try:
        desk.plans.create(arguments.file, plan)
    except PlanChangedOnDisk:
        raise Stopped(
            Exit.REFUSED, f"{arguments.file}: there is a file already, and it was left alone. Choose another name."
        ) from None
    people = f"{len(plan.users)} users, {len(plan.groups)} groups" if plan.users else "nothing in it yet"
    desk.console.say(f"{arguments.file}: a new plan with {people}.")
    desk.console.note(f"Next: ramkeep plan check {arguments.file}")
    return Exit.OK


def _described(plan: Plan, arguments: Namespace) -> Plan:
    if arguments.title:
        plan = apply(plan, Set(replace(plan.about, title=arguments.title)))
    return apply(plan, Set(replace(plan.account, id=arguments.account, alias=arguments.alias)))
