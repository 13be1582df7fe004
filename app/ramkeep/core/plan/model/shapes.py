"""Says once how an object looks in the file, and reads and writes it by that.

Reading goes on after a fault, so that a person learns of all of them at once; what cannot be read is `BAD`.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import MISSING, dataclass, fields
from difflib import get_close_matches
from enum import StrEnum
from typing import Any, Final

from ramkeep.core.plan.model.file_json import Path
from ramkeep.core.said import said

BAD: Final = object()
POLICY: Final = "policy"

_MOST = 50
_LONGEST_SHOWN = 60
_LONGEST_NAME = 128
_LETTERS_APART = 3
_SECRETS = {"password", "secret", "accesskeysecret", "secretaccesskey", "base32stringseed", "seed"}

Read = Callable[[object, Path, "Faults"], Any]
Write = Callable[[Any], object]


class EnoughFaults(Exception):
    """Fifty faults were found; nobody reads on."""


class Faults:
    """What cannot be read, as (path, reason, suggestion), in the order it is found.

    Attributes:
        found: the faults; a reason of `POLICY` stands for all that the reader of policies has to say there.
        unknown: fields that were kept unread, and the known ones that come near.
    """

    def __init__(self) -> None:
        self.found: list[tuple[Path, str, str]] = []
        self.unknown: list[tuple[Path, str]] = []

    def add(self, path: Path, reason: str, suggestion: str = "") -> Any:
        """Note a fault; gives `BAD`.

        Raises:
            EnoughFaults: this was the fiftieth.
        """
        self.found.append((path, reason, suggestion))
        if len(self.found) >= _MOST:
            raise EnoughFaults
        return BAD


@dataclass(frozen=True, slots=True)
class Form:
    """How one value is read and written."""

    read: Read
    write: Write


class Shape:
    """An object of the file and the value it stands for.

    The fields have the names of the value's attributes; one that has its default is left out. Fields that are not
    known here go into `extra` and come back after the others, by name.
    """

    def __init__(self, make: type, what: str, **forms: Form) -> None:
        """`what` names the object in a sentence: `A user`. `forms` are in the order of the file."""
        self._make = make
        self._what = what
        self._forms = forms
        self._defaults = {each.name: _default(each) for each in fields(make)}
        self._required = [name for name in forms if self._defaults[name] is BAD]

    def read(self, value: object, path: Path, faults: Faults, aside: Mapping[str, object] | None = None) -> Any:
        """The value; fields of `aside` are read by somebody else."""
        if not isinstance(value, dict):
            reason = said("{what} must be an object in braces, not {found}.", what=self._what, found=word_for(value))
            return faults.add(path, reason)
        found, extra = {}, {}
        for name, inner in value.items():
            if name in self._forms:
                found[name] = self._forms[name].read(inner, (*path, name), faults)
            elif aside is None or name not in aside:
                extra[name] = self._unknown(name, inner, (*path, name), faults)
        missing = [name for name in self._required if name not in value]
        for name in missing:
            faults.add(path, self._needs(name, nearest(name, extra)))
        if missing or any(each is BAD for each in found.values()):
            return BAD
        return self._make(**found, extra=extra) if "extra" in self._defaults else self._make(**found)

    def write(self, value: Any) -> dict[str, object]:
        """The object for the file, without what a newer version noted; see `extra_of`."""
        found = ((name, form, getattr(value, name)) for name, form in self._forms.items())
        return {name: form.write(inner) for name, form, inner in found if inner != self._defaults[name]}

    def form(self) -> Form:
        """As a form, with the extra fields."""
        return Form(self.read, lambda value: self.write(value) | extra_of(value))

    def _needs(self, name: str, misspelled: str) -> str:
        if not misspelled:
            return said('{what} needs a field "{name}".', what=self._what, name=name)
        return said(
            '{what} needs a field "{name}", not "{misspelled}".',
            what=self._what,
            name=name,
            misspelled=shortened(misspelled),
        )

    def _unknown(self, name: str, value: object, path: Path, faults: Faults) -> object:
        if _bare(name) in _SECRETS:
            return faults.add(path, said("A plan holds no secrets. Take this field out, and change the secret."))
        if len(faults.unknown) < _MOST:
            faults.unknown.append((path, nearest(name, self._forms)))
        return value


def extra_of(value: Any) -> dict[str, object]:
    """What a newer version noted, by name."""
    return dict(sorted(value.extra.items()))


def text() -> Form:
    """A string."""

    def read(value: object, path: Path, faults: Faults) -> Any:
        if not isinstance(value, str):
            reason = said("This must be a string in double quotes, not {found}.", found=word_for(value))
            return faults.add(path, reason)
        return value

    return Form(read, str)


def name_of(what: str) -> Form:
    """The name of something. Whether RAM takes it is not asked here; it must be one that can be told and told apart."""
    plain = text()

    def read(value: object, path: Path, faults: Faults) -> Any:
        name = plain.read(value, path, faults)
        if name is BAD or (name.isprintable() and name == name.strip() and 0 < len(name) <= _LONGEST_NAME):
            return name
        reason = said(
            "{what} needs a name of 1 to {most} visible characters, without blanks around it.",
            what=what,
            most=_LONGEST_NAME,
        )
        return faults.add(path, reason)

    return Form(read, str)


def flag() -> Form:
    """True or false."""

    def read(value: object, path: Path, faults: Faults) -> Any:
        if isinstance(value, bool):
            return value
        return faults.add(path, said("This is true or false, not {found}.", found=word_for(value)))

    return Form(read, bool)


def number(least: int, most: int) -> Form:
    """A whole number within bounds."""

    def read(value: object, path: Path, faults: Faults) -> Any:
        if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
            return faults.add(path, said("This is a whole number from {least} to {most}.", least=least, most=most))
        return value

    return Form(read, int)


def one_of(words: type[StrEnum]) -> Form:
    """One of a few words."""
    known = {str(word): word for word in words}

    def read(value: object, path: Path, faults: Faults) -> Any:
        if isinstance(value, str) and value in known:
            return known[value]
        meant = nearest(value, known) if isinstance(value, str) else ""
        return faults.add(path, said("This is one of {words}.", words=", ".join(known)), meant)

    return Form(read, str)


def list_of(inner: Form) -> Form:
    """Any number of values, in their order."""

    def read(value: object, path: Path, faults: Faults) -> Any:
        if not isinstance(value, list):
            return faults.add(path, no_list(value))
        found = tuple(inner.read(each, (*path, at), faults) for at, each in enumerate(value))
        return BAD if any(each is BAD for each in found) else found

    return Form(read, lambda values: [inner.write(each) for each in values])


def map_of(inner: Form) -> Form:
    """Values by free names; written in the order of the names."""

    def read(value: object, path: Path, faults: Faults) -> Any:
        if not isinstance(value, dict):
            return faults.add(path, said("This must be an object in braces, not {found}.", found=word_for(value)))
        found = {name: inner.read(each, (*path, name), faults) for name, each in value.items()}
        return BAD if any(each is BAD for each in found.values()) else found

    return Form(read, lambda values: {name: inner.write(values[name]) for name in sorted(values)})


def word_for(value: object) -> str:
    """What a JSON value is, in words."""
    match value:
        case str():
            return said("a string")
        case bool():
            return said("true or false")
        case None:
            return said("null")
        case dict():
            return said("an object")
        case list():
            return said("a list")
    return said("a number")


def no_list(value: object) -> str:
    """The fault where a list must stand."""
    return said("This must be a list in brackets, not {found}.", found=word_for(value))


def nearest(word: str, known: Iterable[str]) -> str:
    """The known word that this one was probably meant to be; empty when none comes near."""
    if len(word) > _LONGEST_SHOWN:
        return ""
    words = {each.casefold(): each for each in known if abs(len(each) - len(word)) <= _LETTERS_APART}
    found = get_close_matches(word.casefold(), words, n=1, cutoff=0.7)
    return words[found[0]] if found else ""


def shortened(word: str) -> str:
    """A word of the file as a sentence may show it, between quotes."""
    return word if len(word) <= _LONGEST_SHOWN else word[:_LONGEST_SHOWN] + "…"


def _default(field: Any) -> object:
    if field.default is not MISSING:
        return field.default
    return BAD if field.default_factory is MISSING else field.default_factory()


def _bare(name: str) -> str:
    return "".join(letter for letter in name.casefold() if letter.isalnum())
