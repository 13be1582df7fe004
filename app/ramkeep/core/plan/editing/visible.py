"""A policy's text with nothing invisible in it: such characters are written as JSON's escapes, which say the same."""

import unicodedata

from ramkeep.core.plan.policy.document import Document
from ramkeep.core.plan.policy.writing import write

_HIDDEN = frozenset({"Cc", "Cf", "Cs", "Co", "Zl", "Zp"})
# Fillers and joiners that are letters or marks and have no shape.
_SHAPELESS = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")


def text_of(document: Document) -> str:
    """The canonical text of a policy as an editor shows it, without the line break at its end.

    Raises:
        PolicyNotWritable: as `write`.
    """
    return escaped(write(document)).rstrip("\n")


def escaped(text: str) -> str:
    """The text with escapes for controls, direction marks and characters of no width; line breaks and tabs stay."""
    if text.isascii() and text.replace("\n", "").isprintable():
        return text
    return "".join(_escape(each) if _is_hidden(each) else each for each in text)


def _is_hidden(character: str) -> bool:
    if character in "\n\t":
        return False
    category = unicodedata.category(character)
    return category in _HIDDEN or character in _SHAPELESS or (category == "Zs" and character != " ")


def _escape(character: str) -> str:
    units = character.encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[at]:02x}{units[at + 1]:02x}" for at in range(0, len(units), 2))
