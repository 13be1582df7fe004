"""AccessKeys as two sources tell of them: a list with IDs, and a credential report with the last use."""

from collections.abc import Iterable
from dataclasses import replace

from ramkeep.core.plan.model.values import AccessKey


def joined_keys(listed: Iterable[AccessKey], reported: tuple[AccessKey, ...]) -> tuple[AccessKey, ...]:
    """The listed keys with what the report knows of them.

    They are matched by their time of creation; what is left over in the order of their numbers, when as many are left
    on either side.
    """
    keys, rest = list(listed), list(reported)
    open_places = []
    for at, key in enumerate(keys):
        match = next((each for each in rest if each.created and each.created == key.created), None)
        if match is None:
            open_places.append(at)
        else:
            rest.remove(match)
            keys[at] = _with_use(key, match)
    if len(open_places) == len(rest):
        for at, match in zip(open_places, rest, strict=True):
            keys[at] = _with_use(keys[at], match)
    return tuple(keys)


def _with_use(key: AccessKey, reported: AccessKey) -> AccessKey:
    return replace(key, created=key.created or reported.created, last_used=key.last_used or reported.last_used)
