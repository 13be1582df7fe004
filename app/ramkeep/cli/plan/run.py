"""Runs a task of `ramkeep plan`."""

from argparse import Namespace
from importlib import import_module

from ramkeep.cli.exits import Exit
from ramkeep.cli.guarded import guarded
from ramkeep.cli.plan.desk import Desk

# Module and function of each task, loaded when it is asked for: a question needs no exports, and the other way round.
TASKS = {
    "new": ("making", "run"),
    "check": ("checking", "run"),
    "can": ("asking", "can"),
    "who-can": ("asking", "who_can"),
    "what-can": ("asking", "what_can"),
    "matrix": ("viewing", "matrix"),
    "quota": ("viewing", "quota"),
    "diff": ("comparing", "run"),
    "import": ("bringing", "run"),
    "collect": ("bringing", "collect"),
    "export": ("handing_out", "run"),
    "actions": ("searching", "run"),
}


def run(arguments: Namespace, desk: Desk) -> int:
    """Run `arguments.task`; the result is the exit code."""
    return guarded(lambda: _run(arguments, desk), desk.console)


def _run(arguments: Namespace, desk: Desk) -> Exit:
    module, function = TASKS[arguments.task]
    exit_code: Exit = getattr(import_module(f"ramkeep.cli.plan.{module}"), function)(arguments, desk)
    return exit_code
