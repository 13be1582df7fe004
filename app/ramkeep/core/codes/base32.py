"""Base32 (RFC 4648) as people and programs really write it, and the other texts that secrets come in."""

import base64
from typing import NoReturn

from ramkeep.core.codes.credential import Secret
from ramkeep.core.codes.errors import SecretRefused, TooLong
from ramkeep.core.said import said

MAX_CHARACTERS = 4096

_BASE32 = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz234567")
_BASE32_MISTAKES = {"0": "O", "1": "IL", "8": "B"}
_HEX = frozenset("0123456789abcdefABCDEF")
_HEX_MISTAKES = {"O": "0", "o": "0", "I": "1", "l": "1", "S": "5"}
_HYPHENS = frozenset("-_\u2010\u2011")


def decode(text: str) -> bytes:
    """Read Base32 of any length and case, with blanks, hyphens, underscores and closing `=` anywhere.

    The number of bytes is five eighths of the letters, rounded down; what bits are left over are dropped.

    Raises:
        SecretRefused: empty, too short for one byte, or a character that is not Base32.
        TooLong: over 4096 characters.
    """
    letters = _letters(text, _BASE32, "Base32", _BASE32_MISTAKES, padding="=")
    if len(letters) % 8 in (1, 3, 6):
        letters = letters[:-1]
    if not letters:
        _refuse_empty(text)
    return base64.b32decode(letters.upper() + "=" * (-len(letters) % 8))


def encode(raw: bytes) -> str:
    """Write Base32 in capitals without padding."""
    return base64.b32encode(raw).decode("ascii").rstrip("=")


def secret(text: str) -> Secret:
    """A secret written in Base32; the text is kept as given.

    Raises:
        SecretRefused: as for `decode`.
        TooLong: over 4096 characters.
    """
    return Secret(decode(text), text)


def secret_from_bytes(raw: bytes) -> Secret:
    """A secret that came as bytes; its text is Base32.

    Raises:
        SecretRefused: there are no bytes.
    """
    if not raw:
        _refuse_empty("")
    return Secret(raw, encode(raw))


def hex_secret(text: str) -> Secret:
    """A secret written in hexadecimal digits, as mOTP has it; the text is kept as given.

    Raises:
        SecretRefused: empty, an odd number of digits, or a character that is not hexadecimal.
        TooLong: over 4096 characters.
    """
    digits = _letters(text, _HEX, "hexadecimal", _HEX_MISTAKES)
    if not digits:
        _refuse_empty("")
    if len(digits) % 2:
        raise SecretRefused(
            f"The secret has {len(digits)} hexadecimal digits; it needs an even number. One may be missing."
        )
    return Secret(bytes.fromhex(digits), text)


def pin(text: str) -> Secret:
    """A PIN as it is typed; every character of it counts.

    Raises:
        SecretRefused: empty, or holds half a character that no text can have.
    """
    if not text:
        raise SecretRefused("The PIN is empty.")
    raw = text.encode("utf-8", "replace")
    if raw.decode("utf-8") != text:
        raise SecretRefused("The PIN holds a character that cannot be written.")
    return Secret(raw, text)


def _letters(text: str, alphabet: frozenset[str], name: str, mistakes: dict[str, str], padding: str = "") -> str:
    if len(text) > MAX_CHARACTERS:
        raise TooLong(f"The secret is longer than {MAX_CHARACTERS} characters.")
    end = len(text)
    while end and (_is_blank(text[end - 1]) or text[end - 1] in padding):
        end -= 1
    for position, character in enumerate(text[:end], start=1):
        if character not in alphabet and not _is_blank(character):
            _refuse_character(character, position, name, mistakes.get(character, ""))
    return "".join(character for character in text[:end] if character in alphabet)


def _is_blank(character: str) -> bool:
    return character.isspace() or character in _HYPHENS


def _refuse_character(character: str, position: int, name: str, likely: str) -> NoReturn:
    named = f'"{character}"' if character.isascii() and character.isprintable() else f"U+{ord(character):04X}"
    advice = f"It may be {' or '.join(likely)}." if likely else "Compare it with the original."
    raise SecretRefused(
        f"Character {position} of the secret is {named}, which {name} does not have. {advice}", position, likely
    )


def _refuse_empty(text: str) -> NoReturn:
    if any(character in _BASE32 for character in text):
        raise SecretRefused("The secret is too short: a single letter holds no byte.")
    raise SecretRefused(said("The secret is empty."))
