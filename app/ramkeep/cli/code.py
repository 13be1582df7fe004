"""`ramkeep code`: the code of one account."""

from argparse import Namespace
from dataclasses import dataclass
from math import ceil

from ramkeep.cli.exits import Exit, Stopped
from ramkeep.cli.terminal import Terminal, opened, opened_for_writing_if_free, the_one
from ramkeep.core.codes import otp
from ramkeep.core.codes.account import Account
from ramkeep.core.codes.credential import Kind
from ramkeep.services import preferences
from ramkeep.services.codes_changes import use_counter


@dataclass(frozen=True, slots=True)
class Answer:
    """A code to hand out.

    Attributes:
        starts_in: seconds until it is the code of the moment; 0 when it is.
        left: seconds until it is none any more; None for a counter's code, which waits.
    """

    account: Account
    code: str
    starts_in: float = 0.0
    left: float | None = None


def run(arguments: Namespace, terminal: Terminal) -> Exit:
    """Print the code, or copy it.

    Raises:
        Stopped: not exactly one account fits, or it is a counter and `--next` is not there.
        CodeUnavailable: the account has no code now.
        ClipboardRefused: there is no clipboard.
    """
    answer = _next(terminal, arguments.query) if arguments.next else _current(terminal, arguments.query)
    if arguments.copy:
        _copy(terminal, answer)
    elif arguments.json:
        terminal.console.dump(_as_json(answer))
    elif terminal.console.is_terminal:
        terminal.console.say(f"{answer.code}{_timing(answer)}")
    else:
        terminal.console.say(answer.code)
    return Exit.OK


def _current(terminal: Terminal, query: list[str]) -> Answer:
    with opened(terminal):
        account = the_one(terminal, query)
        if account.credential.kind is Kind.HOTP:
            raise Stopped(Exit.REFUSED, "This account counts its codes: add --next to use up the next one.")
        return _timed(account, terminal.parts.code_clock.now())


def _next(terminal: Terminal, query: list[str]) -> Answer:
    with opened_for_writing_if_free(terminal) as busy:
        account = the_one(terminal, query)
        if account.credential.kind is not Kind.HOTP:
            return _timed(account, terminal.parts.code_clock.now(), following=True)
        if busy:
            raise busy
        return Answer(account, use_counter(terminal.parts.vault, account.id))


def _timed(account: Account, at: float, *, following: bool = False) -> Answer:
    factor, left = otp.factor_at(account.credential, at), otp.seconds_left(account.credential, at)
    if following:
        return Answer(account, otp.code(account.credential, factor + 1), left, left + account.credential.period)
    return Answer(account, otp.code(account.credential, factor), 0.0, left)


def _copy(terminal: Terminal, answer: Answer) -> None:
    seconds = preferences.load(terminal.parts.settings).clear_after
    terminal.parts.clipboard(seconds).put_secret(answer.code)
    terminal.console.note(f"Copied{_timing(answer)}. The clipboard is cleared in {seconds} s.")


def _timing(answer: Answer) -> str:
    if answer.left is None:
        return ""
    if answer.starts_in:
        return f"  from {ceil(answer.starts_in)} s on"
    return f"  {ceil(answer.left)} s left"


def _as_json(answer: Answer) -> dict[str, object]:
    credential = answer.account.credential
    return {
        "issuer": credential.issuer,
        "account": credential.account,
        "kind": credential.kind.value,
        "code": answer.code,
        "starts_in": round(answer.starts_in, 3),
        "seconds_left": None if answer.left is None else round(answer.left, 3),
    }
