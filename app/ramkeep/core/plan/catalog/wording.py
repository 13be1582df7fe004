"""The words inside a name such as `DescribeDBInstanceAttribute`."""

import re

_WORD = re.compile(r"[Ii][Pp]v[46]|VSwitch(?:es)?|[A-Z]+s(?![a-z])|[A-Z]+\d*(?![a-z])|[A-Z]?[a-z]+|\d+")


def split(name: str) -> tuple[str, ...]:
    """The words as they are spelled: `Describe`, `DB`, `Instance`, `Attribute`."""
    return tuple(_WORD.findall(name))


def sentence(name: str) -> str:
    """The words with one capital at the start; abbreviations stay: `Describe DB instance attribute`."""
    text = " ".join(word if word[:2].isupper() else word.lower() for word in split(name))
    return text[:1].upper() + text[1:]
