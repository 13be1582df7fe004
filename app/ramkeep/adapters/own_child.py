"""How Ramkeep starts a part of itself as another process."""

import sys
from pathlib import Path

_START = (
    "import sys, importlib; sys.path.append(sys.argv[1]);"
    " sys.exit(importlib.import_module('ramkeep.adapters.' + sys.argv.pop(2)).main())"
)


def command(module: str, argument: str) -> tuple[str, ...]:
    """The command that runs `main` of an adapter; a frozen program gets `argument` instead (see `ramkeep.build`)."""
    if getattr(sys, "frozen", False):
        return sys.executable, argument
    # -P: the current folder may hold a stranger's module.
    return sys.executable, "-P", "-c", _START, str(Path(__file__).parents[2]), module
