"""Long words that may be broken, so that they do not widen what they stand in."""

import re

_LONG_WORD = 20
_SEAMS = re.compile(r"[-./:_,]")
_BREAK = "\u200b"


def breakable(text: str) -> str:
    """The text with places where long words may be broken, which have no width."""
    if max(map(len, text.split()), default=0) <= _LONG_WORD:
        return text
    return " ".join(_broken(word) if len(word) > _LONG_WORD else word for word in text.split(" "))


def _broken(word: str) -> str:
    marked = _SEAMS.sub(lambda seam: f"{seam[0]}{_BREAK}", word)
    return _BREAK.join(
        part[at : at + _LONG_WORD] for part in marked.split(_BREAK) for at in range(0, len(part), _LONG_WORD)
    )
