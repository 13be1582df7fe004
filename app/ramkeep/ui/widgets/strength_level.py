"""The strength of a password as it is told to a person."""

from enum import IntEnum

from ramkeep.services.ports import Strength

# Somebody who has the file and a few graphics cards; the vault's own hash is slower than this.
_GUESSES_A_SECOND = 1e4


class Level(IntEnum):
    """A word for the strength."""

    WEAK = 0
    FAIR = 1
    GOOD = 2
    STRONG = 3


_LEVELS = (Level.WEAK, Level.WEAK, Level.FAIR, Level.GOOD, Level.STRONG)


def level_of(strength: Strength) -> Level:
    """The word for an estimate."""
    return _LEVELS[strength.score]


def seconds_to_guess(strength: Strength) -> float:
    """How long guessing takes at 10,000 guesses a second."""
    return strength.guesses / _GUESSES_A_SECOND
