"""Names that strangers chose, made safe to show: nothing in them is invisible and nothing turns the line round."""

import re
import unicodedata

from ramkeep.core.said import said

MAX_SHOWN = 256
_ISOLATE, _END_ISOLATE = "\u2068", "\u2069"
_RIGHT_TO_LEFT = frozenset({"R", "AL"})
_HIDDEN_CATEGORIES = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
# Letters and marks that have no shape: fillers of Hangul, Braille and Khmer, and the grapheme joiner.
_SHAPELESS = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")
_JOINERS = frozenset("\u200c\u200d")
# The flags of countries within countries are spelled in tags after a black flag.
_TAGS = "".join(map(chr, range(0xE0020, 0xE0080)))
_BLACK_FLAG = "\U0001f3f4"
_ISOLATED = re.compile(f"{_ISOLATE}([^\u2066-\u2069]*){_END_ISOLATE}", re.DOTALL)


def shown(text: str) -> str:
    """A name as it may be put on a screen.

    Control characters, direction overrides and characters of no width become marks such as `[U+202E]`. A
    name with letters that run from right to left is put between isolates (Unicode TR 9), so that its
    neighbors stay in their order. Over 256 characters it is cut. What was made safe once stays as it is.
    """
    isolated = _ISOLATED.fullmatch(text)
    text = isolated.group(1) if isolated else text
    safe = _marked(text[: MAX_SHOWN + 1])
    if len(safe) > MAX_SHOWN:
        safe = safe[: MAX_SHOWN - 1] + "…"
    if any(unicodedata.bidirectional(character) in _RIGHT_TO_LEFT for character in safe):
        return f"{_ISOLATE}{safe}{_END_ISOLATE}"
    return safe


def shown_line(line: str) -> str:
    """A line with names in it, however long: what is hidden becomes marks; the isolates that `shown` puts stay."""
    return _marked(line, kept=_ISOLATE + _END_ISOLATE)


def _marked(text: str, kept: str = "") -> str:
    hidden = {at for at in hidden_positions(text) if text[at] not in kept}
    return "".join(f"[U+{ord(c):04X}]" if i in hidden else c for i, c in enumerate(text)) if hidden else text


def shown_sentence(text: str) -> str:
    """A sentence with names of strangers in it, made safe word by word, however long it is."""
    return " ".join(word if word.isascii() and word.isprintable() else shown(word) for word in text.split(" "))


def called(issuer: str, account: str) -> str:
    """What to call an account in a sentence."""
    if issuer and account:
        return f"{shown(issuer)} ({shown(account)})"
    return shown(issuer or account) or said("without a name")


def hidden_positions(text: str) -> tuple[int, ...]:
    """Where characters stand that a reader does not see.

    Joiners inside emoji and in the scripts that need them, and the tags of flags, are no such characters.
    """
    if text.isascii() and text.isprintable():
        return ()
    return tuple(position for position in range(len(text)) if _is_hidden(text, position))


def _is_hidden(text: str, position: int) -> bool:
    character = text[position]
    if character in _SHAPELESS:
        return True
    if unicodedata.category(character) not in _HIDDEN_CATEGORIES:
        return False
    if character in _JOINERS:
        return not position or not _may_be_joined(text[position - 1])
    if character in _TAGS:
        return not text[:position].rstrip(_TAGS).endswith(_BLACK_FLAG)
    return True


def _may_be_joined(character: str) -> bool:
    """Emoji, and letters of scripts other than the three that are written without joiners."""
    if unicodedata.category(character) in ("So", "Sk") or character == "\ufe0f":
        return True
    name = unicodedata.name(character, "")
    foreign = not name.startswith(("LATIN", "GREEK", "CYRILLIC", "FULLWIDTH"))
    return unicodedata.category(character)[0] in "LM" and foreign
