"""The words of the parts that more than one room uses."""

from PySide6.QtCore import QCoreApplication

from ramkeep.ui.widgets.strength_level import Level

translate = QCoreApplication.translate

_MINUTE = 60
_HOUR = 60 * _MINUTE
_DAY = 24 * _HOUR
_MONTH = 31 * _DAY
_YEAR = 372 * _DAY
_CENTURY = 100 * _YEAR


def clear_search() -> str:
    """The way out of a search."""
    return translate("widgets", "Clear search")


def dismiss() -> str:
    """Button of a notice."""
    return translate("widgets", "Dismiss")


def copy_path() -> str:
    """Button beside a path."""
    return translate("widgets", "Copy path")


def path_copied() -> str:
    """Said after it was pressed."""
    return translate("widgets", "Path copied")


def password() -> str:
    """Label of the first field of a new password."""
    return translate("widgets", "New password")


def repeat_password() -> str:
    """Label of the second field."""
    return translate("widgets", "Once more")


def at_least(count: int) -> str:
    """What a new password needs."""
    return translate("widgets", "At least %n character(s). A few unusual words work well.", "", count)


def too_short(missing: int) -> str:
    """Why a new password is not taken yet."""
    return translate("widgets", "%n more character(s) needed.", "", missing)


def differ() -> str:
    """Why a new password is not taken yet."""
    return translate("widgets", "The two passwords differ.")


def strength(level: Level, seconds: float) -> str:
    """How strong a password is, with the time to guess it."""
    texts = {
        Level.WEAK: translate("widgets", "Weak: guessed in {time}."),
        Level.FAIR: translate("widgets", "Fair: guessed in {time}."),
        Level.GOOD: translate("widgets", "Good: guessed in {time}."),
        Level.STRONG: translate("widgets", "Strong: guessed in {time}."),
    }
    return texts[level].format(time=duration(seconds))


def strength_and_advice(first: str, second: str) -> str:
    """Two sentences, one after the other."""
    return translate("widgets", "{strength} {advice}").format(strength=first, advice=second).strip()


def strength_meter() -> str:
    """Name of the bar."""
    return translate("widgets", "Password strength")


def weak_anyway(seconds: float) -> str:
    """Asked once before a weak password is taken."""
    text = translate("widgets", "Whoever gets the vault file could guess this password in {time}. Use it all the same?")
    return text.format(time=duration(seconds))


def duration(seconds: float) -> str:
    """A length of time, roughly."""
    if seconds < 1:
        return translate("widgets", "less than a second")
    if seconds >= _CENTURY:
        return translate("widgets", "centuries")
    unit = next(unit for unit in (_YEAR, _MONTH, _DAY, _HOUR, _MINUTE, 1) if seconds >= unit)
    n = round(seconds / unit)
    return {
        1: translate("widgets", "%n second(s)", "", n),
        _MINUTE: translate("widgets", "%n minute(s)", "", n),
        _HOUR: translate("widgets", "%n hour(s)", "", n),
        _DAY: translate("widgets", "%n day(s)", "", n),
        _MONTH: translate("widgets", "%n month(s)", "", n),
        _YEAR: translate("widgets", "%n year(s)", "", n),
    }[unit]


def advice(weakness: str) -> str:
    """What would make a password stronger, by its `Strength.weakness`."""
    texts = {
        "common": translate("widgets", "It is among the most used passwords."),
        "word": translate("widgets", "Add an unusual word or two."),
        "name": translate("widgets", "Names are easy to guess."),
        "keys": translate("widgets", "Neighboring keys are easy to guess."),
        "repeat": translate("widgets", "Repeats are easy to guess."),
        "sequence": translate("widgets", "Rows of letters or digits are easy to guess."),
        "date": translate("widgets", "Dates and years are easy to guess."),
    }
    return texts.get(weakness, "")
