"""What a command reads and writes."""

import json
import re
from dataclasses import dataclass
from typing import BinaryIO, TextIO

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")


@dataclass(frozen=True, slots=True)
class Console:
    """The three streams of a command. No control character ever reaches a terminal through it."""

    input: BinaryIO
    output: TextIO
    errors: TextIO

    @property
    def is_terminal(self) -> bool:
        """Does a person look at the output, and not a program?"""
        return self.output.isatty()

    def say(self, line: str = "") -> None:
        """Print a line of the result."""
        _write(self.output, line)

    def note(self, line: str) -> None:
        """Print a line beside the result: news, warnings, refusals."""
        _write(self.errors, line)

    def dump(self, value: object) -> None:
        """Print JSON; characters outside ASCII are escaped, so that names stay exact."""
        self.output.write(json.dumps(value, indent=2) + "\n")
        self.output.flush()


def _write(stream: TextIO, line: str) -> None:
    stream.write(_CONTROL.sub("\ufffd", line) + "\n")
    stream.flush()
