"""Runs a task of `ramkeep plan`."""

from argparse import Namespace
from collections.abc import Callable

from ramkeep.cli.exits import Exit
from ramkeep.cli.plan import asking, bringing, checking, comparing, handing_out, making, searching, viewing
from ramkeep.cli.plan.desk import Desk
from ramkeep.cli.run import guarded

TASKS: dict[str, Callable[[Namespace, Desk], Exit]] = {
    "new": making.run,
    "check": checking.run,
    "can": asking.can,
    "who-can": asking.who_can,
    "what-can": asking.what_can,
    "matrix": viewing.matrix,
    "quota": viewing.quota,
    "diff": comparing.run,
    "import": bringing.run,
    "collect": bringing.collect,
    "export": handing_out.run,
    "actions": searching.run,
}


def run(arguments: Namespace, desk: Desk) -> int:
    """Run `arguments.task`; the result is the exit code."""
    return guarded(lambda: TASKS[arguments.task](arguments, desk), desk.console)
