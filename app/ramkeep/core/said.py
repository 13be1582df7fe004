"""Sentences for people, in English, which another language can put together anew.

A program that reads one sees a plain text. The window looks up its template, and fills in the same values.
"""

from collections.abc import Iterable, Mapping
from typing import Any, Final, Self


class Said(str):
    """A text together with what it was made of.

    Attributes:
        template: the sentence with a name in braces for each value, by which its translation is found.
        values: by those names. What is `Said` among them has a translation of its own.
    """

    __slots__ = ("template", "values")
    template: str
    values: Mapping[str, object]

    def __new__(cls, template: str, values: Mapping[str, object]) -> Self:
        """Fill the template; without values it is taken as it stands, braces included."""
        made = super().__new__(cls, template.format_map(values) if values else template)
        made.template, made.values = template, values
        return made

    def __getnewargs__(self) -> tuple[Any, ...]:
        return self.template, self.values


NOTHING: Final = Said("", {})


def said(template: str, /, **values: object) -> Said:
    """A sentence, or a part of one. The template must stand here in full, as translations are collected by it."""
    return Said(template, values)


def counted(count: int, one: str, many: str, /, **values: object) -> Said:
    """`one` for 1, else `many`, in which `{count}` is the number. Both must stand here in full."""
    return Said(one if count == 1 else many, {"count": count, **values})


def listed(words: Iterable[str], most: int = 3) -> Said:
    """A few words for a sentence, such as `a, b, c and 4 more`; `NOTHING` without any."""
    found = list(words)
    if not found:
        return NOTHING
    if len(found) == 1:
        return said("{only}", only=found[0])
    if len(found) > most:
        return said("{names} and {count} more", names=row(found[:most]), count=len(found) - most)
    return said("{names} and {last}", names=row(found[:-1]), last=found[-1])


def together(*sentences: str) -> Said:
    """Sentences one after the other; those that are empty are left out."""
    found = [sentence for sentence in sentences if sentence]
    if not found:
        return NOTHING
    whole = said("{only}", only=found[0])
    for sentence in found[1:]:
        whole = said("{before} {after}", before=whole, after=sentence)
    return whole


def row(words: Iterable[str]) -> Said:
    """At least one word, with commas between several."""
    first, *others = words
    whole = said("{only}", only=first)
    for word in others:
        whole = said("{before}, {after}", before=whole, after=word)
    return whole
