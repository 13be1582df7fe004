"""`ramkeep`: the window; `ramkeep COMMAND`: the terminal."""

import gc
import sys

# `Exit.INTERRUPTED`, for when nothing is loaded yet.
INTERRUPTED = 130


def main() -> int:
    """Start the face that the command line asks for; the result is the exit code."""
    words = sys.argv[1:]
    if not words:
        # Little is thrown away while the window is loaded; looking for it takes a tenth of that time.
        gc.disable()
    try:
        from ramkeep import build

        return build.start(words)
    except KeyboardInterrupt:
        # While a command was still being loaded; from then on it tells by itself.
        sys.stderr.write("ramkeep: Interrupted.\n")
        return INTERRUPTED


if __name__ == "__main__":
    sys.exit(main())
