"""How Ramkeep starts a part of itself as another process, and asks it about a stranger's file."""

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from typing import IO

_START = (
    "import sys, importlib; sys.path.append(sys.argv[1]);"
    " sys.exit(importlib.import_module('ramkeep.adapters.' + sys.argv.pop(2)).main())"
)
_TICK = 0.05  # seconds
_AFTER_THE_END = 1.0  # seconds


def command(module: str, argument: str) -> tuple[str, ...]:
    """The command that runs `main` of an adapter; a frozen program gets `argument` instead (see `ramkeep.build`)."""
    if getattr(sys, "frozen", False):
        return sys.executable, argument
    # -P: the current folder may hold a stranger's module.
    return sys.executable, "-P", "-c", _START, str(Path(__file__).parents[2]), module


def ask(
    command: tuple[str, ...], question: Iterable[bytes], seconds: float, cancelled: Callable[[], bool], most: int
) -> bytes:
    """What the child answers until it ends, is too slow or is not wanted any more; empty when it is not there.

    Args:
        question: pieces, made while the child starts and thinks.
        most: bytes of the answer; what comes after them is not taken.
    """
    try:
        child = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
    except OSError:
        return b""
    answer: list[bytes] = []
    reader = threading.Thread(target=lambda: answer.append(_received(child.stdout, most)), daemon=True)
    writer = threading.Thread(target=lambda: _sent(child.stdin, question), daemon=True)
    reader.start()
    writer.start()
    ticks = int(seconds / _TICK)
    try:
        while reader.is_alive() and ticks and not cancelled():
            reader.join(_TICK)
            ticks -= 1
    finally:
        _end(child)
    # What it started and hid from the signal may keep the pipes open; nobody waits for that.
    reader.join(_AFTER_THE_END)
    writer.join(_AFTER_THE_END)
    return answer[0] if answer else b""


def _end(child: subprocess.Popen[bytes]) -> None:
    """The child and whatever it started."""
    if sys.platform == "win32":
        child.kill()
    else:
        with suppress(ProcessLookupError):
            os.killpg(child.pid, signal.SIGKILL)
    child.wait()


def _received(pipe: IO[bytes] | None, most: int) -> bytes:
    assert pipe is not None
    with pipe:
        return pipe.read(most)


def _sent(pipe: IO[bytes] | None, pieces: Iterable[bytes]) -> None:
    assert pipe is not None
    try:
        with pipe:
            for piece in pieces:
                pipe.write(piece)
    except OSError:
        return
