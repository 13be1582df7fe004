"""Turns whatever goes wrong in a command into one sentence and an exit code."""

import os
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from traceback import walk_tb
from types import TracebackType

from ramkeep.cli.console import Console
from ramkeep.cli.exits import Exit, Stopped, stop_for


def guarded(command: Callable[[], Exit], console: Console, gone: Exit = Exit.OK) -> int:
    """Run a command; the result is the exit code.

    Args:
        command: what to do.
        console: where to tell what went wrong.
        gone: the exit code when whoever reads the output has enough.
    """
    try:
        return command()
    except KeyboardInterrupt:
        if console.errors.isatty():
            console.note("")
        return _ended(console, Stopped(Exit.INTERRUPTED, "Interrupted."))
    except BrokenPipeError:
        return _reader_gone(gone)
    except Exception as error:
        return _ended(console, stop_for(error) or _fault(error))


def _ended(console: Console, stopped: Stopped) -> int:
    with suppress(OSError):
        console.note(f"ramkeep: {stopped.reason}")
    return stopped.exit_code


def _reader_gone(gone: Exit) -> int:
    """The buffers must not complain."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return gone


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
