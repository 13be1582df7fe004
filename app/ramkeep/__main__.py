"""`ramkeep`: the window; `ramkeep COMMAND`: the terminal."""

import gc
import sys


def main() -> int:
    """Start the face that the command line asks for; the result is the exit code."""
    # Little is thrown away while the program is loaded; looking for it takes a tenth of the time to the window.
    gc.disable()
    from ramkeep import build

    return build.start(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
