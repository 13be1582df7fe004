"""Which actions of the catalog a wish may mean."""

from collections.abc import Iterator

from ramkeep.core.plan.asking.lexicon import NOUNS, SAID, VERBS, Wish
from ramkeep.core.plan.catalog.action import State
from ramkeep.core.plan.catalog.catalog import Catalog

MOST = 6
_EACH = 4


def actions_for(wish: Wish, catalog: Catalog) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Names of actions, the likeliest first, and the words that had to be left out to find any.

    A verb alone says too little, and finds nothing.
    """
    things = wish.things
    while things:
        found = _found(wish.verb, things, catalog)
        if found:
            return found, wish.things[len(things) :]
        things = things[:-1]
    return (), wish.things


def _found(verb: str, things: tuple[str, ...], catalog: Catalog) -> tuple[str, ...]:
    names: dict[str, None] = {}
    last = NOUNS.get(things[-1], ("", ""))[1]
    said = SAID.get((verb, last), ()) if _is_about(things, catalog) else ()
    names.update(dict.fromkeys(name for name in said if catalog.find(name)))
    for query in _queries(verb, things, catalog):
        for action in catalog.search(query, _EACH):
            if action.origin.state is not State.RETIRED:
                names.setdefault(action.name)
        if len(names) >= MOST:
            break
    return tuple(names)[:MOST]


def _queries(verb: str, things: tuple[str, ...], catalog: Catalog) -> Iterator[str]:
    """With the service that the thing is about where none is named, then without it."""
    usual = next((NOUNS[thing][0] for thing in reversed(things) if thing in NOUNS), "")
    nouns = " ".join(NOUNS[thing][1] if thing in NOUNS else thing for thing in things)
    named = any(catalog.service(thing) for thing in things if thing not in NOUNS)
    services = ("",) if named or not usual else (usual,)
    for each in VERBS.get(verb, ("",)):
        for service in services:
            yield f"{each} {nouns} {service}".strip()
    if services != ("",):
        yield f"{VERBS.get(verb, ('',))[0]} {nouns}".strip()


def _is_about(things: tuple[str, ...], catalog: Catalog) -> bool:
    """Is no other service named than the one that the last thing is about?"""
    usual = NOUNS.get(things[-1], ("", ""))[0]
    named = [catalog.service(thing) for thing in things if thing not in NOUNS]
    return all(service is None or service.code == usual for service in named)
