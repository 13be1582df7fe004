"""`ramkeep`: the window; `ramkeep COMMAND`: the terminal."""

import gc
import sys


def main() -> int:
    """Start the face that the command line asks for; the result is the exit code."""
    words = sys.argv[1:]
    if not words:
        # Little is thrown away while the window is loaded; looking for it takes a tenth of that time.
        gc.disable()
    from ramkeep import build

    return build.start(words)


if __name__ == "__main__":
    sys.exit(main())
