"""Questions to a person, on the terminal and not on standard input, which may be a file."""

import os
import sys
from getpass import getpass
from typing import Literal, Protocol, TextIO

from ramkeep.cli.exits import Exit, Stopped

MAX_PASSWORD_BYTES = 4096
_TERMINAL = "CONIN$" if sys.platform == "win32" else "/dev/tty"
_TERMINAL_OUT = "CONOUT$" if sys.platform == "win32" else "/dev/tty"


class Prompts(Protocol):
    """Whoever answers for the person."""

    @property
    def can_repeat(self) -> bool:
        """Can a wrong password be typed once more?"""

    def password(self, question: str) -> str:
        """Ask for a password; nothing of it is shown."""

    def answer(self, question: str) -> str:
        """Ask for a line of text; blanks around it are taken off."""


class TerminalPrompts:
    """`Prompts` on the terminal of this process; the password may come from a file descriptor.

    The methods raise `Stopped` where there is no terminal to ask on.
    """

    def __init__(self, password_fd: int | None = None) -> None:
        self._password_fd = password_fd

    @property
    def can_repeat(self) -> bool:
        """Is a person typing?"""
        return self._password_fd is None

    def password(self, question: str) -> str:
        """The password; from the descriptor, its first line."""
        if self._password_fd is not None:
            return read_password(self._password_fd)
        _require_terminal("Give the password with --password-fd N.")
        try:
            return getpass(question)
        except EOFError:
            raise Stopped(Exit.USAGE, "No password was typed.") from None

    def answer(self, question: str) -> str:
        """What a person types; the end of input counts as an empty answer."""
        _require_terminal("Say --yes to store without asking.")
        with _opened(_TERMINAL_OUT, "w") as screen:
            screen.write(question)
        with _opened(_TERMINAL, "r") as keyboard:
            return keyboard.readline().strip()


def read_password(descriptor: int) -> str:
    """The first line of a file descriptor, without its end. Reads no byte more than that.

    Raises:
        Stopped: nothing to read, no UTF-8, or longer than 4,096 bytes.
    """
    data = b""
    try:
        while not data.endswith(b"\n") and len(data) <= MAX_PASSWORD_BYTES and (byte := os.read(descriptor, 1)):
            data += byte
    except OSError as error:
        raise Stopped(Exit.USAGE, f"No password can be read from descriptor {descriptor}: {error.strerror}.") from None
    if len(data) > MAX_PASSWORD_BYTES:
        raise Stopped(Exit.USAGE, f"The password from descriptor {descriptor} is over {MAX_PASSWORD_BYTES} bytes.")
    try:
        return data.decode().removesuffix("\n").removesuffix("\r")
    except UnicodeDecodeError:
        raise Stopped(Exit.USAGE, f"The password from descriptor {descriptor} is no UTF-8 text.") from None


def _require_terminal(instead: str) -> None:
    try:
        _opened(_TERMINAL, "r").close()
    except OSError:
        raise Stopped(Exit.USAGE, f"There is no terminal to ask on. {instead}") from None


def _opened(name: str, mode: Literal["r", "w"]) -> TextIO:
    return open(name, mode, encoding=sys.stdout.encoding or "utf-8", errors="replace")
