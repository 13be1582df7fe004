"""Reading questions that people write: as much as a small grammar understands, and no more."""

import re
from dataclasses import dataclass, field, replace

from ramkeep.core.plan.asking.actions import MOST, actions_for
from ramkeep.core.plan.asking.lexicon import Wish, wish_in_chinese, wish_in_english
from ramkeep.core.plan.asking.openings import (
    Opened,
    after_name,
    opened_by_name,
    opened_chinese,
    opened_english,
)
from ramkeep.core.plan.asking.people import Named, People
from ramkeep.core.plan.asking.question import Circumstances, Form
from ramkeep.core.plan.catalog.catalog import Catalog

LONGEST = 300

_CHINESE = re.compile(r"[\u3400-\u9fff]")
# Chinese is written without blanks: after a Latin letter, a digit or a star it is the sentence that goes on.
_GOES_ON = r"(?<=[A-Za-z0-9*])[\u3400-\u9fff]"
_PATH = rf"[^\s?？，。,\"“”]+?(?=[\s?？，。,\"“”]|{_GOES_ON}|\Z)"
_ARN = re.compile(rf"\bacs:{_PATH}", re.IGNORECASE | re.ASCII)
_OSS = re.compile(rf"\boss://({_PATH})", re.IGNORECASE | re.ASCII)
_ACTION = re.compile(r"\b[A-Za-z][A-Za-z0-9-]*:[A-Za-z][A-Za-z0-9]*\*?", re.ASCII)
_ADDRESS = r"(?P<address>\d{1,3}(?:\.\d{1,3}){3})"
_TOLD = {
    "no_mfa": re.compile(
        r"\b(?:without|with no|no) (?:an? )?mfa\b|(?:不用|没有|没用|不使用|未使用|无)\s*MFA", re.IGNORECASE
    ),
    "mfa": re.compile(r"\b(?:with|using|after) (?:an? )?mfa\b|(?:使用|用了|用|有|通过)\s*MFA", re.IGNORECASE),
    "https": re.compile(r"\b(?:over|with|using|by|via) https\b|(?:通过|使用|用)\s*HTTPS", re.IGNORECASE),
    "http": re.compile(r"\b(?:over|with|using|by|via) http\b|(?:通过|使用|用)\s*HTTP(?!S)", re.IGNORECASE),
    "address": re.compile(rf"(?:\bfrom|从)\s*{_ADDRESS}", re.IGNORECASE),
    "group": re.compile(
        rf"(?:\bin (?:the )?resource group|在?资源组)\s*(?P<group>[\w.-]+?)(?=[^\w.-]|[里的]|{_GOES_ON}|\Z)\s*[中里]?",
        re.IGNORECASE,
    ),
}
_PASSED_OVER = ("please", "tell me", "请问", "请")


@dataclass(frozen=True, slots=True)
class Reading:
    """What was understood of a sentence.

    Attributes:
        form: None when it is no question of those that are known.
        who: whom it names.
        actions: what it may ask about, the likeliest first.
        action_is_sure: the action was written as RAM calls it.
        things: words for what it is about; of `WHAT`, what to look at alone.
        points: it says `this` of something, and the resource is not known by that.
        left: words that were not understood.
    """

    form: Form | None = None
    who: Named = field(default_factory=Named)
    actions: tuple[str, ...] = ()
    action_is_sure: bool = False
    resource: str = ""
    circumstances: Circumstances = field(default_factory=Circumstances)
    things: tuple[str, ...] = ()
    points: bool = False
    left: tuple[str, ...] = ()


def read_sentence(text: str, people: People, catalog: Catalog) -> Reading:
    """What a sentence in English or Chinese asks; everything that it could not make sense of is told."""
    text = " ".join(text[:LONGEST].replace("’", "'").split()).rstrip(" ?？!！.。")
    text, resource = _without_resource(text)
    text, spelled = _without_action(text)
    text, circumstances = _without_circumstances(text)
    text = _bare(text)
    is_chinese = bool(_CHINESE.search(text))
    opened, who = (_chinese if is_chinese else _english)(text, people)
    if opened.form is None:
        return Reading(left=(text,) if text else (), resource=resource, circumstances=circumstances)
    wish = (wish_in_chinese if is_chinese else wish_in_english)(opened.rest)
    if opened.form is Form.WHAT:
        return Reading(Form.WHAT, who, circumstances=circumstances, things=wish.things, left=wish.left)
    if not wish.things:
        wish = replace(wish, things=_things_of(resource))
    actions, sure, left = _actions(spelled, wish, catalog)
    return Reading(
        opened.form, who, actions, sure, resource, circumstances, wish.things, wish.points, (*left, *wish.left)
    )


def _bare(text: str) -> str:
    text = text.strip(" ?？!！.。,，")
    for word in _PASSED_OVER:
        if text.lower().startswith(word):
            text = text[len(word) :].strip(" ,，")
    return " ".join(text.split())


def _english(text: str, people: People) -> tuple[Opened, Named]:
    opened = opened_english(text)
    if opened.form is None:
        who, rest = people.at_start(text)
        plain = opened_by_name(rest) if who.is_sure else Opened(None)
        return plain, who
    if opened.form is Form.WHO:
        return opened, Named()
    who, rest = people.at_start(opened.who)
    return Opened(opened.form, opened.who, after_name(rest)), who


def _chinese(text: str, people: People) -> tuple[Opened, Named]:
    opened = opened_chinese(text)
    return opened, people.called(opened.who) if opened.who else Named()


def _without_resource(text: str) -> tuple[str, str]:
    found = _ARN.search(text)
    if found is not None:
        return text.replace(found[0], " "), found[0]
    found = _OSS.search(text)
    if found is None:
        return text, ""
    path = found[1] + "*" if found[1].endswith("/") else found[1]
    return text.replace(found[0], " "), f"acs:oss:*:*:{path}"


def _without_action(text: str) -> tuple[str, str]:
    found = _ACTION.search(text)
    return (text, "") if found is None else (text.replace(found[0], " do "), found[0])


def _without_circumstances(text: str) -> tuple[str, Circumstances]:
    found = {}
    for name, pattern in _TOLD.items():
        match = pattern.search(text)
        if match is not None:
            found[name] = match
            text = text.replace(match[0], " ")
    return text, Circumstances(
        mfa=False if "no_mfa" in found else True if "mfa" in found else None,
        https=True if "https" in found else False if "http" in found else None,
        address=found["address"]["address"] if "address" in found else "",
        resource_group=found["group"]["group"] if "group" in found else "",
    )


def _actions(spelled: str, wish: Wish, catalog: Catalog) -> tuple[tuple[str, ...], bool, tuple[str, ...]]:
    """Candidates, whether the first was written so, and the words that did not count."""
    if spelled:
        known = catalog.find(spelled)
        if known is not None:
            return (known.name,), True, ()
        return tuple(each.name for each in catalog.suggest(spelled, MOST)), False, (spelled,)
    actions, left = actions_for(wish, catalog)
    return actions, False, left


def _things_of(resource: str) -> tuple[str, ...]:
    """What a resource is, where no word says it."""
    parts = resource.split(":", 4)
    service, name = parts[1] if len(parts) > 1 else "", parts[-1] if parts[4:] else ""
    if service == "oss":
        return ("object" if "/" in resource else "bucket",)
    kind = name.partition("/")[0]
    return tuple(each for each in (service, kind) if each.isalnum())
