"""`ramkeep verify`: is this the code, and how far are the clocks apart?"""

from argparse import Namespace

from ramkeep.cli.exits import Exit, Stopped
from ramkeep.cli.terminal import Terminal, opened, the_one
from ramkeep.core.codes import otp
from ramkeep.core.codes.clock_error import clock_error
from ramkeep.core.codes.credential import Credential, Kind

STEPS = 20
MAX_TYPED = 200
_UNITS = ((3600, "hour"), (60, "minute"), (1, "second"))


def run(arguments: Namespace, terminal: Terminal) -> Exit:
    """Tell whether the code matches, now or within 20 steps.

    Raises:
        Stopped: not exactly one account fits, or the code does not match.
        CodeUnavailable: the account has no code now.
    """
    typed = _typed(arguments.code, terminal)
    at = terminal.parts.clock.now()
    with opened(terminal):
        credential = the_one(terminal, arguments.query).credential
        correction = 0 if credential.kind is Kind.HOTP else terminal.parts.vault.contents.clock_correction
        steps = otp.drift(credential, typed, at, STEPS)
        error = clock_error(credential, typed, at, correction) if correction else None
        fits = error is not None and error.fits(correction)
    if correction and not fits:
        terminal.console.note(f"The vault corrects the clock by {correction:+d} s for its codes; this is none of them.")
    if fits:
        terminal.console.say(f"The code is right with the vault's correction of the clock by {correction:+d} s.")
        return Exit.OK
    if steps is None:
        raise Stopped(Exit.NO_MATCH, _no_match(credential))
    terminal.console.say(counted(steps) if credential.kind is Kind.HOTP else timed(steps, credential.period))
    return Exit.OK


def _typed(code: str, terminal: Terminal) -> str:
    if code != "-":
        return code
    return terminal.console.input.readline(MAX_TYPED).decode("utf-8", "replace").strip()


def _no_match(credential: Credential) -> str:
    if credential.kind is Kind.HOTP:
        return f"The code is none of the next {STEPS + 1} codes of this account."
    return f"The code is none that this account has from {STEPS} steps ago to {STEPS} steps ahead."


def timed(steps: int, period: int) -> str:
    """What a drift of so many periods means. Above zero, the code belongs to the future of this clock."""
    if steps == 0:
        return "The code is right, and the clocks agree."
    seconds = abs(steps) * period
    side, error = ("behind", "fast") if steps < 0 else ("ahead", "slow")
    unit = "step" if abs(steps) == 1 else "steps"
    sentence = f"The code is right, but {abs(steps)} {unit} ({seconds} s) {side}"
    if steps == -1:
        return f"{sentence}: it has just expired, or this computer's clock is about {_about(period)} fast."
    return f"{sentence}: if it was read just now, this computer's clock is about {_about(seconds)} {error}."


def counted(steps: int) -> str:
    """What it means that a counter's code is so many codes further on."""
    if steps == 0:
        return "The code is right: it is the next one of this account."
    return f"The code is right, but {steps} {'code' if steps == 1 else 'codes'} further on than the vault's counter."


def _about(seconds: int) -> str:
    size, name = next(unit for unit in _UNITS if seconds >= unit[0])
    number = round(seconds / size)
    return f"{number} {name}{'' if number == 1 else 's'}"
