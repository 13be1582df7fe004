"""Rules of RAM for names and other texts, as data.

Source: SDKs alibabacloud-ram20150501 1.3.0 and alibabacloud-ims20190815 3.5.0; notes of terraform-provider-alicloud.
Upper and lower case: no page says whether `Alice` and `alice` are two users. They are taken for a clash, which is
inferred and therefore only a warning.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any, Final

from ramkeep.core.plan.model.plan import Kind, Plan
from ramkeep.core.plan.model.values import PolicyType
from ramkeep.core.plan.model.words import field_word, kind_word
from ramkeep.core.said import said

_SDK = "SDK ram 1.3.0 and ims 3.5.0"
_SDK_DATE = "2026-09-25"


@dataclass(frozen=True, slots=True)
class NameRule:
    """What a text must be like.

    Attributes:
        pattern: a regular expression for the whole text.
        words: the same for a person, to stand after the name of the field.
        sure: False where sources contradict each other or RAM's own pages are silent.
        date: of the source, ISO 8601.
    """

    kind: Kind
    field: str
    pattern: str
    words: str
    sure: bool = True
    source: str = _SDK
    date: str = _SDK_DATE

    def fits(self, text: str) -> bool:
        """Does RAM take this text?"""
        return re.fullmatch(self.pattern, text) is not None


@dataclass(frozen=True, slots=True)
class NameProblem:
    """A text of the plan that RAM refuses, or may refuse.

    Attributes:
        name: of the object.
        field: of the object; `name` itself, or such as `comments`.
        sure: False when only some source says so.
    """

    kind: Kind
    name: str
    field: str
    reason: str
    sure: bool
    source: str


_LONG: Final = said("at most 128 characters")
_LONGEST: Final = said("at most 1024 characters")
_OF_POLICY: Final = said("1 to 128 letters, digits and hyphens")

NAME_RULES: Final = (
    NameRule(
        Kind.USER,
        "name",
        r"(?!-)[A-Za-z0-9._-]{1,64}",
        said("1 to 64 letters, digits and the signs . - _ and no hyphen at the start"),
    ),
    NameRule(Kind.GROUP, "name", r"[A-Za-z0-9._-]{1,64}", said("1 to 64 letters, digits and the signs . - _")),
    NameRule(Kind.ROLE, "name", r"[A-Za-z0-9.-]{1,64}", said("1 to 64 letters, digits and the signs . -")),
    NameRule(Kind.POLICY, "name", r"[A-Za-z0-9-]{1,128}", _OF_POLICY),
    NameRule(Kind.CONTROL_POLICY, "name", r"[A-Za-z0-9-]{1,128}", _OF_POLICY, sure=False),
    NameRule(Kind.USER, "display_name", r"(?s).{0,128}", _LONG),
    NameRule(Kind.USER, "display_name", r"(?s).{0,24}", said("at most 24 characters for the IMS API"), sure=False),
    NameRule(
        Kind.USER,
        "display_name",
        r"(?s)(?:.*[^-])?",
        said("without a hyphen at its end for Terraform"),
        sure=False,
    ),
    NameRule(Kind.USER, "comments", r"(?s).{0,128}", _LONG),
    NameRule(Kind.GROUP, "display_name", r"(?s).{0,24}", said("at most 24 characters")),
    NameRule(Kind.GROUP, "comments", r"(?s).{0,128}", _LONG),
    NameRule(Kind.POLICY, "description", r"(?s).{0,1024}", _LONGEST),
    NameRule(Kind.ROLE, "description", r"(?s).{0,1024}", _LONGEST),
)
ALIAS: Final = NameRule(
    Kind.USER,
    "alias",
    r"(?!-)(?!.*--)[a-z0-9-]{3,32}(?<!-)",
    said("3 to 32 lower-case letters, digits and hyphens, with no hyphen at an end and no two together"),
)
TAG_KEY: Final = NameRule(
    Kind.USER,
    "tags",
    r"(?s)(?!acs:)(?!aliyun)(?!.*https?://).{1,128}",
    said("1 to 128 characters, not starting with acs: or aliyun, without http://"),
)
TAG_VALUE: Final = NameRule(
    Kind.USER, "tags", r"(?s)(?!.*https?://).{1,128}", said("1 to 128 characters, without http://")
)

_CLASHING = (Kind.USER, Kind.GROUP, Kind.ROLE, Kind.POLICY, Kind.CONTROL_POLICY, Kind.RESOURCE_GROUP)


def name_fault(kind: Kind, name: str) -> str:
    """Why RAM refuses this name for an object of this kind; empty when it takes it."""
    for rule in NAME_RULES:
        if rule.kind == kind and rule.field == "name" and rule.sure and not rule.fits(name):
            return said("RAM takes as the name of a {kind} {rule}.", kind=kind_word(kind), rule=rule.words)
    return ""


Look = Callable[[Any], tuple[NameProblem, ...]]
Looking = Callable[[Look, Iterable[Any]], Iterable[tuple[NameProblem, ...]]]
"""Applies the look to each object. What it gives depends on the object alone and may be remembered."""


def name_problems(plan: Plan, looking: Looking = map) -> tuple[NameProblem, ...]:
    """Every text of the plan that breaks a rule, in the order of kinds and names; `looking` may remember."""
    of_objects = (looking(look, _all(plan, kind)) for kind, look in _LOOKS.items())
    found = [*_alias(plan), *(each for of_kind in of_objects for of_one in of_kind for each in of_one), *_clashes(plan)]
    order = {kind: at for at, kind in enumerate(Kind)}
    return tuple(sorted(found, key=lambda each: (order[each.kind], each.name, each.field, each.reason)))


def _alias(plan: Plan) -> Iterator[NameProblem]:
    alias = plan.account.alias
    if alias and not ALIAS.fits(alias):
        yield _problem(ALIAS, "", said("The alias of the account must be {rule}.", rule=ALIAS.words))


def _look(kind: Kind, item: Any) -> tuple[NameProblem, ...]:
    return (*_rules(kind, item), *(_tags(kind, item) if kind in _TAGGED else ()))


def _rules(kind: Kind, item: Any) -> Iterator[NameProblem]:
    for rule in NAME_RULES:
        if rule.kind is kind and not rule.fits(getattr(item, rule.field)):
            reason = said(
                "The {field} of a {kind} must be {rule}.",
                field=field_word(rule.field),
                kind=kind_word(kind),
                rule=rule.words,
            )
            yield _problem(rule, item.name, reason)


def _tags(kind: Kind, item: Any) -> Iterator[NameProblem]:
    for key, value in item.tags.items():
        if not TAG_KEY.fits(key):
            reason = said("The key of a tag must be {rule}.", rule=TAG_KEY.words)
            yield NameProblem(kind, item.name, "tags", reason, TAG_KEY.sure, TAG_KEY.source)
        if not TAG_VALUE.fits(value):
            reason = said("The value of a tag must be {rule}.", rule=TAG_VALUE.words)
            yield NameProblem(kind, item.name, "tags", reason, TAG_VALUE.sure, TAG_VALUE.source)


_TAGGED: Final = frozenset({Kind.USER, Kind.ROLE, Kind.POLICY})
_LOOKS: Final = {kind: partial(_look, kind) for kind in sorted({rule.kind for rule in NAME_RULES})}


def _clashes(plan: Plan) -> Iterator[NameProblem]:
    for kind in _CLASHING:
        seen: dict[str, str] = {}
        for name in sorted(item.name for item in _all(plan, kind)):
            other = seen.setdefault(name.casefold(), name)
            if other != name:
                reason = said("RAM may take it for {name}, which differs only in upper and lower case.", name=other)
                yield NameProblem(kind, name, "name", reason, sure=False, source="inferred")


def _all(plan: Plan, kind: Kind) -> Iterable[Any]:
    """The objects of a kind, but for copies of system policies: their names are not the owner's."""
    if kind == Kind.POLICY:
        return [policy for ref, policy in plan.policies.items() if ref.type == PolicyType.CUSTOM]
    return plan.items(kind).values()


def _problem(rule: NameRule, name: str, reason: str) -> NameProblem:
    return NameProblem(rule.kind, name, rule.field, reason, rule.sure, rule.source)
