"""Runs a command and turns whatever goes wrong into one sentence and an exit code."""

import os
import sys
from argparse import Namespace
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from traceback import walk_tb
from types import TracebackType

from ramkeep.cli import add, code, listing, tour, verify
from ramkeep.cli.exits import Exit, Stopped, stop_for
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
    try:
        return COMMANDS[arguments.command](arguments, terminal)
    except KeyboardInterrupt:
        if terminal.console.errors.isatty():
            terminal.console.note("")
        return _ended(terminal, Stopped(Exit.INTERRUPTED, "Interrupted."))
    except BrokenPipeError:
        return _reader_gone(arguments.command)
    except Exception as error:
        return _ended(terminal, stop_for(error) or _fault(error))


def _ended(terminal: Terminal, stopped: Stopped) -> int:
    with suppress(OSError):
        terminal.console.note(f"ramkeep: {stopped.reason}")
    return stopped.exit_code


def _reader_gone(command: str) -> int:
    """Whoever read the output has enough, unless there was something to store yet. The buffers must not complain."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return Exit.REFUSED if command == "add" else Exit.OK


def _fault(error: Exception) -> Stopped:
    """Say what and where, but not the message, which may quote a secret."""
    name = type(error).__name__
    return Stopped(Exit.FAULT, f"A fault in Ramkeep: {name} at {_place(error.__traceback__)}. Please report this line.")


def _place(traceback: TracebackType | None) -> str:
    """The innermost line of this package, as `cli/add.py:42`."""
    package = Path(__file__).parent.parent
    places = [
        f"{Path(frame.f_code.co_filename).relative_to(package).as_posix()}:{line}"
        for frame, line in walk_tb(traceback)
        if Path(frame.f_code.co_filename).is_relative_to(package)
    ]
    return places[-1] if places else "an unknown place"
