"""The password of a new vault."""

from ramkeep.cli.exits import Exit, Stopped
from ramkeep.cli.terminal import ATTEMPTS, Terminal

_STRENGTHS = ("very weak", "weak", "fair", "good", "strong")
_ENOUGH = 3
_WEAKNESSES = {
    "common": "Many people use it.",
    "word": "A word alone is found soon.",
    "name": "A name is found soon.",
    "keys": "Neighboring keys are found soon.",
    "repeat": "Repeating adds little.",
    "sequence": "A sequence adds little.",
    "date": "A date is found soon.",
}
_ADVICE = "Several words that do not belong together are stronger."


def ask_new_password(terminal: Terminal) -> str:
    """Ask for it, twice where a person types, and say how strong it is.

    Raises:
        Stopped: nothing was typed, or two different passwords, three times.
    """
    terminal.console.note("There is no vault yet. Choose its password: without it, nobody can open the vault again.")
    for _ in range(ATTEMPTS):
        password = terminal.prompts.password("New password: ")
        if not password:
            raise Stopped(Exit.REFUSED, "The password is empty. Nothing was stored.")
        terminal.console.note(_strength(terminal, password))
        if not terminal.prompts.can_repeat or password == terminal.prompts.password("The same again: "):
            return password
        terminal.console.note("The two passwords differ.")
    raise Stopped(Exit.REFUSED, "Nothing was stored.")


def _strength(terminal: Terminal, password: str) -> str:
    strength = terminal.parts.strength.measure(password)
    sentences = [f"Strength: {_STRENGTHS[strength.score]}."]
    if strength.score < _ENOUGH:
        sentences += [_WEAKNESSES.get(strength.weakness, ""), _ADVICE]
    return " ".join(filter(None, sentences))
