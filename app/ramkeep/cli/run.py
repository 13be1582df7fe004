"""Runs a command."""

from argparse import Namespace
from collections.abc import Callable

from ramkeep.cli import add, code, listing, tour, verify
from ramkeep.cli.exits import Exit
from ramkeep.cli.guarded import guarded
from ramkeep.cli.terminal import Terminal

COMMANDS: dict[str, Callable[[Namespace, Terminal], Exit]] = {
    "add": add.run,
    "list": listing.run,
    "code": code.run,
    "verify": verify.run,
    "tour": tour.run,
}


def run(arguments: Namespace, terminal: Terminal) -> int:
    """Run `arguments.command`; the result is the exit code."""
    # Whoever reads the output may have enough, unless there was something to store yet.
    gone = Exit.REFUSED if arguments.command == "add" else Exit.OK
    return guarded(lambda: COMMANDS[arguments.command](arguments, terminal), terminal.console, gone)
