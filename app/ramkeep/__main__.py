"""`ramkeep`: the window; `ramkeep COMMAND`: the terminal."""

import sys


def main() -> int:
    """Start the face that the command line asks for; the result is the exit code."""
    from ramkeep import build

    return build.start(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
