"""Makes a checkout ready, then opens the window: what `make run` and `make test` call first.

    python3 packaging/setup run [ARGUMENT...]    ready to run; then Ramkeep, or `ramkeep tour` where there is no display
    python3 packaging/setup test                 ready for the checks and tests

A checkout that is ready already costs a few hundredths of a second. Exit codes: 0 all is well; 2 called wrongly;
3 the system lacks something, and the one command to type was printed; 4 the locked packages could not be installed;
5 this Python is too old; otherwise that of Ramkeep. RAMKEEP_SYSTEM=keep in the environment leaves the system's
packages as they are and goes on.
"""

import sys

OLDEST = (3, 11)


def main(arguments: "list[str]") -> int:
    """Prepare for the purpose named first. Any Python 3 can read this far, so an old one gets a sentence."""
    if sys.version_info < OLDEST:
        print("ramkeep: needs Python 3.11 or newer, and {} is {}.{}.".format(sys.executable, *sys.version_info[:2]))
        print("Name a newer one, for example: make run PYTHON=python3.12")
        return 5
    if not arguments or arguments[0] not in ("run", "test"):
        print(__doc__)
        return 2
    from ready import make_ready
    from start import start

    trouble = make_ready(arguments[0])
    return trouble if trouble or arguments[0] == "test" else start(arguments[1:])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
