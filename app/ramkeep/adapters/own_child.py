"""How Ramkeep starts a part of itself as another process, and asks it about a stranger's file."""

import subprocess
import sys
import threading
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import IO

_START = (
    "import sys, importlib; sys.path.append(sys.argv[1]);"
    " sys.exit(importlib.import_module('ramkeep.adapters.' + sys.argv.pop(2)).main())"
)
_TICK = 0.05  # seconds


def command(module: str, argument: str) -> tuple[str, ...]:
    """The command that runs `main` of an adapter; a frozen program gets `argument` instead (see `ramkeep.build`)."""
    if getattr(sys, "frozen", False):
        return sys.executable, argument
    # -P: the current folder may hold a stranger's module.
    return sys.executable, "-P", "-c", _START, str(Path(__file__).parents[2]), module


def ask(
    command: tuple[str, ...], question: Iterable[bytes], seconds: float, cancelled: Callable[[], bool], most: int
) -> bytes:
    """What the child answers; empty when it is too slow, is not there, dies silently or is not wanted any more.

    Args:
        question: pieces, made while the child starts and thinks.
        most: bytes of the answer; what comes after them is not taken.
    """
    try:
        child = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    except OSError:
        return b""
    answer: list[bytes] = []
    reader = threading.Thread(target=lambda: answer.append(_received(child.stdout, most)), daemon=True)
    writer = threading.Thread(target=lambda: _sent(child.stdin, question), daemon=True)
    reader.start()
    writer.start()
    ticks = int(seconds / _TICK)
    while reader.is_alive() and ticks and not cancelled():
        reader.join(_TICK)
        ticks -= 1
    in_time = not reader.is_alive()
    child.kill()
    child.wait()
    reader.join()
    writer.join()
    return answer[0] if in_time and answer else b""


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
