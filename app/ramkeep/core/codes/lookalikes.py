"""Names that look like another name: letters of mixed scripts, and letters of one shape.

The table is a small part of confusables.txt of Unicode TR 39 (Security Mechanisms), chosen for Latin names and
widened by small letters that only differ in height. `skeleton` follows the idea of section 4 of that report.
"""

import re
import unicodedata
from collections.abc import Iterable

WELL_KNOWN = (
    *("Aliyun", "Alibaba Cloud", "Alipay", "Amazon", "Apple", "Bitwarden", "Cloudflare", "DingTalk", "Discord"),
    *("Dropbox", "Facebook", "GitHub", "GitLab", "Google", "Instagram", "LinkedIn", "Microsoft", "PayPal"),
    *("Steam", "Taobao", "Tencent Cloud", "Twitter", "WeChat", "Yandex"),
)
GUARDED = ("Aliyun", "Alibaba Cloud")

_MAX_LENGTH = 256
_CYRILLIC = ("авекмнорстухѕіїјԁһӏԛԝьАВЕКМНОРСТУХЅІЇЈԀҺӀԚԜҮү", "abekmhopctyxsiijdhlqwbABEKMHOPCTYXSIIJdhlQWYy")
_GREEK = ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹαβγεικνοπρστυχωϲϳ", "ABEZHIKMNOPTYXCabyeikvonpotuxwcj")
_ARMENIAN = ("օոսհյցգզքՕՏՍԼ", "onuhjggqpOSUL")
_LATIN = ("ıɑɡɩʟᴏ", "iagilo")
_ACCENTS = "".join(map(chr, range(0x0300, 0x0370)))
_SAME_SHAPE = str.maketrans(
    "".join(table[0] for table in (_CYRILLIC, _GREEK, _ARMENIAN, _LATIN)),
    "".join(table[1] for table in (_CYRILLIC, _GREEK, _ARMENIAN, _LATIN)),
    _ACCENTS,
)
_SAME_IN_SMALL = str.maketrans("i1|!0", "llllo")
_MIXABLE_BY_MISTAKE = frozenset({"LATIN", "CYRILLIC", "GREEK", "COPTIC", "ARMENIAN", "GEORGIAN", "CHEROKEE", "LISU"})
_WORDS = re.compile(r"[^\W_]+")


def skeleton(name: str) -> str:
    """What is left of a name when letters of one shape are one letter; equal for names that look alike."""
    shapes = name[:_MAX_LENGTH].casefold() if name.isascii() else _shapes(name[:_MAX_LENGTH])
    return _letters(shapes.translate(_SAME_IN_SMALL)).replace("rn", "m").replace("vv", "w")


def mixes_scripts(name: str) -> bool:
    """Does one word of it join letters of alphabets that share shapes, such as Latin and Cyrillic?"""
    if name.isascii():
        return False
    return any(len(_scripts(word)) > 1 for word in _WORDS.findall(name[:_MAX_LENGTH]))


def looked_alike(name: str, others: Iterable[str]) -> str:
    """The known name that `name` can be taken for without being it; empty when there is none."""
    plain, shape = _plain(name), skeleton(name)
    if not plain or plain in _KNOWN_PLAIN:
        return ""
    if shape in _KNOWN_SHAPES:
        return _KNOWN_SHAPES[shape]
    for known in GUARDED:
        if plain.rstrip("0123456789") != _plain(known) and _is_one_edit_apart(shape, skeleton(known)):
            return known
    # The few that look like it first, and only then whether one of them is it.
    alike = sorted({other for other in others if skeleton(other) == shape})
    return "" if plain in map(_plain, alike) or not alike else alike[0]


def _plain(name: str) -> str:
    name = name[:_MAX_LENGTH]
    return _letters((name if name.isascii() else unicodedata.normalize("NFC", name)).casefold())


def _shapes(name: str) -> str:
    for _ in range(2):  # Folding the case of some letters makes others that have a shape in the table.
        name = unicodedata.normalize("NFKD", name).translate(_SAME_SHAPE).casefold()
    return name


def _letters(text: str) -> str:
    return text if text.isalnum() else "".join(filter(str.isalnum, text))


def _scripts(word: str) -> frozenset[str]:
    """The alphabets of a word, as the names of its letters begin; only those that can be mixed by mistake."""
    names = (unicodedata.name(letter, "").removeprefix("FULLWIDTH ") for letter in word if letter.isalpha())
    return frozenset(name.partition(" ")[0] for name in names) & _MIXABLE_BY_MISTAKE


def _is_one_edit_apart(one: str, other: str) -> bool:
    """One letter more, less or exchanged, or two neighbors swapped."""
    short, long = sorted((one, other), key=len)
    start = next((i for i, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    rest, longer_rest = short[start:], long[start:]
    if len(short) == len(long):
        swapped = len(rest) > 1 and rest[1::-1] + rest[2:] == longer_rest
        return swapped or (bool(rest) and rest[1:] == longer_rest[1:])
    return rest == longer_rest[1:]


_KNOWN_PLAIN = frozenset(map(_plain, WELL_KNOWN))
_KNOWN_SHAPES = {skeleton(known): known for known in WELL_KNOWN}
