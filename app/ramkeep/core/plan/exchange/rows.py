"""Objects of an answer, read field by field; a field of another type than RAM's is left out with a note."""

from collections.abc import Mapping
from typing import Any, Final

from ramkeep.core.plan.exchange.incoming import NoteKind, Notes
from ramkeep.core.said import said

_STRING: Final = said("a string")
_TRUTH: Final = said("true or false")
_WHOLE_NUMBER: Final = said("a whole number")
_OBJECT: Final = said("an object")
_LIST: Final = said("a list")
_LIST_OF_OBJECTS: Final = said("a list of objects")
_LIST_OF_STRINGS: Final = said("a list of strings")
_TRUTHS = {"true": True, "false": False}


class Row:
    """One object of an answer.

    Attributes:
        file: where it stands.
    """

    def __init__(self, value: Mapping[str, Any], file: str, notes: Notes) -> None:
        self._value = value
        self._notes = notes
        self.file = file

    def __contains__(self, name: str) -> bool:
        return self._value.get(name) is not None

    def text(self, *names: str) -> str | None:
        """The first of these fields that is there; None when none is."""
        for name in names:
            value = self._value.get(name)
            if isinstance(value, str):
                return value
            if isinstance(value, int) and not isinstance(value, bool):
                return str(value)
            self._refuse(name, value, _STRING)
        return None

    def flag(self, *names: str) -> bool | None:
        """True or false, which some tools write as strings; None when the field is not there."""
        for name in names:
            value = self._value.get(name)
            if isinstance(value, bool):
                return value
            if isinstance(value, str) and value.casefold() in _TRUTHS:
                return _TRUTHS[value.casefold()]
            self._refuse(name, value, _TRUTH)
        return None

    def number(self, name: str) -> int | None:
        """A whole number; None when the field is not there."""
        value = self._value.get(name)
        if isinstance(value, int) and not isinstance(value, bool):
            return value
        if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < 10:
            return int(value)
        self._refuse(name, value, _WHOLE_NUMBER)
        return None

    def row(self, name: str) -> "Row | None":
        """An object within; None when there is none."""
        value = self._value.get(name)
        if isinstance(value, dict):
            return Row(value, self.file, self._notes)
        self._refuse(name, value, _OBJECT)
        return None

    def rows(self, outer: str, inner: str) -> "list[Row]":
        """The objects of a list. RAM nests twice, as in `Users.User`; a list without the inner name is taken too."""
        value = self._value.get(outer)
        found = value.get(inner) if isinstance(value, dict) else value
        if isinstance(found, dict):
            found = [found]
        if not isinstance(found, list):
            self._refuse(outer, found, _LIST)
            return []
        rows = [Row(each, self.file, self._notes) for each in found if isinstance(each, dict)]
        if len(rows) < len(found):
            self._refuse(outer, found, _LIST_OF_OBJECTS)
        return rows

    def words(self, name: str) -> tuple[str, ...] | None:
        """The strings of a list; None when the field is not there."""
        value = self._value.get(name)
        if isinstance(value, dict) and len(value) == 1:
            value = next(iter(value.values()))
        if isinstance(value, list) and all(isinstance(each, str) for each in value):
            return tuple(value)
        self._refuse(name, value, _LIST_OF_STRINGS)
        return None

    def raw(self, name: str) -> object:
        """The value as it stands; None when it is not there."""
        return self._value.get(name)

    def identity(self) -> frozenset[tuple[str, str]]:
        """Something that is the same for the same object in two answers."""
        return frozenset((name, value) for name, value in self._value.items() if isinstance(value, str))

    def tags(self) -> dict[str, str] | None:
        """The tags, which stand in `Tags.Tag`; None when the answer does not speak of tags."""
        if "Tags" not in self:
            return None
        pairs = ((each.text("TagKey", "Key"), each.text("TagValue", "Value")) for each in self.rows("Tags", "Tag"))
        return {key: value or "" for key, value in pairs if key is not None}

    def _refuse(self, name: str, value: object, wanted: str) -> None:
        if value is not None:
            reason = said("The field {field} is not {wanted}; it was left out.", field=name, wanted=wanted)
            self._notes.add(NoteKind.VALUE, reason, self.file)
