"""What fits into a place of a policy's text, best first."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from ramkeep.core.plan.catalog.action import Access, Action, Service
from ramkeep.core.plan.catalog.catalog import Catalog
from ramkeep.core.plan.checks.elements import is_wild, service_of
from ramkeep.core.plan.checks.known_keys import KEYS, known_key
from ramkeep.core.plan.editing.resource_kinds import kinds_of
from ramkeep.core.plan.editing.slots import Part, Slot, strings_at
from ramkeep.core.plan.policy.operators import OPERATORS, Family, find_operator
from ramkeep.core.plan.policy.patterns import PRINCIPAL_KINDS

MOST = 60
_WHOLE = 3
LONGEST_PREFIX = 200

_VERBS = ("Describe*", "Get*", "List*", "Query*")
_ELEMENTS = ("Effect", "Action", "Resource", "Condition", "NotAction", "Principal")
_TAGS = ("acs:ResourceTag/", "acs:RequestTag/")
# Keys of single services that the documentation lists; the part after a slash is the person's.
_OF_SERVICES = {
    "ecs": ("ecs:tag/",),
    "oss": ("oss:Prefix", "oss:Delimiter", "oss:BucketTag/", "oss:ExistingObjectTag/", "oss:RequestObjectTag/"),
    "ram": ("ram:ServiceName", "ram:TrustedPrincipalTypes", "ram:ServiceNames"),
    "rds": ("rds:ResourceTag/",),
    "kvstore": ("kvstore:TLSVersion",),
    "vpc": ("vpc:VPC", "vpc:tag/"),
}
_SAMPLES = {
    Family.BOOL: ("true", "false"),
    Family.IP: ("203.0.113.0/24",),
    Family.DATE: ("2027-01-31T18:00:00+08:00",),
}


@dataclass(frozen=True, slots=True)
class Completion:
    """Something to write.

    Attributes:
        text: what is written.
        about: what it is, in words; empty when its text says it.
        access: of an action.
        is_open: something is to be written after it, such as an action after its service.
        narrow: an action can be narrowed to single resources; None when no page tells.
    """

    text: str
    about: str = ""
    access: Access | None = None
    is_open: bool = False
    narrow: bool | None = None


def completions(text: str, slot: Slot, catalog: Catalog, account: str = "") -> tuple[Completion, ...]:
    """What fits into a slot of a text.

    Args:
        account: the ID of the account, for resources; empty when it is not known.
    """
    if len(slot.prefix) > LONGEST_PREFIX:
        return ()
    match slot.part:
        case Part.ACTION:
            return tuple(islice(actions(slot.prefix, catalog), MOST))
        case Part.RESOURCE:
            found = resources(_services_beside(text, slot), catalog, account)
        case Part.KEY:
            found = _keys(str(slot.path[3]), _services_beside(text, slot))
        case Part.VALUE:
            operator = find_operator(str(slot.path[3]))
            found = map(Completion, _SAMPLES.get(operator[1].family, ()) if operator else ())
        case _:
            found = map(Completion, _WORDS.get(slot.part, ()))
    return _fitting(found, slot.prefix)


def actions(prefix: str, catalog: Catalog) -> Iterator[Completion]:
    """Services until there is a colon, then patterns and actions of the service."""
    code, colon, rest = prefix.lower().partition(":")
    if not colon:
        yield from (Completion(f"{each.code}:", each.title, is_open=True) for each in _services(code, catalog))
        return
    found = catalog.actions(code)
    names = [(action, action.name.partition(":")[2].lower()) for action in found]
    if found and not rest:
        yield Completion(f"{found[0].service}:*")
    for verb in _VERBS:
        if verb.lower().startswith(rest) and any(name.startswith(verb[:-1].lower()) for _, name in names):
            yield Completion(f"{found[0].service}:{verb}")
    yield from (_of_action(action) for action, name in names if name.startswith(rest))
    yield from (_of_action(action) for action, name in names if rest and name.find(rest) > 0)


def picks(words: str, catalog: Catalog) -> tuple[Completion, ...]:
    """What a person may mean who looks for actions by words, or has begun to write one."""
    words = words.strip()[:LONGEST_PREFIX]
    if ":" in words or "*" in words:
        typed = [Completion(pattern) for pattern in _patterns(words) if catalog.rows(pattern)]
        found = () if "*" in words else actions(words, catalog)
        return tuple(islice({each.text: each for each in (*typed, *found)}.values(), MOST))
    whole = [Completion(f"{each.code}:*", each.title) for each in _services(words.lower(), catalog) if each.actions]
    return (*whole[: _WHOLE if words else MOST], *map(_of_action, catalog.search(words, MOST)))


def resources(services: Iterable[str], catalog: Catalog, account: str = "") -> Iterator[Completion]:
    """The forms of resources of these services, with `*` where a name is to be written."""
    yield Completion("*")
    for kind in kinds_of(catalog, services):
        yield Completion(kind.filled({"account": account}), kind.title, is_open="{" in kind.pattern)


def condition_keys(operator: str, services: Iterable[str]) -> tuple[str, ...]:
    """The keys that are known to go with an operator; those of tags end with a slash."""
    return tuple(each.text for each in _keys(operator, services))


def _patterns(words: str) -> tuple[str, ...]:
    """The pattern as it is written, and that of everything that begins so."""
    return (words,) if "*" in words else (f"{words}*",)


def _services(prefix: str, catalog: Catalog) -> list[Service]:
    """Those whose code begins so, then those known by such a word; the short ones first."""
    begin = [each for each in catalog.services if each.code.startswith(prefix)]
    known = [
        each for each in catalog.services if prefix and not each.code.startswith(prefix) and _is_known_as(each, prefix)
    ]
    return [*sorted(begin, key=lambda each: (len(each.code), each.code)), *known]


def _is_known_as(service: Service, prefix: str) -> bool:
    words = (*service.aliases, *service.products, *service.title.lower().split())
    return any(word.startswith(prefix) for word in words)


def _of_action(action: Action) -> Completion:
    narrow = None if not action.resources else not action.takes_all_resources_only
    return Completion(action.name, action.words, action.level.access, narrow=narrow)


def _keys(operator: str, services: Iterable[str]) -> Iterator[Completion]:
    found = find_operator(operator)
    own = [key for code in dict.fromkeys(services) for key in _OF_SERVICES.get(code, ())]
    for key in (*KEYS, *_TAGS, *own):
        known = known_key(key if not key.endswith("/") else f"{key}x")
        if found is None or known is None or known.family is found[1].family:
            yield Completion(key, is_open=key.endswith("/"))


def _services_beside(text: str, slot: Slot) -> tuple[str, ...]:
    """The services that the actions of the same statement name."""
    if slot.statement is None:
        return ()
    path = ("Statement", slot.statement)
    actions_beside = (*strings_at(text, (*path, "Action")), *strings_at(text, (*path, "NotAction")))
    return tuple(dict.fromkeys(code for code in map(service_of, actions_beside) if not is_wild(code)))


def _fitting(found: Iterable[Completion], prefix: str) -> tuple[Completion, ...]:
    """Those that begin with the prefix, then those that have it inside; all when nothing is written yet."""
    wanted, every = prefix.lower(), list(found)
    begin = [each for each in every if each.text.lower().startswith(wanted)]
    inside = [each for each in every if each.text.lower().find(wanted) > 0]
    return tuple([*begin, *inside][:MOST])


_WORDS = {
    Part.TOP: ("Version", "Statement"),
    Part.VERSION: ("1",),
    Part.ELEMENT: _ELEMENTS,
    Part.EFFECT: ("Allow", "Deny"),
    Part.OPERATOR: tuple(OPERATORS),
    Part.PRINCIPAL_KIND: PRINCIPAL_KINDS,
}
