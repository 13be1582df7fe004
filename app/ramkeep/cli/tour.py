"""`ramkeep tour`: the main job on real parts, with an account made up for it."""

import secrets
import tempfile
from argparse import Namespace
from math import ceil
from pathlib import Path

from ramkeep.cli.card import card
from ramkeep.cli.exits import Exit, Stopped
from ramkeep.cli.intake import Intake
from ramkeep.cli.terminal import Terminal
from ramkeep.core.codes import base32, otp, uri
from ramkeep.core.codes.account import Account
from ramkeep.services.enrollment import Candidate, Enrollment
from ramkeep.services.parts import TerminalParts

LABEL = "Aliyun:tour@example.onaliyun.com"
SECRET_BYTES = 40


def run(arguments: Namespace, terminal: Terminal) -> Exit:
    """Draw an enrollment, read it, keep it, and show its code and the window.

    Raises:
        Stopped: the folder is not empty, or a step went wrong.
    """
    say, folder = terminal.console.say, _folder(arguments.keep)
    say("The main job of Ramkeep, on real parts, with an account made up for it.")
    say()
    address = _made_up_address()
    candidate = _drawn_and_read(terminal, folder, address)
    parts = terminal.tour.parts_at(folder)
    password = secrets.token_urlsafe(12)
    _keep(terminal, parts, candidate, password)
    _show_code(terminal, parts, address, password)
    picture = folder / "window.png"
    terminal.tour.photograph(Path(parts.vault.place), password, picture)
    say(f"6. The window with this account, drawn without a display: {picture}")
    say()
    say(f"Everything lies in {folder}. The account is made up: delete the folder when you have looked.")
    return Exit.OK


def _folder(wanted: str | None) -> Path:
    if wanted is None:
        return Path(tempfile.mkdtemp(prefix="ramkeep-tour-"))
    folder = Path(wanted)
    folder.mkdir(parents=True, exist_ok=True)
    if any(folder.iterdir()):
        raise Stopped(Exit.USAGE, f"The folder {folder} is not empty.")
    return folder.absolute()


def _made_up_address() -> str:
    """An address as Alibaba Cloud writes it: 64 letters of Base32, the issuer named twice."""
    return f"otpauth://totp/{LABEL}?secret={base32.encode(secrets.token_bytes(SECRET_BYTES))}&issuer=Aliyun"


def _drawn_and_read(terminal: Terminal, folder: Path, address: str) -> Candidate:
    say, parts = terminal.console.say, terminal.parts
    picture = folder / "enrollment.png"
    picture.write_bytes(terminal.tour.draw_qr(address))
    say(f"1. An enrollment QR code, as Alibaba Cloud shows it: {picture}")
    enrollment = Enrollment(parts.clock, tuple)
    Intake(enrollment, parts.pictures, parts.qr, terminal.console).take([str(picture)])
    candidates = enrollment.candidates
    if [candidate.credential for candidate in candidates] != [uri.parse(address)]:
        raise Stopped(Exit.FAULT, "The picture was not read as it was drawn.")
    say("2. What is read from the picture, to be checked by a person:")
    for line in card(candidates[0], parts.code_clock.now()):
        say(f"     {line}")
    return candidates[0]


def _keep(terminal: Terminal, parts: TerminalParts, candidate: Candidate, password: str) -> None:
    accounts = Enrollment(parts.clock, tuple).accounts([candidate.credential])
    parts.vault.create(password)
    parts.vault.apply(lambda contents: contents.with_accounts(accounts))
    parts.vault.lock()
    terminal.console.say(f"3. Kept in an encrypted vault: {parts.vault.place}")
    terminal.console.say(f"     Its password, random: {password}")


def _show_code(terminal: Terminal, parts: TerminalParts, address: str, password: str) -> None:
    say = terminal.console.say
    parts.vault.unlock(password, read_only=True)
    account: Account = parts.vault.contents.accounts[0]
    parts.vault.lock()
    at = parts.code_clock.now()
    code, left = otp.code_at(account.credential, at), otp.seconds_left(account.credential, at)
    say(f"4. Unlocked again, the code is {code}, for {ceil(left)} s more.")
    other = terminal.tour.oracle(address, at)
    if other != code:
        raise Stopped(Exit.FAULT, f"pyotp, an independent program, says {other}.")
    say(f"5. pyotp, an independent program, says {other} as well.")
