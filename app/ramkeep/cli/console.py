"""What a command reads and writes."""

import json
from dataclasses import dataclass
from io import TextIOWrapper
from typing import BinaryIO, TextIO

from ramkeep.core.codes.names import shown_line


@dataclass(frozen=True, slots=True)
class Console:
    """The three streams of a command. No line of it steers a terminal or holds what a reader does not see."""

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

    def pour(self, text: str) -> None:
        """Hand out a file: the same bytes in UTF-8, whatever the encoding and line ends of the terminal."""
        if isinstance(self.output, TextIOWrapper):
            self.output.flush()
            self.output.buffer.write(text.encode())
        else:
            self.output.write(text)
        self.output.flush()


def _write(stream: TextIO, line: str) -> None:
    stream.write(shown_line(line) + "\n")
    stream.flush()
