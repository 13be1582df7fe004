"""`ramkeep add`: from pictures, addresses and texts to accounts in the vault."""

from argparse import Namespace
from collections.abc import Sequence

from ramkeep.cli.card import card
from ramkeep.cli.exits import Exit, Stopped
from ramkeep.cli.intake import STDIN, Intake
from ramkeep.cli.new_password import ask_new_password
from ramkeep.cli.terminal import Terminal, opened
from ramkeep.core.codes.credential import Credential
from ramkeep.core.codes.names import called
from ramkeep.services.enrollment import Candidate, Enrollment
from ramkeep.services.vault_session import VaultSession, VaultState

_YES = ("y", "yes")


def run(arguments: Namespace, terminal: Terminal) -> Exit:
    """Read the sources, show what is in them, and store it after a yes.

    Raises:
        Stopped: there is nothing to store, or a migration is not complete, or the answer is no.
    """
    if arguments.password_fd == 0 and STDIN in arguments.sources:
        raise Stopped(Exit.USAGE, "The password and - cannot both come on standard input.")
    vault = terminal.parts.vault
    enrollment = Enrollment(terminal.parts.clock, lambda: vault.contents.accounts)
    parts = terminal.parts
    intake = Intake(enrollment, parts.pictures, parts.qr, terminal.console, harder=arguments.look_harder)
    intake.take(arguments.sources)
    _settle_migrations(enrollment, terminal, partial=arguments.partial)
    if not enrollment.found:
        raise Stopped(Exit.REFUSED, "There is nothing to store.")
    if vault.state is VaultState.ABSENT:
        _store_in_new(terminal, enrollment, _choose(terminal, enrollment.candidates, ask=not arguments.yes))
    else:
        with opened(terminal, read_only=False):
            _store(terminal, enrollment, _choose(terminal, enrollment.candidates, ask=not arguments.yes))
    return Exit.REFUSED if intake.refused else Exit.OK


def _settle_migrations(enrollment: Enrollment, terminal: Terminal, *, partial: bool) -> None:
    for batch in enrollment.batches.open:
        terminal.console.note(f"Migration, {batch.status()}.")
    if not enrollment.batches.open:
        return
    if not partial:
        raise Stopped(Exit.REFUSED, "Give the missing parts as well, or take what is there with --partial.")
    enrollment.finish_partial()


def _choose(terminal: Terminal, candidates: Sequence[Candidate], *, ask: bool) -> list[Credential]:
    """Show every candidate and ask; what the vault has already is left out unless a person says yes to it."""
    for number, candidate in enumerate(candidates, 1):
        _show(terminal, candidate, f"{number} of {len(candidates)}" if len(candidates) > 1 else "")
    new = [candidate for candidate in candidates if not candidate.is_known]
    if not ask and not new:
        raise Stopped(Exit.OK, "The vault has all of this already.")
    chosen = _confirmed(terminal, candidates, new) if ask else new
    if not chosen:
        raise Stopped(Exit.REFUSED, "Nothing was stored.")
    return [candidate.credential for candidate in chosen]


def _confirmed(terminal: Terminal, candidates: Sequence[Candidate], new: Sequence[Candidate]) -> Sequence[Candidate]:
    if len(candidates) == 1:
        return candidates if _says_yes(terminal, "Store this account? [y/N] ") else []
    answer = "o"
    if new:
        answer = terminal.prompts.answer(f"Store the {len(new)} that are new? [y/N, o: one by one] ").lower()
    if answer in ("o", "one"):
        return [each for each in candidates if _says_yes(terminal, f"Store {_name(each)}? [y/N] ")]
    return new if answer in _YES else []


def _says_yes(terminal: Terminal, question: str) -> bool:
    return terminal.prompts.answer(question).lower() in _YES


def _name(candidate: Candidate) -> str:
    return called(candidate.credential.issuer, candidate.credential.account)


def _show(terminal: Terminal, candidate: Candidate, place: str) -> None:
    if place:
        terminal.console.say(f"{place}:")
    for line in card(candidate, terminal.parts.code_clock.now()):
        terminal.console.say(f"  {line}")


def _store_in_new(terminal: Terminal, enrollment: Enrollment, chosen: list[Credential]) -> None:
    vault: VaultSession = terminal.parts.vault
    try:
        vault.create(ask_new_password(terminal))
        _store(terminal, enrollment, chosen)
    finally:
        vault.lock()


def _store(terminal: Terminal, enrollment: Enrollment, chosen: list[Credential]) -> None:
    vault, accounts = terminal.parts.vault, enrollment.accounts(chosen)
    vault.apply(lambda contents: contents.with_accounts(accounts))
    terminal.console.say(f"Stored {len(accounts)} account{'' if len(accounts) == 1 else 's'} in {vault.place}")
