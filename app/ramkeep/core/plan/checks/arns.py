"""The fields of resources, and the forms of resources that the documentation gives for an action."""

import re
from functools import lru_cache
from typing import NamedTuple

from ramkeep.core.plan.catalog.action import Action
from ramkeep.core.plan.checks.pattern_relations import LITERAL_STAR, STAR, WITHIN_FIELD, share_a_text

_PLACEHOLDER = re.compile(r"\{[^{}]*\}")
# The key of an object may hold slashes and colons; other names may not.
_ANYTHING = "{object}"


class Arn(NamedTuple):
    """The fields of a resource after `acs:`, each a text or a pattern."""

    service: str
    region: str
    account: str
    relative: str

    def __str__(self) -> str:
        return f"acs:{self.service}:{self.region}:{self.account}:{self.relative}"


def arn_of(resource: str) -> Arn | None:
    """The fields; None when there are fewer than five."""
    fields = resource.split(":", 4)
    return Arn(*fields[1:]) if len(fields) == 5 and fields[0] == "acs" else None


def service_of_resource(resource: str) -> str:
    """The service in small letters; `*` for every pattern that does not tell."""
    fields = resource.split(":", 2)
    return fields[1].lower() if len(fields) == 3 else "*"


def works_on(action: Action, resource: str) -> bool:
    """Whether a resource pattern covers something of the forms that are documented for the action.

    True as well when no form is documented.
    """
    return not action.resources or any(_shares(pattern.text, resource) for pattern in action.resources)


@lru_cache(maxsize=1 << 12)
def _shares(documented: str, resource: str) -> bool:
    """Field by field: that a star may also stand for colons makes no sensible resource one of another kind."""
    forms, fields = _forms(documented), resource.split(":", 4)
    if len(fields) == len(forms):
        return all(map(share_a_text, forms, fields))
    return share_a_text([token for form in forms for token in (*form, ":")][:-1], resource)


@lru_cache(maxsize=1 << 10)
def _forms(documented: str) -> tuple[tuple[str, ...], ...]:
    """The fields of a documented form. As the last one `*` is what RAM asks about; elsewhere it stands for any text."""
    *fields, last = documented.split(":", 4)
    final = (LITERAL_STAR,) if last == "*" else _read(last, STAR)
    return (*(_read(field, WITHIN_FIELD) for field in fields), final)


def _read(text: str, star: str) -> tuple[str, ...]:
    found: list[str] = []
    at = 0
    for match in _PLACEHOLDER.finditer(text):
        found += _letters(text[at : match.start()], star)
        found.append(STAR if match[0] == _ANYTHING else WITHIN_FIELD)
        at = match.end()
    return (*found, *_letters(text[at:], star))


def _letters(text: str, star: str) -> list[str]:
    return [star if letter == "*" else letter for letter in text]
