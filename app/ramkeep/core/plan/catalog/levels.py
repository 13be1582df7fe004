"""The access level of an action, guessed from its name.

Of 122 levels read in the authorization tables of ECS, MongoDB, CEN, Redis and RAM (2025) the guess hits 114, and it
takes none that reads for one that writes. A guess stays a guess: show it as one.
"""

from ramkeep.core.plan.catalog.action import Level
from ramkeep.core.plan.catalog.wording import split

_VERBS = {
    Level.LIST: "list",
    Level.GET: (
        "describe get query check search find count view lookup fetch verify validate detect preview estimate head "
        "download inquiry scroll calculate compare peek pull decode diagnose"
    ),
    Level.DELETE: (
        "delete remove release unassign disassociate unassociate dissociate revoke untag uninstall clear destroy drop "
        "abort purge erase terminate deregister unregister"
    ),
    Level.CREATE: (
        "create add allocate run import assign authorize register insert submit clone upload send post append "
        "purchase buy"
    ),
}
_LEVEL_OF = {verb: level for level, verbs in _VERBS.items() for verb in verbs.split()}

# Words before the verb.
_BEFORE_THE_VERB = frozenset({"async", "batch", "dsg", "ons", "sync"})

# Names whose verb misleads, each seen in an authorization table.
_KNOWN = {"CopySnapshot": Level.CREATE, "ListTagResources": Level.GET}


def guess(name: str) -> Level:
    """The level that the words of an action's name suggest, with or without the service before it."""
    name = name.rpartition(":")[2]
    if name in _KNOWN:
        return _KNOWN[name]
    if name.startswith("Allocate") and name.endswith("NetworkAddress"):
        return Level.UPDATE
    return level_of_verb(name) or Level.UPDATE


def level_of_verb(name: str) -> Level | None:
    """The level of the verb that a bare name begins with; None when the verb says nothing."""
    verbs = [word for word in map(str.lower, split(name)[:2]) if word not in _BEFORE_THE_VERB]
    return _LEVEL_OF.get(verbs[0]) if verbs else None
