"""The command line."""

import re
from argparse import SUPPRESS, ArgumentParser, Namespace, RawDescriptionHelpFormatter
from collections.abc import Sequence
from typing import TYPE_CHECKING, NoReturn

from ramkeep import __version__
from ramkeep.cli.exits import MEANINGS
from ramkeep.cli.plan.parser import add_plan

if TYPE_CHECKING:
    from argparse import _SubParsersAction

    Commands = _SubParsersAction["_Parser"]

_ABOUT = "Ramkeep keeps one-time passwords in an encrypted vault. Without a command it opens the window."
_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+://")
_HUSHED = re.compile(r"\S*(://|secret|[A-Z2-7]{16})\S*", re.IGNORECASE)
_WITH_VALUE = frozenset({"--vault", "--camera"})


def parse(words: Sequence[str]) -> Namespace:
    """Read the words after the program's name.

    The result has `command` (None: the window), `vault` and `camera` (a path or None), `uri` (for the
    window, or None), and the options of the command. Exits by itself for `--help`, `--version` and
    mistakes.
    """
    rest, uri = _without_address(words)
    parser = build_parser()
    arguments = parser.parse_args(rest)
    arguments.uri = uri
    if arguments.command is not None and (arguments.camera is not None or uri is not None):
        parser.error("--camera and an address are for the window, which opens without a command")
    return arguments


def build_parser() -> ArgumentParser:
    """The parser of all commands."""
    parser = _Parser(
        prog="ramkeep",
        usage="ramkeep [--vault PATH] [--camera PATH] [ADDRESS]\n       ramkeep COMMAND …",
        description=_ABOUT,
        epilog=_exit_codes(),
        formatter_class=RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"ramkeep {__version__}")
    parser.add_argument("--vault", metavar="PATH", help="the vault file; by default $RAMKEEP_VAULT or the usual place")
    parser.add_argument("--camera", metavar="PATH", help="a video file or folder of images in place of a camera")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands", prog="ramkeep")
    for add in (_add, _list, _code, _verify, _tour, add_plan):
        add(commands)
    return parser


class _Parser(ArgumentParser):
    """Complains without repeating what may be a secret."""

    def error(self, message: str) -> NoReturn:
        super().error(_HUSHED.sub("(what may be a secret)", message))


def _without_address(words: Sequence[str]) -> tuple[list[str], str | None]:
    """Take out the address that a URL handler gives; it stands where a command would."""
    rest = list(words)
    at = 0
    while at < len(rest) and rest[at].startswith("-"):
        at += 2 if rest[at] in _WITH_VALUE else 1
    uri = rest.pop(at) if at < len(rest) and _ADDRESS.match(rest[at]) else None
    return rest, uri


def _command(commands: "Commands", name: str, about: str, *, password: bool = True) -> ArgumentParser:
    parser = commands.add_parser(name, help=about, description=about, allow_abbrev=False)
    if password:
        parser.add_argument("--vault", metavar="PATH", default=SUPPRESS, help="the vault file")
        parser.add_argument(
            "--password-fd", metavar="N", type=_file_descriptor, help="read the password from this file descriptor"
        )
    return parser


def _add(commands: "Commands") -> None:
    parser = _command(commands, "add", "Read enrollments, show them, and store them after a yes.")
    parser.add_argument(
        "sources",
        nargs="+",
        metavar="IMAGE|URI|-",
        help="a picture or PDF file with QR codes, an otpauth address (visible to other users of this computer while "
        "the command runs), or - for either on standard input",
    )
    parser.add_argument("--yes", action="store_true", help="store without asking")
    parser.add_argument(
        "--look-harder", action="store_true", help="search each picture or page by every means, for up to half a minute"
    )
    parser.add_argument("--partial", action="store_true", help="take a migration although parts of it are missing")


def _list(commands: "Commands") -> None:
    parser = _command(commands, "list", "List the accounts, without codes and secrets.")
    parser.add_argument("query", nargs="*", metavar="QUERY", help="words that the account must have")
    parser.add_argument("--json", action="store_true", help="print a JSON array")


def _code(commands: "Commands") -> None:
    parser = _command(commands, "code", "Print the code of one account.")
    parser.add_argument("query", nargs="+", metavar="QUERY", help="words that only this account has")
    parser.add_argument("--next", action="store_true", help="the following code; uses up one code of a counter account")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--copy", action="store_true", help="put it on the clipboard instead, for a while")
    form.add_argument("--json", action="store_true", help="print a JSON object")


def _verify(commands: "Commands") -> None:
    parser = _command(commands, "verify", "Check a code and tell how far the clocks are apart.")
    parser.add_argument("query", nargs="+", metavar="QUERY", help="words that only this account has")
    parser.add_argument("code", metavar="CODE", help="the code, or - for a line on standard input")


def _tour(commands: "Commands") -> None:
    parser = _command(commands, "tour", "Do the main job with a made-up account and show each step.", password=False)
    parser.add_argument("--keep", metavar="DIR", help="put the files into this folder, which must be new or empty")


def _file_descriptor(text: str) -> int:
    number = int(text)
    if number < 0:
        raise ValueError
    return number


def _exit_codes() -> str:
    lines = [f"  {exit_code.value:<5} {meaning}" for exit_code, meaning in MEANINGS.items()]
    return "\n".join(["exit codes:", *lines])
