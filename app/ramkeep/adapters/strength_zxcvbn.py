"""The strength of passwords by zxcvbn (Wheeler, USENIX Security 2016)."""

from typing import Any

from ramkeep.services.ports import Strength

# Longer passwords cost seconds to look at, and what comes after can only help.
MAX_LOOKED_AT = 40


class ZxcvbnStrengthMeter:
    """`ports.StrengthMeter` by zxcvbn's word lists and patterns."""

    def measure(self, password: str) -> Strength:
        """Estimate one."""
        if not password:
            return Strength(0, 0.0)
        from zxcvbn import zxcvbn

        estimate = zxcvbn(password[:MAX_LOOKED_AT], user_inputs=["ramkeep"])
        return Strength(int(estimate["score"]), float(estimate["guesses"]), _weakness(estimate["sequence"]))


# zxcvbn's patterns and dictionaries, by what they mean to a person.
_WEAKNESSES = {
    "passwords": "common",
    "english_wikipedia": "word",
    "us_tv_and_film": "word",
    "surnames": "name",
    "male_names": "name",
    "female_names": "name",
    "user_inputs": "word",
    "spatial": "keys",
    "repeat": "repeat",
    "sequence": "sequence",
    "regex": "date",
    "date": "date",
}


def _weakness(parts: list[dict[str, Any]]) -> str:
    """What the longest part of the password is."""
    longest = max(parts, key=lambda part: len(part["token"]))
    return _WEAKNESSES.get(longest.get("dictionary_name", longest["pattern"]), "")
